"""How far an engagement has come: per page, per phase, and what hangs loose in the golden thread."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.model import Model
from cxf_desktop.domain.readiness import ReadinessCard
from cxf_desktop.domain.scoring import Scorecard
from cxf_desktop.domain.words import PHASES, CaptureKind, LocalText, Outcome, Phase, Verdict, local


class State(StrEnum):
    """How complete something is."""

    EMPTY = "empty"
    STARTED = "started"
    DONE = "done"


class LooseEnd(Model):
    """A link of the golden thread that is missing, and the page where it is tied."""

    page: str
    path: str
    text: LocalText


OPTIONAL = frozenset({"assess.readiness", "assess.readiness_result"})
"""Pages that a phase is complete without: the readiness assessment is asked for, not owed."""


def page_states(
    document: Engagement, card: Scorecard | None, readiness: ReadinessCard | None = None
) -> dict[str, State]:
    """Return the state of every page by its id; a page where nothing is entered has none."""
    return {page: _state(parts) for page, parts in _pages(document, card, readiness)}


def phase_state(phase: Phase, pages: dict[str, State]) -> State:
    """Return the state of a phase from those of its pages."""
    own = [page for page in pages if page.startswith(f"{phase.value}.")]
    states = [pages[page] for page in own if page not in OPTIONAL or pages[page] is not State.EMPTY]
    if all(state is State.DONE for state in states):
        return State.DONE
    return State.EMPTY if all(state is State.EMPTY for state in states) else State.STARTED


def loose_ends(document: Engagement) -> tuple[LooseEnd, ...]:
    """Return what hangs loose, from the phases that the engagement has reached."""
    reached = PHASES.index(document.phase)
    found: list[LooseEnd] = []
    if reached >= PHASES.index(Phase.COMMIT):
        found += _loose_in_commitment(document)
    if reached >= PHASES.index(Phase.DELIVER):
        found += _loose_in_workshop(document)
    if reached >= PHASES.index(Phase.ENSURE):
        found += _loose_in_proof(document)
    return tuple(found)


def _all(filled: Iterable[str]) -> bool:
    """Tell whether there is something, and every one is filled in."""
    values = list(filled)
    return bool(values) and all(values)


def _answered(card: Scorecard | ReadinessCard | None) -> list[bool]:
    return [card is not None and card.answered > 0, card is not None and card.answered == card.of]


def _state(parts: list[bool]) -> State:
    if all(parts):
        return State.DONE
    return State.STARTED if any(parts) else State.EMPTY


def _pages(
    document: Engagement, card: Scorecard | None, readiness: ReadinessCard | None
) -> Iterator[tuple[str, list[bool]]]:
    customer, assessment = document.customer, document.assessment
    yield "assess.customer", [bool(customer.industry), bool(customer.business), bool(assessment.goals)]
    yield "assess.interview", _answered(card)
    yield "assess.readiness", _answered(readiness)
    yield "assess.result", [document.format is not None, bool(assessment.conclusion)]
    yield "assess.readiness_result", _answered(readiness)
    commitment = document.commitment
    future = commitment.future
    yield "commit.states", [bool(commitment.current_state), bool(future.description or future.want)]
    objectives = commitment.objectives
    yield "commit.objectives", [bool(objectives), bool(objectives) and all(o.criteria for o in objectives)]
    yield "commit.benefits", [bool(commitment.benefits), _all(b.department for b in commitment.benefits)]
    yield "commit.risks", [bool(commitment.risks), _all(risk.response for risk in commitment.risks)]
    yield "commit.scope", [bool(commitment.conditions), bool(commitment.delimitations)]
    packages = commitment.work_packages
    yield "commit.work_packages", [bool(packages), _all(package.responsible for package in packages)]
    parameters = commitment.parameters
    yield "commit.parameters", [bool(parameters.customer_lead), parameters.whole_project.end is not None]
    workshop = document.workshop
    dated = bool(workshop.sessions) and all(session.date for session in workshop.sessions)
    yield "deliver.plan", [bool(workshop.blocks), dated]
    yield "deliver.people", [bool(workshop.participants)]
    ran = [bool(block.ended) for block in workshop.blocks]
    yield "deliver.run", [any(ran), bool(ran) and all(ran)]
    yield "deliver.captures", [bool(workshop.captures), bool(workshop.summary)]
    results = [document.proof.results.get(c.id) for o in objectives for c in o.criteria]
    judged = [result is not None and result.outcome is not Outcome.OPEN for result in results]
    accepted = [result is not None and result.verdict is not Verdict.PENDING for result in results]
    yield "ensure.results", [any(judged), bool(judged) and all(judged) and all(accepted)]
    yield "ensure.open_points", [bool(document.proof.open_points)]
    yield "ensure.next_steps", [bool(document.proof.next_steps)]
    yield "ensure.close", [document.proof.closed_on is not None]


def _loose_in_commitment(document: Engagement) -> Iterator[LooseEnd]:
    if document.format is None:
        text = local("No format was taken into the engagement", "Noch kein Format übernommen")
        yield LooseEnd(page="assess.result", path="format", text=text)
    for number, objective in enumerate(document.commitment.objectives, start=1):
        path = f"commitment.objectives[{objective.id}]"
        if not objective.criteria:
            text = local(f"Objective O{number} has no success criterion", f"Ziel O{number} hat kein Erfolgskriterium")
            yield LooseEnd(page="commit.objectives", path=path, text=text)
        if not objective.responsible:
            text = local(f"Nobody is responsible for objective O{number}", f"Für Ziel O{number} ist niemand zuständig")
            yield LooseEnd(page="commit.objectives", path=path, text=text)


def _loose_in_workshop(document: Engagement) -> Iterator[LooseEnd]:
    served = {objective for block in document.workshop.blocks for objective in block.serves}
    for number, objective in enumerate(document.commitment.objectives, start=1):
        if objective.id not in served:
            text = local(f"No agenda block works for objective O{number}", f"Kein Block dient dem Ziel O{number}")
            yield LooseEnd(page="deliver.plan", path=f"commitment.objectives[{objective.id}]", text=text)
    for capture in document.workshop.captures:
        if capture.kind is CaptureKind.ACTION and not capture.owner:
            text = local("An action has no owner", "Eine Aufgabe hat keinen Verantwortlichen")
            yield LooseEnd(page="deliver.captures", path=f"workshop.captures[{capture.id}]", text=text)


def _loose_in_proof(document: Engagement) -> Iterator[LooseEnd]:
    for number, objective in enumerate(document.commitment.objectives, start=1):
        for place, criterion in enumerate(objective.criteria, start=1):
            result = document.proof.results.get(criterion.id)
            if result is None or result.outcome is Outcome.OPEN:
                text = local(f"O{number}.{place} has no result", f"O{number}.{place} hat kein Ergebnis")
            elif not result.evidence:
                text = local(f"O{number}.{place} has no evidence", f"O{number}.{place} hat keinen Nachweis")
            else:
                continue
            yield LooseEnd(page="ensure.results", path=f"proof.results[{criterion.id}]", text=text)
