"""The table of the history: when, who, and in two lines what."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from cxf_desktop.ui.history.history_model import WHAT, WHEN, WHO, HistoryModel
from cxf_desktop.ui.library.library_model import Index
from cxf_desktop.ui.library.row_view import RowDelegate, RowView
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import TYPE_SMALL, XS, sized

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

ROW = 50
_WIDTHS = {WHEN: 116, WHO: 140}


class HistoryView(RowView):
    """Shows a history; the current line is explained beside it."""

    def __init__(self, model: HistoryModel, themes: ThemeManager, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(_Delegate(model, themes, self))
        self.setAccessibleName(name)
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Escape to the dialog."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Delegate(RowDelegate):
    """Writes two lines."""

    def __init__(self, model: HistoryModel, themes: ThemeManager, view: RowView) -> None:
        super().__init__(themes, view)
        self._history = model

    def paint_content(
        self, painter: QPainter, rect: QRect, text: str, option: "QStyleOptionViewItem", index: Index
    ) -> None:
        column = index.column()
        if column != WHAT and not self._history.says_when(index):
            return
        first, second = self._history.lines(self._history.row(index), column)
        middle = rect.center().y()
        top = QRect(rect.left(), rect.top() + XS, rect.width(), middle - rect.top() - XS)
        self._write(painter, top if second else rect, first, option, strong=column == WHAT)
        if second:
            self._write(painter, QRect(rect.left(), middle, rect.width(), top.height()), second, option, small=True)

    def _write(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        option: "QStyleOptionViewItem",
        *,
        strong: bool = False,
        small: bool = False,
    ) -> None:
        size = TYPE_SMALL if small else option.font.pixelSize()
        painter.setFont(sized(option.font, size, strong=strong))
        painter.setPen(self._themes.theme.color("muted" if small else "ink"))
        line = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value), line)
