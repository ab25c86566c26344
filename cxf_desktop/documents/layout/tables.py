"""Tables as slices: a row each, or several when a row is higher than a page."""

from dataclasses import dataclass

from cxf_desktop.documents.charts.shapes import Line, Rectangle, Shape
from cxf_desktop.documents.layout.columns import column_widths
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
    style: TextStyle
    x: float
    width: float
    align: Align
    colour: Role | None


def table_slices(table: Table, breaker: Breaker) -> list[Slice]:
    """Return the header row, then every row; each row brings the header along to a new page."""
    widths = column_widths(table, breaker)
    titles = [Cell(column.title, strong=True) for column in table.columns]
    aligns = [column.align for column in table.columns]
    header = _row(_cells(titles, widths, aligns, "head", breaker), fill="sunken")[0]
    header.keep = True
    rows = [piece for row in table.rows for piece in _row(_cells(row, widths, aligns, "cell", breaker))]
    for piece in rows:
        piece.repeat = header
    _keep_ends(rows)
    return [header, *rows]


def key_value_slices(values: KeyValues, breaker: Breaker) -> list[Slice]:
    """Return a row per value, its label in front."""
    widths = [LABEL_WIDTH, WIDTH - LABEL_WIDTH]
    found: list[Slice] = []
    for label, value in values.items:
        row = (Cell(label, tone="muted"), Cell(value))
        found += _row(_cells(row, widths, ["left", "left"], "cell", breaker))
    if found:
        found[0].shapes.insert(0, Line((0, 0), (WIDTH, 0), "line", HAIRLINE))
    _keep_ends(found)
    return found


def _keep_ends(rows: list[Slice]) -> None:
    """Let neither the first nor the last row stand alone on a page."""
    for row in (rows[0], rows[-2]) if len(rows) > 2 else ():
        row.keep = True


def _cells(
    row: "list[Cell] | tuple[Cell, ...]",
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
        found.append(_Cell(lines, style, x + CELL_SIDE, inner, align, cell.tone))
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
            shapes += line_labels(line, cell.style, cell.x, y, cell.width, align=cell.align, colour=cell.colour)
    if last:
        shapes.append(Line((0, height - HAIRLINE / 2), (WIDTH, height - HAIRLINE / 2), "line", HAIRLINE))
    return Slice(height, shapes)
