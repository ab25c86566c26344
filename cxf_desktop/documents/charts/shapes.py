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


EDGE = 2.0
"""Room at the right for a text that ends there: a picture's letters may be a little wider than they are measured."""
NAME_LEADING = 10.5
VOWELS = frozenset("aeiouyäöüáéíóúàèìòùâêîôû")

Shape = Line | Polygon | Rectangle | Circle | Label


@dataclass(frozen=True, slots=True)
class Mark:
    """The place of one row of values in a drawing: who points at ``area``, nearest to ``at``, means it."""

    area: Rectangle
    at: Point
    focus: Rectangle
    """What a ring around it shows: the value has the focus."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes on a ground of the given size, first ones lowest, and a mark for each row of values."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    marks: tuple[Mark, ...] = ()


def row_mark(x: float, y: float, width: float, height: float) -> Mark:
    """Return the mark of a row or column that fills a rectangle."""
    area = Rectangle(x, y, width, height)
    return Mark(area, (x + width / 2, y + height / 2), area)


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


def broken(
    text: str, width: float, size: float, measure: Measure, *, most: int = 4, style: FontStyle = "regular"
) -> list[str]:
    """Return ``text`` in lines no wider than ``width``; a word that is wider goes on in the next line.

    Only what does not fit into ``most`` lines is cut with an ellipsis.
    """
    lines: list[str] = []
    rest = " ".join(text[:400].split())
    while rest and len(lines) < most - 1 and measure(rest, style, size) > width:
        end = _line_end(rest, width, size, measure, style)
        line = rest[:end].rstrip()
        cut_word = not line.endswith("-") and end < len(rest) and rest[end - 1] != " " and rest[end] != " "
        lines.append(line + "-" if cut_word else line)
        rest = rest[end:].lstrip()
    return [*lines, clipped(rest, width, size, measure, style)] if rest else lines


def name_lines(text: str, at: Point, width: float, measure: Measure, size: float = 9) -> list[Shape]:
    """Return the name of a row in one line or two, their middle at the height of ``at``."""
    lines = broken(text, width, size, measure, most=2)
    first = at[1] + size / 3 - NAME_LEADING / 2 * (len(lines) - 1)
    return [Label((at[0], first + NAME_LEADING * number), line, size) for number, line in enumerate(lines)]


def _line_end(text: str, width: float, size: float, measure: Measure, style: FontStyle) -> int:
    """Return how many letters of ``text`` one line takes: whole words, or as much of a long one as fits."""
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle] + "-", style, size) <= width:
            low = middle
        else:
            high = middle - 1
    ends = [end for end in (text.rfind(" ", 0, low + 1), text.rfind("-", 0, low) + 1) if end > 0]
    return max(ends) if ends else _syllable_end(text, low)


def _syllable_end(text: str, most: int) -> int:
    """Return where a word may be divided, at ``most`` or a little before: after a vowel, between two sounds."""
    for end in range(most, max(most - 7, 2), -1):
        before, after = text[:end].lower(), text[end : end + 3].lower()
        if len(after) > 2 and after[0] not in VOWELS and after[1] in VOWELS and any(sign in VOWELS for sign in before):
            return end
    return most
