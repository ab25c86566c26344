"""The readiness result at a glance: bands of the fields, their form, and the form of one of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.questionnaires import DesignField, ReadinessQuestionnaire
from cxf_desktop.domain.readiness import ReadinessCard
from cxf_desktop.ui.charts.chart_view import ChartView
from cxf_desktop.ui.charts.radar_view import RadarView
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.choice_editor import ChoiceEditor
from cxf_desktop.ui.pages.readiness.result_charts import band_bars, field_radar, fields_radar
from cxf_desktop.ui.theme.metrics import L, S
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.labels import Strong

SMALLER = 1.25
"""Pixels for a unit of the drawing: two radars stand side by side."""


class BandsCard(Card):
    """The fields over the zones of the bands."""

    def __init__(
        self, context: EngagementContext, questionnaire: ReadinessQuestionnaire, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, padding=L, spacing=L)
        self._questionnaire = questionnaire
        self._language = context.language
        self.chart = ChartView(context.app.themes)
        self.chart.setAccessibleName(self.tr("Bands of the design fields"))
        self.add(self.chart)

    def show_card(self, card: ReadinessCard, sheet: AnswerSheet) -> None:
        """Show another result."""
        self.chart.set_chart(band_bars(card, self._questionnaire, sheet, self._language))


class FormsCard(Card):
    """All fields around a centre, and beside them the sub-areas of one of them."""

    area_picked = Signal(str)
    """The id of a sub-area whose mark was chosen."""

    def __init__(
        self, context: EngagementContext, questionnaire: ReadinessQuestionnaire, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, padding=L, spacing=L)
        self._questionnaire = questionnaire
        self._language = context.language
        self._card: ReadinessCard | None = None
        self.fields = RadarView(context.app.themes, scale=SMALLER)
        self.fields.setAccessibleName(self.tr("Scores of the design fields"))
        self.field = RadarView(context.app.themes, scale=SMALLER)
        self.field.picked.connect(lambda row: self.area_picked.emit(self._field().sub_areas[row].id))
        self.choice = ChoiceEditor([(field.id, field.title.to(context.language)) for field in questionnaire.fields])
        self.choice.setAccessibleName(self.tr("Design field to look at"))
        self.choice.set_value(questionnaire.fields[0].id)
        self.choice.committed.connect(self._show_field)
        grid = QGridLayout()
        grid.setHorizontalSpacing(L)
        grid.setVerticalSpacing(S)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 1)
        grid.addWidget(Strong(self.tr("All design fields")), 0, 0)
        grid.addWidget(self.choice, 0, 1)
        grid.addWidget(self.fields, 1, 0)
        right = QVBoxLayout()
        right.addWidget(self.field)
        right.addStretch(1)
        grid.addLayout(right, 1, 1)
        self.add(grid)

    def show_card(self, card: ReadinessCard, sheet: AnswerSheet) -> None:
        """Show another result."""
        self._card = card
        radar = fields_radar(card, self._questionnaire, sheet.targets, self._language)
        self.fields.setVisible(radar is not None)
        if radar is not None:
            self.fields.set_chart(radar)
        self._show_field()

    def pick(self, id_: str) -> None:
        """Look at another field."""
        self.choice.set_value(id_)
        self._show_field()

    def _field(self) -> DesignField:
        return next(field for field in self._questionnaire.fields if field.id == self.choice.value())

    def _show_field(self) -> None:
        field = self._field()
        score = self._card.field(field.id) if self._card else None
        radar = field_radar(score, field, self._language) if score else None
        self.field.setVisible(radar is not None)
        if radar is not None:
            self.field.set_chart(radar)
            self.field.setAccessibleName(self.tr("Scores of %1").replace("%1", field.title.to(self._language)))
