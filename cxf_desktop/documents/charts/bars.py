"""Bars below each other, and one bar divided."""

from cxf_desktop.documents.charts.legend import bar_sign, legend, target_sign
from cxf_desktop.documents.charts.shapes import (
    EDGE,
    Drawing,
    Label,
    Line,
    Mark,
    Measure,
    Rectangle,
    Shape,
    clipped,
    row_mark,
)
from cxf_desktop.documents.charts.specs import Bars, Reading, Shares
from cxf_desktop.documents.charts.units import HIGHEST, LOWEST, text_of
from cxf_desktop.documents.voice import Voice

SIZE = 9.0
ROW, THICK = 22.0, 9.0


def draw_bars(chart: Bars, width: float, measure: Measure) -> Drawing:
    """Draw each value as a bar from 1 to 4, with its target as a mark."""
    labels = max((measure(reading.label[:100], "regular", SIZE) for reading in chart.readings), default=0.0)
    left = min(labels + 12, width * 0.42)
    right = width - 34
    bottom = 8 + ROW * len(chart.readings)
    shapes: list[Shape] = []
    say = Voice(chart.language)
    for step in range(int(LOWEST), int(HIGHEST) + 1):
        x = _place(step, left, right)
        shapes.append(Line((x, 4), (x, bottom), "line", 0.5))
        shapes.append(Label((x, bottom + 10), str(step), 7, "muted", anchor="middle"))
    for number, reading in enumerate(chart.readings):
        text = text_of(reading, "levels", say)
        shapes += _bar(reading, text, 8 + ROW * number + ROW / 2, (left, right), measure)
    has_target = any(reading.target is not None for reading in chart.readings)
    entries = [(bar_sign, chart.value_label), (target_sign, chart.target_label if has_target else "")]
    key, end = legend(entries, width, bottom + 26, measure)
    marks = tuple(row_mark(0, 8 + ROW * number, width, ROW) for number in range(len(chart.readings)))
    return Drawing(width, end, (*shapes, *key), marks)


def _place(value: float, left: float, right: float) -> float:
    return left + (value - LOWEST) / (HIGHEST - LOWEST) * (right - left)


def _bar(reading: Reading, text: str, middle: float, ends: tuple[float, float], measure: Measure) -> list[Shape]:
    left, right = ends
    label = clipped(reading.label, left - 10, SIZE, measure)
    shapes: list[Shape] = [Label((0, middle + 3), label, SIZE, "ink")]
    shapes.append(Rectangle(left, middle - THICK / 2, right - left, THICK, fill="sunken"))
    if reading.value is not None:
        end = _place(reading.value, left, right)
        shapes.append(Rectangle(left, middle - THICK / 2, max(end - left, 1.5), THICK, fill="accent"))
    if reading.target is not None:
        mark = _place(reading.target, left, right)
        shapes.append(Line((mark, middle - THICK / 2 - 3), (mark, middle + THICK / 2 + 3), "ink", 1.6))
    shapes.append(Label((right + 34 - EDGE, middle + 3), text, SIZE, "ink", "bold", "end"))
    return shapes


def draw_shares(chart: Shares, width: float, measure: Measure) -> Drawing:
    """Draw how a number of things divides, with a key below."""
    total = sum(part.count for part in chart.parts)
    shapes: list[Shape] = []
    marks: list[Mark] = []
    x, key = 0.0, 0.0
    for part in chart.parts:
        long = width * part.count / total if total else 0.0
        if long:
            shapes.append(Rectangle(x, 0, max(long - 1.5, 1), 20, fill=part.role))
            if long > 16:
                shapes.append(Label((x + 8, 14), str(part.count), 10, "surface", "bold"))
        shapes.append(Rectangle(key, 30, 8, 8, fill=part.role))
        text = f"{part.label}: {part.count}"
        shapes.append(Label((key + 13, 37.5), text, 9, "ink"))
        marks.append(row_mark(x, 0, max(long - 1.5, 1), 20))
        key += measure(text, "regular", 9) + 34
        x += long
    return Drawing(width, 44, tuple(shapes), tuple(marks))
