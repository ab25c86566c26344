"""What the answers give so far: six fields with score and band, beside the question where there is room."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from cxf_desktop.domain.questionnaires import ReadinessQuestionnaire
from cxf_desktop.domain.readiness import BAND_LIMITS, FieldScore, ReadinessCard
from cxf_desktop.domain.words import Language
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.wording import answered_text
from cxf_desktop.ui.pages.readiness.interview_words import band_name, range_text
from cxf_desktop.ui.pages.readiness.result_words import score_text
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import TYPE_SMALL, XS, L, M, S, sized, tabular
from cxf_desktop.ui.widgets.buttons import SecondaryButton
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.labels import Muted, Overline
from cxf_desktop.ui.widgets.painting import paint_box
from cxf_desktop.ui.widgets.text_block import line_step

WIDTH = 264
_BAR = 8


class LiveFields(Card):
    """The six fields, and a way to the result."""

    result_asked = Signal()

    def __init__(
        self, context: EngagementContext, questionnaire: ReadinessQuestionnaire, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, padding=L, spacing=M)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Result so far"))
        themes, to = context.app.themes, context.language
        self._progress = Muted("")
        self._bars = [_FieldBar(themes, field.title.to(to), to) for field in questionnaire.fields]
        button = SecondaryButton(self.tr("Open the result"))
        button.clicked.connect(self.result_asked)
        rows = QVBoxLayout()
        rows.setSpacing(M)
        for bar in self._bars:
            rows.addWidget(bar)
        self.add(Overline(self.tr("Result so far")), self._progress, rows)
        self.body.addWidget(button)

    def show_card(self, card: ReadinessCard) -> None:
        """Show another result."""
        text = self.tr("%1 questions answered").replace("%1", answered_text(card.answered, card.of))
        if text != self._progress.text():
            self._progress.setText(text)
        for bar, score in zip(self._bars, card.fields, strict=True):
            bar.show_score(score)


class _FieldBar(QWidget):
    """Name, score and band of a field, above a bar with the limits of the bands."""

    def __init__(self, themes: ThemeManager, title: str, language: Language) -> None:
        super().__init__()
        self._themes = themes
        self._title, self._language = title, language
        self._score: FieldScore | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._on_theme)

    def show_score(self, score: FieldScore) -> None:
        if score == self._score:
            return
        self._score = score
        parts = [self._title, score_text(score.score), band_name(score.band, self._language)]
        parts += [text] if (text := range_text(score, self._language)) else []
        self.setAccessibleName(", ".join(parts))
        self.setToolTip(", ".join(parts))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, 2 * self._line() + XS + _BAR)

    def paintEvent(self, _event: object) -> None:
        score, theme = self._score, self._themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRectF(0, 0, self.width(), self._line())
        value = score.score if score else None
        painter.setFont(tabular(sized(self.font(), TYPE_SMALL, strong=True)))
        painter.setPen(theme.color("ink" if value is not None else "muted"))
        text = score_text(value)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        room = int(line.width() - painter.fontMetrics().horizontalAdvance(text) - S)
        title = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        painter.setPen(theme.color("ink"))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(sized(self.font(), TYPE_SMALL))
        painter.setPen(theme.color("muted"))
        words = band_name(score.band if score else None, self._language)
        below = line.translated(0, line.height())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        self._paint_bar(painter, QRectF(0, self.height() - _BAR, self.width(), _BAR), value)
        painter.end()

    def _paint_bar(self, painter: QPainter, track: QRectF, value: float | None) -> None:
        theme = self._themes.theme
        paint_box(painter, track, 2, theme.color("line"))
        if value is not None:
            filled = QRectF(track.left(), track.top(), max(2.0, track.width() * value), track.height())
            paint_box(painter, filled, 2, theme.color("level_2"))
        for limit in BAND_LIMITS:
            painter.fillRect(QRectF(track.width() * limit, track.top(), 1.5, track.height()), theme.color("surface"))

    def _line(self) -> int:
        return line_step(sized(self.font(), TYPE_SMALL))

    def _on_theme(self) -> None:
        self.update()
