"""What is missing before a turn can be closed: the loose ends of all phases, and what a proof needs besides."""

from collections.abc import Iterator

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.progress import LooseEnd, loose_ends
from cxf_desktop.domain.words import Phase, local

CHECKED = (
    "assess.result",
    "commit.objectives",
    "deliver.plan",
    "deliver.captures",
    "ensure.results",
    "ensure.next_steps",
    "ensure.close",
)
"""The pages that are looked at, complete or not."""


def missing(document: Engagement) -> dict[str, list[LooseEnd]]:
    """Return what is missing by page, in the order of the ring; a page without a gap has an empty list.

    Whatever phase the engagement is in: to close it is to have reached the last one.
    """
    found: dict[str, list[LooseEnd]] = {page: [] for page in CHECKED}
    ended = document.model_copy(update={"phase": Phase.ENSURE})
    for end in (*_beginnings(document), *loose_ends(ended), *_endings(document)):
        found.setdefault(end.page, []).append(end)
    return found


def _beginnings(document: Engagement) -> Iterator[LooseEnd]:
    if not document.commitment.objectives:
        text = local("No objective was agreed", "Kein Ziel vereinbart")
        yield LooseEnd(page="commit.objectives", path="commitment.objectives", text=text)


def _endings(document: Engagement) -> Iterator[LooseEnd]:
    proof = document.proof
    if not proof.next_steps:
        text = local("No next step was agreed", "Kein nächster Schritt vereinbart")
        yield LooseEnd(page="ensure.next_steps", path="proof.next_steps", text=text)
    for number, step in enumerate(proof.next_steps, start=1):
        if not step.responsible.strip():
            text = local(f"Nobody is responsible for step {number}", f"Für Schritt {number} ist niemand zuständig")
            yield LooseEnd(page="ensure.next_steps", path=f"proof.next_steps[{step.id}].responsible", text=text)
    if not proof.summary.strip():
        text = local("The overall result is not described", "Das Gesamtergebnis ist nicht beschrieben")
        yield LooseEnd(page="ensure.close", path="proof.summary", text=text)
    if not proof.signer_customer.name.strip():
        text = local("Nobody signs for the customer", "Für den Kunden unterschreibt niemand")
        yield LooseEnd(page="ensure.close", path="proof.signer_customer.name", text=text)
    if not proof.signer_partner.name.strip():
        text = local("Nobody signs for the partner", "Für den Partner unterschreibt niemand")
        yield LooseEnd(page="ensure.close", path="proof.signer_partner.name", text=text)
