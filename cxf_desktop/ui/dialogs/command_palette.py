"""Find a command, a page or an engagement by typing (Ctrl+K)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cxf_desktop.ui.commands import Command, native_keys
from cxf_desktop.ui.context import Context
from cxf_desktop.ui.library.search_field import SearchField
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import TYPE_SMALL, XXXL, L, M, S, sized
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.labels import Muted

if TYPE_CHECKING:
    from cxf_desktop.ui.shell.engagement_view import EngagementView

SIZE = QSize(600, 420)
ENGAGEMENTS = 8
ROW = 36
_ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class Entry:
    """Something that can be found: its name, what kind of thing it is or where it stands, and what choosing it does."""

    text: str
    detail: str
    choose: Callable[[], None]


class CommandPalette(QDialog):
    """A field and a list; the arrow keys go through the list, Enter takes what is marked."""

    engagement_chosen = Signal(str)
    page_chosen = Signal(str)

    def __init__(
        self,
        context: Context,
        commands: Sequence[Command],
        view: "EngagementView | None",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._fixed = [*self._pages(view), *self._commands(commands)]
        self.setWindowTitle(self.tr("Find a command, page or engagement"))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setFixedSize(SIZE)
        self.search = SearchField(context.icons, self.tr("Find a command, page or engagement"), self)
        self.list = QListWidget(self)
        self.list.setObjectName("entries")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Delegate(context.themes, self.list))
        self.list.setAccessibleName(self.tr("Found"))
        self._nothing = Muted(self.tr("Nothing was found."))
        self._nothing.setContentsMargins(L, 0, 0, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame = Card(self)
        outer.addWidget(frame)
        layout = frame.body
        layout.setContentsMargins(S, L, S, S)
        layout.setSpacing(M)
        head = QVBoxLayout()
        head.setContentsMargins(S, 0, S, 0)
        head.addWidget(self.search)
        layout.addLayout(head)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list, 1)
        self.search.textChanged.connect(self._fill)
        self.search.moved.connect(self._move)
        self.search.entered.connect(self._choose)
        self.search.escaped.connect(self.reject)
        self.list.itemClicked.connect(self._choose)
        self._fill()
        if parent is not None:
            corner = parent.window().geometry().topLeft()
            self.move(corner + QPoint((parent.window().width() - SIZE.width()) // 2, XXXL))

    def _pages(self, view: "EngagementView | None") -> Iterator[Entry]:
        if view is None:
            return
        from cxf_desktop.ui.pages.registry import PAGES

        for page in PAGES:
            title = page.text
            phase = page.phase.label.to(self._context.language)
            yield Entry(title, phase, partial(self.page_chosen.emit, page.id))

    @staticmethod
    def _commands(commands: Sequence[Command]) -> Iterator[Entry]:
        for command in commands:
            if command.id != "palette":
                yield Entry(command.text, native_keys(command), command.run)

    def _engagements(self, text: str) -> Iterator[Entry]:
        for row in self._context.work.engagements.rows(text, ENGAGEMENTS):
            yield Entry(
                f"{row.customer} · {row.title}",
                self.tr("Engagement"),
                partial(self.engagement_chosen.emit, row.id),
            )

    def _fill(self) -> None:
        """Show what holds every word; what begins with the text comes first."""
        text = self.search.text().strip()
        words = text.casefold().split()
        found = [
            entry for entry in self._fixed if all(word in f"{entry.text} {entry.detail}".casefold() for word in words)
        ]
        found.sort(key=lambda entry: not entry.text.casefold().startswith(text.casefold()))
        self.list.clear()
        for entry in (*found, *self._engagements(text)):
            item = QListWidgetItem(entry.text)
            item.setData(_ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{entry.text}, {entry.detail}")
            self.list.addItem(item)
        self._nothing.setVisible(self.list.count() == 0)
        self.list.setCurrentRow(0)

    def _move(self, step: int) -> None:
        if self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())

    def _choose(self) -> None:
        """Close, and then do it: what it opens must not stand inside this dialog."""
        if self.list.currentRow() < 0:
            return
        entry: Entry = self.list.currentItem().data(_ENTRY)
        self.accept()
        QTimer.singleShot(0, self.parent() or self, entry.choose)


class _Delegate(QStyledItemDelegate):
    """Paints the name at the left and the detail, small and muted, at the right."""

    def __init__(self, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option, index
        return QSize(0, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one entry."""
        entry: Entry = index.data(_ENTRY)
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        middle, left = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignLeft
        area = option.rect.adjusted(M, 0, -M, 0)
        painter.setFont(sized(option.font, TYPE_SMALL))
        painter.setPen(self._themes.theme.color("muted"))
        painter.drawText(area, int((middle | Qt.AlignmentFlag.AlignRight).value), entry.detail)
        area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(entry.detail) - L)
        painter.setFont(option.font)
        painter.setPen(self._themes.theme.color("ink"))
        text = painter.fontMetrics().elidedText(entry.text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int((middle | left).value), text)
        painter.restore()
