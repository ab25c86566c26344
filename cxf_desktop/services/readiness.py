"""The readiness assessment of an engagement: its card, its edits, and what it says about the maturity."""

from collections.abc import Callable, Sequence

from cxf_desktop.domain.answers import OWN_QUESTIONS, AnswerSheet
from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.hints import Hint, maturity_hints
from cxf_desktop.domain.paths import PathError
from cxf_desktop.domain.questionnaires import ReadinessQuestionnaire
from cxf_desktop.domain.readiness import ReadinessCard, readiness_card
from cxf_desktop.domain.voices import counted_values
from cxf_desktop.domain.words import Scale
from cxf_desktop.services.pinning import MATURITY, READINESS, PinnedTemplates

SHEET = f"assessment.sheets[{READINESS}]"


class ReadinessService:
    """Scores the readiness questionnaire, and makes the edits of its sheet."""

    def __init__(self, pinned: PinnedTemplates, new_id: Callable[[], str]) -> None:
        self._pinned = pinned
        self._new_id = new_id
        self._last: tuple[ReadinessQuestionnaire, AnswerSheet, ReadinessCard] | None = None

    def questionnaire(self, document: Engagement, id_: str = READINESS) -> ReadinessQuestionnaire:
        """Return the readiness questionnaire that the engagement is answered with; see ``PinnedTemplates``."""
        return self._pinned.readiness(document, id_)

    def sheet(self, document: Engagement, id_: str = READINESS) -> AnswerSheet:
        """Return the answers; an empty sheet when nobody has begun."""
        return document.assessment.sheets.get(id_, AnswerSheet())

    def card(self, document: Engagement, id_: str = READINESS) -> ReadinessCard:
        """Compute the result.

        Raises:
            UnknownQuestionnaireError: There is no such questionnaire.

        """
        questionnaire, sheet = self.questionnaire(document, id_), self.sheet(document, id_)
        if self._last is None or self._last[0] is not questionnaire or self._last[1] is not sheet:
            # Several parts of the window ask after each answer; a sheet that did not change is the same object.
            self._last = questionnaire, sheet, readiness_card(questionnaire, sheet)
        return self._last[2]

    def begun(self, document: Engagement) -> bool:
        """Tell whether anybody answered anything."""
        sheet = self.sheet(document)
        return bool(sheet.voices or sheet.agreed or sheet.hands or sheet.workbook)

    def hints(self, document: Engagement) -> tuple[Hint, ...]:
        """Return which answers of the readiness support or contradict answers of the maturity."""
        maturity = self._pinned.maturity(document)
        sheet = document.assessment.sheets.get(MATURITY, AnswerSheet())
        values = counted_values((question.id for question in maturity.questions()), sheet)
        return maturity_hints(self.questionnaire(document), self.card(document).values, values)

    # --- edits

    def begin_edits(self, document: Engagement) -> list[Edit]:
        """Return the edit that must go before the first answer; nothing afterwards. See ``PinnedTemplates``."""
        return self._pinned.pin_edits(document, READINESS)

    def hands_edits(self, document: Engagement, question: str, counts: Sequence[int]) -> list[Edit]:
        """Return the edits that keep a show of hands; nobody at all takes it out."""
        value = {"counts": list(counts)} if any(counts) else None
        return [*self.begin_edits(document), Edit(path=f"{SHEET}.hands[{question}]", value=value)]

    def own_question_edits(self, document: Engagement, sub_area: str, text: str, scale: Scale) -> list[Edit]:
        """Return the edits that add a question of the customer's own.

        Raises:
            PathError: The sub-area has two already, or the text is empty.

        """
        if not text.strip():
            raise PathError("own question: needs a text")
        own = [question for question in self.sheet(document).own if question.sub_area == sub_area]
        if len(own) >= OWN_QUESTIONS:
            raise PathError(f"own question: {sub_area} has {OWN_QUESTIONS} already")
        value = {"sub_area": sub_area, "text": text, "scale": scale}
        return [*self.begin_edits(document), Edit(path=f"{SHEET}.own[{self._new_id()}]", value=value)]
