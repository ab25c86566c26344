"""The line at the foot of the cockpit: a kind, a text, Enter."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.engagement import Capture
from cxf_desktop.domain.labels import label
from cxf_desktop.domain.words import Audience, CaptureKind
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.editors import DateEditor, LineEditor
from cxf_desktop.ui.pages.deliver.capture_draft import CaptureDraft
from cxf_desktop.ui.pages.deliver.flow_row import FlowRow
from cxf_desktop.ui.pages.deliver.kinds import KEYS, KeyButton
from cxf_desktop.ui.pages.deliver.reading_order import focus_of
from cxf_desktop.ui.pages.deliver.wording import people_of
from cxf_desktop.ui.theme.metrics import M, S
from cxf_desktop.ui.widgets.buttons import SecondaryButton
from cxf_desktop.ui.widgets.labels import ErrorText

INTERNAL_KEY = "I"
_OWNER_WIDTH = 150
_DUE_WIDTH = 120


class CaptureBar(QFrame):
    """Writes captures down. Up and Down in the text go through the kinds; Escape goes back to the cockpit."""

    left = Signal()
    """The line was saved or left: the keys belong to the cockpit again."""
    resized = Signal()

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setProperty("surface", True)
        self._kind = CaptureKind.NOTE
        self._audience = Audience.CUSTOMER
        self.draft = CaptureDraft(context, self)
        self.kinds = {kind: self._kind_button(kind) for kind in CaptureKind}
        self.internal = KeyButton(context.app.themes, INTERNAL_KEY, self.tr("Internal"))
        self.internal.clicked.connect(self.toggle_internal)
        self.text = LineEditor(self)
        self.owner = LineEditor(self, lambda: people_of(context.session.document))
        self.owner.setPlaceholderText(self.tr("Owner"))
        self.owner.setAccessibleName(self.tr("Owner"))
        self.owner.setFixedWidth(_OWNER_WIDTH)
        self.due = DateEditor(self)
        self.due.setPlaceholderText(self.tr("Due"))
        self.due.setAccessibleName(self.tr("Due date"))
        self.due.setFixedWidth(_DUE_WIDTH)
        self.save_button = SecondaryButton(self.tr("Save"), self)
        self.save_button.clicked.connect(self.save)
        self._error = ErrorText("", self, wrap=True, measure=0)
        self._error.hide()
        self._lay_out()
        for field in (self.text, self.owner, self.due):
            field.edited.connect(self._on_edited)
            field.committed.connect(self._on_edited)
        self.draft.restored.connect(self._restore)
        self._show_kind()

    @property
    def kind(self) -> CaptureKind:
        """The kind of the next capture."""
        return self._kind

    @property
    def audience(self) -> Audience:
        """Who may read the next capture."""
        return self._audience

    def choose(self, kind: CaptureKind) -> None:
        """Choose a kind, and go to the text."""
        self._kind = kind
        self._show_kind()
        self._on_edited()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_internal(self) -> None:
        """Keep the next capture to the consultant, or not."""
        self._audience = Audience.CUSTOMER if self._audience is Audience.INTERNAL else Audience.INTERNAL
        self.internal.setChecked(self._audience is Audience.INTERNAL)
        self._on_edited()

    def save(self) -> None:
        """Finish the capture; the line is empty for the next one."""
        try:
            values = self._values()
        except ValueError as error:
            self._complain(str(error))
            return
        if not values["text"].strip():
            self.left.emit()
            return
        self._complain("")
        self.draft.note(values)
        if self.draft.finish():
            self._clear()
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what the fields leave: Enter, Escape, Up and Down."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        focused = focus_of(self)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focused in (self.text, self.owner, self.due):
            self.save()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif step is not None and focused is self.text:
            kinds = list(CaptureKind)
            self.choose(kinds[(kinds.index(self._kind) + step) % len(kinds)])
        else:
            event.ignore()

    def _kind_button(self, kind: CaptureKind) -> KeyButton:
        button = KeyButton(self._context.app.themes, KEYS[kind], label(kind).to(self._context.language))
        button.clicked.connect(lambda: self.choose(kind))
        return button

    def _lay_out(self) -> None:
        self.choices = FlowRow(self, gap=0)  # each has its own room
        for button in self.kinds.values():
            self.choices.add(button)
        line = QHBoxLayout()
        line.setSpacing(S)
        line.addWidget(self.text, 1)
        for part in (self.owner, self.due, self.internal, self.save_button):
            line.addWidget(part)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, S, 0, M)
        self.body.setSpacing(S)
        self.body.addWidget(self.choices)
        self.body.addLayout(line)
        self.body.addWidget(self._error)

    def _show_kind(self) -> None:
        for kind, button in self.kinds.items():
            button.setChecked(kind is self._kind)
        name = label(self._kind).to(self._context.language)
        self.text.setPlaceholderText(self._question())
        self.text.setAccessibleName(name)
        action = self._kind is CaptureKind.ACTION
        self.owner.setVisible(action)
        self.due.setVisible(action)

    def _question(self) -> str:
        return {
            CaptureKind.NOTE: self.tr("What was said?"),
            CaptureKind.DECISION: self.tr("What was decided?"),
            CaptureKind.ACTION: self.tr("What is to be done?"),
            CaptureKind.QUESTION: self.tr("What is open?"),
            CaptureKind.PARKING_LOT: self.tr("What is for later?"),
            CaptureKind.RISK: self.tr("What may go wrong?"),
            CaptureKind.FEEDBACK: self.tr("What do they say about the product?"),
        }[self._kind]

    def _values(self) -> dict[str, Any]:
        """Return what the line holds; raises ValueError when the date is none or the text too long."""
        action = self._kind is CaptureKind.ACTION
        return {
            "kind": self._kind.value,
            "audience": self._audience.value,
            "text": self.text.value(),
            "owner": self.owner.value() if action else "",
            "due": self.due.value() if action else None,
        }

    def _on_edited(self) -> None:
        try:
            values = self._values()
        except ValueError:
            return  # half a date is no mistake yet
        self._complain("")
        if self.draft.id or values["text"]:
            self.draft.note(values)

    def _restore(self, capture: object) -> None:
        """Show what an undo made of the capture."""
        if not isinstance(capture, Capture):
            self._clear()
            return
        self._kind, self._audience = capture.kind, capture.audience
        self.internal.setChecked(self._audience is Audience.INTERNAL)
        self.text.set_value(capture.text)
        self.owner.set_value(capture.owner)
        self.due.set_value(capture.due.isoformat() if capture.due else None)
        self._show_kind()

    def _clear(self) -> None:
        """Empty the line; the next capture is for the customer again, so that nothing stays hidden by mistake."""
        for field in (self.text, self.owner, self.due):
            field.set_value(None)
        self._audience = Audience.CUSTOMER
        self.internal.setChecked(False)

    def _complain(self, message: str) -> None:
        if message != self._error.text():
            self._error.setText(message)
            self._error.setVisible(bool(message))
            self.due.set_error(message)
            self.resized.emit()
