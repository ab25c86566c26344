"""Moves shapes."""

from dataclasses import replace

from cxf_desktop.documents.charts.shapes import Circle, Label, Line, Polygon, Rectangle, Shape


def moved(shape: Shape, x: float, y: float) -> Shape:
    """Return ``shape`` moved to the right and down."""
    match shape:
        case Line(start, end):
            return replace(shape, start=(start[0] + x, start[1] + y), end=(end[0] + x, end[1] + y))
        case Polygon(points):
            return replace(shape, points=tuple((px + x, py + y) for px, py in points))
        case Rectangle():
            return replace(shape, x=shape.x + x, y=shape.y + y)
        case Circle(centre):
            return replace(shape, centre=(centre[0] + x, centre[1] + y))
        case Label(at):
            return replace(shape, at=(at[0] + x, at[1] + y))
