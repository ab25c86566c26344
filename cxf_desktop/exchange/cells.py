"""What stands in the cells of a sheet: only stored values, formulas are never looked at."""

import datetime as dt
import re
from collections.abc import Collection
from dataclasses import dataclass

from cxf_desktop.domain.model import clean_text
from cxf_desktop.exchange.markup import Attributes, Budget, PartHandler

LONGEST_CELL = 40_000
"""Letters that are kept of a cell; a spreadsheet program takes 32,767."""
_FAR_CELLS = 20_000
"""Elements below the last row that matters after which the rest of a sheet is left unread."""
_FAR = (10_000, 1_000)
"""Row and column beyond which nothing stands by intention: a cell there is worth a word."""
_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})")
_NUMBER = re.compile(r"\s*[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,3})?\s*")
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True)
class CellError:
    """What a failed formula left in its cell, such as ``#DIV/0!``."""

    code: str


@dataclass(frozen=True)
class CellDate:
    """A day or a time of day; ``text`` says which: ``2026-03-02``, ``2026-03-02 09:30:00``, ``09:30:00``."""

    text: str


@dataclass(frozen=True)
class DateReading:
    """How a workbook stores dates: the cell styles that show a number as one, and the day that counts 0."""

    styles: Collection[int] = frozenset()
    epoch: dt.date = dt.date(1899, 12, 30)


Value = str | float | bool | CellError | CellDate
"""What a cell can hold; an empty one is not there."""


@dataclass(frozen=True)
class SharedText:
    """A text that stands in the workbook's list of texts."""

    index: int


class TextCollector:
    """Puts the text of an ``is`` or ``si`` element together, without the readings of Asian scripts."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._in_text = False
        self._in_reading = False

    def begin(self, tag: str) -> None:
        """Hear an element begin."""
        if tag == "rPh":
            self._in_reading = True
        self._in_text = tag == "t" and not self._in_reading

    def finish(self, tag: str) -> None:
        """Hear an element end."""
        if tag == "rPh":
            self._in_reading = False
        self._in_text = False

    def text(self, content: str) -> None:
        """Hear a piece of text."""
        if self._in_text and self._length < LONGEST_CELL:
            self._parts.append(content)
            self._length += len(content)

    def take(self) -> str:
        """Return the text and begin anew."""
        text = "".join(self._parts)
        self._parts, self._length, self._in_text, self._in_reading = [], 0, False, False
        return plain(text)


def plain(text: str) -> str:
    """Return a stored text as it was typed: ``_x000D_`` stands for a character, others cannot be in XML."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    return clean_text(text)[:LONGEST_CELL]


class SheetHandler(PartHandler):
    """Collects the cells of the first rows and columns of a sheet."""

    def __init__(self, budget: Budget, last_row: int, last_column: int, dates: "DateReading") -> None:
        super().__init__(budget)
        self.cells: dict[str, Value | SharedText] = {}
        self.far = ""
        """The first cell far outside that holds something, if any."""
        self._last_row = last_row
        self._last_column = last_column
        self._dates = dates.styles
        self._epoch = dates.epoch
        self._row = 0
        self._column = 0
        self._far = 0
        self._place = ""
        self._type = "n"
        self._is_date = False
        self._value: list[str] | None = None
        self._inline = TextCollector()

    def begin(self, tag: str, attributes: Attributes) -> None:
        """Hear a row, a cell or what is in it."""
        if tag == "row":
            self._begin_row(attributes.get("r"))
        elif tag == "c":
            self._begin_cell(attributes)
        elif self._place and tag == "v":
            self._value = []
        elif self._place:
            self._inline.begin(tag)
        elif tag in ("v", "is") and not self.far and (self._row > _FAR[0] or self._column > _FAR[1]):
            self.far = f"{column_name(self._column)}{self._row}"
        if self._row > self._last_row:
            self._far += 1
            self.done = self._far > _FAR_CELLS

    def finish(self, tag: str) -> None:
        """Hear a cell or the sheet's data end: what follows is how it looks."""
        if tag == "c":
            self._finish_cell()
        elif tag == "sheetData":
            self.done = True
        elif self._place:
            self._inline.finish(tag)

    def text(self, content: str) -> None:
        """Hear what stands in a cell."""
        if self._value is not None:
            self._value.append(content)
        elif self._place:
            self._inline.text(content)

    def _begin_row(self, number: str | None) -> None:
        before = self._row
        self._row = int(number) if number is not None else before + 1
        self._column = 0
        if self._row <= before:
            raise ValueError("rows out of order")

    def _begin_cell(self, attributes: Attributes) -> None:
        reference = attributes.get("r")
        self._column += 1
        row = self._row
        if reference is not None:
            found = _REFERENCE.fullmatch(reference)
            if found is None or int(found[2]) != row:
                raise ValueError("a cell in a foreign row")
            self._column = column_number(found[1])
        wanted = row <= self._last_row and self._column <= self._last_column
        self._place = f"{column_name(self._column)}{row}" if wanted else ""
        if self._place in self.cells:
            raise ValueError("a cell is there twice")
        self._type = attributes.get("t", "n")
        self._is_date = int(attributes.get("s", "0")) in self._dates
        self._value = None

    def _finish_cell(self) -> None:
        inline = self._inline.take()
        if self._place:
            stored = None if self._value is None else "".join(self._value)
            value = inline if self._type == "inlineStr" else self._meant(stored)
            if value not in (None, ""):
                self.cells[self._place] = value
        self._place, self._value = "", None

    def _meant(self, stored: str | None) -> Value | SharedText | None:
        """Return what the stored text stands for by the type of its cell."""
        if stored is None or stored == "":
            return None
        if self._type == "n":
            return self._number(stored)
        if self._type == "s":
            return SharedText(int(stored))
        if self._type == "b":
            return stored.strip() in ("1", "true")
        if self._type == "e":
            return CellError(plain(stored)[:20])
        return CellDate(plain(stored)[:40].replace("T", " ")) if self._type == "d" else plain(stored)

    def _number(self, stored: str) -> Value:
        if not _NUMBER.fullmatch(stored):
            return plain(stored)
        number = float(stored)
        return moment(number, self._epoch) if self._is_date else number


def moment(days: float, epoch: dt.date) -> CellDate | float:
    """Return the moment so many days after ``epoch``; a number that is none stays a number."""
    whole, seconds = divmod(round(days * 86_400), 86_400)
    try:
        day = str(epoch + dt.timedelta(days=whole))
    except OverflowError:
        return days
    time = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    if whole == 0:
        return CellDate(time)
    return CellDate(f"{day} {time}" if seconds else day)


def column_number(letters: str) -> int:
    """Return 1 for ``A``, 27 for ``AA``."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def column_name(number: int) -> str:
    """Return ``A`` for 1, ``AA`` for 27."""
    name = ""
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
