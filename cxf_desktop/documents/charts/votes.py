"""What both ways of drawing votes have in common: the colours of values, and the marks of mean and agreement."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from cxf_desktop.documents.charts.shapes import Circle, Point, Polygon
from cxf_desktop.documents.charts.specs import Votes
from cxf_desktop.documents.palette import Role


@dataclass(frozen=True, slots=True)
class Look:
    """The colour of a value, and of the number on it."""

    fill: Role
    ink: Role


VOTES = (
    Look("vote_1", "surface"),
    Look("vote_2", "ink"),
    Look("vote_3", "ink"),
    Look("vote_4", "ink"),
    Look("vote_5", "surface"),
)
LEVELS = (
    Look("level_1", "surface"),
    Look("level_2", "surface"),
    Look("level_3", "surface"),
    Look("level_4", "surface"),
)


def vote_looks(votes: Votes) -> tuple[Look, ...]:
    """Return the look of each step: disagreement and agreement in two hues, the four levels as their ramp."""
    count = len(votes.steps)
    if count == len(LEVELS):
        return LEVELS
    if count == len(VOTES):
        return VOTES
    last = len(VOTES) - 1
    return tuple(VOTES[round(number * last / max(count - 1, 1))] for number in range(count))


def place_on(value: float, values: Sequence[int], places: Sequence[float]) -> float:
    """Return where a value stands between the places of those that can be answered."""
    for (low, high), (start, end) in zip(pairwise(values), pairwise(places), strict=True):
        if value <= high:
            part = (max(value, low) - low) / (high - low)
            return start + part * (end - start)
    return places[-1]


def mean_mark(at: Point) -> Polygon:
    """Return the mark of the mean: a triangle that points up."""
    x, y = at
    return Polygon(((x, y - 4), (x + 4.2, y + 3.4), (x - 4.2, y + 3.4)), fill="ink", stroke="surface", width=0.8)


def agreed_mark(at: Point) -> Circle:
    """Return the mark of what the room settled on: a ring that the mean fits into."""
    return Circle(at, 5.4, fill="good_tint", stroke="good", line_width=1.6)
