"""How the answers to one question are spread: a bar for each value, the mean and what is agreed."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cxf_desktop.domain.voices import Distribution
from cxf_desktop.ui.pages.voices.columns import column_box, place_between
from cxf_desktop.ui.pages.voices.wording import Labels, count_text, facts_text
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import ICON_SMALL, TYPE_SMALL, sized, tabular
from cxf_desktop.ui.widgets.painting import paint_box
from cxf_desktop.ui.widgets.text_block import line_step
from cxf_desktop.ui.widgets.tips import plain_tip

BAR = 36
MARKS = 18
"""Pixels below the bars: the mean, and what is agreed."""
_WIDEST_BAR = 56
_HALF = 5


class Tally(QWidget):
    """Stands below the choices, column for column; a tip names who chose what."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._found: Distribution | None = None
        self._labels: Labels = {}
        self._names: Mapping[int, str] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._on_theme)

    @property
    def found(self) -> Distribution | None:
        """What is shown."""
        return self._found

    def show_voices(self, found: Distribution, labels: Labels, names: Mapping[int, str]) -> None:
        """Show another distribution; ``names`` are those who stand for a value."""
        if (found, labels, names) == (self._found, self._labels, self._names):
            return
        self._found, self._labels, self._names = found, labels, names
        self.setAccessibleName(f"{facts_text(found)}. {count_text(found, labels)}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, line_step(sized(self.font(), TYPE_SMALL)) + BAR + MARKS)

    def event(self, event: QEvent) -> bool:
        """Name who stands for a value."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self._tip_at(event.pos().x())), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: object) -> None:
        found = self._found
        if found is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(0, 0, self.width(), self.height() - MARKS)
        most = max(1, *found.counts)
        for at, count in enumerate(found.counts):
            self._paint_bar(painter, column_box(at, len(found.counts), area), count, most)
        painter.fillRect(QRectF(0, area.bottom(), self.width(), 1), self._themes.theme.color("line_strong"))
        self._paint_marks(painter, found, area.bottom() + 2)
        painter.end()

    def _paint_bar(self, painter: QPainter, box: QRectF, count: int, most: int) -> None:
        theme = self._themes.theme
        height = BAR * count / most
        width = min(_WIDEST_BAR, box.width())
        bar = QRectF(box.center().x() - width / 2, box.bottom() - height, width, height)
        if count:
            paint_box(painter, bar, 2, theme.color("level_2"))
        painter.setFont(tabular(sized(self.font(), TYPE_SMALL, strong=bool(count))))
        painter.setPen(theme.color("ink" if count else "muted"))
        line = line_step(sized(self.font(), TYPE_SMALL))
        words = QRectF(box.left(), bar.top() - line, box.width(), line)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, str(count))

    def _paint_marks(self, painter: QPainter, found: Distribution, top: float) -> None:
        theme = self._themes.theme
        if found.agreed is not None:
            x = place_between(found.agreed, found.values, self.width())
            icon = QRectF(x - ICON_SMALL / 2, top, ICON_SMALL, ICON_SMALL)
            self._themes.icons.paint(painter, icon, "done", theme.color("accent"))
        if found.mean is not None:
            x = place_between(found.mean, found.values, self.width())
            tip = QPointF(x, top)
            corners = [tip, tip + QPointF(_HALF, 2 * _HALF - 1), tip + QPointF(-_HALF, 2 * _HALF - 1)]
            painter.setPen(theme.color("surface"))
            painter.setBrush(theme.color("ink"))
            painter.drawPolygon(QPolygonF(corners))

    def _tip_at(self, x: int) -> str:
        found = self._found
        if found is None:
            return ""
        of = len(found.values)
        at = min(of - 1, max(0, int(x * of / max(1, self.width()))))
        value = found.values[at]
        text = f"{self._labels.get(value, value)}: {found.counts[at]}"
        return f"{text}\n{self._names[value]}" if self._names.get(value) else text

    def _on_theme(self) -> None:
        self.update()
