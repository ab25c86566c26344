"""The open file that the parts of a library share."""

from pathlib import Path
from typing import Any

import apsw

from cxf_desktop.storage.connecting import connect
from cxf_desktop.storage.errors import LibraryError, ReadOnlyError


class Database:
    """An open library file, and the one way to write to it."""

    def __init__(self, path: Path) -> None:
        """Open the file at ``path``, and make it when there is none.

        Raises:
            LibraryError: It is no library or cannot be opened.

        """
        opened = connect(path)
        self.path = path
        self.read_only = opened.read_only
        self.connection = opened.connection

    def execute(self, sql: str, values: tuple[Any, ...] = ()) -> apsw.Cursor:
        """Run one statement.

        Raises:
            LibraryError: The file is damaged.

        """
        try:
            return self.connection.execute(sql, values)
        except (apsw.CorruptError, apsw.NotADBError) as error:
            raise LibraryError(f"{self.path}: is damaged: {error}") from error

    def number(self, sql: str, values: tuple[Any, ...] = ()) -> int:
        """Return the one number that a query finds, 0 when it finds none."""
        found = self.execute(sql, values).fetchone()
        return int(found[0]) if found else 0

    def writing(self) -> apsw.Connection:
        """Return a context in which all statements are one transaction, on disk when it ends.

        Raises:
            ReadOnlyError: The library is open to read.

        """
        if self.read_only:
            raise ReadOnlyError(f"{self.read_only}; nothing was changed")
        return self.connection
