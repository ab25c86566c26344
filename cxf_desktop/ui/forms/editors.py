"""The editors: small widgets that hold one value, and say when it is edited."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QObject, QSignalBlocker, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QWidget

from cxf_desktop.ui.forms.field import Choices

TALLEST_TEXT = 24
"""Lines up to which a text field grows; beyond that it scrolls."""


def mark_error(widget: QWidget, message: str) -> None:
    """Give a widget the look of an error and its reason, or take both away."""
    if bool(widget.property("error")) != bool(message):
        widget.setProperty("error", bool(message))
        widget.style().unpolish(widget)
        widget.style().polish(widget)
    widget.setAccessibleDescription(message)


def leaves_undo_to_window(event: QEvent) -> bool:
    """Tell whether ``event`` asks a field to take the keys of undo or redo for itself.

    A field must not: there is one undo, that of the engagement, and it also survives a restart.
    """
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class LineEditor(QLineEdit):
    """Text on one line, with suggestions if there are any."""

    edited = Signal()
    committed = Signal()
    error_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None, suggestions: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self.textEdited.connect(self.edited)
        self.editingFinished.connect(self._finish)
        self._shown = ""
        if suggestions:
            self.suggest(suggestions)

    def suggest(self, suggestions: Sequence[str]) -> None:
        """Offer these texts while somebody types."""
        completer = QCompleter(QStringListModel(list(suggestions), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _text: self.committed.emit())
        self.setCompleter(completer)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if leaves_undo_to_window(event):
            event.ignore()
            return True
        return super().event(event)

    def value(self) -> Any:
        """Return the text."""
        return self.text()

    def set_value(self, value: Any) -> None:
        """Show a text; the cursor stays where it was."""
        text = self.to_text(value)
        self._shown = text
        if text == self.text():
            return
        cursor = self.cursorPosition()
        with QSignalBlocker(self):
            self.setText(text)
        self.setCursorPosition(min(cursor, len(text)) if self.hasFocus() else 0)

    def to_text(self, value: Any) -> str:
        """Return how a value reads."""
        return str(value or "")

    def set_error(self, message: str) -> None:
        """Show what is wrong beside the field, or nothing."""
        mark_error(self, message)
        self.error_changed.emit(message)

    def set_read_only(self, read_only: bool) -> None:
        """Let the user look but not edit."""
        self.setReadOnly(read_only)

    def _finish(self) -> None:
        if self.isModified() and self.text() != self._shown:
            self.committed.emit()


class NumberEditor(LineEditor):
    """A number as people of the window's language write it; empty for none."""

    def __init__(self, parent: QWidget | None = None, *, whole: bool = False) -> None:
        super().__init__(parent)
        self._whole = whole
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def value(self) -> Any:
        """Return the number, or None; raises ValueError when it is none."""
        text = self.text().strip()
        if not text:
            return None
        number, good = self.locale().toDouble(text)
        if not good:
            number, good = QLocale.c().toDouble(text)
        if not good or (self._whole and number != int(number)):
            raise ValueError(self.tr("Write a whole number") if self._whole else self.tr("Write a number"))
        return int(number) if self._whole else number

    def to_text(self, value: Any) -> str:
        """Return the number with the decimal sign of the language, without zeros that say nothing."""
        if value is None:
            return ""
        if float(value) == int(value):
            return self.locale().toString(int(value))
        return self.locale().toString(float(value), "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value)


class DateEditor(LineEditor):
    """A date, typed or picked from a calendar; empty for none.

    Takes the language's own notation and ISO 8601; up and down go by a day, with Ctrl by a week.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self._format().lower())

    def value(self) -> Any:
        """Return the date as ISO text, or None; raises ValueError when it is none."""
        text = self.text().strip()
        if not text:
            return None
        for pattern in (self._format(), "yyyy-MM-dd", "d.M.yyyy", "d.M.yy", "d/M/yyyy"):
            date = self.locale().toDate(text, pattern, 2000)
            if date.isValid():
                return date.toString(Qt.DateFormat.ISODate)
        raise ValueError(self.tr("Write a date like %1").replace("%1", self.to_text(dt.date.today().isoformat())))

    def to_text(self, value: Any) -> str:
        """Return the date in the language's notation."""
        if not value:
            return ""
        date = dt.date.fromisoformat(value)
        return self.locale().toString(date, self._format())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by days with up and down."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None or self.isReadOnly():
            super().keyPressEvent(event)
            return
        days = step * (7 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1)
        self.pick(self.current_date() + dt.timedelta(days=days))

    def current_date(self) -> dt.date:
        """Return the date that is shown, today when none is."""
        try:
            value = self.value()
        except ValueError:
            value = None
        return dt.date.fromisoformat(value) if value else dt.date.today()

    def pick(self, date: dt.date) -> None:
        """Take a date that was picked."""
        self.setText(self.to_text(date.isoformat()))
        self.setModified(True)
        self.committed.emit()

    def _format(self) -> str:
        return "dd.MM.yyyy" if self.locale().language() == QLocale.Language.German else "dd/MM/yyyy"


class TimeEditor(LineEditor):
    """A time of day, ``09:30``."""

    def value(self) -> Any:
        """Return the time as ``hh:mm``; raises ValueError when it is none."""
        text = self.text().strip().replace(".", ":").replace("h", ":")
        hours, _, minutes = text.partition(":")
        if hours.isdecimal() and (minutes or "0").isdecimal() and int(hours) < 24 and int(minutes or 0) < 60:
            return f"{int(hours):02}:{int(minutes or 0):02}"
        raise ValueError(self.tr("Write a time like 09:30"))


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
        self.textChanged.connect(self._on_text)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if leaves_undo_to_window(event):
            event.ignore()
            return True
        return super().event(event)

    def value(self) -> Any:
        """Return the text."""
        return self.toPlainText()

    def set_value(self, value: Any) -> None:
        """Show a text; the cursor stays where it was."""
        text = str(value or "")
        self._dirty = False
        if text == self.toPlainText():
            return
        at = self.textCursor().position()
        self._quiet = True
        self.setPlainText(text)
        self._quiet = False
        cursor = self.textCursor()
        cursor.setPosition(min(at, len(self.toPlainText())))
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
        return QSize(320, self._height())

    def resizeEvent(self, event: Any) -> None:
        """Grow or shrink with the text as it wraps now."""
        super().resizeEvent(event)
        self._fit()

    def _on_text(self) -> None:
        if not self._quiet:
            self._dirty = True
            self.edited.emit()

    def _height(self) -> int:
        line = self.fontMetrics().lineSpacing()
        lines = max(self._rows, min(TALLEST_TEXT, round(self.document().size().height())))
        return lines * line + 2 * round(self.document().documentMargin()) + 2 * self.frameWidth() + 8

    def _fit(self) -> None:
        height = self._height()
        if height != self.minimumHeight():
            self.setMinimumHeight(height)
            self.setMaximumHeight(height)


class _NoWheel(QObject):
    """Leaves the wheel to the page: a value must not change because somebody scrolls past it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


class ChoiceEditor(QComboBox):
    """One of several values."""

    edited = Signal()
    committed = Signal()
    error_changed = Signal(str)

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.installEventFilter(_NoWheel(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.set_choices(choices)
        self.activated.connect(lambda _index: self.committed.emit())

    def set_choices(self, choices: Choices) -> None:
        """Offer other values; keeps the one that is chosen."""
        current = self.value()
        with QSignalBlocker(self):
            self.clear()
            for value, text in choices:
                self.addItem(text, value)
        self.set_value(current)

    def value(self) -> Any:
        """Return the chosen value."""
        return self.currentData()

    def set_value(self, value: Any) -> None:
        """Choose a value; none when it is not offered."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(value))

    def set_error(self, message: str) -> None:
        """Show what is wrong beside the field, or nothing."""
        mark_error(self, message)
        self.error_changed.emit(message)

    def set_read_only(self, read_only: bool) -> None:
        """Let the user look but not choose."""
        self.setEnabled(not read_only)


class CheckEditor(QCheckBox):
    """Yes or no."""

    edited = Signal()
    committed = Signal()
    error_changed = Signal(str)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.clicked.connect(lambda _checked: self.committed.emit())

    def value(self) -> Any:
        """Return whether it is checked."""
        return self.isChecked()

    def set_value(self, value: Any) -> None:
        """Check it, or not."""
        self.setChecked(bool(value))

    def set_error(self, message: str) -> None:
        """Show what is wrong beside the field, or nothing."""
        self.error_changed.emit(message)

    def set_read_only(self, read_only: bool) -> None:
        """Let the user look but not check."""
        self.setEnabled(not read_only)
