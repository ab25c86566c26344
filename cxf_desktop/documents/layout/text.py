"""Breaks text into lines."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cxf_desktop.documents.charts.shapes import FontStyle
from cxf_desktop.documents.fonts import FontSet
from cxf_desktop.domain.model import clean_text

_PARTS = re.compile(r"[^\-–]+[^\-–\d][\-–]+(?=[^\-–]{2})|.+", re.DOTALL)
"""A word may break after a hyphen or a dash that stands between letters; times and numbers stay whole."""

_LONG_WORD = 48


@dataclass(frozen=True, slots=True)
class Span:
    """Text in one style."""

    text: str
    style: FontStyle


@dataclass(slots=True)
class Piece:
    """A part of a line in one style, and its width in points."""

    text: str
    style: FontStyle
    width: float


TextLine = tuple[Piece, ...]


class Breaker:
    """Breaks text, and remembers how wide the words are that it has met."""

    def __init__(self, fonts: FontSet) -> None:
        self._fonts = fonts
        self._words: dict[FontStyle, dict[str, float]] = {"regular": {}, "bold": {}, "italic": {}}

    def lines(self, spans: Iterable[Span], size: float, width: float) -> list[TextLine]:
        """Return the lines of ``spans``, none wider than ``width``; a line feed starts a new one."""
        return [line for row in _rows(spans) for line in self._fill(row, size, width)]

    def longest_word(self, text: str, style: FontStyle, size: float) -> float:
        """Return the width of the widest word, or part of one up to its hyphen."""
        words = (part for word in re.split(r"[ \n\t]+", clean_text(text)) for part in _PARTS.findall(word))
        return max((self._width(word, style) for word in words), default=0.0) * size / 1000

    def natural(self, text: str, style: FontStyle, size: float, most: float) -> float:
        """Return the width of the widest line when none is broken, or ``most``."""
        widest = 0.0
        for line in clean_text(text).split("\n"):
            space = self._fonts.widths(style)[" "]
            width = sum(self._width(word, style) + space for word in line[:2000].split(" ")) - space
            widest = max(widest, width * size / 1000)
        return min(widest, most)

    def _width(self, word: str, style: FontStyle) -> float:
        if len(word) > _LONG_WORD:
            return sum(map(self._fonts.widths(style).__getitem__, word))
        known = self._words[style]
        width = known.get(word)
        if width is None:
            width = known[word] = sum(map(self._fonts.widths(style).__getitem__, word))
        return width

    def _fill(self, words: list[Span], size: float, width: float) -> Iterator[TextLine]:
        limit = width * 1000 / size
        scale = size / 1000
        line = _Line()
        for word in words:
            space = self._fonts.widths(word.style)[" "] if line.begun else 0.0
            wide = self._width(word.text, word.style)
            if line.used + space + wide <= limit:
                line.add(word, wide, space)
                continue
            for part in self._parts(word, limit):
                space = self._fonts.widths(word.style)[" "] if line.begun and part.first else 0.0
                if line.begun and line.used + space + part.width > limit:
                    yield line.pieces(scale)
                    line = _Line()
                    space = 0.0
                line.add(Span(part.text, word.style), part.width, space)
        yield line.pieces(scale)

    def _parts(self, word: Span, limit: float) -> "Iterator[_Part]":
        """Return the parts that ``word`` may be broken into: at hyphens, and anywhere when a part is too wide."""
        first = True
        for text in _PARTS.findall(word.text) or [word.text]:
            wide = self._width(text, word.style)
            if wide <= limit:
                yield _Part(text, wide, first)
                first = False
                continue
            for piece in self._chopped(text, word.style, limit):
                yield _Part(piece.text, piece.width, first)
                first = False

    def _chopped(self, text: str, style: FontStyle, limit: float) -> Iterator[Piece]:
        widths = self._fonts.widths(style)
        start, used = 0, 0.0
        for at, letter in enumerate(text):
            wide = widths[letter]
            if used + wide > limit and at > start:
                yield Piece(text[start:at], style, used)
                start, used = at, 0.0
            used += wide
        yield Piece(text[start:], style, used)


@dataclass(frozen=True, slots=True)
class _Part:
    text: str
    width: float
    first: bool


class _Line:
    """A line that is being filled."""

    def __init__(self) -> None:
        self.used = 0.0
        self.begun = False
        self._parts: list[tuple[FontStyle, str, float]] = []

    def add(self, word: Span, width: float, space: float) -> None:
        """Put a word at the end, after a space if it has a width."""
        self._parts.append((word.style, f" {word.text}" if space else word.text, width + space))
        self.used += width + space
        self.begun = True

    def pieces(self, scale: float) -> TextLine:
        """Return the line with neighbours of one style joined."""
        found: list[Piece] = []
        for style, text, width in self._parts:
            if found and found[-1].style == style:
                found[-1].text += text
                found[-1].width += width * scale
            else:
                found.append(Piece(text, style, width * scale))
        return tuple(found)


def _rows(spans: Iterable[Span]) -> list[list[Span]]:
    """Return the words of each line as typed."""
    rows: list[list[Span]] = [[]]
    for span in spans:
        for number, line in enumerate(clean_text(span.text).replace("\t", "    ").split("\n")):
            if number:
                rows.append([])
            rows[-1] += [Span(word, span.style) for word in line.split(" ")]
    return rows
