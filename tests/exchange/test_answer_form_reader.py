"""In: a fill-in workbook that somebody returned, filled in well, badly, or not at all."""

import datetime as dt
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import openpyxl
import pytest
from openpyxl import Workbook

from cxf_desktop.domain.words import LANGUAGES, Language, Scale
from cxf_desktop.exchange.answer_form import FormPart, FormQuestion, FormSection, write_answer_form
from cxf_desktop.exchange.answer_form_reader import GivenAnswer, ReturnedForm, read_answer_form
from cxf_desktop.exchange.answer_labels import choices
from cxf_desktop.exchange.errors import ExchangeError
from cxf_desktop.exchange.recognising import is_answer_form, kind_of
from tests.exchange.answer_forms import filled, form, long_form, places

OFFICE = shutil.which("soffice") if os.environ.get("CXF_WITH_OFFICE") else None
"""An office program, for whoever asks for it: it takes seconds to start, and is not there on every machine."""


def read(path: Path) -> dict[str, GivenAnswer]:
    return {answer.question: answer for answer in read_answer_form(path).answers}


def said(returned: ReturnedForm) -> list[str]:
    return [f"{note.sheet}|{note.cell}|{note.text.en}" for note in returned.notes]


def test_what_was_filled_in_comes_back(tmp_path: Path) -> None:
    path = filled(tmp_path, {"strategy": "Agree", "budget": "No", "mandate": 3}, {"own_1": "Only a remark"})
    returned = read_answer_form(path)
    assert (returned.file, returned.engagement, returned.questionnaire) == ("returned.xlsx", "e-1", "readiness")
    assert (returned.template, returned.language) == ("f00d", "en")
    assert [(each.question, each.value, each.note) for each in returned.answers] == [
        ("strategy", 4, ""), ("budget", 1, ""), ("mandate", 3, ""), ("own_1", None, "Only a remark")
    ]  # fmt: skip
    assert returned.answers[0].sheet == "IT strategy"
    assert returned.answers[0].cell == f"D{places(openpyxl.load_workbook(path))['strategy'][1]}"
    assert not returned.notes


def test_an_untouched_form_has_no_answers(tmp_path: Path) -> None:
    write_answer_form(form(), tmp_path / "form.xlsx")
    returned = read_answer_form(tmp_path / "form.xlsx")
    assert (returned.answers, returned.notes, returned.respondent, returned.role) == ((), (), "", "")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("question", "scale"), [("strategy", Scale.LIKERT), ("budget", Scale.YES_NO), ("mandate", None)]
)
def test_every_choice_is_read(tmp_path: Path, question: str, scale: Scale | None, language: Language) -> None:
    for choice in choices(scale, language):
        returned = read_answer_form(filled(tmp_path, {question: choice}, sent=form(language)))
        assert not returned.notes
        (answer,) = returned.answers
        assert answer.not_applicable is (choice == choices(scale, language)[-1])
        assert (answer.value is None) is answer.not_applicable


def test_name_and_role_are_read_or_empty(tmp_path: Path) -> None:
    def sign(book: Workbook) -> None:
        at = places(book)
        book["Start"].cell(at["cxf:name"][1], 4).value = "  Erika\nBeispiel "
        book["Start"].cell(at["cxf:role"][1], 4).value = 7

    returned = read_answer_form(filled(tmp_path, {}, change=sign))
    assert (returned.respondent, returned.role) == ("Erika Beispiel", "7")
    returned = read_answer_form(filled(tmp_path, {}, sent=form(respondent="=1+1", role="CIO")))
    assert (returned.respondent, returned.role) == ("=1+1", "CIO")


@pytest.mark.parametrize(
    ("question", "typed", "value"),
    [
        ("strategy", 5, 5), ("strategy", 1.0, 1), ("strategy", " 4 ", 4), ("strategy", "3,0", 3),
        ("strategy", "stimme  ZU", 4), ("strategy", "Stimme\u00a0überhaupt nicht zu", 1),
        ("strategy", "Stimme ueberhaupt nicht zu", 1), ("strategy", "Weder Zustimmung noch Ablehnung (Neutral)", 3),
        ("strategy", "strongly agree", 5), ("budget", "JA", 5), ("budget", "yes", 5), ("budget", 1, 1),
        ("mandate", "4", 4), ("mandate", 2, 2),
    ],
)  # fmt: skip
def test_numbers_and_labels_of_either_language_count(
    tmp_path: Path, question: str, typed: object, value: float
) -> None:
    assert read(filled(tmp_path, {question: typed}, sent=form("de")))[question].value == value


