"""The field that searches a list below it."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.metrics import ICON_SMALL, M, S


class SearchField(QLineEdit):
    """A line with a magnifier; its keys lead into the list."""

    entered = Signal()
    """Enter: open the first that was found."""
    moved = Signal(int)
    """Down (1) or up (-1): go through the list."""
    escaped = Signal()

    def __init__(self, icons: Icons, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.setTextMargins(ICON_SMALL + S, 0, 0, 0)
        self.setClearButtonEnabled(False)
        self.set_hint(hint)

    def set_hint(self, hint: str) -> None:
        """Say what is searched."""
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the magnifier before the text."""
        super().paintEvent(event)
        painter = QPainter(self)
        place = QRect(M, (self.height() - ICON_SMALL) // 2, ICON_SMALL, ICON_SMALL)
        self._icons.paint(painter, place, "search", self._icons.color("muted"))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead into the list with Enter and Down."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
