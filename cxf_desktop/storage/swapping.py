"""Lets one whole library file take the place of another, so that a kill at any moment leaves one of both in place.

1. The new file is written as ``.new-part``; what is left of one is worth nothing.
2. Whole and looked at, it is renamed to ``.new``.
3. The old file is renamed to ``.old``, the new one gets its name.
4. The old one is overwritten and deleted.

Who opens the library finishes first what was begun: ``finish``.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cxf_desktop.storage.connecting import STAGES
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.storage.files import sync_folder
from cxf_desktop.storage.locking import FileLock

PART, NEW, OLD = STAGES
LOCK = ".changing"
_HELPERS = ("-journal", "-wal", "-shm")
_AT_ONCE = 1 << 20


def beside(library: Path, ending: str) -> Path:
    """Return the file of one of the stages."""
    return library.with_name(library.name + ending)


@contextmanager
def changing(library: Path) -> Iterator[None]:
    """Keep all others away while the file is being changed for another.

    Raises:
        LibraryError: Somebody else is at it.

    """
    lock = FileLock(beside(library, LOCK))
    if not lock.acquire():
        raise LibraryError(f"{library}: is being protected or unprotected right now, try again in a moment")
    try:
        _finish(library)
        yield
    finally:
        lock.release(remove=True)


def finish(library: Path) -> None:
    """Bring to an end what a program that was killed had begun.

    Raises:
        LibraryError: Somebody is at it right now.
        OSError: A file cannot be renamed.

    """
    with changing(library):
        pass


def swap(library: Path) -> None:
    """Put ``.new-part``, which is whole, in the place of the library; nobody has either of them open.

    Raises:
        OSError: A file cannot be renamed; ``finish`` goes on from there.

    """
    part = beside(library, PART)
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(beside(library, NEW))
    library.replace(beside(library, OLD))
    beside(library, NEW).replace(library)
    sync_folder(library.parent)
    wipe(beside(library, OLD))


def wipe(file: Path) -> None:
    """Overwrite a file with zeros, and delete it.

    On a flash drive, and where the file system keeps copies, old content may live on all the same.
    """
    if not file.exists():
        return
    with file.open("rb+", buffering=0) as stream:
        left = stream.seek(0, os.SEEK_END)
        stream.seek(0)
        zeros = bytes(_AT_ONCE)
        while left > 0:
            left -= stream.write(zeros[: min(left, _AT_ONCE)])
        os.fsync(stream.fileno())
    file.unlink()


def _finish(library: Path) -> None:
    part, new, old = (beside(library, ending) for ending in STAGES)
    for helper in _HELPERS:
        wipe(part.with_name(part.name + helper))
    wipe(part)
    if new.exists() and library.exists():
        wipe(new)  # killed before the old one had gone: nobody was told that anything had changed
    elif new.exists():
        new.replace(library)
        sync_folder(library.parent)
    if old.exists() and not library.exists():
        old.replace(library)
    wipe(old)
