"""Paints shapes and links on a reportlab canvas."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from cxf_desktop.documents.charts.shapes import Circle, Label, Line, Polygon, Rectangle, Shape
from cxf_desktop.documents.direction import on_paper
from cxf_desktop.documents.fonts import FontSet
from cxf_desktop.documents.layout.slices import Link
from cxf_desktop.documents.palette import PAPER, Role

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


class Painter:
    """Paints on one canvas; positions count from a place on the page, y downwards."""

    def __init__(self, canvas: "Canvas", fonts: FontSet) -> None:
        from reportlab.lib.colors import HexColor

        self._canvas = canvas
        self._fonts = fonts
        self._colours = {role: HexColor(f"#{value}") for role, value in PAPER.items()}

    def paint(self, shapes: Iterable[Shape], left: float, top: float) -> None:
        """Paint ``shapes`` from the point (left, top) of the page on."""
        for shape in shapes:
            match shape:
                case Label():
                    self._label(shape, left, top)
                case Line():
                    self._line(shape, left, top)
                case Rectangle():
                    self._look(shape.fill, shape.stroke, shape.line_width)
                    y = top - shape.y - shape.height
                    self._canvas.rect(
                        left + shape.x, y, shape.width, shape.height, bool(shape.stroke), bool(shape.fill)
                    )
                case Polygon():
                    self._polygon(shape, left, top)
                case Circle(centre, radius):
                    self._look(shape.fill, shape.stroke, shape.line_width)
                    x, y = left + centre[0], top - centre[1]
                    self._canvas.circle(x, y, radius, bool(shape.stroke), bool(shape.fill))

    def link(self, link: Link, left: float, top: float) -> None:
        """Make a place lead to an anchor."""
        x, y = left + link.x, top - link.y - link.height
        self._canvas.linkRect("", link.anchor, (x, y, x + link.width, y + link.height), thickness=0)

    def anchor(self, name: str, title: str, level: int, y: float) -> None:
        """Set an anchor, and a bookmark to it."""
        self._canvas.bookmarkHorizontal(name, 0, y)
        self._canvas.addOutlineEntry(title, name, level, closed=level > 0)

    def _label(self, label: Label, left: float, top: float) -> None:
        x, y = left + label.at[0], top - label.at[1]
        if label.anchor != "start":
            wide = self._fonts.measure(label.text, label.style, label.size)
            x -= wide if label.anchor == "end" else wide / 2
        self._canvas.setFillColor(self._colours[label.colour])
        for run in self._fonts.runs(on_paper(label.text), label.style):
            self._canvas.setFont(run.face, label.size)
            self._canvas.drawString(x, y, run.text)
            x += self._fonts.measure(run.text, label.style, label.size)

    def _line(self, line: Line, left: float, top: float) -> None:
        self._look(None, line.colour, line.width, line.dash)
        self._canvas.line(left + line.start[0], top - line.start[1], left + line.end[0], top - line.end[1])

    def _polygon(self, polygon: Polygon, left: float, top: float) -> None:
        self._look(polygon.fill, polygon.stroke, polygon.width, polygon.dash)
        path = self._canvas.beginPath()
        for number, (x, y) in enumerate(polygon.points):
            (path.lineTo if number else path.moveTo)(left + x, top - y)
        path.close()
        self._canvas.drawPath(path, bool(polygon.stroke), bool(polygon.fill))

    def _look(self, fill: Role | None, stroke: Role | None, width: float, dash: float = 0) -> None:
        if fill:
            self._canvas.setFillColor(self._colours[fill])
        if stroke:
            self._canvas.setStrokeColor(self._colours[stroke])
            self._canvas.setLineWidth(width)
            self._canvas.setLineJoin(1)
            self._canvas.setDash([dash, dash] if dash else [])
