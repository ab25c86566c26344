"""All questions as a table: a row for each, below the row of its dimension."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cxf_desktop.domain.questionnaires import Dimension, Question
from cxf_desktop.domain.voices import spoken_values
from cxf_desktop.domain.words import Language
from cxf_desktop.ui.pages.assess.interview_state import ROOM, Interview, Said
from cxf_desktop.ui.pages.assess.wording import initials, short

Index = QModelIndex | QPersistentModelIndex
QUESTION, VALUE_1, VALUE_4, NONE, VOICES = 0, 1, 4, 5, 6
COLUMNS = 7
NAMED = 4
"""Voices that a row names; the tip names all."""


@dataclass(frozen=True)
class Row:
    """A question, or the dimension above its questions."""

    dimension: Dimension
    question: Question | None = None


class AnswerModel(QAbstractTableModel):
    """Reads the interview; answers are written by the view."""

    def __init__(self, interview: Interview, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.interview = interview
        self.language = language
        self.rows: list[Row] = []
        for dimension in interview.questionnaire.dimensions:
            self.rows.append(Row(dimension))
            self.rows += [Row(dimension, question) for question in dimension.questions]

    def refresh(self, questions: Collection[str] = ()) -> None:
        """Show what is answered now; to ``questions`` only, when they are named."""
        if not questions:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, COLUMNS - 1))
        for at, row in enumerate(self.rows):
            if row.question is not None and row.question.id in questions:
                self.dataChanged.emit(self.index(at, 0), self.index(at, COLUMNS - 1))

    def row_of(self, question: str) -> int:
        """Return the row of a question."""
        return next(at for at, row in enumerate(self.rows) if row.question is not None and row.question.id == question)

    def chosen(self, index: Index) -> bool:
        """Tell whether a cell is what the current voice answered."""
        question = self.rows[index.row()].question
        if question is None:
            return False
        answer = self.interview.answer(question.id)
        if index.column() == NONE:
            return answer.not_applicable
        return not answer.not_applicable and answer.value == index.column()

    def spread(self, row: int) -> float:
        """Return how far the respondents are apart on a question."""
        question = self.rows[row].question
        spoken = spoken_values(question.id, self.interview.sheet) if question else []
        return max(spoken) - min(spoken) if spoken else 0.0

    def statement(self, index: Index) -> str:
        """Return the words behind a cell."""
        question = self.rows[index.row()].question
        if question is None:
            return self.rows[index.row()].dimension.purpose.to(self.language)
        if VALUE_1 <= index.column() <= VALUE_4:
            return f"{index.column()}: {question.statements[index.column() - 1].to(self.language)}"
        if index.column() == NONE:
            return self.tr("0: Not applicable. It does not count.")
        if index.column() == VOICES:
            return self.voices(index.row(), all_of_them=True) or self.tr("Nobody has answered yet.")
        return question.ask.to(self.language)

    def voices(self, row: int, *, all_of_them: bool = False) -> str:
        """Return who answered what."""
        question = self.rows[row].question
        found = self.interview.said(question.id) if question else []
        if all_of_them:
            return ", ".join(f"{said.name.strip() or self._room(said)}: {self._value(said)}" for said in found)
        parts = [f"{self._room(said) or initials(said.name)} {self._value(said)}" for said in found[:NAMED]]
        more = [f"+{len(found) - NAMED}"] if len(found) > NAMED else []
        return "  ".join(parts + more)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and VALUE_1 <= section <= NONE:
            return Qt.AlignmentFlag.AlignCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = {QUESTION: self.tr("Question"), NONE: self.tr("n/a"), VOICES: self.tr("Said so far")}
        return titles.get(section, str(section))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if row.question is None:
            return row.dimension.title.to(self.language) if index.column() == QUESTION else None
        if index.column() == QUESTION:
            return row.question.title.to(self.language)
        return self.voices(index.row()) if index.column() == VOICES else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _spoken(self, index: Index) -> str:
        text = self.statement(index)
        row = self.rows[index.row()]
        if index.column() == QUESTION:
            title = row.question.title if row.question else row.dimension.title
            return f"{title.to(self.language)}: {text}"
        return self.tr("%1, chosen").replace("%1", text) if self.chosen(index) else text

    def _room(self, said: Said) -> str:
        return self.tr("Room") if said.voice == ROOM else ""

    def _value(self, said: Said) -> str:
        return self.tr("n/a") if said.answer.not_applicable else short(said.answer.value)
