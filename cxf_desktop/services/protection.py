"""Protects a library with a passphrase, changes that, and takes it away again; backups come along."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage import protection, recovery_key
from cxf_desktop.storage.backup_folder import Backup, BackupFolder
from cxf_desktop.storage.errors import LibraryError


@dataclass(frozen=True)
class Changed:
    """What became of the library, which is open again in any case."""

    work: Workspace
    recovery_key: str = ""
    """The new recovery key, to be shown once; empty when there is none."""
    trouble: str = ""
    """Why nothing was changed, in one sentence, or nothing."""
    plain_backups: tuple[Path, ...] = ()
    """Backups that could not be put under the key, and are still plain."""


def protect(work: Workspace, passphrase: str) -> Changed:
    """Protect the library of a workspace and its backups; the workspace is closed and must not be used again."""
    backups = work.backups.backups()

    def change(library: Path) -> tuple[bytes, tuple[Path, ...]]:
        key = protection.protect(library, passphrase)
        return key, protect_backups(library, key, backups)

    return _change(work, change)


def unprotect(work: Workspace) -> Changed:
    """Make the library of a workspace a plain one; see ``protect``. Backups stay protected, each with its key file."""
    key = work.library.key or b""

    def change(library: Path) -> tuple[None, tuple[Path, ...]]:
        protection.unprotect(library, key)
        return None, ()

    return _change(work, change)


def renew(work: Workspace, passphrase: str) -> Changed:
    """Give the library a new key, and so a new recovery key; see ``protect``. Older backups keep the old one."""
    key = work.library.key or b""

    def change(library: Path) -> tuple[bytes, tuple[Path, ...]]:
        return protection.renew_key(library, key, passphrase), ()

    return _change(work, change)


def change_passphrase(work: Workspace, passphrase: str) -> None:
    """Seal the key of an open library under another passphrase.

    Raises:
        LibraryError: It cannot be written; the old one still holds.

    """
    protection.change_passphrase(work.library.path, work.library.key or b"", passphrase)


def recovery_key_of(work: Workspace) -> str:
    """Return the recovery key of an open protected library."""
    return recovery_key.written(work.library.key) if work.library.key else ""


def protect_backups(library: Path, key: bytes, backups: Iterable[Backup]) -> tuple[Path, ...]:
    """Put backups that are plain under the key, and return those where it did not work."""
    left = []
    for backup in backups:
        try:
            if not protection.is_protected(backup.file):
                protection.protect_copy(backup.file, key, library)
                folder = BackupFolder(backup.file.parent)
                again = next((one for one in folder.backups() if one.file == backup.file), None)
                if again is not None and backup.verified:
                    folder.verify(again, key)
        except (LibraryError, OSError):
            left.append(backup.file)
    return tuple(left)


def _change(work: Workspace, change: Callable[[Path], tuple[bytes | None, tuple[Path, ...]]]) -> Changed:
    """Close the library, let it be changed, and open it again, whatever became of it."""
    before = work.library.key
    work.close()
    try:
        key, left = change(work.library.path)
    except LibraryError as error:
        return Changed(work.opened(before), trouble=str(error))
    return Changed(work.opened(key), recovery_key.written(key) if key else "", plain_backups=left)
