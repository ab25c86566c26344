"""A table of items that is edited in place, by keyboard."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from cxf_desktop.domain.changes import Edit
from cxf_desktop.ui.editing.binding import Binding
from cxf_desktop.ui.editing.edit_session import EditSession
from cxf_desktop.ui.forms.editors import ChoiceEditor, LineEditor, TextEditor
from cxf_desktop.ui.forms.factory import AnyEditor, make_cell_editor
from cxf_desktop.ui.forms.field import Field
from cxf_desktop.ui.forms.item_model import Index, ItemModel
from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.metrics import CONTROL_HEIGHT, S, XS
from cxf_desktop.ui.widgets.buttons import IconButton, SecondaryButton

NewId = Callable[[], str]
SHOWN_ROWS = 12
"""Rows up to which a table grows with its content; beyond that it scrolls."""


class ItemTable(QWidget):
    """The table with its buttons: add, take out, move up and down.

    Keys: Enter or F2 edits, Tab goes on, Insert adds, Ctrl+Delete takes out, Alt+Up and Alt+Down move.
    """

    def __init__(
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
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._new_id = new_id
        self._defaults = defaults
        self._fills = fills
        self.model = ItemModel(session, path, fields, self)
        self.view = _View(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_CellDelegate(session, self.view))
        self._empty = QLabel(empty_text, self)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self._buttons = self._make_buttons(icons, add_text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._empty)
        layout.addLayout(self._buttons)
        if not fills:
            layout.addStretch(0)
        self._share_width()
        self.view.installEventFilter(self)
        self.model.modelReset.connect(self._refresh)
        self.model.dataChanged.connect(lambda *_: self.fit())
        self._refresh()

    def rebind(self, path: str) -> None:
        """Show another list."""
        self._session.flush()
        self.model.rebind(path)

    def setAccessibleName(self, name: str) -> None:
        """Name the table."""
        super().setAccessibleName(name)
        self.view.setAccessibleName(name)

    def add(self) -> None:
        """Add an item below the current one and begin to edit it."""
        row = self.view.currentIndex().row() + 1 if self.view.currentIndex().isValid() else self.model.rowCount()
        self._session.flush()
        self._session.apply(
            [Edit(path=f"{self.model.path}[{self._new_id()}]", value=dict(self._defaults()), index=row)]
        )
        index = self.model.index(row, 0)
        self.view.setCurrentIndex(index)
        self.view.setFocus()
        self.view.edit(index)

    def remove(self) -> None:
        """Take the current item out; undo brings it back."""
        row = self._current_row()
        if row is None:
            return
        self._session.flush()
        self._session.apply([Edit(path=f"{self.model.path}[{self.model.item(row).id}]")])
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1), 0))

    def move(self, step: int) -> None:
        """Move the current item up (-1) or down (1)."""
        row = self._current_row()
        if row is None or not 0 <= row + step < self.model.rowCount():
            return
        column = self.view.currentIndex().column()
        self._session.flush()
        ids = self.model.ids()
        ids[row], ids[row + step] = ids[row + step], ids[row]
        self._session.apply([Edit(path=f"{self.model.path}[]", value=ids)])
        self.view.setCurrentIndex(self.model.index(row + step, column))

    def reveal(self, path: str) -> bool:
        """Go to the cell that shows ``path``; False when it is not in this table."""
        if not path.startswith(f"{self.model.path}["):
            return False
        for row, id_ in enumerate(self.model.ids()):
            item = f"{self.model.path}[{id_}]"
            if path.startswith(item):
                fields = self.model.fields
                column = next((at for at, f in enumerate(fields) if path == f"{item}.{f.path}"), 0)
                self.view.setCurrentIndex(self.model.index(row, column))
                self.view.setFocus()
                return True
        return True

    def fit(self) -> None:
        """Give every row the height of its text, and the table that of its rows."""
        self.view.resizeRowsToContents()
        if self._fills:
            return
        header = self.view.horizontalHeader().height()
        rows = sum(self.view.rowHeight(row) for row in range(min(self.model.rowCount(), SHOWN_ROWS)))
        self.view.setFixedHeight(header + rows + 2 * self.view.frameWidth() + 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the table's keys."""
        if watched is self.view and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: Any) -> None:
        """Wrap the text anew."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self.fit)

    def _on_key(self, event: QKeyEvent) -> bool:
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self._session.read_only:
            return False
        if key == Qt.Key.Key_Insert:
            self.add()
        elif key == Qt.Key.Key_Delete and control:
            self.remove()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current_row() is not None:
            self.view.edit(self.view.currentIndex())
        else:
            return False
        return True

    def _current_row(self) -> int | None:
        index = self.view.currentIndex()
        return index.row() if index.isValid() else None

    def _make_buttons(self, icons: Icons, add_text: str) -> QHBoxLayout:
        layout = QHBoxLayout()
        layout.setSpacing(XS)
        add = SecondaryButton(add_text, self)
        add.setIcon(icons.icon("plus"))
        add.setToolTip(self.tr("Add a row (Insert)"))
        add.clicked.connect(self.add)
        layout.addWidget(add)
        layout.addStretch(1)
        actions: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("up", self.tr("Move up (Alt+Up)"), lambda: self.move(-1)),
            ("down", self.tr("Move down (Alt+Down)"), lambda: self.move(1)),
            ("trash", self.tr("Remove (Ctrl+Delete)"), self.remove),
        )
        self._row_buttons = []
        for icon, text, action in actions:
            button = IconButton(icons, icon, text, self)
            button.clicked.connect(action)
            layout.addWidget(button)
            self._row_buttons.append(button)
        add.setVisible(not self._session.read_only)
        return layout

    def _share_width(self) -> None:
        header = self.view.horizontalHeader()
        for column, field in enumerate(self.model.fields):
            if field.stretch:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def _refresh(self) -> None:
        filled = self.model.rowCount() > 0
        self.view.setVisible(filled)
        self._empty.setVisible(not filled)
        for button in self._row_buttons:
            button.setVisible(filled and not self._session.read_only)
        self.fit()


class _View(QTableView):
    """A calm table: hairlines between rows, texts wrapped, Tab leaves it at its end."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setAlternatingRowColors(False)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(CONTROL_HEIGHT)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class _CellDelegate(QStyledItemDelegate):
    """Edits a cell in an editor that is bound to its path: typing is saved as anywhere else."""

    def __init__(self, session: EditSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option
        model = index.model()
        assert isinstance(model, ItemModel)
        editor = make_cell_editor(model.fields[index.column()], self._session.document, parent)
        editor.setProperty("cell", True)
        editor.setAutoFillBackground(True)
        Binding(self._session, model.cell_path(index), editor, editor)
        if isinstance(editor, LineEditor):
            editor.selectAll()
        elif isinstance(editor, TextEditor):
            editor.select_all_at_end()
        elif isinstance(editor, ChoiceEditor):
            QTimer.singleShot(0, editor, editor.showPopup)
            editor.activated.connect(lambda _index: self._done(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Leave it to the binding."""

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand in what was typed; the binding writes it."""
        del editor, model, index
        self._session.flush()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect
        if isinstance(editor, TextEditor):
            editor.setMaximumHeight(16_777_215)
            editor.setMinimumHeight(0)
            rect.setHeight(max(rect.height(), editor.sizeHint().height()))
        editor.setGeometry(rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """End a text with Enter, begin a new line with Shift+Enter; go on with Tab."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(editor, TextEditor):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                self._done(editor)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                return False
        return super().eventFilter(editor, event)

    def _done(self, editor: QWidget | AnyEditor) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)


