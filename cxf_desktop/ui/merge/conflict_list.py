"""The list of conflicts: up and down go through it, left takes ours, right takes theirs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView

from cxf_desktop.domain.merging import Side
from cxf_desktop.ui.library.library_model import Index
from cxf_desktop.ui.library.row_view import RowDelegate, RowView
from cxf_desktop.ui.merge.conflict_model import CHOSEN, FIELD, PAGE, ConflictModel
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import L, M, sized

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_FIELD_SHARE = 0.68
"""Of what the last column leaves."""


class ConflictList(RowView):
    """Shows the model; the arrow keys choose."""

    sided = Signal(object)
    """A side was chosen for the current row."""
    moved = Signal(int)
    """Another row is the current one; -1 for none."""

    def __init__(self, model: ConflictModel, themes: ThemeManager, name: str) -> None:
        super().__init__()
        self._conflicts = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(model, themes, self))
        self.setAccessibleName(name)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say so."""
        super().currentChanged(current, previous)
        self.moved.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with left and right; Enter is the dialog's."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.sided.emit(Side.OURS if event.key() == Qt.Key.Key_Left else Side.THEIRS)
        elif event.key() == Qt.Key.Key_Backspace:
            self.deleted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        model = self._conflicts
        metrics = QFontMetrics(sized(self.font(), self.font().pixelSize(), strong=True))
        words = (model.headerData(CHOSEN, Qt.Orientation.Horizontal), *model.says)
        last = max(map(metrics.horizontalAdvance, words)) + 2 * M + L
        rest = self.viewport().width() - last
        self.setColumnWidth(FIELD, int(rest * _FIELD_SHARE))
        self.setColumnWidth(PAGE, rest - int(rest * _FIELD_SHARE))
        self.setColumnWidth(CHOSEN, last)


class _Delegate(RowDelegate):
    """What is undecided stands out."""

    def __init__(self, model: ConflictModel, themes: ThemeManager, view: ConflictList) -> None:
        super().__init__(themes, view)
        self._model = model

    def paint_content(
        self, painter: QPainter, rect: QRect, text: str, option: "QStyleOptionViewItem", index: Index
    ) -> None:
        decided = self._model.side(index.row()) is not None
        role = "ink"
        if index.column() == PAGE:
            role = "muted"
        elif index.column() == CHOSEN and not decided:
            role = "warn"
        strong = index.column() == FIELD or (index.column() == CHOSEN and decided)
        self.paint_text(painter, rect, text, option, role=role, strong=strong)
