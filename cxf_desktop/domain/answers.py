"""Answers: who said what to a questionnaire, what the room settled on, and what an old workbook had shown."""

import datetime as dt
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from cxf_desktop.domain.model import Id, Item, Items, Line, Model, Text
from cxf_desktop.domain.words import LocalText, Scale, local

Unit = Annotated[float, Field(ge=0, le=1)]
"""A share, 0 to 1."""
Weight0 = Annotated[float, Field(ge=0, le=100, allow_inf_nan=False)]
"""A weight in an engagement; 0 leaves a question out."""
People = Annotated[int, Field(ge=0, le=10_000)]
OWN_QUESTIONS = 2
"""Questions of the customer's own that a sub-area may have."""


class Respondent(Item):
    """Somebody whose answers are kept apart."""

    name: Line = ""
    role: Line = ""


class Answer(Model):
    """One view on one question; neither value nor mark means unanswered."""

    value: float | None = Field(None, ge=1, le=5)
    not_applicable: bool = False
    note: Text = ""

    @property
    def given(self) -> bool:
        """Whether something was said: a value, or that the question does not apply."""
        return self.not_applicable or self.value is not None


class Hands(Model):
    """A show of hands: how many people stand for each value, counted by the facilitator."""

    counts: tuple[People, ...] = Field((), max_length=5, description="people for the values 1, 2, 3 ...")

    @property
    def values(self) -> list[float]:
        """The value of each hand, lowest first."""
        return [float(value) for value, people in enumerate(self.counts, start=1) for _ in range(people)]


class OwnQuestion(Item):
    """A question of the customer's own; its answers stand beside the others, by its id."""

    sub_area: Id
    text: Text = ""
    scale: Scale = Scale.LIKERT


class ServiceUse(Model):
    """Whether an online service is in use, and by how much of the company."""

    used: bool | None = None
    penetration: Unit | None = None


class Cause(StrEnum):
    """Why a number of the old workbook differs from ours."""

    NEUTRAL_AS_ZERO = "neutral"
    OWN_NOT_SUMMED = "own_questions"
    OWN_REPEATED = "repeated_question"
    SERVICES_FLOOR = "floor"
    UNANSWERED_AS_ZERO = "unanswered"
    WEIGHTS = "weights"
    SUB_AREAS = "sub_areas"
    UNEXPLAINED = "unexplained"

    @property
    def label(self) -> LocalText:
        """The cause as a sentence for people."""
        return _CAUSES[self]


_CAUSES = {
    Cause.NEUTRAL_AS_ZERO: local(
        "The workbook counts a neutral answer as 0 instead of 3",
        "Die Arbeitsmappe zählt eine neutrale Antwort als 0 statt als 3",
    ),
    Cause.OWN_NOT_SUMMED: local(
        "The workbook does not sum the customer's own questions here",
        "Die Arbeitsmappe summiert die eigenen Fragen des Kunden hier nicht",
    ),
    Cause.OWN_REPEATED: local(
        "The workbook counts the first own question twice and the second not at all",
        "Die Arbeitsmappe zählt die erste eigene Frage doppelt und die zweite gar nicht",
    ),
    Cause.SERVICES_FLOOR: local(
        "The workbook silently lifts the score to the use of online services",
        "Die Arbeitsmappe hebt den Wert stillschweigend auf die Nutzung der Online-Dienste an",
    ),
    Cause.UNANSWERED_AS_ZERO: local(
        "The workbook counts unanswered questions as 0", "Die Arbeitsmappe zählt unbeantwortete Fragen als 0"
    ),
    Cause.WEIGHTS: local(
        "The workbook does not even out weights that do not add up to 100%",
        "Die Arbeitsmappe gleicht Gewichte nicht aus, die zusammen nicht 100 % ergeben",
    ),
    Cause.SUB_AREAS: local("Follows from the sub-areas", "Folgt aus den Teilbereichen"),
    Cause.UNEXPLAINED: local("No known reason", "Kein bekannter Grund"),
}


class Difference(Model):
    """One reason why the workbook showed another number; ``amount``: what it showed more (+) or less (-)."""

    cause: Cause
    amount: float
    questions: int = Field(0, ge=0, le=100, description="how many questions it touches")


class Reported(Model):
    """What the workbook showed for a sub-area or field, 0 to 1, beside what its answers give by our rules."""

    shown: float
    ours: float | None = None
    because: tuple[Difference, ...] = ()


class WorkbookRecord(Model):
    """Where a sheet's first answers came from, and what that workbook had shown."""

    file: Line = Field("", description="name of the file, without its folder")
    read_at: dt.datetime | None = None
    respondent: Id | None = None
    reported: dict[Id, Reported] = Field(default_factory=dict, description="sub-area or field -> what was shown")
    notes: tuple[LocalText, ...] = Field((), description="what could not be read, with sheet and cell")


class AnswerSheet(Model):
    """All answers to one questionnaire, and the snapshot of it that they belong to."""

    template: Line = Field("", description="hash of the questionnaire that was answered")
    voices: dict[Id, dict[Id, Answer]] = Field(default_factory=dict, description="respondent -> question -> answer")
    hands: dict[Id, Hands] = Field(default_factory=dict, description="question -> show of hands")
    agreed: dict[Id, Answer] = Field(default_factory=dict, description="question -> what the room settled on")
    targets: dict[Id, float] = Field(default_factory=dict, description="dimension or design field -> score to reach")
    weights: dict[Id, Weight0] = Field(
        default_factory=dict,
        description="question -> weight; sub-area -> its share of the field. None given: as in the questionnaire",
    )
    own: Items[OwnQuestion] = ()
    services: dict[Id, ServiceUse] = Field(default_factory=dict, description="online service -> its use")
    floors: dict[Id, bool] = Field(default_factory=dict, description="sub-area -> whether the use of services lifts it")
    workbook: WorkbookRecord | None = None
