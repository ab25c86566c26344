"""What would give a design field another band: each sub-area adds its share, and a floor cuts off what is below it."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.questionnaires import ReadinessQuestionnaire
from cxf_desktop.domain.readiness import (
    BAND_LIMITS,
    FULL_VALUE,
    area_score,
    band_of,
    field_score,
    questions_of,
    services_floor,
    sub_area_shares,
    weight_of,
)
from cxf_desktop.domain.tipping.models import BandTips, TipOver
from cxf_desktop.domain.tipping.moves import TINY, Move, changed, changes, moves
from cxf_desktop.domain.voices import counted_values
from cxf_desktop.domain.words import BANDS, Band, Scale

Link = tuple["Link", Move] | None
Effort = tuple[int, int]
"""Answers, steps."""
Reached = dict[Effort, tuple[float, tuple[Link, ...]]]
"""With that effort, the furthest that can be reached, and how."""
MARGINS = (TINY, 2e-10)
"""How far past a limit; the second where rounding the scores has spoilt the first."""


class _Area(NamedTuple):
    """A counted sub-area: its share of the field, its floor, and its questions with weights."""

    share: float
    least: float
    weights: dict[str, float]
    scales: dict[str, Scale]

    def own(self, values: Mapping[str, float]) -> float:
        weighed = sum(weight * values[question] for question, weight in self.weights.items())
        return weighed / sum(self.weights.values()) / FULL_VALUE


class _Field(NamedTuple):
    """The counted sub-areas of a field."""

    areas: tuple[_Area, ...]

    def band(self, values: Mapping[str, float]) -> Band | None:
        """Return the band that ``values`` give, by the very rules of scoring."""
        return band_of(field_score((area.share, self._score(area, values)) for area in self.areas))

    def _score(self, area: _Area, values: Mapping[str, float]) -> float | None:
        own = area_score((weight, values[question]) for question, weight in area.weights.items())
        return None if own is None else max(area.least, own)


def band_tips(questionnaire: ReadinessQuestionnaire, sheet: AnswerSheet, field: str) -> BandTips:
    """Return the fewest answers that would give a design field a higher and a lower band."""
    found, values = _field_of(questionnaire, sheet, field)
    band = found.band(values)
    if band is None:
        return BandTips()
    up = down = None
    if band != BANDS[-1]:
        up = _tip(found, values, band, BAND_LIMITS[band.number - 1], sign=1)
    if band != BANDS[0]:
        down = _tip(found, values, band, BAND_LIMITS[band.number - 2], sign=-1)
    return BandTips(up=up, down=down)


def _field_of(questionnaire: ReadinessQuestionnaire, sheet: AnswerSheet, id_: str) -> tuple[_Field, dict[str, float]]:
    """Return a field and the values of its counted questions."""
    field = next(field for field in questionnaire.fields if field.id == id_)
    shares, floor = sub_area_shares(field, sheet), services_floor(questionnaire, sheet)
    everything: dict[str, float] = {}
    areas: list[_Area] = []
    for area in field.sub_areas:
        asked = questions_of(area, sheet)
        values = counted_values((question.id for question in asked), sheet)
        weights = {question.id: weight_of(question, sheet) for question in asked if question.id in values}
        if any(weights.values()):
            least = floor if floor is not None and sheet.floors.get(area.id, False) else 0.0
            scales = {question.id: question.scale for question in asked}
            areas.append(_Area(shares[area.id], least, weights, scales))
            everything |= values
    return _Field(tuple(areas)), everything


def _tip(field: _Field, values: dict[str, float], band: Band, limit: float, *, sign: int) -> TipOver | None:
    total = sum(area.share for area in field.areas)
    for margin in MARGINS:
        need = sign * limit + (margin if sign > 0 else margin - 2 * TINY)
        made = _least(field, values, need * total, sign)
        after = field.band(changed(values, made)) if made else None
        if after is not None and sign * (after.number - band.number) > 0:
            return TipOver(outcome=after.value, changes=changes(made, values))
    return None


def _least(field: _Field, values: Mapping[str, float], need: float, sign: int) -> list[Move]:
    """Return the fewest answers, by the fewest steps, that bring ``sign`` x the field's score to ``need``."""
    ways = [_ways(area, values, sign) for area in field.areas]
    count = _count(field, values, ways, need, sign)
    if count is None:
        return []
    reached: Reached = {(0, 0): (0.0, ())}
    for area, way in zip(field.areas, ways, strict=True):
        reached = _joined(reached, _reach(area, values, way, count, sign), count)
    enough = [(effort, links) for effort, (score, links) in reached.items() if score >= need]
    return list(_unlinked(min(enough, key=lambda entry: entry[0])[1])) if enough else []


