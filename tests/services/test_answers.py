"""Answers to the readiness questionnaire: what comes in, and what is refused."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cxf_desktop.domain.paths import PathError
from cxf_desktop.domain.words import Scale
from cxf_desktop.services.pinning import READINESS
from cxf_desktop.services.readiness import SHEET
from cxf_desktop.services.session import Session
from cxf_desktop.services.workspace import Workspace
from tests.support import workspace


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Workspace]:
    made = workspace(tmp_path / "library.cxflib")
    yield made
    made.close()


@pytest.fixture
def session(work: Workspace) -> Session:
    return work.engagements.open(work.engagements.create("Contoso", "Readiness"))


def question(work: Workspace, session: Session, scale: Scale) -> str:
    questions = work.readiness.questionnaire(session.document).questions()
    return next(question.id for question in questions if question.scale is scale)


def test_answers_of_one_respondent_are_scored(work: Workspace, session: Session) -> None:
    likert, yes_no = question(work, session, Scale.LIKERT), question(work, session, Scale.YES_NO)
    answers = {likert: 4, yes_no: 1}
    session.apply(work.answers.edits(session.document, "Ines", READINESS, answers, role="CIO", notes={likert: "shown"}))
    assert work.readiness.card(session.document).values == answers
    (respondent,) = session.document.assessment.respondents
    assert (respondent.name, respondent.role) == ("Ines", "CIO")
    assert work.readiness.sheet(session.document).voices[respondent.id][likert].note == "shown"


@pytest.mark.parametrize(
    ("scale", "value"), [(Scale.LIKERT, 6), (Scale.LIKERT, 0), (Scale.YES_NO, 3), (Scale.YES_NO, True)]
)
def test_a_value_that_the_scale_does_not_have_is_refused(
    work: Workspace, session: Session, scale: Scale, value: object
) -> None:
    with pytest.raises(PathError, match="is no answer"):
        work.answers.edits(session.document, "Ines", READINESS, {question(work, session, scale): value})


@pytest.mark.parametrize(
    ("path", "value", "named"),
    [
        ("agreed[nothing]", {"value": 3}, "there is no question nothing"),
        ("hands[nothing]", {"counts": [1]}, "there is no question nothing"),
        ("targets[it_strategy]", 1.5, "must be from 0 to 1"),
        ("targets[nothing]", 0.5, "there is no design field"),
        ("weights[nothing]", 1, "there is no nothing"),
        ("floors[it_strategy]", True, "there is no it_strategy"),
        ("services[nothing]", {"used": True}, "there is no nothing"),
        ("services[mail].penetration", 1.2, "less than or equal to 1"),
        ("own[x]", {"sub_area": "nothing", "text": "?"}, "there is no sub-area nothing"),
        ("own[cloud_concepts]", {"sub_area": "contracts", "text": "?"}, "belongs to another question"),
    ],
)
def test_what_does_not_belong_to_the_questionnaire_is_refused(
    session: Session, path: str, value: object, named: str
) -> None:
    before = session.document
    with pytest.raises(PathError, match=named):
        session.apply([{"path": f"{SHEET}.{path}", "value": value}])
    assert session.document is before


def test_hands_only_for_values_that_the_question_has(work: Workspace, session: Session) -> None:
    id_ = question(work, session, Scale.YES_NO)
    session.apply(work.readiness.hands_edits(session.document, id_, (3, 0, 0, 0, 1)))
    assert work.readiness.card(session.document).values[id_] == 2
    with pytest.raises(PathError, match="does not have"):
        session.apply(work.readiness.hands_edits(session.document, id_, (0, 1)))
    session.apply(work.readiness.hands_edits(session.document, id_, (0, 0)))
    assert work.readiness.sheet(session.document).hands == {}


def test_a_sub_area_has_two_questions_of_its_own_at_most(work: Workspace, session: Session) -> None:
    for text in ("Who signs?", "=1+1"):
        session.apply(work.readiness.own_question_edits(session.document, "contracts", text, Scale.YES_NO))
    own = work.readiness.sheet(session.document).own
    assert [entry.text for entry in own] == ["Who signs?", "=1+1"]
    with pytest.raises(PathError, match="already"):
        work.readiness.own_question_edits(session.document, "contracts", "Third?", Scale.LIKERT)
    with pytest.raises(PathError, match="already"):
        session.apply([{"path": f"{SHEET}.own[third]", "value": {"sub_area": "contracts", "text": "Third?"}}])
    session.apply(work.answers.edits(session.document, "Ines", READINESS, {own[0].id: 5}))
    assert work.readiness.card(session.document).values == {own[0].id: 5}


def test_taking_an_own_question_away_and_back_brings_its_answers_back(work: Workspace, session: Session) -> None:
    session.apply(work.readiness.own_question_edits(session.document, "contracts", "Who signs?", Scale.YES_NO))
    (own,) = work.readiness.sheet(session.document).own
    session.apply(work.answers.edits(session.document, "Ines", READINESS, {own.id: 5}))
    voice = session.document.assessment.respondents[0].id
    session.apply(
        [
            {"path": f"{SHEET}.voices[{voice}][{own.id}]", "value": None},
            {"path": f"{SHEET}.own[{own.id}]", "value": None},
        ]
    )
    assert work.readiness.card(session.document).values == {}
    session.undo()
    assert work.readiness.card(session.document).values == {own.id: 5}


def test_a_maturity_sheet_takes_nothing_that_only_readiness_has(session: Session) -> None:
    with pytest.raises(PathError, match="only a readiness questionnaire"):
        session.apply([{"path": "assessment.sheets[maturity].weights[strategy_mandate]", "value": 2}])


def test_the_card_is_computed_anew_only_for_another_sheet(work: Workspace, session: Session) -> None:
    before = work.readiness.card(session.document)
    session.apply([{"path": "customer.industry", "value": "Steel"}])
    assert work.readiness.card(session.document) is before
    session.apply(work.answers.edits(session.document, "Ines", READINESS, {question(work, session, Scale.LIKERT): 1}))
    assert work.readiness.card(session.document) is not before
