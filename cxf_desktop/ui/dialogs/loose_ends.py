"""What hangs loose in the golden thread: a count that opens a list."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from cxf_desktop.domain.progress import LooseEnd
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.theme.metrics import XS, S
from cxf_desktop.ui.widgets.buttons import QuietButton
from cxf_desktop.ui.widgets.labels import Overline

WIDTH = 420
TALLEST = 420
_END = Qt.ItemDataRole.UserRole


class LooseEndsButton(QuietButton):
    """Says how many links are missing, and leads to each."""

    chosen = Signal(str, str)
    """Page and path."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._context = context
        self._ends: tuple[LooseEnd, ...] = ()
        self.clicked.connect(self.open_list)
        self.show_ends(())

    def show_ends(self, ends: Sequence[LooseEnd]) -> None:
        """Show these."""
        self._ends = tuple(ends)
        number = len(self._ends)
        icons = self._context.icons
        self.setEnabled(number > 0)
        self.setIcon(icons.icon("link", "warn") if number else icons.icon("check", "good"))
        if not number:
            self.setText(self.tr("No loose ends"))
        elif number == 1:
            self.setText(self.tr("1 loose end"))
        else:
            self.setText(self.tr("%1 loose ends").replace("%1", str(number)))

    def open_list(self) -> None:
        """Open the list below the button."""
        popup = _Popup(self._ends, self._context, self)
        popup.chosen.connect(self._choose)
        corner = self.mapToGlobal(QPoint(self.width() - popup.width(), self.height() + XS))
        popup.move(corner)
        popup.show()
        popup.list.setFocus()

    def _choose(self, end: LooseEnd) -> None:
        self.chosen.emit(end.page, end.path)


class _Popup(QFrame):
    """The list: loose ends by page."""

    chosen = Signal(object)

    def __init__(self, ends: Sequence[LooseEnd], context: EngagementContext, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", True)
        self.list = QListWidget(self)
        self.list.setObjectName("entries")
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Loose ends"))
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(XS, S, XS, S)
        layout.addWidget(self.list)
        page = ""
        for end in ends:
            if end.page != page:
                page = end.page
                self._add_head(page)
            item = QListWidgetItem(end.text.to(context.language))
            item.setData(_END, end)
            self.list.addItem(item)
        self.list.setCurrentRow(1)
        self.list.ensurePolished()
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.list.count()))
        self.setFixedSize(WIDTH, min(TALLEST, rows + 4 * S + XS))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.currentItem() is not None:
            self._take(self.list.currentItem())
        else:
            super().keyPressEvent(event)

    def _add_head(self, page: str) -> None:
        from cxf_desktop.ui.pages.registry import PAGES

        title = next((spec.title for spec in PAGES if spec.id == page), "")
        label = Overline(QCoreApplication.translate("PageSpec", title))
        label.setContentsMargins(S, S, 0, 0)
        item = QListWidgetItem()
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, label.text())
        item.setSizeHint(QSize(0, label.sizeHint().height() + S))
        self.list.addItem(item)
        self.list.setItemWidget(item, label)

    def _take(self, item: QListWidgetItem) -> None:
        end = item.data(_END)
        if end is not None:
            self.close()
            self.chosen.emit(end)
