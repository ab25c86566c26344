"""The command line: the same services as the window, for scripts and for work without a screen."""

import argparse
import json
import math
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from cxf_desktop import __version__
from cxf_desktop.cli_output import (
    assessment_json,
    customers_json,
    history_json,
    overview,
    prepare_streams,
    print_out,
    problems_json,
    recommendations_json,
    rows_json,
)
from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.model import Model, clean_line
from cxf_desktop.domain.paths import PathError
from cxf_desktop.domain.words import LANGUAGES
from cxf_desktop.services.export import ExportError, FileFormat, Kind
from cxf_desktop.services.pinning import MATURITY, UnknownQuestionnaireError
from cxf_desktop.services.samples import SampleError
from cxf_desktop.services.tour import write_tour
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.templates.catalogue import KINDS, Catalogue

LARGEST_INPUT = 10_000_000
"""Bytes that an answer or edit file may have."""

Open = Callable[[Path | None], Workspace]
ReadTemplates = Callable[[Path | None], Catalogue]


class CommandError(Exception):
    """Something the user can mend; the message is one line. A ``report`` is printed as a result would be."""

    def __init__(self, message: str, report: str = "") -> None:
        super().__init__(message)
        self.report = report


class FileEdit(Edit):
    """What ``apply`` reads: a forgotten value must not take something out."""

    value: Any


class AnswerFile(Model):
    """What ``answer`` reads."""

    respondent: str
    questionnaire: str = MATURITY
    answers: dict[str, Any]


