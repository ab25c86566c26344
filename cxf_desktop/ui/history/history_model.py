"""The history as Qt sees it: read while it is scrolled."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt

from cxf_desktop.storage.entries import EntryKind
from cxf_desktop.ui.history.feed import PAGE, HistoryFeed
from cxf_desktop.ui.history.rows import HistoryRow
from cxf_desktop.ui.history.values import NOTHING, ValueWords, moment_text
from cxf_desktop.ui.library.library_model import Index

translate = QCoreApplication.translate
WHEN, WHO, WHAT = range(3)
ARROW = "→"
SHORT, SAME_AHEAD = 60, 16
"""Of a longer text, what is shown begins so many letters before the first one that differs."""


class HistoryModel(QAbstractTableModel):
    """Shows the lines that a feed has found so far, and asks it for more."""

    def __init__(self, feed: HistoryFeed, words: ValueWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._words = words
        self._rows: list[HistoryRow] = []
        self._heads = (self.tr("When"), self.tr("Who"), self.tr("What"))
        feed.found.connect(self._add)

    def clear(self) -> None:
        """Show nothing, until the feed finds something."""
        self.beginResetModel()
        self._rows = []
        self.endResetModel()

    def row(self, index: Index) -> HistoryRow:
        """Return the line at ``index``."""
        return self._rows[index.row()]

    def says_when(self, index: Index) -> bool:
        """Tell whether a line says when and who: the first one of its entry that is shown."""
        at = index.row()
        return at == 0 or self._rows[at - 1].number != self._rows[at].number

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._heads)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._feed.complete and not self._feed.busy

    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid():
            self._feed.want(PAGE)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.lines(row, index.column())[0]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(line for line in self.lines(row, index.column()) if line)
        return None

    def lines(self, row: HistoryRow, column: int) -> tuple[str, str]:
        """Return what stands in a cell: a strong line, and one below it."""
        if column == WHEN:
            date, _, time = moment_text(row.at).rpartition(", ")
            return time, date
        if column == WHO:
            return author_text(row.author), kind_text(row.kind)
        if row.kind is EntryKind.CREATE and not row.path:
            return row.name.text, translate("History", "Created")
        return row.name.text, change_text(row, self._words)

    def _add(self, rows: Sequence[HistoryRow]) -> None:
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
        self._rows += rows
        self.endInsertRows()


def change_text(row: HistoryRow, words: ValueWords) -> str:
    """Return what became of what, in one line."""
    before, after = excerpts(row.path, row.before, row.after, words)
    if before == NOTHING:
        return after
    if after == NOTHING and row.path.endswith("]"):
        return translate("History", "Deleted: %1").replace("%1", before)
    return f"{before} {ARROW} {after}"


def excerpts(path: str, before: Any, after: Any, words: ValueWords, most: int = SHORT) -> tuple[str, str]:
    """Return two values in one line each; of long texts, what stands around the first difference."""
    if isinstance(before, str) and isinstance(after, str) and max(len(before), len(after)) > most:
        pairs = enumerate(zip(before, after, strict=False))
        same = next((at for at, (a, b) in pairs if a != b), min(len(before), len(after)))
        if same > SAME_AHEAD:
            start = same - SAME_AHEAD
            return f"…{words.short('', before[start:], most)}", f"…{words.short('', after[start:], most)}"
    return words.short(path, before), words.short(path, after)


def author_text(author: str) -> str:
    """Return who it was; a name may never have been given."""
    return author or translate("History", "Nobody named")


def kind_text(kind: EntryKind) -> str:
    """Return what brought an entry about; nothing for a plain edit."""
    texts = {
        EntryKind.UNDO: translate("History", "Undo"),
        EntryKind.REDO: translate("History", "Redo"),
        EntryKind.MERGE: translate("History", "Merged"),
        EntryKind.RESTORE: translate("History", "Went back"),
    }
    return texts.get(kind, "")
