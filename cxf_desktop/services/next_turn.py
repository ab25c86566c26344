"""Ensure: close a turn of the ring, and start the next one from what is left over."""

import datetime as dt
from collections.abc import Callable

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import (
    Assessment,
    Commitment,
    Engagement,
    NextStep,
    Objective,
    OpenPoint,
    Proof,
)
from cxf_desktop.domain.words import Outcome, Phase
from cxf_desktop.services.engagements import EngagementService


class NextTurnService:
    """Carries an engagement over into the next turn."""

    def __init__(self, engagements: EngagementService, new_id: Callable[[], str]) -> None:
        self._engagements = engagements
        self._new_id = new_id

    def start(self, document: Engagement, title: str) -> str:
        """Make the engagement of the next turn and return its id.

        Carried over, each marked with where it comes from: customer, people, goals and limits, the respondents and
        the last answers as the start of the re-assessment, objectives that were not reached, open points, next steps.
        """
        return self._engagements.add(self.build(document, title))

    def build(self, document: Engagement, title: str) -> Engagement:
        """Return the engagement of the next turn; see ``start``."""
        last = document.assessment
        return Engagement(
            id=self._new_id(),
            title=title,
            language=document.language,
            turn=document.turn + 1,
            previous=document.id,
            customer=document.customer,
            partner=document.partner,
            contacts=document.contacts,
            assessment=Assessment(
                goals=last.goals, limits=last.limits, respondents=last.respondents, sheets=dict(last.sheets)
            ),
            commitment=Commitment(
                objectives=tuple(_carried(objective, document) for objective in unmet_objectives(document)),
                current_state=document.proof.summary,
                parameters=document.commitment.parameters.model_copy(
                    update={
                        "next_phase": Commitment().parameters.next_phase,
                        "whole_project": Commitment().parameters.whole_project,
                    }
                ),
            ),
            proof=Proof(
                open_points=tuple(_point(point, document) for point in document.proof.open_points),
                next_steps=tuple(_step(step, document) for step in document.proof.next_steps),
            ),
        )

    @staticmethod
    def close_edits(today: dt.date) -> list[Edit]:
        """Return the edits that close the turn."""
        return [Edit(path="proof.closed_on", value=today.isoformat()), Edit(path="phase", value=Phase.ENSURE)]

    @staticmethod
    def reopen_edits() -> list[Edit]:
        """Return the edits that open a closed turn again."""
        return [Edit(path="proof.closed_on", value=None)]


def unmet_objectives(document: Engagement) -> tuple[Objective, ...]:
    """Return the objectives with a criterion that was not reached in full; those without criteria too."""

    def reached(objective: Objective) -> bool:
        results = [document.proof.results.get(criterion.id) for criterion in objective.criteria]
        return bool(results) and all(result is not None and result.outcome is Outcome.REACHED for result in results)

    return tuple(objective for objective in document.commitment.objectives if not reached(objective))


def _carried(objective: Objective, document: Engagement) -> Objective:
    return objective.model_copy(update={"carried_from": document.id, "due": None})


def _point(point: OpenPoint, document: Engagement) -> OpenPoint:
    return point.model_copy(update={"carried_from": document.id})


def _step(step: NextStep, document: Engagement) -> NextStep:
    return step.model_copy(update={"carried_from": document.id})
