"""The list of customers as Qt sees it."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from cxf_desktop.services.clock import Clock
from cxf_desktop.storage.listing import CustomerRow, Listing
from cxf_desktop.ui.library.library_model import Index
from cxf_desktop.ui.library.when import ago


class CustomerColumn(IntEnum):
    """What the list shows, from left to right."""

    NAME = 0
    ENGAGEMENTS = 1
    CHANGED = 2


class CustomerModel(QAbstractTableModel):
    """Shows customers by name, each with the number of its engagements."""

    def __init__(self, listing: Listing, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listing = listing
        self._clock = clock
        self._all: list[CustomerRow] = []
        self._rows: list[CustomerRow] = []
        self._heads = (self.tr("Customer"), self.tr("Engagements"), self.tr("Last change"))

    def read(self) -> None:
        """Read the customers again."""
        self._all = self._listing.customers()

    def show(self, search: str) -> None:
        """Show the customers whose name holds every word of a search."""
        words = search.casefold().split()
        self.beginResetModel()
        self._rows = [row for row in self._all if all(word in row.name.casefold() for word in words)]
        self.endResetModel()

    def row(self, index: Index) -> CustomerRow:
        """Return the customer at ``index``."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(CustomerColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(self._rows[index.row()], index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        return None

    def _text(self, row: CustomerRow, column: int) -> str:
        if column == CustomerColumn.NAME:
            return row.name
        if column == CustomerColumn.ENGAGEMENTS:
            return str(row.engagements)
        return ago(row.changed, self._clock())

    @staticmethod
    def _alignment(column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column == CustomerColumn.ENGAGEMENTS else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
