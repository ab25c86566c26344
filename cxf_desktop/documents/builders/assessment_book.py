"""Both questionnaires as the report speaks of them: every question with its number, its words, and who said what.

Maturity questions are numbered ``M1.1`` (dimension, question), readiness questions ``R1.1.1`` (design field, sub-area,
question), the customer's own after the others. These numbers stand wherever the report mentions a question.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders.context import Context
from cxf_desktop.documents.builders.facts import ReadinessFacts
from cxf_desktop.documents.voice import Voice
from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.questionnaires import ReadinessQuestion
from cxf_desktop.domain.readiness import ReadinessCard, questions_of, weight_of
from cxf_desktop.domain.words import LEVELS


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: its number, and the words for each of its values, lowest first."""

    id: str
    number: str
    title: str
    text: str
    values: tuple[int, ...]
    words: tuple[str, ...]
    marks: tuple[str, ...]
    """What the values are called in a chart beside other questions."""
    weight: float
    own: bool = False

    @property
    def name(self) -> str:
        """Number and title."""
        return f"{self.number} {self.title}"

    def said(self, value: float, say: Voice) -> str:
        """Return the words of a value, or of both neighbours of a mean."""
        for low, high in zip(range(len(self.values)), range(1, len(self.values)), strict=False):
            if value <= self.values[low]:
                return self.words[low]
            if value < self.values[high]:
                return say(wording.BETWEEN, low=self.words[low], high=self.words[high])
        return self.words[-1]

    def short(self, value: float, say: Voice) -> str:
        """Return a value as a number; yes and no as words."""
        return self.said(value, say) if len(self.values) == 2 and value in self.values else say.number(value)


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that give one score: a dimension or a sub-area."""

    id: str
    number: str
    title: str
    purpose: str
    questions: tuple[Asked, ...]


@dataclass(frozen=True)
class Book:
    """A questionnaire with its answers."""

    sheet: AnswerSheet
    groups: tuple[Group, ...]

    @cached_property
    def questions(self) -> Mapping[str, Asked]:
        """Every question by id."""
        return {asked.id: asked for group in self.groups for asked in group.questions}

    def name(self, question: str) -> str:
        """Return number and title of a question; of one that nobody knows, its id."""
        asked = self.questions.get(question)
        return asked.name if asked else question


@dataclass(frozen=True)
class Report:
    """What the sections of the assessment report are made from."""

    context: Context

    @cached_property
    def maturity(self) -> Book | None:
        """The maturity questionnaire, if anybody said anything."""
        context = self.context
        if context.facts.scorecard is None or not _spoken(context.sheet):
            return None
        return Book(context.sheet, tuple(_dimensions(context)))

    @cached_property
    def facts(self) -> ReadinessFacts | None:
        """The readiness questionnaire with its result, if anything of it counts."""
        facts = self.context.facts.readiness
        return facts if facts is not None and facts.card.values else None

    @cached_property
    def ready(self) -> ReadinessCard | None:
        """The result of the readiness questionnaire, if anything of it counts."""
        return self.facts.card if self.facts else None

    @cached_property
    def readiness(self) -> Book | None:
        """The readiness questionnaire, if anybody said anything."""
        facts = self.context.facts.readiness
        if facts is None:
            return None
        sheet = self.context.engagement.assessment.sheets.get(facts.questionnaire.id, AnswerSheet())
        return Book(sheet, tuple(_sub_areas(self.context.say, facts, sheet))) if _spoken(sheet) else None

    @cached_property
    def areas(self) -> Mapping[str, Group]:
        """The sub-areas of the readiness questionnaire by id."""
        return {group.id: group for group in self.readiness.groups} if self.readiness else {}

    @cached_property
    def people(self) -> Mapping[str, str]:
        """What to call each respondent: by name, else by role, else by position."""
        say, people = self.context.say, self.context.engagement.assessment.respondents
        return {
            person.id: person.name.strip() or person.role.strip() or say(wording.SOMEBODY, number=number)
            for number, person in enumerate(people, start=1)
        }


def _spoken(sheet: AnswerSheet) -> bool:
    """Tell whether there is anything to show: an answer, a hand, or a remark."""
    answers = [*sheet.agreed.values(), *(answer for voice in sheet.voices.values() for answer in voice.values())]
    return any(answer.given or answer.note.strip() for answer in answers) or any(
        hands.values for hands in sheet.hands.values()
    )


def _dimensions(context: Context) -> list[Group]:
    say = context.say
    found = []
    for number, dimension in enumerate(context.dimensions.values(), start=1):
        questions = tuple(
            Asked(
                id=question.id,
                number=f"M{number}.{position}",
                title=say(question.title),
                text=say(question.ask),
                values=(1, 2, 3, 4),
                words=tuple(say(statement) for statement in question.statements),
                marks=tuple(say(level.label) for level in LEVELS),
                weight=question.weight,
            )
            for position, question in enumerate(dimension.questions, start=1)
        )
        found.append(Group(dimension.id, f"M{number}", say(dimension.title), say(dimension.purpose), questions))
    return found


def _sub_areas(say: Voice, facts: ReadinessFacts, sheet: AnswerSheet) -> list[Group]:
    own = {question.id for question in sheet.own}
    found = []
    for number, field in enumerate(facts.questionnaire.fields, start=1):
        for at, area in enumerate(field.sub_areas, start=1):
            mark = f"R{number}.{at}"
            questions = tuple(
                _asked(say, question, f"{mark}.{position}", sheet, own=question.id in own)
                for position, question in enumerate(questions_of(area, sheet), start=1)
            )
            found.append(Group(area.id, mark, say(area.title), say(area.purpose), questions))
    return found


def _asked(say: Voice, question: ReadinessQuestion, number: str, sheet: AnswerSheet, *, own: bool) -> Asked:
    values = question.scale.values
    words = tuple(say(question.scale.label(value)) for value in values)
    return Asked(
        id=question.id,
        number=number,
        title=say(question.title),
        text=say(question.text),
        values=values,
        words=words,
        marks=words,
        weight=weight_of(question, sheet),
        own=own,
    )
