"""What to talk about next: gates that fail, questions without an answer, questions on which views differ."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxf_desktop.domain.answers import AnswerSheet, Respondent
from cxf_desktop.domain.questionnaires import Dimension, MaturityQuestionnaire, Question
from cxf_desktop.domain.scoring import Scorecard
from cxf_desktop.domain.voices import is_decided
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.rows import LinkRow, Rows
from cxf_desktop.ui.pages.assess.wording import clipped, gate_text, short
from cxf_desktop.ui.theme.metrics import S

MOST = 8
"""Disagreements that are listed: more than a meeting can settle."""
NAMED = 6


class Findings(QWidget):
    """Lines that each lead to a question."""

    chosen = Signal(str)
    """The id of a question."""

    def __init__(
        self, context: EngagementContext, questionnaire: MaturityQuestionnaire, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._language = context.language
        self.questionnaire = questionnaire
        self._questions: Mapping[str, Question] = {question.id: question for question in questionnaire.questions()}
        self._themes = context.app.themes
        self._goals: list[str] = []
        self.rows: Rows[LinkRow] = Rows(self._make, spacing=S)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.rows)

    def show_gates(self, card: Scorecard) -> int:
        """Show what holds the level down; return how much that is."""
        gates = card.holding_down
        because = {(gate.level, gate.question): gate.because for gate in self.questionnaire.gates}
        for row, gate in zip(self._fill([gate.question for gate in gates]), gates, strict=True):
            reason = because.get((gate.level, gate.question))
            text = reason.to(self._language) if reason else ""
            row.show_words(gate_text(gate, self.questionnaire, self._language), text, icon="lock", role="warn")
        return len(gates)

    def show_open(self, sheet: AnswerSheet) -> int:
        """Show what is unanswered, by dimension; return in how many."""
        found = [(dimension, self._unanswered(dimension, sheet)) for dimension in self.questionnaire.dimensions]
        found = [(dimension, questions) for dimension, questions in found if questions]
        for row, (dimension, questions) in zip(self._fill([q[0].id for _, q in found]), found, strict=True):
            titles = ", ".join(question.title.to(self._language) for question in questions)
            row.show_words(dimension.title.to(self._language), titles, self._count(len(questions), dimension))
        return len(found)

    def show_disagreement(self, card: Scorecard, sheet: AnswerSheet, people: tuple[Respondent, ...]) -> int:
        """Show on which questions views differ, the weightiest first."""
        found = [entry for entry in card.disagreement if entry.question in self._questions][:MOST]
        for row, entry in zip(self._fill([entry.question for entry in found]), found, strict=True):
            apart = self.tr("%1 apart").replace("%1", short(entry.spread))
            title = self._questions[entry.question].title.to(self._language)
            row.show_words(title, _views(entry.question, sheet, people), apart, icon="people", role="warn")
        return len(found)

    @staticmethod
    def _unanswered(dimension: Dimension, sheet: AnswerSheet) -> list[Question]:
        return [question for question in dimension.questions if not is_decided(question.id, sheet)]

    def _fill(self, goals: list[str]) -> list[LinkRow]:
        self._goals = goals
        return list(self.rows.show_rows(len(goals)))

    def _make(self) -> LinkRow:
        row = LinkRow(self._themes)
        row.clicked.connect(lambda _checked=False: self.chosen.emit(self._goals[list(self.rows.shown).index(row)]))
        return row

    def _count(self, count: int, dimension: Dimension) -> str:
        text = self.tr("%1 of %2").replace("%1", str(count))
        return text.replace("%2", str(len(dimension.questions)))


def _views(question: str, sheet: AnswerSheet, people: tuple[Respondent, ...]) -> str:
    """Return who said what, lowest first."""
    names = {person.id: clipped(person.name.strip() or "?", 24) for person in people}
    said: dict[float, list[str]] = {}
    for voice, answers in sheet.voices.items():
        answer = answers.get(question)
        if answer is not None and answer.value is not None and not answer.not_applicable:
            said.setdefault(answer.value, []).append(names.get(voice, voice))
    return " · ".join(f"{short(value)}: {_listed(said[value])}" for value in sorted(said))


def _listed(names: list[str]) -> str:
    shown = ", ".join(names[:NAMED])
    return f"{shown} +{len(names) - NAMED}" if len(names) > NAMED else shown
