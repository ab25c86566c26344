"""The places that both sides changed differently, with what was chosen for each."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from cxf_desktop.domain.merging import Side
from cxf_desktop.ui.library.library_model import Index
from cxf_desktop.ui.merge.conflict_words import ConflictWords

if TYPE_CHECKING:
    from cxf_desktop.services.handover import Disagreement

FIELD, PAGE, CHOSEN = range(3)


class ConflictModel(QAbstractTableModel):
    """Shows all of them, or those that are undecided."""

    chosen = Signal()
    """Something was chosen, or is not any more."""

    def __init__(self, conflicts: Sequence["Disagreement"], words: ConflictWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._conflicts = tuple(conflicts)
        self._names = [words.name(each) for each in conflicts]
        self._rows = list(range(len(self._conflicts)))
        self._undecided_only = False
        self.choices: dict[str, Side] = {}
        self._titles = (self.tr("Field"), self.tr("Page"), self.tr("What holds"))
        self._says = {Side.OURS: self.tr("Here"), Side.THEIRS: self.tr("The file"), None: self.tr("Undecided")}

    @property
    def says(self) -> list[str]:
        """Everything that the last column can say."""
        return list(self._says.values())

    @property
    def undecided(self) -> int:
        """How many nobody has chosen for yet."""
        return len(self._conflicts) - len(self.choices)

    def conflict(self, row: int) -> "Disagreement | None":
        """Return what stands in a row."""
        return self._conflicts[self._rows[row]] if 0 <= row < len(self._rows) else None

    def choose(self, row: int, side: Side | None) -> None:
        """Choose whose value holds in a row, or nobody's yet; a row that is done leaves the list of undecided ones."""
        conflict = self.conflict(row)
        if conflict is None:
            return
        if side is None:
            self.choices.pop(conflict.path, None)
        else:
            self.choices[conflict.path] = side
        if self._undecided_only and side is not None:
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._rows[row]
            self.endRemoveRows()
        else:
            self.dataChanged.emit(self.index(row, FIELD), self.index(row, CHOSEN))
        self.chosen.emit()

    def choose_rest(self, side: Side) -> None:
        """Choose one side wherever nobody chose yet."""
        for conflict in self._conflicts:
            self.choices.setdefault(conflict.path, side)
        self.show_only(undecided=self._undecided_only)
        self.chosen.emit()

    def show_only(self, *, undecided: bool) -> None:
        """Show the undecided ones alone, or all."""
        self.beginResetModel()
        self._undecided_only = undecided
        self._rows = [
            at for at, conflict in enumerate(self._conflicts) if not undecided or conflict.path not in self.choices
        ]
        self.endResetModel()

    # --- Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return self._text(self._rows[index.row()], index.column())

    def _text(self, at: int, column: int) -> str:
        name = self._names[at]
        if column == FIELD:
            return name.text
        if column == PAGE:
            return name.page
        return self._says[self.choices.get(self._conflicts[at].path)]

    def side(self, row: int) -> Side | None:
        """Return what was chosen in a row."""
        conflict = self.conflict(row)
        return self.choices.get(conflict.path) if conflict else None
