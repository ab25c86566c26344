"""Compare: an engagement beside an earlier one of its customer, or beside any other of the library."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.comparing import Answered, Comparison, compare
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.readiness import ReadinessCard
from cxf_desktop.domain.scoring import Scorecard
from cxf_desktop.domain.words import LocalText
from cxf_desktop.services.assessment import AssessmentService
from cxf_desktop.services.clock import Clock
from cxf_desktop.services.engagements import EngagementService
from cxf_desktop.services.pinning import MATURITY, READINESS, PinnedTemplates, UnknownQuestionnaireError
from cxf_desktop.services.readiness import ReadinessService
from cxf_desktop.storage.library import Library
from cxf_desktop.templates.catalogue import Catalogue

NAMED_FORMATS = 3
"""Formats that are named as recommended."""


@dataclass(frozen=True)
class Assessed:
    """What one engagement found, and when; ``maturity`` and ``readiness`` are None where nothing was answered."""

    document: Engagement
    day: dt.date
    maturity: Scorecard | None
    readiness: ReadinessCard | None
    taken: LocalText | None
    """The format that was taken into it."""
    recommended: tuple[LocalText, ...]
    """The formats that its answers recommend, best first."""

    @property
    def begun(self) -> bool:
        """Whether anything was answered."""
        return self.maturity is not None or self.readiness is not None


class ComparingService:
    """Reads engagements back, and holds two of them against each other."""

    def __init__(
        self,
        library: Library,
        engagements: EngagementService,
        assessment: AssessmentService,
        readiness: ReadinessService,
        pinned: PinnedTemplates,
        catalogue: Catalogue,
        clock: Clock,
    ) -> None:
        self._library = library
        self._engagements = engagements
        self._assessment = assessment
        self._readiness = readiness
        self._pinned = pinned
        self._catalogue = catalogue
        self._clock = clock

    def ids_of_customer(self, document: Engagement) -> list[str]:
        """Return the customer's other engagements, the one of the turn before first, then last changed first."""
        rows = self._library.listing.rows_of_customer(document.customer.id)
        ids = [row.id for row in rows if row.id != document.id]
        return sorted(ids, key=lambda id_: id_ != document.previous)

    def read(self, id_: str) -> Assessed:
        """Return an engagement of the library.

        Raises:
            UnknownEngagementError: There is none with that id.
            LibraryError: It cannot be read.

        """
        return self.assessed(self._engagements.read(id_))

    def assessed(self, document: Engagement) -> Assessed:
        """Return what an engagement found."""
        offered = self._recommended(document)
        taken = self._pinned.format_of(document)
        return Assessed(
            document=document,
            day=self.day_of(document),
            maturity=self._maturity(document),
            readiness=self._readiness_card(document),
            taken=taken.title if taken else None,
            recommended=offered,
        )

    def day_of(self, document: Engagement) -> dt.date:
        """Return the day of the assessment; when nobody wrote it down, the one on which the engagement was made."""
        if document.assessment.date is not None:
            return document.assessment.date
        first = next(iter(self._library.engagements.entries(document.id)), None)
        return (first.at if first else self._clock()).date()

    def usual(self, document: Engagement, others: Iterable[Assessed]) -> Assessed | None:
        """Return what to compare with: the turn before, else the latest that is earlier and has answers."""
        begun = [other for other in others if other.begun and other.document.id != document.id]
        for other in begun:
            if other.document.id == document.previous:
                return other
        today = self.day_of(document)
        earlier = (other for other in begun if other.day <= today)
        return max(earlier, key=lambda other: (other.day, other.document.turn), default=None)

    def sides(self, document: Engagement) -> dict[str, Answered]:
        """Return the questionnaires of an engagement with their answers; those that are not there are left out."""
        found: dict[str, Answered] = {}
        for id_ in (MATURITY, READINESS):
            try:
                sheet = document.assessment.sheets.get(id_, AnswerSheet())
                found[id_] = Answered(self._pinned.questionnaire(document, id_), sheet)
            except UnknownQuestionnaireError:
                continue
        return found

    def compare(self, before: Engagement, after: Engagement) -> dict[str, Comparison]:
        """Return what differs, for each questionnaire that somebody has answered on either side."""
        was, is_ = self.sides(before), self.sides(after)
        both = [id_ for id_ in is_ if id_ in was and (_answered(was[id_].sheet) or _answered(is_[id_].sheet))]
        return {id_: compare(was[id_], is_[id_]) for id_ in both}

    # --- inner

    def _maturity(self, document: Engagement) -> Scorecard | None:
        try:
            card = self._assessment.scorecard(document)
        except UnknownQuestionnaireError:
            return None
        return card if card.score is not None else None

    def _readiness_card(self, document: Engagement) -> ReadinessCard | None:
        try:
            card = self._readiness.card(document)
        except UnknownQuestionnaireError:
            return None
        return card if card.values else None

    def _recommended(self, document: Engagement) -> tuple[LocalText, ...]:
        try:
            found = self._assessment.recommendations(document).offered
        except UnknownQuestionnaireError:
            return ()
        return tuple(self._catalogue.formats[entry.format].title for entry in found[:NAMED_FORMATS])


def _answered(sheet: AnswerSheet) -> bool:
    return bool(sheet.voices or sheet.agreed or sheet.hands)
