"""Backups of the library: when one is due, where they lie, which of them stay."""

import datetime as dt
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cxf_desktop.services.clock import Clock
from cxf_desktop.storage.backup import Progressed, Verified, copy, engagements_in, fingerprint_of, remove_leftovers
from cxf_desktop.storage.backup_folder import Backup, BackupFolder, Reason, envelope_of, folder_of
from cxf_desktop.storage.errors import GoneError, LibraryError
from cxf_desktop.storage.library import Library
from cxf_desktop.storage.restoring import key_of, remove, restored_beside
from cxf_desktop.storage.retention import superseded

EVERY = dt.timedelta(hours=1)
"""Time between two backups while a workshop runs."""


@dataclass(frozen=True)
class Made:
    """A backup that was made, and how many older ones it replaced."""

    backup: Backup
    removed: int = 0


class BackupService:
    """Makes backups. Each call opens the library beside the program's own connection, so it may run in any thread."""

    def __init__(self, library: Library, chosen: Callable[[], str], clock: Clock) -> None:
        """Take the library, what gives the folder that the user chose (or ""), and the clock."""
        self._library = library
        self._chosen = chosen
        self._clock = clock

    @property
    def folder(self) -> Path:
        """Where new backups go: beside the library, or into a folder of its name in the one that the user chose."""
        usual = folder_of(self._library.path)
        return Path(self._chosen()) / usual.name if self._chosen() else usual

    def backups(self) -> list[Backup]:
        """Return all backups, newest first; also those beside the library when the user chose another folder."""
        found = [backup for folder in self._folders() for backup in folder.backups()]
        return sorted(found, key=lambda backup: (backup.moment, backup.file.name), reverse=True)

    def back_up(self, reason: Reason = Reason.ASKED, progressed: Progressed | None = None) -> Made:
        """Make a backup now; older ones go when it is verified.

        Raises:
            LibraryError: It cannot be made; all others are still there.

        """
        if not self._library.path.exists():  # the folder for backups mostly lies beside it: it must not be made there
            raise GoneError(f"{self._library.path}: is not there any more, nothing was changed")
        folder = BackupFolder(self.folder)
        made = folder.add(self._library.path, reason, self._clock(), key=self._library.key, progressed=progressed)
        return Made(made, self._thin_out())

    def before(self, reason: Reason | str, progressed: Progressed | None = None) -> Backup | None:
        """Make a backup before something that changes much, unless the newest one holds all there is.

        Raises:
            LibraryError: It cannot be made: what was to be done must not be.

        """
        if self._library.read_only or not self._has_something():
            return None
        reason, newest = Reason(reason), self._current()
        return newest if newest and not _must_be_new(newest, reason) else self.back_up(reason, progressed).backup

    def close(self, progressed: Progressed | None = None) -> Backup | None:
        """Make the backup at the end of the day's work, unless nothing changed since the last one."""
        if self._library.read_only or not self._has_something() or self._current():
            return None
        return self.back_up(Reason.CLOSE, progressed).backup

    def is_due(self, *, running: bool) -> bool:
        """Tell whether an hourly backup is due: while a workshop is ``running``, an hour after the last of any kind.

        Cheap enough for a timer, but for the look whether anything changed: that reads the last entries.
        """
        if not running or self._library.read_only:
            return False
        newest = next((backup for backup in self.backups() if backup.verified), None)
        now = self._clock()
        # A clock that was put back must not stop the backups.
        if newest and dt.timedelta(0) <= now - newest.moment < EVERY:
            return False
        return not self._current()

    def tick(self, *, running: bool, progressed: Progressed | None = None) -> Backup | None:
        """Make the hourly backup when it is due; for a timer that comes every minute or so."""
        return self.back_up(Reason.HOURLY, progressed).backup if self.is_due(running=running) else None

    def write_to(self, file: Path, progressed: Progressed | None = None) -> Verified:
        """Make a backup as a file of the user's own, which replaces an older one only when it is verified.

        Raises:
            LibraryError: It cannot be made; an older file is as it was.

        """
        if file.is_dir():
            raise LibraryError(f"{file}: is a folder, not a file")
        if file.exists() and file.samefile(self._library.path):
            raise LibraryError(f"{file}: is the library itself")
        verified = copy(self._library.path, file, self._library.key, progressed)
        BackupFolder(file.parent).keep_envelope(self._library.path, file)
        return verified

    def verify(self, backup: Backup, progressed: Progressed | None = None) -> Backup:
        """Open and check a backup again.

        Raises:
            LibraryError: It is damaged; from now on it does not count as verified.

        """
        return BackupFolder(backup.file.parent).verify(backup, key_of(backup.file, self._library.key), progressed)

    def newest_good(self, holds: Callable[[Backup], bool] = lambda backup: True) -> Backup | None:
        """Return the newest backup that is whole when it is looked at now, and of which ``holds`` says yes."""
        for backup in self.backups():
            with suppress(LibraryError):
                good = self.verify(backup)
                if holds(good):
                    return good
        return None

    def remove(self, backup: Backup) -> None:
        """Remove a backup; for the choice of the user alone.

        Raises:
            LibraryError: It cannot be removed.

        """
        try:
            BackupFolder(backup.file.parent).remove(backup)
        except OSError as error:
            raise LibraryError(f"{backup.file}: cannot be removed: {error.strerror}") from error

    def engagements_in(self, backup: Backup, ids: Sequence[str], customer: str = "") -> list[str] | None:
        """Return which of some engagements, or of those of a customer, a backup holds; None when it cannot be read."""
        try:
            return engagements_in(backup.file, ids, customer, key_of(backup.file, self._library.key))
        except LibraryError:
            return None

    def rewrite_without(self, backup: Backup, ids: Sequence[str]) -> Backup:
        """Write a backup anew without some engagements.

        Raises:
            LibraryError: It cannot be written anew; it is as it was.

        """
        key = key_of(backup.file, self._library.key)
        return BackupFolder(backup.file.parent).rewrite_without(backup, ids, key)

    def put_aside(self) -> list[Path]:
        """Return the damaged libraries that restores put aside: nobody can tell what is in them."""
        path = self._library.path
        return sorted(path.parent.glob(f"{path.name}.damaged-*"))

    def tidy(self) -> int:
        """Remove what a backup or a restore that was killed left; for the start. Return how many files went."""
        if self._library.read_only:
            return 0
        ready = restored_beside(self._library.path)
        left = ready.exists()
        remove(ready)
        places = {self._library.path.parent, *(folder.folder for folder in self._folders())}
        return left + sum(len(remove_leftovers(place)) for place in places)

    # --- inner

    def _folders(self) -> list[BackupFolder]:
        return [BackupFolder(folder) for folder in dict.fromkeys((self.folder, folder_of(self._library.path)))]

    def _current(self) -> Backup | None:
        """Return the newest backup when it holds all that the library holds."""
        newest = next((backup for backup in self.backups() if backup.found), None)
        if newest is None or newest.found is None or _is_later(envelope_of(self._library.path), newest):
            return None
        now = fingerprint_of(self._library.path, self._library.key)
        return newest if newest.found.fingerprint == now else None

    def _has_something(self) -> bool:
        return self._library.listing.count() > 0

    def _thin_out(self) -> int:
        removed = 0
        for backup in superseded(self.backups(), self._clock()):
            with suppress(OSError):  # tried again after the next one
                BackupFolder(backup.file.parent).remove(backup)
                removed += 1
        return removed


def _must_be_new(newest: Backup, reason: Reason) -> bool:
    """Tell whether a backup is to be made though nothing changed: one that must stay longer than the newest does."""
    return reason in (Reason.MIGRATION, Reason.RESTORE) and not newest.pinned


def _is_later(file: Path, backup: Backup) -> bool:
    """Tell whether a file changed after a backup was made: a passphrase that was changed is nothing in the library."""
    with suppress(OSError):
        return dt.datetime.fromtimestamp(file.stat().st_mtime, dt.UTC) > backup.moment + dt.timedelta(seconds=1)
    return False
