"""What a chart shows: plain values with their labels, in the language of the document.

Every value is given as the domain has it: a maturity score from 1 to 4, a readiness score from 0 to 1. ``language`` is
the one in which a chart writes numbers, days and the names of levels and bands; labels are given in it.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from cxf_desktop.documents.palette import Role
from cxf_desktop.domain.words import Language

Unit = Literal["levels", "percent"]
"""What a value means: ``levels`` goes from 1 to 4, ``percent`` from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A value, and the one to reach; without a ``value_text`` the chart writes the value itself."""

    label: str
    value: float | None
    value_text: str = ""
    target: float | None = None


@dataclass(frozen=True, slots=True)
class Overlay:
    """One more form on a radar, with a value for each of its readings: what if, or an earlier engagement."""

    kind: Literal["projected", "earlier"]
    label: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Radar:
    """Readings around a centre; needs three or more. An axis without a value leaves a gap in the form."""

    readings: tuple[Reading, ...]
    value_label: str
    target_label: str = ""
    overlays: tuple[Overlay, ...] = ()
    unit: Unit = "levels"
    language: Language = "en"


@dataclass(frozen=True, slots=True)
class Bars:
    """Readings as bars below each other, each with a mark where it should be."""

    readings: tuple[Reading, ...]
    value_label: str
    target_label: str = ""
    language: Language = "en"


@dataclass(frozen=True, slots=True)
class BandReading:
    """A score from 0 to 1 on the four bands.

    ``lowest`` and ``highest`` are the range that open questions leave; ``other`` is a second value to compare with,
    say what the workbook showed or the earlier score.
    """

    label: str
    value: float | None
    lowest: float | None = None
    highest: float | None = None
    target: float | None = None
    other: float | None = None


@dataclass(frozen=True, slots=True)
class BandBars:
    """Scores as bars over the zones of the four bands."""

    readings: tuple[BandReading, ...]
    value_label: str
    target_label: str = ""
    other_label: str = ""
    language: Language = "en"


@dataclass(frozen=True, slots=True)
class Step:
    """A value that can be answered, what a person ticks for it, and how many did."""

    value: int
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Votes:
    """How the answers to one question are spread; ``steps`` go from the lowest value to the highest."""

    label: str
    steps: tuple[Step, ...]
    mean: float | None = None
    agreed: float | None = None
    not_applicable: int = 0


@dataclass(frozen=True, slots=True)
class Distribution:
    """The answers to questions: one alone large, a column for each value; several, or ``compact``, as rows."""

    votes: tuple[Votes, ...]
    language: Language = "en"
    compact: bool = False

    @property
    def large(self) -> bool:
        """Whether one question has all the room, and stands beside the chart: its name is not in it."""
        return len(self.votes) == 1 and not self.compact


@dataclass(frozen=True, slots=True)
class GapBars:
    """How far each reading is from its target; ``widest_first`` sorts by that, else the order stays."""

    readings: tuple[Reading, ...]
    value_label: str
    target_label: str
    widest_first: bool = False
    unit: Unit = "percent"
    language: Language = "en"


@dataclass(frozen=True, slots=True)
class LevelScale:
    """The four levels in a row, with the place of the customer on them."""

    titles: tuple[str, str, str, str]
    level: int | None
    score: float | None
    score_text: str
    lowest: int | None = None
    highest: int | None = None
    language: Language = "en"


@dataclass(frozen=True, slots=True)
class Moment:
    """What one engagement found: its day, the level 1 to 4 with its score, and a band 1 to 4 for each field."""

    day: dt.date
    label: str
    level: int | None = None
    score: float | None = None
    bands: tuple[int | None, ...] = ()


@dataclass(frozen=True, slots=True)
class LevelTimeline:
    """The level over a customer's engagements, and below it the bands of the ``fields``, if there are any."""

    moments: tuple[Moment, ...]
    fields: tuple[str, ...] = ()
    language: Language = "en"


@dataclass(frozen=True, slots=True)
class Matrix:
    """Marks in a field of three by three: probability upwards, impact to the right, both 1 to 3."""

    marks: tuple[tuple[str, int, int], ...]
    across: str
    upwards: str
    degrees: tuple[str, str, str]
    language: Language = "en"


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
    language: Language = "en"


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
    language: Language = "en"


@dataclass(frozen=True, slots=True)
class Ring:
    """The four phases as a ring, one of them current: the mark on the cover."""

    phase: int


Chart = (
    Radar | Bars | BandBars | Distribution | GapBars | LevelScale | LevelTimeline | Matrix | Timeline | Shares | Ring
)
