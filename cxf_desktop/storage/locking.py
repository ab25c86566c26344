"""A lock that the system lets go of when its holder ends, however it ends.

It lies on an open file, not in what a file says: a crash leaves nothing behind that could be believed, and a process id
that somebody else has by now plays no part.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class FileLock:
    """A lock on a file, which is made when it is not there and left where it is."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: BinaryIO | None = None

    def acquire(self) -> bool:
        """Take the lock, or return False when somebody else has it.

        Raises:
            OSError: The file of the lock cannot be made.

        """
        while True:
            file = os.fdopen(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600), "r+b", buffering=0)
            if not _lock(file):
                file.close()
                return False
            if self._is_still(file):
                self._file = file
                return True
            file.close()  # whoever had it took the file away meanwhile: there is, or will be, another one

    def release(self, *, remove: bool = False) -> None:
        """Let go of it, and with ``remove`` take the file away."""
        if remove and self._file is not None:
            with suppress(OSError):  # Windows deletes no open file
                self.path.unlink()
        if self._file is not None:
            self._file.close()
            self._file = None

    def _is_still(self, file: BinaryIO) -> bool:
        try:
            return os.path.samestat(os.fstat(file.fileno()), self.path.stat())
        except FileNotFoundError:
            return False


def _lock(file: BinaryIO) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        file.close()
        raise
    return True
