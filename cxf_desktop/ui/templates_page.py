"""The templates to read: formats, methods, questionnaires and goals, and what is wrong with a partner's own."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from cxf_desktop.domain.model import Model
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire
from cxf_desktop.ui.context import Context
from cxf_desktop.ui.library.search_field import SearchField
from cxf_desktop.ui.templates.reader import Reader
from cxf_desktop.ui.templates.readiness_sheet import write_readiness
from cxf_desktop.ui.templates.sheets import Sheets
from cxf_desktop.ui.templates.writer import Writer
from cxf_desktop.ui.theme.metrics import XL, XS, L, S
from cxf_desktop.ui.widgets.hairline import Hairline
from cxf_desktop.ui.widgets.labels import PageTitle, Small

_ADDRESS = Qt.ItemDataRole.UserRole
LIST_WIDTH = 300


@dataclass(frozen=True)
class Entry:
    """One template: ``formats/pilot``, the group it stands in, its title, all it says, and how it is written."""

    address: str
    group: str
    title: str
    text: str
    write: Callable[[Writer], None]


class TemplatesPage(QWidget):
    """A list with a search on the left, what the chosen template says on the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._sheets = Sheets(context.work.catalogue, context.language)
        self._entries: dict[str, Entry] = {}
        self.search = SearchField(context.icons, self.tr("Search the templates"), self)
        self.search.textChanged.connect(self._filter)
        self.search.moved.connect(self._move)
        self.search.escaped.connect(self.search.clear)
        self.list = QListWidget(self)
        self.list.setObjectName("entries")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Templates"))
        self.list.currentItemChanged.connect(self._show_item)
        self._nothing = Small(self.tr("Nothing was found."))
        self.reader = Reader(context.themes, self)
        self.reader.followed.connect(self.show_template)
        self.setFocusProxy(self.search)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the templates when they are asked for, not before."""
        if not self._entries:
            self._entries = {entry.address: entry for entry in self._read()}
            self._fill()
        super().showEvent(event)

    def show_template(self, address: str) -> None:
        """Show a template by its address, ``formats/pilot``."""
        if self._row(address) < 0:
            self.search.clear()
        self.list.setCurrentRow(self._row(address))

    def _read(self) -> Iterator[Entry]:
        catalogue, sheets, to = self._context.work.catalogue, self._sheets, self._context.language
        for entry in catalogue.formats.values():
            write = partial(sheets.write_format, entry)
            yield Entry(f"formats/{entry.id}", self.tr("Formats"), entry.title.to(to), _text(entry), write)
        for card in sorted(catalogue.methods.values(), key=lambda card: card.title.to(to).casefold()):
            write = partial(sheets.write_method, card)
            yield Entry(f"methods/{card.id}", self.tr("Methods"), card.title.to(to), _text(card), write)
        for asked in catalogue.questionnaires.values():
            write = (
                partial(sheets.write_questionnaire, asked)
                if isinstance(asked, MaturityQuestionnaire)
                else partial(write_readiness, asked, to)
            )
            yield Entry(
                f"questionnaires/{asked.id}", self.tr("Questionnaires"), asked.title.to(to), _text(asked), write
            )
        goals = list(catalogue.goals.values())
        write = partial(sheets.write_goals, goals)
        text = " ".join(_text(goal) for goal in goals)
        yield Entry("goals/all", self.tr("Goals"), self.tr("Goals of a customer"), text, write)
        problems = catalogue.problems
        if problems:
            write = partial(sheets.write_problems, problems)
            title = self.tr("1 problem") if len(problems) == 1 else self.tr("%1 problems")
            title = title.replace("%1", str(len(problems)))
            text = " ".join(str(problem) for problem in problems).casefold()
            yield Entry("problems/all", self.tr("Own templates"), title, text, write)

    def _fill(self) -> None:
        """Show what holds every word of the search, in groups; keeps the current entry where it is still there."""
        wanted = self._address(self.list.currentItem())
        words = self.search.text().casefold().split()
        found = [entry for entry in self._entries.values() if all(word in entry.text for word in words)]
        self.list.blockSignals(True)
        self.list.clear()
        group = ""
        for entry in found:
            if entry.group != group:
                group = entry.group
                self._add_group(group)
            item = QListWidgetItem(entry.title)
            item.setData(_ADDRESS, entry.address)
            if entry.address.startswith("problems/"):
                item.setIcon(self._context.icons.icon("warning", "warn"))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._nothing.setVisible(not found)
        at = self._row(wanted)
        self.list.setCurrentRow(at if at >= 0 else self._row(found[0].address) if found else -1)

    def _filter(self) -> None:
        self._fill()

    def _add_group(self, name: str) -> None:
        item = QListWidgetItem()
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        label = Small(name)
        label.set_role("overline")
        label.setContentsMargins(S + XS, L, 0, 0)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, name)
        item.setSizeHint(QSize(0, label.sizeHint().height() + L))
        self.list.addItem(item)
        self.list.setItemWidget(item, label)

    def _row(self, address: str) -> int:
        rows = (row for row in range(self.list.count()) if self.list.item(row).data(_ADDRESS) == address)
        return next(rows, -1) if address else -1

    @staticmethod
    def _address(item: QListWidgetItem | None) -> str:
        return (item.data(_ADDRESS) or "") if item is not None else ""

    def _show_item(self, item: QListWidgetItem | None) -> None:
        entry = self._entries.get(self._address(item))
        if entry is not None:
            self.reader.show_sheet(entry.write, entry.title)

    def _move(self, step: int) -> None:
        """Go through the list while the search keeps the focus."""
        row = self.list.currentRow() + step
        while 0 <= row < self.list.count() and self.list.item(row).data(_ADDRESS) is None:
            row += step
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setContentsMargins(XL, XL, XL, 0)
        side.setSpacing(L)
        side.addWidget(PageTitle(self.tr("Templates")))
        side.addWidget(self.search)
        side.addWidget(self._nothing)
        left = QWidget(self)
        left.setFixedWidth(LIST_WIDTH)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        column.addLayout(side)
        entries = QHBoxLayout()
        entries.setContentsMargins(XS, 0, 0, 0)
        entries.addWidget(self.list)
        column.addLayout(entries, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(left)
        layout.addWidget(Hairline(vertical=True))
        layout.addWidget(self.reader, 1)


def _text(model: Model) -> str:
    return model.model_dump_json().casefold()
