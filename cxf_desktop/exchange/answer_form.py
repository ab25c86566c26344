"""Writes a questionnaire as a workbook that somebody fills in and returns.

The sheets are protected but for answers, remarks, name and role. The protection has no password on purpose: it is there
against slips, not against people. Nothing that comes back is trusted because of it (see ``answer_form_reader``).
"""

import datetime as dt
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from cxf_desktop.domain.words import Language
from cxf_desktop.exchange import answer_form_marks as marks
from cxf_desktop.exchange import answer_form_words as words
from cxf_desktop.exchange.answer_form_cells import cell_text, protect, sheet_names
from cxf_desktop.exchange.answer_form_model import AnswerForm, FormPart, FormQuestion, FormSection
from cxf_desktop.exchange.answer_form_part import PartSheet
from cxf_desktop.exchange.answer_form_start import Progress, StartSheet
from cxf_desktop.exchange.answer_form_style import add_styles
from cxf_desktop.files import put_in_place

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

__all__ = ["AnswerForm", "FormPart", "FormQuestion", "FormSection", "render_answer_form", "write_answer_form"]

_LANGUAGE_TAGS = {"en": "en-GB", "de": "de-DE"}


def write_answer_form(form: AnswerForm, path: Path) -> None:
    """Write ``form`` to ``path``; an older file stays until the new one is whole.

    Raises:
        OSError: The file cannot be written.

    """
    put_in_place(render_answer_form(form), path)


def render_answer_form(form: AnswerForm) -> bytes:
    """Return ``form`` as a workbook."""
    from openpyxl import Workbook

    workbook = Workbook()
    add_styles(workbook)
    _describe(workbook, form)
    start_name = words.START.to(form.language)
    start = workbook.worksheets[0]
    start.title = start_name
    sheets: list[Progress] = []
    number = 1
    parts = [part for part in form.parts if part.questions]
    names = sheet_names([part.title for part in parts], [start_name, marks.META_SHEET])
    for part, name in zip(parts, names, strict=True):
        page = PartSheet(workbook.create_sheet(name), part, form.language, number)
        page.write(f"'{start_name}'!A1")
        sheets.append(Progress(part.title, name, len(part.questions), tuple(page.counted)))
        number += len(part.questions)
    StartSheet(start, form).write(sheets)
    for sheet in workbook.worksheets:
        _set_up(sheet, form.language, upright=sheet is start)
    _add_meta(workbook.create_sheet(marks.META_SHEET), form)
    workbook.security.lockStructure = True
    target = BytesIO()
    workbook.save(target)
    return target.getvalue()


def _describe(workbook: "Workbook", form: AnswerForm) -> None:
    """Say in the properties what the file is; nobody's name is among them."""
    properties = workbook.properties
    properties.creator = "CXF Desktop"
    properties.title = cell_text(form.title)
    properties.language = _LANGUAGE_TAGS[form.language]
    properties.created = properties.modified = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - openpyxl takes UTC without saying


def _set_up(sheet: "Worksheet", language: Language, *, upright: bool) -> None:
    """Prepare a sheet for screen and paper."""
    from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.sheet_view.showGridLines = False
    protect(sheet)
    sheet.page_setup.paperSize = "9"  # A4
    sheet.page_setup.orientation = "portrait" if upright else "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_options.horizontalCentered = True
    margins = sheet.page_margins
    margins.left = margins.right = margins.top = 0.5
    margins.bottom, margins.header, margins.footer = 0.7, 0.3, 0.35
    page = words.PAGE_OF.to(language).replace("{page}", "&P").replace("{pages}", "&N")
    sheet.oddFooter = HeaderFooterItem(left=_HeaderFooterPart("&A"), right=_HeaderFooterPart(page))


def _add_meta(sheet: "Worksheet", form: AnswerForm) -> None:
    """Write down what the file belongs to, and every question that was asked."""
    rows: list[tuple[str, ...]] = [
        (marks.FORM, str(marks.VERSION)),
        ("engagement", form.engagement),
        ("questionnaire", form.questionnaire),
        ("template", form.template),
        ("language", form.language),
    ]
    number = 1
    for part in form.parts:
        for question in part.questions:
            rows.append((marks.QUESTION, question.id, question.scale or marks.MATURITY, str(number)))
            number += 1
    for at, row in enumerate(rows, start=1):
        for column, text in enumerate(row, start=1):
            cell = sheet.cell(at, column, cell_text(text))
            cell.data_type = "s"
    sheet.sheet_state = "veryHidden"
    protect(sheet)
