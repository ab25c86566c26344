"""Reads the old *Cloud Readiness Assessment* workbook: answers, own questions, weights, services, and what it showed.

It is published in German only and known by its sheets with German names, so German is its language. A number typed as
text is read in German notation too, unless the file's properties (``dc:language``, set by the program that saved it
last) name another language: English is read as such, and with any other it cannot be told, so the number is asked.
Asked as well is what makes sense in the other notation only.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Literal

from cxf_desktop.domain.words import Language, local
from cxf_desktop.exchange.cell_notes import CellNote
from cxf_desktop.exchange.errors import shown
from cxf_desktop.exchange.opening import Sheet, Workbook, open_workbook
from cxf_desktop.exchange.readiness_cells import CellReader, Listed, Notation, Question
from cxf_desktop.exchange.readiness_layout import (
    AREAS,
    FIRST_ROW,
    SERVICE_ROWS,
    SERVICES_SHEET,
    SUMMARY_SHEET,
    WEIGHTS_SHEET,
    sheet_key,
    shown_cells,
    weight_cells,
)
from cxf_desktop.exchange.readiness_model import AreaRead, ReadinessWorkbook, Row, ServiceRow

__all__ = [
    "AREAS",
    "AreaRead",
    "CellNote",
    "Question",
    "ReadinessWorkbook",
    "Row",
    "ServiceRow",
    "read_readiness_workbook",
]

OWN_ROWS = 2
_ROWS_BELOW = 5
"""Rows below the last one that are looked at for answers that nobody would find."""
_PERCENT_SUM = (90, 110)
"""Weights of a field that add up to something like 100 are percent."""

FEWEST_SHEETS = 3
"""Sheets of the assessment by which a workbook is known: some names alone, such as *Kommunikation*, others use too."""


def read_readiness_workbook(
    path: Path, *, decimal: Literal[",", "."] | None = None, progressed: Callable[[int, int], None] | None = None
) -> ReadinessWorkbook:
    """Read the workbook at a path; ``decimal`` answers its questions, ``progressed`` hears sheets done and in all.

    Raises:
        ExchangeError: It is no such workbook, or not safe to read.

    """
    return _Reading(open_workbook(path), decimal, progressed).result()


class _Reading:
    """One reading of one workbook."""

    def __init__(
        self, book: Workbook, decimal: Literal[",", "."] | None, progressed: Callable[[int, int], None] | None
    ) -> None:
        self._book = book
        self._listed = Listed()
        self._sheets = {sheet_key(name): name for name in reversed(book.sheet_names)}
        self._notation = _notation(book.language, decimal)
        self._progressed = progressed
        self._done = 0

    def result(self) -> ReadinessWorkbook:
        self._check_sheets()
        areas = [
            self._area(sub_area, sheet, questions) for _, sub_areas in AREAS for sub_area, sheet, questions in sub_areas
        ]
        return ReadinessWorkbook(
            file=shown(self._book.file),
            language="de",
            areas=tuple(area for area in areas if area is not None),
            weights=self._weights(),
            services=self._services(),
            shown=self._shown(),
            notes=tuple(self._listed.notes),
            questions=tuple(self._listed.questions),
        )

    def _check_sheets(self) -> None:
        """Refuse a workbook that is another one."""
        wanted = [sheet for _, sub_areas in AREAS for _, sheet, _ in sub_areas]
        there = sum(sheet_key(sheet) in self._sheets for sheet in wanted)
        if there >= FEWEST_SHEETS:
            return
        names = [shown(name) for name in self._book.sheet_names[:3]]
        more = ", …" if len(self._book.sheet_names) > 3 else ""
        en = ", ".join(f"“{name}”" for name in names) + more
        de = ", ".join(f"„{name}“" for name in names) + more
        raise self._book.error(
            local(
                f"this is not the Cloud Readiness Assessment: {there} of its {len(wanted)} sheets such as "
                f"“{wanted[0]}” and “{wanted[-1]}” are there; the sheets are {en or 'none'}",
                f"das ist nicht das Cloud Readiness Assessment: {there} von dessen {len(wanted)} Blättern wie "
                f"„{wanted[0]}“ und „{wanted[-1]}“ sind vorhanden; die Blätter sind {de or 'keine'}",
            )
        )

    def _open(self, name: str, last_row: int, last_column: str) -> CellReader | None:
        """Open a sheet by the name it was published with; one that is missing is listed."""
        found = self._sheets.get(sheet_key(name))
        self._done += 1
        if self._progressed is not None:
            self._progressed(self._done, sum(len(sub_areas) for _, sub_areas in AREAS) + 3)
        if found is None:
            reader = CellReader(Sheet(name, {}), self._notation, self._listed)
            reader.note("", "the sheet is missing", "das Blatt fehlt")
            return None
        sheet = self._book.sheet(found, last_row=last_row, last_column=last_column)
        reader = CellReader(sheet, self._notation, self._listed)
        if sheet.far:
            reader.note(
                sheet.far,
                "something stands far outside of the questionnaire; it is left out",
                "weit außerhalb des Fragebogens steht etwas; wird nicht übernommen",
            )
        return reader

    # --- one sheet each -----------------------------------------------------------------------------------------

    def _area(self, sub_area: str, name: str, questions: int) -> AreaRead | None:
        first_own = FIRST_ROW + questions
        below = first_own + OWN_ROWS
        cells = self._open(name, below + _ROWS_BELOW, "E")
        if cells is None:
            return None
        rows = tuple(_row(cells, FIRST_ROW + at, at + 1) for at in range(questions))
        own = [_own_row(cells, first_own + at, at + 1) for at in range(OWN_ROWS)]
        for row in range(below, below + _ROWS_BELOW):
            if cells.holds_answer(f"D{row}"):
                cells.note(
                    f"D{row}",
                    "there is an answer below the rows that belong to the questionnaire; it is left out",
                    "unter den Zeilen des Fragebogens steht noch eine Antwort; wird nicht übernommen",
                )
        return AreaRead(sub_area, self._sheets[sheet_key(name)], rows, tuple(row for row in own if row is not None))

    def _weights(self) -> dict[str, float]:
        cells = self._open(WEIGHTS_SHEET, 40, "G")
        if cells is None:
            return {}
        places = dict(weight_cells())
        weights: dict[str, float] = {}
        for _, sub_areas in AREAS:
            given = {id_: cells.number(places[id_], 100) for id_, _, _ in sub_areas}
            weights |= _as_shares(given, {id_ for id_ in given if cells.is_percentage(places[id_])})
        return weights

    def _services(self) -> tuple[ServiceRow, ...]:
        cells = self._open(SERVICES_SHEET, SERVICE_ROWS[-1], "C")
        if cells is None:
            return ()
        return tuple(_service(cells, row, position) for position, row in enumerate(SERVICE_ROWS, start=1))

    def _shown(self) -> dict[str, float]:
        """Return what the summary shows; 45 is 45 percent there, as nothing is above 1."""
        cells = self._open(SUMMARY_SHEET, 40, "B")
        if cells is None:
            return {}
        read = {id_: cells.number(cell, 100) for id_, cell in shown_cells()}
        return {id_: value / 100 if value > 1 else value for id_, value in read.items() if value is not None}


def _notation(stored: str, decimal: Literal[",", "."] | None) -> Notation:
    if decimal is not None:
        return Notation("de" if decimal == "," else "en", settled=True)
    if not stored or _names(stored, "de"):
        return Notation("de")
    return Notation("en" if _names(stored, "en") else None)


def _names(stored: str, language: Language) -> bool:
    """Tell whether a tag such as ``de-CH`` names a language."""
    return stored.casefold().replace("_", "-").split("-")[0] == language


def _row(cells: CellReader, row: int, position: int) -> Row:
    applies = cells.yes(f"A{row}")
    if applies is None and cells.is_empty(f"A{row}"):
        cells.note(
            f"A{row}",
            "it is not said whether the question applies",
            "es ist nicht angegeben, ob die Frage zutrifft",
        )
    answer = cells.answer(f"D{row}")
    return Row(
        cell_row=row,
        position=position,
        applies=applies,
        weight=cells.number(f"B{row}", 100),
        text=cells.text(f"C{row}"),
        value=answer[0] if answer else None,
        scale=answer[1] if answer else None,
        remark=cells.text(f"E{row}"),
    )


def _own_row(cells: CellReader, row: int, position: int) -> Row | None:
    if not cells.is_empty(f"C{row}"):
        return _row(cells, row, position)
    if not (cells.is_empty(f"D{row}") and cells.is_empty(f"E{row}")):
        cells.note(
            f"C{row}",
            "the own question has an answer or a remark but no text; it is left out",
            "die eigene Frage hat eine Antwort oder Bemerkung, aber keinen Text; wird nicht übernommen",
        )
    return None


def _service(cells: CellReader, row: int, position: int) -> ServiceRow:
    used = cells.yes(f"B{row}")
    if cells.is_empty(f"B{row}") and not cells.is_empty(f"C{row}"):
        cells.note(
            f"B{row}",
            "it is not said whether the service is in use",
            "es ist nicht angegeben, ob der Dienst genutzt wird",
        )
    if used and cells.is_empty(f"C{row}"):
        cells.note(
            f"C{row}",
            "the service is in use, but not by how many",
            "der Dienst wird genutzt, aber die Durchdringung ist nicht angegeben",
        )
    return ServiceRow(row, position, cells.text(f"A{row}"), used, cells.number(f"C{row}", 1))


def _as_shares(weights: dict[str, float | None], percentages: set[str]) -> dict[str, float]:
    """Return the weights of one field as shares.

    33, 33 and 34 are percent, and so is a 33 beside a weight that is missing; ``33 %`` as text has become a share.
    """
    given = {id_: weight for id_, weight in weights.items() if weight is not None}
    plain = {id_: weight for id_, weight in given.items() if id_ not in percentages}
    total = sum(plain.values()) + 100 * sum(weight for id_, weight in given.items() if id_ in percentages)
    incomplete = len(given) < len(weights) and any(weight > 1 for weight in plain.values())
    if incomplete or _PERCENT_SUM[0] <= total <= _PERCENT_SUM[1]:
        return given | {id_: weight / 100 for id_, weight in plain.items()}
    return given
