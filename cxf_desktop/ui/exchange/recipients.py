"""For whom forms are written: nobody in particular, known people, and names that are added."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from cxf_desktop.domain.answers import Respondent
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.model import clean_line
from cxf_desktop.domain.words import Side
from cxf_desktop.ui.forms.editors import LineEditor
from cxf_desktop.ui.theme.metrics import CONTROL_HEIGHT, S
from cxf_desktop.ui.widgets.buttons import SecondaryButton

MOST_ROWS = 6
LONGEST_SHOWN = 80
_NAME = Qt.ItemDataRole.UserRole


class Recipients(QWidget):
    """A list to tick, and a line to add somebody."""

    changed = Signal()
    """Other people are ticked."""

    def __init__(self, document: Engagement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("For whom"))
        self._add("", self.tr("Without a name: whoever fills it in writes theirs"), checked=True)
        for person in people(document):
            self._add(person.name, _shown(person))
        self.list.setCurrentRow(0)
        self.list.itemChanged.connect(lambda _item: self.changed.emit())
        self.line = _AddLine()
        self.line.setPlaceholderText(self.tr("Somebody else's name"))
        self.line.setAccessibleName(self.tr("Somebody else's name"))
        self.line.entered.connect(self.add_typed)
        add = SecondaryButton(self.tr("Add"))
        add.setAutoDefault(False)
        add.clicked.connect(self.add_typed)
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.line, 1)
        row.addWidget(add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(self.list)
        layout.addLayout(row)
        self._fit()
        self.setFocusProxy(self.list)

    def names(self) -> list[str]:
        """Return who is ticked; an empty name is nobody in particular."""
        return [item.data(_NAME) for item in self._items() if item.checkState() is Qt.CheckState.Checked]

    def tick(self, name: str, ticked: bool = True) -> None:
        """Tick somebody, or take the tick away."""
        for item in self._items():
            if item.data(_NAME) == name:
                item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def add_typed(self) -> None:
        """Add the name that was typed, ticked; one that is there is ticked."""
        name = clean_line(self.line.text()).strip()
        if not name:
            return
        if name not in {item.data(_NAME) for item in self._items()}:
            self._add(name, name[:LONGEST_SHOWN])
            self._fit()
        self.tick(name)
        self.tick("", ticked=False)
        self.line.clear()
        self.list.scrollToBottom()
        self.changed.emit()

    def _items(self) -> Iterator[QListWidgetItem]:
        return (self.list.item(row) for row in range(self.list.count()))

    def _add(self, name: str, text: str, *, checked: bool = False) -> None:
        item = QListWidgetItem(text)
        item.setData(_NAME, name)
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsUserCheckable
            | Qt.ItemFlag.ItemNeverHasChildren
        )
        item.setCheckState(Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked)
        self.list.addItem(item)

    def _fit(self) -> None:
        self.list.ensurePolished()
        row = max(self.list.sizeHintForRow(0), CONTROL_HEIGHT)
        self.list.setFixedHeight(row * min(self.list.count(), MOST_ROWS) + S)


class _AddLine(LineEditor):
    """A line whose Enter adds, and does not reach the button of the dialog."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def people(document: Engagement) -> Iterable[Respondent]:
    """Return who may be asked: respondents, then the customer's contacts, each name once."""
    found: dict[str, Respondent] = {}
    for person in document.assessment.respondents:
        found.setdefault(person.name, person)
    for contact in document.contacts:
        if contact.side is Side.CUSTOMER:
            found.setdefault(contact.name, Respondent(id=contact.id, name=contact.name, role=contact.role))
    return [person for name, person in found.items() if name.strip()]


def _shown(person: Respondent) -> str:
    name = person.name[:LONGEST_SHOWN]
    return f"{name} · {person.role[:LONGEST_SHOWN]}" if person.role else name
