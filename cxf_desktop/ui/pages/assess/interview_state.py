"""The interview as it stands: whose answers, which question, and what was said."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from cxf_desktop.domain.answers import Answer, AnswerSheet, Respondent
from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.questionnaires import Dimension, MaturityQuestionnaire, Question
from cxf_desktop.services.pinning import MATURITY
from cxf_desktop.ui.editing.edit_session import EditSession

ROOM = ""
"""The voice of the room: the answer that it settles on."""
NOTHING = Answer()
NO_SHEET = AnswerSheet()
SHEET = f"assessment.sheets[{MATURITY}]"

Given = float | None
"""A value; None for *not applicable*."""


@dataclass(frozen=True)
class Said:
    """What one voice answered; ``name`` is empty for the room."""

    voice: str
    name: str
    answer: Answer


class Interview(QObject):
    """Knows the current question and voice, and writes answers."""

    moved = Signal()
    """Another question or another voice."""

    def __init__(
        self, session: EditSession, questionnaire: MaturityQuestionnaire, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.questionnaire = questionnaire
        self.questions: tuple[Question, ...] = tuple(questionnaire.questions())
        self._dimension_of = {q.id: d for d in questionnaire.dimensions for q in d.questions}
        self._at = 0
        self._voice = ROOM
        self._found: tuple[AnswerSheet, str, frozenset[str]] | None = None

    @property
    def sheet(self) -> AnswerSheet:
        """All answers."""
        return self._session.document.assessment.sheets.get(MATURITY, NO_SHEET)

    @property
    def people(self) -> tuple[Respondent, ...]:
        """The respondents."""
        return self._session.document.assessment.respondents

    @property
    def at(self) -> int:
        """The position of the current question."""
        return self._at

    @property
    def question(self) -> Question:
        """The current question."""
        return self.questions[self._at]

    @property
    def voice(self) -> str:
        """Whose answers are given: the id of a respondent, or ``ROOM``."""
        return self._voice

    def dimension_of(self, question: Question) -> Dimension:
        """Return the dimension that a question belongs to."""
        return self._dimension_of[question.id]

    # --- moving

    def go(self, at: int) -> None:
        """Go to a question."""
        at = max(0, min(at, len(self.questions) - 1))
        if at != self._at:
            self._at = at
            self.moved.emit()

    def go_to_question(self, id_: str) -> bool:
        """Go to a question by its id; False when there is none."""
        found = next((at for at, question in enumerate(self.questions) if question.id == id_), None)
        if found is not None:
            self.go(found)
        return found is not None

    def next_open(self, start: int | None = None) -> int | None:
        """Return the next question after ``start`` that is unanswered, around the end; None when all are answered."""
        first = self._at + 1 if start is None else start
        order = (*range(first, len(self.questions)), *range(min(first, len(self.questions))))
        return next((at for at in order if self.is_open(self.questions[at].id)), None)

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

    def is_open(self, question: str) -> bool:
        """Tell whether the current voice has not answered; for the room, whether nobody has."""
        return question not in self._given()

    def answered(self, dimension: Dimension) -> int:
        """Return how many questions of a dimension the current voice has answered."""
        return sum(not self.is_open(question.id) for question in dimension.questions)

    def path(self, question: str, voice: str | None = None) -> str:
        """Return the path of an answer."""
        voice = self._voice if voice is None else voice
        return f"{SHEET}.agreed[{question}]" if voice == ROOM else f"{SHEET}.voices[{voice}][{question}]"

    def give(self, question: str, value: Given) -> None:
        """Write the current voice's answer."""
        self._write(question, value, not_applicable=value is None)

    def clear(self, question: str) -> None:
        """Take the current voice's answer back; its note stays."""
        if self.answer(question).given:
            self._write(question, None, not_applicable=False)

    def _answers(self, voice: str) -> dict[str, Answer]:
        return self.sheet.agreed if voice == ROOM else self.sheet.voices.get(voice, {})

    def _given(self) -> frozenset[str]:
        """Return the questions that are answered, in the sense of ``is_open``; found once for each change."""
        sheet = self.sheet
        if self._found is None or self._found[0] is not sheet or self._found[1] != self._voice:
            everybody = [sheet.agreed, *sheet.voices.values()]
            voices = everybody if self._voice == ROOM else [self._answers(self._voice)]
            given = frozenset(id_ for answers in voices for id_, answer in answers.items() if answer.given)
            self._found = (sheet, self._voice, given)
        return self._found[2]

    def _write(self, question: str, value: float | None, *, not_applicable: bool) -> None:
        if self._session.read_only:
            return
        path = self.path(question)
        self._session.apply(
            [Edit(path=f"{path}.value", value=value), Edit(path=f"{path}.not_applicable", value=not_applicable)]
        )


def place_of(path: str) -> tuple[str | None, str]:
    """Return voice and question that a path of an answer belongs to; empty for what it does not say."""
    if not path.startswith(SHEET):
        return None, ""
    ids = [part.split("]")[0] for part in path.removeprefix(SHEET).split("[")[1:]]
    if path.startswith(f"{SHEET}.agreed") and ids:
        return ROOM, ids[0]
    if path.startswith(f"{SHEET}.voices") and ids:
        return ids[0], ids[1] if len(ids) > 1 else ""
    return None, ""
