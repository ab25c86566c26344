"""The session: every edit on disk, undo that survives a restart, steps as the user understands them."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from cxf_desktop.app import open_session
from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.paths import PathError
from cxf_desktop.services.session import Changed, Session
from cxf_desktop.storage.entries import EntryKind
from tests.support import HandClock, workspace


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def session(library: Path, clock: HandClock) -> Any:
    work = workspace(library, clock)
    opened = work.engagements.open(work.engagements.create("Customer", "Turn"))
    yield opened
    opened.close()
    work.close()


def test_an_edit_is_seen_by_another_program_when_apply_returns(session: Session, library: Path) -> None:
    session.apply([{"path": "title", "value": "Seen"}])
    other = open_session(library, session.document.id)
    assert other.document.title == "Seen"
    other.close()


def test_undo_and_redo_survive_a_restart(session: Session, library: Path) -> None:
    for title in ("one", "two", "three"):
        session.apply([Edit(path="title", value=title)])
    session.undo()

    again = open_session(library, session.document.id)
    assert (again.document.title, again.can_undo, again.can_redo) == ("two", True, True)
    again.redo()
    assert again.document.title == "three"
    for title in ("two", "one", "Turn"):
        again.undo()
        assert again.document.title == title
    assert again.undo() == ()
    again.apply([Edit(path="title", value="other way")])
    assert not again.can_redo
    again.close()


def test_what_is_typed_in_one_go_is_one_step(session: Session, clock: HandClock) -> None:
    path = "commitment.current_state"
    for text in ("T", "Th", "The"):
        session.apply([Edit(path=path, value=text)], typing=path)
        clock.forward(seconds=1)
    clock.forward(seconds=10)
    session.apply([Edit(path=path, value="The end")], typing=path)
    session.apply([Edit(path="commitment.notes", value="x")], typing="commitment.notes")

    session.undo()
    session.undo()
    assert session.document.commitment.current_state == "The"
    session.undo()
    assert session.document.commitment.current_state == ""
    session.redo()
    assert session.document.commitment.current_state == "The"


def test_typing_after_an_undo_begins_a_new_step(session: Session) -> None:
    session.apply([Edit(path="title", value="a")], typing="title")
    session.undo()
    session.apply([Edit(path="title", value="b")], typing="title")
    session.undo()
    assert session.document.title == "Turn"


def test_observers_hear_the_paths_that_changed_and_how(session: Session) -> None:
    heard: list[Changed] = []
    stop = session.subscribe(heard.append)
    session.apply([Edit(path="title", value="a"), Edit(path="phase", value="commit")])
    session.undo()
    stop()
    session.redo()
    assert [(changed.paths, changed.kind) for changed in heard] == [
        (("title", "phase"), EntryKind.EDIT),
        (("phase", "title"), EntryKind.UNDO),
    ]
    assert heard[0].touches("title")
    assert not heard[0].touches("commitment")


def test_all_edits_or_none(session: Session) -> None:
    with pytest.raises(PathError):
        session.apply([{"path": "title", "value": "x"}, {"path": "turn", "value": "y"}])
    with pytest.raises(PathError, match="is no edit"):
        session.apply([{"value": "x"}])
    assert session.document.title == "Turn"
    assert not session.can_undo


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("assessment.sheets[maturity].agreed[nonsense].value", 3, "there is no question nonsense"),
        ("assessment.sheets[maturity].agreed[cost_control].value", 5, "must be a number from 1 to 4"),
        ("assessment.sheets[maturity].voices[nobody][cost_control].value", 3, "there is no respondent nobody"),
        ("assessment.sheets[other].agreed[cost_control].value", 3, "there is no questionnaire other"),
        ("assessment.sheets[maturity].targets[nonsense]", 3, "there is no dimension nonsense"),
    ],
)
def test_an_answer_that_the_questionnaire_does_not_know_is_refused(
    session: Session, path: str, value: float, message: str
) -> None:
    with pytest.raises(PathError, match=message):
        session.apply([{"path": path, "value": value}])


def test_two_programs_on_one_engagement_lose_nothing(session: Session, library: Path) -> None:
    other = open_session(library, session.document.id)
    other.apply([{"path": "commitment.notes", "value": "from the other"}])
    session.apply([{"path": "title", "value": "from here"}])
    assert session.document.commitment.notes == "from the other"
    session.undo()
    session.undo()
    assert (session.document.title, session.document.commitment.notes) == ("Turn", "")
    other.close()


def test_undo_takes_in_what_another_program_wrote(session: Session, library: Path) -> None:
    session.apply([{"path": "title", "value": "from here"}])
    other = open_session(library, session.document.id)
    other.apply([{"path": "commitment.notes", "value": "from the other"}])
    session.undo()
    assert (session.document.title, session.document.commitment.notes) == ("from here", "")
    other.undo()
    assert other.document.title == "Turn"
    session.redo()
    assert session.document.title == "from here"
    other.close()


def test_an_edit_gives_way_as_often_as_another_program_is_faster(session: Session, library: Path) -> None:
    other = open_session(library, session.document.id)
    faster = iter(range(5))

    def write_first(_: object) -> None:
        if next(faster, None) is not None:
            other.apply([{"path": "commitment.notes", "value": f"{other.document.commitment.notes}x"}])

    session.subscribe(write_first)
    write_first(None)
    session.apply([{"path": "title", "value": "from here"}])
    assert (session.document.title, session.document.commitment.notes) == ("from here", "xxxxx")
    other.close()


def test_an_hour_of_typing_stays_below_5_mb(session: Session, library: Path, clock: HandClock) -> None:
    """3,600 commits of a growing text, each a second of typing at five letters."""
    text = ""
    for second in range(3600):
        text += "word "
        clock.forward(seconds=1 if second % 60 else 5)
        session.apply([{"path": "commitment.current_state", "value": text}], typing="commitment.current_state")
    session.close()
    size = sum(file.stat().st_size for file in library.parent.glob(f"{library.name}*"))
    assert size < 5_000_000
    again = open_session(library, session.document.id)
    assert again.document.commitment.current_state == text
    again.close()


def test_history_tells_whole_values(session: Session, library: Path) -> None:
    session.apply([{"path": "commitment.notes", "value": "A text that is long enough to be kept in part"}])
    session.apply([{"path": "commitment.notes", "value": "A text that is long enough to be kept in parts"}])
    session.undo()
    work = workspace(library)
    entries = work.history.entries(session.document.id)
    work.close()
    assert [entry.kind for entry in entries] == ["create", "edit", "edit", "undo"]
    assert entries[2].changes[0].before == "A text that is long enough to be kept in part"
    assert entries[2].changes[0].after == "A text that is long enough to be kept in parts"
    assert entries[3].changes[0].after == entries[2].changes[0].before


class SessionAgainstAList(RuleBasedStateMachine):
    """Whatever is done, in whatever order, with restarts in between: the session is a list with a place in it."""

    folder: Path

    def __init__(self) -> None:
        super().__init__()
        self.work = workspace(self.folder / f"{len(list(self.folder.iterdir()))}.cxflib")
        self.session = self.work.engagements.open(self.work.engagements.create("Customer", "Turn"))
        self.states: list[Engagement] = [self.session.document]
        self.place = 0

    @rule(text=st.text(max_size=40), field=st.sampled_from(["title", "commitment.notes", "workshop.place"]))
    def edit(self, text: str, field: str) -> None:
        if self.session.apply([Edit(path=field, value=text)]):
            self.states = [*self.states[: self.place + 1], self.session.document]
            self.place += 1

    @rule()
    def undo(self) -> None:
        self.session.undo()
        self.place = max(0, self.place - 1)

    @rule()
    def redo(self) -> None:
        self.session.redo()
        self.place = min(len(self.states) - 1, self.place + 1)

    @rule()
    def restart(self) -> None:
        self.session.close()
        self.session = self.work.engagements.open(self.session.document.id)

    def teardown(self) -> None:
        assert self.session.document == self.states[self.place]
        assert self.session.can_undo == (self.place > 0)
        assert self.session.can_redo == (self.place < len(self.states) - 1)
        self.session.close()
        self.work.close()


def test_session_is_a_list_with_a_place_in_it(tmp_path: Path) -> None:
    class Machine(SessionAgainstAList):
        folder = tmp_path

    run_state_machine_as_test(Machine, settings=settings(max_examples=25, stateful_step_count=20, deadline=None))
