"""The risk matrix: three by three fields, probability upwards and impact to the right."""

from cxf_desktop.documents.charts.shapes import Drawing, Label, Measure, Rectangle, Shape, row_mark, wrapped
from cxf_desktop.documents.charts.specs import Matrix
from cxf_desktop.documents.palette import Role

FIELD_WIDTH, FIELD_HEIGHT, GAP = 118.0, 44.0, 2.0
LEFT, TOP = 62.0, 16.0
TINTS: dict[int, Role] = {1: "good_tint", 2: "good_tint", 3: "warn_tint", 4: "warn_tint", 6: "bad_tint", 9: "bad_tint"}


def draw_matrix(chart: Matrix, measure: Measure) -> Drawing:
    """Draw the fields, tinted by probability times impact, with the marks in them."""
    shapes: list[Shape] = [Label((0, 9), chart.upwards, 8.5, "muted", "bold")]
    for number in (1, 2, 3):
        y = TOP + (3 - number) * FIELD_HEIGHT
        x = LEFT + (number - 1) * FIELD_WIDTH
        base = TOP + 3 * FIELD_HEIGHT + 11
        shapes.append(Label((0, y + FIELD_HEIGHT / 2 + 3), chart.degrees[number - 1], 8.5, "muted"))
        shapes.append(
            Label((x + (FIELD_WIDTH - GAP) / 2, base), chart.degrees[number - 1], 8.5, "muted", "regular", "middle")
        )
        for across in (1, 2, 3):
            shapes += _field(chart, across, number, measure)
    width = LEFT + 3 * FIELD_WIDTH
    bottom = TOP + 3 * FIELD_HEIGHT + 25
    shapes.append(Label((width - GAP, bottom), chart.across, 8.5, "muted", "bold", "end"))
    marks = tuple(
        row_mark(*_corner(across, upwards), FIELD_WIDTH - GAP, FIELD_HEIGHT - GAP) for _, upwards, across in chart.marks
    )
    return Drawing(width, bottom + 5, tuple(shapes), marks)


def _corner(across: int, upwards: int) -> tuple[float, float]:
    return LEFT + (across - 1) * FIELD_WIDTH, TOP + (3 - upwards) * FIELD_HEIGHT


def _field(chart: Matrix, across: int, upwards: int, measure: Measure) -> list[Shape]:
    x, y = _corner(across, upwards)
    marks = ", ".join(text for text, probability, impact in chart.marks if (probability, impact) == (upwards, across))
    lines = wrapped(marks, FIELD_WIDTH - 14, 10, measure, most=2, style="bold") if marks else []
    first = y + (FIELD_HEIGHT - GAP) / 2 + 3.5 - 6.5 * (len(lines) - 1)
    fill = TINTS[across * upwards]
    return [
        Rectangle(x, y, FIELD_WIDTH - GAP, FIELD_HEIGHT - GAP, fill=fill),
        *(
            Label((x + (FIELD_WIDTH - GAP) / 2, first + 13 * number), line, 10, "ink", "bold", "middle")
            for number, line in enumerate(lines)
        ),
    ]
