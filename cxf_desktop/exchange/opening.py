"""Opens a workbook that nobody trusts, and reads stored values from the sheets that are asked for.

The parts are read here rather than with openpyxl: that builds every cell, style, name and merged range of a file before
it hands out one value, so a hostile file decides what it costs. Formulas, macros, links and embedded things stay in the
file, unread.
"""

import datetime as dt
import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cxf_desktop.domain.words import LocalText, local
from cxf_desktop.exchange.archive import DAMAGED, Archive, checked_content, read_file
from cxf_desktop.exchange.cell_lists import StylesHandler, TextsHandler
from cxf_desktop.exchange.cells import (
    DateReading,
    SharedText,
    SheetHandler,
    Value,
    column_number,
)
from cxf_desktop.exchange.errors import ExchangeError
from cxf_desktop.exchange.file_kinds import check_content, other_package
from cxf_desktop.exchange.markup import Attributes, Budget, PartHandler, walk

MOST_SHEETS = 250
EPOCH_1904 = dt.date(1904, 1, 1)
"""The day that counts 0 in workbooks from old Macs."""


@dataclass(frozen=True)
class Sheet:
    """The cells of a sheet that hold something."""

    name: str
    cells: Mapping[str, Value]
    """``D7`` -> what is stored there."""
    far: str = ""
    """The first cell far outside of everything that holds something, if any; it is not read."""

    def get(self, cell: str) -> Value | None:
        """Return what a cell holds; None when it is empty."""
        return self.cells.get(cell)


def open_workbook(path: Path) -> "Workbook":
    """Open the workbook at a path.

    Raises:
        ExchangeError: It is no workbook, or not one that is safe to read.

    """
    data = read_file(path)
    check_content(path, data)
    return Workbook(checked_content(path.name, data))


