"""The table of what has changed: as high as its lines, up to a dozen; arrow and sign say the direction."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cxf_desktop.ui.pages.compare.change_model import AFTER, BEFORE, CHANGE, NAME, NOTES, ChangeModel, Index
from cxf_desktop.ui.pages.deliver.wording import shortened
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import TYPE_BODY, TYPE_SMALL, L, M, sized, tabular

ROW, TALL_ROW, MOST_ROWS = 34, 44, 12
_VALUE_WIDTH, _CHANGE_WIDTH = 108, 124
_MOST = 300
"""Letters of a cell that are looked at: no column has room for more."""
_ROLES = {"up": "good", "down": "bad", "other": "muted"}
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_RIGHT, _LEFT = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft


class ChangeTable(QTableView):
    """Shows a model of changes; Enter or a double click opens a line."""

    opened = Signal(str)

    def __init__(self, themes: ThemeManager, model: ChangeModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(themes, model, self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self._row = TALL_ROW if model.columnCount() > NOTES else ROW
        self.verticalHeader().setDefaultSectionSize(self._row)
        self._set_columns()
        model.modelReset.connect(self.updateGeometry)
        self.doubleClicked.connect(self._open)

    def sizeHint(self) -> QSize:
        rows = min(MOST_ROWS, max(1, self.model().rowCount()))
        return QSize(480, self.horizontalHeader().sizeHint().height() + rows * self._row + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a line with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page instead when there is nothing to scroll here."""
        if self.verticalScrollBar().maximum() == 0:
            event.ignore()
        else:
            super().wheelEvent(event)

    def _open(self, index: Index) -> None:
        self.opened.emit(self._changes.rows[index.row()].key)

    def _set_columns(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column in (BEFORE, AFTER):
            header.resizeSection(column, _VALUE_WIDTH)
        header.resizeSection(CHANGE, _CHANGE_WIDTH)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        if self._changes.columnCount() > NOTES:
            header.setSectionResizeMode(NOTES, QHeaderView.ResizeMode.Stretch)


class _Delegate(QStyledItemDelegate):
    """Name above place, numbers at the right, the change in words and colour."""

    def __init__(self, themes: ThemeManager, model: ChangeModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        row, column = self._model.rows[index.row()], index.column()
        indent = L if column == NAME and row.rank == "inner" else 0
        area = option.rect.adjusted(M + indent, 0, -M, 0)
        painter.save()
        if column == NAME:
            upper = QRect(area.left(), area.top() + 4, area.width(), area.height() // 2 - 2) if row.place else area
            self._draw(painter, upper, text, "ink", strong=row.rank == "outer")
            if row.place:
                lower = QRect(area.left(), area.center().y(), area.width(), area.height() // 2 - 2)
                self._draw(painter, lower, row.place, "muted", size=TYPE_SMALL)
        elif column == NOTES:
            self._draw(painter, area, text, "muted", size=TYPE_SMALL)
        else:
            role = _ROLES[row.direction] if column == CHANGE else "muted" if column == BEFORE else "ink"
            painter.setFont(tabular(painter.font()))
            self._draw(painter, area, text, role, side=_RIGHT, strong=column == CHANGE)
        painter.restore()

    def _draw(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        role: str,
        *,
        side: Qt.AlignmentFlag = _LEFT,
        size: int = TYPE_BODY,
        strong: bool = False,
    ) -> None:
        painter.setPen(self._themes.theme.color(role))
        painter.setFont(sized(painter.font(), size, strong=strong))
        line = painter.fontMetrics().elidedText(shortened(text, _MOST), Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int((side | _MIDDLE).value), line)
