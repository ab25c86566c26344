"""Editors that are made of several widgets: a date with its calendar, a choice of many."""

import datetime as dt
from typing import Any

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cxf_desktop.ui.forms.editors import DateEditor
from cxf_desktop.ui.forms.field import Choices
from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.metrics import XS
from cxf_desktop.ui.widgets.buttons import IconButton


class DatePicker(QWidget):
    """A date field with a button that opens a calendar."""

    edited = Signal()
    committed = Signal()
    error_changed = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = DateEditor(self)
        self._button = IconButton(icons, "calendar", self.tr("Choose a date"), self)
        self._calendar: QCalendarWidget | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(self._field, 1)
        layout.addWidget(self._button)
        self.setFocusProxy(self._field)
        self._field.edited.connect(self.edited)
        self._field.committed.connect(self.committed)
        self._field.error_changed.connect(self.error_changed)
        self._button.clicked.connect(self.open_calendar)

    def value(self) -> Any:
        """Return the date as ISO text, or None; raises ValueError when it is none."""
        return self._field.value()

    def set_value(self, value: Any) -> None:
        """Show a date."""
        self._field.set_value(value)

    def set_error(self, message: str) -> None:
        """Show what is wrong beside the field, or nothing."""
        self._field.set_error(message)

    def set_read_only(self, read_only: bool) -> None:
        """Let the user look but not edit."""
        self._field.set_read_only(read_only)
        self._button.setDisabled(read_only)

    def setAccessibleName(self, name: str) -> None:
        """Name the field."""
        super().setAccessibleName(name)
        self._field.setAccessibleName(name)

    def open_calendar(self) -> None:
        """Open the calendar below the field, at the date that is there."""
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setLocale(self.locale())
        calendar.setGridVisible(False)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        current = self._field.current_date()
        calendar.setSelectedDate(QDate(current.year, current.month, current.day))
        calendar.activated.connect(self._picked)
        calendar.clicked.connect(self._picked)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        calendar.show()
        calendar.setFocus()
        self._calendar = calendar

    def _picked(self, date: QDate) -> None:
        if self._calendar is not None:
            self._calendar.close()
            self._calendar = None
        self._field.pick(dt.date(date.year(), date.month(), date.day()))


class ManyEditor(QWidget):
    """Any number of values out of a list, as check boxes below each other."""

    edited = Signal()
    committed = Signal()
    error_changed = Signal(str)

    def __init__(self, choices: Choices, empty_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        self._unknown: list[str] = []
        self._empty_text = empty_text
        self._read_only = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(XS)
        self.set_choices(choices)

    def set_choices(self, choices: Choices) -> None:
        """Offer other values; keeps what is chosen."""
        wanted = [(str(value), text) for value, text in choices]
        if wanted == [(value, box.text()) for value, box in self._boxes.items()] and wanted:
            return
        chosen = self.value()
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._boxes = {}
        for value, text in wanted:
            box = QCheckBox(text.replace("&", "&&"), self)
            box.setAccessibleName(text)
            box.setEnabled(not self._read_only)
            box.clicked.connect(lambda _checked: self.committed.emit())
            self._boxes[value] = box
            self._layout.addWidget(box)
        if not wanted and self._empty_text:
            label = QLabel(self._empty_text, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", "muted")
            label.setWordWrap(True)
            self._layout.addWidget(label)
        self.set_value(chosen)

    def value(self) -> Any:
        """Return the chosen values, in the order of the list; what is not offered any more is kept."""
        return [value for value, box in self._boxes.items() if box.isChecked()] + self._unknown

    def set_value(self, value: Any) -> None:
        """Choose values."""
        chosen = list(value or ())
        for name, box in self._boxes.items():
            box.setChecked(name in chosen)
        self._unknown = [name for name in chosen if name not in self._boxes]

    def set_error(self, message: str) -> None:
        """Show what is wrong beside the field, or nothing."""
        self.error_changed.emit(message)

    def set_read_only(self, read_only: bool) -> None:
        """Let the user look but not choose."""
        self._read_only = read_only
        for box in self._boxes.values():
            box.setEnabled(not read_only)
