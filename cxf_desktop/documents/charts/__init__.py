"""Chart geometry: a chart's values in, points, forms and labels out.

Qt paints the result on the screen, reportlab in the PDF, Pillow in the picture for Word.
"""

from cxf_desktop.documents.charts.band_bars import draw_band_bars
from cxf_desktop.documents.charts.bars import draw_bars, draw_shares
from cxf_desktop.documents.charts.distribution import draw_distribution
from cxf_desktop.documents.charts.gap_bars import draw_gap_bars
from cxf_desktop.documents.charts.level_timeline import draw_level_timeline
from cxf_desktop.documents.charts.matrix import draw_matrix
from cxf_desktop.documents.charts.radar import draw_radar
from cxf_desktop.documents.charts.ring import draw_ring
from cxf_desktop.documents.charts.scale import draw_level_scale
from cxf_desktop.documents.charts.shapes import Drawing, Measure
from cxf_desktop.documents.charts.specs import (
    BandBars,
    Bars,
    Chart,
    Distribution,
    GapBars,
    LevelScale,
    LevelTimeline,
    Matrix,
    Radar,
    Ring,
    Shares,
    Timeline,
)
from cxf_desktop.documents.charts.timeline import draw_timeline


def draw(chart: Chart, width: float, measure: Measure) -> Drawing:  # noqa: C901, PLR0911  (a line per kind)
    """Return the drawing of ``chart``, ``width`` wide (the ring and the matrix keep their own width)."""
    match chart:
        case Radar():
            return draw_radar(chart, width, measure)
        case Bars():
            return draw_bars(chart, width, measure)
        case BandBars():
            return draw_band_bars(chart, width, measure)
        case Distribution():
            return draw_distribution(chart, width, measure)
        case GapBars():
            return draw_gap_bars(chart, width, measure)
        case LevelScale():
            return draw_level_scale(chart, width, measure)
        case LevelTimeline():
            return draw_level_timeline(chart, width, measure)
        case Matrix():
            return draw_matrix(chart, measure)
        case Timeline():
            return draw_timeline(chart, width, measure)
        case Shares():
            return draw_shares(chart, width, measure)
        case Ring():
            return draw_ring(chart)
