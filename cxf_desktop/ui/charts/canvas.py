"""Paints the shapes of a drawing with Qt, and measures text for it."""

from functools import cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from cxf_desktop.documents.charts import draw
from cxf_desktop.documents.charts.shapes import Circle, Drawing, FontStyle, Label, Line, Polygon, Rectangle, Shape
from cxf_desktop.documents.charts.specs import Chart
from cxf_desktop.ui.theme.metrics import TYPE_CAPTION, sized
from cxf_desktop.ui.theme.theme import Theme


class Fonts:
    """The fonts of a chart at one scale; no text is smaller than a screen can show."""

    def __init__(self, font: QFont, scale: float) -> None:
        self._font = font
        self.scale = scale
        self._made: dict[tuple[FontStyle, float], tuple[QFont, QFontMetricsF]] = {}

    def font(self, style: FontStyle, size: float) -> QFont:
        """Return the font for a label."""
        return self._entry(style, size)[0]

    def advance(self, text: str, style: FontStyle, size: float) -> float:
        """Return the width of a text in pixels."""
        return self._entry(style, size)[1].horizontalAdvance(text)

    def measure(self, text: str, style: FontStyle, size: float) -> float:
        """Return the width of a text in the units of the drawing."""
        return self.advance(text, style, size) / self.scale

    def _entry(self, style: FontStyle, size: float) -> tuple[QFont, QFontMetricsF]:
        entry = self._made.get((style, size))
        if entry is None:
            font = sized(self._font, max(TYPE_CAPTION, round(size * self.scale)), strong=style == "bold")
            font.setItalic(style == "italic")
            entry = self._made[style, size] = (font, QFontMetricsF(font))
        return entry


class Canvas:
    """Paints drawings with one painter, theme and scale."""

    def __init__(self, painter: QPainter, theme: Theme, fonts: Fonts, scale: float) -> None:
        self._painter = painter
        self._theme = theme
        self._fonts = fonts
        self._scale = scale
        self._colors = cache(theme.color)
        self._pen = cache(self._new_pen)
        self._brush = cache(self._new_brush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, drawing: Drawing, part: QRectF | None = None) -> None:
        """Paint every shape, the first ones lowest; of a long drawing those alone that reach into ``part``."""
        long = part is not None and drawing.height * self._scale > 2 * part.height()
        top, bottom = (part.top() / self._scale, part.bottom() / self._scale) if part is not None else (0.0, 0.0)
        for shape in drawing.shapes:
            if not long or _reaches(shape, top, bottom):
                self._paint(shape)

    def _paint(self, shape: Shape) -> None:
        painter, scale = self._painter, self._scale
        match shape:
            case Label():
                self._label(shape)
            case Line():
                painter.setPen(self._pen(shape.colour, shape.width, shape.dash))
                (x, y), (end_x, end_y) = shape.start, shape.end
                painter.drawLine(QLineF(x * scale, y * scale, end_x * scale, end_y * scale))
            case Rectangle():
                painter.setPen(self._pen(shape.stroke, shape.line_width, 0))
                painter.setBrush(self._brush(shape.fill))
                painter.drawRect(QRectF(shape.x * scale, shape.y * scale, shape.width * scale, shape.height * scale))
            case Circle():
                painter.setPen(self._pen(shape.stroke, shape.line_width, 0))
                painter.setBrush(self._brush(shape.fill))
                radius = shape.radius * scale
                painter.drawEllipse(self._point(shape.centre), radius, radius)
            case Polygon():
                painter.setPen(self._pen(shape.stroke, shape.width, shape.dash))
                painter.setBrush(self._brush(shape.fill))
                painter.drawPolygon(QPolygonF([self._point(point) for point in shape.points]))

    def _label(self, shape: Label) -> None:
        self._painter.setFont(self._fonts.font(shape.style, shape.size))
        self._painter.setPen(self._colors(shape.colour))
        x, y = shape.at[0] * self._scale, shape.at[1] * self._scale
        if shape.anchor != "start":
            width = self._fonts.advance(shape.text, shape.style, shape.size)
            x -= width / 2 if shape.anchor == "middle" else width
        self._painter.drawText(QPointF(x, y), shape.text)

    def _point(self, point: tuple[float, float]) -> QPointF:
        return QPointF(point[0] * self._scale, point[1] * self._scale)

    def _new_pen(self, role: str | None, width: float, dash: float) -> QPen | Qt.PenStyle:
        if role is None:
            return Qt.PenStyle.NoPen
        # A hairline stays one pixel: thinner ones vanish on a screen.
        pixels = max(1.0, width * self._scale)
        pen = QPen(self._colors(role), pixels)
        if dash:
            pen.setDashPattern([dash * self._scale / pixels] * 2)
        return pen

    def _new_brush(self, role: str | None) -> QBrush:
        return QBrush(self._colors(role)) if role else QBrush(Qt.BrushStyle.NoBrush)


def _reaches(shape: Shape, top: float, bottom: float) -> bool:
    """Tell whether a shape stands between two heights, be it with a part."""
    match shape:
        case Label():
            return top - shape.size <= shape.at[1] <= bottom + shape.size
        case Line():
            return max(shape.start[1], shape.end[1]) >= top and min(shape.start[1], shape.end[1]) <= bottom
        case Rectangle():
            return shape.y + shape.height >= top and shape.y <= bottom
        case Circle():
            return top - shape.radius <= shape.centre[1] <= bottom + shape.radius
        case Polygon():
            heights = [y for _, y in shape.points]
            return max(heights) >= top and min(heights) <= bottom


def paint_chart(painter: QPainter, at: QRectF, chart: Chart, theme: Theme, fonts: Fonts) -> None:
    """Paint a chart into a rectangle, as wide as that is: for item delegates, which keep their ``fonts``."""
    drawing = draw(chart, at.width() / fonts.scale, fonts.measure)
    painter.save()
    painter.translate(at.topLeft())
    Canvas(painter, theme, fonts, fonts.scale).paint(drawing)
    painter.restore()
