"""The maturity interview as it stands: whose answers, which question, and what was said."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.questionnaires import Dimension, MaturityQuestionnaire, Question
from cxf_desktop.services.pinning import MATURITY
from cxf_desktop.ui.editing.edit_session import EditSession
from cxf_desktop.ui.pages.voices.asking import NO_SHEET, NOTHING, ROOM, Asking, Said, nothing_first, place_in

__all__ = ["NOTHING", "NO_SHEET", "ROOM", "SHEET", "Interview", "Said", "place_of"]

SHEET = f"assessment.sheets[{MATURITY}]"
STATEMENTS = (1, 2, 3, 4)


class Interview(Asking):
    """The questions of the dimensions, and their answers."""

    def __init__(
        self,
        session: EditSession,
        questionnaire: MaturityQuestionnaire,
        parent: QObject | None = None,
        *,
        begin: Callable[[], Sequence[Edit]] = nothing_first,
    ) -> None:
        self.questionnaire = questionnaire
        self.questions: tuple[Question, ...] = tuple(questionnaire.questions())
        self._dimension_of = {q.id: d for d in questionnaire.dimensions for q in d.questions}
        values = {question.id: STATEMENTS for question in self.questions}
        super().__init__(session, MATURITY, values, parent, begin=begin)

    @property
    def question(self) -> Question:
        """The current question."""
        return self.questions[self.at]

    def dimension_of(self, question: Question) -> Dimension:
        """Return the dimension that a question belongs to."""
        return self._dimension_of[question.id]

    def answered(self, dimension: Dimension) -> int:
        """Return how many questions of a dimension the current voice has answered."""
        return self.count_answered(question.id for question in dimension.questions)


def place_of(path: str) -> tuple[str | None, str]:
    """Return voice and question that a path of an answer belongs to; empty for what it does not say."""
    return place_in(SHEET, path)
