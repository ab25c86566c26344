"""A list of the engagement as the rows of a table."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from cxf_desktop.domain.paths import PathError, as_json, find
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.editing.edit_session import EditSession
from cxf_desktop.ui.forms.field import Field, FieldKind
from cxf_desktop.ui.forms.notation import date_text, number_text

Index = QModelIndex | QPersistentModelIndex
NOTE_ROLE = Qt.ItemDataRole.UserRole + 1
"""A few words about the item, below the text of its first column."""
ITEM_ROLE = Qt.ItemDataRole.UserRole + 2
"""The item itself."""
_STEPWISE = 12
"""Rows that come or go one by one; more at once are a new list."""


class ItemModel(QAbstractTableModel):
    """Rows are the items of the list at ``path``, columns the fields; it reads, and never writes."""

    def __init__(
        self,
        session: EditSession,
        path: str,
        fields: Sequence[Field],
        parent: QObject,
        *,
        prefix: str = "",
        note: Callable[[Any], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._path = path
        self.fields = tuple(fields)
        self._prefix = prefix
        self._note = note
        self._locale = QLocale()
        self._items: tuple[Any, ...] = self._read()
        session.changed.connect(self._on_changed)

    @property
    def path(self) -> str:
        """The path of the list."""
        return self._path

    def rebind(self, path: str) -> None:
        """Show another list."""
        self.beginResetModel()
        self._path = path
        self._items = self._read()
        self.endResetModel()

    def set_prefix(self, prefix: str) -> None:
        """Number the rows with another prefix."""
        if prefix != self._prefix:
            self._prefix = prefix
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, max(0, self.rowCount() - 1))

    def ids(self) -> list[str]:
        """Return the ids of the rows."""
        return [item.id for item in self._items]

    def item(self, row: int) -> Any:
        """Return the item of a row."""
        return self._items[row]

    def row_of(self, id_: str) -> int | None:
        """Return the row of an item, or None."""
        return next((row for row, item in enumerate(self._items) if item.id == id_), None)

    def cell_path(self, index: Index) -> str:
        """Return the path of a cell."""
        return f"{self._path}[{self._items[index.row()].id}].{self.fields[index.column()].path}"

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else max(1, len(self.fields))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole and section < len(self.fields):
                return self.fields[section].label
            if role == Qt.ItemDataRole.TextAlignmentRole and section < len(self.fields):
                return _alignment(self.fields[section]) | Qt.AlignmentFlag.AlignVCenter
        elif role == Qt.ItemDataRole.DisplayRole:
            return f"{self._prefix}{section + 1}"
        elif role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == ITEM_ROLE:
            return self._items[index.row()]
        field = self.fields[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index, field)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index, field)
        if role == NOTE_ROLE:
            return self._note_of(index)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(field) | Qt.AlignmentFlag.AlignTop
        if role == Qt.ItemDataRole.CheckStateRole and field.kind is FieldKind.CHECK:
            return Qt.CheckState.Checked if self._value(index, field) else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._session.read_only or not index.isValid():
            return flags
        if self.fields[index.column()].kind is FieldKind.CHECK:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False  # cells are edited by bound editors
        return self._session.edit(self.cell_path(index), Qt.CheckState(value) is Qt.CheckState.Checked)

    # --- inner

    def _text(self, index: Index, field: Field) -> str:
        value = self._value(index, field)
        if field.kind in (FieldKind.CHOICE, FieldKind.SEGMENTS):
            return dict(field.options(self._session.document)).get(value, "")
        if field.kind is FieldKind.MANY:
            names = dict(field.options(self._session.document))
            return ", ".join(names.get(name, name) for name in value or ())
        if value is None or field.kind is FieldKind.CHECK:
            return ""
        if field.kind is FieldKind.DATE:
            return date_text(value, self._locale)
        return number_text(value, self._locale) if field.kind is FieldKind.NUMBER else str(value)

    def _spoken(self, index: Index, field: Field) -> str:
        """Return what is read out: the column's name too, and the note."""
        note = self._note_of(index)
        return ", ".join(part for part in (f"{field.label}: {self._text(index, field)}", note) if part)

    def _note_of(self, index: Index) -> str:
        return self._note(self._items[index.row()]) if self._note is not None and index.column() == 0 else ""

    def _value(self, index: Index, field: Field) -> Any:
        value: Any = self._items[index.row()]
        for name in field.path.split("."):
            value = getattr(value, name)
        return as_json(value)

    def _read(self) -> tuple[Any, ...]:
        try:
            return find(self._session.document, self._path) or ()
        except PathError:
            return ()  # what the list belongs to is gone

    def _on_changed(self, _changed: Changed) -> None:
        items = self._read()
        if items is not self._items:
            self._take(items)
        elif items and any(callable(field.choices) for field in self.fields):
            self._tell(0, len(items) - 1)  # the names of what was chosen may be others

    def _take(self, items: tuple[Any, ...]) -> None:
        """Show other items, and tell of no more than what is different: views keep their place."""
        before, after = self.ids(), [item.id for item in items]
        came, went = set(after) - set(before), set(before) - set(after)
        if len(came) + len(went) > _STEPWISE or (before and not set(before) & set(after)):
            self.beginResetModel()
            self._items = items
            self.endResetModel()
            return
        self._take_out(went)
        self._put_in_order([id_ for id_ in after if id_ not in came])
        self._put_in(items, came)
        self._renew(items)

    def _take_out(self, went: set[str]) -> None:
        for row in reversed(range(len(self._items))):
            if self._items[row].id in went:
                self.beginRemoveRows(QModelIndex(), row, row)
                self._items = (*self._items[:row], *self._items[row + 1 :])
                self.endRemoveRows()

    def _put_in_order(self, order: list[str]) -> None:
        if self.ids() == order:
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        ids = [self._items[index.row()].id for index in old]
        by_id = {item.id: item for item in self._items}
        self._items = tuple(by_id[id_] for id_ in order)
        rows = {id_: row for row, id_ in enumerate(order)}
        new = [self.index(rows[id_], index.column()) for id_, index in zip(ids, old, strict=True)]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _put_in(self, items: tuple[Any, ...], came: set[str]) -> None:
        for row, item in enumerate(items):
            if item.id in came:
                self.beginInsertRows(QModelIndex(), row, row)
                self._items = (*self._items[:row], item, *self._items[row:])
                self.endInsertRows()

    def _renew(self, items: tuple[Any, ...]) -> None:
        different = [row for row, (old, new) in enumerate(zip(self._items, items, strict=True)) if old is not new]
        self._items = items
        for row in different:
            self._tell(row, row)

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))


def _alignment(field: Field) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if field.kind is FieldKind.NUMBER else Qt.AlignmentFlag.AlignLeft
