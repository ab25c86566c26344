"""One of several values, and yes or no."""

from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QWidget

from cxf_desktop.ui.forms.field import Choices
from cxf_desktop.ui.forms.marking import leaves_undo_to_window, mark_error


class ChoiceEditor(QComboBox):
    """One of several values."""

    edited = Signal()
    committed = Signal()
    error_changed = Signal(str)
    picked = Signal()
    """A value was chosen from the open list."""

    def __init__(self, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: list[tuple[str | bool | None, str]] = []
        self._open = False
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_choices(choices)
        self.activated.connect(self._on_activated)

    def set_choices(self, choices: Choices) -> None:
        """Offer other values; keeps the one that is chosen."""
        wanted = list(choices)
        if wanted == self._choices:
            return
        current = self.value()
        self._choices = wanted
        with QSignalBlocker(self):
            self.clear()
            for value, text in wanted:
                self.addItem(text, value)
        self.set_value(current)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window."""
        if leaves_undo_to_window(event):
            event.ignore()
            return True
        return super().event(event)

    def value(self) -> Any:
        """Return the chosen value."""
        return self.currentData()

    def set_value(self, value: Any) -> None:
        """Choose a value; none when it is not offered."""
        at = next((at for at, (offered, _) in enumerate(self._choices) if offered == value), -1)
        with QSignalBlocker(self):
            self.setCurrentIndex(at)
        self.update()

    def set_error(self, message: str) -> None:
        """Show what is wrong beside the field, or nothing."""
        mark_error(self, message)
        self.error_changed.emit(message)

    def set_read_only(self, read_only: bool) -> None:
        """Let the user look but not choose."""
        self.setEnabled(not read_only)

    def showPopup(self) -> None:
        """Open the list, as wide as its texts need."""
        self._open = True
        view = self.view()
        view.setMinimumWidth(min(max(view.sizeHintForColumn(0) + 32, self.width()), 560))
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Notice that the list was left without a choice."""
        self._open = False
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: a value must not change because somebody scrolls past it."""
        event.ignore()

    def _on_activated(self, _index: int) -> None:
        from_list, self._open = self._open, False
        self.committed.emit()
        if from_list:
            self.picked.emit()


class CheckEditor(QCheckBox):
    """Yes or no."""

    edited = Signal()
    committed = Signal()
    error_changed = Signal(str)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
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
