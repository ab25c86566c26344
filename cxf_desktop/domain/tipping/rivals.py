"""What must come out so that another format is the first recommendation, by the rules of recommending.

On a level, formats differ in points for level and goals, which are fixed there, and in points for the gaps they close:
``points + 25 x sum(gap x covered) / sum(gap)``. One overtakes another when ``sum(gap x (points more + 25 x covered
more))`` is above zero; or when no gap is left at all, and the other points decide.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from cxf_desktop.domain.answers import Answer, AnswerSheet
from cxf_desktop.domain.content import Format, Goal
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire
from cxf_desktop.domain.recommending import GAP_POINTS, HIGHEST_TARGET, Wishes, recommend
from cxf_desktop.domain.scoring import BAND_LIMITS, Scorecard, scorecard
from cxf_desktop.domain.tipping.aims import NO_GAP, Aim, Side
from cxf_desktop.domain.tipping.levels import bars_of
from cxf_desktop.domain.tipping.moves import Budget, Move, changed
from cxf_desktop.domain.tipping.reach import Bounds, Reach
from cxf_desktop.domain.words import LEVELS, Level

A_TIE = 1e-10
"""Fits that differ by less are equal: they are rounded before they are compared."""
NONE = float("-inf")


class Branch(NamedTuple):
    """One way to be on a level: what single answers must be, and the limits of the score."""

    level: Level
    bounds: dict[str, Bounds]
    low: float
    high: float


class Rules:
    """The rules of recommending for one customer, with answers that change."""

    def __init__(
        self,
        questionnaire: MaturityQuestionnaire,
        card: Scorecard,
        formats: Sequence[Format],
        wishes: Wishes,
        goals: Mapping[str, Goal],
        budget: Budget,
    ) -> None:
        self._budget = budget
        self.values = card.values
        self._questionnaire = questionnaire
        self._card = card
        self._formats = formats
        self._covers = {entry.id: entry.covers for entry in formats}
        self._wishes = wishes
        self._goals = goals
        self._dimensions = [
            dimension
            for dimension in questionnaire.dimensions
            if any(question.id in card.values for question in dimension.questions)
        ]
        self._reaches: dict[tuple[str, tuple[tuple[str, Bounds], ...]], Reach] = {}
        self.first = self.first_after(())

    def first_after(self, made: Iterable[Move]) -> str | None:
        """Return the first recommendation after the moves, by the very rules."""
        agreed = {id_: Answer(value=value) for id_, value in changed(self.values, made).items()}
        card = scorecard(self._questionnaire, AnswerSheet(agreed=agreed))
        offered = recommend(card, self._formats, self._wishes, self._questionnaire, self._goals).offered
        return offered[0].format if offered else None

    def aims(self) -> Iterator[list[Aim]]:
        """Return, for every way to be on a level, what would make another format the first one there."""
        for level in LEVELS:
            rivals = list(self._rivals(level))
            for branch in self._ways_to(level) if rivals else ():
                sides = self._sides(branch)
                if all(side.reach.possible for side in sides):
                    yield [self._aim(branch, sides, least, slopes) for least, slopes in rivals]

    def _ways_to(self, level: Level) -> Iterator[Branch]:
        """Return the ways to be on a level: its gates hold, and the score or a gate keeps from the next one."""
        bounds: dict[str, Bounds] = {}
        for number in range(2, level.number + 1):
            for question, bar in bars_of(self._questionnaire, number).items():
                bounds[question] = Bounds(max(bar, bounds.get(question, Bounds()).least))
        if any(question not in self.values for question in bounds):
            return
        low = BAND_LIMITS[level.number - 2] if level.number > 1 else NONE
        if level is LEVELS[-1]:
            yield Branch(level, bounds, low, -NONE)
            return
        bars = bars_of(self._questionnaire, level.number + 1)
        if any(question not in self.values for question in bars):
            yield Branch(level, bounds, low, -NONE)
            return
        yield Branch(level, bounds, low, BAND_LIMITS[level.number - 1])
        for question, bar in bars.items():
            bound = Bounds(bounds.get(question, Bounds()).least, bar)
            yield Branch(level, {**bounds, question: bound}, low, -NONE)

    def _sides(self, branch: Branch) -> list[Side]:
        total = sum(dimension.weight for dimension in self._dimensions)
        usual = min(branch.level.number + 1, HIGHEST_TARGET)
        sides: list[Side] = []
        for dimension in self._dimensions:
            own = {question.id for question in dimension.questions}
            bounds = tuple((question, bound) for question, bound in branch.bounds.items() if question in own)
            key = (dimension.id, bounds)
            if key not in self._reaches:
                self._reaches[key] = Reach(dimension, self.values, dict(bounds), self._budget)
            target = self._wishes.targets.get(dimension.id, usual)
            sides.append(Side(self._reaches[key], dimension.weight / total, target))
        return sides

    def _rivals(self, level: Level) -> Iterator[tuple[float | None, list[float]]]:
        """Return what would overtake the first format on a level: what the sum must exceed, the slope per dimension."""
        card = self._card.model_copy(update={"level": level, "dimensions": ()})
        offered = recommend(card, self._formats, self._wishes, self._questionnaire, self._goals).offered
        points = {entry.format: entry.parts.level + entry.parts.goals for entry in offered}
        if self.first not in points:
            if points:
                yield None, [0.0] * len(self._dimensions)
            return
        order = [entry.id for entry in self._formats]
        for rival, own in points.items():
            if rival == self.first:
                continue
            tie = -A_TIE if order.index(rival) < order.index(self.first) else A_TIE
            more = own - points[self.first] - tie
            slopes = [more + GAP_POINTS * self._covers_more(rival, dimension.id) for dimension in self._dimensions]
            if any(slope > 0 for slope in slopes):
                yield 0.0, slopes
            if more > 0:
                yield -NO_GAP, [-1.0] * len(slopes)

    def _covers_more(self, rival: str, dimension: str) -> float:
        first = self._covers[self.first] if self.first is not None else {}
        return self._covers[rival].get(dimension, 0.0) - first.get(dimension, 0.0)

    def _aim(self, branch: Branch, sides: Sequence[Side], least: float | None, slopes: Sequence[float]) -> Aim:
        own = tuple(side._replace(slope=slope) for side, slope in zip(sides, slopes, strict=True))
        return Aim(own, least, branch.low, branch.high)
