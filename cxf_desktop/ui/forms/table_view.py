"""The view of a table that is edited in place."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from cxf_desktop.ui.forms.cell_delegate import MARGIN_X, CellDelegate
from cxf_desktop.ui.forms.field import Field, FieldKind
from cxf_desktop.ui.theme.metrics import CONTROL_HEIGHT, XS

_LEAST_STRETCHED = 88
_NARROW = {
    FieldKind.DATE: "00/00/0000",
    FieldKind.TIME: "00:00",
    FieldKind.NUMBER: "00.000,0",
    FieldKind.CHECK: "xxx",
    FieldKind.LINE: "xxxxxxxxxxxx",
}
_ARROW = 28


class TableView(QTableView):
    """A calm table: hairlines between rows, texts wrapped; Tab goes through the cells while one is edited."""

    left = Signal(bool)
    """Tab has gone past the last cell (True) or back past the first one."""

    def __init__(self, fields: Sequence[Field], parent: QWidget, *, numbered: bool = False) -> None:
        super().__init__(parent)
        self._fields = tuple(fields)
        self._widths: tuple[int, ...] = ()
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setVisible(numbered)
        rows.setMinimumSectionSize(CONTROL_HEIGHT + XS)
        rows.setHighlightSections(False)
        rows.setSectionsClickable(False)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setMinimumSectionSize(24)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def share_width(self) -> None:
        """Give every column its share of the width."""
        least = [self._own_width(field) for field in self._fields]
        widths = shared(self.viewport().width(), least, [field.stretch for field in self._fields])
        if tuple(widths) != self._widths:
            self._widths = tuple(widths)
            for column, width in enumerate(widths):
                self.setColumnWidth(column, width)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go on to the next cell with Tab, and out of the table after the last one."""
        hints = QAbstractItemDelegate.EndEditHint
        step = {hints.EditNextItem: 1, hints.EditPreviousItem: -1}.get(hint, 0)
        if step and self._is_end(step):
            super().closeEditor(editor, hints.NoHint)
            self.left.emit(step > 0)
            return
        delegate = self.itemDelegate()
        assert isinstance(delegate, CellDelegate)
        delegate.opens_lists = not step
        super().closeEditor(editor, hint)
        delegate.opens_lists = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()

    def _is_end(self, step: int) -> bool:
        index, model = self.currentIndex(), self.model()
        if step > 0:
            return index.row() == model.rowCount() - 1 and index.column() == model.columnCount() - 1
        return index.row() == 0 and index.column() == 0

    def _own_width(self, field: Field) -> int:
        header: Any = self.horizontalHeader()
        metrics, bold = QFontMetrics(self.font()), QFontMetrics(header.font())
        least = bold.horizontalAdvance(field.label) + 2 * MARGIN_X + XS
        if field.stretch:
            return max(_LEAST_STRETCHED, least)
        texts = [_NARROW.get(field.kind, "xxxxxxxx")]
        if field.kind in (FieldKind.CHOICE, FieldKind.SEGMENTS) and not callable(field.choices):
            texts = [text for _, text in field.choices]
        arrow = _ARROW if field.kind in (FieldKind.CHOICE, FieldKind.SEGMENTS) else 0
        # One more than the advance, which is rounded: a text that fits by a fraction less is wrapped.
        return max(least, *(metrics.horizontalAdvance(text) + 1 + 2 * MARGIN_X + arrow for text in texts))


def shared(width: int, least: Sequence[int], shares: Sequence[int]) -> list[int]:
    """Return widths that fill ``width`` by shares, none below its least; a share of 0 gets its least."""
    widths = list(least)
    open_ = [at for at, share in enumerate(shares) if share]
    while open_:
        rest = width - sum(widths[at] for at in range(len(widths)) if at not in open_)
        total = sum(shares[at] for at in open_)
        tight = [at for at in open_ if rest * shares[at] / total < least[at]]
        if not tight:
            for at in open_:
                widths[at] = round(rest * shares[at] / total)
            widths[open_[-1]] += rest - sum(widths[at] for at in open_)
            break
        open_ = [at for at in open_ if at not in tight]
    return widths
