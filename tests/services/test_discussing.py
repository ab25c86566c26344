"""Discuss next over both questionnaires, and the exercise that goes on the agenda in one step."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cxf_desktop.domain.changes import Edit
from cxf_desktop.services.session import Session
from cxf_desktop.services.workspace import Workspace
from tests.support import workspace

PEOPLE = ("Ada", "Bo")


@pytest.fixture
def work(library: Path) -> Iterator[Workspace]:
    opened = workspace(library)
    yield opened
    opened.close()


@pytest.fixture
def session(work: Workspace) -> Session:
    """Open an engagement with two respondents."""
    session = work.engagements.open(work.engagements.create("Contoso", "First turn", "de"))
    session.apply([Edit(path=f"assessment.respondents[{name}]", value={"name": name}) for name in PEOPLE])
    return session


def differ(work: Workspace, session: Session, questionnaire: str, count: int) -> list[str]:
    """Let two people answer the first questions as differently as they can; return the questions."""
    questions = list(work.pinned.questionnaire(session.document, questionnaire).questions())[:count]
    edits = work.pinned.pin_edits(session.document, questionnaire)
    for question in questions:
        values = (1, 4) if questionnaire == "maturity" else (1, 5)
        for name, value in zip(PEOPLE, values, strict=True):
            path = f"assessment.sheets[{questionnaire}].voices[{name}][{question.id}].value"
            edits.append(Edit(path=path, value=value))
    session.apply(edits)
    return [question.id for question in questions]


def test_both_questionnaires_are_one_list(work: Workspace, session: Session) -> None:
    expected = set(differ(work, session, "maturity", 3)) | set(differ(work, session, "readiness", 3))
    found = work.discussing.topics(session.document)
    assert {topic.question for topic in found} == expected
    assert [topic.urgency for topic in found] == sorted((topic.urgency for topic in found), reverse=True)
    only = work.discussing.topics(session.document, ["readiness"])
    assert {topic.questionnaire for topic in only} == {"readiness"}
    assert work.discussing.speaking(session.document) == {"maturity": 2, "readiness": 2}


def test_to_settle_a_question_moves_it_down_and_keeps_its_note(work: Workspace, session: Session) -> None:
    differ(work, session, "readiness", 3)
    first = work.discussing.topics(session.document)[0]
    path = f"assessment.sheets[readiness].agreed[{first.question}]"
    session.apply([Edit(path=f"{path}.note", value="as in the audit")])
    session.apply(work.discussing.agree_edits(session.document, first, 5))
    last = work.discussing.topics(session.document)[-1]
    assert (last.question, last.settled, last.distribution.agreed) == (first.question, True, 5)
    assert last == work.discussing.renewed(session.document, first)
    session.apply(work.discussing.agree_edits(session.document, first, None))
    assert session.document.assessment.sheets["readiness"].agreed[first.question].not_applicable
    session.apply(work.discussing.reopen_edits(first))
    again = work.discussing.topics(session.document)[0]
    assert (again.question, again.settled) == (first.question, False)
    assert session.document.assessment.sheets["readiness"].agreed[first.question].note == "as in the audit"


def test_one_block_for_all_questions_in_one_step(work: Workspace, session: Session) -> None:
    differ(work, session, "maturity", 4)
    found = work.discussing.topics(session.document)[:3]
    id_, edits = work.discussing.exercise_edits(session.document, found, 7)
    session.apply(edits)
    (block,) = session.document.workshop.blocks
    assert (block.id, block.minutes, block.kind, block.method) == (id_, 21, "exercise", "consensus-round")
    assert block.title == "Als Nächstes besprechen: 3 Fragen"
    assert all(topic.title.de in block.goal for topic in found)
    assert "Antworten von 1 bis 4" in block.goal
    assert len(session.document.workshop.sessions) == 1
    session.undo()
    assert not session.document.workshop.blocks
    assert not session.document.workshop.sessions


def test_it_goes_to_the_end_of_the_chosen_session(work: Workspace, session: Session) -> None:
    differ(work, session, "maturity", 2)
    for id_ in ("s1", "s2"):
        session.apply([Edit(path=f"workshop.sessions[{id_}]", value={"title": id_})])
        session.apply([Edit(path=f"workshop.blocks[b{id_}]", value={"session": id_})])
    found = work.discussing.topics(session.document)[:1]
    id_, edits = work.discussing.exercise_edits(session.document, found, 5, "s1")
    session.apply(edits)
    assert [block.id for block in session.document.workshop.blocks] == ["bs1", id_, "bs2"]
    assert session.document.workshop.blocks[1].title == f"Als Nächstes besprechen: {found[0].title.de}"


def test_an_own_question_with_a_percent_sign_is_written_as_it_is(work: Workspace, session: Session) -> None:
    session.apply(work.readiness.begin_edits(session.document))
    own = {"sub_area": "contracts", "text": "Are %1 and %4 known?"}
    session.apply([Edit(path="assessment.sheets[readiness].own[o1]", value=own)])
    for name, value in zip(PEOPLE, (1, 5), strict=True):
        session.apply([Edit(path=f"assessment.sheets[readiness].voices[{name}][o1].value", value=value)])
    _, edits = work.discussing.exercise_edits(session.document, work.discussing.topics(session.document), 5)
    assert "Are %1 and %4 known?" in edits[-1].value["goal"]


def test_without_voices_there_is_nothing(work: Workspace, session: Session) -> None:
    assert work.discussing.topics(session.document) == []
    assert work.discussing.topics(session.document, ["nothing"]) == []
