"""What a chart shows, as a table."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cxf_desktop.documents.charts.words import ChartRows

Index = QModelIndex | QPersistentModelIndex
NO_ROWS = ChartRows((), (), ())
NOWHERE = QModelIndex()


class ChartModel(QAbstractTableModel):
    """The rows of a chart; the first cell of a row is read out as a sentence that says all of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = NO_ROWS

    @property
    def rows(self) -> ChartRows:
        """What is shown."""
        return self._rows

    def set_rows(self, rows: ChartRows) -> None:
        """Show other rows; who stands in one stays in it when there are as many as before."""
        if rows == self._rows:
            return
        if (len(rows.rows), rows.titles) != (len(self._rows.rows), self._rows.titles):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        self._rows = rows
        self.dataChanged.emit(self.index(0, 0), self.index(len(rows.rows) - 1, len(rows.titles) - 1))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows.titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole and not index.column():
            return self._rows.sentences[index.row()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return self._alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._rows.titles[section] if orientation == Qt.Orientation.Horizontal else str(section + 1)

    def as_text(self) -> str:
        """Return the table for the clipboard: a line per row, cells divided by tabs."""
        return "\n".join(
            "\t".join(" ".join(cell.split()) for cell in row) for row in (self._rows.titles, *self._rows.rows)
        )

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        """Return where the texts of a column stand: numbers to the right, and the title with them."""
        cells = [row[column] for row in self._rows.rows if row[column]]
        numbers = sum(cell[0].isdigit() for cell in cells)
        side = Qt.AlignmentFlag.AlignRight if column and numbers * 2 > len(cells) else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
