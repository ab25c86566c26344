"""Opens a library file, after looking at it without touching it."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

import apsw

from cxf_desktop.storage.cipher import MAGIC, give_key, looks_protected
from cxf_desktop.storage.errors import LibraryError, ProtectedError, WrongPassphraseError
from cxf_desktop.storage.mounts import is_on_network
from cxf_desktop.storage.reading import open_to_read
from cxf_desktop.storage.schema import APPLICATION_ID, NEWEST, migrate, refuse_foreign

STAGES = (".new-part", ".new", ".old")
"""How the files end that a change of the key goes through; see ``swapping``."""
_HEADER_LENGTH = 100
_BUSY_MILLISECONDS = 5_000
_LOG_PAGES = 256
"""Pages after which the write-ahead log is folded into the file: it stays about a megabyte."""


@dataclass(frozen=True)
class Opened:
    """An open library."""

    connection: apsw.Connection
    read_only: str = ""
    """Why nothing can be written, in one sentence, or nothing."""
    key: bytes | None = None
    """Its key, when it is protected."""
    had_log: bool = False
    """A log lay beside it: somebody works in it, or was ended before it was folded in."""


def connect(path: Path, key: bytes | None = None) -> Opened:
    """Open the library at ``path``; make it when there is none, protected when there is a ``key``.

    A file of a newer program, one that must not be written, and one on another machine are opened to read. A plain
    library is opened whatever the key.

    Raises:
        ProtectedError: It is protected, and there is no key.
        LibraryError: The file is no library or cannot be opened; nothing was changed.

    """
    try:
        _finish(path)
        return _connect(path, key)
    except (apsw.Error, OSError) as error:
        if key is not None and isinstance(error, apsw.NotADBError):
            raise WrongPassphraseError(f"{path}: the key does not open it, or the file is damaged") from error
        raise LibraryError(f"{path}: cannot be opened as a library: {error}") from error


def _finish(path: Path) -> None:
    """Bring a protection to an end that was killed half-way; on a medium that only reads, it stays as it is."""
    if not any(path.with_name(path.name + ending).exists() for ending in STAGES):
        return
    from cxf_desktop.storage.swapping import finish

    try:
        finish(path)
    except OSError:
        if not path.exists():
            raise


def _connect(path: Path, key: bytes | None) -> Opened:
    if path.is_dir():
        raise LibraryError(f"{path}: is a folder, not a library")
    if path.exists() and not path.is_file():
        raise LibraryError(f"{path}: is a device or a pipe, not a library")
    header = _header(path)
    if looks_protected(header):
        if key is None:
            raise ProtectedError(f"{path}: is protected, and opens with its passphrase or its recovery key")
    elif header:
        key = None
    elif key is None and path.with_name(f"{path.name}.key").exists():
        # A new one would be a plain one, and nobody would notice that it is not the protected one of before.
        raise LibraryError(f"{path}: is lost, though its key file is there; a backup brings it back")
    log = path.with_name(f"{path.name}-wal")
    had_log = log.exists() and log.stat().st_size > 0
    reason = _why_to_read(path, header, key)
    if reason:
        return Opened(open_to_read(path, key), f"{path}: {reason} and is opened to read only", key, had_log)
    path.parent.mkdir(parents=True, exist_ok=True)
    return Opened(_open_to_write(path, key, is_new=not header), "", key, had_log)


def _open_to_write(path: Path, key: bytes | None, *, is_new: bool) -> apsw.Connection:
    if is_new:
        path.touch(mode=0o600)  # the log beside it takes the same: a customer's data are nobody else's
    connection = apsw.Connection(str(path))

    def back_up(_number: int) -> None:
        if not is_new:
            _back_up(path, key)

    try:
        give_key(connection, key)
        connection.set_busy_timeout(_BUSY_MILLISECONDS)
        refuse_foreign(connection, path)
        _prepare(connection, is_new=is_new)
        migrate(connection, back_up)
    except BaseException:
        connection.close()
        raise
    if is_new:
        # The header says what the file is, and others look at it without the log.
        connection.pragma("wal_checkpoint", "truncate")
    return connection


def _header(path: Path) -> bytes:
    """Return the beginning of a file, nothing for none; refuses what cannot be a library."""
    if not path.exists():
        return b""
    with path.open("rb") as file:
        header = file.read(_HEADER_LENGTH)
    if header and (len(header) < _HEADER_LENGTH or not (header.startswith(MAGIC) or looks_protected(header))):
        if path.with_name(f"{path.name}.key").exists():
            raise LibraryError(f"{path}: is damaged at its very beginning; a backup brings it back")
        raise LibraryError(f"{path}: is not a library")
    return header


def _why_to_read(path: Path, header: bytes, key: bytes | None) -> str:
    """Return why nothing may be written, or nothing."""
    if header:
        if key is None:
            application, version = int.from_bytes(header[68:72]), int.from_bytes(header[60:64])
        else:
            application, version = _look_inside(path, key)
        if application != APPLICATION_ID:
            raise LibraryError(f"{path}: is a database of another program, not a library")
        if version > NEWEST:
            return "was written by a newer version of the program"
        if _is_write_protected(path):
            return "is write-protected"
    if is_on_network(path):
        if not header:
            raise LibraryError(f"{path}: lies on another machine; a library is made on a disk of this one")
        return "lies on another machine, where an edit could get lost,"
    return ""


def _look_inside(path: Path, key: bytes) -> tuple[int, int]:
    """Return what the header of a protected library says: whose file it is, and the version of its schema."""
    connection = open_to_read(path, key)
    try:
        return connection.pragma("application_id"), connection.pragma("user_version")
    finally:
        connection.close()


def _is_write_protected(path: Path) -> bool:
    writable = path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    return not (writable and os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def _prepare(connection: apsw.Connection, *, is_new: bool) -> None:
    if is_new:
        connection.pragma("application_id", APPLICATION_ID)  # before the log: a file killed right here is still ours
    connection.pragma("journal_mode", "wal")
    connection.pragma("synchronous", "full")
    connection.pragma("wal_autocheckpoint", _LOG_PAGES)
    connection.pragma("foreign_keys", True)
    connection.pragma("secure_delete", True)
    connection.pragma("temp_store", "memory")  # what is sorted may be a customer's


def _back_up(path: Path, key: bytes | None) -> None:
    import datetime as dt  # a start changes no schema

    from cxf_desktop.storage.backup_folder import BackupFolder, Reason, folder_of

    BackupFolder(folder_of(path)).add(path, Reason.MIGRATION, dt.datetime.now(dt.UTC), key=key)
