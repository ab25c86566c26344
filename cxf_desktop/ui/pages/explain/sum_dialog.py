"""Shows the sum behind a number, and leads on from each line."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from cxf_desktop.ui.pages.assess.rows import LinkRow
from cxf_desktop.ui.pages.explain.sum import QUESTION, Sum
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import WEIGHT_STRONG, XL, L, M, S, tabular
from cxf_desktop.ui.widgets.buttons import SecondaryButton
from cxf_desktop.ui.widgets.labels import Muted, SectionTitle
from cxf_desktop.ui.widgets.painting import IconMark
from cxf_desktop.ui.widgets.text_block import TextBlock

WIDTH, MOST_ROWS, ROW, PADDING = 700, 12, 32, 16
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class SumTable(QTableWidget):
    """Lines that add up; Enter goes where the current one leads."""

    chosen = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter: the button of the dialog must not take it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.currentRow())
        else:
            super().keyPressEvent(event)


class SumDialog(QDialog):
    """A table that adds up, with what else there is to say below it; Escape closes it."""

    asked = Signal(str)
    """What a line leads to: a question, or another sum; see ``sum``."""

    def __init__(self, shown: Sum, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sum = shown
        self.setWindowTitle(shown.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._themes = themes
        self.table = self._make_table()
        self._on = SecondaryButton("", self)
        self._on.setAutoDefault(False)
        self._on.clicked.connect(lambda: self._follow(self.table.currentRow()))
        close = SecondaryButton(self.tr("Close"), self)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(S)
        foot.addWidget(self._on)
        foot.addStretch(1)
        foot.addWidget(close)
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(XL, XL, XL, L)
        layout.setSpacing(L)
        layout.addWidget(SectionTitle(shown.title, wrap=True))
        layout.addWidget(Muted(shown.note, wrap=True))
        layout.addWidget(self.table)
        if shown.remarks:
            layout.addLayout(self._make_remarks())
        layout.addLayout(foot)
        self.resize(WIDTH, 0)
        self.table.currentCellChanged.connect(lambda row, *_rest: self._show_way(row))
        self.table.setCurrentCell(0, 0)
        self._show_way(self.table.currentRow())
        self.table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the text and the table need; once more when its columns have found their widths."""
        super().showEvent(event)
        self._fit()
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        for row in range(self.table.rowCount()):
            self.table.setRowHeight(row, self._height_of(row))
        rows = range(min(self.table.rowCount(), MOST_ROWS))
        height = self.table.horizontalHeader().height() + sum(self.table.rowHeight(row) for row in rows)
        self.table.setFixedHeight(height + 2 * self.table.frameWidth())
        self._column.activate()
        self.resize(self.width(), self._column.totalHeightForWidth(self.width()))

    def _height_of(self, row: int) -> int:
        """Return the height of a row whose first text wraps; Qt forgets the padding, and would cut it off."""
        item = self.table.item(row, 0)
        if item is None:
            return ROW
        room = self.table.columnWidth(0) - 2 * PADDING
        return max(ROW, TextBlock(item.text(), item.font(), room).height + M)

    def _target(self, row: int) -> str:
        return self.sum.rows[row].target if 0 <= row < len(self.sum.rows) else ""

    def _show_way(self, row: int) -> None:
        """Name where the current line leads."""
        target = self._target(row)
        self._on.setText(self.tr("Go to the question") if target.startswith(QUESTION) else self.tr("Show its sum"))
        self._on.setEnabled(bool(target))
        self._on.setVisible(any(entry.target for entry in self.sum.rows))

    def _follow(self, row: int) -> None:
        if self._target(row):
            self.asked.emit(self._target(row))

    def _make_table(self) -> SumTable:
        shown = self.sum
        leads = any(row.target for row in shown.rows)
        lines = [*(row.cells for row in shown.rows), *shown.totals]
        table = SumTable(len(lines), len(shown.columns) + leads)
        _prepare(table, shown, leads=leads)
        for row, cells in enumerate(lines):
            for column, text in enumerate(cells):
                table.setItem(row, column, _item(table, text, column, strong=row >= len(shown.rows)))
            if self._target(row):
                arrow = QTableWidgetItem(self._themes.icons.icon("chevron-right", "muted"), "")
                arrow.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("leads on"))
                table.setItem(row, len(shown.columns), arrow)
        table.chosen.connect(self._follow)
        table.cellDoubleClicked.connect(lambda row, _column: self._follow(row))
        table.cellClicked.connect(lambda row, column: self._follow(row) if column == len(shown.columns) else None)
        return table

    def _make_remarks(self) -> QVBoxLayout:
        """Return the sentences below the table; those that lead somewhere are buttons."""
        column = QVBoxLayout()
        column.setSpacing(S)
        for remark in self.sum.remarks:
            if remark.target:
                link = LinkRow(self._themes)
                link.setSizePolicy(_as_high_as_needed())
                link.show_words(remark.text, icon=remark.icon, role=remark.role)
                link.clicked.connect(lambda _checked=False, target=remark.target: self.asked.emit(target))
                column.addWidget(link)
                continue
            line = QHBoxLayout()
            line.setSpacing(S)
            line.addWidget(IconMark(self._themes.icons, remark.icon, remark.role), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Muted(remark.text, wrap=True, measure=0), 1)
            column.addLayout(line)
        return column


def _as_high_as_needed() -> QSizePolicy:
    """Return the policy of a row whose height comes from the width of the dialog alone."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy


def _prepare(table: QTableWidget, shown: Sum, *, leads: bool) -> None:
    table.setAccessibleName(shown.title)
    table.setHorizontalHeaderLabels([*shown.columns, *([""] if leads else [])])
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionsClickable(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    for column in range(len(shown.columns)):
        head = table.horizontalHeaderItem(column)
        if head is not None:
            head.setTextAlignment(_RIGHT if column else _LEFT)


def _item(table: QTableWidget, text: str, column: int, *, strong: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    font = QFont(table.font())
    if column:
        item.setTextAlignment(_RIGHT)
        font = tabular(font)
    if strong:
        font.setWeight(WEIGHT_STRONG)
    item.setFont(font)
    return item
