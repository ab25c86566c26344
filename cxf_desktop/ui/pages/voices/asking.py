"""An interview as it stands, for either questionnaire: whose answers, which question, and what was said."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from cxf_desktop.domain.answers import Answer, AnswerSheet, Hands, Respondent
from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.voices import NO_HANDS, Distribution, distribution
from cxf_desktop.ui.editing.edit_session import EditSession

ROOM = ""
"""The voice of the room: the answer that it settles on."""
NOTHING = Answer()
NO_SHEET = AnswerSheet()

Given = float | None
"""A value; None for *not applicable*."""
Values = tuple[int, ...]
"""What a question can be answered with, lowest first."""


@dataclass(frozen=True)
class Said:
    """What one voice answered; ``name`` is empty for the room."""

    voice: str
    name: str
    answer: Answer


def nothing_first() -> Sequence[Edit]:
    """Return no edits."""
    return ()


class Asking(QObject):
    """Knows the current question and voice, and writes answers.

    ``values`` has every question in its order; ``begin`` returns the edits that go with the first answer.
    """

    moved = Signal()
    """Another question or another voice."""

    def __init__(
        self,
        session: EditSession,
        questionnaire: str,
        values: Mapping[str, Values],
        parent: QObject | None = None,
        *,
        begin: Callable[[], Sequence[Edit]] = nothing_first,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._begin = begin
        self.id = questionnaire
        self._values = dict(values)
        self._ids = tuple(values)
        self._at = 0
        self._voice = ROOM
        self._found: tuple[AnswerSheet, str, frozenset[str]] | None = None

    @property
    def sheet_path(self) -> str:
        """The path of all answers."""
        return f"assessment.sheets[{self.id}]"

    @property
    def sheet(self) -> AnswerSheet:
        """All answers."""
        return self._session.document.assessment.sheets.get(self.id, NO_SHEET)

    @property
    def people(self) -> tuple[Respondent, ...]:
        """The respondents."""
        return self._session.document.assessment.respondents

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the questions."""
        return self._ids

    @property
    def at(self) -> int:
        """The position of the current question."""
        return self._at

    @property
    def current(self) -> str:
        """The id of the current question."""
        return self._ids[self._at]

    @property
    def voice(self) -> str:
        """Whose answers are given: the id of a respondent, or ``ROOM``."""
        return self._voice

    def values_of(self, question: str) -> Values:
        """Return what a question can be answered with."""
        return self._values[question]

    def set_values(self, values: Mapping[str, Values]) -> None:
        """Ask other questions; the current one stays when it is among them."""
        current = self.current if self._ids else ""
        self._values, self._ids = dict(values), tuple(values)
        self._at = self._ids.index(current) if current in self._values else max(0, min(self._at, len(self._ids) - 1))
        self.moved.emit()

    # --- moving

    def go(self, at: int) -> None:
        """Go to a question."""
        at = max(0, min(at, len(self._ids) - 1))
        if at != self._at:
            self._at = at
            self.moved.emit()

    def go_to_question(self, id_: str) -> bool:
        """Go to a question by its id; False when there is none."""
        if id_ not in self._values:
            return False
        self.go(self._ids.index(id_))
        return True

    def next_open(self, start: int | None = None) -> int | None:
        """Return the next question after ``start`` that is unanswered, around the end; None when all are answered."""
        first = self._at + 1 if start is None else start
        given = self._given()
        order = (*range(first, len(self._ids)), *range(min(first, len(self._ids))))
        return next((at for at in order if self._ids[at] not in given), None)

    def set_voice(self, voice: str) -> None:
        """Go on with the answers of somebody else."""
        if voice != self._voice and (voice == ROOM or any(person.id == voice for person in self.people)):
            self._voice = voice
            self.moved.emit()

    def check_voice(self) -> None:
        """Go back to the room when the respondent is gone."""
        if self._voice != ROOM and all(person.id != self._voice for person in self.people):
            self.set_voice(ROOM)

    # --- answers

    def answer(self, question: str, voice: str | None = None) -> Answer:
        """Return what a voice, the current one unless another is named, answered."""
        return self._answers(self._voice if voice is None else voice).get(question, NOTHING)

    def said(self, question: str) -> list[Said]:
        """Return every answer that was given to a question, the room's first."""
        sheet = self.sheet
        found = [Said(ROOM, "", sheet.agreed.get(question, NOTHING))]
        for person in self.people:
            answer = sheet.voices.get(person.id, {}).get(question)
            if answer is not None:
                found.append(Said(person.id, person.name, answer))
        return [said for said in found if said.answer.given]

    def distribution(self, question: str) -> Distribution:
        """Return how the answers to a question are spread."""
        return distribution(question, self.sheet, self._values[question])

    def is_open(self, question: str) -> bool:
        """Tell whether the current voice has not answered; for the room, whether nobody has."""
        return question not in self._given()

    def count_answered(self, questions: Iterable[str]) -> int:
        """Return how many of the questions are answered, in the sense of ``is_open``."""
        given = self._given()
        return sum(question in given for question in questions)

    def path(self, question: str, voice: str | None = None) -> str:
        """Return the path of an answer."""
        voice = self._voice if voice is None else voice
        where = "agreed" if voice == ROOM else f"voices[{voice}]"
        return f"{self.sheet_path}.{where}[{question}]"

    def give(self, question: str, value: Given) -> None:
        """Write the current voice's answer."""
        self._write(question, value, not_applicable=value is None)

    def clear(self, question: str) -> None:
        """Take the current voice's answer back; its note stays."""
        if self.answer(question).given:
            self._write(question, None, not_applicable=False)

    def hands(self, question: str) -> Hands:
        """Return the show of hands on a question."""
        return self.sheet.hands.get(question, NO_HANDS)

    def give_hands(self, question: str, people: Mapping[int, int]) -> None:
        """Write how many people stand for each value; nobody at all takes the show of hands out."""
        if self._session.read_only:
            return
        highest = max(self._values[question])
        counts = [people.get(value, 0) for value in range(1, highest + 1)]
        value = {"counts": counts} if any(counts) else None
        path = f"{self.sheet_path}.hands[{question}]"
        if value is None and question not in self.sheet.hands:
            return
        self._session.apply([Edit(path=path, value=value), *self._begin()])

    def place_of(self, path: str) -> tuple[str | None, str]:
        """Return voice and question that a path of an answer belongs to; see ``place_in``."""
        return place_in(self.sheet_path, path)

    # --- inner

    def _answers(self, voice: str) -> dict[str, Answer]:
        return self.sheet.agreed if voice == ROOM else self.sheet.voices.get(voice, {})

    def _given(self) -> frozenset[str]:
        """Return the questions that are answered, in the sense of ``is_open``; found once for each change."""
        sheet = self.sheet
        if self._found is None or self._found[0] is not sheet or self._found[1] != self._voice:
            everybody = [sheet.agreed, *sheet.voices.values()]
            voices = everybody if self._voice == ROOM else [self._answers(self._voice)]
            given = {id_ for answers in voices for id_, answer in answers.items() if answer.given}
            if self._voice == ROOM:
                given |= {id_ for id_, hands in sheet.hands.items() if any(hands.counts)}
            self._found = (sheet, self._voice, frozenset(given))
        return self._found[2]

    def _write(self, question: str, value: float | None, *, not_applicable: bool) -> None:
        if self._session.read_only:
            return
        path = self.path(question)
        edits = [Edit(path=f"{path}.value", value=value), Edit(path=f"{path}.not_applicable", value=not_applicable)]
        self._session.apply([*edits, *self._begin()])


def place_in(sheet: str, path: str) -> tuple[str | None, str]:
    """Return voice and question that a path of an answer belongs to; empty for what it does not say.

    A show of hands belongs to the room; no voice at all: the path is none of an answer.
    """
    if not path.startswith(sheet):
        return None, ""
    rest = path.removeprefix(sheet)
    ids = [part.split("]")[0] for part in rest.split("[")[1:]]
    if rest.startswith((".agreed", ".hands")) and ids:
        return ROOM, ids[0]
    if rest.startswith(".voices") and ids:
        return ids[0], ids[1] if len(ids) > 1 else ""
    return None, ""