@pytest.mark.parametrize(
    ("question", "typed"),
    [
        ("strategy", "Perhaps"), ("strategy", "Yes"), ("strategy", 0), ("strategy", 6), ("strategy", 2.5),
        ("strategy", -1), ("strategy", True), ("strategy", dt.date(2026, 1, 2)), ("strategy", "#REF!"),
        ("strategy", "=1+1"), ("strategy", "Trifft nicht zu"), ("strategy", "x" * 5000), ("strategy", "1e999"),
        ("strategy", "²"), ("strategy", "٣"), ("budget", 3), ("budget", "Agree"), ("mandate", 5), ("mandate", "Agree"),
    ],
)  # fmt: skip
def test_an_unknown_answer_is_listed_and_left_unanswered(tmp_path: Path, question: str, typed: object) -> None:
    path = filled(tmp_path, {question: typed}, {question: "But a remark"})
    returned = read_answer_form(path)
    (answer,) = returned.answers
    assert (answer.value, answer.not_applicable, answer.note) == (None, False, "But a remark")
    (note,) = returned.notes
    assert (note.sheet, note.cell) == (answer.sheet, answer.cell)
    assert "left unanswered" in note.text.en
    assert "unbeantwortet" in note.text.de
    assert len(note.text.en) < 200


def test_a_long_remark_comes_back_whole(tmp_path: Path) -> None:
    remark = "Ä=+@ <b>&amp; \t" + "word " * 1997 + "\nend"
    assert len(remark) > 10_000 - 1
    assert read(filled(tmp_path, {}, {"budget": remark}))["budget"].note == remark


def test_remarks_of_other_types_are_text_and_failed_formulas_are_named(tmp_path: Path) -> None:
    def fail(book: Workbook) -> None:
        sheet, row = places(book)["mandate"]
        book[sheet].cell(row, 5).value = "#NAME?"

    odd = {"strategy": 2019, "budget": "=cmd|' /C calc'!A0", "own_1": dt.date(2026, 1, 2)}
    returned = read_answer_form(filled(tmp_path, {}, odd, change=fail))
    assert [answer.note for answer in returned.answers] == ["2019", "=cmd|' /C calc'!A0", "2026-01-02"]
    assert "error value" in said(returned)[0]


def test_a_formula_is_never_computed(tmp_path: Path) -> None:
    def compute(book: Workbook) -> None:
        sheet, row = places(book)["strategy"]
        book[sheet].cell(row, 4).value = "=2+3"
        book[sheet].cell(row, 5).value = '="a"&"b"'

    assert not read(filled(tmp_path, {}, change=compute))


def test_rows_are_found_by_their_id(tmp_path: Path) -> None:
    def move(book: Workbook) -> None:
        sheet, row = places(book)["budget"]
        for column in (1, 4, 5):
            book[sheet].cell(60, column).value = book[sheet].cell(row, column).value
            book[sheet].cell(row, column).value = None
        book["People"].insert_cols(4)
        for name in ("IT strategy", "People"):
            book[name].title = f"{name} copy"

    returned = read_answer_form(filled(tmp_path, {"budget": "Yes", "own_1": "Disagree"}, change=move))
    assert {answer.question: answer.value for answer in returned.answers} == {"budget": 5, "own_1": 2}
    assert not returned.notes
    assert [answer.cell[0] for answer in returned.answers] == ["D", "E"]


def test_missing_rows_are_named(tmp_path: Path) -> None:
    def delete(book: Workbook) -> None:
        sheet, row = places(book)["budget"]
        book[sheet].delete_rows(row)

    returned = read_answer_form(filled(tmp_path, {"mandate": 4}, change=delete))
    assert {answer.question: answer.value for answer in returned.answers} == {"mandate": 4}
    assert said(returned) == ["||the row of question 2 is missing; it is left unanswered"]


def test_a_missing_sheet_is_named(tmp_path: Path) -> None:
    returned = read_answer_form(filled(tmp_path, {"own_1": 4}, change=lambda book: book.remove(book["IT strategy"])))
    assert [answer.question for answer in returned.answers] == ["own_1"]
    assert said(returned) == ["||the rows of 3 questions are missing (1, 2, 3); they are left unanswered"]


def test_a_changed_id_is_named_and_not_guessed(tmp_path: Path) -> None:
    def rename(book: Workbook) -> None:
        sheet, row = places(book)["budget"]
        book[sheet].cell(row, 1).value = "another"

    returned = read_answer_form(filled(tmp_path, {"budget": "Yes"}, change=rename))
    assert not returned.answers
    assert len(returned.notes) == 2
    assert "“another” is not a question of this form" in said(returned)[0]


@pytest.mark.parametrize(("second", "counts"), [("Agree", True), (None, True), ("Disagree", False)])
def test_rows_of_the_same_question_must_agree(tmp_path: Path, second: str | None, counts: bool) -> None:
    def copy(book: Workbook) -> None:
        sheet, _ = places(book)["strategy"]
        book[sheet].cell(70, 1).value = "strategy"
        book[sheet].cell(70, 4).value = second

    returned = read_answer_form(filled(tmp_path, {"strategy": "Agree"}, change=copy))
    assert [answer.value for answer in returned.answers] == ([4] if counts else [])
    assert bool(returned.notes) is not counts
    if not counts:
        assert "D70" in said(returned)[0]


def test_without_headings_nothing_is_read_by_position(tmp_path: Path) -> None:
    def forget(book: Workbook) -> None:
        book["People"]["D2"].value = "?"

    returned = read_answer_form(filled(tmp_path, {"own_1": "Agree"}, change=forget))
    assert not returned.answers
    assert "headings" in said(returned)[0]


