"""Paints the shapes of a drawing with Qt, and measures text for it."""

from functools import singledispatchmethod

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from cxf_desktop.documents.charts import draw
from cxf_desktop.documents.charts.shapes import Circle, Drawing, FontStyle, Label, Line, Polygon, Rectangle
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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, drawing: Drawing) -> None:
        """Paint every shape, the first ones lowest."""
        for shape in drawing.shapes:
            self._paint(shape)

    @singledispatchmethod
    def _paint(self, shape: object) -> None:
        raise TypeError(f"{type(shape).__name__} is no shape")

    @_paint.register
    def _line(self, shape: Line) -> None:
        self._painter.setPen(self._pen(shape.colour, shape.width, shape.dash))
        self._painter.drawLine(QLineF(self._point(shape.start), self._point(shape.end)))

    @_paint.register
    def _polygon(self, shape: Polygon) -> None:
        self._painter.setPen(self._pen(shape.stroke, shape.width, shape.dash))
        self._painter.setBrush(self._brush(shape.fill))
        self._painter.drawPolygon(QPolygonF([self._point(point) for point in shape.points]))

    @_paint.register
    def _rectangle(self, shape: Rectangle) -> None:
        self._painter.setPen(self._pen(shape.stroke, shape.line_width))
        self._painter.setBrush(self._brush(shape.fill))
        size = shape.width * self._scale, shape.height * self._scale
        self._painter.drawRect(QRectF(shape.x * self._scale, shape.y * self._scale, *size))

    @_paint.register
    def _circle(self, shape: Circle) -> None:
        self._painter.setPen(self._pen(shape.stroke, shape.line_width))
        self._painter.setBrush(self._brush(shape.fill))
        radius = shape.radius * self._scale
        self._painter.drawEllipse(self._point(shape.centre), radius, radius)

    @_paint.register
    def _label(self, shape: Label) -> None:
        self._painter.setFont(self._fonts.font(shape.style, shape.size))
        self._painter.setPen(self._theme.color(shape.colour))
        width = 0.0 if shape.anchor == "start" else self._fonts.advance(shape.text, shape.style, shape.size)
        left = width / 2 if shape.anchor == "middle" else width
        self._painter.drawText(self._point(shape.at) - QPointF(left, 0), shape.text)

    def _point(self, point: tuple[float, float]) -> QPointF:
        return QPointF(point[0] * self._scale, point[1] * self._scale)

    def _pen(self, role: str | None, width: float, dash: float = 0) -> QPen | Qt.PenStyle:
        if role is None:
            return Qt.PenStyle.NoPen
        # A hairline stays one pixel: thinner ones vanish on a screen.
        pixels = max(1.0, width * self._scale)
        pen = QPen(self._theme.color(role), pixels)
        if dash:
            pen.setDashPattern([dash * self._scale / pixels] * 2)
        return pen

    def _brush(self, role: str | None) -> QBrush:
        return QBrush(QColor(self._theme.color(role))) if role else QBrush(Qt.BrushStyle.NoBrush)


def paint_chart(painter: QPainter, at: QRectF, chart: Chart, theme: Theme, fonts: Fonts) -> None:
    """Paint a chart into a rectangle, as wide as that is: for item delegates, which keep their ``fonts``."""
    drawing = draw(chart, at.width() / fonts.scale, fonts.measure)
    painter.save()
    painter.translate(at.topLeft())
    Canvas(painter, theme, fonts, fonts.scale).paint(drawing)
    painter.restore()
