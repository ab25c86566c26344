"""The readiness questionnaire as tips and what-if see it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QObject

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.figures import rounded
from cxf_desktop.domain.questionnaires import ReadinessQuestionnaire
from cxf_desktop.domain.readiness import ReadinessCard, decimals_of, questions_of, readiness_card
from cxf_desktop.domain.tipping import BandTips, TipOver
from cxf_desktop.domain.words import Band, Scale
from cxf_desktop.services.pinning import READINESS
from cxf_desktop.ui.charts.radar_view import RadarView
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.explain.outcomes import Outcome
from cxf_desktop.ui.pages.explain.tip_panel import Tip
from cxf_desktop.ui.pages.explain.tip_words import no_tip, tip_of
from cxf_desktop.ui.pages.explain.trial_list import Choice
from cxf_desktop.ui.pages.explain.wording import points
from cxf_desktop.ui.pages.readiness.result_charts import fields_radar
from cxf_desktop.ui.pages.readiness.result_words import band_name, score_text


class ReadinessSubject(QObject):
    """Knows what the answers mean: the bands of the fields."""

    questionnaire = READINESS

    def __init__(self, context: EngagementContext, questionnaire: ReadinessQuestionnaire, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._questionnaire = questionnaire
        self._language = context.language
        self._titles = {field.id: field.title.to(context.language) for field in questionnaire.fields}
        self._tried: tuple[Engagement, ReadinessCard] | None = None
        self._made: tuple[object, tuple[Choice, ...]] | None = None
        self.chart = RadarView(context.app.themes)
        self.chart.setAccessibleName(self.tr("Scores of the design fields today, and what if"))

    def values(self) -> Mapping[str, float]:
        return self._card(self._context.session.document).values

    def choices(self) -> Sequence[Choice]:
        """Return the questions; made anew only when those of the customer's own are other ones."""
        own = self._context.work.readiness.sheet(self._context.session.document).own
        if self._made is None or self._made[0] != own:
            self._made = (own, tuple(self._made_choices()))
        return self._made[1]

    def outcomes(self, then: Engagement) -> Sequence[Outcome]:
        today, tried = self._card(self._context.session.document), self._card(then)
        return [self._outcome(id_, today, tried) for id_ in self._titles]

    def show_chart(self, then: Engagement) -> None:
        document = self._context.session.document
        targets = self._context.work.readiness.sheet(document).targets
        radar = fields_radar(self._card(document), self._questionnaire, targets, self._language, self._card(then))
        self.chart.setVisible(radar is not None)
        if radar is not None:
            self.chart.set_chart(radar)

    def inputs(self) -> object:
        sheet = self._context.work.readiness.sheet(self._context.session.document)
        return sheet.voices, sheet.hands, sheet.agreed, sheet.weights, sheet.own, sheet.services, sheet.floors

    def tips_work(self) -> Callable[[], object]:
        return self._context.work.explaining.readiness_tips(self._context.session.document)

    def tips(self, found: Mapping[str, BandTips]) -> tuple[Sequence[Tip], str]:
        choices = {choice.id: choice for choice in self.choices()}
        ups = [(id_, "up", tips.up) for id_, tips in found.items()]
        downs = [(id_, "down", tips.down) for id_, tips in found.items()]
        shown = [self._tip(*way, choices) for way in (*_nearest_first(ups), *_nearest_first(downs))]
        return [*shown, *self._without(found)], self.tr("There is no result yet that could tip over.")

    # --- inner

    def _card(self, document: Engagement) -> ReadinessCard:
        service = self._context.work.readiness
        if document is self._context.session.document:
            return service.card(document)
        if self._tried is None or self._tried[0] is not document:
            self._tried = (document, readiness_card(self._questionnaire, service.sheet(document)))
        return self._tried[1]

    def _outcome(self, id_: str, today: ReadinessCard, then: ReadinessCard) -> Outcome:
        before, after = today.field(id_), then.field(id_)
        if before is None or after is None or before.score is None or after.score is None:
            words = [self._result(card, id_) for card in (today, then)]
            return Outcome(self._titles[id_], words[0], words[1])
        change = _change(before.score, after.score)
        return Outcome(self._titles[id_], self._result(today, id_), self._result(then, id_), change)

    def _result(self, card: ReadinessCard, id_: str) -> str:
        score = card.field(id_)
        if score is None or score.score is None:
            return self.tr("not answered")
        return f"{score_text(score.score)} · {band_name(score.band, self._language)}"

    def _tip(self, id_: str, way: str, tip: TipOver, choices: Mapping[str, Choice]) -> Tip:
        text = self.tr("%1: “%2”").replace("%2", Band(tip.outcome).label.to(self._language))
        return tip_of(f"{id_}.{way}", way, text.replace("%1", self._titles[id_]), tip.changes, choices)

    def _without(self, found: Mapping[str, BandTips]) -> Iterator[Tip]:
        """Say for which fields with a score no change of answers gives another band."""
        card = self._card(self._context.session.document)
        for id_, tips in found.items():
            score = card.field(id_)
            if tips.up is None and tips.down is None and score is not None and score.score is not None:
                text = self.tr("%1: no answers within reach give another band.")
                yield no_tip(id_, text.replace("%1", self._titles[id_]))

    def _made_choices(self) -> Iterator[Choice]:
        sheet = self._context.work.readiness.sheet(self._context.session.document)
        for area in self._questionnaire.sub_areas():
            group = area.title.to(self._language)
            for question in questions_of(area, sheet):
                scale = question.scale
                values = tuple((float(value), self._answer(scale, value)) for value in scale.values)
                title = question.title.to(self._language)
                yield Choice(question.id, title, group, values, scale is Scale.YES_NO)

    def _answer(self, scale: Scale, value: int) -> str:
        label = scale.label(value).to(self._language)
        return label if scale is Scale.YES_NO else f"{value}  {label}"


def _change(before: float, after: float) -> str:
    """Return by how many points a score would be another one, as both are written; empty for nothing."""
    if before == after:
        return ""
    digits = max(decimals_of(before), decimals_of(after))
    change = rounded(after * 100, digits) - rounded(before * 100, digits)
    return points(change / 100, digits) if change else points(after - before, digits + 1)


def _nearest_first(ways: Iterable[tuple[str, str, TipOver | None]]) -> list[tuple[str, str, TipOver]]:
    """Return the ways that there are, the one with the fewest answers and steps first."""
    there = [(id_, way, tip) for id_, way, tip in ways if tip is not None]
    return sorted(there, key=lambda entry: entry[2].effort)
