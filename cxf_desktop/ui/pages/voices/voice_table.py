"""The voices by name: who said what, with the remark."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from cxf_desktop.ui.theme.metrics import ROW_HEIGHT

Index = QModelIndex | QPersistentModelIndex
SHOWN = 8
"""Rows up to which the table grows."""
_SHARES = (0.4, 0.3, 0.3)
"""Of the width, for voice, answer and remark."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True)
class Voice:
    """One row: whose answer, with the role; its words and its remark."""

    id: str
    name: str
    answer: str
    remark: str = ""


class VoiceModel(QAbstractTableModel):
    """The voices on one question."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.voices: tuple[Voice, ...] = ()

    def show_voices(self, voices: Sequence[Voice]) -> bool:
        """Show other voices; False when they are the same."""
        if tuple(voices) == self.voices:
            return False
        self.beginResetModel()
        self.voices = tuple(voices)
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self.voices)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_SHARES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Voice"), self.tr("Answer"), self.tr("Remark"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        voice = self.voices[index.row()]
        text = (voice.name, voice.answer, voice.remark)[index.column()]
        return " ".join(text.split()) if len(text) < 400 else f"{' '.join(text[:400].split())}…"


class VoiceTable(QTableView):
    """A calm table; Enter goes on with the answers of the one in the row."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.voices = VoiceModel(self)
        self.setModel(self.voices)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Voices"))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setMinimumSectionSize(64)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setStretchLastSection(True)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(lambda index: self._choose(index.row()))

    def show_voices(self, voices: Sequence[Voice]) -> None:
        """Show the voices on another question."""
        row = self.currentIndex().row()
        if not self.voices.show_voices(voices):
            return
        if 0 <= row < len(voices):
            self.setCurrentIndex(self.voices.index(row, 0))
        shown = min(max(1, len(voices)), SHOWN)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + shown * ROW_HEIGHT + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width."""
        super().resizeEvent(event)
        for column, share in enumerate(_SHARES[:-1]):
            self.setColumnWidth(column, round(self.viewport().width() * share))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter, leave with Escape."""
        if event.key() in _ENTER and self.currentIndex().isValid():
            self._choose(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.voices.voices):
            self.chosen.emit(self.voices.voices[row].id)
