"""The radar: readings around a centre."""

from math import cos, pi, sin

from cxf_desktop.documents.charts.legend import legend
from cxf_desktop.documents.charts.shapes import (
    Anchor,
    Circle,
    Drawing,
    Label,
    Line,
    Measure,
    Point,
    Polygon,
    Shape,
    wrapped,
)
from cxf_desktop.documents.charts.specs import Radar, Reading

RADIUS = 66.0
GAP = 9.0
SIZE = 8.5
STEPS = 4


def draw_radar(chart: Radar, width: float, measure: Measure) -> Drawing:
    """Draw the web, the targets as a dashed form, the values as a filled one, and a label with its value per axis."""
    angles = [2 * pi * position / len(chart.readings) - pi / 2 for position in range(len(chart.readings))]
    centre = (width / 2, RADIUS + 34)
    shapes: list[Shape] = []
    values = [(angle, reading.value) for angle, reading in zip(angles, chart.readings, strict=True)]
    form = tuple(_at(centre, angle, value) for angle, value in values if value is not None)
    if len(form) > 2:
        shapes.append(Polygon(form, fill="tint"))
    shapes += _web(centre, angles)
    targets = [(angle, reading.target) for angle, reading in zip(angles, chart.readings, strict=True)]
    goal = tuple(_at(centre, angle, target) for angle, target in targets if target is not None)
    if len(goal) > 2:
        shapes.append(Polygon(goal, stroke="muted", width=1, dash=3))
    if len(form) > 1:
        shapes.append(Polygon(form, stroke="accent", width=1.8))
    shapes += [Circle(point, 2.6, fill="accent", stroke="surface", line_width=0.8) for point in form]
    for angle, reading in zip(angles, chart.readings, strict=True):
        shapes += _axis_label(centre, angle, reading, width, measure)
    bottom = centre[1] + RADIUS + 42
    shapes += legend(chart.value_label, chart.target_label if goal else "", width / 2, bottom, measure)
    return Drawing(width, bottom + 6, tuple(shapes))


def _at(centre: Point, angle: float, value: float) -> Point:
    reach = RADIUS * value / STEPS
    return (centre[0] + reach * cos(angle), centre[1] + reach * sin(angle))


def _web(centre: Point, angles: list[float]) -> list[Shape]:
    rings: list[Shape] = [
        Polygon(tuple(_at(centre, angle, step) for angle in angles), stroke="line", width=0.5)
        for step in range(1, STEPS + 1)
    ]
    spokes: list[Shape] = [Line(centre, _at(centre, angle, STEPS), "line", 0.5) for angle in angles]
    numbers: list[Shape] = [
        Label((centre[0] + 3, _at(centre, -pi / 2, step)[1] + 8), str(step), 6.5, "muted")
        for step in range(1, STEPS + 1)
    ]
    return rings + spokes + numbers


def _axis_label(centre: Point, angle: float, reading: Reading, width: float, measure: Measure) -> list[Shape]:
    x, y = centre[0] + (RADIUS + GAP) * cos(angle), centre[1] + (RADIUS + GAP) * sin(angle)
    anchor: Anchor = "middle" if abs(cos(angle)) < 0.1 else "start" if cos(angle) > 0 else "end"
    room = 150.0 if anchor == "middle" else (width - x if anchor == "start" else x)
    lines = wrapped(reading.label, min(room, 150.0), SIZE, measure)
    height = SIZE * 1.25
    count = len(lines) + 1
    # Above the web the last line touches it, below the first, at the sides the block is centred.
    top = y - count * height * (1 - sin(angle)) / 2 + height * 0.8
    labels: list[Shape] = [
        Label((x, top + number * height), line, SIZE, "ink", anchor=anchor) for number, line in enumerate(lines)
    ]
    value = Label((x, top + len(lines) * height), reading.value_text, SIZE, "accent", "bold", anchor)
    return [*labels, value]
