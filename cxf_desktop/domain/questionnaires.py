"""What a questionnaire file may say: dimensions and statements (maturity), design fields and sub-areas (readiness)."""

from collections.abc import Iterable, Iterator
from typing import Annotated, Any, Literal, Self

from pydantic import Discriminator, Field, Tag, ValidationError, model_validator
from pydantic_core import InitErrorDetails, PydanticCustomError

from cxf_desktop.domain.content import Template, Weight
from cxf_desktop.domain.model import Id, Item, Items, Model
from cxf_desktop.domain.words import Level, LocalText, Scale

Place = tuple[str | int, ...]


def _wrong(place: Place, message: str) -> ValidationError:
    """Return the error at a place in the file: an error of the whole could not name its line."""
    kind = PydanticCustomError("inconsistent", "{message}", {"message": message})
    return ValidationError.from_exception_data("template", [InitErrorDetails(type=kind, loc=place, input=None)])


def _check_unique(ids: Iterable[tuple[Place, str]]) -> None:
    seen: set[str] = set()
    for place, id_ in ids:
        if id_ in seen:
            raise _wrong((*place, "id"), f"{id_} is there twice")
        seen.add(id_)


class Question(Item):
    """One question with a statement per level, value 1 to 4."""

    title: LocalText = Field(description="two or three words, for tables and charts")
    weight: Weight = 1
    ask: LocalText = Field(description="the open question for the room, before the statements are read out")
    statements: tuple[LocalText, LocalText, LocalText, LocalText]
    listen_for: LocalText = Field(description="what in the answer tells one statement from the next")


class Dimension(Item):
    """A side of maturity, with its questions."""

    title: LocalText
    purpose: LocalText
    weight: Weight = 1
    questions: tuple[Question, ...] = Field(min_length=1)


class Gate(Model):
    """A condition for a level: without it the score alone does not give the level."""

    level: Level
    question: Id
    at_least: float = Field(ge=1, le=4)
    because: LocalText


class MaturityQuestionnaire(Template):
    """A maturity questionnaire: dimensions, questions, gates."""

    kind: Literal["maturity"] = "maturity"
    version: str
    title: LocalText
    intro: LocalText
    dimensions: tuple[Dimension, ...] = Field(min_length=1)
    gates: tuple[Gate, ...] = ()

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        _check_unique(self._ids())
        known = {question.id for question in self.questions()}
        for number, gate in enumerate(self.gates):
            if gate.question not in known:
                raise _wrong(("gates", number, "question"), f"there is no question {gate.question}")
            if gate.level.number == 1:
                raise _wrong(("gates", number, "level"), "the first level has no gates")
        return self

    def _ids(self) -> Iterator[tuple[Place, str]]:
        for number, dimension in enumerate(self.dimensions):
            yield ("dimensions", number), dimension.id
            for position, question in enumerate(dimension.questions):
                yield ("dimensions", number, "questions", position), question.id

    def questions(self) -> Iterator[Question]:
        """Every question, in the order of the file."""
        for dimension in self.dimensions:
            yield from dimension.questions


class ReadinessQuestion(Item):
    """One statement to agree with, or one question to answer with yes or no."""

    title: LocalText = Field(description="two to four words, for tables and charts")
    weight: Weight = 1
    scale: Scale = Scale.LIKERT
    text: LocalText = Field(description="the statement or question that is read out")
    hint: LocalText = Field(description="what shows whether it is true: where to look, whom to ask")
    maturity: Id | None = Field(
        None, description="question of the maturity questionnaire that asks about the same thing"
    )


class SubArea(Item):
    """A third of a design field, with its questions."""

    title: LocalText
    purpose: LocalText
    weight: Weight = 1
    questions: Items[ReadinessQuestion] = Field(min_length=1)


class DesignField(Item):
    """A field of readiness, with its sub-areas."""

    title: LocalText
    purpose: LocalText
    sub_areas: Items[SubArea] = Field(min_length=1)


class OnlineService(Item):
    """A cloud service whose use counts towards the floor of the sub-areas."""

    title: LocalText


class ReadinessQuestionnaire(Template):
    """A readiness questionnaire: design fields, sub-areas, questions, online services."""

    kind: Literal["readiness"]
    version: str
    title: LocalText
    intro: LocalText
    fields: Items[DesignField] = Field(min_length=1)
    services: Items[OnlineService] = ()

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        _check_unique(self._ids())
        return self

    def _ids(self) -> Iterator[tuple[Place, str]]:
        for number, field in enumerate(self.fields):
            yield ("fields", number), field.id
            for at, area in enumerate(field.sub_areas):
                yield ("fields", number, "sub_areas", at), area.id
                for position, question in enumerate(area.questions):
                    yield ("fields", number, "sub_areas", at, "questions", position), question.id

    def sub_areas(self) -> Iterator[SubArea]:
        """Every sub-area, in the order of the file."""
        for field in self.fields:
            yield from field.sub_areas

    def questions(self) -> Iterator[ReadinessQuestion]:
        """Every question, in the order of the file."""
        for area in self.sub_areas():
            yield from area.questions


def kind_of(data: Any) -> str:
    """Return the kind of a questionnaire, read or parsed; one that does not say is a maturity questionnaire."""
    kind = data.get("kind", "maturity") if isinstance(data, dict) else getattr(data, "kind", "maturity")
    return "readiness" if kind == "readiness" else "maturity"


Questionnaire = Annotated[
    Annotated[MaturityQuestionnaire, Tag("maturity")] | Annotated[ReadinessQuestionnaire, Tag("readiness")],
    Discriminator(kind_of),
]
"""Either kind."""
