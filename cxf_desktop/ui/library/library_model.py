"""The list of engagements as Qt sees it: sorted and searched by the library, read page by page."""

import datetime as dt
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cxf_desktop.domain.words import LEVELS, PHASES, Language
from cxf_desktop.services.clock import Clock
from cxf_desktop.storage.listing import Listing, Row
from cxf_desktop.ui.library.when import ago, due

Index = QModelIndex | QPersistentModelIndex
PAGE = 200
"""Rows that are read at a time."""


class Column(IntEnum):
    """What the list shows, from left to right."""

    CUSTOMER = 0
    TITLE = 1
    PHASE = 2
    LEVEL = 3
    CHANGED = 4
    DUE = 5


class LibraryModel(QAbstractTableModel):
    """Shows the engagements that hold every word of a search, last changed first."""

    def __init__(self, listing: Listing, clock: Clock, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listing = listing
        self._clock = clock
        self._phases = {phase.value: phase.label.to(language) for phase in PHASES}
        self._levels = {level.value: level.label.to(language) for level in LEVELS}
        self._search = ""
        self._customer = ""
        self._rows: list[Row] = []
        self._complete = True
        self._heads = (
            self.tr("Customer"),
            self.tr("Engagement"),
            self.tr("Phase"),
            self.tr("Level"),
            self.tr("Last change"),
            self.tr("Next due"),
        )

    def show(self, search: str, customer: str = "") -> None:
        """Show what a search finds, among the engagements of one customer if one is given."""
        self.beginResetModel()
        self._search, self._customer = search, customer
        self._rows = self._read(0)
        self.endResetModel()

    def row(self, index: Index) -> Row:
        """Return the engagement at ``index``."""
        return self._rows[index.row()]

    def find(self, id_: str) -> int:
        """Return the row of an engagement, -1 when it is not among those that were read."""
        return next((at for at, row in enumerate(self._rows) if row.id == id_), -1)

    def is_overdue(self, row: Row) -> bool:
        """Tell whether what is due next should have been done before today."""
        return row.due is not None and row.due < self._clock().date().isoformat()

    def renew_words(self) -> None:
        """Say again how long ago the changes were."""
        if self._rows:
            last = self.index(len(self._rows) - 1, Column.CHANGED)
            self.dataChanged.emit(self.index(0, Column.CHANGED), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._complete

    def fetchMore(self, parent: Index) -> None:
        if parent.isValid():
            return
        more = self._read(len(self._rows))
        if more:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(more) - 1)
            self._rows += more
            self.endInsertRows()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (Column.CUSTOMER, Column.TITLE):
            return as_tip(self._text(row, index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = self._text(row, index.column())
            overdue = index.column() == Column.DUE and self.is_overdue(row)
            return self.tr("%1, overdue").replace("%1", text) if overdue else text
        return None

    def _text(self, row: Row, column: int) -> str:
        if column == Column.CUSTOMER:
            return row.customer
        if column == Column.TITLE:
            turn = self.tr("%1 · turn %2").replace("%2", str(row.turn))
            return row.title if row.turn == 1 else turn.replace("%1", row.title)
        if column == Column.PHASE:
            return self._phases[row.phase]
        if column == Column.LEVEL:
            return self._levels[row.level] if row.level else "–"
        if column == Column.CHANGED:
            return ago(row.changed, self._clock())
        return due(dt.date.fromisoformat(row.due), self._clock().date()) if row.due else ""

    def _read(self, offset: int) -> list[Row]:
        rows = self._listing.rows(self._search, PAGE, offset, self._customer)
        self._complete = len(rows) < PAGE
        return rows


def as_tip(text: str) -> str:
    """Return a text as a tip shows it: a tip takes what looks like markup for markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
