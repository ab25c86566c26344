"""Paints a chart as a picture, for formats that take no shapes.

Everything is painted larger and scaled down, so that edges are smooth and letters stand where they belong.
"""

from functools import cache
from io import BytesIO
from itertools import pairwise
from typing import TYPE_CHECKING

from cxf_desktop.documents.charts.shapes import Circle, Drawing, Label, Line, Point, Polygon, Rectangle, Shape
from cxf_desktop.documents.direction import on_paper
from cxf_desktop.documents.fonts import FontSet
from cxf_desktop.documents.palette import PAPER, Role

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

PIXELS = 2.5
"""Pixels per point: 180 to the inch."""
FINER = 2
"""How much larger it is painted first."""
SCALE = PIXELS * FINER


def paint_picture(drawing: Drawing, fonts: FontSet) -> bytes:
    """Return ``drawing`` as PNG on white ground."""
    from PIL import Image, ImageDraw

    size = (round(drawing.width * PIXELS) * FINER, round(drawing.height * PIXELS) * FINER)
    large = Image.new("RGB", size, _colour("surface"))
    ground = ImageDraw.Draw(large)
    writer = _Writer(ground, fonts)
    for shape in drawing.shapes:
        if isinstance(shape, Label):
            writer.write(shape)
        else:
            _form(ground, shape, SCALE)
    target = BytesIO()
    large.reduce(FINER).save(target, "PNG", compress_level=2, dpi=(72 * PIXELS, 72 * PIXELS))
    return target.getvalue()


def _form(forms: "ImageDraw", shape: Shape, scale: float) -> None:
    match shape:
        case Line(start, end, colour, width, dash):
            for first, last in _strokes(start, end, dash):
                forms.line([*_scaled((first, last), scale)], fill=_colour(colour), width=_pen(width, scale))
        case Rectangle():
            corners = ((shape.x, shape.y), (shape.x + shape.width, shape.y + shape.height))
            outline = _colour(shape.stroke) if shape.stroke else None
            fill = _colour(shape.fill) if shape.fill else None
            (left, top), (right, bottom) = _scaled(corners, scale)
            forms.rectangle((left, top, right - 1, bottom - 1), fill, outline, _pen(shape.line_width, scale))
        case Circle((x, y), radius):
            corners = ((x - radius, y - radius), (x + radius, y + radius))
            outline = _colour(shape.stroke) if shape.stroke else None
            fill = _colour(shape.fill) if shape.fill else None
            forms.ellipse(_scaled(corners, scale), fill, outline, _pen(shape.line_width, scale))
        case Polygon(points):
            if shape.fill:
                forms.polygon(_scaled(points, scale), fill=_colour(shape.fill))
            if shape.stroke:
                _outline(forms, shape, scale)
        case Label():
            return


def _outline(forms: "ImageDraw", polygon: Polygon, scale: float) -> None:
    assert polygon.stroke is not None
    colour, width = _colour(polygon.stroke), _pen(polygon.width, scale)
    closed = (*polygon.points, polygon.points[0])
    if not polygon.dash:
        forms.line(_scaled((*closed, closed[1]), scale), fill=colour, width=width, joint="curve")
        return
    for start, end in pairwise(closed):
        for stroke in _strokes(start, end, polygon.dash):
            forms.line(_scaled(stroke, scale), fill=colour, width=width)


def _strokes(start: Point, end: Point, dash: float) -> list[tuple[Point, Point]]:
    length = ((end[0] - start[0]) ** 2 + (end[1] - start[1]) ** 2) ** 0.5
    if not dash or not length:
        return [(start, end)]

    def at(distance: float) -> Point:
        part = min(distance / length, 1.0)
        return (start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)

    return [(at(2 * dash * number), at(2 * dash * number + dash)) for number in range(int(length / (2 * dash)) + 1)]


def _scaled(points: tuple[Point, ...], scale: float) -> list[tuple[int, int]]:
    return [(round(x * scale), round(y * scale)) for x, y in points]


def _pen(width: float, scale: float) -> int:
    return max(1, round(width * scale))


def _colour(role: Role) -> str:
    return f"#{PAPER[role]}"


class _Writer:
    """Writes labels on a picture."""

    def __init__(self, letters: "ImageDraw", fonts: FontSet) -> None:
        self._letters = letters
        self._fonts = fonts
        self._font = cache(self._load)

    def _load(self, face: str, size: float) -> "FreeTypeFont":
        from PIL import ImageFont

        layout = ImageFont.Layout.BASIC
        return ImageFont.truetype(str(self._fonts.path(face)), round(size * SCALE), layout_engine=layout)

    def write(self, label: Label) -> None:
        """Write one label, run by run."""
        x, y = label.at
        if label.anchor != "start":
            wide = self._fonts.measure(label.text, label.style, label.size)
            x -= wide if label.anchor == "end" else wide / 2
        for run in self._fonts.runs(on_paper(label.text), label.style):
            place = (x * SCALE, y * SCALE)
            self._letters.text(place, run.text, _colour(label.colour), self._font(run.face, label.size), anchor="ls")
            x += self._fonts.measure(run.text, label.style, label.size)
