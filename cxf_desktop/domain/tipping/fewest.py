"""The fewest choices, by the fewest steps, that gain enough when the gains add up.

Each item is either left alone or takes one of its options; a forced item must take one. How many items it takes is
seen from the largest gains. For the steps, weighing gain against steps gives a bound that is hardly ever more than a
step off (a Lagrangian relaxation); what is left between the bound and the best solution known is searched through, and
only the items that are near the edge come into question there.
"""

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

Link = tuple["Link", int, int] | None
"""The choices made so far: the ones before, an item, its option."""
Chosen = dict[int, int]
"""Item -> option."""


class Option(NamedTuple):
    """One way to change an item."""

    steps: int
    gain: float


class Item(NamedTuple):
    """Something that can be changed, in one of several ways."""

    options: Sequence[Option]
    forced: bool = False


class Solution(NamedTuple):
    """Choices with their sums."""

    chosen: Chosen
    steps: int
    gain: float


def fewest(items: Sequence[Item], need: float) -> Chosen | None:
    """Return the choices that gain ``need``: fewest items, then fewest steps; None when all together do not."""
    total = sum(_most(item) for item in items if item.forced)
    count = 0
    for gain in sorted((_most(item) for item in items if not item.forced and item.options), reverse=True):
        if total >= need or gain <= 0:
            break
        total += gain
        count += 1
    return _Steps(items, need, count).fewest() if total >= need else None


def _most(item: Item) -> float:
    return max(option.gain for option in item.options)


class _Steps:
    """The fewest steps with all forced items and ``count`` of the others."""

    def __init__(self, items: Sequence[Item], need: float, count: int) -> None:
        self._items = items
        self._need = need
        self._count = count
        self._free = [number for number, item in enumerate(items) if not item.forced and item.options]
        self._forced = [number for number, item in enumerate(items) if item.forced]

    def fewest(self) -> Chosen:
        enough, short = self._weighed(0.0), self._shortest()
        if short.gain >= self._need:
            return short.chosen
        while True:
            price = (enough.gain - short.gain) / (enough.steps - short.steps)
            between = self._weighed(price)
            on_line = short.gain + price * (between.steps - short.steps)
            if between.gain <= on_line + 1e-12 * max(1.0, abs(on_line)):
                break
            if between.gain >= self._need:
                enough = between
            else:
                short = between
        least = ceil(short.steps + (self._need - short.gain) / price - 1e-9)
        for steps in range(least, enough.steps):
            found = self._exactly(steps, price, between)
            if found is not None:
                return found
        return enough.chosen

    def _weighed(self, price: float) -> Solution:
        """Return the choices with the highest gain when each step costs ``price``."""
        best = {number: self._best(number, price) for number in (*self._forced, *self._free)}
        ranked = sorted(self._free, key=lambda number: (-self._worth(number, best[number], price), number))
        return self._solution({number: best[number] for number in (*self._forced, *ranked[: self._count])})

    def _shortest(self) -> Solution:
        """Return the choices with the fewest steps, among these the ones with the highest gain."""
        best: Chosen = {}
        for number in (*self._forced, *self._free):
            options = self._items[number].options
            best[number] = min(range(len(options)), key=lambda at: (options[at].steps, -options[at].gain))

        def key(number: int) -> tuple[float, float, int]:
            option = self._items[number].options[best[number]]
            return option.steps, -option.gain, number

        ranked = sorted(self._free, key=key)
        return self._solution({number: best[number] for number in (*self._forced, *ranked[: self._count])})

    def _best(self, number: int, price: float) -> int:
        options = self._items[number].options
        return min(
            range(len(options)), key=lambda at: (price * options[at].steps - options[at].gain, options[at].steps)
        )

    def _worth(self, number: int, at: int, price: float) -> float:
        option = self._items[number].options[at]
        return option.gain - price * option.steps

    def _solution(self, chosen: Chosen) -> Solution:
        options = [self._items[number].options[at] for number, at in chosen.items()]
        return Solution(chosen, sum(option.steps for option in options), sum(option.gain for option in options))

    def _exactly(self, steps: int, price: float, base: Solution) -> Chosen | None:
        """Return choices with that many steps that gain enough: ``base`` with the deviations that can be afforded."""
        allowed = base.gain - price * base.steps + price * steps - self._need + 1e-13
        fee = self._fee(price, base)
        ways = [(number, self._deviations(number, price, fee, base, allowed)) for number in self._items_in_play()]
        ways = sorted(((n, way) for n, way in ways if way), key=lambda entry: min(loss for *_, loss in entry[1]))
        wanted = (0, steps - base.steps)
        reached: dict[tuple[int, int], tuple[float, Link]] = {(0, 0): (0.0, None)}
        for number, way in ways:
            for (count, moved), (lost, link) in list(reached.items()):
                for at, more, further, loss in way:
                    if (sum_ := lost + loss) > allowed:
                        continue
                    key = (count + more, moved + further)
                    if key not in reached or sum_ < reached[key][0] - 1e-15:
                        reached[key] = (sum_, (link, number, at))
            if wanted in reached:
                return _with(base.chosen, reached[wanted][1])
        return None

    def _items_in_play(self) -> list[int]:
        return sorted((*self._forced, *self._free))

    def _fee(self, price: float, base: Solution) -> float:
        """Return what taking one more item is worth: between the last one taken and the first one left."""
        worth = {number: self._worth(number, self._best(number, price), price) for number in self._free}
        taken = [worth[number] for number in self._free if number in base.chosen]
        left = [worth[number] for number in self._free if number not in base.chosen]
        if not taken or not left:
            return min(taken, default=max(left, default=0.0))
        return (min(taken) + max(left)) / 2

    def _deviations(
        self, number: int, price: float, fee: float, base: Solution, allowed: float
    ) -> list[tuple[int, int, int, float]]:
        """Return what else the item could do and that can be afforded: option (-1: none), items, steps, loss."""
        item = self._items[number]
        own_fee = 0.0 if item.forced else fee
        at = base.chosen.get(number, -1)
        had = 0 if at < 0 else item.options[at].steps
        worth = 0.0 if at < 0 else self._worth(number, at, price) - own_fee
        found = [
            (other, 1 if at < 0 else 0, option.steps - had, worth - self._worth(number, other, price) + own_fee)
            for other, option in enumerate(item.options)
            if other != at
        ]
        if at >= 0 and not item.forced:
            found.append((-1, -1, -had, worth))
        return [(option, more, further, max(0.0, loss)) for option, more, further, loss in found if loss <= allowed]


def _with(base: Chosen, link: Link) -> Chosen:
    chosen = dict(base)
    while link is not None:
        link, number, at = link
        if at < 0:
            del chosen[number]
        else:
            chosen[number] = at
    return chosen
