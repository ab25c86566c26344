"""Edits that find no room: kept, tried again, brought back at the next start."""

import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from cxf_desktop import paths
from cxf_desktop.domain.changes import Edit
from cxf_desktop.services.emergency import EmergencyStore
from cxf_desktop.services.unsaved import Unsaved
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.errors import GoneError, LibraryError
from cxf_desktop.storage.library import Library
from tests.support import engagement, workspace

TEXT = "Nobody wrote this down"


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep emergency files of a test to itself."""
    folder = tmp_path / "state"
    monkeypatch.setattr(paths, "user_states", lambda: [folder])
    return folder


@pytest.fixture
def work(library: Path) -> Iterator[Workspace]:
    library.parent.joinpath("home").mkdir()
    opened = workspace(library.parent / "home" / library.name)
    opened.engagements.create("Contoso", "Turn")
    yield opened
    opened.close()


def fill_the_disk(library: Library) -> None:
    """Let the file not grow any more: the engine then says what it says on a full disk."""
    connection = library._database.connection
    connection.pragma("max_page_count", connection.pragma("page_count"))


def make_room(library: Library) -> None:
    library._database.connection.pragma("max_page_count", 1_000_000)


def only(work: Workspace) -> str:
    return work.engagements.rows()[0].id


LONG = "".join(chr(33 + n * 7919 % 90) for n in range(60_000))


def test_a_full_disk_keeps_the_edit_elsewhere_until_there_is_room(work: Workspace, state: Path) -> None:
    session = work.engagements.open(only(work))
    unsaved = Unsaved(session, work.emergency)
    fill_the_disk(work.library)
    edits = [Edit(path="commitment.current_state", value=LONG)]
    with pytest.raises(LibraryError, match="cannot be written, nothing was changed"):
        session.apply(edits)
    unsaved.add(edits, "commitment.current_state")
    with pytest.raises(LibraryError):
        unsaved.write_all()
    (file,) = state.iterdir()
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(state.stat().st_mode) == 0o700
    assert "library" not in file.name
    make_room(work.library)
    unsaved.write_all()
    assert not unsaved
    assert session.document.commitment.current_state == LONG
    assert list(state.iterdir()) == []
    session.close()


def test_of_what_is_typed_in_one_field_only_the_last_is_kept(work: Workspace) -> None:
    session = work.engagements.open(only(work))
    unsaved = Unsaved(session, work.emergency)
    for value in ("N", "No", "Nobody"):
        unsaved.add([Edit(path="title", value=value)], "title")
    unsaved.add([{"path": "phase", "value": "commit"}], "")
    (kept,) = work.emergency.kept()
    assert [edit.value for edit, _ in kept.edits] == ["Nobody", "commit"]
    assert [before for _, before in kept.edits] == ["Turn", "assess"]
    unsaved.write_all()
    assert (session.document.title, session.document.phase.value) == ("Nobody", "commit")
    session.close()


def test_what_does_not_fit_any_more_goes_without_a_word(work: Workspace) -> None:
    session = work.engagements.open(only(work))
    unsaved = Unsaved(session, work.emergency)
    unsaved.add([Edit(path="commitment.objectives[gone].title", value="x")], "")
    unsaved.add([Edit(path="title", value=TEXT)], "")
    unsaved.write_all()
    assert session.document.title == TEXT
    session.close()


def left_behind(work: Workspace, *edits: Edit) -> None:
    """Be a program that ends while it could not write."""
    session = work.engagements.open(only(work))
    Unsaved(session, work.emergency).add(edits, "")


def test_the_next_start_takes_in_what_fits(work: Workspace, state: Path) -> None:
    left_behind(
        work,
        Edit(path="commitment.objectives[o1]", value={"title": "New"}),
        Edit(path="commitment.objectives[o1].title", value=TEXT),
    )
    again = Workspace(work.library, lambda: work.catalogue, work.settings)
    found = again.recovery.recover()
    assert (found.texts, found.customers, found.overtaken, found.ended_badly) == (2, ("Contoso",), (), False)
    assert again.engagements.read(only(work)).commitment.objectives[0].title == TEXT
    assert list(state.iterdir()) == []
    assert not again.recovery.recover()


def test_what_was_changed_since_is_offered_and_never_simply_taken(work: Workspace, state: Path) -> None:
    left_behind(work, Edit(path="title", value=TEXT), Edit(path="phase", value="commit"))
    session = work.engagements.open(only(work))
    session.apply([Edit(path="title", value="Somebody else's")])
    session.close()
    for texts in (1, 0):  # and again at every start, until somebody has decided
        found = work.recovery.recover()
        assert found.texts == texts
        (one,) = found.overtaken
        assert (one.edit.path, one.edit.value, one.now, one.customer) == ("title", TEXT, "Somebody else's", "Contoso")
    assert work.engagements.read(only(work)).title == "Somebody else's"
    for kept in work.emergency.kept():
        work.emergency.dismiss(kept)
    assert list(state.iterdir()) == []


def test_an_engagement_that_is_opened_before_takes_its_own_up(work: Workspace) -> None:
    left_behind(work, Edit(path="title", value=TEXT))
    session = work.engagements.open(only(work))
    unsaved = Unsaved(session, work.emergency)
    assert unsaved
    unsaved.write_all()
    assert session.document.title == TEXT
    assert work.emergency.kept() == []
    session.close()


def test_of_a_protected_library_it_is_sealed(tmp_path: Path) -> None:
    library, document = tmp_path / "l.cxflib", engagement()
    mine, plain, other = (
        EmergencyStore([tmp_path / "state"], library, key) for key in (bytes(32), None, bytes([1]) * 32)
    )
    assert mine.keep(document.id, [Edit(path="title", value=TEXT)], {"title": document.title})
    (file,) = (tmp_path / "state").iterdir()
    assert TEXT.encode() not in file.read_bytes()
    assert plain.kept() == other.kept() == []
    (kept,) = mine.kept()
    assert kept.fitting(document) == [Edit(path="title", value=TEXT)]
    damaged = bytearray(file.read_bytes())
    damaged[-1] ^= 1
    file.write_bytes(damaged)
    assert mine.kept() == []


def test_another_library_has_nothing_to_do_with_it(tmp_path: Path) -> None:
    one, two = (EmergencyStore([tmp_path / "state"], tmp_path / name, None) for name in ("a.cxflib", "b.cxflib"))
    one.keep("e1", [Edit(path="title", value=TEXT)], {})
    assert one.has_any()
    assert not two.has_any()
    assert two.kept() == []


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"\xff\xfe", b"[" * 100_000, b'{"engagement": "e", "edits": [{"path": 3}]}']
)
def test_a_file_that_makes_no_sense_is_passed_over(content: bytes, tmp_path: Path) -> None:
    store = EmergencyStore([tmp_path / "state"], tmp_path / "l.cxflib", None)
    store.keep("e1", [Edit(path="title", value=TEXT)], {})
    (file,) = (tmp_path / "state").iterdir()
    file.write_bytes(content)
    assert store.kept() == []


def test_where_the_first_folder_has_no_room_the_next_one_is_taken(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    store = EmergencyStore([tmp_path / "file" / "folder", tmp_path / "second"], tmp_path / "l.cxflib", None)
    assert store.keep("e1", [Edit(path="title", value=TEXT)], {})
    assert len(list((tmp_path / "second").iterdir())) == 1
    store.drop("e1")
    assert list((tmp_path / "second").iterdir()) == []
    nowhere = EmergencyStore([tmp_path / "file" / "folder"], tmp_path / "l.cxflib", None)
    assert not nowhere.keep("e1", [Edit(path="title", value=TEXT)], {})


def test_a_library_that_is_pulled_out_takes_no_edit_and_goes_on_when_it_is_back(work: Workspace) -> None:
    folder = work.library.path.parent
    session = work.engagements.open(only(work))
    aside = folder.with_name("pulled out")
    folder.rename(aside)
    with pytest.raises(GoneError, match="is not there any more, nothing was changed"):
        work.library.look()
    with pytest.raises(GoneError):
        session.apply([Edit(path="title", value=TEXT)])
    aside.rename(folder)
    session.apply([Edit(path="title", value=TEXT)])
    session.close()
    other = Library(work.library.path)
    assert other.listing.rows()[0].title == TEXT
    other.close()


def test_a_library_that_comes_back_as_a_copy_of_before_gets_no_broken_journal(work: Workspace, tmp_path: Path) -> None:
    session = work.engagements.open(only(work))
    session.apply([Edit(path="title", value="In both")])
    copy = tmp_path / "copy.cxflib"
    with apsw.Connection(str(copy)) as target, target.backup("main", work.library._database.connection, "main") as done:
        done.step()
    target.close()
    session.apply([Edit(path="title", value="Only in the one that goes")])
    for ending in ("-wal", "-shm"):
        work.library.path.with_name(work.library.path.name + ending).unlink()
    copy.replace(work.library.path)
    session.apply([Edit(path="phase", value="commit")])
    document = work.engagements.read(only(work))
    assert (document.title, document.phase.value) == ("In both", "commit")
    assert [entry.number for entry in work.library.engagements.entries(document.id)] == [1, 2, 3]
    session.close()


def test_a_bad_end_is_told_with_the_moment_of_the_last_edit(work: Workspace, tmp_path: Path) -> None:
    session = work.engagements.open(only(work))
    session.apply([Edit(path="title", value=TEXT)])
    torn = tmp_path / "torn.cxflib"
    for ending in ("", "-wal"):
        torn.with_name(torn.name + ending).write_bytes(
            work.library.path.with_name(work.library.path.name + ending).read_bytes()
        )
    session.close()
    again = workspace(torn)
    found = again.recovery.recover()
    assert (found.ended_badly, found.until) == (True, work.engagements.rows()[0].changed)
    again.close()
    after = workspace(torn)
    assert not after.recovery.recover()
    after.close()
