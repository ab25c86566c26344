"""A table of items that is edited in place, by keyboard."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.changes import Edit
from cxf_desktop.ui.editing.edit_session import EditSession
from cxf_desktop.ui.editing.field_menu import offer_cell_history
from cxf_desktop.ui.forms.cell_delegate import CellDelegate
from cxf_desktop.ui.forms.field import Field
from cxf_desktop.ui.forms.item_model import ItemModel
from cxf_desktop.ui.forms.table_view import TableView
from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.metrics import XS, S
from cxf_desktop.ui.widgets.buttons import IconButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Muted

NewId = Callable[[], str]
SHOWN_ROWS = 12
TALLEST = 1_200
"""Rows, and pixels, up to which a table grows with its content; beyond that it scrolls."""


class ItemTable(QWidget):
    """The table with its buttons: add, take out, move up and down.

    Keys: Enter or F2 edits, Tab goes on, Insert adds, Ctrl+Delete takes out, Alt+Up and Alt+Down move.
    ``prefix`` numbers the rows (``R1``); ``note`` says a few words below the first column of an item.
    """

    def __init__(  # noqa: PLR0913  (by keyword, and most callers leave most of them out)
        self,
        session: EditSession,
        icons: Icons,
        path: str,
        fields: Sequence[Field],
        *,
        new_id: NewId,
        add_text: str,
        empty_text: str,
        defaults: Callable[[], Mapping[str, Any]] = dict,
        fills: bool = False,
        prefix: str = "",
        note: Callable[[Any], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._new_id = new_id
        self._defaults = defaults
        self._fills = fills
        self.model = ItemModel(session, path, fields, self, prefix=prefix, note=note)
        self.view = TableView(fields, self, numbered=bool(prefix))
        self.view.setModel(self.model)
        self.view.setItemDelegate(CellDelegate(session, icons, self.view))
        self.view.left.connect(self._on_left)
        offer_cell_history(self.view, session)
        self.view.installEventFilter(self)
        self._empty = Muted(empty_text, self, wrap=True, measure=0)
        self._buttons = self._make_buttons(icons, add_text)
        self._fitting = QTimer(self, interval=0, singleShot=True)
        self._fitting.timeout.connect(self.fit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._empty)
        layout.addLayout(self._buttons)
        if not fills:
            layout.addStretch(0)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._refresh)
        self.model.layoutChanged.connect(self.fit)
        self.model.dataChanged.connect(self._on_data)
        self._refresh()

    def add_button_beside(self, button: QWidget) -> None:
        """Put another button beside the one that adds a row."""
        self._others += 1
        self._buttons.insertWidget(self._others, button)

    def rebind(self, path: str) -> None:
        """Show another list."""
        self._session.flush()
        self.model.rebind(path)

    def setAccessibleName(self, name: str) -> None:
        """Name the table."""
        super().setAccessibleName(name)
        self.view.setAccessibleName(name)

    def focus_first(self) -> None:
        """Put the focus into the table, or onto the button that adds the first row."""
        (self.view if self.model.rowCount() else self.add_button).setFocus(Qt.FocusReason.TabFocusReason)

    def add(self) -> None:
        """Add an item below the current one and begin to edit it."""
        if self._session.read_only:
            return
        self._session.flush()
        current = self.view.currentIndex()
        row = current.row() + 1 if current.isValid() else self.model.rowCount()
        id_ = self._new_id()
        if not self._session.apply([Edit(path=f"{self.model.path}[{id_}]", value=dict(self._defaults()), index=row)]):
            return
        index = self.model.index(row, 0)
        self.view.setCurrentIndex(index)
        self.view.setFocus()
        self.view.edit(index)

    def remove(self) -> None:
        """Take the current item out; undo brings it back."""
        self._session.flush()
        row = self._current_row()
        if row is None or self._session.read_only:
            return
        column = self.view.currentIndex().column()
        self._session.apply(self.removal(self.model.item(row).id))
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1), column))
            self.view.setFocus()
        else:
            self.add_button.setFocus()

    def removal(self, id_: str) -> list[Edit]:
        """Return the edits that take an item out; for what must go with it."""
        return [Edit(path=f"{self.model.path}[{id_}]")]

    def move_row(self, step: int) -> None:
        """Move the current item up (-1) or down (1)."""
        self._session.flush()
        row = self._current_row()
        if row is None or self._session.read_only or not 0 <= row + step < self.model.rowCount():
            return
        ids = self.model.ids()
        ids[row], ids[row + step] = ids[row + step], ids[row]
        self._session.apply([Edit(path=f"{self.model.path}[]", value=ids)])
        self.view.scrollTo(self.view.currentIndex())

    def reveal(self, path: str) -> bool:
        """Go to the cell that shows ``path``; False when it is not in this table."""
        own = self.model.path
        if path != own and not path.startswith(f"{own}["):
            return False
        for row, id_ in enumerate(self.model.ids()):
            item = f"{own}[{id_}]"
            if path == item or path.startswith(f"{item}."):
                fields = self.model.fields
                column = next((at for at, f in enumerate(fields) if path == f"{item}.{f.path}"), 0)
                self.view.setCurrentIndex(self.model.index(row, column))
                break
        self.focus_first()
        return True

    def fit(self) -> None:
        """Give every row the height of its text, and the table that of its rows."""
        self.view.share_width()
        self.view.resizeRowsToContents()
        self._fit_height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the table's keys."""
        if watched is self.view and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the text anew."""
        super().resizeEvent(event)
        self._fitting.start()

    # --- inner

    def _on_key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if self._session.read_only:
            return False
        if key == Qt.Key.Key_Insert:
            self.add()
        elif key == Qt.Key.Key_Delete and control:
            self.remove()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_row(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current_row() is not None and self.view.hasFocus():
            self.view.edit(self.view.currentIndex())
        else:
            return False
        return True

    def _on_left(self, forward: bool) -> None:
        """Go on after the last cell: to the button that adds a row; before the first one: back."""
        if forward:
            self.add_button.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.view.setFocus(Qt.FocusReason.BacktabFocusReason)

    def _current_row(self) -> int | None:
        index = self.view.currentIndex()
        return index.row() if index.isValid() else None

    def _make_buttons(self, icons: Icons, add_text: str) -> QHBoxLayout:
        layout = QHBoxLayout()
        layout.setSpacing(XS)
        self._others = 0
        self.add_button = SecondaryButton(add_text, self)
        self.add_button.setIcon(icons.icon("plus"))
        self.add_button.setToolTip(self.tr("Add a row (Insert)"))
        self.add_button.clicked.connect(self.add)
        self.add_button.setVisible(not self._session.read_only)
        layout.addWidget(self.add_button)
        layout.addStretch(1)
        actions: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("up", self.tr("Move up (Alt+Up)"), self._move_up),
            ("down", self.tr("Move down (Alt+Down)"), self._move_down),
            ("trash", self.tr("Remove (Ctrl+Delete)"), self.remove),
        )
        self._row_buttons = []
        for icon, text, action in actions:
            button = IconButton(icons, icon, text, self)
            button.clicked.connect(action)
            layout.addWidget(button)
            self._row_buttons.append(button)
        return layout

    def _move_up(self) -> None:
        self.move_row(-1)

    def _move_down(self) -> None:
        self.move_row(1)

    def _on_data(self, first: Any, last: Any) -> None:
        for row in range(first.row(), last.row() + 1):
            self.view.resizeRowToContents(row)
        self._fit_height()

    def _fit_height(self) -> None:
        if self._fills:
            return
        header = self.view.horizontalHeader().height()
        rows = sum(self.view.rowHeight(row) for row in range(min(self.model.rowCount(), SHOWN_ROWS)))
        height = min(TALLEST, header + rows + 2 * self.view.frameWidth() + 1)
        if height != self.view.minimumHeight():
            self.view.setFixedHeight(height)

    def _refresh(self) -> None:
        filled = self.model.rowCount() > 0
        self.view.setVisible(filled)
        self._empty.setVisible(not filled)
        for button in self._row_buttons:
            button.setVisible(filled and not self._session.read_only)
        self.fit()
