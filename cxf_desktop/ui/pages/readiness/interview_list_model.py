"""All questions of the readiness as a table, narrowed down by a filter and by words."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cxf_desktop.domain.questionnaires import DesignField, SubArea
from cxf_desktop.domain.voices import Distribution
from cxf_desktop.domain.words import Language
from cxf_desktop.ui.pages.readiness.interview_state import Place, ReadinessInterview
from cxf_desktop.ui.pages.voices.asking import ROOM
from cxf_desktop.ui.pages.voices.wording import count_text, facts_text

Index = QModelIndex | QPersistentModelIndex
QUESTION, VALUE_1, VALUE_5, NONE, VOICES = 0, 1, 5, 6, 7
COLUMNS = 8


class Filter(Enum):
    """Which questions are shown."""

    ALL = auto()
    OPEN = auto()
    DISAGREEMENT = auto()
    REMARKS = auto()
    NOT_APPLICABLE = auto()


@dataclass(frozen=True)
class Row:
    """A question, or the sub-area above its questions."""

    field: DesignField
    area: SubArea
    place: Place | None = None


class ReadinessListModel(QAbstractTableModel):
    """Reads the interview; what is answered stays in sight until the filter is chosen anew."""

    def __init__(self, interview: ReadinessInterview, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.interview = interview
        self.language = language
        self.filter, self.words = Filter.ALL, ""
        self._found: dict[str, Distribution] = {}
        self.rows: list[Row] = list(self._make_rows())

    def narrow(self, filter_: Filter, words: str) -> None:
        """Show the questions that a filter leaves and that hold all words."""
        self.beginResetModel()
        self.filter, self.words = filter_, words
        self._found.clear()
        self.rows = list(self._make_rows())
        self.endResetModel()

    def count(self) -> int:
        """Return how many questions are shown."""
        return sum(row.place is not None for row in self.rows)

    def refresh(self, questions: Collection[str] = ()) -> None:
        """Show what is answered now; to ``questions`` only, when they are named."""
        if not questions:
            self._found.clear()
            if self.rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, COLUMNS - 1))
            return
        for question in questions:
            self._found.pop(question, None)
        for at, row in enumerate(self.rows):
            if row.place is not None and row.place.question.id in questions:
                self.dataChanged.emit(self.index(at, 0), self.index(at, COLUMNS - 1))

    def row_of(self, question: str) -> int | None:
        """Return the row of a question; None when it is not shown."""
        rows = enumerate(self.rows)
        return next((at for at, row in rows if row.place is not None and row.place.question.id == question), None)

    def place(self, index: Index) -> Place | None:
        """Return the question of a row; None for a sub-area."""
        return self.rows[index.row()].place if index.isValid() else None

    def offered(self, index: Index) -> bool:
        """Tell whether a cell is an answer that the question can have."""
        place = self.place(index)
        if place is None:
            return False
        return index.column() == NONE or index.column() in place.question.scale.values

    def chosen(self, index: Index) -> bool:
        """Tell whether a cell is what the current voice answered; of a mean, what is nearest."""
        place = self.place(index)
        if place is None:
            return False
        answer = self.interview.answer(place.question.id)
        if index.column() == NONE:
            return answer.not_applicable
        value = None if answer.not_applicable else answer.value
        return value is not None and abs(value - index.column()) < 0.5

    def distribution(self, row: int) -> Distribution | None:
        """Return how the answers of a row are spread."""
        place = self.rows[row].place
        if place is None:
            return None
        id_ = place.question.id
        if id_ not in self._found:
            self._found[id_] = self.interview.distribution(id_)
        return self._found[id_]

    def has_remark(self, question: str) -> bool:
        """Tell whether anybody noted something on a question."""
        sheet = self.interview.sheet
        answers = (said[question] for said in (sheet.agreed, *sheet.voices.values()) if question in said)
        return any(answer.note.strip() for answer in answers)

    def statement(self, index: Index) -> str:
        """Return the words behind a cell."""
        row, to = self.rows[index.row()], self.language
        if row.place is None:
            return row.area.purpose.to(to)
        question = row.place.question
        if index.column() == NONE:
            return self.tr("0: Does not apply. It does not count.")
        if self.offered(index):
            return f"{index.column()}: {question.scale.label(index.column()).to(to)}"
        found = self.distribution(index.row())
        if index.column() == VOICES and found is not None:
            labels = {value: question.scale.label(value).to(to) for value in question.scale.values}
            return f"{facts_text(found)}. {count_text(found, labels)}" if found.people else facts_text(found)
        return question.text.to(to)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own signature)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section != QUESTION:
            return Qt.AlignmentFlag.AlignCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = {QUESTION: self.tr("Question"), NONE: self.tr("n/a"), VOICES: self.tr("Voices")}
        return titles.get(section, str(section))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        if role != Qt.ItemDataRole.DisplayRole or index.column() != QUESTION:
            return None
        row, to = self.rows[index.row()], self.language
        if row.place is None:
            return f"{row.field.title.to(to)} · {row.area.title.to(to)}"
        return row.place.question.title.to(to)

    def _spoken(self, index: Index) -> str:
        text = self.statement(index)
        if index.column() == QUESTION:
            return f"{self.data(index)}: {text}"
        return self.tr("%1, chosen").replace("%1", text) if self.chosen(index) else text

    def _make_rows(self) -> Iterator[Row]:
        words = self.words.casefold().split()
        for field in self.interview.questionnaire.fields:
            for area in field.sub_areas:
                places = [self.interview.place_of_question(id_) for id_ in self.interview.asked(area)]
                left = [place for place in places if self._passes(place) and self._holds(place, words)]
                if left:
                    yield Row(field, area)
                    yield from (Row(field, area, place) for place in left)

    def _holds(self, place: Place, words: list[str]) -> bool:
        if not words:
            return True
        texts = (place.question.title, place.question.text, place.question.hint, place.area.title, place.field.title)
        said = " ".join(text.to(self.language) for text in texts).casefold()
        return all(word in said for word in words)

    def _passes(self, place: Place) -> bool:
        interview, id_ = self.interview, place.question.id
        if self.filter is Filter.OPEN:
            return interview.is_open(id_)
        if self.filter is Filter.DISAGREEMENT:
            return interview.distribution(id_).spread > 0
        if self.filter is Filter.REMARKS:
            return self.has_remark(id_)
        if self.filter is Filter.NOT_APPLICABLE:
            return interview.answer(id_, ROOM).not_applicable or interview.distribution(id_).not_applicable > 0
        return True
