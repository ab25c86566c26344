"""The charts of the maturity result, in the words of the document."""

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders.context import Context
from cxf_desktop.documents.charts.specs import Bars, GapBars, LevelScale, Radar, Reading
from cxf_desktop.documents.charts.words import chart_words
from cxf_desktop.documents.outline import Figure
from cxf_desktop.domain.scoring import Scorecard
from cxf_desktop.domain.words import LEVELS

FEWEST_AXES = 3


def target_of(context: Context, card: Scorecard, dimension: str) -> float | None:
    """Return the score to reach in a dimension: what was set, else the level after the customer's."""
    if card.level is None:
        return None
    return context.sheet.targets.get(dimension, float(min(card.level.number + 1, len(LEVELS))))


def readings(context: Context, card: Scorecard) -> tuple[Reading, ...]:
    """Return a reading per dimension."""
    say = context.say
    return tuple(
        Reading(
            label=say(context.dimensions[entry.id].title),
            value=entry.score,
            value_text="–" if entry.score is None else say.number(entry.score, 1),
            target=None if entry.score is None else target_of(context, card, entry.id),
        )
        for entry in card.dimensions
        if entry.id in context.dimensions
    )


def level_figure(context: Context, card: Scorecard) -> Figure:
    """Return the scale with the customer's place on it."""
    say = context.say
    first, second, third, fourth = (say(level.label) for level in LEVELS)
    score = "" if card.score is None else say.number(card.score, 2)
    chart = LevelScale(
        titles=(first, second, third, fourth),
        level=card.level.number if card.level else None,
        score=card.score,
        score_text=say(wording.SCORE_TEXT, score=score),
        lowest=card.lowest.number if card.lowest else None,
        highest=card.highest.number if card.highest else None,
        language=say.language,
    )
    level = say(card.level.label) if card.level else ""
    titles = ", ".join(chart.titles)
    alt = say(wording.LEVEL_ALT, titles=titles, level=level, score=score)
    return Figure(chart, say(wording.LEVEL_FIGURE), alt)


def dimension_figure(context: Context, card: Scorecard) -> Figure:
    """Return the radar, or bars when there are too few dimensions to span one."""
    say = context.say
    found = readings(context, card)
    kind = Radar if len(found) >= FEWEST_AXES else Bars
    chart = kind(found, say(wording.SCORE), say(wording.TO_REACH), language=say.language)
    return Figure(chart, say(wording.RADAR_FIGURE), chart_words(chart))


def gap_figure(context: Context, card: Scorecard) -> Figure:
    """Return the bars with the widest gap on top."""
    say = context.say
    chart = GapBars(
        readings(context, card),
        say(wording.SCORE),
        say(wording.TO_REACH),
        widest_first=True,
        unit="levels",
        language=say.language,
    )
    return Figure(chart, say(wording.BARS_FIGURE), chart_words(chart))
