"""Text of several lines."""

import math
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from cxf_desktop.ui.forms.marking import leaves_undo_to_window, mark_error, short_enough

TALLEST_TEXT = 24
"""Lines up to which a text field grows; beyond that it scrolls."""
_ROOM = 2


class TextEditor(QPlainTextEdit):
    """Text of several lines; grows with it, and leaves Tab to the way through the form."""

    edited = Signal()
    committed = Signal()
    error_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, rows: int = 3) -> None:
        super().__init__(parent)
        self._rows = rows
        self._quiet = False
        self._dirty = False
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._on_text)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if leaves_undo_to_window(event):
            event.ignore()
            return True
        return super().event(event)

    def value(self) -> Any:
        """Return the text; raises ValueError when it is too long."""
        return short_enough(self._text())

    def set_value(self, value: Any) -> None:
        """Show a text; the cursor stays where it was."""
        text = str(value or "")
        self._dirty = False
        if text == self._text():
            return
        at = self.textCursor().position()
        self._quiet = True
        self.setPlainText(text)
        self._quiet = False
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def set_error(self, message: str) -> None:
        """Show what is wrong beside the field, or nothing."""
        mark_error(self, message)
        self.error_changed.emit(message)

    def set_read_only(self, read_only: bool) -> None:
        """Let the user look but not edit."""
        self.setReadOnly(read_only)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand in what was typed."""
        super().focusOutEvent(event)
        if self._dirty:
            self._dirty = False
            self.committed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page instead when there is nothing to scroll here."""
        if self.verticalScrollBar().maximum() == 0:
            event.ignore()
        else:
            super().wheelEvent(event)

    def select_all_at_end(self) -> None:
        """Put the cursor behind the text."""
        self.moveCursor(QTextCursor.MoveOperation.End)

    def sizeHint(self) -> QSize:
        """Return the size for the text that is there."""
        return QSize(240, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height())

    def changeEvent(self, event: QEvent) -> None:
        """Grow or shrink with the letters."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def resizeEvent(self, event: Any) -> None:
        """Grow or shrink with the text as it wraps now."""
        super().resizeEvent(event)
        self._fit()

    def _text(self) -> str:
        """Return the text as it was typed; Qt's plain text would lose protected spaces."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def _on_size(self, _size: object) -> None:
        self._fit()

    def _on_text(self) -> None:
        if not self._quiet:
            self._dirty = True
            self.edited.emit()

    def _height(self) -> int:
        metrics = QFontMetricsF(self.font())
        line = math.ceil(metrics.ascent()) + math.ceil(metrics.descent())  # as a line of the text is laid out
        lines = max(self._rows, self._lines())
        return lines * line + 2 * round(self.document().documentMargin()) + 2 * self.frameWidth() + _ROOM

    def _lines(self) -> int:
        """Count the lines up to the tallest; asked of the layout, which breaks lines only when somebody asks."""
        layout, block, lines = self.document().documentLayout(), self.document().begin(), 0
        while block.isValid() and lines < TALLEST_TEXT:
            layout.blockBoundingRect(block)
            lines += max(1, block.layout().lineCount())
            block = block.next()
        return min(lines, TALLEST_TEXT)

    def _fit(self) -> None:
        height = self._height()
        if height != self.minimumHeight():
            self.setMinimumHeight(height)
            self.setMaximumHeight(height)
