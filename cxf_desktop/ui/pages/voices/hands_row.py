"""A show of hands: how many people stand for each value, counted by whoever leads the interview."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from cxf_desktop.ui.pages.voices.columns import GAP
from cxf_desktop.ui.pages.voices.wording import Labels
from cxf_desktop.ui.theme.metrics import XS, S
from cxf_desktop.ui.widgets.buttons import PrimaryButton, QuietButton
from cxf_desktop.ui.widgets.labels import Small, Strong

MOST = 999
_MOST_VALUES = 5
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HandsRow(QWidget):
    """A number for each value, the total, and a button that takes them over. Enter takes over, Escape leaves."""

    applied = Signal(object)
    """Value -> people, to be kept."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: dict[int, int] = {}
        self._values: tuple[int, ...] = ()
        self.boxes: list[QSpinBox] = []
        self._captions: list[Small] = []
        self._cells: list[QWidget] = []
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for _ in range(_MOST_VALUES):
            row.addWidget(self._make_cell(), 1)
        self._total = Strong("")
        self.apply_button = PrimaryButton(self.tr("Take over"))
        self.apply_button.clicked.connect(self._apply)
        self.cancel_button = QuietButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.cancel)
        foot = QHBoxLayout()
        foot.setSpacing(S)
        foot.addWidget(self._total)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.apply_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, XS, 0, 0)
        layout.setSpacing(S)
        layout.addLayout(row)
        layout.addLayout(foot)
        self.setAccessibleName(self.tr("Show of hands"))

    @property
    def pending(self) -> bool:
        """Whether other numbers were entered than those that are kept."""
        return self.counts() != self._kept

    def counts(self) -> dict[int, int]:
        """Return how many people were entered for each value."""
        return {value: box.value() for value, box in zip(self._values, self.boxes, strict=False)}

    def show_counts(self, labels: Labels, counts: Mapping[int, int]) -> None:
        """Show what is kept for each value; what is entered at the moment gives way."""
        self._values = tuple(labels)
        self._kept = {value: counts.get(value, 0) for value in self._values}
        for at, (cell, caption, box) in enumerate(zip(self._cells, self._captions, self.boxes, strict=True)):
            cell.setVisible(at < len(self._values))
            if at < len(self._values):
                value = self._values[at]
                caption.setText(labels[value])
                name = self.tr("People for “%1”").replace("%1", labels[value])
                box.setAccessibleName(name)
                box.setValue(self._kept[value])
        self._show_total()

    def take_focus(self) -> None:
        """Put the focus into the first number."""
        self.boxes[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.boxes[0].selectAll()

    def apply_pending(self) -> None:
        """Take over what was entered, if anything was."""
        for box in self.boxes:
            box.interpretText()
        if self.pending:
            self._kept = self.counts()
            self.applied.emit(dict(self._kept))

    def cancel(self) -> None:
        """Leave without taking over."""
        for value, box in zip(self._values, self.boxes, strict=False):
            box.setValue(self._kept[value])
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take over with Enter, leave with Escape, and mark the number when it is entered by Tab."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _ENTER:
                self._apply()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.cancel()
                return True
        return super().eventFilter(watched, event)

    def _apply(self) -> None:
        self.apply_pending()
        self.left.emit()

    def _show_total(self) -> None:
        total = sum(self.counts().values())
        text = self.tr("1 person") if total == 1 else self.tr("%1 people").replace("%1", str(total))
        self._total.setText(self.tr("Together %1").replace("%1", text))

    def _make_cell(self) -> QWidget:
        box = QSpinBox()
        box.setRange(0, MOST)
        box.setAlignment(Qt.AlignmentFlag.AlignRight)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.setMinimumWidth(56)
        box.valueChanged.connect(lambda _value: self._show_total())
        box.installEventFilter(self)
        caption = Small("", wrap=True, measure=0)
        caption.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        cell = QWidget()
        cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(caption, 1)
        column.addWidget(box)
        self.boxes.append(box)
        self._captions.append(caption)
        self._cells.append(cell)
        return cell
