"""When backups are made, where they lie, which stay; 400 days with a clock that is moved by hand."""

import datetime as dt
from pathlib import Path

import pytest

from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.backup_folder import INDEX, Reason, folder_of
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.storage.retention import DAYS, MONTHS, WEEKS
from tests.storage.filled import fill, flip_cell
from tests.support import HandClock, workspace


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def work(library: Path, clock: HandClock) -> Workspace:
    work = workspace(library, clock)
    work.engagements.create("Customer", "Turn")
    return work


def change(work: Workspace, text: str) -> None:
    session = work.engagements.open(work.engagements.rows()[0].id)
    session.apply([{"path": "commitment.notes", "value": text}])
    session.close()


def reasons(work: Workspace) -> list[str]:
    return [backup.reason.value for backup in work.backups.backups()]


def test_where_the_library_is_gone_nothing_is_made_in_its_place(work: Workspace, library: Path) -> None:
    aside = library.parent.with_name("unplugged")
    library.parent.rename(aside)
    with pytest.raises(LibraryError, match="not there any more"):
        work.backups.back_up()
    assert not library.parent.exists()
    aside.rename(library.parent)
    assert work.backups.back_up().backup.verified


def test_a_backup_says_when_why_and_what(work: Workspace, clock: HandClock) -> None:
    made = work.backups.back_up(Reason.ASKED).backup
    (listed,) = work.backups.backups()
    assert listed == made
    assert (listed.reason, listed.moment, listed.verified) == (Reason.ASKED, clock.now, True)
    assert listed.found is not None
    assert (listed.found.engagements, listed.size) == (1, made.file.stat().st_size)
    assert made.file.parent == folder_of(work.library.path)
    work.close()


def test_no_name_and_no_index_tells_of_a_customer_or_of_a_place(work: Workspace) -> None:
    work.backups.back_up()
    folder = work.backups.folder
    shown = (folder / INDEX).read_text() + "".join(file.name for file in folder.iterdir())
    for word in ("Customer", "Turn", str(folder), str(Path.home())):
        assert word not in shown
    work.close()


def test_on_close_only_when_something_changed(work: Workspace, library: Path) -> None:
    assert work.backups.close() is not None
    assert work.backups.close() is None
    change(work, "new")
    assert work.backups.close() is not None
    work.close()
    empty = workspace(library.with_name("empty.cxflib"))
    assert empty.backups.close() is None
    empty.close()


def test_before_something_it_is_made_once_for_one_state(work: Workspace) -> None:
    first = work.backups.before("import")
    assert first == work.backups.before(Reason.MERGE)
    change(work, "new")
    second = work.backups.back_up(Reason.HOURLY).backup
    assert second != first
    third = work.backups.before("restore")
    assert third != second  # for it has to stay for longer
    assert third == work.backups.before("migration")
    work.close()


def test_hourly_while_a_workshop_runs(work: Workspace, clock: HandClock) -> None:
    assert work.backups.tick(running=False) is None
    assert work.backups.tick(running=True) is not None
    change(work, "at once")
    for _ in range(59):
        clock.forward(minutes=1)
        assert work.backups.tick(running=True) is None
    clock.forward(minutes=1)
    made = work.backups.tick(running=True)
    assert made is not None
    assert made.reason is Reason.HOURLY
    clock.forward(hours=2)
    assert work.backups.tick(running=True) is None  # nothing changed
    change(work, "later")
    clock.forward(days=-3)  # somebody puts the clock back
    assert work.backups.tick(running=True) is not None
    work.close()


def test_400_days(work: Workspace, clock: HandClock) -> None:
    start = clock.now
    for day in range(400):
        clock.now = start + dt.timedelta(days=day)
        if day % 3 == 0:
            change(work, f"day {day}")
        work.backups.back_up(Reason.CLOSE)
        found = work.backups.backups()
        assert found[0].moment == clock.now
        assert len(found) <= DAYS + WEEKS + MONTHS
    assert all(backup.verified for backup in found)
    ages = [(clock.now - backup.moment).days for backup in found]
    assert ages[:DAYS] == list(range(DAYS))
    assert 8 * 30 - 31 <= ages[-1] <= 9 * 31
    work.backups.verify(found[-1])
    work.close()


