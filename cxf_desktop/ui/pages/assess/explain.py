"""What would tip the maturity result over, and what would come out if answers were other ones."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from cxf_desktop.documents.charts.specs import Overlay
from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire
from cxf_desktop.domain.recommending import Recommendations
from cxf_desktop.domain.scoring import Scorecard, scorecard
from cxf_desktop.domain.tipping import TipOver
from cxf_desktop.domain.words import Level
from cxf_desktop.services.explaining import MaturityTips
from cxf_desktop.services.pinning import MATURITY
from cxf_desktop.ui.charts.chart_view import ChartView
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.readings import radar_of
from cxf_desktop.ui.pages.assess.wording import figure, level_name
from cxf_desktop.ui.pages.explain.outcomes import Outcome
from cxf_desktop.ui.pages.explain.tip_panel import Tip
from cxf_desktop.ui.pages.explain.tip_words import blocked_tip, no_tip, tip_of
from cxf_desktop.ui.pages.explain.trial_list import Choice
from cxf_desktop.ui.pages.explain.wording import answers_text, difference


class MaturitySubject(QObject):
    """The maturity questionnaire as tips and what-if see it."""

    questionnaire = MATURITY

    def __init__(self, context: EngagementContext, questionnaire: MaturityQuestionnaire, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._questionnaire = questionnaire
        self._language = context.language
        self._tried: tuple[Engagement, Scorecard] | None = None
        self._choices = tuple(self._made_choices())
        self._by_id = {choice.id: choice for choice in self._choices}
        self.chart = ChartView(context.app.themes)
        self.chart.setAccessibleName(self.tr("Scores of the dimensions today, and what if"))

    def values(self) -> Mapping[str, float]:
        return self._card(self._context.session.document).values

    def choices(self) -> Sequence[Choice]:
        return self._choices

    def outcomes(self, then: Engagement) -> Sequence[Outcome]:
        today = self._context.session.document
        cards = (self._card(today), self._card(then))
        levels = [level_name(card.level, self._language) for card in cards]
        service = self._context.work.assessment
        firsts = [self._first(service.recommendations(document)) for document in (today, then)]
        scores = (cards[0].score, cards[1].score)
        return [
            Outcome(self.tr("Level"), levels[0], levels[1]),
            Outcome(self.tr("First recommendation"), firsts[0], firsts[1]),
            Outcome(self.tr("Score"), figure(scores[0]), figure(scores[1]), difference(*scores)),
            *self._dimensions(*cards),
        ]

    def show_chart(self, then: Engagement) -> None:
        today = self._context.session.document
        radar = radar_of(self._card(today), self._questionnaire, self._sheet(today).targets, self._language)
        self.chart.setVisible(radar is not None)
        if radar is None:
            return
        card = self._card(then)
        values = [card.dimension(dimension.id) for dimension in self._questionnaire.dimensions]
        overlay = Overlay("projected", self.tr("What if"), tuple(entry.score if entry else None for entry in values))
        self.chart.set_chart(replace(radar, overlays=(overlay,)), self.chart.accessibleName())

    def inputs(self) -> object:
        own = self._context.session.document.assessment
        return own.sheets.get(MATURITY), own.goals, own.limits

    def tips_work(self) -> Callable[[], object]:
        return self._context.work.explaining.maturity_tips(self._context.session.document)

    def tips(self, found: MaturityTips) -> tuple[Sequence[Tip], str]:
        levels = found.levels
        blocked = [blocked_tip(question, self._by_id) for question in levels.blocked_by]
        up = None if blocked else self._level_tip("up", levels.up)
        tips = [up, *blocked, self._level_tip("down", levels.down), self._format_tip(found)]
        return [tip for tip in tips if tip is not None], self.tr("There is no result yet that could tip over.")

    # --- inner

    def _sheet(self, document: Engagement) -> AnswerSheet:
        return document.assessment.sheets.get(MATURITY, AnswerSheet())

    def _card(self, document: Engagement) -> Scorecard:
        if document is self._context.session.document:
            return self._context.work.assessment.scorecard(document)
        if self._tried is None or self._tried[0] is not document:
            self._tried = (document, scorecard(self._questionnaire, self._sheet(document)))
        return self._tried[1]

    def _first(self, found: Recommendations) -> str:
        return self._format_title(found.offered[0].format) if found.offered else self.tr("None")

    def _format_title(self, id_: str) -> str:
        entry = self._context.work.catalogue.formats.get(id_)
        return entry.title.to(self._language) if entry else id_

    def _dimensions(self, today: Scorecard, then: Scorecard) -> Iterator[Outcome]:
        for dimension in self._questionnaire.dimensions:
            entries = (today.dimension(dimension.id), then.dimension(dimension.id))
            before, after = (entry.score if entry else None for entry in entries)
            title = dimension.title.to(self._language)
            yield Outcome(title, figure(before), figure(after), difference(before, after))

    def _made_choices(self) -> Iterator[Choice]:
        for dimension in self._questionnaire.dimensions:
            group = dimension.title.to(self._language)
            for question in dimension.questions:
                values = tuple(
                    (float(value), f"{value}  {statement.to(self._language)}")
                    for value, statement in enumerate(question.statements, start=1)
                )
                yield Choice(question.id, question.title.to(self._language), group, values)

    def _level_tip(self, id_: str, tip: TipOver | None) -> Tip | None:
        if tip is not None:
            title = self.tr("Level “%1”").replace("%1", Level(tip.outcome).label.to(self._language))
            return tip_of(id_, id_, title, tip.changes, self._by_id)
        if self._context.work.assessment.level(self._context.session.document) is None:
            return None
        if id_ == "up":
            return no_tip(id_, self.tr("No answers within reach give a higher level."))
        return no_tip(id_, self.tr("No answers within reach give a lower level."))

    def _format_tip(self, found: MaturityTips) -> Tip | None:
        tip = found.format.tip
        if tip is not None:
            title = self.tr("First recommendation “%1”").replace("%1", self._format_title(tip.outcome))
            return tip_of("format", "star", title, tip.changes, self._by_id)
        if self._context.work.assessment.level(self._context.session.document) is None:
            return None
        if not found.format.proven:
            text = self.tr("Another first recommendation would take %1 or more.")
            return no_tip("format", text.replace("%1", answers_text(found.format.at_least)))
        return no_tip("format", self.tr("No answers within reach give another first recommendation."))
