"""Reads a fill-in workbook that somebody returned.

Questions are found by the id in the first column, columns by their headings: somebody may have sorted, copied or
deleted rows. Labels count in either language, numbers as they are; what is not clear is left unanswered and listed with
its cell.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cxf_desktop.domain.model import clean_line, clean_text
from cxf_desktop.domain.words import LANGUAGES, Language, Scale
from cxf_desktop.exchange import answer_form_marks as marks
from cxf_desktop.exchange import answer_form_notes as notes
from cxf_desktop.exchange import answer_form_words as words
from cxf_desktop.exchange.answer_labels import is_not_applicable, plain_label, value_of
from cxf_desktop.exchange.errors import CellNote, ExchangeError
from cxf_desktop.exchange.opening import open_workbook

if TYPE_CHECKING:
    from openpyxl import Workbook

_ROWS = 20_000
_COLUMNS = 40
_LINE_END = re.compile(r"_x000[dD]_\n?")


@dataclass(frozen=True)
class GivenAnswer:
    """What stands in one row: a value, that the question does not apply, or a remark alone."""

    question: str
    value: float | None
    not_applicable: bool
    note: str
    sheet: str
    cell: str


@dataclass(frozen=True)
class ReturnedForm:
    """A returned workbook; ``answers`` has no questions without answer and remark, name and role may be empty."""

    file: str
    engagement: str
    questionnaire: str
    template: str
    language: Language
    respondent: str
    role: str
    answers: tuple[GivenAnswer, ...]
    notes: tuple[CellNote, ...]


@dataclass(frozen=True)
class _Asked:
    scale: Scale | None
    number: str


@dataclass(frozen=True)
class _Meta:
    """What the hidden sheet says."""

    engagement: str
    questionnaire: str
    template: str
    language: Language
    asked: dict[str, _Asked]


@dataclass
class _Found:
    """What was found so far; filled by one reading."""

    respondent: str = ""
    role: str = ""
    rows: dict[str, list[GivenAnswer]] = field(default_factory=dict)
    notes: list[CellNote] = field(default_factory=list)


def read_answer_form(path: Path) -> ReturnedForm:
    """Read a returned workbook.

    Raises:
        ExchangeError: It is not a fill-in workbook of this program, or cannot be read; says why.

    """
    book = open_workbook(path)
    meta = _read_meta(book, path)
    found = _Found()
    for name in book.sheetnames:
        if name != marks.META_SHEET:
            _read_sheet(name, _marked_rows(book, name), meta, found)
    answers = tuple(answer for question in meta.asked for answer in _settled(question, meta, found))
    missing = [asked.number for question, asked in meta.asked.items() if question not in found.rows]
    if missing:
        found.notes.append(CellNote("", "", notes.missing(missing)))
    return ReturnedForm(
        file=path.name,
        engagement=meta.engagement,
        questionnaire=meta.questionnaire,
        template=meta.template,
        language=meta.language,
        respondent=found.respondent,
        role=found.role,
        answers=answers,
        notes=tuple(found.notes),
    )


# --- the hidden sheet -----------------------------------------------------------------------------------------------


def _read_meta(book: "Workbook", path: Path) -> _Meta:
    if marks.META_SHEET not in book.sheetnames:
        raise ExchangeError.at(path.name, notes.FOREIGN)
    texts: dict[str, str] = {}
    asked: dict[str, _Asked] = {}
    for row in _marked_rows(book, marks.META_SHEET):
        key, value, scale, number = ([_text(cell) for cell in row[:4]] + ["", "", ""])[:4]
        if key == marks.QUESTION and value:
            asked[value] = _Asked(Scale(scale) if scale in list(Scale) else None, number or value)
        else:
            texts.setdefault(key, value)
    version = texts.get(marks.FORM, "")
    if not version.isdecimal():
        raise ExchangeError.at(path.name, notes.FOREIGN)
    if int(version) > marks.VERSION:
        raise ExchangeError.at(path.name, notes.NEWER)
    language = next((each for each in LANGUAGES if each == texts.get("language")), None)
    engagement, questionnaire = texts.get("engagement"), texts.get("questionnaire")
    if not (language and engagement and questionnaire and asked):
        raise ExchangeError.at(path.name, notes.DAMAGED, marks.META_SHEET)
    return _Meta(engagement, questionnaire, texts.get("template", ""), language, asked)


# --- the sheets -----------------------------------------------------------------------------------------------------


def _marked_rows(book: "Workbook", name: str) -> Iterable[Sequence[Any]]:
    """Yield the cells of each row that has a mark in its first column."""
    for row in book[name].iter_rows(max_row=_ROWS, max_col=_COLUMNS):
        if row and _text(row[0]):
            yield row


def _read_sheet(sheet: str, rows: Iterable[Sequence[Any]], meta: _Meta, found: _Found) -> None:
    columns: dict[str, int] = {}
    for row in rows:
        mark = _text(row[0])
        if mark == marks.NAME:
            found.respondent = found.respondent or _beside(row)
        elif mark == marks.ROLE:
            found.role = found.role or _beside(row)
        elif mark == marks.COLUMNS:
            columns = _columns(row)
        elif mark not in meta.asked:
            found.notes.append(CellNote(sheet, row[0].coordinate, notes.unknown_id(mark)))
        elif not {"answer", "remark"} <= columns.keys():
            found.notes.append(CellNote(sheet, row[0].coordinate, notes.no_columns(meta.asked[mark].number)))
            found.rows.setdefault(mark, [])
        else:
            given = _given(sheet, row, columns, (mark, meta.asked[mark]), found.notes)
            found.rows.setdefault(mark, []).append(given)


def _beside(row: Sequence[Any]) -> str:
    """Return what was filled in behind the label in the second column."""
    return next((text for cell in row[2:] if (text := clean_line(_text(cell)).strip())), "")


def _columns(row: Sequence[Any]) -> dict[str, int]:
    """Return where answers and remarks stand."""
    heads = {
        plain_label(text.to(language)): kind
        for kind, text in (("answer", words.ANSWER), ("remark", words.REMARK))
        for language in LANGUAGES
    }
    return {heads[head]: at for at, cell in enumerate(row) if (head := plain_label(_text(cell))) in heads}


def _given(
    sheet: str, row: Sequence[Any], columns: dict[str, int], asked: tuple[str, _Asked], listed: list[CellNote]
) -> GivenAnswer:
    question, about = asked
    answer, remark = row[columns["answer"]], row[columns["remark"]]
    cell = row[0].coordinate.replace("A", _letter(columns["answer"]), 1)  # an empty cell does not know where it is
    value = None
    not_applicable = is_not_applicable(answer.value)
    if _text(answer) and not not_applicable:
        plain = isinstance(answer.value, str | int | float) and not isinstance(answer.value, bool)
        value = value_of(answer.value, about.scale) if plain else None
        if value is None:
            listed.append(CellNote(sheet, cell, notes.unknown_label(_text(answer), about.number)))
    note = _text(remark)
    if note and remark.data_type == "e":
        listed.append(CellNote(sheet, remark.coordinate, notes.error_as_remark(note)))
        note = ""
    return GivenAnswer(question, value, not_applicable, note, sheet, cell)


def _letter(column: int) -> str:
    from openpyxl.utils import get_column_letter

    return get_column_letter(column + 1)


def _settled(question: str, meta: _Meta, found: _Found) -> list[GivenAnswer]:
    """Return the one answer of a question; of rows that say different things none counts."""
    given = [row for row in found.rows.get(question, []) if row.value is not None or row.not_applicable or row.note]
    if len({(row.value, row.not_applicable, row.note) for row in given}) > 1:
        places = ", ".join(f"{row.sheet} {row.cell}" for row in given)
        found.notes.append(CellNote(given[0].sheet, given[0].cell, notes.twice(meta.asked[question].number, places)))
        return []
    return given[:1]


def _text(cell: Any) -> str:
    """Return what stands in a cell as text; whole numbers without a fraction."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return clean_text(_LINE_END.sub("\n", str(value)).replace("_x005F_", "_")).strip()
