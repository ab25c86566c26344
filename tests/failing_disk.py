"""A disk whose every Nth write fails: a layer between the storage engine and the files."""

from collections.abc import Iterator
from contextlib import contextmanager

import apsw

NAME = "failing-disk"


class FailingDisk(apsw.VFS):
    """Counts what is written and synced, for to cut off needs no room.

    From ``fail_at`` on it has no room, or fails, ``times`` times.
    """

    def __init__(self) -> None:
        self.base = apsw.vfs_names()[0]
        super().__init__(NAME, self.base, makedefault=True)
        self.done = 0
        self.fail_at = 0
        self.times = 1
        self.failure: type[apsw.Error] = apsw.FullError

    def arm(self, fail_at: int, times: int = 1_000_000_000, failure: type[apsw.Error] = apsw.FullError) -> None:
        self.done, self.fail_at, self.times, self.failure = 0, fail_at, times, failure

    def disarm(self) -> None:
        self.fail_at = 0

    def count(self) -> None:
        self.done += 1
        if self.fail_at and self.fail_at <= self.done < self.fail_at + self.times:
            raise self.failure("the disk fails")

    def xOpen(self, name: "str | apsw.URIFilename | None", flags: list[int]) -> "FailingFile":
        return FailingFile(self, name, flags)


class FailingFile(apsw.VFSFile):
    def __init__(self, disk: FailingDisk, name: "str | apsw.URIFilename | None", flags: list[int]) -> None:
        super().__init__(disk.base, name, flags)
        self._disk = disk

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.count()
        super().xWrite(data, offset)

    def xSync(self, flags: int) -> None:
        self._disk.count()
        super().xSync(flags)


@contextmanager
def failing_disk() -> Iterator[FailingDisk]:
    """Let all files that are opened meanwhile lie on such a disk."""
    disk = FailingDisk()
    try:
        yield disk
    finally:
        disk.unregister()
