"""Commands that keep what is there: backup, restore, check; and the one that really deletes."""

import argparse
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cxf_desktop.cli.errors import CommandError
from cxf_desktop.cli.handover import passphrase_of
from cxf_desktop.cli.output import json_text
from cxf_desktop.cli.workspaces import Closing, Open
from cxf_desktop.services.clock import local_now
from cxf_desktop.storage.errors import DamagedError, LibraryError, ProtectedError, WrongPassphraseError

if TYPE_CHECKING:
    from cxf_desktop.services.restoring import Preview, RestoreService
    from cxf_desktop.services.safekeeping import Checked
    from cxf_desktop.services.workspace import Workspace
    from cxf_desktop.storage.backup_folder import Backup


class SafekeepingCommands:
    """Every public method is a command, and returns what it prints."""

    def __init__(self, open_workspace: Open, usual_library: Callable[[], Path]) -> None:
        self._open = open_workspace
        self._usual = usual_library

    def backup(self, options: argparse.Namespace) -> str:
        """Make a backup: as a file of its own, or among those that the program keeps."""
        with Closing(self._open(options.library)) as work:
            if options.out is not None:
                file, found = options.out, work.backups.write_to(options.out)
            else:
                made = work.backups.back_up().backup
                if made.found is None:
                    raise DamagedError(f"{made.damage}; the backup {made.file} was made all the same")
                file, found = made.file, made.found
        result = {"file": str(file), "engagements": found.engagements, "entries": found.entries, "verified": True}
        return json_text(result) if options.json else f"{file}  ({found.engagements} engagements, verified)"

    def backups(self, options: argparse.Namespace) -> str:
        """List the backups."""
        with Closing(self._open(options.library)) as work:
            found = [_backup_json(backup) for backup in work.backups.backups()]
        if options.json:
            return json_text(found)
        lines = (
            f"{row['moment']}  {row['reason']:<9}  {'verified' if row['verified'] else 'not verified'}  {row['file']}"
            for row in found
        )
        return "\n".join(lines) or "no backups yet"

    def restore(self, options: argparse.Namespace) -> str:
        """Bring a backup back, or show what that would change."""
        path = options.library or self._usual()
        try:
            # One that is lost is not made anew before: a protected backup gives a protected library.
            work = self._open(options.library) if path.exists() else None
        except (ProtectedError, WrongPassphraseError):
            raise
        except LibraryError:
            work = None  # what cannot be opened is what somebody wants to be restored
        if work is None:
            from cxf_desktop.services.restoring import RestoreService

            return _restored_with_secret(RestoreService(path, None, local_now), options)
        with Closing(work):
            return _restored_with_secret(work.restoring, options)

    def check(self, options: argparse.Namespace) -> str:
        """Check the whole library."""
        with Closing(self._opened_to_check(options)) as work:
            checked = work.safekeeping.check()
        result = _checked_json(checked)
        lines = [f"{row['text']}: {row['how']}" for row in result["findings"]]
        lines.append(f"{checked.engagements} engagements checked")
        report = json_text(result) if options.json else "\n".join(lines)
        if checked.lost:
            first, offered = checked.lost[0], checked.backup
            where = f"the newest good backup is {offered.file}" if offered else "there is no good backup"
            raise CommandError(f"{first.text}; {where}", report)
        return report

    def delete(self, options: argparse.Namespace) -> str:
        """Delete an engagement, or all of a customer, for good."""
        from cxf_desktop.services.deleting import InBackups

        if bool(options.id) == bool(options.customer):
            raise CommandError("say one of both: the ID of an engagement or --customer NAME")
        in_backups = InBackups(options.backups)
        with Closing(self._open(options.library)) as work:
            if options.id:
                done = work.deleting.delete(options.id, in_backups)
            else:
                done = work.deleting.delete_customer(_customer(work, options.customer), in_backups)
        result = {
            "deleted": list(done.engagements),
            "backups": in_backups.value,
            "files": [str(backup.file) for backup in done.backups],
            "failed": list(done.failed),
        }
        report = json_text(result) if options.json else f"{len(done.engagements)} deleted"
        if done.failed:
            raise CommandError(f"deleted here, but not everywhere: {done.failed[0]}", report)
        if done.in_log:
            raise CommandError(
                "deleted; another program keeps old pages in the log until it closes the library", report
            )
        return report

    def _opened_to_check(self, options: argparse.Namespace) -> "Workspace":
        path = options.library or self._usual()
        if not path.exists():
            raise CommandError(f"{path}: is not there")
        try:
            return self._open(options.library)
        except ProtectedError:
            raise
        except LibraryError as error:
            offered = _newest_good(path)
            where = f"the newest good backup is {offered}" if offered else "there is no good backup"
            raise CommandError(f"{error}; {where}") from error


