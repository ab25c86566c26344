"""The values of a chart in a window of their own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from cxf_desktop.ui.charts.chart_model import ChartModel
from cxf_desktop.ui.theme.metrics import CONTROL_HEIGHT, XL, L, S
from cxf_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import SectionTitle

LEAST, MOST = (480, 320), (1240, 640)
AROUND = (2 * XL + L, 3 * XL + 2 * L + 2 * CONTROL_HEIGHT)
"""What the window has beside the table."""
WIDEST = 320


class ChartTable(QDialog):
    """A chart as a table to read, and to copy into another program."""

    def __init__(self, title: str, values: ChartModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._values = values
        shown = title or self.tr("Values of the chart")
        self.setWindowTitle(shown)
        self.table = _table(values)
        self.resize(*_size(self.table))
        self.table.setAccessibleName(shown)
        copy = SecondaryButton(self.tr("Copy"), self)
        copy.clicked.connect(self.copy)
        close = PrimaryButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(S)
        foot.addStretch(1)
        foot.addWidget(copy)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(XL, XL, XL, XL)
        layout.setSpacing(L)
        layout.addWidget(SectionTitle(shown, wrap=True))
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)
        self.table.setFocus()

    def copy(self) -> None:
        """Put the table into the clipboard."""
        QGuiApplication.clipboard().setText(self._values.as_text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy with the usual key."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)


def _size(table: QTableView) -> tuple[int, int]:
    """Return the size of a window that shows the whole table, as far as there is room."""
    wide = table.horizontalHeader().length() + AROUND[0]
    high = table.verticalHeader().length() + table.horizontalHeader().sizeHint().height() + AROUND[1]
    return min(max(wide, LEAST[0]), MOST[0]), min(max(high, LEAST[1]), MOST[1])


def _table(values: ChartModel) -> QTableView:
    table = QTableView()
    table.setModel(values)
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    rows = table.verticalHeader()
    rows.hide()
    rows.setMinimumSectionSize(CONTROL_HEIGHT)
    rows.setDefaultSectionSize(CONTROL_HEIGHT)
    columns = table.horizontalHeader()
    columns.setHighlightSections(False)
    columns.setSectionsClickable(False)
    columns.setMaximumSectionSize(WIDEST)
    table.resizeColumnsToContents()
    columns.setMaximumSectionSize(-1)
    columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
    columns.setStretchLastSection(True)
    table.resizeRowsToContents()
    if values.rowCount():
        table.setCurrentIndex(values.index(0, 0))
    return table