class Workbook:
    """An open workbook: its sheets by name, read when they are asked for."""

    def __init__(self, archive: Archive) -> None:
        self.file = archive.file
        self._archive = archive
        self._budget = Budget()
        self._texts: list[str] | None = None
        self._dates: DateReading | None = None
        main = self._main_part()
        self._related = self._relations(main)
        self._parts = self._sheet_parts(main)
        self.language = self._read_language()
        """What the file's properties say, such as ``de-DE``; empty when they do not."""

    @property
    def sheet_names(self) -> tuple[str, ...]:
        """The names of the sheets with cells, in the order of the file."""
        return tuple(self._parts)

    def sheet(self, name: str, *, last_row: int = 500, last_column: str = "Z") -> Sheet:
        """Read the first rows and columns of a sheet; what lies further out costs nothing.

        Raises:
            ExchangeError: The sheet is damaged or holds too much.
            KeyError: There is no sheet of that name.

        """
        handler = SheetHandler(self._budget, last_row, column_number(last_column), self._date_reading())
        walk(self._archive, self._parts[name], handler, name)
        cells = {place: self._value(value, name, place) for place, value in handler.cells.items()}
        return Sheet(name, {place: value for place, value in cells.items() if value != ""}, handler.far)

    def error(self, message: LocalText, sheet: str = "", cell: str = "") -> ExchangeError:
        """Return an error in this file."""
        return ExchangeError.at(self.file, message, sheet, cell)

    # --- parts ------------------------------------------------------------------------------------------------------

    def _main_part(self) -> str:
        related = self._relations("")
        targets = [target for kind, target in related.values() if kind == "officeDocument"]
        found = self._archive.find(targets[0] if targets else "xl/workbook.xml")
        if found is None or not found.startswith("xl/") or not found.endswith(".xml"):
            raise self.error(other_package(self._archive))
        return found

    def _relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Return what a part refers to inside the file: id -> kind and member."""
        folder, name = posixpath.split(part)
        found = self._archive.find(posixpath.join(folder, "_rels", f"{name}.rels"))
        handler = _RelationsHandler(self._budget, folder)
        if found is not None:
            walk(self._archive, found, handler)
        return handler.related

    def _sheet_parts(self, main: str) -> dict[str, str]:
        handler = _SheetsHandler(self._budget)
        walk(self._archive, main, handler)
        self._from_1904 = handler.from_1904
        if len(handler.sheets) > MOST_SHEETS:
            raise self.error(local("there are too many sheets", "es gibt zu viele Blätter"))
        parts: dict[str, str] = {}
        for name, id_ in handler.sheets:
            kind, target = self._related.get(id_, ("", ""))
            if kind not in ("", "worksheet"):  # charts, dialogs and old macros
                continue
            found = self._archive.find(target)
            if found is None or name in parts:
                raise self.error(DAMAGED, name)
            parts[name] = found
        return parts

    def _read_language(self) -> str:
        found = self._archive.find("docProps/core.xml")
        handler = _LanguageHandler(self._budget)
        if found is not None:
            walk(self._archive, found, handler)
        return handler.language.strip()[:35]

    def _part_of_kind(self, kind: str) -> str | None:
        targets = [target for found, target in self._related.values() if found == kind]
        return self._archive.find(targets[0]) if targets else None

    def _date_reading(self) -> DateReading:
        if self._dates is None:
            handler = StylesHandler(Budget())  # of its own: many styles leave no less for the cells
            part = self._part_of_kind("styles")
            if part is not None:
                walk(self._archive, part, handler)
            self._dates = DateReading(handler.dates, EPOCH_1904) if self._from_1904 else DateReading(handler.dates)
        return self._dates

    def _value(self, value: Value | SharedText, sheet: str, place: str) -> Value:
        if not isinstance(value, SharedText):
            return value
        if self._texts is None:
            handler = TextsHandler(self._budget)
            part = self._part_of_kind("sharedStrings")
            if part is not None:
                walk(self._archive, part, handler)
            self._texts = handler.texts
        if not 0 <= value.index < len(self._texts):
            raise self.error(DAMAGED, sheet, place)
        return self._texts[value.index]


class _RelationsHandler(PartHandler):
    """Collects what a part refers to inside the file; nothing outside of it counts."""

    def __init__(self, budget: Budget, folder: str) -> None:
        super().__init__(budget)
        self.related: dict[str, tuple[str, str]] = {}
        self._folder = folder

    def begin(self, tag: str, attributes: Attributes) -> None:
        if tag == "Relationship" and attributes.get("TargetMode", "Internal") == "Internal":
            kind = attributes.get("Type", "").rpartition("/")[2]
            target = posixpath.normpath(posixpath.join("/", self._folder, attributes.get("Target", "")))
            self.related[attributes.get("Id", "")] = (kind, target.lstrip("/"))


class _SheetsHandler(PartHandler):
    """Collects the names of the sheets and the ids of their parts."""

    def __init__(self, budget: Budget) -> None:
        super().__init__(budget)
        self.sheets: list[tuple[str, str]] = []
        self.from_1904 = False

    def begin(self, tag: str, attributes: Attributes) -> None:
        if tag == "sheet":
            ids = [value for key, value in attributes.items() if key.endswith(":id")]
            self.sheets.append((attributes.get("name", ""), ids[0] if ids else ""))
        elif tag == "workbookPr":
            self.from_1904 = attributes.get("date1904", "0") in ("1", "true")

    def finish(self, tag: str) -> None:
        self.done = tag == "sheets"


class _LanguageHandler(PartHandler):
    """Finds the language among the properties of a file."""

    def __init__(self, budget: Budget) -> None:
        super().__init__(budget)
        self.language = ""
        self._inside = False

    def begin(self, tag: str, attributes: Attributes) -> None:
        self._inside = tag == "language"

    def finish(self, tag: str) -> None:
        self._inside = False

    def text(self, content: str) -> None:
        if self._inside and len(self.language) < 35:
            self.language += content
