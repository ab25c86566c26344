"""The result while it comes into being: beside the question, or as a strip where there is no room."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.questionnaires import MaturityQuestionnaire
from cxf_desktop.domain.scoring import Scorecard
from cxf_desktop.ui.charts.radar_view import SmallRadar
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.readings import radar_of, tips_of
from cxf_desktop.ui.pages.assess.wording import (
    cap_text,
    figure,
    level_name,
    level_number,
    open_text,
    range_text,
)
from cxf_desktop.ui.theme.metrics import XS, L, M, S
from cxf_desktop.ui.widgets.badge import LevelRamp
from cxf_desktop.ui.widgets.buttons import SecondaryButton
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.labels import Body, Emphasis, Muted, Overline, Small, Strong

WIDTH = 264


class LivePanel(Card):
    """Level in words, form of the dimensions, what caps the level, what is open."""

    result_asked = Signal()

    def __init__(
        self, context: EngagementContext, questionnaire: MaturityQuestionnaire, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, padding=L, spacing=M)
        self._questionnaire = questionnaire
        self._language = context.language
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Result so far"))
        self._ramp = LevelRamp(context.app.themes)
        self._level = Emphasis("", wrap=True)
        self._score = Muted("", wrap=True)
        self._radar = SmallRadar(context.app.themes)
        self._cap = _Titled(self.tr("Holds the level down"))
        self._open = _Titled(self.tr("Still open"))
        button = SecondaryButton(self.tr("Open the result"))
        button.clicked.connect(self.result_asked)
        level = QHBoxLayout()
        level.setSpacing(S)
        level.addWidget(self._ramp)
        level.addWidget(self._level, 1)
        head = QVBoxLayout()
        head.setSpacing(XS)
        head.addWidget(Overline(self.tr("Result so far")))
        head.addLayout(level)
        head.addWidget(self._score)
        self.add(head, self._radar, self._cap, self._open)
        self.body.addWidget(button)

    def show_card(self, card: Scorecard, targets: dict[str, float]) -> None:
        """Show another result."""
        self._ramp.set_level(level_number(card.level))
        self._level.setText(level_name(card.level, self._language))
        self._score.setText(self.tr("Score %1 of 4").replace("%1", figure(card.score)))
        self._score.setVisible(card.score is not None)
        radar = radar_of(card, self._questionnaire, targets, self._language)
        self._radar.setVisible(radar is not None and card.score is not None)
        if radar is not None:
            self._radar.set_radar(radar, tips_of(radar))
        self._cap.show_text(cap_text(card, self._questionnaire, self._language))
        self._open.show_text("\n".join(part for part in (open_text(card), range_text(card, self._language)) if part))


class LevelStrip(QWidget):
    """Level, score and what is unanswered, in the little room above the dimensions."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = context.language
        self._ramp = LevelRamp(context.app.themes)
        self._level = Strong("", wrap=True)
        self._rest = Small("", wrap=True)
        level = QHBoxLayout()
        level.setSpacing(S)
        level.addWidget(self._ramp)
        level.addWidget(self._level, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(S, 0, S, 0)
        layout.setSpacing(0)
        layout.addLayout(level)
        layout.addWidget(self._rest)
        self.setAccessibleName(self.tr("Result so far"))

    def show_card(self, card: Scorecard) -> None:
        """Show another result."""
        self._ramp.set_level(level_number(card.level))
        self._level.setText(level_name(card.level, self._language))
        parts = [figure(card.score)] if card.score is not None else []
        self._rest.setText(" · ".join([*parts, open_text(card)]))


class LiveNotes(QWidget):
    """What caps the level and what is open, as small text below the dimensions."""

    def __init__(
        self, context: EngagementContext, questionnaire: MaturityQuestionnaire, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._questionnaire = questionnaire
        self._language = context.language
        self._cap = _Titled(self.tr("Holds the level down"), small=True)
        self._range = _Titled(self.tr("Still open"), small=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(S, 0, S, 0)
        layout.setSpacing(S)
        layout.addWidget(self._cap)
        layout.addWidget(self._range)

    def show_card(self, card: Scorecard) -> None:
        """Show another result."""
        self._cap.show_text(cap_text(card, self._questionnaire, self._language))
        self._range.show_text(range_text(card, self._language))


class _Titled(QWidget):
    """A small heading with a text below it; gone without a text."""

    def __init__(self, title: str, *, small: bool = False) -> None:
        super().__init__()
        self._text = Small("", wrap=True) if small else Body("", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(Overline(title, wrap=True))
        layout.addWidget(self._text)

    def show_text(self, text: str) -> None:
        if text != self._text.text():
            self._text.setText(text)
        self.setVisible(bool(text))