def _restored_with_secret(service: "RestoreService", options: argparse.Namespace) -> str:
    try:
        return _restored(service, options, passphrase_of(options) or "")
    except ProtectedError as error:
        raise CommandError(f"{error}; name its passphrase with --passphrase-file behind the command") from error


def _restored(service: "RestoreService", options: argparse.Namespace, secret: str) -> str:
    if options.preview:
        result = _preview_json(service.preview(options.file, secret=secret))
        return json_text(result) if options.json else _preview_text(result)
    if options.engagement:
        service.restore_engagement(options.file, options.engagement, secret)
        return json_text({"restored": [options.engagement]}) if options.json else "restored"
    done = service.restore(options.file, secret=secret)
    before = str(done.before) if done.before else None
    result = {"engagements": done.holds.engagements, "entries": done.holds.entries, "before": before}
    kept = f"; what was there is kept as {before}" if before else ""
    return json_text(result) if options.json else f"{done.holds.engagements} engagements restored{kept}"


def _preview_json(preview: "Preview") -> dict[str, Any]:
    def rows(kind: str) -> list[dict[str, Any]]:
        return [
            {
                "id": one.id,
                "customer": one.customer,
                "title": one.title,
                "lost": one.lost,
                "gained": one.gained,
                "changed_here": one.changed_here or None,
                "changed_there": one.changed_there or None,
            }
            for one in getattr(preview, kind)
        ]

    return {
        "file": str(preview.file),
        "engagements": preview.holds.engagements,
        "entries": preview.holds.entries,
        "only_here": rows("only_here"),
        "only_there": rows("only_there"),
        "changed": rows("changed"),
        "unreadable": preview.unreadable or None,
    }


def _preview_text(result: dict[str, Any]) -> str:
    words = {"only_here": "would be gone", "only_there": "would come back", "changed": "would be as it was"}
    lines = [
        f"{row['customer']} | {row['title']}: {text} (entries lost {row['lost']}, gained {row['gained']})"
        for kind, text in words.items()
        for row in result[kind]
    ]
    if result["unreadable"]:
        lines.append(f"nothing to compare with: {result['unreadable']}")
    return "\n".join(lines) or "the library holds exactly that"


def _backup_json(backup: "Backup") -> dict[str, Any]:
    return {
        "file": str(backup.file),
        "moment": backup.moment.isoformat(),
        "reason": backup.reason.value,
        "size": backup.size,
        "verified": backup.verified,
        "engagements": backup.found.engagements if backup.found else None,
    }


def _checked_json(checked: "Checked") -> dict[str, Any]:
    return {
        "engagements": checked.engagements,
        "findings": [
            {
                "part": finding.part.value,
                "text": finding.text,
                "engagement": finding.engagement or None,
                "entry": finding.entry or None,
                "mended": finding.mended,
                "how": finding.mending.value if finding.mended else finding.mending.unmended,
            }
            for finding in checked.findings
        ],
        "backup": str(checked.backup.file) if checked.backup else None,
    }


def _customer(work: "Workspace", name: str) -> str:
    found = [row.id for row in work.engagements.customers() if row.name.casefold() == name.casefold()]
    if not found:
        raise CommandError(f"there is no customer {name[:80]}")
    if len(found) > 1:
        raise CommandError(f"there are {len(found)} customers of the name {name[:80]}; delete their engagements by ID")
    return found[0]


def _newest_good(library: Path) -> Path | None:
    """Return the newest whole backup beside a library that cannot be opened."""
    from cxf_desktop.storage.backup_folder import BackupFolder, folder_of

    folder = BackupFolder(folder_of(library))
    for backup in folder.backups():
        with suppress(LibraryError):
            return folder.verify(backup).file
    return None
