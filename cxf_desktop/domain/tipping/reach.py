"""Where the answers of one dimension can take its score: with how many changes, by how many steps."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from cxf_desktop.domain.questionnaires import Dimension
from cxf_desktop.domain.tipping.moves import STATEMENTS, Budget, Move, moves

Link = tuple["Link", Move] | None
"""The moves made so far."""
MOST = 1500
"""Different places that are followed for one number of changes; beyond, only the outermost ones are."""
DIGITS = 11
"""Places that do not differ before that decimal are one."""


class Place(NamedTuple):
    """A score of a dimension that can be reached: by how many steps, and how."""

    steps: int
    score: float
    link: Link


_Row = dict[tuple[int, float], Place]


class Bounds(NamedTuple):
    """Where an answer must be: at ``least`` this, and ``below`` that."""

    least: float = 0
    below: float = float("inf")

    def allow(self, value: float) -> bool:
        """Tell whether a value is inside."""
        return self.least <= value < self.below


class Reach:
    """The scores that one dimension can reach while some of its answers are bound."""

    def __init__(
        self, dimension: Dimension, values: Mapping[str, float], bounds: Mapping[str, Bounds], budget: Budget
    ) -> None:
        self._budget = budget
        counted = {question.id: question.weight for question in dimension.questions if question.id in values}
        total = sum(counted.values())
        self.start = sum(weight * values[question] for question, weight in counted.items()) / total
        self._ways: list[list[tuple[Move, float]]] = []
        self._forced: list[bool] = []
        self.possible = True
        for question, weight in counted.items():
            value, bound = values[question], bounds.get(question, Bounds())
            allowed = [move for move in moves(question, value, STATEMENTS) if bound.allow(move.after)]
            self._ways.append([(move, weight / total * (move.after - value)) for move in allowed])
            self._forced.append(not bound.allow(value))
            self.possible = self.possible and (bool(allowed) or bound.allow(value))
        self.forced = sum(self._forced)
        """How many answers must change."""
        self._outer: dict[tuple[int, int], list[Place]] = {}
        self._all: list[list[Place] | None] = []

    @property
    def size(self) -> int:
        """How many answers can change."""
        return len(self._ways)

    def ways(self) -> Iterable[tuple[Sequence[tuple[Move, float]], bool]]:
        """Return, for each answer, the moves with how far they take the score, and whether it must change."""
        return zip(self._ways, self._forced, strict=True)

    @cached_property
    def highest(self) -> list[float]:
        """The highest score with up to so many changes beyond the forced ones."""
        return self._outermost(1)

    @cached_property
    def lowest(self) -> list[float]:
        """The lowest score with up to so many changes beyond the forced ones."""
        return self._outermost(-1)

    def _outermost(self, sign: int) -> list[float]:
        must = self.start
        free: list[float] = []
        for way, forced in zip(self._ways, self._forced, strict=True):
            best = max((sign * far for _, far in way), default=0.0)
            if forced:
                must += sign * best
            elif best > 0:
                free.append(best)
        return [must + sign * far for far in accumulate(sorted(free, reverse=True), initial=0.0)]

    def everywhere(self, count: int) -> tuple[Sequence[Place], bool]:
        """Return every place with exactly ``count`` changes, and True; or the outermost when there are too many."""
        if count >= len(self._all):
            self._fill(count)
        found = self._all[count]
        if found is None:
            return [*self.outermost(count, 1), *self.outermost(count, -1)], False
        return found, True

    def _fill(self, count: int) -> None:
        """Find every place with up to ``count`` changes: answer by answer, those that lead to the same place as one."""
        rows: list[_Row] = [{(0, 0.0): Place(0, self.start, None)}]
        rows += [{} for _ in range(count if None not in self._all else self._all.index(None) - 1)]
        for way, forced in zip(self._ways, self._forced, strict=True):
            for at in range(len(rows) - 1, 0, -1):
                self._budget.left -= len(rows[at - 1]) * len(way)
                _extend(rows[at], rows[at - 1], way, keep=not forced)
                if len(rows[at]) > MOST:
                    del rows[at:]
            if forced:
                rows[0] = {}
        self._all = [list(row.values()) for row in rows]
        self._all += [None] * (count + 1 - len(rows))

    def outermost(self, count: int, sign: int) -> Sequence[Place]:
        """Return the highest places (``sign`` 1) or lowest ones (-1) with exactly ``count`` changes, one per steps."""
        key = (count, sign)
        if key not in self._outer:
            self._tabulate(count, sign)
        return self._outer.get(key, [])

    def _tabulate(self, count: int, sign: int) -> None:
        far: dict[tuple[int, int], tuple[float, Link]] = {(0, 0): (0.0, None)}
        for way, forced in zip(self._ways, self._forced, strict=True):
            before = far
            self._budget.left -= len(far) * len(way) // 2
            far = {} if forced else dict(before)
            for (changes, steps), (moved, link) in before.items():
                if changes == count:
                    continue
                for move, more in way:
                    if not forced and more * sign < 0:
                        continue
                    key, sum_ = (changes + 1, steps + move.steps), moved + more * sign
                    if key not in far or sum_ > far[key][0] + 1e-13:
                        far[key] = (sum_, (link, move))
        for changes in range(count + 1):
            self._outer[(changes, sign)] = _best_per_steps(
                ((steps, moved, link) for (n, steps), (moved, link) in far.items() if n == changes), self.start, sign
            )


def _extend(row: _Row, before: _Row, way: Iterable[tuple[Move, float]], *, keep: bool) -> None:
    if not keep:
        row.clear()
    for steps, score, link in before.values():
        for move, far in way:
            key = (steps + move.steps, round(score + far, DIGITS))
            if key not in row:
                row[key] = Place(key[0], score + far, (link, move))


def _best_per_steps(found: Iterable[tuple[int, float, Link]], start: float, sign: int) -> list[Place]:
    """Return the places by steps, without those that take more steps and lead no further."""
    places: list[Place] = []
    furthest = float("-inf")
    for steps, moved, link in sorted(found, key=lambda entry: entry[0]):
        if moved > furthest + 1e-13:
            furthest = moved
            places.append(Place(steps, start + sign * moved, link))
    return places


def unlinked(link: Link) -> list[Move]:
    """Return the moves of a link, first one first."""
    made: list[Move] = []
    while link is not None:
        link, move = link
        made.append(move)
    return made[::-1]
