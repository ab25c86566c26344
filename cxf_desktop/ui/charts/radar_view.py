"""The radar of the dimensions, large with its labels or small with numbers alone."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize

from cxf_desktop.documents.charts import draw
from cxf_desktop.documents.charts.shapes import Drawing, Label, Line, Mark, Measure
from cxf_desktop.documents.charts.specs import Chart, Radar, Reading
from cxf_desktop.documents.layout.moved import moved
from cxf_desktop.ui.charts.chart_view import ChartView
from cxf_desktop.ui.theme.manager import ThemeManager

MARGIN = 22.0
"""Room for the numbers around the small web."""


class RadarView(ChartView):
    """A radar that says, under the pointer, what there is to say of the nearest axis."""

    def set_radar(self, chart: Radar, tips: Sequence[str] = ()) -> None:
        """Show a radar; ``tips`` has a sentence for each axis, which are also read out."""
        self.set_chart(chart, "; ".join(tips) if tips else None, tips)


class SmallRadar(RadarView):
    """The form alone, with the number of each dimension at its axis: the names stand in the list beside it."""

    USUAL = QSize(220, 200)

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__(themes, scale=1.0, make=draw_small)

    def sizeHint(self) -> QSize:
        return self.USUAL

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(width) or self.USUAL.height()


def draw_small(chart: Chart, width: float, measure: Measure) -> Drawing:
    """Draw a radar without names, key and the numbers of its rings, which would fill the little room."""
    assert isinstance(chart, Radar)
    numbered = tuple(
        Reading("", reading.value, str(number), reading.target)
        for number, reading in enumerate(chart.readings, start=1)
    )
    overlays = tuple(replace(overlay, label="") for overlay in chart.overlays)
    small = replace(chart, readings=numbered, value_label="", target_label="", overlays=overlays)
    drawing = draw(small, width, measure)
    spokes = [shape for shape in drawing.shapes if isinstance(shape, Line) and shape.colour == "line"]
    top = min(line.end[1] for line in spokes) - MARGIN
    bottom = max(line.end[1] for line in spokes) + MARGIN
    kept = [shape for shape in drawing.shapes if not isinstance(shape, Label) or shape.style == "bold"]
    shapes = tuple(moved(shape, 0, -top) for shape in kept)
    return Drawing(width, bottom - top, shapes, tuple(_raised(mark, top) for mark in drawing.marks))


def _raised(mark: Mark, by: float) -> Mark:
    area, focus = (replace(part, y=part.y - by) for part in (mark.area, mark.focus))
    return Mark(area, (mark.at[0], mark.at[1] - by), focus)
