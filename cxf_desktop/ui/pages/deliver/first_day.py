"""The date that moves all sessions at once."""

import datetime as dt

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxf_desktop.services.session import Changed
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.composite import DatePicker
from cxf_desktop.ui.theme.metrics import XS
from cxf_desktop.ui.widgets.labels import ErrorText, FieldLabel, Small


class FirstDay(QWidget):
    """Shows the date of the first session; another one moves every session along with it."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.picker = DatePicker(context.icons, self)
        self.picker.setAccessibleName(self.tr("First day"))
        self.picker.set_read_only(bool(context.session.read_only))
        self._error = ErrorText("", self, wrap=True, measure=0)
        self._error.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(FieldLabel(self.tr("First day"), buddy=self.picker))
        layout.addWidget(self.picker)
        layout.addWidget(Small(self.tr("Sets the dates of all sessions"), wrap=True))
        layout.addWidget(self._error)
        self.picker.committed.connect(self._schedule)
        self.picker.error_changed.connect(self._show_error)
        context.session.changed.connect(self._on_changed)
        self._show()

    def _schedule(self) -> None:
        session = self._context.session
        try:
            value = self.picker.value()
            if value is None:
                self._show()
                return
            edits = self._context.work.delivery.schedule(session.document, dt.date.fromisoformat(value))
        except ValueError as error:
            text = str(error)
            self.picker.set_error(text[:1].upper() + text[1:])
            return
        self.picker.set_error("")
        session.apply(edits)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("workshop.sessions"):
            self._show()

    def _show(self) -> None:
        sessions = self._context.session.document.workshop.sessions
        date = sessions[0].date if sessions else None
        self.picker.set_value(date.isoformat() if date else None)

    def _show_error(self, message: str) -> None:
        self._error.setText(message)
        self._error.setVisible(bool(message))
