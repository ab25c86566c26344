"""Stretches of time below each other, over a calendar axis."""

from cxf_desktop.documents.charts.shapes import Drawing, Label, Line, Measure, Rectangle, Shape, clipped, row_mark
from cxf_desktop.documents.charts.specs import Timeline

SIZE = 8.5
ROW, THICK = 19.0, 9.0
TOP = 18.0
THINNEST = 2.0


def draw_timeline(chart: Timeline, width: float, measure: Measure) -> Drawing:
    """Draw a bar per stretch; the axis goes from the first tick or start to the last tick or end."""
    labels = max((measure(stretch.label[:100], "regular", SIZE) for stretch in chart.stretches), default=0.0)
    left = min(labels + 14, width * 0.42)
    first, last = _span(chart)
    days = max(last - first, 1)
    bottom = TOP + ROW * len(chart.stretches) + 4

    def place(day: int) -> float:
        return left + (day - first) / days * (width - left)

    shapes: list[Shape] = []
    free = left
    for day, text in chart.ticks:
        x = place(day.toordinal())
        shapes.append(Line((x, TOP - 4), (x, bottom), "line", 0.5))
        if x >= free and x + measure(text, "regular", 7.5) <= width:
            shapes.append(Label((x, TOP - 8), text, 7.5, "muted"))
            free = x + measure(text, "regular", 7.5) + 8
    for number, stretch in enumerate(chart.stretches):
        middle = TOP + ROW * number + ROW / 2
        end = place(stretch.end.toordinal() + 1)
        start = min(place(stretch.start.toordinal()), end - THINNEST)
        shapes.append(Label((0, middle + 3), clipped(stretch.label, left - 12, SIZE, measure), SIZE, "ink"))
        shapes.append(Rectangle(start, middle - THICK / 2, end - start, THICK, fill=chart.role))
    marks = tuple(row_mark(0, TOP + ROW * number, width, ROW) for number in range(len(chart.stretches)))
    return Drawing(width, bottom + 2, tuple(shapes), marks)


def _span(chart: Timeline) -> tuple[int, int]:
    """Return the first day and the one after the last, as numbers: the last day there is has none after it."""
    ticks = [day.toordinal() for day, _ in chart.ticks]
    starts = [stretch.start.toordinal() for stretch in chart.stretches]
    ends = [stretch.end.toordinal() + 1 for stretch in chart.stretches]
    return min(starts + ticks), max(ends + ticks)
