"""Where the web of a radar stands, and the names around it: none of them is cut, none lies on another."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from cxf_desktop.documents.charts.shapes import Anchor, Label, Line, Measure, Point, Rectangle, Shape, broken

Texts = Sequence[tuple[str, str]]
"""Label and value of each axis."""

RADIUS, SMALLEST, LARGEST = 66.0, 46.0, 92.0
GAP = 9.0
SIZE = 8.5
HEIGHT = SIZE * 1.25
MOST_LINES = 4
MOST_WIDE = 150.0
MOST_AROUND = 6
"""Axes whose names stand around the web; of more they stand in a column on either side."""
EDGE = 4.0


@dataclass(frozen=True, slots=True)
class Web:
    """Centre, radius and axes of a radar, and where its names begin and end."""

    centre: Point
    radius: float
    angles: tuple[float, ...]
    columns: bool
    bottom: float

    def at(self, angle: float, part: float) -> Point:
        """Return the point on an axis, 0 at the centre to 1 at the rim."""
        reach = self.radius * part
        return (self.centre[0] + reach * cos(angle), self.centre[1] + reach * sin(angle))


@dataclass(frozen=True, slots=True)
class _Block:
    """The lines of one axis: the name, and the value below it."""

    angle: float
    lines: tuple[str, ...]
    value: str

    @property
    def height(self) -> float:
        return HEIGHT * (len(self.lines) + bool(self.value))

    @property
    def anchor(self) -> Anchor:
        return "middle" if abs(cos(self.angle)) < 0.1 else "start" if cos(self.angle) > 0 else "end"


def web_for(texts: Texts, width: float, measure: Measure) -> Web:
    """Return the web for as many axes as there are texts, with room for every name around it."""
    angles = tuple(2 * pi * number / len(texts) - pi / 2 for number in range(len(texts)))
    columns = len(texts) > MOST_AROUND and any(label for label, _ in texts)
    radius = _radius(texts, angles, width, measure, columns=columns)
    centre_x = width / 2
    draft = Web((centre_x, 0), radius, angles, columns, 0)
    if columns:
        half = max(radius + GAP, max(_column_height(side) for side in _sides(texts, draft, width, measure)) / 2)
        return Web((centre_x, half + EDGE), radius, angles, columns, 2 * half + 2 * EDGE)
    spans = [_span(block, draft) for block in _blocks(texts, draft, width, measure)]
    top = min([-radius - EDGE, *(start for start, _ in spans)])
    bottom = max([radius * max(sin(angle) for angle in angles) + EDGE, *(end for _, end in spans)])
    return Web((centre_x, EDGE - top), radius, angles, columns, EDGE - top + bottom)


def axis_labels(texts: Texts, web: Web, width: float, measure: Measure) -> tuple[list[Shape], list[Rectangle]]:
    """Return the names with their values, and the room of each one, in the order of the axes."""
    if web.columns:
        return _in_columns(texts, web, width, measure)
    shapes: list[Shape] = []
    boxes: list[Rectangle] = []
    for block in _blocks(texts, web, width, measure):
        x = web.centre[0] + (web.radius + GAP) * cos(block.angle)
        top = web.centre[1] + _span(block, web)[0]
        shapes += _written(block, x, top)
        boxes.append(_box(block, x, top, measure))
    return shapes, boxes


def _radius(texts: Texts, angles: Sequence[float], width: float, measure: Measure, *, columns: bool) -> float:
    """Return the largest radius that leaves the longest word at the sides its room, as far as there is room."""
    words = [word for label, _ in texts for word in label[:100].split()]
    longest = min(max((measure(word, "regular", SIZE) for word in words), default=0.0), MOST_WIDE)
    most = min(LARGEST, RADIUS + 1.6 * max(0, len(texts) - MOST_AROUND))
    room = width / 2 - longest - 2 * GAP
    if columns:
        return max(SMALLEST, min(most, room - GAP))
    side = max(abs(cos(angle)) for angle in angles)
    return max(SMALLEST, min(most, room / side if side else most))


# --- names around the web ----------------------------------------------------------------------------------------


def _blocks(texts: Texts, web: Web, width: float, measure: Measure) -> list[_Block]:
    found = []
    for angle, (label, value) in zip(web.angles, texts, strict=True):
        x = (web.radius + GAP) * cos(angle)
        middle = abs(cos(angle)) < 0.1
        room = width * 0.6 if middle else min(MOST_WIDE, width / 2 - abs(x))
        lines = broken(label, max(room, 30.0), SIZE, measure, most=MOST_LINES)
        found.append(_Block(angle, tuple(lines), value))
    return found


def _span(block: _Block, web: Web) -> tuple[float, float]:
    """Return where a block begins and ends, from the centre: above the web it stands on it, below it hangs."""
    y = (web.radius + GAP) * sin(block.angle)
    top = y - block.height * (1 - sin(block.angle)) / 2
    return top, top + block.height


def _written(block: _Block, x: float, top: float) -> list[Shape]:
    first = top + HEIGHT * 0.8
    labels: list[Shape] = [
        Label((x, first + number * HEIGHT), line, SIZE, "ink", anchor=block.anchor)
        for number, line in enumerate(block.lines)
    ]
    if block.value:
        at = (x, first + len(block.lines) * HEIGHT)
        labels.append(Label(at, block.value, SIZE, "accent", "bold", block.anchor))
    return labels


def _box(block: _Block, x: float, top: float, measure: Measure) -> Rectangle:
    wide = max(
        [measure(line, "regular", SIZE) for line in block.lines] + [measure(block.value, "bold", SIZE)], default=0.0
    )
    left = x - {"start": 0.0, "middle": wide / 2, "end": wide}[block.anchor]
    return Rectangle(left - 3, top - 1, wide + 6, block.height + 2)


# --- names in columns -----------------------------------------------------------------------------------------------


def _sides(texts: Texts, web: Web, width: float, measure: Measure) -> tuple[list[_Block], list[_Block]]:
    """Return the blocks of the right and of the left column, both from the top down."""
    room = width / 2 - web.radius - 2 * GAP - 6
    blocks = [
        _Block(angle, tuple(broken(f"{label}", max(room, 30.0), SIZE, measure, most=MOST_LINES)), value)
        for angle, (label, value) in zip(web.angles, texts, strict=True)
    ]
    half = (len(blocks) + 1) // 2
    return blocks[:half], blocks[: half - 1 : -1]


def _column_height(side: Sequence[_Block]) -> float:
    return sum(block.height + EDGE for block in side)


def _in_columns(texts: Texts, web: Web, width: float, measure: Measure) -> tuple[list[Shape], list[Rectangle]]:
    shapes: list[Shape] = []
    boxes: dict[float, Rectangle] = {}
    right, left = _sides(texts, web, width, measure)
    for side, sign in ((right, 1), (left, -1)):
        x = web.centre[0] + sign * (web.radius + 2 * GAP)
        for block, top in zip(side, _tops(side, web), strict=True):
            turned = _Block(0.0 if sign > 0 else pi, block.lines, block.value)
            knee = (x - sign * 4, top + block.height / 2)
            shapes.append(Line(web.at(block.angle, 1 + 3 / web.radius), knee, "line", 0.5))
            shapes += _written(turned, x, top)
            boxes[block.angle] = _box(turned, x, top, measure)
    return shapes, [boxes[angle] for angle in web.angles]


def _tops(side: Sequence[_Block], web: Web) -> list[float]:
    """Return where each block begins: at its axis, and moved as little as it takes that none lies on another."""
    tops: list[float] = []
    free = EDGE
    for block in side:
        free = max(free, web.at(block.angle, 1)[1] - block.height / 2)
        tops.append(free)
        free += block.height + EDGE
    limit = web.bottom
    for number in reversed(range(len(side))):
        tops[number] = min(tops[number], limit - side[number].height)
        limit = tops[number] - EDGE
    return tops
