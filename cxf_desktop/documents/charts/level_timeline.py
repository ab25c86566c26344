"""The level of a customer over its engagements, and the bands of the design fields below it."""

from collections.abc import Sequence
from itertools import pairwise

from cxf_desktop.documents.charts.legend import Entry, box_sign, legend
from cxf_desktop.documents.charts.scale import RAMP
from cxf_desktop.documents.charts.shapes import (
    Circle,
    Drawing,
    Label,
    Line,
    Mark,
    Measure,
    Rectangle,
    Shape,
    name_lines,
    row_mark,
)
from cxf_desktop.documents.charts.specs import LevelTimeline, Moment
from cxf_desktop.documents.charts.texts import BAND
from cxf_desktop.documents.charts.units import NOTHING
from cxf_desktop.documents.palette import Role
from cxf_desktop.documents.voice import Voice
from cxf_desktop.domain.words import BANDS, LEVELS

SIZE, SMALL = 9.0, 7.5
LEVEL_ROW, FIELD_ROW = 28.0, 21.0
BOX = 16.0
TOP = 6.0
APART = 52.0
"""What two engagements are apart at least, however few days lie between them."""
DOT = 8.0


def draw_level_timeline(chart: LevelTimeline, width: float, measure: Measure) -> Drawing:
    """Draw a dot on its level for each engagement, its day below, and a row of numbers for each field."""
    say = Voice(chart.language)
    moments = in_order(chart)
    names = [*(say(level.label) for level in LEVELS), *chart.fields]
    left = min(max(measure(name[:100], "regular", SIZE) for name in names) + 14, width * 0.36)
    places = _places(moments, left + 26, width - 26)
    floor = TOP + LEVEL_ROW * len(LEVELS)
    shapes = _levels(say, left, width, measure)
    shapes += _days(moments, places, floor, say, measure)
    shapes += _course(moments, places, say)
    bottom = floor + 18
    if chart.fields:
        shapes += _fields(chart, moments, places, left, bottom + 8, measure)
        bottom += 8 + FIELD_ROW * len(chart.fields)
    key, end = legend(_entries(chart, say), width, bottom + 14, measure)
    marks = _marks(places, left, width, bottom)
    return Drawing(width, end if key else bottom, (*shapes, *key), marks)


def in_order(chart: LevelTimeline) -> list[Moment]:
    """Return the engagements as they are drawn: the earliest first."""
    return sorted(chart.moments, key=lambda moment: moment.day)


def _places(moments: Sequence[Moment], start: float, end: float) -> list[float]:
    """Return where each day stands: true to the calendar, but never closer than can be read."""
    if len(moments) <= 1:
        return [(start + end) / 2 for _ in moments]
    days = [moment.day.toordinal() for moment in moments]
    span = max(days[-1] - days[0], 1)
    apart = min(APART, (end - start) / (len(days) - 1))
    places = [start + (day - days[0]) / span * (end - start) for day in days]
    for number in range(1, len(places)):
        places[number] = max(places[number], places[number - 1] + apart)
    limit = end
    for number in reversed(range(len(places))):
        places[number] = min(places[number], limit)
        limit = places[number] - apart
    return places


def _row(level: int) -> float:
    return TOP + LEVEL_ROW * (len(LEVELS) - level) + LEVEL_ROW / 2


def _levels(say: Voice, left: float, width: float, measure: Measure) -> list[Shape]:
    shapes: list[Shape] = []
    for level in LEVELS:
        y = _row(level.number)
        if level.number % 2 == 0:
            shapes.append(Rectangle(left, y - LEVEL_ROW / 2, width - left, LEVEL_ROW, fill="window"))
        shapes += name_lines(say(level.label), (0, y), left - 12, measure)
    bottom = TOP + LEVEL_ROW * len(LEVELS)
    shapes += [Line((left, y), (width, y), "line", 0.5) for y in (TOP, bottom)]
    return shapes


def _days(
    moments: Sequence[Moment], places: Sequence[float], floor: float, say: Voice, measure: Measure
) -> list[Shape]:
    shapes: list[Shape] = []
    free = 0.0
    for moment, x in zip(moments, places, strict=True):
        shapes.append(Line((x, TOP), (x, floor + 3), "line", 0.5))
        text = say.short_date(moment.day)
        half = measure(text, "regular", SMALL) / 2
        if x - half >= free:
            shapes.append(Label((x, floor + 12), text, SMALL, "muted", anchor="middle"))
            free = x + half + 4
    return shapes


def _course(moments: Sequence[Moment], places: Sequence[float], say: Voice) -> list[Shape]:
    known = [
        (x, _row(moment.level), moment)
        for moment, x in zip(moments, places, strict=True)
        if moment.level is not None and 1 <= moment.level <= len(LEVELS)
    ]
    shapes: list[Shape] = [Line(start[:2], end[:2], "accent", 1.6) for start, end in pairwise(known)]
    for x, y, moment in known:
        assert moment.level is not None
        role = RAMP[moment.level - 1]
        shapes.append(Circle((x, y), DOT, fill=role, stroke="surface", line_width=1.5))
        shapes.append(Label((x, y + 3.2), str(moment.level), SIZE, "surface", "bold", "middle"))
        if moment.score is not None:
            shapes.append(Label((x, y - DOT - 3), say.number(moment.score, 2), SMALL, "muted", anchor="middle"))
    return shapes


def _fields(
    chart: LevelTimeline,
    moments: Sequence[Moment],
    places: Sequence[float],
    left: float,
    top: float,
    measure: Measure,
) -> list[Shape]:
    shapes: list[Shape] = []
    for number, field in enumerate(chart.fields):
        y = top + FIELD_ROW * number + FIELD_ROW / 2
        shapes += name_lines(field, (0, y), left - 12, measure)
        for moment, x in zip(moments, places, strict=True):
            band = moment.bands[number] if number < len(moment.bands) else None
            shapes += _band(band, x, y)
    return shapes


def _band(band: int | None, x: float, y: float) -> list[Shape]:
    if band is None or not 1 <= band <= len(BANDS):
        return [Label((x, y + 3), NOTHING, SIZE, "muted", anchor="middle")]
    role: Role = RAMP[band - 1]
    return [
        Rectangle(x - BOX / 2, y - BOX / 2, BOX, BOX, fill=role),
        Label((x, y + 3), str(band), SIZE, "surface", "bold", "middle"),
    ]


def _entries(chart: LevelTimeline, say: Voice) -> list[Entry]:
    if not chart.fields:
        return []
    return [(box_sign(RAMP[band.number - 1]), f"{say(BAND)} {band.number}: {say(band.label)}") for band in BANDS]


def _marks(places: Sequence[float], left: float, width: float, bottom: float) -> tuple[Mark, ...]:
    """Return a column for each engagement, up to the middle between it and its neighbours."""
    edges = [left, *((one + two) / 2 for one, two in pairwise(places)), width]
    columns = list(pairwise(edges)) if places else []
    return tuple(row_mark(start, TOP, end - start, bottom - TOP) for start, end in columns)