class CommandLine:
    """Runs one command. Every method ``_do_...`` is a command and returns what it prints."""

    def __init__(
        self, open_workspace: Open, open_throw_away: Callable[[], Workspace], read_templates: ReadTemplates
    ) -> None:
        self._open = open_workspace
        self._open_throw_away = open_throw_away
        self._read_templates = read_templates

    def run(self, arguments: Sequence[str]) -> int:
        """Run the command in ``arguments`` and return the exit code: 0 done, 1 failed, 2 wrong usage."""
        prepare_streams()
        options = parser().parse_args(arguments)
        try:
            print_out(getattr(self, f"_do_{options.command}")(options))
        except CommandError as error:
            if error.report:
                print_out(error.report)
            return _failed(str(error))
        except (LibraryError, PathError, UnknownQuestionnaireError, SampleError, ExportError) as error:
            return _failed(str(error))
        except ValueError as error:
            return _failed(str(error).splitlines()[0])
        except OSError as error:
            return _failed(f"{error.filename or 'the system'}: {error.strerror or error}")
        return 0

    # --- engagements

    def _do_customers(self, options: argparse.Namespace) -> str:
        with _Closing(self._open(options.library)) as work:
            rows = work.engagements.customers()
        if options.json:
            return _json(customers_json(rows))
        return "\n".join(f"{row.name}  ({row.engagements})" for row in rows) or "no customers yet"

    def _do_new(self, options: argparse.Namespace) -> str:
        with _Closing(self._open(options.library)) as work:
            id_ = work.engagements.create(options.customer, options.title, options.lang)
        return _json({"id": id_}) if options.json else id_

    def _do_list(self, options: argparse.Namespace) -> str:
        with _Closing(self._open(options.library)) as work:
            rows = work.engagements.rows(options.search, limit=1_000_000)
        if options.json:
            return _json(rows_json(rows))
        lines = (f"{row.id}  {row.customer}  |  {row.title}  |  {row.phase}  |  {row.level or '-'}" for row in rows)
        return "\n".join(lines) or "nothing found"

    def _do_show(self, options: argparse.Namespace) -> str:
        with _Closing(self._open(options.library)) as work:
            document = work.engagements.read(options.id)
        return _json(document.model_dump(mode="json")) if options.json else overview(document.model_dump(mode="json"))

    def _do_answer(self, options: argparse.Namespace) -> str:
        file = _read_json(options.file, TypeAdapter(AnswerFile))
        with _Closing(self._open(options.library)) as work:
            session = work.engagements.open(options.id)
            edits = work.answers.edits(session.document, file.respondent, file.questionnaire, file.answers)
            changes = session.apply(edits)
            session.close()
        return _json({"answers": len(file.answers), "changes": len(changes)}) if options.json else "done"

    def _do_assess(self, options: argparse.Namespace) -> str:
        with _Closing(self._open(options.library)) as work:
            card = work.assessment.scorecard(work.engagements.read(options.id), options.questionnaire)
        result = assessment_json(card)
        return _json(result) if options.json else overview(result)

    def _do_recommend(self, options: argparse.Namespace) -> str:
        with _Closing(self._open(options.library)) as work:
            unknown = [goal for goal in options.goal or () if goal not in work.catalogue.goals]
            if unknown:
                raise CommandError(f"{unknown[0]}: is no goal of the catalogue")
            found = work.assessment.recommendations(
                work.engagements.read(options.id), days=options.days, weeks=options.weeks, goals=options.goal
            )
        result = recommendations_json(found, options.lang)
        return _json(result) if options.json else overview(result)

    def _do_apply(self, options: argparse.Namespace) -> str:
        edits = _read_json(options.file, TypeAdapter(list[FileEdit]))
        with _Closing(self._open(options.library)) as work:
            session = work.engagements.open(options.id)
            changes = session.apply(edits)
            session.close()
        return _json({"changed": [change.path for change in changes]}) if options.json else f"{len(changes)} changed"

    def _do_history(self, options: argparse.Namespace) -> str:
        with _Closing(self._open(options.library)) as work:
            entries = work.history.entries(options.id)
        result = history_json(entries)
        if options.json:
            return _json(result)
        lines = (
            f"{entry.number}  {entry.at:%Y-%m-%d %H:%M:%S}  {entry.kind.value}  {entry.author or '-'}  "
            + ", ".join(change.path or "(created)" for change in entry.changes)
            for entry in entries
        )
        return "\n".join(lines)

    def _do_undo(self, options: argparse.Namespace) -> str:
        return self._step(options, "undo")

    def _do_redo(self, options: argparse.Namespace) -> str:
        return self._step(options, "redo")

    def _step(self, options: argparse.Namespace, what: str) -> str:
        done: list[str] = []
        steps = 0
        with _Closing(self._open(options.library)) as work:
            session = work.engagements.open(options.id)
            for _ in range(options.count):
                changes = session.undo() if what == "undo" else session.redo()
                if not changes:
                    break
                steps += 1
                done += [change.path for change in changes]
            session.close()
        if not steps:
            raise CommandError(f"there is nothing to {what}")
        return _json({"steps": steps, "changed": done}) if options.json else f"{steps} step{'s' * (steps > 1)}"

    # --- documents

    def _do_export(self, options: argparse.Namespace) -> str:
        with _Closing(self._open(options.library)) as work:
            document = work.engagements.read(options.id)
            language = options.lang or document.language
            file = work.exports.export(document, Kind(options.kind), FileFormat(options.format), options.out, language)
        return _json({"file": str(file)}) if options.json else str(file)

    def _do_tour(self, options: argparse.Namespace) -> str:
        languages = tuple(dict.fromkeys(options.lang or ["en"]))
        options.out.mkdir(parents=True, exist_ok=True)  # first: a wrong folder must leave the library as it was
        with _Closing(self._open(options.library) if options.library else self._open_throw_away()) as work:
            files = [file for language in languages for file in write_tour(work, options.out, language)]
        return _json({"files": [str(file) for file in files]}) if options.json else "\n".join(map(str, files))

    # --- templates

    def _do_templates(self, options: argparse.Namespace) -> str:
        if options.action == "check":
            return self._checked(options)
        result = _shown(self._read_templates(None), options.kind, options.id)
        return _json(result) if options.json else overview(result)

    def _checked(self, options: argparse.Namespace) -> str:
        if options.folder is not None and not options.folder.is_dir():
            raise CommandError(f"{options.folder}: is no folder")
        problems = self._read_templates(options.folder).problems
        report = _json(problems_json(problems)) if options.json else "\n".join(map(str, problems))
        if problems:
            others = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
            raise CommandError(f"{problems[0]}{others}", report)
        return report or "all templates are in order"


