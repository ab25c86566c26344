"""What would give another first recommendation: another format overtakes, on this level or on another one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import islice

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.content import Format, Goal
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire
from cxf_desktop.domain.recommending import Wishes
from cxf_desktop.domain.scoring import scorecard
from cxf_desktop.domain.tipping.aims import Aim, Effort, View, least_changes, relaxed
from cxf_desktop.domain.tipping.models import FormatTip, TipOver
from cxf_desktop.domain.tipping.moves import Budget, Move, changes
from cxf_desktop.domain.tipping.rivals import Rules
from cxf_desktop.domain.tipping.tradeoff import Search

EFFORT = 120_000
"""Combinations that are tried before the search is given up."""
CHECK, RELAX = 20, 30
"""What recommending anew and a bound by steps cost, in combinations per question."""
BOUND = 6
"""What a bound by changes costs, per dimension and change."""
ROUGH = 12
"""Bounds by steps that are tried when the search was given up without a result."""
FEW = 1
"""With so few changes a search takes less than a bound."""


def format_tip(
    questionnaire: MaturityQuestionnaire,
    sheet: AnswerSheet,
    formats: Iterable[Format],
    wishes: Wishes,
    goals: Mapping[str, Goal],
) -> FormatTip:
    """Return the fewest answers that would make another format the first recommendation."""
    card = scorecard(questionnaire, sheet)
    if card.level is None:
        return FormatTip()
    budget = Budget(EFFORT)
    return _Finder(Rules(questionnaire, card, tuple(formats), wishes, goals, budget), budget).tip()


@dataclass
class _Open:
    """An aim that is not settled yet: what it takes at least, as far as it was looked at."""

    aim: Aim
    least: Effort
    looked: int = 0
    """Up to how many changes."""


class _Finder:
    """Goes through the aims, those that may take least first."""

    def __init__(self, rules: Rules, budget: Budget) -> None:
        self._rules = rules
        self._budget = budget
        self._best: tuple[Effort, list[Move]] | None = None
        self._doubt: Effort | None = None
        self._relaxed: dict[tuple[tuple[int, ...], View, int], list[Move] | None] = {}

    def tip(self) -> FormatTip:
        """Return the least that gives another first recommendation."""
        entries = (entry for aims in self._rules.aims() for entry in self._open(aims))
        waiting = [(entry.least, number, entry) for number, entry in enumerate(entries)]
        heapify(waiting)
        while waiting:
            least, number, entry = heappop(waiting)
            if self._best is not None and self._best[0] <= least:
                break
            if self._budget.left <= 0:
                self._doubt_of(least)
                self._roughly([entry, *(other for *_, other in sorted(waiting)[:ROUGH])])
                break
            if self._settle(entry):
                heappush(waiting, (entry.least, number, entry))
        return self._result()

    def _result(self) -> FormatTip:
        best, doubt = self._best, self._doubt
        proven = doubt is None or (best is not None and best[0] <= doubt)
        if best is None:
            return FormatTip(proven=proven, at_least=0 if doubt is None else doubt[0])
        (count, _), moves = best
        tip = TipOver(outcome=self._rules.first_after(moves) or "", changes=changes(moves, self._rules.values))
        return FormatTip(tip=tip, proven=proven, at_least=count if doubt is None else min(count, doubt[0]))

    def _open(self, aims: Sequence[Aim]) -> Iterator[_Open]:
        """Return the aims on one way to a level, unless no answers lead there: that is the same for all of them."""
        counts = [self._least_changes(aims[0], view, aims[0].size) for view in aims[0].plain_views() if not view.of_sum]
        known = [count for count in counts if count is not None]
        if len(known) == len(counts):
            count = max((1, *known))
            for aim in aims:
                yield _Open(aim, (count, count))

    def _least_changes(self, aim: Aim, view: View, limit: int) -> int | None:
        self._budget.left -= BOUND * sum(min(limit, side.reach.size) for side in aim.sides)
        return least_changes(aim, view, limit)

    def _settle(self, entry: _Open) -> bool:
        """Look for what reaches an aim; return whether it is still open, with a higher least effort then."""
        count = entry.least[0]
        if entry.looked < count:
            return self._bound_by_sum(entry, 3 * count)
        search = Search(entry.aim, count, self._budget)
        if search.hopeless:
            return self._not_with(entry, count)
        if count > FEW:
            entry.least = max(entry.least, self._bound(entry.aim, count))
            if entry.least[0] > count or self._is_beaten(entry):
                return True
        below = self._best[0][1] if self._best is not None and self._best[0][0] == count else None
        for effort, moves in search.found(below):
            if self._offer(moves):
                if not search.sure and effort > entry.least:
                    self._doubt_of(entry.least)
                return False
        if not search.sure:
            self._doubt_of(entry.least)
        return self._not_with(entry, count)

    def _bound_by_sum(self, entry: _Open, limit: int) -> bool:
        entry.looked = limit
        for view in entry.aim.plain_views():
            if view.of_sum:
                count = self._least_changes(entry.aim, view, limit)
                if count is None:
                    return False
                entry.least = max(entry.least, (count, count))
        return True

    def _not_with(self, entry: _Open, count: int) -> bool:
        entry.least = count + 1, count + 1
        return count < entry.aim.size

    def _is_beaten(self, entry: _Open) -> bool:
        return self._best is not None and self._best[0] <= entry.least

    def _bound(self, aim: Aim, count: int) -> Effort:
        """Return what an aim takes at least, seen from every view; what one view finds may already do."""
        wide = 2 * count + 2
        least = (count, count)
        for view in aim.views():
            moves = self._relax(aim, view, wide)
            if moves is None or len(moves) > wide:
                return wide + 1, wide + 1
            least = max(least, (len(moves), sum(move.steps for move in moves)))
            if moves:
                self._offer(moves)
            if self._best is not None and self._best[0] <= least:
                break
        return least

    def _roughly(self, entries: Sequence[_Open]) -> None:
        """Take the first of some bounds that does, when nothing was found: not the least, but something."""
        views = ((entry.aim, view) for entry in entries for view in entry.aim.views())
        for aim, view in islice(views, ROUGH):
            if self._best is None and (moves := self._relax(aim, view, aim.size)):
                self._offer(moves)

    def _relax(self, aim: Aim, view: View, wide: int) -> list[Move] | None:
        if view.of_sum:
            return self._relax_anew(aim, view, wide)
        key = aim.reaches, view, wide
        if key not in self._relaxed:
            self._relaxed[key] = self._relax_anew(aim, view, wide)
        return self._relaxed[key]

    def _relax_anew(self, aim: Aim, view: View, wide: int) -> list[Move] | None:
        self._budget.left -= RELAX * aim.size
        return relaxed(aim, view, wide)

    def _offer(self, moves: Sequence[Move]) -> bool:
        """Take moves as the best so far when they are and when they give another first recommendation; tell whether."""
        effort = len(moves), sum(move.steps for move in moves)
        if self._best is not None and self._best[0] <= effort:
            return False
        self._budget.left -= CHECK * len(self._rules.values)
        if self._rules.first_after(moves) in (None, self._rules.first):
            return False
        self._best = effort, list(moves)
        return True

    def _doubt_of(self, effort: Effort) -> None:
        self._doubt = effort if self._doubt is None else min(self._doubt, effort)
