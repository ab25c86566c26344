"""The open file that the parts of a library share."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import apsw

from cxf_desktop.domain.words import LocalText, local
from cxf_desktop.storage.connecting import connect
from cxf_desktop.storage.errors import GoneError, LibraryError, ReadOnlyError

_TROUBLES: dict[type[apsw.Error], str] = {
    apsw.CorruptError: "is damaged",
    apsw.NotADBError: "is damaged",
    apsw.BusyError: "is in use by another program, nothing was changed",
    apsw.FullError: "cannot be written, nothing was changed",
    apsw.IOError: "cannot be read or written, nothing was changed",
    apsw.ReadOnlyError: "cannot be written, nothing was changed",
}


_REASONS: dict[type[apsw.Error], LocalText] = {
    apsw.CorruptError: local("the library is damaged", "die Bibliothek ist beschädigt"),
    apsw.NotADBError: local("the library is damaged", "die Bibliothek ist beschädigt"),
    apsw.BusyError: local("another program is writing to it", "ein anderes Programm schreibt gerade hinein"),
    apsw.FullError: local("the disk is full", "der Datenträger ist voll"),
    apsw.ReadOnlyError: local("it is write-protected", "sie ist schreibgeschützt"),
}
_UNREADABLE = local("the disk cannot be read or written", "der Datenträger lässt sich nicht lesen oder beschreiben")


def _reason(error: apsw.Error) -> LocalText:
    return next((text for kind, text in _REASONS.items() if isinstance(error, kind)), _UNREADABLE)


class Database:
    """An open library file, and the one way to write to it."""

    def __init__(self, path: Path, key: bytes | None = None) -> None:
        """Open the file at ``path``, and make it when there is none.

        Raises:
            ProtectedError: It is protected, and there is no key.
            LibraryError: It is no library or cannot be opened.

        """
        opened = connect(path, key)
        self.path = path
        self.read_only = opened.read_only
        self.connection = opened.connection
        self.closed = False
        self.key = opened.key
        self.had_log = opened.had_log
        self._file = path.stat()
        self._in_doubt = False

    def execute(self, sql: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        """Run one statement and return all rows that it gives.

        Raises:
            LibraryError: The file is damaged, in use by another program, or cannot be read or written.

        """
        with self._in_one_sentence():
            return self.connection.execute(sql, values).fetchall()

    def first(self, sql: str, values: tuple[Any, ...] = ()) -> tuple[Any, ...] | None:
        """Return the first row that a query finds, or None."""
        rows = self.execute(sql, values)
        return rows[0] if rows else None

    def number(self, sql: str, values: tuple[Any, ...] = ()) -> int:
        """Return the one number that a query finds, 0 when it finds none."""
        found = self.first(sql, values)
        return int(found[0]) if found else 0

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Make all statements one transaction, on disk when it ends; none of them is kept when one fails.

        Inside of another one it is part of that.

        Raises:
            ReadOnlyError: The library is open to read.
            LibraryError: It cannot be written.

        """
        if self.read_only:
            raise ReadOnlyError(f"{self.read_only}; nothing was changed")
        if self.connection.in_transaction:
            yield
            return
        self.look()
        with self._in_one_sentence():
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.connection.execute("COMMIT")
            except BaseException:
                with suppress(apsw.SQLError):  # a full disk has ended it already
                    self.connection.execute("ROLLBACK")
                raise

    def look(self) -> None:
        """See to it that the open file is the one that has the library's name; cheap enough for every edit.

        What was unplugged, or renamed, still takes edits through a file that is open; nobody would find them again.

        Raises:
            GoneError: There is no file of that name.
            LibraryError: There is another one, and it cannot be opened.

        """
        try:
            found = self.path.stat()
        except OSError as error:
            self._in_doubt = True
            raise GoneError(f"{self.path}: is not there any more, nothing was changed") from error
        same = (found.st_dev, found.st_ino) == (self._file.st_dev, self._file.st_ino)
        if not same or (self._in_doubt and not self.read_only):
            self._open_again()

    def close(self) -> None:
        """Close the file, and forget its key."""
        self.connection.close()
        self.key = None
        self.closed = True

    def _open_again(self) -> None:
        """Open the file anew: a disk that was plugged in again knows nothing of what was open on it."""
        with suppress(apsw.Error):
            self.connection.close(True)
        opened = connect(self.path, self.key)
        self.connection, self.read_only = opened.connection, opened.read_only
        self._file = self.path.stat()
        self._in_doubt = False
        if self.read_only:
            raise ReadOnlyError(f"{self.read_only}; nothing was changed")

    @contextmanager
    def _in_one_sentence(self) -> Iterator[None]:
        try:
            yield
        except apsw.ConstraintError:
            raise  # not the file's fault: who wrote the statement knows what it means
        except apsw.Error as error:
            self._in_doubt = self._in_doubt or isinstance(error, apsw.IOError | apsw.CantOpenError)
            what = next((text for kind, text in _TROUBLES.items() if isinstance(error, kind)), "cannot be used")
            failed = LibraryError(f"{self.path}: {what}: {error}")
            raise failed.because(_reason(error)) from error
        except UnicodeDecodeError as error:
            raise LibraryError(f"{self.path}: is damaged: what should be text is none") from error
