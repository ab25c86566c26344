"""The search for an aim with a fixed number of changes: what each dimension can reach, joined dimension by dimension.

What cannot become enough any more is dropped (``aims.View``), and so is what is nowhere better than something else.
"""

from collections.abc import Iterator, Sequence
from operator import add
from typing import NamedTuple

from cxf_desktop.domain.tipping.aims import NEAR, NEVER, Aim, Effort, Side, View, best_at
from cxf_desktop.domain.tipping.moves import Budget, Move
from cxf_desktop.domain.tipping.reach import Link, Place, unlinked

SET_UP = 3
"""What a bound costs, in combinations, per view, dimension and number of changes."""


class Joined(NamedTuple):
    """Places in the first dimensions together."""

    sum: float
    score: float
    links: tuple[Link, ...]


States = dict[Effort, list[Joined]]


class Search:
    """Everything that reaches an aim with up to ``count`` changes."""

    def __init__(self, aim: Aim, count: int, budget: Budget) -> None:
        self._aim = aim
        self._count = count
        self._budget = budget
        self._views = list(aim.views())
        budget.left -= SET_UP * len(self._views) * len(aim.sides) * (count + 1)
        self._best = [[self._row(view, side) for side in aim.sides] for view in self._views]
        self._after = [_sums(rows) for rows in self._best]
        self._before = [_sums(rows[::-1])[::-1] for rows in self._best]
        self._low, self._high = self._limits_in_reach()
        self.sure = True
        """Whether nothing was left out."""

    @property
    def hopeless(self) -> bool:
        """Whether a view tells that nothing can be found."""
        return any(after[0][-1] < view.need - NEAR for view, after in zip(self._views, self._after, strict=True))

    def found(self, below: int | None = None) -> Iterator[tuple[Effort, list[Move]]]:
        """Return what reaches the aim, least effort first, with less than ``below`` steps."""
        states: States = {(0, 0): [Joined(0.0, 0.0, ())]}
        for at in range(len(self._aim.sides)):
            states = self._step(at, states, below)
            if self._budget.left <= 0:
                self.sure = False
                return
        for effort in sorted(states):
            for end in states[effort]:
                if self._aim.least is not None and end.sum <= self._aim.least:
                    continue
                yield effort, [move for link in end.links for move in unlinked(link)]

    def _limits_in_reach(self) -> tuple[bool, bool]:
        """Return whether so many changes can take the score below and above its limits."""
        down, up = (
            _sums([self._row(view, side) for side in self._aim.sides])[0][-1]
            for view in (View(0, -1, 0), View(0, 1, 0))
        )
        low, high = self._aim.low, self._aim.high
        return -down < low + NEAR and low > NEVER, up > high - 2 * NEAR and high < -NEVER

    def _row(self, view: View, side: Side) -> list[float]:
        """Return the most that a dimension can give to a view, by number of changes."""
        row = [best_at(view, side, changes) for changes in range(min(self._count, side.reach.size) + 1)]
        return row + row[-1:] * (self._count + 1 - len(row))

    def _step(self, at: int, states: States, below: int | None) -> States:
        """Join what the next dimension can reach to what was reached so far."""
        # From many changes down: the table of the places with many has those with fewer.
        places = [self._worthwhile(at, count) for count in range(self._count, -1, -1)][::-1]
        needs = [self._needs(at + 1, left) for left in range(self._count + 1)]
        joined: States = {}
        for (count, steps), before in states.items():
            for more in range(self._count - count + 1):
                enough = needs[self._count - count - more]
                for further, sum_, score, link in places[more]:
                    if below is not None and steps + further >= below:
                        continue
                    row = joined.setdefault((count + more, steps + further), [])
                    self._budget.left -= len(before)
                    for old in before:
                        new_sum, new_score = old.sum + sum_, old.score + score
                        for of_sum, of_score, need in enough:
                            if of_sum * new_sum + of_score * new_score < need:
                                break
                        else:
                            self._keep(row, Joined(new_sum, new_score, (*old.links, link)))
            if self._budget.left <= 0:
                break
        return {effort: row for effort, row in joined.items() if row}

    def _needs(self, at: int, left: int) -> list[View]:
        """Return what is needed of every view before a dimension, with so many changes left for it and those after."""
        return [
            view._replace(need=view.need - NEAR - after[at][left])
            for view, after in zip(self._views, self._after, strict=True)
        ]

    def _keep(self, row: list[Joined], new: Joined) -> None:
        """Take in what is somewhere better than the others, and drop what is nowhere better than it."""
        self._budget.left -= len(row) // 4
        for old in row:
            if self._no_worse(old, new):
                return
        row[:] = [old for old in row if not self._no_worse(new, old)]
        row.append(new)

    def _no_worse(self, one: Joined, other: Joined) -> bool:
        if self._aim.least is not None and one.sum < other.sum - 1e-13:
            return False
        if self._low and one.score < other.score - 1e-13:
            return False
        return not (self._high and one.score > other.score + 1e-13)

    def _worthwhile(self, at: int, count: int) -> list[tuple[int, float, float, Link]]:
        """Return the places of a dimension that can become enough: steps, part of the sum, part of the score, link."""
        side = self._aim.sides[at]
        needs = [view.need - NEAR - self._rest(n, at, self._count - count) for n, view in enumerate(self._views)]
        found: list[tuple[int, float, float, Link]] = []
        if any(best[at][count] < need for best, need in zip(self._best, needs, strict=True)):
            return found
        for steps, score, link in self._places(side, count):
            sum_, part = side.sum_at(score), side.share * score
            if all(
                view.of_sum * sum_ + view.of_score * part >= need for view, need in zip(self._views, needs, strict=True)
            ):
                found.append((steps, sum_, part, link))
        return found

    def _rest(self, number: int, at: int, left: int) -> float:
        """Return the most that the other dimensions can give to a view with the changes that are left."""
        before, after = self._before[number][at], self._after[number][at + 1]
        return max(map(add, before[: left + 1], after[left::-1]), default=0.0)

    def _places(self, side: Side, count: int) -> Sequence[Place]:
        wanted = self._ways_wanted(side)
        if count < side.reach.forced or (count > side.reach.forced and not wanted):
            return ()
        if len(wanted) < 2:
            return side.reach.outermost(count, wanted.pop() if wanted else 1)
        places, complete = side.reach.everywhere(count)
        self.sure = self.sure and complete
        return places

    def _ways_wanted(self, side: Side) -> set[int]:
        """Return the directions in which the dimension can serve the aim: up 1, down -1."""
        wanted = {1} if self._low else set()
        if self._high:
            wanted.add(-1)
        if self._aim.least is not None and side.slope:
            wanted.add(-1 if side.slope > 0 else 1)
        return wanted


def _sums(rows: Sequence[Sequence[float]]) -> list[list[float]]:
    """Return for each row, and the end, the most that it and those after it give together, by number of changes."""
    sums = [[0.0] * len(rows[0])]
    for row in reversed(rows):
        last = sums[-1]
        sums.append([max(map(add, row[: width + 1], last[width::-1])) for width in range(len(row))])
    return sums[::-1]
