"""A table of whole rows: hairlines, one row at a time, Enter opens it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from cxf_desktop.ui.library.library_model import Index
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import FOCUS_WIDTH, HAIRLINE, M
from cxf_desktop.ui.theme.stylesheet import hover_color
from cxf_desktop.ui.widgets.painting import paint_box

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

LINE_HEIGHT = 40
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class RowView(QTableView):
    """Shows a model whose rows are opened as a whole."""

    opened = Signal(QModelIndex)
    """Enter, or a double click."""
    deleted = Signal()
    """Delete was pressed."""
    left_at_top = Signal()
    """Up was pressed on the first row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(LINE_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(self.opened)
        self.entered.connect(lambda index: self._hover(index.row()))
        self._hovered = -1

    @property
    def hovered(self) -> int:
        """The row below the pointer, -1 for none."""
        return self._hovered

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Paint both rows anew, all their cells."""
        super().currentChanged(current, previous)
        self._update_rows(current.row(), previous.row())

    def leaveEvent(self, event: "QEvent") -> None:
        """No row is below the pointer any more."""
        super().leaveEvent(event)
        self._hover(-1)

    def focusInEvent(self, event: "QFocusEvent") -> None:
        """Frame the current row."""
        super().focusInEvent(event)
        self._update_rows(self.currentIndex().row())

    def focusOutEvent(self, event: "QFocusEvent") -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self._update_rows(self.currentIndex().row())

    def select(self, row: int) -> None:
        """Make a row the current one."""
        if 0 <= row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, 0))

    def open_current(self) -> None:
        """Open the current row; the first when there is none."""
        if not self.currentIndex().isValid():
            self.select(0)
        if self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, and leave upwards from the first row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_current()
        elif event.key() == Qt.Key.Key_Delete:
            self.deleted.emit()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_at_top.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # a row is one thing
        else:
            super().keyPressEvent(event)

    def _hover(self, row: int) -> None:
        before, self._hovered = self._hovered, row
        self._update_rows(before, row)

    def _update_rows(self, *rows: int) -> None:
        # Not through the viewport: to name its class, PySide6 would make every class of widgets, which takes 20 ms.
        model = self.model()
        for row in set(rows):
            for column in range(model.columnCount()):
                self.update(model.index(row, column))


class RowDelegate(QStyledItemDelegate):
    """Paints a cell by itself, which takes half the time of the style sheet; the focus frames the whole row."""

    def __init__(self, themes: ThemeManager, view: RowView) -> None:
        super().__init__(view)
        self._themes = themes
        self._view = view

    def paint(self, painter: QPainter, option: "QStyleOptionViewItem", index: Index) -> None:
        """Paint ground, line, content and focus."""
        rect, theme = option.rect, self._themes.theme
        current = index.row() == self._view.currentIndex().row()
        painter.save()
        if current:
            paint_box(painter, QRectF(rect), 0, theme.color("tint"))
        elif index.row() == self._view.hovered:
            paint_box(painter, QRectF(rect), 0, hover_color(theme))
        paint_box(painter, QRectF(rect.left(), rect.bottom(), rect.width(), HAIRLINE), 0, theme.color("line"))
        self.paint_content(painter, rect.adjusted(M, 0, -M, 0), index.data(), option, index)
        if current and self._view.hasFocus():
            self._paint_focus(painter, rect, index)
        painter.restore()

    def paint_content(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        option: "QStyleOptionViewItem",
        index: Index,
    ) -> None:
        """Paint what the cell says: here its text in one line."""
        align = index.data(Qt.ItemDataRole.TextAlignmentRole) or LEFT
        self.paint_text(painter, rect, text, option, align=align)

    def paint_text(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        option: "QStyleOptionViewItem",
        *,
        role: str = "ink",
        strong: bool = False,
        align: Qt.AlignmentFlag = LEFT,
    ) -> None:
        """Write one line, cut off with an ellipsis where it does not fit."""
        font = QFont(option.font)
        if strong:
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
        else:
            painter.setFont(option.font)
        painter.setPen(self._themes.theme.color(role))
        line = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(align.value), line)

    def _paint_focus(self, painter: QPainter, rect: QRect, index: Index) -> None:
        color, width = self._themes.theme.color("accent"), FOCUS_WIDTH
        frame = QRectF(rect)
        paint_box(painter, QRectF(frame.left(), frame.top(), frame.width(), width), 0, color)
        paint_box(painter, QRectF(frame.left(), frame.bottom() - width, frame.width(), width), 0, color)
        if index.column() == 0:
            paint_box(painter, QRectF(frame.left(), frame.top(), width, frame.height()), 0, color)
        if index.column() == index.model().columnCount() - 1:
            paint_box(painter, QRectF(frame.right() - width, frame.top(), width, frame.height()), 0, color)
