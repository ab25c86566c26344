"""A table to read: rows as high as their texts, the current row framed as a whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from cxf_desktop.ui.forms.cell_text import CellText
from cxf_desktop.ui.forms.table_view import shared
from cxf_desktop.ui.library.library_model import Index
from cxf_desktop.ui.library.row_view import RowDelegate, RowView
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import ROW_HEIGHT, M, S, sized, tabular

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

_RIGHT = Qt.AlignmentFlag.AlignRight
_LEFT = Qt.AlignmentFlag.AlignLeft
_LEAST_STRETCHED = 120
_SAMPLED = 300
"""Rows that are measured for the width of a column."""


@dataclass(frozen=True)
class Cell:
    """A text with its role; ``indent`` sets it below the row above."""

    text: str
    role: str = "ink"
    strong: bool = False
    indent: int = 0


@dataclass(frozen=True)
class Column:
    """A column; ``stretch`` is its share of what is left, without one it is as wide as its longest text."""

    title: str
    stretch: int = 0
    numbers: bool = False


Line = tuple[Cell, ...]


class _Model(QAbstractTableModel):
    """Shows lines of cells."""

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._lines: tuple[Line, ...] = ()

    def show(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def cell(self, index: Index) -> Cell:
        return self._lines[index.row()][index.column()]

    def texts(self, column: int) -> list[Cell]:
        return [line[column] for line in self._lines[:_SAMPLED]]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return (_RIGHT if self.columns[section].numbers else _LEFT) | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.cell(index).text
        return None


class Sheet(RowView):
    """Shows lines of texts; nothing in it is edited or opened."""

    def __init__(self, columns: Sequence[Column], themes: ThemeManager, name: str) -> None:
        super().__init__()
        self._model = _Model(columns, self)
        self.setModel(self._model)
        self._delegate = _Delegate(self._model, themes, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; the current one stays where it was."""
        row = self.currentIndex().row()
        self._model.show(lines)
        self._fit()
        self.select(min(max(row, 0), len(lines) - 1))

    def lines(self) -> int:
        """Return how many lines there are."""
        return self._model.rowCount()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the button of the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        columns = self._model.columns
        least = [self._least(at) for at in range(len(columns))]
        for at, width in enumerate(shared(self.viewport().width(), least, [column.stretch for column in columns])):
            self.setColumnWidth(at, width)
        self.resizeRowsToContents()
        self.scrollTo(self.currentIndex())

    def _least(self, at: int) -> int:
        column = self._model.columns[at]
        head = QFontMetrics(self.horizontalHeader().font()).horizontalAdvance(column.title)
        if column.stretch:
            return max(head + 3 * M, _LEAST_STRETCHED)
        metrics = QFontMetrics(sized(self.font(), self.font().pixelSize(), strong=True))
        texts = (metrics.horizontalAdvance(cell.text) for cell in self._model.texts(at))
        return max(head, *texts, 0) + 3 * M


class _Delegate(RowDelegate):
    """Writes texts in as many lines as they need."""

    def __init__(self, model: _Model, themes: ThemeManager, view: Sheet) -> None:
        super().__init__(themes, view)
        self._model, self._sheet = model, view

    def sizeHint(self, option: "QStyleOptionViewItem", index: Index) -> QSize:
        cell = self._model.cell(index)
        width = self._sheet.columnWidth(index.column())
        text = CellText(cell.text, self._font(option.font, index), width - 2 * M - cell.indent)
        return QSize(width, text.height + S)

    def paint_content(
        self, painter: QPainter, rect: QRect, text: str, option: "QStyleOptionViewItem", index: Index
    ) -> None:
        cell = self._model.cell(index)
        align = _RIGHT if self._model.columns[index.column()].numbers else _LEFT
        room = rect.width() - cell.indent
        lines = CellText(text, self._font(option.font, index), room, align=align)
        top = rect.top() + S // 2 if rect.height() > lines.step + 2 * S else rect.center().y() - lines.height / 2
        lines.draw(painter, rect.left() + cell.indent, top, self._themes.theme.color(cell.role))

    def _font(self, font: QFont, index: Index) -> QFont:
        if self._model.columns[index.column()].numbers:
            font = tabular(font)
        return sized(font, font.pixelSize(), strong=True) if self._model.cell(index).strong else font
