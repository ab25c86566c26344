"""How far scores are from their targets: the gap stands out, with its number."""

from cxf_desktop.documents.charts.legend import Entry, bar_sign, legend, target_sign
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
from cxf_desktop.documents.charts.specs import GapBars, Reading
from cxf_desktop.documents.charts.texts import GAP, GAP_IN_POINTS, REACHED
from cxf_desktop.documents.charts.units import NOTHING, text_of, ticks, within
from cxf_desktop.documents.voice import Voice
from cxf_desktop.domain.figures import rounded

SIZE = 9.0
ROW, THICK = 26.0, 10.0
VALUE_ROOM, GAP_ROOM = 40.0, 28.0


def draw_gap_bars(chart: GapBars, width: float, measure: Measure) -> Drawing:
    """Draw each score as a bar, from it to the target what is missing, and the number of that at the end."""
    say = Voice(chart.language)
    readings = in_order(chart)
    longest = max((measure(reading.label[:100], "regular", SIZE) for reading in readings), default=0.0)
    left = min(longest + 12, width * 0.36) + VALUE_ROOM
    right = width - 12 - max(GAP_ROOM, measure(say(REACHED), "regular", SIZE - 1))
    top = 16.0
    bottom = top + ROW * len(readings)
    shapes: list[Shape] = [
        Label((width - EDGE, 9), say(GAP_IN_POINTS if chart.unit == "percent" else GAP), 7.5, "muted", anchor="end")
    ]
    for value, text in ticks(chart.unit, say):
        x = left + within(value, chart.unit) * (right - left)
        shapes.append(Line((x, top), (x, bottom), "line", 0.5))
        shapes.append(Label((x, bottom + 10), text, 7, "muted", anchor="middle"))
    for number, reading in enumerate(readings):
        middle = top + ROW * number + ROW / 2
        shapes += name_lines(reading.label, (0, middle), left - VALUE_ROOM - 8, measure)
        score = text_of(reading, chart.unit, say)
        shapes.append(Label((left - 8, middle + 3), score, SIZE, "ink", anchor="end"))
        shapes += _bar(chart, reading, middle, (left, right))
        shapes += _number(chart, reading, (width - EDGE, middle + 3.5), say)
    key, end = legend(_entries(chart, say), width, bottom + 26, measure)
    marks = tuple(row_mark(0, top + ROW * number, width, ROW) for number in range(len(readings)))
    return Drawing(width, end, (*shapes, *key), marks)


def in_order(chart: GapBars) -> tuple[Reading, ...]:
    """Return the readings as they are drawn: with the widest gap first, or as they came."""
    if not chart.widest_first:
        return chart.readings
    return tuple(sorted(chart.readings, key=lambda reading: -(gap_of(reading) or 0.0)))


def gap_of(reading: Reading) -> float | None:
    """Return what is missing to the target, 0 when it is reached; None when there is no value or no target."""
    if reading.value is None or reading.target is None:
        return None
    return max(0.0, reading.target - reading.value)


def gap_text(chart: GapBars, reading: Reading, say: Voice) -> str:
    """Return what is missing as people read it: points of a hundred, or levels; nothing when it cannot be told."""
    gap = gap_of(reading)
    if gap is None:
        return ""
    if chart.unit == "levels":
        return say.number(gap, 1)
    assert reading.value is not None
    assert reading.target is not None
    return say.number(max(0.0, rounded(reading.target * 100) - rounded(reading.value * 100)))


def _bar(chart: GapBars, reading: Reading, middle: float, ends: tuple[float, float]) -> list[Shape]:
    left, right = ends

    def place(value: float) -> float:
        return left + within(value, chart.unit) * (right - left)

    y = middle - THICK / 2
    shapes: list[Shape] = [Rectangle(left, y, right - left, THICK, fill="sunken")]
    start = left
    if reading.value is not None:
        start = place(reading.value)
        shapes.append(Rectangle(left, y, max(start - left, 1.5), THICK, fill="accent"))
    if reading.target is not None:
        end = place(reading.target)
        if gap_of(reading):
            shapes += _missing(start, end, y)
        shapes.append(Line((end, y - 3), (end, y + THICK + 3), "ink", 1.8))
    return shapes


def _missing(start: float, end: float, y: float) -> list[Shape]:
    """Draw what is missing as a box with a border: seen without its colour, too."""
    return [Rectangle(start, y + 0.5, max(end - start, 1), THICK - 1, fill="warn_tint", stroke="warn", line_width=1)]


def _number(chart: GapBars, reading: Reading, at: Point, say: Voice) -> list[Shape]:
    gap, text = gap_of(reading), gap_text(chart, reading, say)
    if gap is None:
        return [Label(at, NOTHING, SIZE, "muted", anchor="end")]
    if not gap:
        return [Label(at, say(REACHED), SIZE - 1, "good", anchor="end")]
    return [Label(at, text, SIZE + 2, "warn", "bold", "end")]


def _entries(chart: GapBars, say: Voice) -> list[Entry]:
    return [
        (bar_sign, chart.value_label),
        (lambda at: _missing(at[0] - 9, at[0] + 9, at[1] - 5), say(GAP)),
        (target_sign, chart.target_label),
    ]