def test_a_backup_that_fails_costs_no_older_one(
    work: Workspace, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(20):
        work.backups.back_up()
        clock.forward(days=1)
    before = work.backups.backups()

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", refuse)
        with pytest.raises(LibraryError, match="No space left"):
            work.backups.back_up()
        change(work, "new")
        with pytest.raises(LibraryError, match="No space left"):
            work.backups.before("import")
    assert work.backups.backups() == before
    work.close()


def test_of_a_damaged_library_good_backups_stay_and_damaged_ones_do_not_pile_up(
    library: Path, clock: HandClock
) -> None:
    fill(library)
    work = workspace(library, clock)
    good = work.backups.back_up().backup
    work.close()
    flip_cell(library, "journal", "changes", 60, 1)
    work = workspace(library, clock)
    for _ in range(40):
        clock.forward(days=1)
        made = work.backups.back_up().backup
        assert not made.verified
        assert "is damaged" in made.damage
    assert good in work.backups.backups()
    assert len(work.backups.backups()) == 4
    assert work.backups.newest_good() == good
    work.close()


def test_a_backup_that_was_changed_does_not_count(work: Workspace, clock: HandClock) -> None:
    made = work.backups.back_up().backup
    made.file.write_bytes(made.file.read_bytes() + b"x" * 4096)
    assert not work.backups.backups()[0].verified
    damaged = bytearray(made.file.read_bytes()[:-4096])
    damaged[4096:12288] = bytes(8192)
    made.file.write_bytes(damaged)
    with pytest.raises(LibraryError, match="damaged"):
        work.backups.verify(made)
    assert work.backups.newest_good() is None
    assert not work.backups.backups()[0].verified
    work.close()


def test_another_folder_by_choice_and_the_old_ones_are_still_known(
    work: Workspace, tmp_path: Path, clock: HandClock
) -> None:
    first = work.backups.back_up().backup
    clock.forward(days=1)
    work.settings.update(backup_folder=str(tmp_path / "elsewhere"))
    second = work.backups.back_up().backup
    assert second.file.parent.parent == tmp_path / "elsewhere"
    assert work.backups.backups() == [second, first]
    work.close()


def test_files_that_somebody_else_put_there_are_left_alone(work: Workspace, clock: HandClock) -> None:
    work.backups.folder.mkdir()
    theirs = [work.backups.folder / name for name in ("mine.cxflib", "notes.txt", "20260101T000000Z-dance.cxflib")]
    for file in theirs:
        file.write_text("mine")
    for _ in range(30):
        work.backups.back_up()
        clock.forward(days=1)
    assert all(file.read_text() == "mine" for file in theirs)
    work.close()


def test_what_a_kill_left_is_tidied_up(work: Workspace) -> None:
    work.backups.folder.mkdir()
    left = [
        work.backups.folder / ".20260101T000000Z-close.cxflib.abc.cxfpart",
        work.library.path.with_name(f"{work.library.path.name}.restored"),
        work.library.path.with_name(f".{work.library.path.name}.abc.cxfpart-journal"),
    ]
    for file in left:
        file.write_text("Customer")
    assert work.backups.tidy() >= 3
    assert not any(file.exists() for file in left)
    work.close()


def test_a_file_of_one_s_own(work: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "mine.cxflib"
    assert work.backups.write_to(target).engagements == 1
    assert work.backups.backups() == []
    with pytest.raises(LibraryError, match="is the library itself"):
        work.backups.write_to(work.library.path)
    with pytest.raises(LibraryError, match="is a folder"):
        work.backups.write_to(tmp_path)
    work.close()
