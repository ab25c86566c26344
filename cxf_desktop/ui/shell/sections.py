"""The pages of the current phase, with how complete each is."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from cxf_desktop.domain.progress import State
from cxf_desktop.ui.pages.page import PageSpec
from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.metrics import CONTROL_HEIGHT, M

_ID = Qt.ItemDataRole.UserRole
WIDTH = 200
TEXT_WIDTH = WIDTH - 69
"""What icon, paddings and borders leave of it."""


class SectionList(QListWidget):
    """A list of pages; up and down go through it and show each, Enter and Right go into the page."""

    chosen = Signal(str)
    browsed = Signal(str)
    """The page is only looked at, by key: the focus stays in the list."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._by_key = False
        self.setObjectName("sections")
        self.setFixedWidth(WIDTH)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Pages of this phase"))
        self.currentItemChanged.connect(self._on_current)

    def show_pages(self, pages: Sequence[PageSpec], states: dict[str, State], current: str) -> None:
        """Show these pages, and mark the current one."""
        self.blockSignals(True)
        if [self.item(row).data(_ID) for row in range(self.count())] != [page.id for page in pages]:
            self.clear()
            for page in pages:
                item = QListWidgetItem(page.text)
                item.setData(_ID, page.id)
                item.setSizeHint(self._size(item.text()))
                self.addItem(item)
        for row in range(self.count()):
            item = self.item(row)
            self._mark(item, states.get(item.data(_ID)))
            if item.data(_ID) == current:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def _size(self, title: str) -> QSize:
        """Return the room that a title needs. Qt's own answer forgets what stands around it, and cuts it off."""
        self.ensurePolished()
        wrap = int(Qt.TextFlag.TextWordWrap.value)
        lines = self.fontMetrics().boundingRect(0, 0, TEXT_WIDTH, 1000, wrap, title).height()
        return QSize(0, max(CONTROL_HEIGHT, lines + M))

    def _mark(self, item: QListWidgetItem, state: State | None) -> None:
        if state is None:  # a view: nothing is entered there
            item.setIcon(self._icons.icon("eye", "line_strong"))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, item.text())
            return
        icon, role, words = {
            State.EMPTY: ("circle", "line_strong", self.tr("not begun")),
            State.STARTED: ("half", "accent", self.tr("begun")),
            State.DONE: ("check", "good", self.tr("complete")),
        }[state]
        item.setIcon(self._icons.icon(icon, role))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {words}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go into the page with Enter or Right; every other key only moves in the list."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right) and item is not None:
            self.chosen.emit(item.data(_ID))
            return
        self._by_key = True
        super().keyPressEvent(event)
        self._by_key = False

    def _on_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            (self.browsed if self._by_key else self.chosen).emit(item.data(_ID))
