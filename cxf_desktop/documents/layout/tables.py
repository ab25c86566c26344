"""Tables as slices: a row each, or several when a row is higher than a page."""

from collections.abc import Sequence
from dataclasses import dataclass

from cxf_desktop.documents.charts.shapes import Line, Rectangle, Shape
from cxf_desktop.documents.layout.keep import held_rows
from cxf_desktop.documents.layout.sheet import (
    CELL_SIDE,
    CELL_TOP,
    HAIRLINE,
    HEIGHT,
    LABEL_WIDTH,
    SHEET,
    WIDTH,
    TextName,
    TextStyle,
)
from cxf_desktop.documents.layout.slices import Slice, line_labels
from cxf_desktop.documents.layout.text import Breaker, Span, TextLine
from cxf_desktop.documents.outline import Align, Cell, KeyValues, Table
from cxf_desktop.documents.palette import Role

HIGHEST_ROW = HEIGHT * 0.6
"""A row that is higher than this may go over pages."""


@dataclass(frozen=True, slots=True)
class _Cell:
    lines: list[TextLine]
    notes: int
    """Where the lines of the note begin."""
    style: TextStyle
    x: float
    width: float
    align: Align
    colour: Role | None


def table_slices(table: Table, widths: list[float], breaker: Breaker) -> list[Slice]:
    """Return the header row, then every row; each row brings the header along to a new page."""
    titles = [Cell(column.title, strong=True) for column in table.columns]
    aligns = [column.align for column in table.columns]
    header = _row(_cells(titles, widths, aligns, "head", breaker), fill="sunken")[0]
    header.keep = True
    rows = _rows(table.rows, widths, aligns, breaker)
    for piece in rows:
        piece.repeat = header
    return [header, *rows]


def key_value_slices(values: KeyValues, breaker: Breaker) -> list[Slice]:
    """Return a row per value, its label in front."""
    widths = [LABEL_WIDTH, WIDTH - LABEL_WIDTH]
    rows = [(Cell(label, tone="muted"), Cell(value)) for label, value in values.items]
    found = _rows(rows, widths, ["left", "left"], breaker)
    found[0].shapes.insert(0, Line((0, 0), (WIDTH, 0), "line", HAIRLINE))
    return found


def _rows(rows: Sequence[Sequence[Cell]], widths: list[float], aligns: list[Align], breaker: Breaker) -> list[Slice]:
    held = held_rows(rows)
    found: list[Slice] = []
    for number, row in enumerate(rows):
        pieces = _row(_cells(row, widths, aligns, "cell", breaker))
        pieces[-1].keep = number in held
        found += pieces
    return found


def _cells(
    row: Sequence[Cell],
    widths: list[float],
    aligns: list[Align],
    name: TextName,
    breaker: Breaker,
) -> list[_Cell]:
    style = SHEET[name]
    x = 0.0
    found = []
    for cell, width, align in zip(row, widths, aligns, strict=True):
        inner = width - 2 * CELL_SIDE
        lines = breaker.lines([Span(cell.text, "bold" if cell.strong else style.font)], style.size, inner)
        notes = len(lines) if cell.text else 0
        if cell.note:
            lines = lines[:notes] + breaker.lines([Span(cell.note, "regular")], style.size, inner)
        found.append(_Cell(lines, notes, style, x + CELL_SIDE, inner, align, cell.tone))
        x += width
    return found


def _row(cells: list[_Cell], fill: Role | None = None) -> list[Slice]:
    """Return one slice for the row; when it would be too high, one per portion of lines."""
    leading = cells[0].style.leading
    count = max(len(cell.lines) for cell in cells)
    most = int((HIGHEST_ROW - 2 * CELL_TOP) // leading)
    if count <= most:
        return [_portion(cells, 0, count, fill, first=True, last=True)]
    step = max(1, most // 4)
    starts = range(0, count, step)
    return [
        _portion(cells, start, min(step, count - start), fill, first=start == 0, last=start + step >= count)
        for start in starts
    ]


def _portion(cells: list[_Cell], start: int, count: int, fill: Role | None, *, first: bool, last: bool) -> Slice:
    leading = cells[0].style.leading
    top = CELL_TOP if first else 0.0
    height = top + count * leading + (CELL_TOP if last else 0.0) + (HAIRLINE if last else 0.0)
    shapes: list[Shape] = [Rectangle(0, 0, WIDTH, height, fill=fill)] if fill else []
    for cell in cells:
        for number, line in enumerate(cell.lines[start : start + count]):
            y = top + number * leading
            colour = cell.colour if start + number < cell.notes else "muted"
            shapes += line_labels(line, cell.style, cell.x, y, cell.width, align=cell.align, colour=colour)
    if last:
        shapes.append(Line((0, height - HAIRLINE / 2), (WIDTH, height - HAIRLINE / 2), "line", HAIRLINE))
    return Slice(height, shapes)
