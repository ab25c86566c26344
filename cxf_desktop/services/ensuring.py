"""Ensure: count what was reached, accept it, and take over from the workshop what is still to be done."""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Capture, Criterion, CriterionResult, Engagement, Objective
from cxf_desktop.domain.words import Audience, CaptureKind, Outcome, Verdict

POINTS = (CaptureKind.QUESTION, CaptureKind.PARKING_LOT)
"""Captures that become open points; actions become next steps."""


@dataclass(frozen=True)
class Tally:
    """How many criteria there are, by outcome, and how many of them are accepted."""

    reached: int = 0
    partly: int = 0
    not_reached: int = 0
    open: int = 0
    accepted: int = 0

    @property
    def of(self) -> int:
        """All criteria."""
        return self.reached + self.partly + self.not_reached + self.open


def result_of(document: Engagement, criterion: Criterion) -> CriterionResult:
    """Return what became of a criterion; an open result when nothing was written yet."""
    return document.proof.results.get(criterion.id) or CriterionResult()


def tally(document: Engagement, objectives: Iterable[Objective]) -> Tally:
    """Count the criteria of some objectives."""
    results = [result_of(document, criterion) for objective in objectives for criterion in objective.criteria]

    def number(outcome: Outcome) -> int:
        return sum(result.outcome is outcome for result in results)

    return Tally(
        reached=number(Outcome.REACHED),
        partly=number(Outcome.PARTLY),
        not_reached=number(Outcome.NOT_REACHED),
        open=number(Outcome.OPEN),
        accepted=sum(result.verdict is Verdict.ACCEPTED for result in results),
    )


def accepting_side(document: Engagement) -> str:
    """Return who accepts for the customer: who signs the proof, else the commitment, else who leads."""
    commitment = document.commitment
    names = (document.proof.signer_customer.name, commitment.signer_customer.name, commitment.parameters.customer_lead)
    return next((name for name in names if name.strip()), "")


def acceptable(document: Engagement, objective: Objective) -> tuple[Criterion, ...]:
    """Return the criteria that were reached and that nobody has judged yet."""
    return tuple(criterion for criterion in objective.criteria if _waits(result_of(document, criterion)))


def accept_reached(document: Engagement, objective: Objective, today: dt.date) -> list[Edit]:
    """Return the edits that accept what was reached of an objective; who and when only where nothing stands."""
    edits = []
    for criterion in acceptable(document, objective):
        path, result, who = f"proof.results[{criterion.id}]", result_of(document, criterion), accepting_side(document)
        edits.append(Edit(path=f"{path}.verdict", value=Verdict.ACCEPTED))
        edits.append(Edit(path=f"{path}.accepted_by", value=result.accepted_by or who))
        edits.append(Edit(path=f"{path}.accepted_on", value=(result.accepted_on or today).isoformat()))
    return edits


def signing_edits(document: Engagement, criterion: str, today: dt.date) -> list[Edit]:
    """Return the edits that say who judged a criterion, and when, where nothing stands.

    For a result that nobody judges any more: those that take back what was written so today.
    """
    result = document.proof.results.get(criterion) or CriterionResult()
    path, who = f"proof.results[{criterion}]", accepting_side(document)
    if result.verdict is Verdict.PENDING:
        if result.accepted_on != today or result.accepted_by not in (who, ""):
            return []
        return [Edit(path=f"{path}.accepted_by", value=""), Edit(path=f"{path}.accepted_on")]
    edits = []
    if not result.accepted_by and who:
        edits.append(Edit(path=f"{path}.accepted_by", value=who))
    if result.accepted_on is None:
        edits.append(Edit(path=f"{path}.accepted_on", value=today.isoformat()))
    return edits


def actions_to_take(document: Engagement) -> list[Capture]:
    """Return the open actions of the workshop that are no next step yet."""
    steps = [step.text for step in document.proof.next_steps]
    return _new(document, (CaptureKind.ACTION,), steps)


def points_to_take(document: Engagement) -> list[Capture]:
    """Return the open questions of the workshop, and what was parked, that are no open point yet."""
    points = [point.text for point in document.proof.open_points]
    return _new(document, POINTS, points)


def take_actions(document: Engagement, new_id: Callable[[], str]) -> list[Edit]:
    """Return the edits that make next steps of the open actions."""
    return [
        Edit(
            path=f"proof.next_steps[{new_id()}]",
            value={"text": capture.text, "responsible": capture.owner, "due": _day(capture.due)},
        )
        for capture in actions_to_take(document)
    ]


def take_points(document: Engagement, new_id: Callable[[], str]) -> list[Edit]:
    """Return the edits that make open points of open questions and of what was parked."""
    return [
        Edit(
            path=f"proof.open_points[{new_id()}]",
            value={"text": capture.text, "owner": capture.owner, "due": _day(capture.due)},
        )
        for capture in points_to_take(document)
    ]


def _waits(result: CriterionResult) -> bool:
    return result.outcome is Outcome.REACHED and result.verdict is Verdict.PENDING


def _new(document: Engagement, kinds: tuple[CaptureKind, ...], there: Iterable[str]) -> list[Capture]:
    """Return open captures whose text is not there yet; internal ones stay out: these lists go to the customer."""
    known = {_plain(text) for text in there} | {""}
    found = []
    for capture in document.workshop.captures:
        fits = capture.kind in kinds and not capture.done and capture.audience is Audience.CUSTOMER
        if fits and _plain(capture.text) not in known:
            known.add(_plain(capture.text))
            found.append(capture)
    return found


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _day(date: dt.date | None) -> str | None:
    return date.isoformat() if date else None
