"""Counting, accepting, and taking over what the workshop left."""

import datetime as dt

from cxf_desktop.domain.changes import perform
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.words import Outcome, Verdict
from cxf_desktop.services.ensuring import (
    accept_reached,
    accepting_side,
    actions_to_take,
    points_to_take,
    take_actions,
    take_points,
    tally,
)
from tests.support import counting_ids, engagement

TODAY = dt.date(2026, 3, 2)


def measured() -> Engagement:
    return engagement(
        commitment={
            "objectives": [
                {"id": "o1", "title": "Reached", "criteria": [{"id": "a"}, {"id": "b"}]},
                {"id": "o2", "title": "Half", "criteria": [{"id": "c"}, {"id": "d"}, {"id": "e"}]},
                {"id": "o3", "title": "Nobody knows"},
            ],
            "signer_customer": {"name": "Anna"},
        },
        proof={
            "results": {
                "a": {"outcome": "reached"},
                "b": {"outcome": "reached", "verdict": "rejected"},
                "c": {"outcome": "partly", "verdict": "accepted"},
                "d": {"outcome": "not_reached"},
            },
        },
    )


def test_criteria_are_counted_by_outcome() -> None:
    document = measured()
    found = tally(document, document.commitment.objectives)
    assert (found.reached, found.partly, found.not_reached, found.open) == (2, 1, 1, 1)
    assert (found.of, found.accepted) == (5, 1)


def test_only_what_was_reached_and_not_judged_is_accepted() -> None:
    document = measured()
    first, second, _ = document.commitment.objectives
    after, _ = perform(document, accept_reached(document, first, TODAY))
    assert after.proof.results["a"].verdict is Verdict.ACCEPTED
    assert (after.proof.results["a"].accepted_by, after.proof.results["a"].accepted_on) == ("Anna", TODAY)
    assert after.proof.results["b"] == document.proof.results["b"]
    assert accept_reached(after, first, TODAY) == []
    assert accept_reached(document, second, TODAY) == []
    assert document.proof.results["a"].outcome is Outcome.REACHED


def test_who_signs_the_proof_accepts_before_who_signed_the_commitment() -> None:
    document = measured()
    assert accepting_side(document) == "Anna"
    proof = document.proof.model_copy(update={"signer_customer": document.proof.signer_customer})
    signed = proof.model_copy(update={"signer_customer": proof.signer_customer.model_copy(update={"name": "Carl"})})
    assert accepting_side(document.model_copy(update={"proof": signed})) == "Carl"
    assert accepting_side(engagement()) == ""


def test_only_open_captures_for_the_customer_that_are_not_there_yet_are_taken_over() -> None:
    document = engagement(
        workshop={
            "captures": [
                {"id": "1", "kind": "action", "text": "Order a line", "owner": "Anna", "due": "2026-05-01"},
                {"id": "2", "kind": "action", "text": "order  a LINE"},
                {"id": "3", "kind": "action", "text": "Done", "done": True},
                {"id": "4", "kind": "action", "text": "Secret", "audience": "internal"},
                {"id": "5", "kind": "action", "text": "  "},
                {"id": "6", "kind": "action", "text": "Known"},
                {"id": "7", "kind": "question", "text": "Who pays?", "owner": "Carl"},
                {"id": "8", "kind": "parking_lot", "text": "Sovereign cloud"},
                {"id": "9", "kind": "note", "text": "A note"},
            ]
        },
        proof={"next_steps": [{"id": "s", "text": "known"}]},
    )
    assert [capture.id for capture in actions_to_take(document)] == ["1"]
    assert [capture.id for capture in points_to_take(document)] == ["7", "8"]
    new_id = counting_ids()
    after, _ = perform(document, [*take_actions(document, new_id), *take_points(document, new_id)])
    step = after.proof.next_steps[-1]
    assert (step.text, step.responsible, step.due) == ("Order a line", "Anna", dt.date(2026, 5, 1))
    assert [(point.text, point.owner) for point in after.proof.open_points] == [
        ("Who pays?", "Carl"),
        ("Sovereign cloud", ""),
    ]
    assert not take_actions(after, new_id)
    assert not take_points(after, new_id)
