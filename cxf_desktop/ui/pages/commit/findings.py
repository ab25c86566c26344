"""What an objective may answer: dimensions and questions of the assessment that are below their target."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.questionnaires import Dimension, MaturityQuestionnaire
from cxf_desktop.domain.recommending import HIGHEST_TARGET
from cxf_desktop.domain.scoring import Scorecard
from cxf_desktop.domain.words import Language
from cxf_desktop.services.pinning import MATURITY, UnknownQuestionnaireError
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.field import Choices

translate = QCoreApplication.translate


class Findings:
    """Offers the findings of an engagement, the weakest dimension first; asked often, computed when answers change."""

    def __init__(self, context: EngagementContext) -> None:
        self._service = context.work.assessment
        self._language = context.language
        self._known: tuple[object, list[tuple[str | None, str]]] | None = None

    def choices(self, document: Engagement) -> Choices:
        """Return the findings with their names; what an objective names already is always among them."""
        offered = self._offered(document)
        known = {value for value, _ in offered}
        named = [objective.finding for objective in document.commitment.objectives]
        others = [finding for finding in dict.fromkeys(named) if finding is not None and finding not in known]
        return [*offered, *((finding, self._title(document, finding)) for finding in others)]

    def _offered(self, document: Engagement) -> list[tuple[str | None, str]]:
        if self._known is None or self._known[0] is not document.assessment:
            self._known = (document.assessment, [(None, translate("Findings", "No finding")), *self._found(document)])
        return self._known[1]

    def _found(self, document: Engagement) -> Iterator[tuple[str, str]]:
        try:
            card, questionnaire = self._service.scorecard(document), self._service.questionnaire(document)
        except UnknownQuestionnaireError:
            return
        if card.level is None:
            return
        sheet = document.assessment.sheets.get(MATURITY)
        usual = min(card.level.number + 1, HIGHEST_TARGET)
        weak: list[tuple[float, Dimension, float]] = []
        for dimension in questionnaire.dimensions:
            target = sheet.targets.get(dimension.id, usual) if sheet else usual
            score = card.dimension(dimension.id)
            if score is not None and score.score is not None:
                weak.append((target - score.score, dimension, target))
        holding = {gate.question for gate in card.holding_down}
        for _, dimension, target in sorted(weak, key=lambda entry: -entry[0]):
            yield from self._of_dimension(dimension, target, card, holding)

    def _of_dimension(
        self, dimension: Dimension, target: float, card: Scorecard, holding: set[str]
    ) -> Iterator[tuple[str, str]]:
        """Name a dimension below its target, and its questions that are, or that hold the level down."""
        score = card.dimension(dimension.id)
        assert score is not None
        assert score.score is not None
        if score.score < target:
            text = translate("Findings", "%1: %2 of %3").replace("%2", _number(score.score))
            text = text.replace("%3", _number(target))
            yield dimension.id, text.replace("%1", dimension.title.to(self._language))
        for question in dimension.questions:
            value = card.values.get(question.id)
            title = question.title.to(self._language)
            if question.id in holding:
                yield question.id, translate("Findings", "%1: holds the level down").replace("%1", title)
            elif value is not None and value < target:
                yield question.id, translate("Findings", "%1: %2").replace("%2", _number(value)).replace("%1", title)

    def _title(self, document: Engagement, finding: str) -> str:
        try:
            questionnaire = self._service.questionnaire(document)
        except UnknownQuestionnaireError:
            return finding
        return _titles(questionnaire, self._language).get(finding, finding)


def _titles(questionnaire: MaturityQuestionnaire, language: Language) -> dict[str, str]:
    titles = {dimension.id: dimension.title for dimension in questionnaire.dimensions}
    titles |= {question.id: question.title for question in questionnaire.questions()}
    return {id_: title.to(language) for id_, title in titles.items()}


def _number(value: float) -> str:
    return QLocale().toString(float(value), "f", 1)
