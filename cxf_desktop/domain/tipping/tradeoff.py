"""The fewest answers that bring a weighted sum over the dimensions above zero while the overall score keeps its limits.

Moving one dimension may serve the sum and harm the score, so both are followed. How much a number of changes can give at
most is known beforehand for each dimension (``Reach``); that bounds what is worth following (``_Ceilings``), for the sum,
for the limits, and for both weighed against each other.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from cxf_desktop.domain.tipping.moves import Move
from cxf_desktop.domain.tipping.reach import Place, Reach, unlinked

NOTHING = float("-inf")
NO_GAP = 5e-11
"""A smaller gap is none: scores are rounded to ten decimals."""
SLACK = 2e-10
"""What is missed by less is still followed: rounding may make it up, and the rules have the last word."""


class Side(NamedTuple):
    """A dimension as the sum sees it: its gap to the target counts ``slope``; as the score sees it: ``share``."""

    reach: Reach
    share: float
    target: float
    slope: float

    def sum_at(self, score: float) -> float:
        """Return what the dimension adds to the sum at a score."""
        gap = self.target - score
        return self.slope * gap if gap > NO_GAP else 0.0


class Aim(NamedTuple):
    """What must come out: the sum above ``least`` (None: any), the score from ``low`` up to below ``high``."""

    sides: tuple[Side, ...]
    least: float | None
    low: float
    high: float


class Found(NamedTuple):
    """A way to the aim."""

    effort: tuple[int, int]
    moves: tuple[Move, ...]


@dataclass
class Budget:
    """How many combinations may still be tried: what takes too long is given up, on every machine alike."""

    left: int

    @property
    def spent(self) -> bool:
        """Whether nothing is left."""
        return self.left <= 0


@dataclass
class Search:
    """The search for one aim with a fixed number of changes."""

    aim: Aim
    count: int
    budget: Budget
    sure: bool = True
    """Whether nothing was left out."""
    _guards_low: bool = field(init=False)
    _guards_high: bool = field(init=False)

    def __post_init__(self) -> None:
        low, high = self._range()
        self._guards_low = low < self.aim.low + SLACK
        self._guards_high = high > self.aim.high - SLACK

    def _range(self) -> tuple[float, float]:
        lowest = sum(side.share * side.reach.lowest[0] for side in self.aim.sides)
        highest = sum(side.share * side.reach.highest[0] for side in self.aim.sides)
        down = sorted((d for side in self.aim.sides for d in _drops(side)), reverse=True)[: self.count]
        up = sorted((d for side in self.aim.sides for d in _rises(side)), reverse=True)[: self.count]
        return lowest - sum(down), highest + sum(up)
