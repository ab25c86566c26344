"""Brings a backup back: what would change is shown first, and what is there now is kept as a backup."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cxf_desktop.services.clock import Clock
from cxf_desktop.storage import restoring
from cxf_desktop.storage.backup import Progressed, Verified, verify
from cxf_desktop.storage.backup_folder import Backup, BackupFolder, Reason
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.storage.restoring import Difference


@dataclass(frozen=True)
class Preview:
    """What a backup holds, and what a restore of it would change."""

    file: Path
    holds: Verified
    differences: tuple[Difference, ...]
    unreadable: str = ""
    """Why the library of now cannot be compared; empty when it can."""

    @property
    def only_here(self) -> tuple[Difference, ...]:
        """Engagements that would be gone."""
        return tuple(one for one in self.differences if not one.there)

    @property
    def only_there(self) -> tuple[Difference, ...]:
        """Engagements that would come back."""
        return tuple(one for one in self.differences if not one.here)

    @property
    def changed(self) -> tuple[Difference, ...]:
        """Engagements that would be as they were."""
        return tuple(one for one in self.differences if one.here and one.there)


@dataclass(frozen=True)
class Restored:
    """What a restore did, and where the state of before it is."""

    holds: Verified
    before: Path | None
    aside: bool = False
    """Whether the library was put aside as a file: who has it open must open it again."""


class RestoreService:
    """Restores the library at a path, also one that cannot be opened any more."""

    def __init__(
        self,
        library: Path,
        key: bytes | None,
        clock: Clock,
        back_up: Callable[[Reason], Backup | None] | None = None,
        settle: Callable[[str], None] = lambda engagement: None,
    ) -> None:
        """Take the library.

        Args:
            library: Its path.
            key: Its key when it is protected.
            clock: Tells the time.
            back_up: How the state of now is backed up; None when the library cannot be opened.
            settle: Brings what is derived from an engagement up to date.

        """
        self._path = library
        self._key = key
        self._clock = clock
        self._back_up = back_up
        self._settle = settle

    def preview(self, file: Path, progressed: Progressed | None = None, secret: str = "") -> Preview:
        """Return what a restore of ``file`` would change; nothing is changed.

        Raises:
            ProtectedError: The backup is under another key than the library, and no ``secret`` was given.
            LibraryError: The backup is damaged or no library.

        """
        self._must_be_other(file)
        own = restoring.opening_key(file, self._key, secret)
        restoring.must_be_usable(file, own)
        holds = verify(file, own, progressed)
        if not self._path.exists():
            return Preview(file, holds, (), f"{self._path}: is not there")
        try:
            found = restoring.differences(self._path, self._key, file, own)
        except LibraryError as error:
            return Preview(file, holds, (), str(error))
        return Preview(file, holds, tuple(found))

    def restore(self, file: Path, progressed: Progressed | None = None, secret: str = "") -> Restored:
        """Let the library be what the backup holds. Engagements that are open must be closed before.

        The backup becomes a file beside the library first, checked and brought to the newest schema. Then the state of
        now is backed up, and the library takes over the file in one transaction. A library that cannot be read is put
        aside as it is instead; then, or where there is none, a protected backup gives a protected library.

        Args:
            file: The backup.
            progressed: Told how much of how much is done.
            secret: Passphrase or recovery key of a backup that is under another key than the library.

        Raises:
            ProtectedError: The backup is under another key, and no ``secret`` was given.
            LibraryError: The backup is damaged, or the library cannot be written; it is as it was.

        """
        self._must_be_other(file)
        own = restoring.opening_key(file, self._key, secret)
        key = self._key if self._back_up or self._key else own
        ready, holds = restoring.make_ready(file, self._path, own, key, progressed)
        try:
            before = self._keep_what_is()
            aside = before is not None and not self._path.exists()
            if before is None or aside:
                if key and key == own:
                    BackupFolder(self._path.parent).keep_envelope(file, self._path)
                restoring.put_in_place(ready, self._path)
            else:
                restoring.put_back(ready, self._path, self._key, progressed)
        finally:
            restoring.remove(ready)
        return Restored(holds, before, aside)

    def restore_engagement(self, file: Path, engagement: str, secret: str = "") -> None:
        """Let one engagement be as it is in a backup; the others stay. It must not be open.

        Raises:
            UnknownEngagementError: The backup does not have it.
            LibraryError: The backup is damaged, or the library cannot be written; it is as it was.

        """
        if self._back_up is None:
            raise LibraryError(f"{self._path}: cannot be opened; only the whole library can be restored")
        self._must_be_other(file)
        own = restoring.opening_key(file, self._key, secret)
        ready, _ = restoring.make_ready(file, self._path, own, self._key)
        try:
            with suppress(LibraryError):  # what is damaged is not backed up, and that is why somebody restores
                self._back_up(Reason.RESTORE)
            restoring.put_engagement_back(ready, self._path, engagement, self._key)
            self._settle(engagement)
        finally:
            restoring.remove(ready)

    # --- inner

    def _keep_what_is(self) -> Path | None:
        """Back the library of now up, or put it aside when that cannot be; return where it is kept."""
        if not self._path.exists():
            if self._path.with_name(f"{self._path.name}-wal").exists():
                self._put_aside()  # the log of a file that is lost must not be taken for that of the new one
            return None
        try:
            made = self._back_up(Reason.RESTORE) if self._back_up else None
        except LibraryError:
            if self._is_whole():
                raise  # no room, say: nothing is wrong with the library
            made = None
        return made.file if made is not None else self._put_aside()

    def _put_aside(self) -> Path:
        try:
            return restoring.put_aside(self._path, self._clock())
        except OSError as error:
            raise LibraryError(f"{self._path}: cannot be put aside: {error.strerror}") from error

    def _is_whole(self) -> bool:
        try:
            verify(self._path, self._key)
        except LibraryError:
            return False
        return True

    def _must_be_other(self, file: Path) -> None:
        if not file.is_file():
            raise LibraryError(f"{file}: is not there")
        if self._path.exists() and file.samefile(self._path):
            raise LibraryError(f"{file}: is the library itself")
