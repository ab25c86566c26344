"""The radar of the dimensions, large with its labels or small with numbers alone."""

from collections.abc import Sequence
from math import hypot

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter

from cxf_desktop.documents.charts.shapes import Drawing, Label, Line, Point
from cxf_desktop.documents.charts.specs import Radar, Reading
from cxf_desktop.ui.charts.canvas import Canvas
from cxf_desktop.ui.charts.chart_view import ChartView
from cxf_desktop.ui.theme.manager import ThemeManager

AROUND = 1.35
"""How far from the centre the pointer still means an axis, in radii of the web."""


class RadarView(ChartView):
    """A radar that says, under the pointer, what there is to say of the nearest axis."""

    def __init__(self, themes: ThemeManager, *, scale: float = 1.5) -> None:
        super().__init__(themes, scale=scale)
        self._tips: Sequence[str] = ()

    def set_radar(self, chart: Radar, tips: Sequence[str]) -> None:
        """Show a radar; ``tips`` has a sentence for each axis, which are also read out."""
        self._tips = tips
        self.set_chart(chart, "; ".join(tips))

    def tip_at(self, point: QPointF) -> str:
        drawing = self.drawing()
        axis = axis_at((point.x(), point.y()), spokes(drawing)) if drawing else None
        return "" if axis is None else self._tips[axis]


class SmallRadar(RadarView):
    """The form alone, with the number of each dimension at its axis: the names stand in the list beside it."""

    MARGIN = 22
    USUAL = QSize(220, 200)

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__(themes, scale=1.0)

    def set_radar(self, chart: Radar, tips: Sequence[str]) -> None:
        readings = enumerate(chart.readings, start=1)
        numbered = tuple(Reading("", reading.value, str(number), reading.target) for number, reading in readings)
        super().set_radar(Radar(numbered, value_label=""), tips)

    def tip_at(self, point: QPointF) -> str:
        return super().tip_at(point + QPointF(0, self._room()[0]))

    def heightForWidth(self, width: int) -> int:
        del width
        top, bottom = self._room()
        return round(bottom - top)

    def sizeHint(self) -> QSize:
        return self.USUAL

    def paintEvent(self, _event: object) -> None:
        drawing = self.drawing()
        if drawing is None:
            return
        # The numbers of the rings would fill the little room that there is.
        kept = tuple(shape for shape in drawing.shapes if not isinstance(shape, Label) or shape.style == "bold")
        painter = QPainter(self)
        painter.translate(0, -self._room()[0])
        canvas = Canvas(painter, self._themes.theme, self._fonts, self._scale)
        canvas.paint(Drawing(drawing.width, drawing.height, kept))
        painter.end()

    def _room(self) -> tuple[float, float]:
        """Return where the form begins and ends: the drawing leaves room for names that are not there."""
        drawing = self.drawing()
        ends = [line.end[1] for line in spokes(drawing)] if drawing else []
        return (min(ends) - self.MARGIN, max(ends) + self.MARGIN) if ends else (0.0, float(self.USUAL.height()))


def spokes(drawing: Drawing) -> list[Line]:
    """Return the axes of a drawn radar, in the order of its readings."""
    lines = [shape for shape in drawing.shapes if isinstance(shape, Line) and shape.colour == "line"]
    return [line for line in lines if line.start == lines[0].start]


def axis_at(point: Point, lines: Sequence[Line]) -> int | None:
    """Return the number of the axis that is nearest to ``point``, or None when that is far from the web."""
    if not lines:
        return None
    centre = lines[0].start
    radius, away = _distance(centre, lines[0].end), _distance(centre, point)
    if away > radius * AROUND:
        return None
    on_rim = _moved(centre, point, radius / away if away else 0)
    distances = [_distance(line.end, on_rim) for line in lines]
    return distances.index(min(distances))


def _distance(one: Point, other: Point) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])


def _moved(centre: Point, point: Point, factor: float) -> Point:
    return centre[0] + (point[0] - centre[0]) * factor, centre[1] + (point[1] - centre[1]) * factor
