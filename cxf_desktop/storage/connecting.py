"""Opens a library file, after looking at it without touching it."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path

import apsw

from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.storage.schema import APPLICATION_ID, NEWEST, migrate

_MAGIC = b"SQLite format 3\0"
_HEADER_LENGTH = 100
_BUSY_MILLISECONDS = 5_000
_LOG_PAGES = 256
"""Pages after which the write-ahead log is folded into the file: it stays about a megabyte."""


@dataclass(frozen=True)
class Opened:
    """An open library; ``read_only`` says in one sentence why nothing can be written, or is empty."""

    connection: apsw.Connection
    read_only: str = ""


def connect(path: Path) -> Opened:
    """Open the library at ``path``; make it when there is none.

    A file of a newer program, and one that must not be written, is opened to read.

    Raises:
        LibraryError: The file is no library or cannot be opened; nothing was changed.

    """
    try:
        return _connect(path)
    except (apsw.Error, OSError) as error:
        raise LibraryError(f"{path}: cannot be opened as a library: {error}") from error


def _connect(path: Path) -> Opened:
    if path.is_dir():
        raise LibraryError(f"{path}: is a folder, not a library")
    version = _look(path)
    if version > NEWEST:
        reason = f"{path}: was written by a newer version of the program and is opened to read only"
        return Opened(_open_to_read(path), reason)
    if path.exists() and path.stat().st_size and _is_protected(path):
        return Opened(
            _open_to_read(path),
            f"{path}: is write-protected and is opened to read only",
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    is_new = not path.exists() or not path.stat().st_size
    connection = apsw.Connection(str(path))

    def back_up(number: int) -> None:
        if not is_new:
            _back_up(connection, path.with_name(f"{path.name}.before-{number + 1}"))

    try:
        _prepare(connection, is_new=is_new)
        migrate(connection, back_up)
    except apsw.Error:
        connection.close()
        raise
    if is_new:
        # The header says what the file is, and others look at it without the log.
        connection.pragma("wal_checkpoint", "truncate")
    return Opened(connection)


def _look(path: Path) -> int:
    """Return the schema version that the header names, 0 for no file or an empty one."""
    if not path.exists():
        return 0
    with path.open("rb") as file:
        header = file.read(_HEADER_LENGTH)
    if not header:
        return 0
    if len(header) < _HEADER_LENGTH or not header.startswith(_MAGIC):
        raise LibraryError(f"{path}: is not a library")
    if int.from_bytes(header[68:72]) != APPLICATION_ID:
        raise LibraryError(f"{path}: is a database of another program, not a library")
    return int.from_bytes(header[60:64])


def _is_protected(path: Path) -> bool:
    writable = path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    return not (writable and os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def _open_to_read(path: Path) -> apsw.Connection:
    log = path.with_name(f"{path.name}-wal")
    # Immutable: not even the two helper files of the write-ahead log are made beside it.
    how = "mode=ro" if log.exists() and log.stat().st_size else "immutable=1"
    uri = f"{path.absolute().as_uri()}?{how}"
    connection = apsw.Connection(uri, flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
    connection.pragma("query_only", True)
    return connection


def _prepare(connection: apsw.Connection, *, is_new: bool) -> None:
    connection.set_busy_timeout(_BUSY_MILLISECONDS)
    if is_new:
        connection.pragma("application_id", APPLICATION_ID)  # before the log: a file killed right here is still ours
    connection.pragma("journal_mode", "wal")
    connection.pragma("synchronous", "full")
    connection.pragma("wal_autocheckpoint", _LOG_PAGES)
    connection.pragma("foreign_keys", True)
    connection.pragma("secure_delete", True)


def _back_up(connection: apsw.Connection, target: Path) -> None:
    copy = apsw.Connection(str(target))
    with copy.backup("main", connection, "main") as backup:
        backup.step()
    copy.close()