def test_a_form_for_another_engagement_says_so_itself(tmp_path: Path) -> None:
    sent = form(engagement="e-2", questionnaire="mine", template="beef")
    returned = read_answer_form(filled(tmp_path, {}, sent=sent))
    assert (returned.engagement, returned.questionnaire, returned.template) == ("e-2", "mine", "beef")


def tell(book: Workbook, key: str, value: str) -> None:
    """Write something else onto the hidden sheet."""
    for row in book["CXF form"].iter_rows():
        if row[0].value == key:
            row[1].value = value


@pytest.mark.parametrize(
    ("key", "value", "complaint"),
    [
        ("cxf-answer-form", "2", "newer version"), ("cxf-answer-form", "x", "not a fill-in workbook"),
        ("language", "fr", "damaged"), ("engagement", "", "damaged"), ("questionnaire", "", "damaged"),
    ],
)  # fmt: skip
def test_a_hidden_sheet_that_says_nonsense_is_refused(tmp_path: Path, key: str, value: str, complaint: str) -> None:
    path = filled(tmp_path, {}, change=lambda book: tell(book, key, value))
    with pytest.raises(ExchangeError, match=complaint) as raised:
        read_answer_form(path)
    assert str(raised.value).startswith("returned.xlsx")


def test_foreign_files_are_refused_in_one_sentence(tmp_path: Path) -> None:
    Workbook().save(tmp_path / "foreign.xlsx")
    (tmp_path / "text.xlsx").write_text("hello", encoding="utf-8")
    (tmp_path / "empty.xlsx").touch()
    with zipfile.ZipFile(tmp_path / "zip.xlsx", "w") as archive:
        archive.writestr("hello.txt", "hello")
    write_answer_form(form(), tmp_path / "form.xlsx")
    (tmp_path / "cut.xlsx").write_bytes((tmp_path / "form.xlsx").read_bytes()[:4000])
    (tmp_path / "form.ods").write_bytes((tmp_path / "form.xlsx").read_bytes())
    for name in ("foreign.xlsx", "text.xlsx", "empty.xlsx", "zip.xlsx", "cut.xlsx", "form.ods", "none.xlsx", "."):
        with pytest.raises(ExchangeError) as raised:
            read_answer_form(tmp_path / name)
        assert "\n" not in str(raised.value)
        assert str(tmp_path.parent) not in str(raised.value)
    with pytest.raises(ExchangeError, match="save it as"):
        read_answer_form(tmp_path / "form.ods")


def test_files_are_recognised_without_being_read(tmp_path: Path) -> None:
    write_answer_form(form(), tmp_path / "form.xlsx")
    Workbook().save(tmp_path / "other.xlsx")
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 and nothing")
    (tmp_path / "engagement.cxf").write_bytes(b"")
    (tmp_path / "note.txt").write_text("CXF form", encoding="utf-8")
    assert is_answer_form(tmp_path / "form.xlsx")
    kinds = {"other.xlsx": "readiness_workbook", "broken.xlsx": "readiness_workbook",
             "engagement.cxf": "bundle", "note.txt": None, "no": None}  # fmt: skip
    assert {name: kind_of(tmp_path / name) for name in kinds} == kinds


@pytest.mark.slow
@pytest.mark.skipif(OFFICE is None, reason="needs CXF_WITH_OFFICE=1 and soffice")
def test_a_trip_through_an_office_program_changes_no_answer(tmp_path: Path) -> None:
    asked = tuple(
        FormQuestion(f"q{n}", f"Question {n}", "", scale, () if scale else ("A", "B", "C", "D"))
        for n, scale in enumerate((Scale.LIKERT, Scale.YES_NO, None) * 10)
    )
    sent = form("de", parts=(FormPart("p", "Über alles", "", (FormSection("s", "S", asked),)),), respondent="=1+1")
    given: dict[str, object] = {}
    for n, question in enumerate(asked):
        offered = choices(question.scale, "de")
        label = offered[n % len(offered)]
        given[question.id] = int(label) if label.isdigit() else label
    path = filled(tmp_path, given, {"q1": "=2+2 „Zitat“\nzweite Zeile", "q4": "- keine"}, sent=sent)
    out = tmp_path / "out"
    converted = subprocess.run(
        [str(OFFICE), f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless",
         "--convert-to", "xlsx", "--outdir", str(out), str(path)],
        capture_output=True, check=False, timeout=100,
    )  # fmt: skip
    if not (out / path.name).exists():
        pytest.skip(f"the office program does not convert workbooks: {converted.stderr[-200:]!r}")
    before, after = read_answer_form(path), read_answer_form(out / path.name)
    assert len(before.answers) == 30
    assert after == before


def test_142_questions_are_read_quickly(tmp_path: Path) -> None:
    path = filled(tmp_path, {f"q{n}": n % 5 + 1 for n in range(142)}, sent=long_form())
    assert len(read(path)) == 142
