"""The next turn: what is left over is carried along and marked, everything else begins anew."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Commitment, Engagement, Proof, Workshop
from cxf_desktop.domain.words import Outcome
from cxf_desktop.services.next_turn import NextTurnService, unmet_objectives
from cxf_desktop.services.workspace import Workspace
from tests.support import engagement, workspace


@pytest.fixture
def work(library: Path) -> Iterator[Workspace]:
    opened = workspace(library)
    yield opened
    opened.close()


@pytest.fixture
def last(work: Workspace) -> Engagement:
    """Return the sample as it stands in the library, with its first objective reached in full."""
    session = work.engagements.open(work.samples.add("en", "sample-1"))
    criteria = session.document.commitment.objectives[0].criteria
    session.apply(Edit(path=f"proof.results[{criterion.id}].outcome", value="reached") for criterion in criteria)
    session.close()
    return session.document


@pytest.fixture
def following(work: Workspace, last: Engagement) -> Engagement:
    """Return the turn after it, as it stands in the library."""
    return work.engagements.read(work.next_turn.start(last, "Second turn"))


def test_it_is_the_next_turn_of_the_same_customer(last: Engagement, following: Engagement) -> None:
    assert following.id != last.id
    assert (following.title, following.turn, following.previous) == ("Second turn", last.turn + 1, last.id)
    assert (following.phase, following.language) == ("assess", last.language)
    assert (following.customer, following.partner, following.contacts) == (last.customer, last.partner, last.contacts)


def test_the_last_answers_are_the_start_of_the_re_assessment(
    work: Workspace, last: Engagement, following: Engagement
) -> None:
    assert following.assessment.respondents == last.assessment.respondents
    assert following.assessment.sheets == last.assessment.sheets
    assert (following.assessment.goals, following.assessment.limits) == (last.assessment.goals, last.assessment.limits)
    assert work.assessment.scorecard(following) == work.assessment.scorecard(last)
    assert (following.assessment.conclusion, following.assessment.date) == ("", None)


def test_what_was_not_reached_is_carried_along_and_marked(last: Engagement, following: Engagement) -> None:
    left = unmet_objectives(last)
    assert 0 < len(left) < len(last.commitment.objectives)
    assert [objective.id for objective in following.commitment.objectives] == [objective.id for objective in left]
    for old, new in zip(left, following.commitment.objectives, strict=True):
        assert (new.carried_from, new.due) == (last.id, None)
        assert (new.title, new.criteria, new.responsible) == (old.title, old.criteria, old.responsible)
    points, steps = following.proof.open_points, following.proof.next_steps
    assert [point.text for point in points] == [point.text for point in last.proof.open_points] != []
    assert [step.text for step in steps] == [step.text for step in last.proof.next_steps] != []
    assert {point.carried_from for point in points} | {step.carried_from for step in steps} == {last.id}


def test_everything_else_begins_anew(last: Engagement, following: Engagement) -> None:
    new, empty = following.commitment, Commitment()
    for name in (
        "benefits",
        "risks",
        "conditions",
        "delimitations",
        "work_packages",
        "notes",
        "future",
        "signer_customer",
    ):
        assert getattr(last.commitment, name) != getattr(empty, name), name
        assert getattr(new, name) == getattr(empty, name), name
    assert following.format is None
    assert following.workshop == Workshop()
    proof = following.proof.model_copy(update={"open_points": (), "next_steps": ()})
    assert proof == Proof()


def test_the_result_of_the_last_turn_is_the_current_state_of_this_one(last: Engagement, following: Engagement) -> None:
    assert following.commitment.current_state == last.proof.summary != ""
    parameters, before = following.commitment.parameters, last.commitment.parameters
    assert (parameters.customer_lead, parameters.partner_lead, parameters.currency) == (
        before.customer_lead,
        before.partner_lead,
        before.currency,
    )
    assert parameters.next_phase == parameters.whole_project == Commitment().parameters.next_phase


def test_the_last_turn_stays_as_it_was(work: Workspace, last: Engagement, following: Engagement) -> None:
    session = work.engagements.open(following.id)
    session.apply([Edit(path="commitment.objectives", value=[]), Edit(path="contacts", value=[])])
    session.close()
    assert work.engagements.read(last.id) == last
    assert [row.turn for row in work.engagements.rows()] == [2, 1]
    assert [customer.engagements for customer in work.engagements.customers()] == [2]


def test_a_third_turn_marks_with_the_second(work: Workspace, following: Engagement) -> None:
    third = work.engagements.read(work.next_turn.start(following, "Third turn"))
    assert (third.turn, third.previous) == (3, following.id)
    assert {objective.carried_from for objective in third.commitment.objectives} == {following.id}


@pytest.mark.parametrize(
    ("outcomes", "left"),
    [([], True), ([None], True), (["open"], True), (["partly"], True), (["not_reached"], True), (["reached"], False),
     (["reached", "reached"], False), (["reached", "partly"], True), (["reached", None], True)],
)  # fmt: skip
def test_an_objective_is_reached_when_each_of_its_criteria_is(outcomes: list[str | None], left: bool) -> None:
    criteria = [{"id": f"c{number}"} for number in range(len(outcomes))]
    results = {f"c{number}": {"outcome": outcome} for number, outcome in enumerate(outcomes) if outcome}
    document = engagement(commitment={"objectives": [{"id": "o1", "criteria": criteria}]}, proof={"results": results})
    assert bool(unmet_objectives(document)) is left


def test_an_empty_engagement_has_an_empty_next_turn(work: Workspace) -> None:
    document = work.engagements.read(work.engagements.create("Contoso", "First"))
    following = work.engagements.read(work.next_turn.start(document, "Second"))
    assert following.commitment == Commitment()
    assert following.proof == Proof()
    assert following.assessment.sheets == document.assessment.sheets


def test_a_turn_is_closed_and_opened_again(work: Workspace, last: Engagement) -> None:
    session = work.engagements.open(last.id)
    session.apply(NextTurnService.close_edits(dt.date(2026, 7, 1)))
    assert (session.document.proof.closed_on, session.document.phase) == (dt.date(2026, 7, 1), "ensure")
    session.apply(NextTurnService.reopen_edits())
    assert session.document.proof.closed_on is None
    session.close()
    assert Outcome.REACHED in {result.outcome for result in session.document.proof.results.values()}
