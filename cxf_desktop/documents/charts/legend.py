"""What the series of a chart mean: a sign and a word each, in as many lines as they need."""

from collections.abc import Callable, Sequence

from cxf_desktop.documents.charts.shapes import (
    Circle,
    Label,
    Line,
    Measure,
    Point,
    Polygon,
    Rectangle,
    Shape,
    clipped,
)
from cxf_desktop.documents.palette import Role

SIZE = 8.0
SIGN, GAP, LINE = 24.0, 18.0, 13.0

Sign = Callable[[Point], list[Shape]]
"""Draws a sign, 18 wide, around a point in the middle of it."""
Entry = tuple[Sign, str]


def legend_lines(entries: Sequence[Entry], width: float, measure: Measure) -> list[list[Entry]]:
    """Return the entries line by line; those without a text are left out."""
    lines: list[list[Entry]] = []
    room = 0.0
    for sign, text in entries:
        if not text:
            continue
        shown = clipped(text, width - SIGN, SIZE, measure)
        wide = SIGN + measure(shown, "regular", SIZE)
        if not lines or room + GAP + wide > width:
            lines.append([])
            room = -GAP
        lines[-1].append((sign, shown))
        room += GAP + wide
    return lines


def legend(entries: Sequence[Entry], width: float, y: float, measure: Measure) -> tuple[list[Shape], float]:
    """Return the key centred in ``width``, its first base line at ``y``, and where the room below it begins."""
    shapes: list[Shape] = []
    for line in legend_lines(entries, width, measure):
        widths = [SIGN + measure(text, "regular", SIZE) for _, text in line]
        x = (width - sum(widths) - GAP * (len(widths) - 1)) / 2
        for (sign, text), wide in zip(line, widths, strict=True):
            shapes += sign((x + 9, y - 3))
            shapes.append(Label((x + SIGN, y), text, SIZE, "muted"))
            x += wide + GAP
        y += LINE
    return shapes, y - LINE + 6 if shapes else y - LINE


def dot_sign(at: Point) -> list[Shape]:
    """Draw a line with a dot on it."""
    return [Line((at[0] - 9, at[1]), (at[0] + 9, at[1]), "accent", 1.8), dot(at)]


def dot(at: Point) -> Circle:
    """Return the dot of a value on a line."""
    return Circle(at, 2.6, fill="accent", stroke="surface", line_width=0.8)


def bar_sign(at: Point) -> list[Shape]:
    """Draw a piece of a bar."""
    return [Rectangle(at[0] - 9, at[1] - 4, 18, 8, fill="accent")]


def target_sign(at: Point) -> list[Shape]:
    """Draw the mark of a target across a bar."""
    return [Line((at[0] + 6, at[1] - 6), (at[0] + 6, at[1] + 5), "ink", 1.6)]


def box_sign(role: Role) -> Sign:
    """Return what draws a small box of a colour."""
    return lambda at: [Rectangle(at[0] + 1, at[1] - 4, 8, 8, fill=role)]


def diamond(
    at: Point, reach: float, *, fill: Role | None = None, stroke: Role | None = None, width: float = 1.0
) -> Polygon:
    """Return a square that stands on a corner."""
    x, y = at
    points = ((x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y))
    return Polygon(points, fill=fill, stroke=stroke, width=width)


def other(at: Point) -> Polygon:
    """Return the mark of a second value on a bar."""
    return diamond(at, 4.2, fill="surface", stroke="line_strong", width=1.4)
