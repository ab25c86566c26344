"""A block of the session that is about to be run, as a row: press it to begin there."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import ICON_SMALL, TYPE_BODY, TYPE_SMALL, L, M, S, sized, tabular
from cxf_desktop.ui.widgets.painting import PaintedButton, paint_focus

_HEIGHT = 36
_TIME = 56
_LENGTH = 84
_ACTUAL = 150


@dataclass(frozen=True)
class StartFacts:
    """Everything that the row says of a block."""

    block: str
    time: str
    title: str
    length: str
    actual: str
    quiet: bool


class StartRow(PaintedButton):
    """Paints one block on one line."""

    stepped = Signal(int)

    def __init__(
        self, themes: ThemeManager, facts: StartFacts, *, with_actual: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(themes, parent)
        self.facts = facts
        self._actual_width = _ACTUAL if with_actual else 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        parts = (facts.time, facts.title, facts.length, facts.actual)
        self.setAccessibleName(", ".join(part for part in parts if part))

    def sizeHint(self) -> QSize:
        return QSize(_HEIGHT * 10, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin with Enter, go on with Up and Down; leave all others to the page."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            event.ignore()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, facts = self.ground(), self.facts
        if ground is not None:
            painter.fillRect(self.rect(), ground)
        small = sized(self.font(), TYPE_SMALL)
        body = sized(self.font(), TYPE_BODY)
        end = self.width() - M - self._actual_width
        self._write(painter, QRectF(L, 0, _TIME, _HEIGHT), facts.time, tabular(body), "muted")
        title = QRectF(L + _TIME, 0, end - _LENGTH - S - L - _TIME, _HEIGHT)
        self._write(painter, title, facts.title, body, "muted" if facts.quiet else "ink")
        length = QRectF(end - _LENGTH, 0, _LENGTH - (L if self._actual_width else 0), _HEIGHT)
        self._write(painter, length, facts.length, tabular(small), "muted", Qt.AlignmentFlag.AlignRight)
        if facts.actual:
            mark = QRectF(end, (_HEIGHT - ICON_SMALL) / 2, ICON_SMALL, ICON_SMALL)
            self.themes.icons.paint(painter, mark, "check", self.ink("good"))
            actual = QRectF(mark.right() + S, 0, self._actual_width - ICON_SMALL - S, _HEIGHT)
            self._write(painter, actual, facts.actual, tabular(small), "muted")
        painter.fillRect(0, _HEIGHT - 1, self.width(), 1, self.theme.color("line"))
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), self.theme)
        painter.end()

    def _write(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        font: QFont,
        role: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self.ink(role))
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, cut)
