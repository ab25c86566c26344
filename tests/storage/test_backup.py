"""Backups: whole, checked, compared, in place as one; and nothing is left of one that did not come to its end."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from textwrap import dedent

import apsw
import pytest

from cxf_desktop.storage.backup import copy, copy_anyway, fingerprint_of, remove_leftovers, rewrite_without, verify
from cxf_desktop.storage.errors import DamagedError, LibraryError
from cxf_desktop.storage.library import Library
from tests.failing_disk import failing_disk
from tests.storage.filled import contents, fill, flip_cell
from tests.support import workspace


@pytest.fixture
def filled(library: Path) -> Path:
    fill(library)
    return library


def files(folder: Path) -> set[str]:
    return {file.name for file in folder.rglob("*") if file.is_file()}


def test_a_copy_holds_all_that_the_library_holds(filled: Path, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    found = copy(filled, tmp_path / "out" / "copy.cxflib", progressed=lambda done, of: told.append((done, of)))
    assert contents(tmp_path / "out" / "copy.cxflib") == contents(filled)
    assert (found.engagements, found.entries) == (3, 21)
    assert found == verify(filled)
    assert told[-1][0] == told[-1][1]
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert files(tmp_path / "out") == {"copy.cxflib"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_copy_is_for_its_owner_alone(filled: Path, tmp_path: Path) -> None:
    copy(filled, tmp_path / "copy.cxflib")
    assert (tmp_path / "copy.cxflib").stat().st_mode & 0o077 == 0


def test_what_lies_in_the_log_is_in_the_copy(filled: Path, tmp_path: Path) -> None:
    work = workspace(filled)
    session = work.engagements.open(work.engagements.rows()[0].id)
    session.apply([{"path": "title", "value": "Only in the log"}])
    copy(filled, tmp_path / "copy.cxflib")
    again = workspace(tmp_path / "copy.cxflib")
    assert "Only in the log" in [row.title for row in again.engagements.rows()]
    again.close()
    session.close()
    work.close()


def test_somebody_edits_all_the_while(filled: Path, tmp_path: Path) -> None:
    """The copy is one moment, however much is written meanwhile, and nobody waits for it."""
    over = threading.Event()
    written: list[float] = []

    def write() -> None:
        work = workspace(filled)
        session = work.engagements.open(work.engagements.rows()[0].id)
        while not over.is_set():
            began = time.perf_counter()
            session.apply([{"path": "commitment.notes", "value": os.urandom(2000).hex()}])
            written.append(time.perf_counter() - began)
        session.close()
        work.close()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        while not written:
            time.sleep(0.01)
        for number in range(5):
            copy(filled, tmp_path / f"{number}.cxflib", progressed=lambda done, of: time.sleep(0.005))
    finally:
        over.set()
        writer.join()
    lengths = [verify(tmp_path / f"{number}.cxflib").entries for number in range(5)]
    assert lengths == sorted(lengths)
    assert len(written) > 5
    assert max(written) < 2


def test_one_that_is_stopped_leaves_nothing(filled: Path, tmp_path: Path) -> None:
    class StoppedError(Exception):
        pass

    for stop_at in range(8):
        calls = iter(range(100))

        def progressed(done: int, of: int) -> None:
            if next(calls) == stop_at:  # noqa: B023
                raise StoppedError

        target = tmp_path / "out" / "copy.cxflib"
        try:
            copy(filled, target, progressed=progressed)
        except StoppedError:
            assert files(tmp_path / "out") == set()
        target.unlink(missing_ok=True)


def test_of_a_damaged_library_there_is_a_copy_that_does_not_count(filled: Path, tmp_path: Path) -> None:
    flip_cell(filled, "journal", "changes", 40, 1)
    target = tmp_path / "copy.cxflib"
    with pytest.raises(DamagedError, match=r"entry \d in the journal of"):
        copy(filled, target)
    assert not target.exists()
    verified, damage = copy_anyway(filled, target)
    assert verified is None
    assert str(filled) in damage
    assert contents(target) == contents(filled)


@pytest.mark.parametrize("table", ["snapshot", "template", "attachment"])
def test_a_damaged_content_is_named(filled: Path, table: str) -> None:
    flip_cell(filled, table, "content", 40, 1)
    with pytest.raises(DamagedError, match=table):
        verify(filled)


def test_a_protected_library_is_copied_under_its_key(tmp_path: Path) -> None:
    key = os.urandom(32)
    library, target = tmp_path / "library.cxflib", tmp_path / "copy.cxflib"
    opened = Library(library, key)
    opened.templates.keep("format", "mine", '{"id": "mine", "text": "secret words"}')
    opened.close()
    copy(library, target, key)
    assert b"secret words" not in target.read_bytes()
    assert verify(target, key).fingerprint == fingerprint_of(library, key)
    with pytest.raises(LibraryError):
        verify(target, os.urandom(32))


def test_every_nth_write_fails_and_an_older_copy_stays(library: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.cxflib"
    with failing_disk() as disk:
        fill(library, 1)
        copy(library, target)
        before = target.read_bytes()
        disk.arm(0)
        copy(library, target)
        writes = disk.done
        assert writes > 10
        for failure in (apsw.FullError, apsw.IOError):
            for fail_at in range(1, writes + 1, 3):
                disk.arm(fail_at, failure=failure)
                with pytest.raises(LibraryError, match=r"copy\.cxflib|library\.cxflib"):
                    copy(library, target)
                disk.disarm()
                assert target.read_bytes() == before
                assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_what_the_system_refuses_leaves_nothing(
    filled: Path, tmp_path: Path, call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os if call == "fsync" else Path, call, refuse)
        with pytest.raises(LibraryError, match="No space left on device"):
            copy(filled, tmp_path / "out" / "copy.cxflib")
    assert files(tmp_path / "out") == set()


def test_what_a_kill_left_is_removed_and_what_is_being_written_is_not(filled: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    program = f"""
        import sys, time
        from pathlib import Path
        from cxf_desktop.storage.backup import copy

        def wait(done, of):
            print("half", flush=True)
            time.sleep(60)

        copy(Path({str(filled)!r}), Path({str(folder / "copy.cxflib")!r}), progressed=wait)
    """
    with subprocess.Popen([sys.executable, "-c", dedent(program)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "half\n"
        assert remove_leftovers(folder) == []  # it is alive
        left = files(folder)
        process.kill()
    assert left
    assert "copy.cxflib" not in left
    assert remove_leftovers(folder)
    assert files(folder) == set()


def test_one_written_anew_has_no_byte_of_what_is_left_out(filled: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.cxflib"
    copy(filled, target)
    work = workspace(target)
    ids = [row.id for row in work.engagements.rows()]
    work.close()
    gone = f"An old data centre of {ids[0]}, ".encode()
    assert gone in target.read_bytes()
    assert rewrite_without(target, ids[:1]).engagements == 2
    assert gone not in target.read_bytes()
    work = workspace(target)
    assert {row.id for row in work.engagements.rows()} == set(ids[1:])
    assert work.safekeeping.check().findings == ()
    work.close()
