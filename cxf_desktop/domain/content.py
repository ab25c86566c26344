"""What a template file may say: formats, methods, goals and guidance; see ``questionnaires`` for those."""

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from cxf_desktop.domain.model import Id, Item, Items, Model, Positive
from cxf_desktop.domain.words import BlockKind, Level, LocalText

Share = Annotated[float, Field(ge=0, le=1)]
Weight = Annotated[float, Field(gt=0, le=100)]
Minutes = Annotated[int, Field(ge=0, le=24 * 60)]
Clock = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
"""A time of day, ``09:30``."""

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]{0,63}$")]


class Template(Model):
    """The head that every template file has."""

    template: int = Field(1, ge=1, le=1, description="version of the schema")
    id: Slug


class Range(Model):
    """From least to most, both included."""

    min: Positive
    max: Positive

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.max < self.min:
            raise ValueError("max is below min")
        return self


class FormatBlock(Item):
    """One timed slot of a format's agenda."""

    title: LocalText
    goal: LocalText
    minutes: Minutes
    kind: BlockKind = BlockKind.TALK
    method: Slug | None = Field(None, description="id of the method card that is run in it")
    owner: Literal["consultant", "customer"] = "consultant"


class FormatSession(Item):
    """A sitting without an overnight gap: one date, one start."""

    title: LocalText
    day: int = Field(ge=1, le=60, description="day of the delivery, the first is 1")
    start: Clock
    blocks: Items[FormatBlock] = Field(min_length=1)


class Needs(Model):
    """What must be there before a format can be delivered; checked against the customer's limits."""

    subscription: bool = Field(False, description="the customer needs a cloud subscription")
    people: int = Field(0, ge=0, le=1000, description="least number of people from the customer")


class TypicalObjective(Item):
    """An objective that this format usually serves, as a start for the commitment."""

    title: LocalText
    criterion: LocalText


class Format(Template):
    """An entry of the catalogue: what can be delivered."""

    order: int = Field(ge=0)
    title: LocalText
    summary: LocalText
    levels: tuple[Level, ...] = Field(min_length=1)
    effort_days: Range = Field(description="days of the consultant")
    duration_weeks: Range = Field(description="calendar time; one working day is 0.2")
    people: Range = Field(description="how many people of the customer take part")
    needs: Needs = Needs()
    partner_roles: tuple[LocalText, ...] = Field(min_length=1)
    customer_roles: tuple[LocalText, ...] = Field(min_length=1)
    prerequisites: tuple[LocalText, ...] = Field(min_length=1)
    inputs: tuple[LocalText, ...] = Field(min_length=1)
    before: tuple[LocalText, ...] = Field(min_length=1)
    during: tuple[LocalText, ...] = Field(min_length=1)
    after: tuple[LocalText, ...] = Field(min_length=1)
    sessions: Items[FormatSession] = Field(min_length=1)
    results: tuple[LocalText, ...] = Field(min_length=1)
    objectives: Items[TypicalObjective] = ()
    covers: dict[Id, Share] = Field(description="dimension -> how much of a gap there it closes, 0 to 1")
    goals: tuple[Slug, ...] = ()
    follow_up: tuple[Slug, ...] = ()


class Method(Template):
    """A card for one way of working in the room."""

    title: LocalText
    purpose: LocalText
    when: LocalText
    steps: tuple[LocalText, ...] = Field(min_length=2)
    minutes: Range
    people: Range
    material: tuple[LocalText, ...] = Field(min_length=1)
    result: LocalText
    pitfall: LocalText = Field(description="what goes wrong most often, and how to avoid it")


class Goal(Item):
    """What a customer wants to reach with the cloud."""

    title: LocalText
    description: LocalText


class Goals(Template):
    """The goals a customer can choose from."""

    goals: Items[Goal] = Field(min_length=1)


class PageGuidance(Item):
    """The help beside one page: what to do now, what to ask the room, what is good to know."""

    do: tuple[LocalText, ...] = Field(min_length=1)
    ask: tuple[LocalText, ...] = ()
    know: tuple[LocalText, ...] = ()


class Guidance(Template):
    """The guidance for every page of the window."""

    pages: Items[PageGuidance] = Field(min_length=1)
