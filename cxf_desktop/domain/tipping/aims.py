"""What another first recommendation asks of the dimensions, and bounds on what it takes.

A format overtakes another one when a sum over the dimensions is above zero: each gap to the target counts with a slope
of its own. The overall score must keep within the limits of a level. A view weighs the sum and the score against each
other; what a view cannot give, no answers can, so every view bounds the effort from below.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from cxf_desktop.domain.tipping.fewest import Item, Option, fewest
from cxf_desktop.domain.tipping.moves import Move
from cxf_desktop.domain.tipping.reach import Reach

Effort = tuple[int, int]
"""Answers, steps."""
NO_GAP = 5e-11
"""A smaller gap is none: scores are rounded to ten decimals."""
MOST_PRICES = 6
"""Weights of the score against the sum that are looked at."""
NEAR = 1e-11
"""What is missed by less may be there: the rules themselves have the last word."""


class Side(NamedTuple):
    """A dimension: its gap to the target counts ``slope`` in the sum; ``share`` is its part of the overall score."""

    reach: Reach
    share: float
    target: float = 0.0
    slope: float = 0.0

    def sum_at(self, score: float) -> float:
        """Return what the dimension adds to the sum at a score."""
        gap = self.target - score
        return self.slope * gap if gap > NO_GAP else 0.0


class View(NamedTuple):
    """``of_sum`` x the sum + ``of_score`` x the overall score, and what that must come to."""

    of_sum: float
    of_score: float
    need: float

    def at(self, side: Side, score: float) -> float:
        """Return what a dimension gives at a score."""
        return self.of_sum * side.sum_at(score) + self.of_score * side.share * score


class Aim(NamedTuple):
    """What must come out: the sum above ``least`` (None: any), the score from ``low`` to below ``high``."""

    sides: tuple[Side, ...]
    least: float | None
    low: float
    high: float

    @property
    def reaches(self) -> tuple[int, ...]:
        """What the dimensions can reach, to compare with other aims."""
        return tuple(id(side.reach) for side in self.sides)

    @property
    def size(self) -> int:
        """How many answers can change."""
        return sum(side.reach.size for side in self.sides)

    def plain_views(self) -> Iterator[View]:
        """Return the limits of the score by themselves, and the sum by itself."""
        if self.low > NEVER:
            yield View(0, 1, self.low - NEAR)
        if self.high < -NEVER:
            yield View(0, -1, NEAR - self.high)
        if self.least is not None:
            yield View(1, 0, self.least)

    def views(self) -> Iterator[View]:
        """Return all ways to weigh sum and score; at these weights one dimension's two sides outweigh each other."""
        yield from self.plain_views()
        if self.least is None:
            return
        low, high = self.low > NEVER, self.high < -NEVER
        prices = sorted({side.slope / side.share for side in self.sides})
        for price in prices[:: -(-len(prices) // MOST_PRICES)]:
            if price > 0 and low:
                yield View(1, price, self.least + price * (self.low - NEAR))
            elif price < 0 and high:
                yield View(1, price, self.least + price * (self.high - NEAR))


NEVER = -1e6
"""Below every score."""


def best_at(view: View, side: Side, changes: int) -> float:
    """Return the most that a dimension can give with up to so many changes; with less than the forced ones: nothing."""
    free = changes - side.reach.forced
    if free < 0:
        return float("-inf")
    low = side.reach.lowest[min(free, len(side.reach.lowest) - 1)]
    high = side.reach.highest[min(free, len(side.reach.highest) - 1)]
    most = max(view.at(side, low), view.at(side, high))
    return max(most, view.at(side, side.target)) if low < side.target < high else most


def least_changes(aim: Aim, view: View, limit: int) -> int | None:
    """Return how many changes it takes at least, as far as a view can tell; None when all together do not reach it.

    More than ``limit`` changes beyond the forced ones are not looked at: then it is one more than that.
    """
    total, forced = 0.0, 0
    rises: list[float] = []
    for side in aim.sides:
        first = side.reach.forced
        most = min(first + limit, side.reach.size)
        sums = [best_at(view, side, changes) for changes in range(first, most + 1)]
        total += sums[0]
        forced += first
        rises += _slopes(sums)
    reached = accumulate(sorted(rises, reverse=True)[:limit], initial=total)
    enough = next((forced + more for more, sum_ in enumerate(reached) if sum_ >= view.need - NEAR), None)
    if enough is None and limit < max(side.reach.size for side in aim.sides):
        return forced + limit + 1
    return enough


def _slopes(sums: Sequence[float]) -> list[float]:
    """Return the rises of the lowest line above the sums that bends downwards only."""
    corners = [0]
    for at in range(1, len(sums)):
        corners.append(at)
        while len(corners) > 2 and _dented(sums, *corners[-3:]):
            del corners[-2]
    return [(sums[end] - sums[start]) / (end - start) for start, end in pairwise(corners) for _ in range(end - start)]


def _dented(sums: Sequence[float], first: int, middle: int, last: int) -> bool:
    return (sums[middle] - sums[first]) * (last - first) <= (sums[last] - sums[first]) * (middle - first)


def relaxed(aim: Aim, view: View, count: int) -> list[Move] | None:
    """Return the least effort that reaches a view when dimensions give in a straight line what they give at most.

    Nothing that reaches the aim with up to ``count`` changes takes less. None: the view cannot be reached.
    """
    items: list[Item] = []
    ways: list[Sequence[Move]] = []
    need = view.need - NEAR
    for side in aim.sides:
        start, slope = _line(view, side, count)
        need -= start
        for way, forced in side.reach.ways():
            ways.append([move for move, _ in way])
            options = [Option(move.steps, slope * far) for move, far in way]
            items.append(Item(options, forced))
    chosen = fewest(items, need)
    return None if chosen is None else [ways[number][option] for number, option in chosen.items()]


def _line(view: View, side: Side, count: int) -> tuple[float, float]:
    """Return a straight line that is nowhere below what the dimension gives: its height at today's score, its slope."""
    reach, today = side.reach, side.reach.start
    of_score = view.of_score * side.share
    bend = -view.of_sum * side.slope
    if side.slope <= 0:
        return view.at(side, today), of_score + (bend if today < side.target - NO_GAP else 0.0)
    low = min(reach.lowest[min(count, len(reach.lowest) - 1)], today)
    high = max(reach.highest[min(count, len(reach.highest) - 1)], today)
    if high <= low:
        return view.at(side, today), of_score
    slope = (view.at(side, high) - view.at(side, low)) / (high - low)
    return view.at(side, low) + slope * (today - low), slope
