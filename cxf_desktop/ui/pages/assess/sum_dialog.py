"""Shows the sum behind a number."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cxf_desktop.ui.pages.assess.sums import Sum
from cxf_desktop.ui.theme.metrics import WEIGHT_STRONG, XL, L
from cxf_desktop.ui.widgets.buttons import SecondaryButton
from cxf_desktop.ui.widgets.labels import Muted, SectionTitle

WIDTH, MOST_ROWS, ROW = 640, 13, 32


class SumDialog(QDialog):
    """A table that adds up; Escape closes it."""

    def __init__(self, shown: Sum, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(shown.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = _table(shown)
        close = SecondaryButton(self.tr("Close"), self)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(XL, XL, XL, L)
        layout.setSpacing(L)
        layout.addWidget(SectionTitle(shown.title, wrap=True))
        layout.addWidget(Muted(shown.note, wrap=True))
        layout.addWidget(self.table)
        layout.addLayout(foot)
        self.resize(WIDTH, 0)
        self.table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the text and the table need."""
        super().showEvent(event)
        self.table.resizeRowsToContents()
        rows = range(min(self.table.rowCount(), MOST_ROWS))
        height = self.table.horizontalHeader().height() + sum(self.table.rowHeight(row) for row in rows)
        self.table.setFixedHeight(height + 2 * self.table.frameWidth())
        self._column.activate()
        self.resize(self.width(), self._column.totalHeightForWidth(self.width()))


def _table(shown: Sum) -> QTableWidget:
    table = QTableWidget(len(shown.rows) + 1, len(shown.columns))
    table.setAccessibleName(shown.title)
    table.setHorizontalHeaderLabels(list(shown.columns))
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionsClickable(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for row, cells in enumerate((*shown.rows, shown.total)):
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            if column:
                item.setTextAlignment(right)
            if row == len(shown.rows):
                font = QFont(table.font())
                font.setWeight(WEIGHT_STRONG)
                item.setFont(font)
            table.setItem(row, column, item)
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    for column in range(len(shown.columns)):
        head = table.horizontalHeaderItem(column)
        if head is not None:
            head.setTextAlignment(right if column else left)
    return table
