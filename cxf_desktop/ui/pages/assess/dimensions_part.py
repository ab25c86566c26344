"""The dimensions as a form and as rows."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxf_desktop.domain.questionnaires import MaturityQuestionnaire
from cxf_desktop.domain.scoring import Scorecard
from cxf_desktop.ui.charts.radar_view import RadarView
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.dimension_table import DimensionTable
from cxf_desktop.ui.pages.assess.readings import radar_of, tips_of
from cxf_desktop.ui.theme.metrics import L
from cxf_desktop.ui.widgets.card import Card


class DimensionsPart(QWidget):
    """The radar, and below it what it shows as a table."""

    sum_asked = Signal(str)

    def __init__(
        self, context: EngagementContext, questionnaire: MaturityQuestionnaire, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._questionnaire = questionnaire
        self._language = context.language
        self.radar = RadarView(context.app.themes)
        self.radar.setAccessibleName(self.tr("Scores of the dimensions"))
        self.radar.picked.connect(lambda row: self.sum_asked.emit(questionnaire.dimensions[row].id))
        self.table = DimensionTable(context, questionnaire)
        self.table.sum_asked.connect(self.sum_asked)
        card = Card(padding=L, spacing=L)
        card.add(self.radar, self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

    def show_card(self, card: Scorecard, targets: Mapping[str, float]) -> None:
        """Show another result."""
        radar = radar_of(card, self._questionnaire, targets, self._language)
        self.radar.setVisible(radar is not None)
        if radar is not None:
            self.radar.set_radar(radar, tips_of(radar))
        self.table.show_card(card, targets)

    def reveal(self, path: str) -> bool:
        """Go to the target that ``path`` belongs to."""
        return self.table.reveal(path)
