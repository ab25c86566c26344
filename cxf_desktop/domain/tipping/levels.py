"""What would give another maturity level: the score is a weighted sum, and gates ask for single answers."""

from collections.abc import Iterable, Mapping

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire
from cxf_desktop.domain.scoring import BAND_LIMITS, level_of
from cxf_desktop.domain.tipping.fewest import Item, Option, fewest
from cxf_desktop.domain.tipping.models import LevelTips, TipOver
from cxf_desktop.domain.tipping.moves import STATEMENTS, TINY, Move, changed, changes, moves
from cxf_desktop.domain.voices import counted_values
from cxf_desktop.domain.words import Level

MARGINS = (-TINY, 2e-10)
"""How far to pass a limit: to it, and where rounding the scores has spoilt that, past what rounding can do."""


def level_tips(questionnaire: MaturityQuestionnaire, sheet: AnswerSheet) -> LevelTips:
    """Return the fewest answers that would give a higher and a lower level."""
    values = counted_values((question.id for question in questionnaire.questions()), sheet)
    level = level_of(questionnaire, values)
    if level is None:
        return LevelTips()
    bars = bars_of(questionnaire, level.number + 1)
    return LevelTips(
        up=_up(questionnaire, values, level),
        down=_down(questionnaire, values, level),
        blocked_by=tuple(question for question in bars if question not in values),
    )


def shares(questionnaire: MaturityQuestionnaire, values: Mapping[str, float]) -> dict[str, float]:
    """Return what one more point of each counted question adds to the overall score."""
    counted = [
        (dimension.weight, [question for question in dimension.questions if question.id in values])
        for dimension in questionnaire.dimensions
    ]
    total = sum(weight for weight, questions in counted if questions)
    return {
        question.id: weight / total * question.weight / sum(other.weight for other in questions)
        for weight, questions in counted
        for question in questions
    }


def bars_of(questionnaire: MaturityQuestionnaire, number: int) -> dict[str, float]:
    """Return what the gates of one level ask for: question -> least value."""
    bars: dict[str, float] = {}
    for gate in questionnaire.gates:
        if gate.level.number == number:
            bars[gate.question] = max(gate.at_least, bars.get(gate.question, 0))
    return bars


def _up(questionnaire: MaturityQuestionnaire, values: Mapping[str, float], level: Level) -> TipOver | None:
    bars = bars_of(questionnaire, level.number + 1)
    if level.number > len(BAND_LIMITS) or any(question not in values for question in bars):
        return None
    share = shares(questionnaire, values)
    ways: list[tuple[Move, ...]] = []
    items: list[Item] = []
    for question, value in values.items():
        bar = bars.get(question, 0)
        way = tuple(move for move in moves(question, value, STATEMENTS) if move.after > value and move.after >= bar)
        if not way and value < bar:
            return None
        ways.append(way)
        gains = [Option(move.steps, share[question] * (move.after - value)) for move in way]
        items.append(Item(gains, forced=value < bar))
    missing = BAND_LIMITS[level.number - 1] - sum(share[question] * value for question, value in values.items())
    return _first_true(questionnaire, values, level, ways, items, missing, upwards=True)


def _down(questionnaire: MaturityQuestionnaire, values: Mapping[str, float], level: Level) -> TipOver | None:
    if level.number == 1:
        return None
    share = shares(questionnaire, values)
    ways = [
        tuple(move for move in moves(question, value, STATEMENTS) if move.after < value)
        for question, value in values.items()
    ]
    items = [
        Item([Option(move.steps, share[question] * (value - move.after)) for move in way])
        for way, (question, value) in zip(ways, values.items(), strict=True)
    ]
    above = sum(share[question] * value for question, value in values.items()) - BAND_LIMITS[level.number - 2]
    found = [
        _first_true(questionnaire, values, level, ways, items, above + 2 * TINY, upwards=False),
        *(_tip(questionnaire, values, [move]) for move in _through_a_gate(questionnaire, ways, level)),
    ]
    return min((tip for tip in found if tip), key=lambda tip: tip.effort, default=None)


def _through_a_gate(
    questionnaire: MaturityQuestionnaire, ways: Iterable[tuple[Move, ...]], level: Level
) -> Iterable[Move]:
    """Return the shortest moves that alone make a gate fail that the level stands on."""
    bars: dict[str, float] = {}
    for number in range(2, level.number + 1):
        for question, bar in bars_of(questionnaire, number).items():
            bars[question] = max(bar, bars.get(question, 0))
    below = ([move for move in way if move.after < bars.get(move.question, 0)] for way in ways)
    return [way[0] for way in below if way]


def _first_true(
    questionnaire: MaturityQuestionnaire,
    values: Mapping[str, float],
    level: Level,
    ways: list[tuple[Move, ...]],
    items: list[Item],
    need: float,
    *,
    upwards: bool,
) -> TipOver | None:
    """Return the least that truly gives a higher or lower level, by the very rules of scoring."""
    for margin in MARGINS:
        chosen = fewest(items, need + margin)
        if chosen is None:
            return None
        made = [ways[number][option] for number, option in chosen.items()]
        tip = _tip(questionnaire, values, made)
        if tip is not None and (Level(tip.outcome).number > level.number) is upwards and tip.outcome != level:
            return tip
    return None


def _tip(questionnaire: MaturityQuestionnaire, values: Mapping[str, float], made: list[Move]) -> TipOver | None:
    after = level_of(questionnaire, changed(values, made))
    return TipOver(outcome=after.value, changes=changes(made, values)) if after and made else None
