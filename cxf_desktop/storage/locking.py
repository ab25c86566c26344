"""A lock that the system lets go of when its holder ends, however it ends.

It lies on an open file, not in what a file says: a crash leaves nothing behind that could be believed, and a process id
that somebody else has by now plays no part.
"""

import os
import sys
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
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)  # never inherited by a program that is started
        file = os.fdopen(handle, "r+b", buffering=0)
        try:
            if sys.platform == "win32":
                msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            file.close()
            return False
        except OSError:
            file.close()
            raise
        self._file = file
        return True

    def release(self) -> None:
        """Let go of it."""
        if self._file is not None:
            self._file.close()
            self._file = None
