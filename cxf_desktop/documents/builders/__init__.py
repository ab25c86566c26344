"""Builders: from an engagement to the outline of a document that a customer may read."""

import datetime as dt
from collections.abc import Callable, Mapping

from cxf_desktop.documents.builders.assessment import assessment
from cxf_desktop.documents.builders.commitment import commitment
from cxf_desktop.documents.builders.context import Context
from cxf_desktop.documents.builders.facts import Facts
from cxf_desktop.documents.builders.proof_of_execution import proof_of_execution
from cxf_desktop.documents.builders.workshop_report import workshop_report
from cxf_desktop.documents.outline import Document, DocumentKind
from cxf_desktop.documents.voice import Voice
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.words import Language

_BUILDERS: Mapping[DocumentKind, Callable[[Context], Document]] = {
    DocumentKind.ASSESSMENT: assessment,
    DocumentKind.COMMITMENT: commitment,
    DocumentKind.WORKSHOP_REPORT: workshop_report,
    DocumentKind.PROOF_OF_EXECUTION: proof_of_execution,
}


def build(kind: DocumentKind, engagement: Engagement, facts: Facts, language: Language, today: dt.date) -> Document:
    """Return the outline of one kind of document; nothing internal is in it."""
    return _BUILDERS[kind](Context(engagement, facts, Voice(language), today))
