"""Makes the sum behind each number of the maturity result, as it is at the moment."""

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire
from cxf_desktop.domain.recommending import NotNow, Recommendation
from cxf_desktop.services.pinning import MATURITY
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.sums import SCORE, dimension_sum, fit_sum, score_sum
from cxf_desktop.ui.pages.explain.sum import Sum

FIT = "fit:"
"""Stands before the id of a format whose fit is asked for."""


class SumMaker:
    """Knows the engagement and the questionnaire; ``make`` takes ``SCORE``, a dimension, or ``FIT`` and a format."""

    def __init__(self, context: EngagementContext, questionnaire: MaturityQuestionnaire) -> None:
        self._context = context
        self._questionnaire = questionnaire
        self._language = context.language

    def make(self, id_: str) -> Sum | None:
        """Return the sum, or None when there is nothing of that name."""
        document = self._context.session.document
        card = self._context.work.assessment.scorecard(document)
        if id_ == SCORE:
            return score_sum(card, self._questionnaire, self._language)
        if id_.startswith(FIT):
            return self._fit(id_.removeprefix(FIT))
        dimension = next((entry for entry in self._questionnaire.dimensions if entry.id == id_), None)
        if dimension is None:
            return None
        return dimension_sum(card, dimension, self._sheet(), self._questionnaire, self._language)

    def _sheet(self) -> AnswerSheet:
        return self._context.session.document.assessment.sheets.get(MATURITY, AnswerSheet())

    def _fit(self, format_id: str) -> Sum | None:
        work, document = self._context.work, self._context.session.document
        found = work.assessment.recommendations(document)
        entries: list[Recommendation | NotNow] = [*found.offered, *found.not_now]
        entry = next((entry for entry in entries if entry.format == format_id), None)
        if entry is None:
            return None
        return fit_sum(
            work.catalogue.formats[format_id],
            entry,
            work.assessment.scorecard(document),
            self._sheet().targets,
            document.assessment.goals,
            self._questionnaire,
            self._language,
        )
