"""A list of items at the left, the form of the current one at the right."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.changes import Edit
from cxf_desktop.ui.editing.edit_session import EditSession
from cxf_desktop.ui.forms.entry_list import Describe, Entry, EntryList, EntryModel
from cxf_desktop.ui.forms.item_table import NewId
from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.metrics import XL, XS, L, S
from cxf_desktop.ui.widgets.buttons import IconButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Emphasis

LIST_WIDTH = 240
STACKS_BELOW = 600


class Detail(Protocol):
    """What shows one item: a ``Form``, or a widget that holds several."""

    def rebind(self, base: str) -> None:
        """Show the item at this path."""

    def reveal(self, path: str) -> bool:
        """Put the focus where ``path`` is edited."""

    def focus_first(self) -> None:
        """Put the focus into the first field."""


class ItemList(QWidget):
    """The list with its buttons, and the detail of the current item; the current item is kept by its id.

    Keys in the list: Enter goes to the detail, Insert adds, Delete takes out, Alt+Up and Alt+Down move.
    """

    current_changed = Signal(str)
    """The id of the current item; empty for none."""

    def __init__(  # noqa: PLR0913  (by keyword)
        self,
        session: EditSession,
        icons: Icons,
        path: str,
        *,
        detail: Detail,
        describe: Describe,
        new_id: NewId,
        add_text: str,
        empty: QWidget,
        defaults: Callable[[], Mapping[str, Any]] = dict,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        assert isinstance(detail, QWidget)
        self._session = session
        self._path = path
        self._new_id = new_id
        self._defaults = defaults
        self._current = ""
        self.detail = detail
        self._empty = empty
        self.model = EntryModel(session, path, describe, self)
        self.view = EntryList(self.model, icons, self)
        self.view.installEventFilter(self)
        self.view.selectionModel().currentChanged.connect(self._on_row)
        self.add_button = SecondaryButton(add_text, self)
        self.add_button.setIcon(icons.icon("plus"))
        self.add_button.setToolTip(self.tr("Add (Insert)"))
        self.add_button.clicked.connect(self._on_add)
        self.add_button.setHidden(bool(session.read_only))
        self.heading = Emphasis("")
        self._lay_out(icons, detail)
        for signal in (self.model.rowsInserted, self.model.rowsRemoved, self.model.modelReset):
            signal.connect(self._refresh)
        for signal in (self.model.layoutChanged, self.model.dataChanged):
            signal.connect(self._name)
        self._refresh()

    @property
    def current(self) -> str:
        """The id of the item that is shown; empty for none."""
        return self._current

    def setAccessibleName(self, name: str) -> None:
        """Name the list."""
        super().setAccessibleName(name)
        self.view.setAccessibleName(name)

    def select(self, id_: str) -> bool:
        """Show an item; False when there is none with that id."""
        row = self.model.row_of(id_)
        if row is None:
            return False
        self.view.setCurrentIndex(self.model.index(row, 0))
        return True

    def add(self, values: Mapping[str, Any] | None = None) -> None:
        """Add an item below the current one, and go to its first field."""
        if self._session.read_only:
            return
        self._session.flush()
        row = self.model.row_of(self._current)
        index = self.model.rowCount() if row is None else row + 1
        id_ = self._new_id()
        value = {**self._defaults(), **(values or {})}
        if self._session.apply([Edit(path=f"{self._path}[{id_}]", value=value, index=index)]):
            self.select(id_)
            self.detail.focus_first()

    def remove(self) -> None:
        """Take the current item out; undo brings it back."""
        self._session.flush()
        if not self._current or self._session.read_only:
            return
        self._session.apply([Edit(path=f"{self._path}[{self._current}]")])
        self.focus_list()

    def move_item(self, step: int) -> None:
        """Move the current item up (-1) or down (1)."""
        self._session.flush()
        row = self.model.row_of(self._current)
        if row is None or self._session.read_only or not 0 <= row + step < self.model.rowCount():
            return
        ids = self.model.ids()
        ids[row], ids[row + step] = ids[row + step], ids[row]
        self._session.apply([Edit(path=f"{self._path}[]", value=ids)])
        self.view.scrollTo(self.view.currentIndex())

    def reveal(self, path: str) -> bool:
        """Go to the item that ``path`` belongs to, and to the field that edits it; False when it is not here."""
        if path != self._path and not path.startswith(f"{self._path}["):
            return False
        id_ = path.removeprefix(f"{self._path}[").partition("]")[0]
        own = f"{self._path}[{id_}]"
        if not self.select(id_) or path == own or not self.detail.reveal(path):
            self.focus_list()
        return True

    def focus_list(self) -> None:
        """Put the focus into the list, or onto what adds the first item."""
        if self.model.rowCount():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._empty.setFocus(Qt.FocusReason.OtherFocusReason)
            self._empty.focusNextChild()

    def put_below_list(self, widget: QWidget) -> None:
        """Put something below the button that adds."""
        self._side.insertWidget(self._side.count() - 1, widget)

    def put_beside_heading(self, widget: QWidget) -> None:
        """Put a mark beside the number of the current item."""
        self._head.insertWidget(1, widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the list's keys."""
        if watched is self.view and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the detail below the list where there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < STACKS_BELOW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._both.direction() != direction:
            self._both.setDirection(direction)
        self._list_side.setMaximumWidth(16_777_215 if narrow else LIST_WIDTH)
        self._list_side.setMinimumWidth(0 if narrow else LIST_WIDTH)

    # --- inner

    def _lay_out(self, icons: Icons, detail: QWidget) -> None:
        self._list_side = QWidget(self)
        self._side = QVBoxLayout(self._list_side)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.setSpacing(S)
        self._side.addWidget(self.view)
        self._side.addWidget(self.add_button)
        self._side.addStretch(1)
        self._detail_side = QWidget(self)
        right = QVBoxLayout(self._detail_side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(L)
        self._head = self._make_head(icons)
        right.addLayout(self._head)
        right.addWidget(detail)
        right.addStretch(1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(XL)
        self._both.addWidget(self._list_side)
        self._both.addWidget(self._detail_side, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._empty)
        layout.addLayout(self._both)

    def _make_head(self, icons: Icons) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(XS)
        head.addWidget(self.heading)
        head.addStretch(1)
        actions: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("up", self.tr("Move up (Alt+Up)"), self._move_up),
            ("down", self.tr("Move down (Alt+Down)"), self._move_down),
            ("trash", self.tr("Remove (Delete)"), self.remove),
        )
        for icon, text, action in actions:
            button = IconButton(icons, icon, text, self._detail_side)
            button.clicked.connect(action)
            button.setHidden(bool(self._session.read_only))
            head.addWidget(button)
        return head

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.detail.focus_first()
        elif self._session.read_only:
            return False
        elif key == Qt.Key.Key_Insert:
            self.add()
        elif key == Qt.Key.Key_Delete:
            self.remove()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_item(-1 if key == Qt.Key.Key_Up else 1)
        else:
            return False
        return True

    def _on_add(self) -> None:
        self.add()

    def _move_up(self) -> None:
        self.move_item(-1)

    def _move_down(self) -> None:
        self.move_item(1)

    def _on_row(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self._show(self.model.item(index.row()).id)

    def _show(self, id_: str) -> None:
        if id_ != self._current:
            self._session.flush()
            self._current = id_
            if id_:
                self.detail.rebind(f"{self._path}[{id_}]")
            self.current_changed.emit(id_)
        self._name()

    def _name(self) -> None:
        row = self.model.row_of(self._current)
        entry = Entry("", "") if row is None else self.model.entry(row)
        self.heading.setText(entry.heading or entry.number)

    def _refresh(self) -> None:
        """Show the list or what stands for it, and an item when the one that was shown is gone."""
        filled = self.model.rowCount() > 0
        self._empty.setVisible(not filled)
        self._list_side.setVisible(filled)
        self._detail_side.setVisible(filled)
        if not filled:
            self._show("")
        elif self.model.row_of(self._current) is None:
            row = max(0, min(self.view.currentIndex().row(), self.model.rowCount() - 1))
            self.view.setCurrentIndex(self.model.index(row, 0))
            self._show(self.model.item(row).id)
        else:
            self._name()
