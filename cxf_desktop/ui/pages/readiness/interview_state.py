"""The readiness interview as it stands: fields, sub-areas and their questions, the customer's own among them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from cxf_desktop.domain.answers import OwnQuestion
from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.questionnaires import DesignField, ReadinessQuestion, ReadinessQuestionnaire, SubArea
from cxf_desktop.domain.readiness import questions_of
from cxf_desktop.domain.words import Language, Scale
from cxf_desktop.services.pinning import READINESS
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.voices.asking import Asking

SHEET = f"assessment.sheets[{READINESS}]"


@dataclass(frozen=True)
class Place:
    """A question with the sub-area and field it belongs to, and its number there."""

    field: DesignField
    area: SubArea
    question: ReadinessQuestion
    number: int
    of: int


class ReadinessInterview(Asking):
    """Follows the customer's own questions: where one is added or removed, the order changes."""

    def __init__(
        self, context: EngagementContext, questionnaire: ReadinessQuestionnaire, parent: QObject | None = None
    ) -> None:
        self.questionnaire = questionnaire
        self._own: tuple[OwnQuestion, ...] | None = None
        self._places: dict[str, Place] = {}
        session = context.session
        super().__init__(
            session, READINESS, {}, parent, begin=lambda: context.work.readiness.begin_edits(session.document)
        )
        self.follow_own()

    @property
    def place(self) -> Place:
        """The current question with its place."""
        return self._places[self.current]

    @property
    def question(self) -> ReadinessQuestion:
        """The current question."""
        return self.place.question

    def place_of_question(self, id_: str) -> Place:
        """Return a question with its place."""
        return self._places[id_]

    def asked(self, area: SubArea) -> tuple[str, ...]:
        """Return the ids of the questions of a sub-area."""
        return tuple(question.id for question in questions_of(area, self.sheet))

    def asked_in(self, field: DesignField) -> tuple[str, ...]:
        """Return the ids of the questions of a field."""
        return tuple(id_ for area in field.sub_areas for id_ in self.asked(area))

    def follow_own(self) -> bool:
        """Ask the customer's own questions as they are now; tell whether any has changed."""
        own = self.sheet.own
        if own is self._own:
            return False
        self._own = own
        places: dict[str, Place] = {}
        for field in self.questionnaire.fields:
            for area in field.sub_areas:
                questions = questions_of(area, self.sheet)
                for number, question in enumerate(questions, start=1):
                    places[question.id] = Place(field, area, question, number, len(questions))
        self._places = places
        self.set_values({id_: place.question.scale.values for id_, place in places.items()})
        return True

    def step_area(self, by: int) -> None:
        """Go to the first open question of the next sub-area, or of the one before."""
        areas = list(self.questionnaire.sub_areas())
        at = areas.index(self.place.area) + by
        if 0 <= at < len(areas):
            self.go_to_area(areas[at])

    def go_to_area(self, area: SubArea) -> None:
        """Go to the first open question of a sub-area, or to its first."""
        self._go_to_first(self.asked(area))

    def go_to_field(self, field: DesignField) -> None:
        """Go to the first open question of a field, or to its first."""
        self._go_to_first(self.asked_in(field))

    def _go_to_first(self, questions: Sequence[str]) -> None:
        goal = next((id_ for id_ in questions if self.is_open(id_)), questions[0])
        self.go_to_question(goal)

    # --- own questions

    def own_of(self, area: SubArea) -> list[OwnQuestion]:
        """Return the customer's own questions of a sub-area, those without a text too."""
        return [question for question in self.sheet.own if question.sub_area == area.id]

    def has_answers(self, question: str) -> bool:
        """Tell whether anything was said to a question, or noted."""
        sheet = self.sheet
        return (
            question in sheet.agreed
            or question in sheet.hands
            or any(question in answers for answers in sheet.voices.values())
        )

    def removal(self, own: str) -> list[Edit]:
        """Return the edits that take an own question out together with what was said to it."""
        sheet = self.sheet
        edits = [Edit(path=f"{SHEET}.own[{own}]")]
        edits += [Edit(path=f"{SHEET}.voices[{voice}][{own}]") for voice, said in sheet.voices.items() if own in said]
        for name in ("agreed", "hands", "weights"):
            if own in getattr(sheet, name):
                edits.append(Edit(path=f"{SHEET}.{name}[{own}]"))
        return edits


def labels_of(scale: Scale, language: Language) -> dict[int, str]:
    """Return what a person ticks for each value of a scale."""
    return {value: scale.label(value).to(language) for value in scale.values}
