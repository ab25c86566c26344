"""What can be typed on the command line."""

import argparse
import math
from collections.abc import Callable
from pathlib import Path

from cxf_desktop import __version__
from cxf_desktop.cli.handover import add_handover_commands, add_passphrase_file
from cxf_desktop.cli.protection import add_protection_commands
from cxf_desktop.domain.merging import Side
from cxf_desktop.domain.words import LANGUAGES
from cxf_desktop.exchange.spreadsheets import TableFormat
from cxf_desktop.services.export import FileFormat, Kind
from cxf_desktop.services.pinning import MATURITY, READINESS
from cxf_desktop.services.spreadsheets import TableKind
from cxf_desktop.templates.catalogue import KINDS

DESCRIPTION = "The command line: the same services as the window, for scripts and for work without a screen."


METHODS = {
    "import": "take_in",
    "export-json": "export_json",
    "go-back": "go_back",
    "change-passphrase": "change_passphrase",
}
"""Commands whose name cannot be that of a method."""


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    text = "the library file (default: the one in the user's data folder)"
    main = argparse.ArgumentParser(prog="cxf-desktop", description=DESCRIPTION)
    main.add_argument("--library", type=Path, metavar="PATH", help=text)
    text_of_file = "the passphrase of a protected library is the first line of this file"
    main.add_argument("--passphrase-file", type=Path, metavar="FILE", help=text_of_file)
    # Also behind the command; suppressed, or it would undo what stands before it.
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--library", type=Path, metavar="PATH", default=argparse.SUPPRESS, help=text)
    main.add_argument("--version", action="version", version=__version__)
    commands = main.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, text: str, *, of_one: bool = False) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=text, description=text, parents=[common])
        added.set_defaults(method=METHODS.get(name, name))
        added.add_argument("--json", action="store_true", help="print one JSON document")
        if of_one:
            added.add_argument("id", metavar="ID", help="the engagement")
        return added

    _add_engagement_commands(command)
    _add_document_commands(command)
    add_handover_commands(command)
    add_protection_commands(command)
    _add_safekeeping_commands(command)
    templates = command("templates", "check or show templates")
    actions = templates.add_subparsers(dest="action", required=True, metavar="check|show")
    check = actions.add_parser("check", help="check the shipped templates, or those in a folder", parents=[common])
    check.add_argument("folder", nargs="?", type=Path, metavar="DIR")
    check.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
    show = actions.add_parser("show", help="show the templates of a kind, or one of them", parents=[common])
    show.add_argument("kind", metavar="KIND", help=f"{', '.join(KINDS)}, or the id of a questionnaire")
    show.add_argument("id", nargs="?", metavar="ID")
    show.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
    return main


def _add_engagement_commands(command: Callable[..., argparse.ArgumentParser]) -> None:
    command("customers", "list the customers")
    new = command("new", "make an engagement")
    new.add_argument("--customer", required=True, metavar="NAME")
    new.add_argument("--title", required=True, metavar="TEXT")
    new.add_argument("--lang", choices=LANGUAGES, default="en")
    command("list", "list engagements, last changed first").add_argument("--search", default="", metavar="TEXT")
    command("show", "show the whole document of an engagement", of_one=True)
    command("answer", "enter the answers of one respondent", of_one=True).add_argument("file", type=Path)
    assess = command("assess", "show scores and level", of_one=True)
    assess.add_argument("--questionnaire", default=MATURITY, metavar="ID")
    recommend = command("recommend", "show the formats that fit, with reasons", of_one=True)
    recommend.add_argument("--days", type=_amount, metavar="N", help="consultant days that are there")
    recommend.add_argument("--weeks", type=_amount, metavar="N", help="weeks that are there")
    recommend.add_argument("--goal", action="append", metavar="ID", help="a goal of the customer; may be repeated")
    recommend.add_argument("--lang", choices=LANGUAGES, default="en", help="language of the reasons")
    command("apply", "make the edits in a file, all or none", of_one=True).add_argument("file", type=Path)
    history = command("history", "show every change of an engagement", of_one=True)
    history.add_argument("--field", default="", metavar="PATH", help="only what changed there")
    history.add_argument("--limit", type=_count, metavar="N", help="only the last N entries")
    for name in ("undo", "redo"):
        steps = command(name, f"{name} the last steps", of_one=True)
        steps.add_argument("--count", type=_count, default=1, metavar="N")


