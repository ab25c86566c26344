"""Where an interview was left is found in the journal."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cxf_desktop.services.resuming import LastAnswer, last_answer
from cxf_desktop.services.session import Session
from cxf_desktop.services.workspace import Workspace
from tests.support import workspace

SHEET = "assessment.sheets[readiness]"


@pytest.fixture
def work(library: Path) -> Iterator[Workspace]:
    opened = workspace(library)
    yield opened
    opened.close()


@pytest.fixture
def session(work: Workspace) -> Iterator[Session]:
    session = work.engagements.open(work.engagements.create("Contoso", "First turn"))
    session.apply([{"path": f"assessment.respondents[{id_}]", "value": {"name": id_}} for id_ in ("r1", "r2")])
    yield session
    session.close()


def ids(work: Workspace, session: Session) -> list[str]:
    return [question.id for question in work.readiness.questionnaire(session.document).questions()]


def last(work: Workspace, session: Session, questionnaire: str = "readiness") -> LastAnswer | None:
    return last_answer(work.library.engagements, session.document.id, questionnaire)


def test_nothing_was_answered_yet(work: Workspace, session: Session) -> None:
    assert last(work, session) is None


@pytest.mark.parametrize(
    ("path", "value", "voice"),
    [
        ("voices[r2][%s].value", 5, "r2"),
        ("voices[r2][%s]", {"value": 5}, "r2"),
        ("agreed[%s].note", "See the register", ""),
        ("hands[%s]", {"counts": [1, 0, 0, 0, 2]}, ""),
    ],
)
def test_the_answer_that_was_edited_last(
    work: Workspace, session: Session, path: str, value: object, voice: str
) -> None:
    first, second = ids(work, session)[:2]
    session.apply([{"path": f"{SHEET}.voices[r1][{first}].value", "value": 1}])
    session.apply([{"path": f"{SHEET}.{path % second}", "value": value}])
    session.apply([{"path": "customer.business", "value": "Pumps"}])
    session.apply([{"path": "assessment.sheets[maturity].agreed[strategy_mandate].value", "value": 2}])
    assert last(work, session) == LastAnswer(question=second, voice=voice)
    assert last(work, session, "maturity") == LastAnswer(question="strategy_mandate")


def test_answers_that_came_in_together_count_too(work: Workspace, session: Session) -> None:
    some = ids(work, session)[:3]
    session.apply([{"path": f"{SHEET}.voices[r1]", "value": {id_: {"value": 5} for id_ in some}}])
    found = last(work, session)
    assert found is not None
    assert (found.voice, found.question in some) == ("r1", True)


def test_what_was_taken_back_is_where_the_work_was(work: Workspace, session: Session) -> None:
    first, second = ids(work, session)[:2]
    for id_ in (first, second):
        session.apply([{"path": f"{SHEET}.agreed[{id_}].value", "value": 5}])
    session.undo()
    assert last(work, session) == LastAnswer(question=second)
