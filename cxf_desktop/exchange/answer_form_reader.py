"""Reads a fill-in workbook that somebody returned.

Questions are found by the id in the first column, columns by their headings: somebody may have sorted, copied or
deleted rows. Labels count in either language, numbers as they are; what is not clear is left unanswered and listed with
its cell.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from cxf_desktop.domain.model import clean_line
from cxf_desktop.domain.words import LANGUAGES, Language, LocalText, Scale
from cxf_desktop.exchange import answer_form_marks as marks
from cxf_desktop.exchange import answer_form_notes as notes
from cxf_desktop.exchange import answer_form_words as words
from cxf_desktop.exchange.answer_labels import is_not_applicable, plain_label, value_of
from cxf_desktop.exchange.cell_notes import CellNote
from cxf_desktop.exchange.cells import CellDate, CellError, Value
from cxf_desktop.exchange.opening import Workbook, open_workbook

_LAST_ROW = 5_000
_PLACE = re.compile("([A-Z]+)([0-9]+)")


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


@dataclass(frozen=True)
class _Row:
    """A row with a mark in its first column; ``cells``: column -> what stands there."""

    sheet: str
    number: int
    mark: str
    cells: dict[str, Value]

    def note(self, column: str, text: LocalText) -> CellNote:
        return CellNote(self.sheet, f"{column}{self.number}", text)


def read_answer_form(path: Path) -> ReturnedForm:
    """Read a returned workbook.

    Raises:
        ExchangeError: It is not a fill-in workbook of this program, or cannot be read; says why.

    """
    book = open_workbook(path)
    meta = _read_meta(book)
    found = _Found()
    for name in book.sheet_names:
        if name != marks.META_SHEET:
            _read_sheet(_marked_rows(book, name), meta, found)
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


def _read_meta(book: Workbook) -> _Meta:
    """Read the hidden sheet."""
    if marks.META_SHEET not in book.sheet_names:
        raise book.error(notes.FOREIGN)
    texts: dict[str, str] = {}
    asked: dict[str, _Asked] = {}
    for row in _marked_rows(book, marks.META_SHEET):
        value, scale, number = (_text(row.cells.get(column)) for column in "BCD")
        if row.mark == marks.QUESTION and value:
            asked[value] = _Asked(Scale(scale) if scale in list(Scale) else None, number or value)
        else:
            texts.setdefault(row.mark, value)
    version = texts.get(marks.FORM, "")
    if not re.fullmatch("[0-9]{1,9}", version):
        raise book.error(notes.FOREIGN)
    if int(version) > marks.VERSION:
        raise book.error(notes.NEWER)
    language = next((each for each in LANGUAGES if each == texts.get("language")), None)
    engagement, questionnaire = texts.get("engagement"), texts.get("questionnaire")
    if not (language and engagement and questionnaire and asked):
        raise book.error(notes.DAMAGED, marks.META_SHEET)
    return _Meta(engagement, questionnaire, texts.get("template", ""), language, asked)


def _marked_rows(book: Workbook, sheet: str) -> Iterator[_Row]:
    """Yield each row that has a mark in its first column, from top to bottom."""
    rows: dict[int, dict[str, Value]] = {}
    for place, value in book.sheet(sheet, last_row=_LAST_ROW).cells.items():
        if found := _PLACE.fullmatch(place):
            rows.setdefault(int(found[2]), {})[found[1]] = value
    for number, cells in rows.items():
        mark = _text(cells.get("A"))
        if mark:
            yield _Row(sheet, number, mark, cells)


def _read_sheet(rows: Iterator[_Row], meta: _Meta, found: _Found) -> None:
    columns: dict[str, str] = {}
    for row in rows:
        asked = meta.asked.get(row.mark)
        if row.mark == marks.NAME:
            found.respondent = found.respondent or _beside(row)
        elif row.mark == marks.ROLE:
            found.role = found.role or _beside(row)
        elif row.mark == marks.COLUMNS:
            columns = _columns(row)
        elif asked is None:
            found.notes.append(row.note("A", notes.unknown_id(row.mark)))
        elif len(columns) < 2:
            found.notes.append(row.note("A", notes.no_columns(asked.number)))
            found.rows.setdefault(row.mark, [])
        else:
            given = _given(row, asked, columns, found.notes)
            found.rows.setdefault(row.mark, []).append(given)


def _beside(row: _Row) -> str:
    """Return what was filled in behind the label in the second column."""
    texts = (clean_line(_text(value)) for column, value in row.cells.items() if column not in ("A", "B"))
    return next((text for text in texts if text), "")


def _columns(row: _Row) -> dict[str, str]:
    """Return the columns of answers and remarks."""
    heads = {
        plain_label(text.to(language)): kind
        for kind, text in (("answer", words.ANSWER), ("remark", words.REMARK))
        for language in LANGUAGES
    }
    return {heads[head]: at for at, value in row.cells.items() if (head := plain_label(_text(value))) in heads}


def _given(row: _Row, asked: _Asked, columns: dict[str, str], listed: list[CellNote]) -> GivenAnswer:
    """Return what a row says; what cannot be understood is listed."""
    answer, remark = row.cells.get(columns["answer"]), row.cells.get(columns["remark"])
    not_applicable = is_not_applicable(answer)
    value = None
    if _text(answer) and not not_applicable:
        value = value_of(answer, asked.scale) if isinstance(answer, str | float) else None
        if value is None:
            listed.append(row.note(columns["answer"], notes.unknown_label(_text(answer), asked.number)))
    if isinstance(remark, CellError):
        listed.append(row.note(columns["remark"], notes.error_as_remark(remark.code)))
        remark = None
    place = f"{columns['answer']}{row.number}"
    return GivenAnswer(row.mark, value, not_applicable, _text(remark), row.sheet, place)


def _settled(question: str, meta: _Meta, found: _Found) -> list[GivenAnswer]:
    """Return the one answer of a question; of rows that say different things none counts."""
    given = [row for row in found.rows.get(question, []) if row.value is not None or row.not_applicable or row.note]
    if len({(row.value, row.not_applicable, row.note) for row in given}) > 1:
        places = ", ".join(f"{row.sheet} {row.cell}" for row in given)
        found.notes.append(CellNote(given[0].sheet, given[0].cell, notes.twice(meta.asked[question].number, places)))
        return []
    return given[:1]


def _text(value: Value | None) -> str:
    """Return what stands in a cell as text; whole numbers without a fraction."""
    if value is None:
        return ""
    if isinstance(value, CellError):
        return value.code
    if isinstance(value, CellDate):
        return value.text
    return f"{value:.15g}" if isinstance(value, float) else str(value).strip()
