r"""Tables as spreadsheets, xlsx and csv: what somebody wrote stays text, whatever it begins with.

In xlsx every text has the type of a text, and its cell the mark that keeps it one when it is edited. A csv file has no
types: there a text that a program might take for a formula gets an apostrophe before it (``'=1+1``), and one that
begins with an apostrophe gets a second one, so that ``plain_text`` gives every text back as it was.
"""

import csv
import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO, StringIO
from typing import TYPE_CHECKING, Any

from cxf_desktop.domain.model import clean_text
from cxf_desktop.domain.words import Language

if TYPE_CHECKING:
    from openpyxl.cell import Cell as SheetCell

LONGEST = 32_767
"""Letters that a cell of a workbook holds: a longer text ends with … there; a csv file has it whole."""
_LIVE = re.compile(r"\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|[\t\r\n']")
"""What begins a formula in some program, its wide letters too, or is skipped before one; and the apostrophe itself."""
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\']+")
_FIRST_DAY = dt.date(1900, 3, 1)
"""Programs count the days before that differently: such a date goes out as text."""

Value = str | float | bool | dt.date | dt.datetime | None


class TableFormat(StrEnum):
    """What a table can be written as."""

    XLSX = "xlsx"
    CSV = "csv"


@dataclass(frozen=True)
class TableColumn:
    """The head of a column, and how wide it is in letters."""

    title: str
    width: int = 18


@dataclass(frozen=True)
class Table:
    """A table with its name; text, numbers, dates, and yes or no."""

    name: str
    language: Language
    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[Value, ...], ...]


def table_bytes(table: Table, table_format: TableFormat) -> bytes:
    """Return a table as a file."""
    write: Callable[[Table], bytes] = _xlsx if table_format is TableFormat.XLSX else _csv
    return write(table)


# --- csv ------------------------------------------------------------------------------------------------------------


def guarded(text: str) -> str:
    """Return a text as a csv file may hold it."""
    return f"'{text}" if _LIVE.match(text) else text


def plain_text(cell: str) -> str:
    """Return the text that a cell of our csv files stands for."""
    return cell[1:] if cell.startswith("'") else cell


def _csv(table: Table) -> bytes:
    """Return UTF-8 with its mark, lines that end as on Windows, and the separator that the language's programs want."""
    content = StringIO(newline="")
    separator = ";" if table.language == "de" else ","
    writer = csv.writer(content, delimiter=separator, lineterminator="\r\n")
    writer.writerow([guarded(column.title) for column in table.columns])
    writer.writerows([_csv_value(value, table.language) for value in row] for row in table.rows)
    return content.getvalue().encode("utf-8-sig")


def _csv_value(value: Value, language: Language) -> str:
    if isinstance(value, str):
        return guarded(clean_text(value))
    if value is None:
        return ""
    if isinstance(value, bool):
        return _yes_no(value, language)
    if isinstance(value, dt.datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, dt.date):
        return value.isoformat()
    return f"{value:g}".replace(".", "," if language == "de" else ".")


def _yes_no(value: bool, language: Language) -> str:
    return {"en": ("no", "yes"), "de": ("nein", "ja")}[language][value]


# --- xlsx -----------------------------------------------------------------------------------------------------------


def _xlsx(table: Table) -> bytes:
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet: Any = book.active
    sheet.title = _NOT_IN_A_NAME.sub(" ", clean_text(table.name)).strip()[:31] or "1"
    top = Alignment(wrap_text=True, vertical="top")
    for at, column in enumerate(table.columns, start=1):
        _put(sheet.cell(1, at), column.title, table.language)
        sheet.cell(1, at).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(at)].width = column.width
    for number, row in enumerate(table.rows, start=2):
        for at, value in enumerate(row, start=1):
            if value not in (None, ""):
                cell = sheet.cell(number, at)
                _put(cell, value, table.language)
                cell.alignment = top
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.columns))}{len(table.rows) + 1}"
    _say_nothing_of_us(book, table)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def _put(cell: "SheetCell", value: Value, language: Language) -> None:
    if isinstance(value, bool):
        value = _yes_no(value, language)
    elif isinstance(value, dt.date) and dt.date(value.year, value.month, value.day) < _FIRST_DAY:
        value = value.isoformat()
    if isinstance(value, str):
        text = clean_text(value)
        text = text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
        cell.value = _ESCAPE.sub("_x005F_", text)[:LONGEST]
        cell.data_type = "s"
        cell.quotePrefix = True
    elif isinstance(value, dt.datetime):
        cell.value = value.replace(tzinfo=None, microsecond=0)  # the clock on the wall: programs know no zones
        cell.number_format = "yyyy-mm-dd hh:mm"
    else:
        cell.value = value
        if isinstance(value, dt.date):
            cell.number_format = "yyyy-mm-dd"


def _say_nothing_of_us(book: Any, table: Table) -> None:
    """Leave the properties of the file without names, and with a moment that says nothing."""
    book.properties.creator = "CXF Desktop"
    book.properties.title = table.name
    book.properties.language = table.language
    book.properties.created = book.properties.modified = dt.datetime(2000, 1, 1)  # noqa: DTZ001
