"""Scores as bars over the zones of the four bands."""

from cxf_desktop.documents.charts.legend import Entry, bar_sign, legend, other, target_sign
from cxf_desktop.documents.charts.shapes import (
    EDGE,
    Drawing,
    Label,
    Line,
    Measure,
    Point,
    Rectangle,
    Shape,
    name_lines,
    row_mark,
)
from cxf_desktop.documents.charts.specs import BandBars, BandReading
from cxf_desktop.documents.charts.texts import OPEN_RANGE
from cxf_desktop.documents.charts.units import said, within
from cxf_desktop.documents.palette import Role
from cxf_desktop.documents.voice import Voice
from cxf_desktop.domain.readiness import BAND_LIMITS, band_of
from cxf_desktop.domain.words import BANDS

SIZE, SMALL = 9.0, 7.0
ROW, THICK = 30.0, 10.0
VALUE_GAP = 12.0
ZONES: tuple[Role, ...] = ("sunken", "window", "sunken", "window")


def draw_band_bars(chart: BandBars, width: float, measure: Measure) -> Drawing:
    """Draw each score as a bar from 0 to 100 %, with its target, its range and the other value as marks."""
    longest = max((measure(reading.label[:100], "regular", SIZE) for reading in chart.readings), default=0.0)
    left = min(longest + 12, width * 0.34)
    say = Voice(chart.language)
    right = width - VALUE_GAP - max(measure(say(band.label), "regular", SMALL) for band in BANDS) - EDGE
    names, top = _names(say, left, right, measure)
    bottom = top + ROW * len(chart.readings)
    shapes: list[Shape] = [*names, *_zones(say, left, right, top, bottom)]
    for number, reading in enumerate(chart.readings):
        middle = top + ROW * number + ROW / 2
        shapes += name_lines(reading.label, (0, middle), left - 10, measure)
        shapes += _bar(reading, middle, left, right)
        shapes += _value(reading, (right + VALUE_GAP, middle), say)
    key, end = legend(_entries(chart, say), width, bottom + 28, measure)
    marks = tuple(row_mark(0, top + ROW * number, width, ROW) for number in range(len(chart.readings)))
    return Drawing(width, end, (*shapes, *key), marks)


def _edges() -> list[float]:
    return [0.0, *BAND_LIMITS, 1.0]


def _names(say: Voice, left: float, right: float, measure: Measure) -> tuple[list[Shape], float]:
    """Return the names of the bands above their zones, in two steps when they are wider than these."""
    texts = [say(band.label) for band in BANDS]
    edges = [left + edge * (right - left) for edge in _edges()]
    wide = [measure(text, "regular", SMALL) for text in texts]
    tight = any(wide[n] + 3 > edges[n + 1] - edges[n] for n in range(len(texts)))
    shapes: list[Shape] = []
    free = [0.0, 0.0]
    for number, text in enumerate(texts):
        low = tight and number % 2 == 0
        x = max((edges[number] + edges[number + 1]) / 2, free[low] + wide[number] / 2)
        free[low] = x + wide[number] / 2 + 6
        y = 18.0 if low else 8.0
        shapes.append(Label((x, y), text, SMALL, "muted", anchor="middle"))
        if tight and not low:
            shapes.append(Line((x, 11), (x, 22), "line", 0.5))
    return shapes, 24.0 if tight else 14.0


def _zones(say: Voice, left: float, right: float, top: float, bottom: float) -> list[Shape]:
    edges = _edges()
    shapes: list[Shape] = []
    for role, low, high in zip(ZONES, edges[:-1], edges[1:], strict=True):
        x, end = (left + edge * (right - left) for edge in (low, high))
        shapes.append(Rectangle(x, top, end - x, bottom - top, fill=role))
    for edge in edges:
        x = left + edge * (right - left)
        shapes.append(Line((x, top), (x, bottom + 3), "line", 0.75))
        text = say.percent(edge * 100) if edge == 1 else say.number(edge * 100)
        shapes.append(Label((x, bottom + 12), text, 7, "muted", anchor="middle"))
    return shapes


def _bar(reading: BandReading, middle: float, left: float, right: float) -> list[Shape]:
    def place(value: float) -> float:
        return left + within(value, "percent") * (right - left)

    shapes: list[Shape] = []
    if reading.value is not None:
        end = place(reading.value)
        shapes.append(Rectangle(left, middle - THICK / 2, max(end - left, 1.5), THICK, fill="accent"))
    if reading.lowest is not None and reading.highest is not None and reading.highest > reading.lowest:
        shapes += _range((place(reading.lowest), middle + THICK / 2 + 4), place(reading.highest))
    if reading.target is not None:
        x = place(reading.target)
        shapes.append(Line((x, middle - THICK / 2 - 4), (x, middle + THICK / 2 + 4), "ink", 1.8))
    if reading.other is not None:
        shapes.append(other((place(reading.other), middle)))
    return shapes


def _range(start: Point, end: float) -> list[Shape]:
    x, y = start
    return [
        Line((x, y), (end, y), "line_strong", 1),
        Line((x, y - 2.5), (x, y + 2.5), "line_strong", 1),
        Line((end, y - 2.5), (end, y + 2.5), "line_strong", 1),
    ]


def _value(reading: BandReading, at: Point, say: Voice) -> list[Shape]:
    x, y = at
    band = band_of(reading.value)
    if band is None:
        return [Label((x, y + 3), said(None, "percent", say), SIZE, "muted")]
    return [
        Label((x, y - 1), said(reading.value, "percent", say), SIZE + 1, "ink", "bold"),
        Label((x, y + 9.5), say(band.label), SMALL, "muted"),
    ]


def _entries(chart: BandBars, say: Voice) -> list[Entry]:
    has_target = any(reading.target is not None for reading in chart.readings)
    has_other = any(reading.other is not None for reading in chart.readings)
    open_ = any((r.lowest, r.highest) != (None, None) and r.lowest != r.highest for r in chart.readings)
    return [
        (bar_sign, chart.value_label),
        (target_sign, chart.target_label if has_target else ""),
        (lambda at: [other(at)], chart.other_label if has_other else ""),
        (lambda at: _range((at[0] - 8, at[1]), at[0] + 8), say(OPEN_RANGE) if open_ else ""),
    ]
