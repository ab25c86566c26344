"""Commands that hand engagements over and take them in, and that go back in one's history."""

import argparse
import datetime as dt
from pathlib import Path
from typing import Any

from cxf_desktop.cli.errors import CommandError
from cxf_desktop.cli.output import json_text, overview
from cxf_desktop.cli.workspaces import Closing, Open
from cxf_desktop.domain.merging import Side
from cxf_desktop.services.workspace import Workspace

LONGEST_PASSPHRASE = 10_000


class HandoverCommands:
    """Every public method is a command, and returns what it prints."""

    def __init__(self, open_workspace: Open) -> None:
        self._open = open_workspace

    def bundle(self, options: argparse.Namespace) -> str:
        """Write an engagement as a bundle."""
        passphrase = passphrase_of(options)
        with Closing(self._open(options.library)) as work:
            file = work.handover.write(options.id, options.out, passphrase)
        return json_text({"file": str(file)}) if options.json else str(file)

    def export_json(self, options: argparse.Namespace) -> str:
        """Write an engagement as JSON, with nothing left out."""
        with Closing(self._open(options.library)) as work:
            file = work.handover.write_json(options.id, options.out)
        return json_text({"file": str(file)}) if options.json else str(file)

    def go_back(self, options: argparse.Namespace) -> str:
        """Go back to a moment, as a step that undo takes back."""
        with Closing(self._open(options.library)) as work:
            session = work.engagements.open(options.id)
            asked = options.entry
            number = work.history.number_at(options.id, options.moment) if asked is None else asked
            changes = work.history.restore(session, number)
            session.close()
        changed = [change.path for change in changes]
        return json_text({"entry": number, "changed": changed}) if options.json else f"{len(changed)} changed"


def take_parcel(work: Workspace, options: argparse.Namespace) -> str:
    """Take a bundle or an engagement as JSON in."""
    from cxf_desktop.services.handover import Disagreement, UndecidedError

    def conflict(each: Disagreement) -> dict[str, Any]:
        return {
            "path": each.path,
            "base": each.conflict.base,
            "ours": {"value": each.conflict.ours, "by": each.ours_by, "at": _moment(each.ours_at)},
            "theirs": {"value": each.conflict.theirs, "by": each.theirs_by, "at": _moment(each.theirs_at)},
        }

    incoming = work.handover.inspect(options.file, passphrase_of(options))
    result: dict[str, Any] = {
        "engagement": incoming.engagement,
        "place": incoming.place.value,
        "customer": incoming.customer,
        "title": incoming.title,
        "authors": list(incoming.authors),
        "entries": incoming.entries,
        "first": incoming.first.isoformat(),
        "last": incoming.last.isoformat(),
        "new_here": incoming.new_here,
        "new_there": incoming.new_there,
        "conflicts": [conflict(each) for each in incoming.conflicts],
        "changed": [],
    }

    def report() -> str:
        return json_text(result) if options.json else overview(result)

    try:
        taken = work.handover.take(incoming, Side(options.prefer) if options.prefer else None)
    except UndecidedError as error:
        result["conflicts"] = [conflict(each) for each in error.conflicts]
        raise CommandError(
            f"{incoming.file}: {error}; --prefer ours or --prefer theirs does for all", report()
        ) from error
    result["changed"] = list(taken.changed)
    return report()


def passphrase_of(options: argparse.Namespace) -> str | None:
    """Return the passphrase that stands in the first line of the file that was named, or None."""
    file: Path | None = options.bundle_passphrase_file
    if file is None:
        return None
    with file.open("rb") as stream:
        line = stream.read(LONGEST_PASSPHRASE).decode("utf-8-sig", "replace").splitlines()
    if not line or not line[0]:
        raise CommandError(f"{file}: holds no passphrase")
    return line[0]


def a_moment(text: str) -> dt.datetime:
    """Return a moment from the command line; without an offset, it is that of this place.

    Raises:
        ArgumentTypeError: It is none.

    """
    try:
        moment = dt.datetime.fromisoformat(text)
        return moment if moment.utcoffset() is not None else moment.astimezone()
    except (ValueError, OverflowError, OSError) as error:
        raise argparse.ArgumentTypeError("must be a moment such as 2026-03-02T09:30") from error


def add_handover_commands(command: Any) -> None:
    """Add the commands of this module to the parser."""
    bundle = command("bundle", "write an engagement as a bundle for another laptop", of_one=True)
    bundle.add_argument("--out", required=True, type=Path, metavar="FILE.cxf")
    add_passphrase_file(bundle, "seal the bundle with the passphrase in the first line of this file")
    as_json = command("export-json", "write an engagement as JSON, with nothing left out", of_one=True)
    as_json.add_argument("--out", required=True, type=Path, metavar="FILE.json")
    back = command("go-back", "go back to a moment, as a step that undo takes back", of_one=True)
    moments = back.add_mutually_exclusive_group(required=True)
    moments.add_argument("--entry", type=int, metavar="N", help="number of the last entry that stays, see history")
    moments.add_argument("--moment", type=a_moment, metavar="MOMENT", help="such as 2026-03-02T09:30")


def add_passphrase_file(command: argparse.ArgumentParser, text: str) -> None:
    """Add the file with the passphrase of a bundle; that of a protected library stands before the command."""
    command.conflict_handler = "resolve"
    command.add_argument("--passphrase-file", type=Path, metavar="FILE", dest="bundle_passphrase_file", help=text)


def _moment(at: dt.datetime | None) -> str | None:
    return at.isoformat() if at else None
