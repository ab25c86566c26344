"""The part of the bench that is about keeping: a backup of the whole library, opening one that is protected."""

from collections.abc import Callable, Iterator
from pathlib import Path

from cxf_desktop.app import open_workspace
from cxf_desktop.services.protection import protect
from cxf_desktop.services.settings import SettingsFile

Median = Callable[[Callable[[], object], int], float]


def safekeeping(library: Path, median: Median, runs: int) -> Iterator[tuple[str, float]]:
    """Yield what was measured, and how many milliseconds it took."""
    work = open_workspace(library, SettingsFile(None))
    target, steps = library.with_name("backup.cxflib"), 0

    def back_up() -> None:
        nonlocal steps
        target.unlink(missing_ok=True)
        steps = 0
        work.backups.write_to(target, counted)

    def counted(_done: int, _of: int) -> None:
        nonlocal steps
        steps += 1

    taken = median(back_up, max(1, runs // 4))
    yield f"the whole library is backed up and verified, in {steps:,} steps of progress", taken
    target.unlink()
    work.close()
    small = library.with_name("protected.cxflib")
    plain = open_workspace(small, SettingsFile(None))
    id_ = plain.engagements.create("Contoso", "Protected")
    changed = protect(plain, "four words fog crane")
    key = changed.work.library.key
    session = changed.work.engagements.open(id_)
    numbers = iter(range(1_000_000))
    edit = median(lambda: session.apply([{"path": "title", "value": f"T{next(numbers)}"}]), runs * 20)
    session.close()
    changed.work.close()

    def opened() -> None:
        from cxf_desktop.storage.library import Library

        again = Library(small, key)
        again.listing.rows()
        again.close()

    yield "a protected library is opened with its key, and listed", median(opened, runs)
    yield "an edit in a protected library is on disk", edit
