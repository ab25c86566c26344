"""All keys in one place (?)."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.ui.commands import Command, native_key
from cxf_desktop.ui.theme.metrics import CONTROL_HEIGHT, XL, XXL, L, S
from cxf_desktop.ui.widgets.badge import Badge
from cxf_desktop.ui.widgets.buttons import PrimaryButton
from cxf_desktop.ui.widgets.labels import Body, Overline, SectionTitle
from cxf_desktop.ui.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from cxf_desktop.ui.pages.page import Page

SIZE = (720, 560)
KEYS_WIDTH = 240
Line = tuple[str, tuple[str, ...]]
"""What it does, and its keys as people read them."""


class ShortcutsDialog(QDialog):
    """Keys in groups: those of the page in front, of the window, of tables, lists and charts."""

    def __init__(
        self, commands: Sequence[Command], page_in_front: "Page | None" = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(*SIZE)
        own = page_in_front.keys() if page_in_front is not None else []
        groups: dict[str, list[Line]] = {}
        if page_in_front is not None and own:
            groups[page_in_front.title] = [(what, (key,)) for key, what in own]
        for command in commands:
            if command.keys:
                groups.setdefault(command.group, []).append((command.text, native(*command.keys)))
        groups[self.tr("In a table")] = self._table_keys()
        groups[self.tr("In a list")] = self._list_keys()
        groups[self.tr("In a chart")] = self._chart_keys()
        page = ScrollPage(self, padding=0, width=SIZE[0])
        page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page.setAccessibleName(self.tr("Keys"))
        page.add(*(_group(name, lines) for name, lines in groups.items()))
        page.body.setSpacing(XL)
        close = PrimaryButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(XL, XL, XL, XL)
        layout.setSpacing(L)
        layout.addWidget(SectionTitle(self.tr("Keys")))
        layout.addWidget(page, 1)
        layout.addLayout(foot)
        close.setFocus()

    def _table_keys(self) -> list[Line]:
        return [
            (self.tr("Add a row"), native("Ins")),
            (self.tr("Remove the row"), native("Ctrl+Del")),
            (self.tr("Move the row"), native("Alt+Up", "Alt+Down")),
            (self.tr("Edit the cell"), native("Return", "F2")),
            (self.tr("Next cell"), native("Tab")),
        ]

    def _list_keys(self) -> list[Line]:
        return [
            (self.tr("From the search into the list"), native("Down")),
            (self.tr("Open"), native("Return")),
            (self.tr("Delete an engagement or customer of the library"), native("Del")),
            (self.tr("Clear the search"), native("Esc")),
        ]

    def _chart_keys(self) -> list[Line]:
        return [
            (self.tr("Walk from value to value"), native("Left", "Right", "Up", "Down")),
            (self.tr("Open what stands behind a value"), native("Return")),
            (self.tr("Show the values as a table"), native("T")),
        ]


def native(*keys: str) -> tuple[str, ...]:
    """Return keys in Qt's portable notation as this system writes them."""
    return tuple(native_key(key) for key in keys)


def _group(name: str, lines: Iterable[Line]) -> QWidget:
    group = QWidget()
    grid = QGridLayout(group)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(XXL)
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(0, 1)
    grid.setColumnMinimumWidth(1, KEYS_WIDTH)
    grid.addWidget(Overline(name), 0, 0, 1, 2)
    for row, (text, keys) in enumerate(lines, start=1):
        caps = QHBoxLayout()
        caps.setSpacing(S)
        for key in keys:
            caps.addWidget(Badge(key))
        caps.addStretch(1)
        grid.setRowMinimumHeight(row, CONTROL_HEIGHT)
        grid.addWidget(Body(text), row, 0)
        grid.addLayout(caps, row, 1)
    return group
