"""Library files as files: open one beside the program's own connection, and put a new one in place as a whole."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import apsw

from cxf_desktop.storage.cipher import MAGIC, give_key
from cxf_desktop.storage.locking import FileLock
from cxf_desktop.storage.mounts import is_on_network
from cxf_desktop.storage.reading import open_to_read
from cxf_desktop.storage.schema import refuse_foreign

_BUSY_MILLISECONDS = 5_000
PART = ".cxfpart"
"""How a file ends that is not whole yet. What is left of one is removed at the next start."""


def open_file(path: Path, key: bytes | None = None, *, write: bool = False) -> apsw.Connection:
    """Open a library file that is there, beside the connection that the program works on.

    Raises:
        apsw.Error: It cannot be opened.
        LibraryError: It holds what no library holds.

    """
    if not write and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK) and not is_on_network(path)):
        connection = open_to_read(path, key)
        connection.pragma("temp_store", "memory")
        return connection
    # The name is a path; that of VACUUM INTO may be a URI.
    flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI
    connection = apsw.Connection(str(path.absolute()), flags=flags)
    try:
        give_key(connection, key)
        connection.set_busy_timeout(_BUSY_MILLISECONDS)
        connection.pragma("temp_store", "memory")  # what is sorted may be a customer's
        connection.pragma("secure_delete", True)
        if not write:
            connection.pragma("query_only", True)
        refuse_foreign(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def key_for(path: Path, key: bytes | None) -> bytes | None:
    """Return the key to open a library file with: none when the file is a plain one.

    Raises:
        OSError: It cannot be read.

    """
    if key is None:
        return None
    with path.open("rb") as file:
        return None if file.read(len(MAGIC)) == MAGIC else key


@contextmanager
def part_beside(target: Path) -> Iterator[Path]:
    """Give an empty file beside ``target`` that only its owner may read; it is gone at the end.

    Raises:
        OSError: There is no such folder, or nothing may be written into it.

    """
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f".{target.name}.{os.urandom(6).hex()}{PART}")
    lock = lock_of(part)
    lock.acquire()  # before there is anything: what has no lock is left over
    try:
        os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        yield part
    finally:
        lock.release()
        remove_part(part)


def lock_of(part: Path) -> FileLock:
    """Return the lock that whoever works on a part holds; the system frees it when he dies."""
    return FileLock(part.with_name(f"{part.name}-lock"))


def remove_part(part: Path) -> list[Path]:
    """Remove a part and what lies beside it, and return what went."""
    gone = []
    for ending in ("", "-journal", "-wal", "-shm", "-lock"):
        file = part.with_name(part.name + ending)
        with suppress(OSError):
            file.unlink()
            gone.append(file)
    return gone


def put_part_in_place(part: Path, target: Path) -> None:
    """Sync a file, and let it take the place of ``target`` in one go.

    Raises:
        OSError: It cannot be synced or put there; what was there is still there.

    """
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(target)
    sync_folder(target.parent)


def write_whole(content: bytes, target: Path) -> None:
    """Write a small file that lies beside backups, as a whole or not at all.

    Raises:
        OSError: It cannot be written; what was there is still there.

    """
    with part_beside(target) as part:
        part.write_bytes(content)
        put_part_in_place(part, target)


def sync_folder(folder: Path) -> None:
    """Let the system remember by name what was put into a folder, where it can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
