"""The list at the side of a result: every objective with its criteria, and how each turned out."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cxf_desktop.ui.forms.cell_text import CellText
from cxf_desktop.ui.pages.ensure.result_rows import MARKS, Row
from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.metrics import ICON_SMALL, TYPE_SMALL, XS, M, S, sized, tabular

Index = QModelIndex | QPersistentModelIndex
_BAR = 3
_NUMBER = 44
_LINES = 3
_ROW = Qt.ItemDataRole.UserRole + 1


class ResultModel(QAbstractListModel):
    """The rows; only criteria, and what stands for them, can be chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def row(self, at: int) -> Row:
        """Return a row."""
        return self._rows[at]

    def row_of(self, objective: str, criterion: str) -> int | None:
        """Return where a criterion stands."""
        wanted = (objective, criterion, False)
        return next((at for at, row in enumerate(self._rows) if row.key == wanted), None)

    def criterion(self, id_: str) -> int | None:
        """Return where a criterion stands, whichever objective it belongs to."""
        return next((at for at, row in enumerate(self._rows) if row.criterion == id_), None)

    def choosable(self) -> list[int]:
        """Return the rows that can be chosen."""
        return [at for at, row in enumerate(self._rows) if not row.heads]

    def take(self, rows: Sequence[Row]) -> bool:
        """Show other rows; tell whether there are other ones now, not only other words."""
        fresh = list(rows)
        if fresh == self._rows:
            return False
        if [row.key for row in fresh] != [row.key for row in self._rows]:
            self.beginResetModel()
            self._rows = fresh
            self.endResetModel()
            return True
        self._rows = fresh
        self.dataChanged.emit(self.index(0, 0), self.index(len(fresh) - 1, 0))
        return False

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.number, row.text, row.note) if part)
        return row if role == _ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].heads:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class ResultList(QListView):
    """Shows the rows; Enter goes on to the form."""

    entered = Signal()
    picked = Signal(int)
    """Another row is the current one."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = ResultModel(self)
        self._tallest = 520
        self.setModel(self.rows)
        self.setItemDelegate(_RowDelegate(self, icons))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Objectives and criteria"))
        self.selectionModel().currentChanged.connect(self._on_current)
        self.rows.modelReset.connect(self.fit)
        self.rows.dataChanged.connect(self.fit)

    def choose(self, at: int) -> None:
        """Make a row the current one."""
        index = self.rows.index(at, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def step(self, by: int) -> bool:
        """Go to the criterion after (1) or before (-1) the current one; False when there is none."""
        rows, current = self.rows.choosable(), self.currentIndex().row()
        at = rows.index(current) + by if current in rows else 0
        if not 0 <= at < len(rows):
            return False
        self.choose(rows[at])
        return True

    def set_tallest(self, height: int) -> None:
        """Grow with the rows up to another limit."""
        if height != self._tallest:
            self._tallest = height
            self.fit()

    def fit(self) -> None:
        """Take the height of the rows, up to a limit."""
        height = 2 * self.frameWidth() + XS
        for at in range(self.rows.rowCount()):
            height += self.sizeHintForIndex(self.rows.index(at, 0)).height()
            if height > self._tallest:
                break
        if self.height() != min(height, self._tallest):
            self.setFixedHeight(min(height, self._tallest))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the form with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self.fit()

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(index.row())


class _RowDelegate(QStyledItemDelegate):
    """Paints an objective as a heading, a criterion with its mark."""

    def __init__(self, view: ResultList, icons: Icons) -> None:
        super().__init__(view)
        self._view = view
        self._icons = icons
        self._heights: dict[tuple[Row, int, str], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(_ROW)
        key = (row, self._view.viewport().width(), self._view.font().key())
        if key not in self._heights:
            if len(self._heights) > 4 * max(500, self._view.rows.rowCount()):
                self._heights.clear()
            title, note = self._blocks(row)
            top = M if row.heads and index.row() else S
            self._heights[key] = top + S + (title.height if title else 0) + (note.height if note else 0)
        return QSize(0, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        row: Row = index.data(_ROW)
        if not row.heads:
            self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._view)
        palette, rect = self._view.palette(), option.rect
        ink, muted = self._icons.color("ink"), self._icons.color("muted")
        title, note = self._blocks(row)
        painter.save()
        painter.setClipRect(rect)
        if row.heads and index.row():
            painter.fillRect(QRect(rect.left(), rect.top() + XS, rect.width(), 1), self._icons.color("line"))
        if option.state & QStyle.StateFlag.State_Selected:
            bar = QRectF(rect.left(), rect.top() + XS, _BAR, rect.height() - 2 * XS)
            painter.fillRect(bar, palette.color(QPalette.ColorRole.Link))
        left, top = rect.left() + M, rect.top() + (M if row.heads and index.row() else S)
        first = title or note
        painter.setFont(tabular(sized(option.font, TYPE_SMALL, strong=True)))
        painter.setPen(muted)
        if first is not None:
            place = QRectF(left, top, _NUMBER, first.step)
            number = row.number if row.text else ""
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, number)
        if title is not None:
            title.draw(painter, left + _NUMBER, top, ink)
            top += title.height
        if note is not None:
            note.draw(painter, left + _NUMBER, top, muted)
        if row.outcome is not None:
            icon, role = MARKS[row.outcome]
            place = QRectF(rect.right() - M - ICON_SMALL, rect.top() + S, ICON_SMALL, ICON_SMALL)
            self._icons.paint(painter, place, icon, self._icons.color(role))
        painter.restore()

    def _blocks(self, row: Row) -> tuple[CellText | None, CellText | None]:
        width = self._view.viewport().width() - _NUMBER - 2 * M
        beside_mark = width - (ICON_SMALL + S if row.outcome is not None else 0)
        font = self._view.font()
        title = CellText(row.text, sized(font, font.pixelSize(), strong=row.heads), beside_mark, most=_LINES)
        note = CellText(row.note, sized(font, TYPE_SMALL), width, most=2)
        return title if row.text else None, note if row.note else None
