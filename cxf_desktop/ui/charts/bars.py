"""Slim bars for rows: a score with its target, and what a fit is made of."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.widgets.painting import paint_box

LOWEST, HIGHEST = 1.0, 4.0


class _Bar(QWidget):
    """A widget of one line's height that paints itself in the colours of the moment."""

    THICK, HEIGHT, USUAL_WIDTH = 8, 20, 160

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._on_theme)

    def sizeHint(self) -> QSize:
        return QSize(self.USUAL_WIDTH, self.HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.HEIGHT)

    def track(self) -> QRectF:
        """Return the whole length of the bar."""
        return QRectF(0, (self.height() - self.THICK) / 2, self.width(), self.THICK)

    def _on_theme(self) -> None:
        self.update()


class ScoreBar(_Bar):
    """A score from 1 to 4 as a bar, what lacks to the target in a lighter tint, the target as a mark."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._score: float | None = None
        self._target: float | None = None

    def set_score(self, score: float | None, target: float | None) -> None:
        """Show another score."""
        if (score, target) != (self._score, self._target):
            self._score, self._target = score, target
            self.update()

    def paintEvent(self, _event: object) -> None:
        theme, track = self._themes.theme, self.track()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, track, 2, theme.color("sunken"))
        score, target = self._score, self._target
        if score is not None and target is not None and target > score:
            paint_box(painter, self._upto(target), 2, theme.color("tint"), theme.color("line"))
        if score is not None:
            paint_box(painter, self._upto(score), 2, theme.color("accent"))
        if target is not None:
            x = min(self._upto(target).right(), self.width() - 2.0)
            painter.fillRect(QRectF(x - 1, track.top() - 4, 2, self.THICK + 8), theme.color("ink"))
        painter.end()

    def _upto(self, value: float) -> QRectF:
        track = self.track()
        share = min(1.0, max(0.0, (value - LOWEST) / (HIGHEST - LOWEST)))
        track.setWidth(max(2.0, track.width() * share))
        return track


class PartsBar(_Bar):
    """A number up to a whole, made of parts that follow each other, each in the colour of a role."""

    def __init__(self, themes: ThemeManager, whole: float, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._whole = whole
        self._parts: tuple[tuple[float, str], ...] = ()

    def set_parts(self, parts: Sequence[tuple[float, str]]) -> None:
        """Show other parts, each with its role."""
        if tuple(parts) != self._parts:
            self._parts = tuple(parts)
            self.update()

    def paintEvent(self, _event: object) -> None:
        theme, track = self._themes.theme, self.track()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, track, 2, theme.color("sunken"))
        left = track.left()
        for value, role in self._parts:
            width = track.width() * value / self._whole
            if width > 0:
                paint_box(painter, QRectF(left, track.top(), max(2.0, width - 1), track.height()), 2, theme.color(role))
            left += width
        painter.end()