class _Closing:
    """Closes the library at the end of a command, whatever happened."""

    def __init__(self, work: Workspace) -> None:
        self._work = work

    def __enter__(self) -> Workspace:
        return self._work

    def __exit__(self, *_: object) -> None:
        self._work.close()


def _shown(catalogue: Catalogue, kind: str, id_: str | None) -> Any:
    """Return templates as JSON: ``kind`` is a kind of template, or the id of a questionnaire."""
    if kind in catalogue.questionnaires and id_ is None:
        kind, id_ = "questionnaires", kind
    if kind not in KINDS:
        raise CommandError(f"{kind}: is no kind of template; there are {', '.join(KINDS)} and each questionnaire")
    entries: dict[str, BaseModel] = getattr(catalogue, kind)
    if id_ is not None and id_ not in entries:
        raise CommandError(f"{id_}: is not there; there are {', '.join(entries)}")
    shown = [entry.model_dump(mode="json") for name, entry in entries.items() if id_ in (None, name)]
    return shown[0] if id_ is not None else shown


def _read_json(file: Path, kind: TypeAdapter[Any]) -> Any:
    try:
        with file.open("rb") as stream:
            data = stream.read(LARGEST_INPUT + 1)
        if len(data) > LARGEST_INPUT:
            raise CommandError(f"{file}: is larger than {LARGEST_INPUT:,} bytes")
        return _validated(data, kind)
    except ValidationError as error:
        detail = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(key) for key in detail["loc"])
        raise CommandError(f"{file}: {f'{where}: ' if where else ''}{detail['msg']}") from error
    except RecursionError as error:
        raise CommandError(f"{file}: is nested too deeply") from error
    except OSError as error:
        raise CommandError(f"{file}: cannot be read: {error.strerror}") from error


def _validated(data: bytes, kind: TypeAdapter[Any]) -> Any:
    """Return what the JSON in ``data`` says; half letters go, and the marks some programs put before it do no harm."""
    try:
        return kind.validate_json(data)
    except ValidationError as error:
        if error.errors(include_url=False, include_input=False)[0]["type"] != "json_invalid":
            raise
        try:
            plain = json.dumps(json.loads(data), ensure_ascii=False)
        except (ValueError, RecursionError):
            raise error from None
        return kind.validate_json(plain.encode("utf-8", "ignore"))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


def _failed(message: str) -> int:
    print(f"cxf-desktop: {clean_line(message)}", file=sys.stderr)
    return 1


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    text = "the library file (default: the one in the user's data folder)"
    main = argparse.ArgumentParser(prog="cxf-desktop", description=__doc__)
    main.add_argument("--library", type=Path, metavar="PATH", help=text)
    # Also behind the command; suppressed, or it would undo what stands before it.
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--library", type=Path, metavar="PATH", default=argparse.SUPPRESS, help=text)
    main.add_argument("--version", action="version", version=__version__)
    commands = main.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, text: str, *, of_one: bool = False) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=text, description=text, parents=[common])
        added.add_argument("--json", action="store_true", help="print one JSON document")
        if of_one:
            added.add_argument("id", metavar="ID", help="the engagement")
        return added

    _add_engagement_commands(command)
    _add_document_commands(command)
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
    command("history", "show every change of an engagement", of_one=True)
    for name in ("undo", "redo"):
        steps = command(name, f"{name} the last steps", of_one=True)
        steps.add_argument("--count", type=_count, default=1, metavar="N")


def _add_document_commands(command: Callable[..., argparse.ArgumentParser]) -> None:
    export = command("export", "write a document", of_one=True)
    export.add_argument("--kind", required=True, choices=[kind.value for kind in Kind])
    export.add_argument("--format", required=True, choices=[file_format.value for file_format in FileFormat])
    export.add_argument("--out", required=True, type=Path, metavar="DIR")
    export.add_argument("--lang", choices=LANGUAGES)
    tour = command("tour", "the sample engagement through all four phases, every document written")
    tour.add_argument("--out", required=True, type=Path, metavar="DIR")
    tour.add_argument("--lang", action="append", choices=LANGUAGES, help="may be repeated")


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
