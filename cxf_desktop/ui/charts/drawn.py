"""A chart with its drawings: one for each width that a layout asks for."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from cxf_desktop.documents.charts import draw
from cxf_desktop.documents.charts.shapes import Drawing, Mark, Measure, Rectangle
from cxf_desktop.documents.charts.specs import Chart
from cxf_desktop.ui.charts.canvas import Fonts

_KEPT = 4
"""Widths for which a drawing is kept: a layout asks for several of them again and again."""

Make = Callable[[Chart, float, Measure], Drawing]


class Drawn:
    """Draws a chart when it is asked, in pixels of a scale, and knows where its rows are."""

    def __init__(self, font: QFont, scale: float, make: Make = draw) -> None:
        self._scale = scale
        self._make = make
        self._drawings: dict[int, Drawing] = {}
        self.fonts = Fonts(font, scale)
        self.chart: Chart | None = None

    def set_chart(self, chart: Chart) -> None:
        """Draw another chart from now on."""
        self.chart, self._drawings = chart, {}

    def set_font(self, font: QFont) -> None:
        """Measure with another font from now on."""
        self.fonts, self._drawings = Fonts(font, self._scale), {}

    def at(self, width: int) -> Drawing | None:
        """Return the drawing for a width; None without a chart."""
        if self.chart is None:
            return None
        drawing = self._drawings.get(width)
        if drawing is None:
            if len(self._drawings) == _KEPT:
                self._drawings.clear()
            drawing = self._make(self.chart, max(1.0, width / self._scale), self.fonts.measure)
            self._drawings[width] = drawing
        return drawing

    def height(self, width: int) -> int:
        """Return how high the drawing for a width is."""
        drawing = self.at(width)
        return round(drawing.height * self._scale) if drawing else 0

    def row_at(self, width: int, point: QPointF) -> int | None:
        """Return the row whose mark is under a point, in units of the drawing."""
        drawing = self.at(width)
        x, y = point.x(), point.y()
        near = [
            ((mark.at[0] - x) ** 2 + (mark.at[1] - y) ** 2, row)
            for row, mark in enumerate(drawing.marks if drawing else ())
            if _holds(mark.area, x, y)
        ]
        return min(near)[1] if near else None

    def place(self, width: int, row: int) -> QRectF:
        """Return where the ring of the focus stands around a row, in pixels; nothing for no row."""
        drawing = self.at(width)
        marks: tuple[Mark, ...] = drawing.marks if drawing else ()
        if not 0 <= row < len(marks):
            return QRectF()
        part = marks[row].focus
        x, y, wide, high = (side * self._scale for side in (part.x, part.y, part.width, part.height))
        return QRectF(x, y, wide, high)


def _holds(part: Rectangle, x: float, y: float) -> bool:
    return part.x <= x <= part.x + part.width and part.y <= y <= part.y + part.height
