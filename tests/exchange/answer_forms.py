"""Fill-in workbooks for tests: a small form, and a hand that fills it in."""

import dataclasses
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl import Workbook

from cxf_desktop.domain.words import Language, Scale
from cxf_desktop.exchange.answer_form import AnswerForm, FormPart, FormQuestion, FormSection, write_answer_form

STATEMENTS = ("Nobody has begun.", "Somebody has tried it.", "It is decided.", "It runs in production.")
QUESTIONS = (
    FormQuestion("strategy", "We have a written cloud strategy.", "Ask for the document.", Scale.LIKERT),
    FormQuestion("budget", "Is there a budget for the cloud?", "", Scale.YES_NO),
    FormQuestion("mandate", "Who stands behind the cloud?", "A name comes at once.", None, STATEMENTS),
)


def form(language: Language = "en", **changed: Any) -> AnswerForm:
    """Return a form with two sheets: three fixed questions, and one of the customer's own."""
    own = FormQuestion("own_1", "=Own question", "", Scale.LIKERT)
    parts = (
        FormPart(
            "it_strategy", "IT strategy", "Shows where IT is going.", (FormSection("vision", "Vision", QUESTIONS),)
        ),
        FormPart("people", "People", "", (FormSection("skills", "", (own,)),)),
    )
    whole = AnswerForm("e-1", "readiness", "f00d", "Contoso AG", "Cloud readiness", "As it is today.", language, parts)
    return dataclasses.replace(whole, **changed)


def long_form(questions: int = 142) -> AnswerForm:
    """Return a form of six sheets with that many questions and real lengths of text."""
    each = [
        FormQuestion(f"q{n}", f"Statement {n}: " + "we know who decides and where it is written down. " * 3,
                     "What shows it is a document with a date and a name on it. " * 4, Scale.LIKERT)
        for n in range(questions)
    ]  # fmt: skip
    parts = tuple(
        FormPart(f"f{n}", f"Field {n}", "Purpose. " * 20, (FormSection(f"s{n}", f"Area {n}", tuple(each[n::6])),))
        for n in range(6)
    )
    return form(parts=parts)


def places(book: Workbook) -> dict[str, tuple[str, int]]:
    """Return where each question stands: its id -> sheet and row."""
    return {
        str(sheet.cell(row, 1).value): (sheet.title, row)
        for sheet in book.worksheets
        if sheet.title != "CXF form"
        for row in range(1, sheet.max_row + 1)
        if sheet.cell(row, 1).value
    }


def filled(
    folder: Path,
    answers: Mapping[str, object],
    remarks: Mapping[str, object] | None = None,
    *,
    sent: AnswerForm | None = None,
    change: Callable[[Workbook], object] | None = None,
) -> Path:
    """Write a form, fill it in as a spreadsheet program would, and return the file."""
    path = folder / "returned.xlsx"
    write_answer_form(sent or form(), path)
    book = openpyxl.load_workbook(path)
    at = places(book)
    for column, given in ((4, answers), (5, remarks or {})):
        for question, value in given.items():
            sheet, row = at[question]
            cell = book[sheet].cell(row, column)
            cell.value = value  # type: ignore[assignment]
            if isinstance(value, str):
                cell.data_type = "s"
    if change:
        change(book)
    book.save(path)
    return path