def _add_document_commands(command: Callable[..., argparse.ArgumentParser]) -> None:
    export = command("export", "write a document or a table", of_one=True)
    export.add_argument("--kind", required=True, choices=[kind.value for kind in (*Kind, *TableKind)])
    formats = [file_format.value for file_format in (*FileFormat, *TableFormat)]
    export.add_argument("--format", required=True, choices=formats)
    export.add_argument("--out", required=True, type=Path, metavar="DIR")
    export.add_argument("--lang", choices=LANGUAGES)
    take_in = command("import", "take a bundle, a readiness workbook or a returned answer form in")
    take_in.add_argument("file", type=Path, metavar="FILE")
    take_in.add_argument("--customer", default="", metavar="NAME", help="whose a readiness workbook is")
    take_in.add_argument("--title", default="", metavar="TEXT", help="title of the engagement that it becomes")
    take_in.add_argument(
        "--respondent", default="", metavar="NAME", help="who filled an answer form in, if it does not say"
    )
    take_in.add_argument("--decimal", choices=(",", "."), help="how numbers are written where the file leaves it open")
    take_in.add_argument("--prefer", choices=[side.value for side in Side], help="whose value is taken in a conflict")
    add_passphrase_file(take_in, "the passphrase of a sealed bundle is the first line of this file")
    form = command("form", "write a questionnaire as a workbook to fill in", of_one=True)
    form.add_argument("--out", required=True, type=Path, metavar="FILE.xlsx")
    form.add_argument("--questionnaire", default=READINESS, metavar="ID")
    form.add_argument("--respondent", default="", metavar="NAME", help="name to write into it")
    form.add_argument("--lang", choices=LANGUAGES)
    tour = command("tour", "the sample engagement through all four phases, every document written")
    tour.add_argument("--out", required=True, type=Path, metavar="DIR")
    tour.add_argument("--lang", action="append", choices=LANGUAGES, help="may be repeated")


def _add_safekeeping_commands(command: Callable[..., argparse.ArgumentParser]) -> None:
    backup = command("backup", "make a backup of the library, checked and compared")
    backup.add_argument("--out", type=Path, metavar="FILE", help="a file of its own; without it, among the others")
    command("backups", "list the backups, newest first")
    restore = command("restore", "bring a backup back; what is there is backed up before")
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("--preview", action="store_true", help="only show what would change")
    restore.add_argument("--engagement", default="", metavar="ID", help="only this engagement")
    add_passphrase_file(restore, "of a backup with another passphrase than the library: the first line of this file")
    command("check", "check everything in the library, and mend what can be mended")
    delete = command("delete", "delete an engagement or a customer for good")
    delete.add_argument("id", nargs="?", default="", metavar="ID", help="the engagement")
    delete.add_argument("--customer", default="", metavar="NAME", help="all engagements of the customer")
    text = "backups that hold it: keep them, write them anew without it, or delete them"
    delete.add_argument("--backups", required=True, choices=("keep", "clean", "delete"), help=text)


def _amount(text: str) -> float:
    number = _number(text)
    if not 0 <= number <= 1e6:
        raise argparse.ArgumentTypeError("must be a number from 0 on")
    return number


def _count(text: str) -> int:
    number = _number(text)
    if not 1 <= number <= 1e6 or number != int(number):
        raise argparse.ArgumentTypeError("must be a whole number from 1 on")
    return int(number)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan
