"""The radar: readings around a centre, up to four forms on one web."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import cos, pi, sin

from cxf_desktop.documents.charts.legend import Entry, Sign, diamond, dot, dot_sign, legend
from cxf_desktop.documents.charts.radar_labels import Web, axis_labels, web_for
from cxf_desktop.documents.charts.shapes import (
    Circle,
    Drawing,
    Label,
    Line,
    Mark,
    Measure,
    Point,
    Polygon,
    Rectangle,
    Shape,
)
from cxf_desktop.documents.charts.specs import Overlay, Radar
from cxf_desktop.documents.charts.units import from_centre, text_of, ticks
from cxf_desktop.documents.palette import Role
from cxf_desktop.documents.voice import Voice

AROUND = 1.35
"""How far from the centre a pointer still means an axis, in radii of the web."""
LEAST_RING = 12.5
"""What two rings are apart when each of them has its number."""
FEWEST = 3
"""Values of a filled form."""

Values = Sequence[float | None]


@dataclass(frozen=True, slots=True)
class _Look:
    """How a form is drawn: told apart by colour, by strokes and by marker."""

    colour: Role
    width: float
    dash: float
    marker: Callable[[Point], Shape] | None


def _square(at: Point) -> Rectangle:
    return Rectangle(at[0] - 2.2, at[1] - 2.2, 4.4, 4.4, fill="surface", stroke="line_strong", line_width=1)


def _projected(at: Point) -> Polygon:
    return diamond(at, 3.6, fill="commit", stroke="surface", width=0.8)


TODAY = _Look("accent", 1.8, 0, dot)
TARGET = _Look("ink", 1, 3, None)
OVERLAYS: dict[str, _Look] = {
    "projected": _Look("commit", 1.4, 5, _projected),
    "earlier": _Look("line_strong", 1, 0, _square),
}


def draw_radar(chart: Radar, width: float, measure: Measure) -> Drawing:
    """Draw the web, a form for each series, the value of today filled, and a label with its value per axis."""
    if not chart.readings:
        return Drawing(width, 0, ())
    say = Voice(chart.language)
    texts = [(reading.label, text_of(reading, chart.unit, say)) for reading in chart.readings]
    web = web_for(texts, width, measure)
    values = [reading.value for reading in chart.readings]
    targets = [reading.target for reading in chart.readings]
    overlays = sorted(chart.overlays, key=lambda overlay: list(OVERLAYS).index(overlay.kind), reverse=True)
    shapes: list[Shape] = [*_filled(chart, web, values), *_web(chart, web, say)]
    for overlay in overlays:
        shapes += _form(chart, web, overlay.values, OVERLAYS[overlay.kind])
    shapes += _form(chart, web, targets, TARGET)
    shapes += _form(chart, web, values, TODAY)
    labels, boxes = axis_labels(texts, web, width, measure)
    key, bottom = legend(_entries(chart, overlays), width, web.bottom + 16, measure)
    marks = tuple(_mark(chart, web, number, boxes[number]) for number in range(len(texts)))
    return Drawing(width, bottom, (*shapes, *labels, *key), marks)


def _entries(chart: Radar, overlays: Sequence[Overlay]) -> list[Entry]:
    has_target = any(reading.target is not None for reading in chart.readings)
    found: list[Entry] = [(dot_sign, chart.value_label), (_sign(TARGET), chart.target_label if has_target else "")]
    return [*found, *((_sign(OVERLAYS[overlay.kind]), overlay.label) for overlay in reversed(overlays))]


def _sign(look: _Look) -> Sign:
    def draw(at: Point) -> list[Shape]:
        line: Shape = Line((at[0] - 9, at[1]), (at[0] + 9, at[1]), look.colour, look.width, look.dash)
        return [line, look.marker(at)] if look.marker else [line]

    return draw


def _points(chart: Radar, web: Web, values: Values) -> list[Point | None]:
    padded = [*values, *[None] * len(web.angles)][: len(web.angles)]
    return [
        None if value is None else web.at(angle, from_centre(value, chart.unit))
        for angle, value in zip(web.angles, padded, strict=True)
    ]


def _runs(points: Sequence[Point | None]) -> list[list[Point]]:
    """Return the stretches of neighbouring axes that have a value, the last and the first being neighbours."""
    gap = next((number for number, point in enumerate(points) if point is None), None)
    if gap is None:
        return [[point for point in points if point is not None]]
    runs: list[list[Point]] = [[]]
    for point in (*points[gap + 1 :], *points[:gap]):
        if point is None:
            runs.append([])
        else:
            runs[-1].append(point)
    return [run for run in runs if run]


def _filled(chart: Radar, web: Web, values: Values) -> list[Shape]:
    points = _points(chart, web, values)
    if None not in points:
        return [Polygon(tuple(point for point in points if point is not None), fill="tint")]
    return [Polygon((web.centre, *run), fill="tint") for run in _runs(points) if len(run) > 1]


def _form(chart: Radar, web: Web, values: Values, look: _Look) -> list[Shape]:
    points = _points(chart, web, values)
    shapes: list[Shape] = []
    if None not in points and len(points) >= FEWEST:
        whole = tuple(point for point in points if point is not None)
        shapes.append(Polygon(whole, stroke=look.colour, width=look.width, dash=look.dash))
    else:
        for run in _runs(points):
            shapes += [Line(start, end, look.colour, look.width, look.dash) for start, end in pairwise(run)]
            if len(run) == 1 and look.marker is None:
                shapes.append(Circle(run[0], 1.6, fill=look.colour))
    if look.marker is not None:
        shapes += [look.marker(point) for point in points if point is not None]
    return shapes


def _web(chart: Radar, web: Web, say: Voice) -> list[Shape]:
    steps = [(from_centre(value, chart.unit), text) for value, text in ticks(chart.unit, say) if value]
    rings: list[Shape] = [
        Polygon(tuple(web.at(angle, step) for angle in web.angles), stroke="line", width=0.5) for step, _ in steps
    ]
    spokes: list[Shape] = [Line(web.centre, web.at(angle, 1), "line", 0.5) for angle in web.angles]
    # In a small web only every other ring has room for its number; the outermost one always has it.
    skip = 1 if web.radius >= LEAST_RING * len(steps) else 2
    numbers: list[Shape] = [
        Label((web.centre[0] + 3, web.at(-pi / 2, step)[1] + 8), text, 6.5, "muted")
        for step, text in steps[(len(steps) - 1) % skip :: skip]
    ]
    return rings + spokes + numbers


def _mark(chart: Radar, web: Web, number: int, label: Rectangle) -> Mark:
    reach = web.radius * AROUND
    area = Rectangle(web.centre[0] - reach, web.centre[1] - reach, 2 * reach, 2 * reach)
    angle = web.angles[number]
    return Mark(area, (web.centre[0] + reach * cos(angle), web.centre[1] + reach * sin(angle)), label)
