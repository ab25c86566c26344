"""The words of the framework as types: language, level, phase and their names in both languages."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Literal

Language = Literal["en", "de"]
LANGUAGES: tuple[Language, ...] = ("en", "de")


@dataclass(frozen=True, slots=True)
class LocalText:
    """One text in every language of the program.

    A plain dataclass: the first window names levels and phases, and must not wait for the models to be built.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    en: str
    de: str

    def __post_init__(self) -> None:
        if not (self.en.strip() and self.de.strip()):
            raise ValueError("a text is empty")

    def to(self, language: Language) -> str:
        """Return the text in ``language``."""
        return self.de if language == "de" else self.en


def local(en: str, de: str) -> LocalText:
    """Return the two wordings as one text."""
    return LocalText(en=en, de=de)


class Level(StrEnum):
    """How mature a customer is, lowest first (Azure Customer Success Framework)."""

    CLOUD_AFFINE = "cloud_affine"
    CLOUD_IS_AN_OPTION = "cloud_is_an_option"
    CLOUD_IS_A_SOLUTION = "cloud_is_a_solution"
    CLOUD_IS_IN_USE = "cloud_is_in_use"

    @property
    def number(self) -> int:
        """1 for the lowest level to 4 for the highest."""
        return LEVELS.index(self) + 1

    @property
    def label(self) -> LocalText:
        """The level's name for people."""
        return _LEVEL_LABELS[self]


LEVELS: tuple[Level, ...] = tuple(Level)
_LEVEL_LABELS = {
    Level.CLOUD_AFFINE: local("Cloud affine", "Cloud-affin"),
    Level.CLOUD_IS_AN_OPTION: local("Cloud is an option", "Cloud ist eine Option"),
    Level.CLOUD_IS_A_SOLUTION: local("Cloud is a solution", "Cloud ist eine Lösung"),
    Level.CLOUD_IS_IN_USE: local("Cloud is in use", "Cloud ist im Einsatz"),
}


class Phase(StrEnum):
    """A quarter of the ring."""

    ASSESS = "assess"
    COMMIT = "commit"
    DELIVER = "deliver"
    ENSURE = "ensure"

    @property
    def label(self) -> LocalText:
        """The phase's name for people."""
        return _PHASE_LABELS[self]


PHASES: tuple[Phase, ...] = tuple(Phase)
_PHASE_LABELS = {
    Phase.ASSESS: local("Assess", "Bewerten"),
    Phase.COMMIT: local("Commit", "Vereinbaren"),
    Phase.DELIVER: local("Deliver", "Durchführen"),
    Phase.ENSURE: local("Ensure", "Sichern"),
}


class Band(StrEnum):
    """How ready a design field is, lowest first (Cloud Readiness Assessment)."""

    BASIC = "basic"
    STANDARDIZED = "standardized"
    RATIONALIZED = "rationalized"
    DYNAMIC = "dynamic"

    @property
    def number(self) -> int:
        """1 for the lowest band to 4 for the highest."""
        return BANDS.index(self) + 1

    @property
    def label(self) -> LocalText:
        """The band's name for people."""
        return _BAND_LABELS[self]


BANDS: tuple[Band, ...] = tuple(Band)
_BAND_LABELS = {
    Band.BASIC: local("Basic", "Basis"),
    Band.STANDARDIZED: local("Standardized", "Standardisiert"),
    Band.RATIONALIZED: local("Rationalized", "Rationalisiert"),
    Band.DYNAMIC: local("Dynamic", "Dynamisch"),
}


class Scale(StrEnum):
    """How a readiness question is answered."""

    LIKERT = "likert"
    """Five steps, from 1 *strongly disagree* to 5 *strongly agree*."""
    YES_NO = "yes_no"
    """Yes counts 5, no counts 1 (design, section 6)."""

    @property
    def values(self) -> tuple[int, ...]:
        """Every value that an answer can have, lowest first."""
        return (1, 5) if self is Scale.YES_NO else (1, 2, 3, 4, 5)

    def label(self, value: float) -> LocalText:
        """Return what a person ticks for ``value``; of a mean, what is nearest."""
        labels = _SCALE_LABELS[self]
        return labels[min(labels, key=lambda step: (abs(step - value), step))]


_SCALE_LABELS = {
    Scale.LIKERT: {
        1: local("Strongly disagree", "Stimme überhaupt nicht zu"),
        2: local("Disagree", "Stimme nicht zu"),
        3: local("Neither agree nor disagree", "Weder noch"),
        4: local("Agree", "Stimme zu"),
        5: local("Strongly agree", "Stimme voll zu"),
    },
    Scale.YES_NO: {1: local("No", "Nein"), 5: local("Yes", "Ja")},
}


class Side(StrEnum):
    """Which of the two parties somebody belongs to."""

    CUSTOMER = "customer"
    PARTNER = "partner"


class Audience(StrEnum):
    """Who may read a text: ``internal`` never reaches a projector or a customer's document."""

    INTERNAL = "internal"
    CUSTOMER = "customer"


class Degree(StrEnum):
    """A rough size, for influence, probability, impact and severity."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

    @property
    def number(self) -> int:
        """1 for low to 3 for high."""
        return list(Degree).index(self) + 1


class BlockKind(StrEnum):
    """What happens in a block of the agenda."""

    TALK = "talk"
    EXERCISE = "exercise"
    LAB = "lab"
    BREAK = "break"
    DECISION = "decision"


class CaptureKind(StrEnum):
    """What is written down live."""

    NOTE = "note"
    DECISION = "decision"
    ACTION = "action"
    QUESTION = "question"
    PARKING_LOT = "parking_lot"
    RISK = "risk"
    FEEDBACK = "feedback"


class Outcome(StrEnum):
    """What became of a success criterion."""

    OPEN = "open"
    REACHED = "reached"
    PARTLY = "partly"
    NOT_REACHED = "not_reached"


class Verdict(StrEnum):
    """What the customer says of a result."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
