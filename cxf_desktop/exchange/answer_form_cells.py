"""Puts text and formulas into cells: what a person wrote stays text, whatever it begins with."""

import re
from typing import TYPE_CHECKING, Any

from cxf_desktop.domain.model import clean_text
from cxf_desktop.exchange import text_fit
from cxf_desktop.exchange.answer_form_style import PAPER, Role, StyleName, font_of, style_name

if TYPE_CHECKING:
    from openpyxl.worksheet.dimensions import RowDimension
    from openpyxl.worksheet.worksheet import Worksheet

LONGEST = 32_000
"""Letters; a cell holds 32,767."""
PADDING = 8.0
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\\s]+")


class Cells:
    """One sheet while it is written; every column has its width before the first text comes."""

    def __init__(self, sheet: "Worksheet", widths: dict[str, float]) -> None:
        self.sheet = sheet
        self._widths = widths
        for column, width in widths.items():
            sheet.column_dimensions[column].width = width + 0.71  # programs count their own margin in
        sheet.column_dimensions["A"].hidden = True
        self._growing_row = _growing_row()

    def text(self, place: str, text: str, style: StyleName, *, to: str = "") -> None:
        """Write a text, across the cells up to ``to``; never a formula."""
        cell = self.sheet[place]
        cell.value = cell_text(text) or None
        if cell.value is not None:
            cell.data_type = "s"
        self._style(place, style, to)

    def formula(self, place: str, formula: str | int, style: StyleName, *, to: str = "") -> None:
        """Write a number or a formula of ours; names of sheets in it are quoted by the caller."""
        self.sheet[place].value = formula
        self._style(place, style, to)

    def link(self, place: str, target: str) -> None:
        """Lead from a cell to a place in this workbook."""
        from openpyxl.worksheet.hyperlink import Hyperlink

        cell = self.sheet[place]
        looks = cell.style
        cell.hyperlink = Hyperlink(ref=place, location=target, display=str(cell.value or ""))
        cell.style = looks  # a link brings a style of its own

    def mark_when(self, area: str, formula: str, *, ground: Role | None = None, colour: Role | None = None) -> None:
        """Give an area another ground, or bold letters of another colour, where a formula for its first cell holds."""
        from openpyxl.formatting.rule import Rule
        from openpyxl.styles import Font, PatternFill
        from openpyxl.styles.differential import DifferentialStyle

        fill = PatternFill("solid", bgColor=PAPER[ground]) if ground else None
        font = Font(color=PAPER[colour], bold=True) if colour else None
        rule = Rule(type="expression", dxf=DifferentialStyle(font=font, fill=fill), formula=[formula])
        self.sheet.conditional_formatting.add(area, rule)

    def _style(self, place: str, style: StyleName, to: str) -> None:
        area = self.sheet[f"{place}:{to or place}"]
        if to and to != place:
            self.sheet.merge_cells(f"{place}:{to}")
        for row in area:
            for cell in row:
                self.sheet.cell(cell.row, cell.column).style = style_name(style)

    def height_of(self, text: str, style: StyleName, columns: str) -> float:
        """Return the height that ``text`` takes across ``columns``."""
        size, bold, indent = font_of(style)
        return text_fit.height(text, self._width(columns), size, bold=bold, indent=indent) + PADDING

    def pieces_of(self, text: str, style: StyleName, columns: str) -> list[str]:
        """Return ``text`` in pieces, one a row: no row is high enough for a page of text."""
        size, bold, indent = font_of(style)
        return text_fit.pieces(clean_text(text), self._width(columns), size, bold=bold, indent=indent)

    def _width(self, columns: str) -> float:
        margins = (len(columns) - 1) * 5 / text_fit.PIXELS  # a cell across columns has theirs in the middle
        return sum(self._widths[column] for column in columns) + margins

    def row_height(self, row: int, points: float, *, grows: bool = False) -> None:
        """Set the height of a row; one that ``grows`` follows what is typed into it."""
        from openpyxl.worksheet.dimensions import RowDimension

        kind = self._growing_row if grows else RowDimension
        self.sheet.row_dimensions[row] = kind(self.sheet, index=row, ht=round(min(points, 409.0), 1))


def _growing_row() -> "type[RowDimension]":
    from openpyxl.worksheet.dimensions import RowDimension

    class GrowingRow(RowDimension):
        customHeight = False  # noqa: N815 - the name in the file

    return GrowingRow


def cell_text(text: str) -> str:
    """Return ``text`` as a cell may hold it: no control characters, no escapes of the format, not endless."""
    clean = _ESCAPE.sub("_x005F_", clean_text(text))
    return clean if len(clean) <= LONGEST else clean[: LONGEST - 1] + "…"


def sheet_names(titles: list[str], taken: list[str]) -> list[str]:
    """Return a name for each sheet: at most 31 letters, without what programs refuse, none twice."""
    used = {"history", *(name.casefold() for name in taken)}
    names: list[str] = []
    for number, title in enumerate(titles, start=1):
        plain = _NOT_IN_A_NAME.sub(" ", clean_text(title)).strip(" '") or str(number)
        name = _short(plain)
        if name.casefold() in used:
            name = _short(f"{number} {plain}")
        while name.casefold() in used:
            name = f"{name[:25].strip()} {len(used)}"
        used.add(name.casefold())
        names.append(name)
    return names


def _short(name: str) -> str:
    """Return a name of at most 31 letters, cut at a word where there is one."""
    if len(name) <= 31:
        return name
    cut = name[:31].rpartition(" ")[0]
    return f"{cut if len(cut) > 15 else name[:30]}…".replace("'…", "…")


def protect(sheet: Any) -> None:
    """Guard a sheet against slips, without a password; all cells can be reached, rows and columns resized."""
    sheet.protection.sheet = True
    sheet.protection.formatColumns = False  # False: not forbidden
    sheet.protection.formatRows = False
