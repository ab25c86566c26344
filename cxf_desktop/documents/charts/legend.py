"""What the two series of a chart mean."""

from cxf_desktop.documents.charts.shapes import Circle, Label, Line, Measure, Rectangle, Shape

SIZE = 8.0


def legend(
    value_label: str, target_label: str, middle: float, y: float, measure: Measure, *, bars: bool = False
) -> list[Shape]:
    """Return the key of both series, centred on ``middle``; without a target label only the first one."""
    texts = [text for text in (value_label, target_label) if text]
    widths = [24 + measure(text, "regular", SIZE) for text in texts]
    x = middle - (sum(widths) + 18 * (len(widths) - 1)) / 2
    shapes: list[Shape] = []
    for number, (text, width) in enumerate(zip(texts, widths, strict=True)):
        shapes += _bar_sign(number, x, y) if bars else _line_sign(number, x, y)
        shapes.append(Label((x + 24, y), text, SIZE, "muted"))
        x += width + 18
    return shapes


def _line_sign(number: int, x: float, y: float) -> list[Shape]:
    if number:
        return [Line((x, y - 3), (x + 18, y - 3), "muted", 1, 3)]
    point = Circle((x + 9, y - 3), 2.6, fill="accent", stroke="surface", line_width=0.8)
    return [Line((x, y - 3), (x + 18, y - 3), "accent", 1.8), point]


def _bar_sign(number: int, x: float, y: float) -> list[Shape]:
    if number:
        return [Line((x + 15, y - 9), (x + 15, y + 2), "ink", 1.6)]
    return [Rectangle(x, y - 7, 18, 8, fill="accent")]
