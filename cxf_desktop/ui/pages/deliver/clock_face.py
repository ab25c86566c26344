"""The time left of a block: a ring and large figures, to be read from where the facilitator stands."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import TYPE_BODY, XS, L, S, sized, tabular

_RING = 76
_RING_WIDTH = 8
_FIGURES = 60
_WIDEST = "+000:00"
_TURN = 360 * 16


@dataclass(frozen=True)
class Reading:
    """What the clock shows: figures, the words below them, the share that is left, and the role of its colour."""

    figures: str
    words: str
    share: float
    role: str


class ClockFace(QWidget):
    """Paints a reading; it knows nothing of time."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._reading = Reading("", "", 0, "accent")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._on_theme)

    @property
    def reading(self) -> Reading:
        """What is shown."""
        return self._reading

    def show_reading(self, reading: Reading) -> None:
        """Show another reading."""
        if reading == self._reading:
            return
        wider = len(reading.figures) != len(self._reading.figures) or reading.words != self._reading.words
        self._reading = reading
        self.setAccessibleName(f"{reading.figures} {reading.words}")
        if wider:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        figures = QFontMetricsF(self._figure_font()).horizontalAdvance(self._reading.figures or _WIDEST)
        words = QFontMetricsF(self._word_font()).horizontalAdvance(self._reading.words)
        return QSize(round(_RING + L + max(figures, words)) + XS, _RING + 2 * XS)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: object) -> None:
        theme, reading = self._themes.theme, self._reading
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = _RING_WIDTH / 2
        ring = QRectF(0, (self.height() - _RING) / 2, _RING, _RING).adjusted(half, half, -half, -half)
        painter.setPen(QPen(theme.color("line"), _RING_WIDTH))
        painter.drawEllipse(ring)
        if reading.share > 0:
            painter.setPen(QPen(theme.color(reading.role), _RING_WIDTH, c=Qt.PenCapStyle.FlatCap))
            painter.drawArc(ring, _TURN // 4, round(_TURN * min(1.0, reading.share)))
        left = _RING + L
        painter.setPen(theme.color("ink" if reading.role == "accent" else reading.role))
        painter.setFont(self._figure_font())
        top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, 0, self.width() - left, self.height() - TYPE_BODY - S), top, reading.figures)
        painter.setPen(theme.color("muted" if reading.role == "accent" else reading.role))
        painter.setFont(self._word_font())
        bottom = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(QRectF(left, 0, self.width() - left, self.height()), bottom, reading.words)
        painter.end()

    def _figure_font(self) -> QFont:
        return tabular(sized(self.font(), _FIGURES, strong=True))

    def _word_font(self) -> QFont:
        return sized(self.font(), TYPE_BODY)

    def _on_theme(self) -> None:
        self.update()
