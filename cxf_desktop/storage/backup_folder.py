"""A folder of backups of one library: their names say when and why, an index what was found in them."""

import datetime as dt
import json
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from cxf_desktop.storage.backup import Progressed, Verified, copy_anyway, remove_leftovers, rewrite_without, verify
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.storage.files import write_whole

SUFFIX = ".cxflib"
INDEX = "index.json"
_NAME = re.compile(r"(\d{8}T\d{6}Z)-([a-z]+)\.cxflib")
_MOMENT = "%Y%m%dT%H%M%SZ"


class Reason(StrEnum):
    """Why a backup was made."""

    CLOSE = "close"
    HOURLY = "hourly"
    IMPORT = "import"
    MERGE = "merge"
    MIGRATION = "migration"
    RESTORE = "restore"
    DELETE = "delete"
    ASKED = "asked"


_REASONS = frozenset(reason.value for reason in Reason)
PINNED = frozenset({Reason.MIGRATION, Reason.RESTORE, Reason.MERGE, Reason.IMPORT, Reason.DELETE, Reason.ASKED})


@dataclass(frozen=True)
class Backup:
    """One backup. What is not verified may be a file that somebody else put there, or that was changed since."""

    file: Path
    moment: dt.datetime
    reason: Reason
    size: int
    found: Verified | None = None
    damage: str = ""
    """What is damaged in it, when that was found just now."""

    @property
    def verified(self) -> bool:
        """Whether it was opened, checked and compared, and has its size of then."""
        return self.found is not None

    @property
    def pinned(self) -> bool:
        """Whether it was made before something that changes everything."""
        return self.reason in PINNED


def folder_of(library: Path) -> Path:
    """Return where backups of a library lie when nobody says otherwise: beside it."""
    return library.with_name(f"{library.name}.backups")


def envelope_of(library: Path) -> Path:
    """Return the file with the sealed key of a protected library; it need not be there."""
    return library.with_name(f"{library.name}.key")


class BackupFolder:
    """Backups in one folder. They are for their owner alone, and no name or index says whose work is in them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def backups(self) -> list[Backup]:
        """Return the backups, newest first."""
        index = self._index()
        return sorted(self._backups(index), key=lambda backup: (backup.moment, backup.file.name), reverse=True)

    def add(
        self,
        library: Path,
        reason: Reason,
        moment: dt.datetime,
        *,
        key: bytes | None = None,
        progressed: Progressed | None = None,
    ) -> Backup:
        """Make a backup of ``library``. Of a damaged one too: it is there, but does not count as verified.

        Raises:
            LibraryError: It cannot be made; there is no new file.

        """
        moment = moment.astimezone(dt.UTC).replace(microsecond=0)
        while (file := self.folder / f"{moment:{_MOMENT}}-{reason}{SUFFIX}").exists():
            moment += dt.timedelta(seconds=1)
        self.make()
        verified, damage = copy_anyway(library, file, key, progressed)
        self.keep_envelope(library, file)
        made = Backup(file, moment, reason, file.stat().st_size, damage=damage)
        return self._record(made, verified) if verified else made

    def verify(self, backup: Backup, key: bytes | None = None, progressed: Progressed | None = None) -> Backup:
        """Open and check a backup again.

        Raises:
            LibraryError: It is damaged; from now on it does not count as verified.

        """
        try:
            return self._record(backup, verify(backup.file, key, progressed))
        except LibraryError:
            self._forget(backup)
            raise

    def rewrite_without(self, backup: Backup, ids: Sequence[str], key: bytes | None = None) -> Backup:
        """Write a backup anew without some engagements.

        Raises:
            LibraryError: It cannot be written anew; it is as it was.

        """
        verified = rewrite_without(backup.file, ids, key)
        return self._record(replace(backup, size=backup.file.stat().st_size), verified)

    def remove(self, backup: Backup) -> None:
        """Remove a backup.

        Raises:
            OSError: It cannot be removed.

        """
        backup.file.unlink(missing_ok=True)
        envelope_of(backup.file).unlink(missing_ok=True)
        self._forget(backup)

    def remove_leftovers(self) -> list[Path]:
        """Remove what a backup that was killed left; see ``backup.remove_leftovers``."""
        return remove_leftovers(self.folder)

    def make(self) -> None:
        """Make the folder, for its owner alone.

        Raises:
            LibraryError: It cannot be made.

        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise LibraryError(f"{self.folder}: cannot be made: {error.strerror}") from error

    def keep_envelope(self, library: Path, file: Path) -> None:
        """Put the sealed key beside a protected backup: without it, only the recovery key opens it.

        Raises:
            LibraryError: It cannot be copied.

        """
        envelope = envelope_of(library)
        try:
            if envelope.exists():
                write_whole(envelope.read_bytes(), envelope_of(file))
        except OSError as error:
            raise LibraryError(f"{envelope}: cannot be copied: {error.strerror}") from error

    # --- inner

    def _backups(self, index: dict[str, Any]) -> Iterator[Backup]:
        for file in self.folder.glob(f"*{SUFFIX}") if self.folder.is_dir() else ():
            named = _NAME.fullmatch(file.name)
            if named and named[2] in _REASONS:
                moment = dt.datetime.strptime(named[1], _MOMENT).replace(tzinfo=dt.UTC)
                with suppress(OSError):
                    size = file.stat().st_size
                    yield Backup(file, moment, Reason(named[2]), size, _known(index.get(file.name), size))

    def _record(self, backup: Backup, verified: Verified) -> Backup:
        index = self._index()
        index[backup.file.name] = {"size": backup.size, **asdict(verified)}
        self._write(index)
        return Backup(backup.file, backup.moment, backup.reason, backup.size, verified)

    def _forget(self, backup: Backup) -> None:
        index = self._index()
        if index.pop(backup.file.name, None) is not None:
            self._write(index)

    def _index(self) -> dict[str, Any]:
        try:
            found = json.loads((self.folder / INDEX).read_bytes())
        except (OSError, ValueError, RecursionError):
            return {}  # nothing counts as verified until it is looked at again
        return found if isinstance(found, dict) else {}

    def _write(self, index: dict[str, Any]) -> None:
        there = {name: entry for name, entry in sorted(index.items()) if (self.folder / name).exists()}
        try:
            write_whole(json.dumps(there, indent=1).encode(), self.folder / INDEX)
        except OSError as error:
            raise LibraryError(f"{self.folder / INDEX}: cannot be written: {error.strerror}") from error


def _known(entry: Any, size: int) -> Verified | None:
    """Return what the index says of a file of that size."""
    try:
        if entry["size"] != size:
            return None
        return Verified(int(entry["engagements"]), int(entry["entries"]), str(entry["fingerprint"]))
    except (KeyError, TypeError, ValueError):
        return None
