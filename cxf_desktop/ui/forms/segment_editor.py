"""A choice of few, all of them in sight."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from cxf_desktop.ui.forms.field import Choices
from cxf_desktop.ui.theme.metrics import XS
from cxf_desktop.ui.widgets.buttons import ChoiceButton
from cxf_desktop.ui.widgets.moving import make_stop, move_focus


class SegmentEditor(QWidget):
    """One of a few values that stand side by side: the arrow keys go through them, the digits choose."""

    edited = Signal()
    committed = Signal()
    error_changed = Signal(str)

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in choices]
        self._buttons: list[ChoiceButton] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(XS)
        group = QButtonGroup(self)
        group.setExclusive(False)  # the arrow keys are ours
        group.idClicked.connect(self._choose)
        for at, (_, text) in enumerate(choices):
            button = ChoiceButton(text.replace("&", "&&"), self)
            button.setAccessibleName(text)
            button.setAutoDefault(False)
            button.installEventFilter(self)
            group.addButton(button, at)
            self._buttons.append(button)
            self._layout.addWidget(button)
        self._layout.addStretch(1)
        self._at = 0
        self._show(0)

    def value(self) -> Any:
        """Return the chosen value."""
        return self._values[self._at]

    def set_value(self, value: Any) -> None:
        """Choose a value; the first when it is not offered."""
        self._show(self._values.index(value) if value in self._values else 0)

    def set_error(self, message: str) -> None:
        """Show what is wrong beside the field, or nothing."""
        self.error_changed.emit(message)

    def set_read_only(self, read_only: bool) -> None:
        """Let the user look but not choose."""
        for button in self._buttons:
            button.setEnabled(not read_only)

    def choose(self, at: int) -> None:
        """Choose by position, as a click does."""
        if 0 <= at < len(self._buttons) and self._buttons[at].isEnabled():
            self._choose(at)

    def setAccessibleName(self, name: str) -> None:
        """Name the group; each button says it before its own text."""
        super().setAccessibleName(name)
        for button in self._buttons:
            button.setAccessibleName(f"{name}: {button.text().replace('&&', '&')}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the arrow keys and the digits."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            if Qt.Key.Key_1 <= event.key() < Qt.Key.Key_1 + len(self._buttons):
                self.choose(event.key() - Qt.Key.Key_1)
                self._buttons[self._at].setFocus()
                return True
            if move_focus(self._buttons, event.key()):
                self.choose(next(at for at, button in enumerate(self._buttons) if button.hasFocus()))
                return True
        return super().eventFilter(watched, event)

    def _choose(self, at: int) -> None:
        changed = at != self._at
        self._show(at)
        if changed:
            self.committed.emit()

    def _show(self, at: int) -> None:
        self._at = at
        for index, button in enumerate(self._buttons):
            button.setChecked(index == at)
        if self._buttons:
            make_stop(self._buttons, at)
            self.setFocusProxy(self._buttons[at])
