"""Opens a library file to read only, and makes nothing beside it where that can be helped."""

import sys
from contextlib import suppress
from pathlib import Path

import apsw

from cxf_desktop.storage.cipher import give_key
from cxf_desktop.storage.mounts import is_on_network
from cxf_desktop.storage.schema import refuse_foreign

_WITHOUT_LOCKS = "multipleciphers-win32-none" if sys.platform == "win32" else "multipleciphers-unix-none"


def open_to_read(path: Path, key: bytes | None) -> apsw.Connection:
    """Open a file that is there.

    Raises:
        apsw.Error: It cannot be opened.
        LibraryError: It holds what no library holds.

    """
    log = path.with_name(f"{path.name}-wal")
    if not (log.exists() and log.stat().st_size):
        return _opened(path, key, "immutable=1")  # not even the two helper files of the log are made
    if not is_on_network(path):
        with suppress(apsw.CantOpenError, apsw.ReadOnlyError):
            return _opened(path, key, "mode=ro")
    # The helper files cannot be made, or would lie on another machine: then what they hold is kept in memory.
    return _opened(path, key, f"mode=ro&vfs={_WITHOUT_LOCKS}", alone=True)


def _opened(path: Path, key: bytes | None, how: str, *, alone: bool = False) -> apsw.Connection:
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    connection = apsw.Connection(f"{path.absolute().as_uri()}?{how}", flags=flags)
    try:
        give_key(connection, key)
        if alone:
            connection.pragma("locking_mode", "exclusive")
        connection.pragma("query_only", True)
        refuse_foreign(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection
