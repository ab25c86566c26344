"""The shapes that charts and pages are made of: points, y downwards, colours by role."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from cxf_desktop.documents.palette import Role

Point = tuple[float, float]
FontStyle = Literal["regular", "bold", "italic"]
Anchor = Literal["start", "middle", "end"]

Measure = Callable[[str, FontStyle, float], float]
"""How wide a text is: text, style, size."""


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line; ``dash`` gives the length of strokes and gaps."""

    start: Point
    end: Point
    colour: Role
    width: float = 0.5
    dash: float = 0


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed form; filled, outlined or both."""

    points: tuple[Point, ...]
    fill: Role | None = None
    stroke: Role | None = None
    width: float = 0.5
    dash: float = 0


@dataclass(frozen=True, slots=True)
class Rectangle:
    """An upright rectangle by its upper left corner."""

    x: float
    y: float
    width: float
    height: float
    fill: Role | None = None
    stroke: Role | None = None
    line_width: float = 0.5


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle by its centre."""

    centre: Point
    radius: float
    fill: Role | None = None
    stroke: Role | None = None
    line_width: float = 0.5


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text; ``at`` is on its base line."""

    at: Point
    text: str
    size: float = 9
    colour: Role = "ink"
    style: FontStyle = "regular"
    anchor: Anchor = "start"


Shape = Line | Polygon | Rectangle | Circle | Label


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes on a ground of the given size, first ones lowest."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


def clipped(text: str, width: float, size: float, measure: Measure, style: FontStyle = "regular") -> str:
    """Return ``text``, cut and with an ellipsis when it is wider than ``width``."""
    if measure(text[:200], style, size) <= width and len(text) <= 200:
        return text
    low, high = 0, min(len(text), 200)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip() + "…", style, size) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…"


def wrapped(
    text: str, width: float, size: float, measure: Measure, *, most: int = 2, style: FontStyle = "regular"
) -> list[str]:
    """Return ``text`` in at most ``most`` lines no wider than ``width``; the rest is cut with an ellipsis."""
    lines: list[str] = []
    words = text[:400].split()
    while words and len(lines) < most - 1:
        count = 1
        while count < len(words) and measure(" ".join(words[: count + 1]), style, size) <= width:
            count += 1
        lines.append(clipped(" ".join(words[:count]), width, size, measure, style))
        words = words[count:]
    if words:
        lines.append(clipped(" ".join(words), width, size, measure, style))
    return lines
