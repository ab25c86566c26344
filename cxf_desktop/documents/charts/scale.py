"""The four levels in a row, with the customer's place on them."""

from cxf_desktop.documents.charts.shapes import (
    Drawing,
    FontStyle,
    Label,
    Line,
    Measure,
    Polygon,
    Rectangle,
    Shape,
    clipped,
    row_mark,
)
from cxf_desktop.documents.charts.specs import LevelScale
from cxf_desktop.documents.palette import Role

RAMP: tuple[Role, ...] = ("level_1", "level_2", "level_3", "level_4")
BAND = 0.75
TOP, HEIGHT, GAP = 28.0, 22.0, 2.0


def draw_level_scale(chart: LevelScale, width: float, measure: Measure) -> Drawing:
    """Draw a segment per level; bands of the score are equally wide, so the score has its exact place above them."""
    part = width / 4
    shapes: list[Shape] = []
    for number, title in enumerate(chart.titles, start=1):
        x = part * (number - 1)
        current = number == chart.level
        reached = chart.level is not None and number <= chart.level
        fill: Role = RAMP[number - 1] if reached else "sunken"
        shapes.append(Rectangle(x, TOP, part - (GAP if number < len(chart.titles) else 0), HEIGHT, fill=fill))
        style: FontStyle = "bold" if current else "regular"
        ink: Role = "surface" if reached else "muted"
        shapes.append(Label((x + 8, TOP + 15), str(number), 10, ink, "bold"))
        label = clipped(title, part - 10, 9, measure, style)
        shapes.append(Label((x, TOP + HEIGHT + 14), label, 9, "ink" if current else "muted", style))
    if chart.score is not None:
        shapes += _marker(chart, width, measure)
    shapes += _range(chart, part)
    marks = tuple(row_mark(part * number, TOP, part - GAP, HEIGHT) for number in range(len(chart.titles)))
    return Drawing(width, TOP + HEIGHT + 24, tuple(shapes), marks)


def _marker(chart: LevelScale, width: float, measure: Measure) -> list[Shape]:
    assert chart.score is not None
    x = (chart.score - 1) / (4 * BAND) * width
    room = measure(chart.score_text, "bold", 10) / 2
    text_x = min(max(x, room), width - room)
    pointer = Polygon(((max(x - 5, 0), TOP - 9), (min(x + 5, width), TOP - 9), (x, TOP - 2)), fill="ink")
    return [Label((text_x, TOP - 14), chart.score_text, 10, "ink", "bold", "middle"), pointer]


def _range(chart: LevelScale, part: float) -> list[Shape]:
    """Underline the levels that the open questions could still give."""
    if chart.lowest is None or chart.highest is None or chart.lowest == chart.highest:
        return []
    y = TOP + HEIGHT + 20
    start, end = part * (chart.lowest - 1), part * chart.highest - GAP
    return [Line((start, y), (end, y), "line_strong", 1, 2)]
