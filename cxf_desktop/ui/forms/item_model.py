"""A list of the engagement as the rows of a table."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from cxf_desktop.domain.paths import PathError, as_json, find
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.editing.edit_session import EditSession
from cxf_desktop.ui.forms.field import Field, FieldKind

Index = QModelIndex | QPersistentModelIndex


class ItemModel(QAbstractTableModel):
    """Rows are the items of the list at ``path``, columns the fields; it reads, and never writes."""

    def __init__(self, session: EditSession, path: str, fields: Sequence[Field], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._path = path
        self.fields = tuple(fields)
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

    def ids(self) -> list[str]:
        """Return the ids of the rows."""
        return [item.id for item in self._items]

    def item(self, row: int) -> Any:
        """Return the item of a row."""
        return self._items[row]

    def cell_path(self, index: Index) -> str:
        """Return the path of a cell."""
        return f"{self._path}[{self._items[index.row()].id}].{self.fields[index.column()].path}"

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.fields)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.fields[section].label
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(self.fields[section])
        elif role == Qt.ItemDataRole.DisplayRole:
            return section + 1
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        field = self.fields[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(index, field)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(field)
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

    def _text(self, index: Index, field: Field) -> str:
        value = self._value(index, field)
        if field.kind is FieldKind.CHOICE:
            return dict(field.options(self._session.document)).get(value, "")
        if field.kind is FieldKind.MANY:
            names = dict(field.options(self._session.document))
            return ", ".join(names.get(name, name) for name in value or ())
        if value is None or field.kind is FieldKind.CHECK:
            return ""
        if field.kind is FieldKind.DATE:
            return self._locale.toString(dt.date.fromisoformat(value), self._locale.FormatType.ShortFormat)
        if field.kind is FieldKind.NUMBER:
            return self._locale.toString(value) if value == int(value) else self._locale.toString(float(value), "g", 6)
        return str(value)

    def _value(self, index: Index, field: Field) -> Any:
        value: Any = self._items[index.row()]
        for name in field.path.split("."):
            value = getattr(value, name)
        return as_json(value)

    @staticmethod
    def _alignment(field: Field) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if field.kind is FieldKind.NUMBER else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignTop

    def _read(self) -> tuple[Any, ...]:
        try:
            return find(self._session.document, self._path) or ()
        except PathError:
            return ()  # what the list belongs to is gone

    def _on_changed(self, changed: Changed) -> None:
        items = self._read()
        if items is self._items and not any(callable(field.choices) for field in self.fields):
            return
        del changed
        if [item.id for item in items] == self.ids():
            self._items = items
            if items:
                self.dataChanged.emit(self.index(0, 0), self.index(len(items) - 1, len(self.fields) - 1))
            return
        self.beginResetModel()
        self._items = items
        self.endResetModel()
