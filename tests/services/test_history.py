"""The history of an engagement and of a field, and the way back."""

import datetime as dt
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.paths import PathError
from cxf_desktop.services.history import HistoryEntry
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.errors import LibraryError
from tests.domain.forks import edit
from tests.support import HandClock, workspace

TEXT = "commitment.current_state"
TITLE = "commitment.objectives[o1].title"


@pytest.fixture
def work(library: Path) -> Workspace:
    return workspace(library, HandClock())


def written(work: Workspace, *edits: Edit) -> str:
    id_ = work.engagements.create("Contoso", "Start")
    session = work.engagements.open(id_)
    for each in edits:
        session.apply([each])
    session.close()
    return id_


def seen(entries: list[HistoryEntry]) -> list[tuple[object, object]]:
    return [(change.before, change.after) for entry in entries for change in entry.changes]


def test_a_field_shows_whole_texts_newest_first(work: Workspace) -> None:
    texts = ["", "a long text that is kept in parts", "a long text that was kept in parts", "another"]
    id_ = written(work, *(Edit(path=TEXT, value=text) for text in texts[1:]), Edit(path="title", value="Other"))
    assert seen(work.history.of_field(id_, TEXT)) == [
        (texts[2], texts[3]), (texts[1], texts[2]), (texts[0], texts[1]), (None, ""),
    ]  # fmt: skip
    assert [entry.author for entry in work.history.of_field(id_, TEXT, limit=2)] == ["", ""]
    work.close()


def test_a_field_shows_what_was_done_to_all_it_stands_in(work: Workspace) -> None:
    objective = "commitment.objectives[o1]"
    id_ = written(
        work,
        Edit(path=objective, value={"title": "One", "responsible": "Anna"}),
        Edit(path=f"{objective}.responsible", value="Ben"),
        Edit(path=TITLE, value="Two"),
        Edit(path=objective, value=None),
    )
    assert seen(work.history.of_field(id_, TITLE))[:-1] == [("Two", None), ("One", "Two"), (None, "One")]
    inside = work.history.of_field(id_, objective)
    assert [entry.changes[0].path for entry in inside[:-1]] == [
        objective, TITLE, f"{objective}.responsible", objective,
    ]  # fmt: skip
    with pytest.raises(PathError):
        work.history.of_field(id_, "nowhere.at.all")
    work.close()


@settings(max_examples=30)
@given(st.lists(edit(), max_size=20), st.integers(1, 7), st.data())
def test_pages_fields_and_moments_agree_with_the_whole(edits: list[Edit], size: int, data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        work = workspace(Path(folder) / "a.cxflib")
        id_ = written(work)
        session = work.engagements.open(id_)
        states = [session.document]
        for each in edits:
            try:
                if session.apply([each]):
                    states.append(session.document)
            except PathError:
                continue
        whole = work.history.entries(id_)
        reader, pages = work.history.reader(id_), []
        while page := reader.older(size):
            assert len(page) <= size
            pages += page
        assert (pages[::-1], reader.left) == (whole, 0)
        number = data.draw(st.integers(1, len(states)))
        assert work.history.at(id_, number) == states[number - 1]
        paths = {change.path for entry in whole for change in entry.changes if not change.path.endswith("[]")} - {""}
        for path in paths:
            wanted = [(e.number, c) for e in whole for c in e.changes if c.path == path]
            found = [(e.number, c) for e in work.history.of_field(id_, path) for c in e.changes]
            assert all(each in found for each in wanted)
        before = session.document
        work.history.restore(session, number)
        assert session.document == states[number - 1]
        if session.document != before:
            session.undo()
            assert session.document == before
        while session.undo():
            pass
        assert session.document == states[0]
        session.close()
        work.close()


def test_moments(work: Workspace) -> None:
    clock = work.clock
    assert isinstance(clock, HandClock)
    id_ = written(work)
    clock.forward(hours=1)
    session = work.engagements.open(id_)
    session.apply([Edit(path=TEXT, value="later")])
    began = clock.now - dt.timedelta(hours=1)
    history = work.history
    assert [history.number_at(id_, began + dt.timedelta(minutes=add)) for add in (0, 59, 60)] == [1, 1, 2]
    assert history.number_at(id_, clock.now.astimezone(dt.UTC)) == 2
    with pytest.raises(LibraryError, match="younger"):
        history.number_at(id_, began - dt.timedelta(seconds=1))
    for number in (0, 3):
        with pytest.raises(LibraryError, match=f"no entry {number}; there are 1 to 2"):
            history.at(id_, number)
    session.close()
    work.close()
