"""Any number of values out of a list."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from cxf_desktop.ui.forms.field import Choices
from cxf_desktop.ui.forms.marking import mark_error
from cxf_desktop.ui.widgets.labels import Muted
from cxf_desktop.ui.widgets.moving import make_stop, move_focus

_INDICATOR = 40
_MOST_BOXES = 8
"""Boxes that are in sight at the same time."""


class ManyEditor(QScrollArea):
    """Any number of values out of a list, as check boxes below each other; up and down go through them.

    Many boxes scroll, and are one stop for Tab.
    """

    edited = Signal()
    committed = Signal()
    error_changed = Signal(str)

    def __init__(self, choices: Choices, empty_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, ElidedCheckBox] = {}
        self._unknown: list[str] = []
        self._read_only = False
        self._content = QWidget()
        self._content.setObjectName("page")  # without a ground of its own
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._empty = Muted(empty_text, wrap=True)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.set_choices(choices)

    def set_choices(self, choices: Choices) -> None:
        """Offer other values; keeps what is chosen, and the boxes of values that stay."""
        wanted = {str(value): text for value, text in choices}
        if list(wanted.items()) == [(value, box.full_text) for value, box in self._boxes.items()] and wanted:
            return
        chosen = self.value()
        for value in [value for value in self._boxes if value not in wanted]:
            self._drop(self._boxes.pop(value))
        boxes = {value: self._boxes.get(value) or self._box() for value in wanted}
        before: QWidget | None = None
        for at, (value, box) in enumerate(boxes.items()):
            box.set_text(wanted[value])
            self._column.insertWidget(at, box)
            if before is not None:
                QWidget.setTabOrder(before, box)
            before = box
        self._boxes = boxes
        self._arrange()
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
        mark_error(self, message)
        self.error_changed.emit(message)

    def set_read_only(self, read_only: bool) -> None:
        """Let the user look but not choose."""
        self._read_only = read_only
        for box in self._boxes.values():
            box.setEnabled(not read_only)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go through the boxes with the arrow keys, and keep the one with the focus in sight."""
        boxes = list(self._boxes.values())
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched in boxes:
            return move_focus(boxes, event.key())
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget) and watched in boxes:
            self.ensureWidgetVisible(watched, 0, 0)
            if len(boxes) > _MOST_BOXES:
                make_stop(boxes, boxes.index(watched))
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return QSize(240, self.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page instead when there is nothing to scroll here."""
        if self.verticalScrollBar().maximum() == 0:
            event.ignore()
        else:
            super().wheelEvent(event)

    def _arrange(self) -> None:
        """Take the height of the boxes, up to the most that are shown."""
        boxes = list(self._boxes.values())
        self._empty.setVisible(not boxes)
        self.setFocusProxy(boxes[0] if boxes else None)  # type: ignore[arg-type]  # none is allowed
        if boxes:
            make_stop(boxes, 0)
            if len(boxes) <= _MOST_BOXES:
                for box in boxes:
                    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        line = boxes[0].sizeHint().height() if boxes else self._empty.sizeHint().height()
        self.setFixedHeight(line * max(1, min(len(boxes), _MOST_BOXES)))

    def _box(self) -> "ElidedCheckBox":
        box = ElidedCheckBox(self._content)
        box.setEnabled(not self._read_only)
        box.clicked.connect(self._on_clicked)
        box.installEventFilter(self)
        return box

    def _drop(self, box: "ElidedCheckBox") -> None:
        box.hide()
        self._column.removeWidget(box)
        box.deleteLater()

    def _on_clicked(self, _checked: bool) -> None:
        self.committed.emit()


class ElidedCheckBox(QCheckBox):
    """A check box whose text ends in an ellipsis where there is no room for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.full_text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show a text, and say it in full."""
        self.full_text = text
        self.setAccessibleName(text)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(self.width(), 80) - _INDICATOR
        shown = self.fontMetrics().elidedText(self.full_text, Qt.TextElideMode.ElideRight, room).replace("&", "&&")
        if shown != self.text():
            self.setText(shown)
