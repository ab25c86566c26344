"""Text on one line, and what is written like it: numbers, dates, times."""

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from cxf_desktop.domain.model import LONGEST_TEXT
from cxf_desktop.ui.forms.marking import leaves_undo_to_window, mark_error, short_enough
from cxf_desktop.ui.forms.notation import date_pattern, date_text, number_text, read_date, read_number

Suggestions = Sequence[str] | Callable[[], Sequence[str]]


class LineEditor(QLineEdit):
    """Text on one line, with suggestions if there are any."""

    edited = Signal()
    committed = Signal()
    error_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None, suggestions: Suggestions = ()) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST_TEXT + 1)  # Qt's own bound would cut a stored text off; one more is refused aloud
        self.textEdited.connect(self.edited)
        self.editingFinished.connect(self._finish)
        self._shown = ""
        self._suggestions: Suggestions = ()
        self._offered: QStringListModel | None = None
        if suggestions:
            self.suggest(suggestions)

    def suggest(self, suggestions: Suggestions) -> None:
        """Offer these texts while somebody types; a callable is asked each time the field is entered."""
        self._suggestions = suggestions
        if self._offered is None:
            self._offered = QStringListModel(self)
            completer = QCompleter(self._offered, self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.activated.connect(self._on_picked)
            self.setCompleter(completer)
        self._renew_suggestions()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if leaves_undo_to_window(event):
            event.ignore()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Bring the suggestions up to date."""
        self._renew_suggestions()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show all suggestions with the down key."""
        if event.key() == Qt.Key.Key_Down and self._offered is not None and not self.isReadOnly():
            self._renew_suggestions()
            completer = self.completer()
            completer.setCompletionPrefix("")
            completer.complete()
            return
        super().keyPressEvent(event)

    def value(self) -> Any:
        """Return the text; raises ValueError when it is too long."""
        return short_enough(self.text())

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

    def tidy(self) -> None:
        """Write what makes sense the way it is always written."""

    def _finish(self) -> None:
        if self.isModified() and self.text() != self._shown:
            self.committed.emit()
            self.tidy()

    def _on_picked(self, _text: str) -> None:
        self.setModified(True)
        self.committed.emit()

    def _renew_suggestions(self) -> None:
        if self._offered is None:
            return
        found = self._suggestions() if callable(self._suggestions) else self._suggestions
        if self._offered.stringList() != list(found):
            self._offered.setStringList(list(found))


class NumberEditor(LineEditor):
    """A number as people of the window's language write it; empty for none."""

    def __init__(
        self, parent: QWidget | None = None, *, whole: bool = False, least: float = 0, most: float = 1e12
    ) -> None:
        super().__init__(parent)
        self._whole, self._least, self._most = whole, least, most
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def value(self) -> Any:
        """Return the number, or None; raises ValueError when it is none or out of bounds."""
        text = self.text().strip()
        if not text:
            return None
        number = read_number(text, self.locale())
        if number is None or (self._whole and not number.is_integer()):
            raise ValueError(self.tr("Write a whole number") if self._whole else self.tr("Write a number"))
        if number < self._least:
            raise ValueError(self.tr("At least %1").replace("%1", self.to_text(self._least)))
        if number > self._most:
            raise ValueError(self.tr("At most %1").replace("%1", self.to_text(self._most)))
        return int(number) if self._whole else number

    def to_text(self, value: Any) -> str:
        """Return the number with the decimal sign of the language, without zeros that say nothing."""
        return number_text(value, self.locale())

    def tidy(self) -> None:
        """Write the number the way it is always written."""
        _tidy(self)


class DateEditor(LineEditor):
    """A date, typed or picked from a calendar; empty for none.

    Takes the language's own notation and ISO 8601; up and down go by a day, with Ctrl by a week.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("dd/mm/yyyy") if self._days_first() else date_pattern(self.locale()).lower())

    def value(self) -> Any:
        """Return the date as ISO text, or None; raises ValueError when it is none."""
        text = self.text().strip()
        if not text:
            return None
        date = read_date(text, self.locale())
        if date is None:
            raise ValueError(self.tr("Write a date like %1").replace("%1", self.to_text(dt.date.today().isoformat())))
        return date

    def to_text(self, value: Any) -> str:
        """Return the date in the language's notation."""
        return date_text(value, self.locale())

    def tidy(self) -> None:
        """Write the date the way it is always written."""
        _tidy(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by days with up and down."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None or self.isReadOnly() or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
            return
        days = step * (7 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1)
        day = self.current_date().toordinal() + days
        if dt.date.min.toordinal() <= day <= dt.date.max.toordinal():
            self.pick(dt.date.fromordinal(day))

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

    def _days_first(self) -> bool:
        return date_pattern(self.locale()) in ("dd/MM/yyyy", "dd.MM.yyyy")


class TimeEditor(LineEditor):
    """A time of day, ``09:30``."""

    def value(self) -> Any:
        """Return the time as ``hh:mm``; raises ValueError when it is none."""
        text = self.text().strip().replace(".", ":").replace("h", ":")
        hours, _, minutes = text.partition(":")
        if not minutes and len(hours) in (3, 4):
            hours, minutes = hours[:-2], hours[-2:]
        if _is_below(hours, 24) and _is_below(minutes or "0", 60):
            return f"{int(hours):02}:{int(minutes or 0):02}"
        raise ValueError(self.tr("Write a time like 09:30"))

    def tidy(self) -> None:
        """Write the time the way it is always written."""
        _tidy(self)


def _is_below(text: str, limit: int) -> bool:
    return text.isascii() and text.isdecimal() and len(text) <= 2 and int(text) < limit


def _tidy(editor: NumberEditor | DateEditor | TimeEditor) -> None:
    try:
        editor.set_value(editor.value())
    except ValueError:
        return  # it stays as it was typed, with the reason beside it
