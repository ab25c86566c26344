"""The list at the side of a detail: number, title and a few words for each item."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from cxf_desktop.ui.editing.edit_session import EditSession
from cxf_desktop.ui.forms.cell_text import CellText
from cxf_desktop.ui.forms.item_model import ITEM_ROLE, Index, ItemModel
from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.metrics import TYPE_SMALL, XS, M, S, sized, tabular

TALLEST_LIST = 520
_BAR = 3
_NUMBER = 36


@dataclass(frozen=True)
class Entry:
    """How an item reads in the list; an item without a title shows ``untitled``."""

    number: str
    title: str
    note: str = ""
    untitled: str = ""
    heading: str = ""
    """What stands above the detail; the number when it is empty."""


Describe = Callable[[Any, int], Entry]
"""Item and position, 0 for the first."""


class EntryModel(ItemModel):
    """The items of a list as entries."""

    def __init__(self, session: EditSession, path: str, describe: Describe, parent: QWidget) -> None:
        super().__init__(session, path, (), parent)
        self._describe = describe

    def entry(self, row: int) -> Entry:
        """Return how the item of a row reads."""
        return self._describe(self.item(row), row)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            entry = self.entry(index.row())
            return entry.title or entry.untitled
        if role == Qt.ItemDataRole.AccessibleTextRole:
            entry = self.entry(index.row())
            return ", ".join(part for part in (entry.number, entry.title or entry.untitled, entry.note) if part)
        return self.item(index.row()) if role == ITEM_ROLE else None

    def flags(self, _index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class EntryList(QListView):
    """Shows the entries, as tall as they are up to a limit."""

    def __init__(self, model: EntryModel, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries = model
        self.setModel(model)
        self.setItemDelegate(_EntryDelegate(self, icons))
        self.setUniformItemSizes(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.layoutChanged, model.dataChanged):
            signal.connect(self.fit)

    def fit(self) -> None:
        """Take the height of the entries."""
        height = 2 * self.frameWidth() + XS
        for row in range(self.entries.rowCount()):
            height += self.sizeHintForIndex(self.entries.index(row, 0)).height()
            if height > TALLEST_LIST:
                break
        self.setFixedHeight(min(height, TALLEST_LIST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self.fit()


class _EntryDelegate(QStyledItemDelegate):
    def __init__(self, view: EntryList, icons: Icons) -> None:
        super().__init__(view)
        self._icons = icons
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        self.initStyleOption(option, index)
        title, note = self._blocks(option, index)
        height = title.height + (note.height if note else 0)
        return QSize(0, height + 2 * S)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._view)
        entry = self._view.entries.entry(index.row())
        title, note = self._blocks(option, index)
        ink, muted, accent = (self._icons.color(role, QIcon.Mode.Normal) for role in ("ink", "muted", "accent"))
        painter.save()
        painter.setClipRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            bar = QRectF(option.rect.left(), option.rect.top() + XS, _BAR, option.rect.height() - 2 * XS)
            painter.fillRect(bar, accent)
        left, top = option.rect.left() + M, option.rect.top() + S
        painter.setFont(tabular(sized(option.font, TYPE_SMALL, strong=True)))
        painter.setPen(muted)
        painter.drawText(
            QRectF(left, top, _NUMBER, title.step),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            entry.number,
        )
        left += _NUMBER
        title.draw(painter, left, top, ink if entry.title else muted)
        if note is not None:
            note.draw(painter, left, top + title.height, muted)
        painter.restore()

    def _blocks(self, option: QStyleOptionViewItem, index: Index) -> tuple[CellText, CellText | None]:
        entry = self._view.entries.entry(index.row())
        width = self._view.viewport().width() - _NUMBER - 2 * M
        title = CellText(entry.title or entry.untitled, option.font, width, most=2)
        note = CellText(entry.note, sized(option.font, TYPE_SMALL), width, most=1) if entry.note else None
        return title, note
