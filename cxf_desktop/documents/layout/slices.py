"""Slices: strips of a page that are never cut, with what is painted in them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from cxf_desktop.documents.charts.shapes import Label, Shape
from cxf_desktop.documents.fonts import ASCENT
from cxf_desktop.documents.layout.sheet import TextStyle
from cxf_desktop.documents.layout.text import TextLine
from cxf_desktop.documents.outline import Align
from cxf_desktop.documents.palette import Role


@dataclass(frozen=True, slots=True)
class Link:
    """A place that leads to an anchor."""

    x: float
    y: float
    width: float
    height: float
    anchor: str


@dataclass(slots=True)
class Slice:
    """A strip over the whole width; shapes count from its upper left corner."""

    height: float
    shapes: list[Shape] = field(default_factory=list)
    before: float = 0
    """Room above, unless the slice opens a page."""
    keep: bool = False
    """Whether the next slice must stand on the same page."""
    repeat: "Slice | None" = None
    """What is painted again on top of a page that this slice opens."""
    anchor: str = ""
    links: list[Link] = field(default_factory=list)
    breaks: bool = False
    """Whether a page starts with it."""


def line_labels(
    line: TextLine,
    style: TextStyle,
    x: float,
    y: float,
    width: float,
    *,
    align: Align = "left",
    colour: Role | None = None,
) -> Iterable[Label]:
    """Return the labels of one line whose upper edge is at ``y``."""
    wide = sum(piece.width for piece in line)
    at = x + {"left": 0.0, "right": width - wide, "center": (width - wide) / 2}[align]
    base = y + style.size * ASCENT
    for piece in line:
        if piece.text:
            yield Label((at, base), piece.text, style.size, colour or style.colour, piece.style)
        at += piece.width


def text_slices(
    lines: list[TextLine], style: TextStyle, *, x: float = 0, width: float = 0, keep: bool = False
) -> list[Slice]:
    """Return a slice per line; the first two and the last two stay together, so that no line stands alone."""
    found = []
    for number, line in enumerate(lines):
        labels: list[Shape] = list(line_labels(line, style, x, 0, width))
        together = keep or number in (0, len(lines) - 2)
        last = number == len(lines) - 1
        found.append(Slice(style.leading, labels, keep=keep if last else together))
    if found:
        found[0].before = style.before
    return found
