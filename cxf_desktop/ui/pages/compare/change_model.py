"""Rows of what has changed, for scores and for answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cxf_desktop.ui.pages.deliver.wording import shortened
from cxf_desktop.ui.widgets.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
Direction = Literal["up", "down", "other"]
NAME, BEFORE, AFTER, CHANGE, NOTES = range(5)

_MOST = 1_000
"""Letters of the notes that a tip shows."""


@dataclass(frozen=True)
class ChangeRow:
    """One line: what it is about, where that belongs, both sides, the change and what was noted."""

    key: str
    name: str
    place: str
    before: str
    after: str
    change: str
    direction: Direction
    notes: str = ""
    rank: Literal["plain", "outer", "inner"] = "plain"
    """Whether it holds the lines below it together, or is one of those."""

    @property
    def cells(self) -> tuple[str, ...]:
        """What the columns show."""
        return (self.name, self.before, self.after, self.change, self.notes)


class ChangeModel(QAbstractTableModel):
    """Shows lines; ``heads`` name as many columns as are shown."""

    def __init__(self, heads: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self.rows: tuple[ChangeRow, ...] = ()

    def show(self, rows: Sequence[ChangeRow]) -> None:
        """Show other lines; the same ones cost nothing."""
        if tuple(rows) != self.rows:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()

    def set_heads(self, before: str, after: str) -> None:
        """Name both sides."""
        self._heads = (self._heads[NAME], before, after, *self._heads[CHANGE:])
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, BEFORE, AFTER)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = BEFORE <= section <= CHANGE
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return self._heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            texts = {
                NAME: "\n".join(text for text in (row.name, row.place) if text),
                NOTES: shortened(row.notes, _MOST),
            }
            return plain_tip(texts.get(index.column(), ""))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == NAME:
            return ", ".join(text for text in (row.name, row.place) if text)
        return None