def _ways(area: _Area, values: Mapping[str, float], sign: int) -> list[list[tuple[Move, float]]]:
    """Return, for each question of weight, its moves in one direction and how far each takes the area's own score."""
    whole = sum(area.weights.values()) * FULL_VALUE
    return [
        [
            (move, weight / whole * (move.after - values[question]))
            for move in moves(question, values[question], area.scales[question].values)
            if (move.after - values[question]) * sign > 0
        ]
        for question, weight in area.weights.items()
        if weight
    ]


def _worth(area: _Area, own: float, sign: int) -> float:
    return sign * area.share * max(area.least, own)


def _count(
    field: _Field, values: Mapping[str, float], ways: list[list[list[tuple[Move, float]]]], need: float, sign: int
) -> int | None:
    """Return how many answers it takes when each changes as far as it can."""
    best = [0.0]
    for area, way in zip(field.areas, ways, strict=True):
        own = area.own(values)
        furthest = sorted((max((abs(far) for _, far in question), default=0.0) for question in way), reverse=True)
        sums = [_worth(area, own + sign * sum(furthest[:count]), sign) for count in range(len(furthest) + 1)]
        best = [
            max(best[before] + sums[own_] for before, own_ in _splits(count, len(best), len(sums)))
            for count in range(len(best) + len(sums) - 1)
        ]
    return next((count for count, score in enumerate(best) if score >= need), None)


def _splits(count: int, first: int, second: int) -> Iterable[Effort]:
    """Return the ways to part ``count`` in two, the parts less than ``first`` and ``second``."""
    return ((part, count - part) for part in range(max(0, count - second + 1), min(first, count + 1)))


def _reach(
    area: _Area, values: Mapping[str, float], ways: list[list[tuple[Move, float]]], count: int, sign: int
) -> Reached:
    """Return how far the area's part of the field's score can be taken with up to ``count`` answers."""
    far: dict[Effort, tuple[float, Link]] = {(0, 0): (0.0, None)}
    for way in ways:
        for (answers, steps), (moved, link) in list(far.items()):
            if answers == count:
                continue
            for move, more in way:
                effort, sum_ = (answers + 1, steps + move.steps), moved + sign * more
                if effort not in far or sum_ > far[effort][0] + TINY / 100:
                    far[effort] = (sum_, (link, move))
    own = area.own(values)
    reached: Reached = {}
    best: dict[int, float] = {}
    for effort in sorted(far):
        moved, link = far[effort]
        score = _worth(area, own + sign * moved, sign)
        # More steps that lead no further are of no use.
        if score > best.get(effort[0], float("-inf")):
            best[effort[0]] = score
            reached[effort] = (score, (link,))
    return reached


def _joined(first: Reached, second: Reached, count: int) -> Reached:
    joined: Reached = {}
    for (answers, steps), (score, links) in first.items():
        for (more, further), (other, own) in second.items():
            if answers + more > count:
                continue
            effort, sum_ = (answers + more, steps + further), score + other
            if effort not in joined or sum_ > joined[effort][0] + TINY / 100:
                joined[effort] = (sum_, links + own)
    return joined


def _unlinked(links: tuple[Link, ...]) -> Iterable[Move]:
    for last in links:
        link = last
        while link is not None:
            link, move = link
            yield move
