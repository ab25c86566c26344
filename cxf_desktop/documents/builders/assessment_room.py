"""How much of a page the blocks of a summary take, in lines of running text: the summary must stay on one page."""

from collections.abc import Iterable
from math import ceil
from unicodedata import east_asian_width

from cxf_desktop.documents.charts.specs import BandBars, Bars, Chart, LevelScale
from cxf_desktop.documents.outline import Block, Callout, Cell, Figure, Paragraph, Table

PAGE = 47.1
"""Lines of a page below its heading."""
LETTERS, LEAD_LETTERS, CELL_LETTERS = 82, 66, 31
"""Letters of a line of running text, of the lead, and of a cell."""
LINE = 14.3
"""Points of a line."""
MOST_CONCLUSION, LEAST_CONCLUSION = 480, 90
"""Letters of the conclusion: a page is no place for more, and fewer say nothing."""


def room_beside(blocks: Iterable[Block], text: str) -> int:
    """Return how many letters of a running text fit on the page beside ``blocks``."""
    left = PAGE - sum(map(_lines, blocks)) - 0.45
    room = min(MOST_CONCLUSION, max(0, int(left) * LETTERS))
    return int(room * room / max(room, _wide(text[:room]), 1))


def cut(text: str, most: int) -> str:
    """Return a text as one line of at most ``most`` letters."""
    line = " ".join(text.split())
    if _wide(line) <= most:
        return line
    while line and _wide(line) > most - 1:
        line = line[: max(len(line) - max(1, int(_wide(line) - most) // 2), 0)]
    return line.rstrip() + "…"


def _wide(text: str) -> float:
    """Return how many usual letters a text is as wide as."""
    return sum(2 if east_asian_width(letter) in "WF" else 1.7 if letter in "WMm@%" else 1 for letter in text)


def _broken(text: str, letters: int) -> int:
    return sum(max(1, ceil(_wide(line) / letters)) for line in text.split("\n"))


def _lines(block: Block) -> float:
    match block:
        case Paragraph(text, "lead"):
            return 1.25 * _broken(text, LEAD_LETTERS) + 0.8
        case Paragraph(text):
            return _broken(text, LETTERS) + 0.45
        case Callout(title, paragraphs):
            return 1.8 + _broken(title, LETTERS) + sum(0.96 * _broken(text, LETTERS) + 0.2 for text in paragraphs)
        case Table(_, rows):
            return 2.1 + sum(map(_row, rows))
        case Figure(chart):
            return _chart(chart) / LINE + 1.9
        case _:
            return 0


def _row(row: tuple[Cell, ...]) -> float:
    return 0.55 + 0.91 * max(_broken(cell.text, CELL_LETTERS) for cell in row)


def _chart(chart: Chart) -> float:
    """Return the height of a chart in points."""
    match chart:
        case LevelScale():
            return 74
        case BandBars(readings):
            return 48 + 30 * len(readings)
        case Bars(readings):
            return 20 + 26 * len(readings)
        case _:
            return 230
