"""Out: the fill-in workbook, as a spreadsheet program sees it."""

import dataclasses
import re
import time
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from cxf_desktop.domain.words import LANGUAGES, Language, Scale
from cxf_desktop.exchange.answer_form import FormPart, FormQuestion, FormSection, write_answer_form
from cxf_desktop.exchange.answer_form_cells import sheet_names
from cxf_desktop.exchange.answer_form_model import AnswerForm
from cxf_desktop.exchange.answer_labels import choices, is_not_applicable, value_of
from cxf_desktop.exchange.text_fit import line_starts, pieces
from tests.exchange.answer_forms import form, long_form, places

SCALES: tuple[Scale | None, ...] = (Scale.LIKERT, Scale.YES_NO, None)


def written(sent: AnswerForm, folder: Path) -> Workbook:
    write_answer_form(sent, folder / "form.xlsx")
    return openpyxl.load_workbook(folder / "form.xlsx")


def texts(sheet: Worksheet) -> list[str]:
    return [cell.value for row in sheet.iter_rows() for cell in row if isinstance(cell.value, str)]


def drop_downs(sheet: Worksheet) -> dict[str, str]:
    return {
        str(area): str(rule.formula1).strip('"')
        for rule in sheet.data_validations.dataValidation
        for area in rule.sqref.ranges
    }


def test_there_is_a_sheet_to_start_one_for_each_part_and_one_that_nobody_sees(tmp_path: Path) -> None:
    book = written(form("de"), tmp_path)
    assert book.sheetnames == ["Anleitung", "IT strategy", "People", "CXF form"]
    assert book["CXF form"].sheet_state == "veryHidden"
    assert all(sheet.column_dimensions["A"].hidden for sheet in book.worksheets[:3])
    start = texts(book["Anleitung"])
    assert {"Cloud readiness", "Für Contoso AG", "As it is today."} <= set(start)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_question_offers_its_labels(tmp_path: Path, language: Language) -> None:
    book = written(form(language), tmp_path)
    at = places(book)
    for question, scale in (("strategy", Scale.LIKERT), ("budget", Scale.YES_NO), ("mandate", None)):
        sheet, row = at[question]
        assert drop_downs(book[sheet])[f"D{row}"] == ",".join(choices(scale, language))


def test_only_answers_remarks_name_and_role_can_be_changed(tmp_path: Path) -> None:
    book = written(form(), tmp_path)
    at = places(book)
    for sheet in book.worksheets:
        assert sheet.protection.sheet
        assert not sheet.protection.password
    assert book.security.lockStructure
    free = {
        f"{sheet.title}!{cell.coordinate}"
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if not cell.protection.locked and cell.coordinate not in covered(sheet)
    }
    answers = {f"{at[question][0]}!{column}{at[question][1]}" for question in ("strategy", "budget", "mandate", "own_1")
               for column in "DE"}  # fmt: skip
    assert free == answers | {f"Start!D{at['cxf:name'][1]}", f"Start!D{at['cxf:role'][1]}"}


def covered(sheet: Worksheet) -> set[str]:
    """Return the cells that lie below another one."""
    return {
        cell.coordinate for area in sheet.merged_cells.ranges for row in sheet[area.coord] for cell in row
        if cell.coordinate != area.coord.split(":")[0]
    }  # fmt: skip


def test_rows_and_columns_can_be_resized_and_every_cell_reached(tmp_path: Path) -> None:
    guard = written(form(), tmp_path)["People"].protection
    forbidden = (guard.formatColumns, guard.formatRows, guard.selectLockedCells, guard.selectUnlockedCells)
    assert not any(forbidden)


def test_text_of_people_is_never_a_formula(tmp_path: Path) -> None:
    evil = ("=1+1", "+1", "@SUM(1)", "-1", '=HYPERLINK("http://x")', "#REF!", "<b>&amp;", "\x00\x0b", "_x0041_", "{=1}")
    asked = tuple(FormQuestion(f"q{n}", text, text, Scale.LIKERT) for n, text in enumerate(evil))
    steps = FormQuestion("=id", "=text", "=hint", None, ("=1", "=2", "=3", "=4"))
    parts = (FormPart("p", "=1+1", "=purpose", (FormSection("s", "=section", (*asked, steps)),)),)
    sent = form(title="=title", intro="=intro", parts=parts, respondent="=name", role="@role")
    sent = dataclasses.replace(sent, customer="=1+1 <b>& Söhne")
    book = written(sent, tmp_path)
    formulas = [
        cell.value for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.data_type == "f"
    ]
    assert formulas
    assert all(re.match(r"=(COUNTA|SUM|\"|[A-Z]\d+-)", str(formula)) for formula in formulas)
    shown = {text for sheet in book.worksheets for text in texts(sheet)}
    assert {*evil[:7], "=text", "=hint", "=section", "=name", "@role", "=intro"} <= shown
    assert "For =1+1 <b>& Söhne" in shown


