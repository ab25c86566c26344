"""A date with its calendar."""

import datetime as dt
from typing import Any

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxf_desktop.ui.forms.editors import DateEditor
from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.metrics import XS
from cxf_desktop.ui.widgets.buttons import IconButton
from cxf_desktop.ui.widgets.calendar import Calendar


class DatePicker(QWidget):
    """A date field with a button that opens a calendar; Alt+Down opens it too."""

    edited = Signal()
    committed = Signal()
    error_changed = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = DateEditor(self)
        self._button = IconButton(icons, "calendar", self.tr("Choose a date (Alt+Down)"), self, role="muted")
        self._button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._calendar: Calendar | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._field, 1)
        layout.addWidget(self._button)
        self.setFocusProxy(self._field)
        self._field.installEventFilter(self)
        self._field.edited.connect(self.edited)
        self._field.committed.connect(self.committed)
        self._field.error_changed.connect(self.error_changed)
        self._button.clicked.connect(self.open_calendar)

    @property
    def field(self) -> DateEditor:
        """What is typed into."""
        return self._field

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
        self._button.setHidden(read_only)

    def setAccessibleName(self, name: str) -> None:
        """Name the field."""
        super().setAccessibleName(name)
        self._field.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the calendar with Alt+Down."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if alt and event.key() == Qt.Key.Key_Down and not self._field.isReadOnly():
                self.open_calendar()
                return True
        return super().eventFilter(watched, event)

    def open_calendar(self) -> None:
        """Open the calendar beside the field, at the date that is there."""
        calendar = Calendar(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.setLocale(self.locale())
        current = self._field.current_date()
        calendar.setSelectedDate(QDate(current.year, current.month, current.day))
        calendar.activated.connect(self._picked)
        calendar.clicked.connect(self._picked)
        self._calendar = calendar
        calendar.move(self._place_for(calendar.sizeHint()))
        calendar.show()
        calendar.setFocus()

    def _place_for(self, size: QSize) -> QPoint:
        """Return where the calendar fits on the screen: below the field, else above it."""
        screen = self.screen().availableGeometry()
        place = self.mapToGlobal(QPoint(0, self.height() + XS))
        if place.y() + size.height() > screen.bottom():
            place = self.mapToGlobal(QPoint(0, -size.height() - XS))
        return QPoint(max(screen.left(), min(place.x(), screen.right() - size.width())), max(screen.top(), place.y()))

    def _picked(self, date: QDate) -> None:
        if self._calendar is None:
            return
        calendar, self._calendar = self._calendar, None
        calendar.close()
        self._field.pick(dt.date(date.year(), date.month(), date.day()))
        self._field.setFocus()
