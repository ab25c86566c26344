"""The level in words, its place among the four, and what could still change it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.documents.charts.specs import LevelScale
from cxf_desktop.domain.scoring import Scorecard
from cxf_desktop.domain.words import LEVELS
from cxf_desktop.ui.charts.chart_view import ChartView
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.wording import figure, level_name, level_number, open_text, range_text
from cxf_desktop.ui.theme.metrics import XL, XS, L
from cxf_desktop.ui.widgets.buttons import FigureButton
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.labels import Body, Figure, Overline


class LevelCard(Card):
    """What the assessment comes to."""

    sum_asked = Signal()

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=XL, spacing=L)
        self._language = context.language
        self.level = Figure("", wrap=True)
        self._score = FigureButton()
        self._score.setToolTip(self.tr("Show the sum"))
        self._score.clicked.connect(self.sum_asked)
        self._scale = ChartView(context.app.themes)
        self._scale.setAccessibleName(self.tr("Level of the customer"))
        self._words = Body("", wrap=True)
        names = QVBoxLayout()
        names.setSpacing(XS)
        names.addWidget(Overline(self.tr("Level of the customer")))
        names.addWidget(self.level)
        head = QHBoxLayout()
        head.setSpacing(L)
        head.addLayout(names, 1)
        head.addWidget(self._score)
        self.add(head, self._scale, self._words)

    def show_card(self, card: Scorecard) -> None:
        """Show another result."""
        language = self._language
        name = level_name(card.level, language)
        self.level.setText(name)
        self._score.setText(self.tr("Score %1 of 4").replace("%1", figure(card.score)))
        first, second, third, fourth = (level.label.to(language) for level in LEVELS)
        scale = LevelScale(
            titles=(first, second, third, fourth),
            level=level_number(card.level) or None,
            score=card.score,
            score_text=figure(card.score),
            lowest=level_number(card.lowest) or None,
            highest=level_number(card.highest) or None,
            language=language,
        )
        self._scale.set_chart(scale, self.tr("Level: %1").replace("%1", name))
        self._words.setText(" ".join(part for part in self._sentences(card) if part))

    def _sentences(self, card: Scorecard) -> list[str]:
        """Return what the score alone would give where that is more, and what is open."""
        band = ""
        if card.band is not card.level:
            band = self.tr("The score alone would give “%1”.").replace("%1", level_name(card.band, self._language))
        return [band, open_text(card) + ".", range_text(card, self._language)]
