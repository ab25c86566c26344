"""What a chart shows: plain values with their labels, in the language of the document."""

import datetime as dt
from dataclasses import dataclass

from cxf_desktop.documents.palette import Role


@dataclass(frozen=True, slots=True)
class Reading:
    """A value on a scale from 1 to 4, and the one to reach."""

    label: str
    value: float | None
    value_text: str = ""
    target: float | None = None


@dataclass(frozen=True, slots=True)
class Radar:
    """Readings around a centre; needs three or more."""

    readings: tuple[Reading, ...]
    value_label: str
    target_label: str = ""


@dataclass(frozen=True, slots=True)
class Bars:
    """Readings as bars below each other, each with a mark where it should be."""

    readings: tuple[Reading, ...]
    value_label: str
    target_label: str = ""


@dataclass(frozen=True, slots=True)
class LevelScale:
    """The four levels in a row, with the place of the customer on them."""

    titles: tuple[str, str, str, str]
    level: int | None
    score: float | None
    score_text: str
    lowest: int | None = None
    highest: int | None = None


@dataclass(frozen=True, slots=True)
class Matrix:
    """Marks in a field of three by three: probability upwards, impact to the right, both 1 to 3."""

    marks: tuple[tuple[str, int, int], ...]
    across: str
    upwards: str
    degrees: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of time, both days included."""

    label: str
    start: dt.date
    end: dt.date


@dataclass(frozen=True, slots=True)
class Timeline:
    """Stretches of time below each other; ``ticks`` are the days with a label on the axis."""

    stretches: tuple[Stretch, ...]
    ticks: tuple[tuple[dt.date, str], ...]
    role: Role


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole."""

    label: str
    count: int
    role: Role


@dataclass(frozen=True, slots=True)
class Shares:
    """How a number of things divides, as one bar."""

    parts: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class Ring:
    """The four phases as a ring, one of them current: the mark on the cover."""

    phase: int


Chart = Radar | Bars | LevelScale | Matrix | Timeline | Shares | Ring