def test_nothing_in_the_file_runs_or_leads_outside(tmp_path: Path) -> None:
    write_answer_form(form(), tmp_path / "form.xlsx")
    with zipfile.ZipFile(tmp_path / "form.xlsx") as archive:
        names = archive.namelist()
        content = b"".join(archive.read(name) for name in names)
    assert not [name for name in names if "vba" in name.lower() or "external" in name.lower()]
    assert b'TargetMode="External"' not in content
    book = openpyxl.load_workbook(tmp_path / "form.xlsx")
    links = [cell.hyperlink for sheet in book for row in sheet.iter_rows() for cell in row if cell.hyperlink]
    assert links
    assert all(link.location and not link.target for link in links)


def test_the_properties_name_the_program_and_nobody_else(tmp_path: Path) -> None:
    about = written(form("de"), tmp_path).properties
    assert (about.creator, about.title, about.language) == ("CXF Desktop", "Cloud readiness", "de-DE")
    assert not about.lastModifiedBy


def test_progress_counts_answers_on_every_sheet(tmp_path: Path) -> None:
    book = written(form(), tmp_path)
    at = places(book)
    formulas = [text for text in texts(book["Start"]) if text.startswith("=COUNTA")]
    first, last = at["strategy"][1], at["mandate"][1] + 4
    assert formulas[0] == f"=COUNTA('IT strategy'!D{first}:D{last})"
    assert formulas[1] == f"=COUNTA('People'!D{at['own_1'][1]}:D{at['own_1'][1]})"


def test_it_prints_on_a4_with_its_headings(tmp_path: Path) -> None:
    sheet = written(form("de"), tmp_path)["IT strategy"]
    assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.print_title_rows == "$1:$2"
    assert sheet.freeze_panes == "A3"
    assert sheet.oddFooter is not None
    assert "&P" in str(sheet.oddFooter.right.text)


def test_142_questions_are_written_within_a_second(tmp_path: Path) -> None:
    write_answer_form(form(), tmp_path / "warm.xlsx")
    sent = long_form()
    began = time.perf_counter()
    write_answer_form(sent, tmp_path / "form.xlsx")
    assert time.perf_counter() - began < 1


def test_a_text_longer_than_a_row_goes_on_in_the_next(tmp_path: Path) -> None:
    text = "A sentence that belongs to a very long question of the customer's own. " * 300
    parts = (FormPart("p", "Part", "", (FormSection("s", "", (FormQuestion("long", text, "", Scale.LIKERT),)),)),)
    sheet = written(form(parts=parts, intro=text), tmp_path)["Part"]
    shown = " ".join(str(sheet.cell(row, 3).value) for row in range(3, sheet.max_row + 1) if sheet.cell(row, 3).value)
    assert shown.split() == text.split()
    assert all((sheet.row_dimensions[row].height or 0) <= 409 for row in range(1, sheet.max_row + 1))


def test_an_older_file_stays_when_the_new_one_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        write_answer_form(form(), tmp_path / "nowhere" / "form.xlsx")
    assert not list(tmp_path.iterdir())


def test_sheets_have_names_that_programs_take() -> None:
    titles = ["A/B: [what]?*", "a b what", "x" * 50, "x" * 50, "'", "", "History", "Start", "Word " * 9, "CXF FORM"]
    names = sheet_names(titles, ["Start", "CXF form"])
    assert len({name.casefold() for name in [*names, "Start", "CXF form"]}) == len(titles) + 2
    for name in names:
        assert 0 < len(name) <= 31
        assert not set(name) & set("[]:*?/\\")
        assert name.strip("' ") == name
        assert name.casefold() != "history"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scale", SCALES)
def test_every_label_that_is_offered_is_understood(scale: Scale | None, language: Language) -> None:
    *labels, last = choices(scale, language)
    values = (1, 2, 3, 4) if scale is None else tuple(reversed(scale.values))
    assert tuple(value_of(label, scale) for label in labels) == values
    assert is_not_applicable(last)
    assert not any(is_not_applicable(label) for label in labels)
    assert len(",".join(choices(scale, language))) <= 255  # more, and programs call the file damaged


@given(st.text(max_size=400), st.integers(3, 120))
def test_measuring_keeps_every_letter(text: str, columns: int) -> None:
    starts = line_starts(text, columns, 10)
    assert starts == sorted(starts)
    assert starts[0] == 0
    assert len(starts) >= text.count("\n") + 1
    assert "".join("".join(pieces(text, columns, 10)).split()) == "".join(text.split())
