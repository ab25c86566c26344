"""Workbooks in and out on the command line: the published readiness workbook, and forms that people fill in."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.cell import Cell

from tests.cli.conftest import Cli
from tests.exchange.readiness_books import FIELDS, POINTS, Line, ReadinessBook, full_book, plain_book


def areas(result: Any) -> dict[str, Any]:
    return {area["id"]: area for field in result["fields"] for area in field["sub_areas"]}


def own_score(book: ReadinessBook, id_: str) -> float | None:
    """Return the score by our rules, calculated a second time."""
    rows = [line for line in [*book.lines[id_], *book.own[id_]] if line.applies == "Ja" and line.text]
    said = [POINTS[line.answer] for line in rows if line.answer in POINTS]
    return sum(said) / 5 / len(said) if said else None


@pytest.mark.parametrize("seed", range(1, 7))
def test_nothing_that_a_workbook_showed_is_left_unexplained(cli: Cli, tmp_path: Path, seed: int) -> None:
    book = full_book(seed)
    result = cli("import", book.save(tmp_path / "Assessment.xlsx"), "--customer", "Contoso", "--json").json
    assert [field["id"] for field in result["fields"]] == list(FIELDS)
    shown = book.shown()
    for id_, area in areas(result).items():
        assert area["own_score"] == pytest.approx(own_score(book, id_))
        assert area["score"] == area["own_score"]
        assert area["floor"] == pytest.approx(book.floor())
        assert area["reported"] == pytest.approx(shown[id_])
        assert bool(area["because"]) == (abs(area["reported"] - area["own_score"]) > 1e-4)
    for field in result["fields"]:
        assert field["reported"] == pytest.approx(shown[field["id"]])
    said = [reason for part in [*areas(result).values(), *result["fields"]] for reason in part["because"]]
    assert not [reason for reason in said if reason.startswith(("unexplained", "unanswered"))]


def test_what_was_read_in_is_what_assess_shows(cli: Cli, tmp_path: Path) -> None:
    file = full_book().save(tmp_path / "Assessment.xlsm")
    result = cli("import", file, "--customer", "Contoso", "--title", "From the workbook", "--json").json
    again = cli("assess", result["engagement"], "--questionnaire", "readiness", "--json").json
    assert (again, result["notes"]) == (result, [])
    (row,) = cli("list", "--json").json
    assert (row["customer"], row["title"]) == ("Contoso", "From the workbook")
    sheet = cli("show", result["engagement"], "--json").json["assessment"]["sheets"]["readiness"]
    assert {own["text"] for own in sheet["own"]} == {"Eigene Frage eins?", "=Eigene Aussage zwei"}
    assert sheet["workbook"]["file"] == "Assessment.xlsm"
    assert str(tmp_path) not in str(sheet)


def test_the_questions_are_those_of_the_workbook(cli: Cli, tmp_path: Path) -> None:
    result = cli("import", plain_book().save(tmp_path / "a.xlsx"), "--customer", "Contoso", "--json").json
    form = tmp_path / "form.xlsx"
    cli("form", result["engagement"], "--out", form, "--lang", "de")
    texts = {str(cell.value) for sheet in openpyxl.load_workbook(form) for row in sheet for cell in row}
    assert "Cloud Konzepte: Aussage 1" in texts


def test_weights_that_do_not_add_up_are_named_and_evened_out(cli: Cli, tmp_path: Path) -> None:
    book = full_book(3)
    book.weights.update({"cloud_skills": 0.5, "people_development": 0.5, "knowledge_management": 0.5})
    result = cli("import", book.save(tmp_path / "a.xlsx"), "--customer", "Contoso", "--json").json
    field = next(field for field in result["fields"] if field["id"] == "people")
    assert field["weights_total"] == 1.5
    assert "150.0%" in field["notes"][0]
    scores = [areas(result)[id_]["score"] for id_ in FIELDS["people"]]
    assert field["score"] == pytest.approx(sum(scores) / 3)
    assert [reason.split(":")[0] for reason in field["because"]] == ["sub_areas", "weights"]


def test_an_unknown_answer_is_listed_with_its_cell_and_left_open(cli: Cli, tmp_path: Path) -> None:
    book = plain_book()
    book.lines["contracts"][2] = Line("Frage", answer="Weiß nicht so recht")
    result = cli("import", book.save(tmp_path / "a.xlsx"), "--customer", "Contoso", "--json").json
    assert areas(result)["contracts"]["counted"] == 8
    (note,) = result["notes"]
    assert "Verträge" in note
    assert "D7" in note
    assert cli("assess", result["engagement"], "--questionnaire", "readiness", "--json").json == result


def test_a_number_that_can_be_read_in_two_ways_is_asked_about(cli: Cli, tmp_path: Path) -> None:
    book = plain_book()
    book.language = "fr-FR"
    book.changed["Bewertung und Gewichtung", "G37"] = "1.250"
    file = book.save(tmp_path / "a.xlsx")
    complaint = cli("import", file, "--customer", "Contoso").complaint
    assert "G37" in complaint
    assert "--decimal" in complaint
    assert cli("list", "--json").json == []
    cli("import", file, "--customer", "Contoso", "--decimal", ".", "--json").json  # noqa: B018


@pytest.mark.parametrize(
    ("content", "name"),
    [(b"", "a.xlsx"), (b"PK\x03\x04 nothing", "a.xlsx"), (b"Name;Value", "a.xlsx"), (b"{}", "a.txt")],
)
def test_a_file_that_is_none_keeps_nothing(cli: Cli, tmp_path: Path, content: bytes, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    for customer in ([], ["--customer", "Contoso"]):
        assert cli("import", file, *customer).complaint.startswith(name)
    assert cli("list", "--json").json == []


def test_a_workbook_needs_its_customer(cli: Cli, tmp_path: Path) -> None:
    assert "--customer" in cli("import", plain_book().save(tmp_path / "a.xlsx")).complaint


def fill_in(form: Path, name: str, answers: dict[str, tuple[str, str]]) -> Path:
    """Fill a form in as somebody would: find the question by its text, write beside it."""
    book = openpyxl.load_workbook(form)
    start = book.worksheets[0]
    for row in start.iter_rows():
        for cell in row:
            if isinstance(cell, Cell) and not cell.protection.locked and cell.value is None:
                cell.value = name
                name = "CIO"
    for sheet in book.worksheets[1:]:
        for row in sheet.iter_rows():
            texts = {str(cell.value): cell for cell in row if cell.value is not None}
            for text, (answer, remark) in answers.items():
                if text in texts:
                    unlocked = [cell for cell in row if not cell.protection.locked]
                    unlocked[0].value, unlocked[1].value = answer, remark
                    unlocked[1].data_type = "s"
    filled = form.with_name(f"returned-{form.name}")
    book.save(filled)
    return filled


def test_a_form_goes_out_and_comes_back_as_one_respondent(cli: Cli, made: str, tmp_path: Path) -> None:
    questionnaire = cli("templates", "show", "readiness", "--json").json
    questions = questionnaire["fields"][0]["sub_areas"][0]["questions"]
    first, second = [question for question in questions if question["scale"] == "likert"][:2]
    form = tmp_path / "Fragebogen.xlsx"
    assert cli("form", made, "--out", form, "--lang", "de", "--json").json == {"file": str(form)}
    answers = {first["text"]["de"]: ("Stimme zu", "=1+1"), second["text"]["de"]: ("Stimme nicht zu", "")}
    returned = fill_in(form, "Ines Großmann", answers)
    result = cli("import", returned, "--json").json
    assert (result["respondent"], result["changed"]) == ("Ines Großmann", [first["id"], second["id"]])
    document = cli("show", made, "--json").json
    (respondent,) = document["assessment"]["respondents"]
    voice = document["assessment"]["sheets"]["readiness"]["voices"][respondent["id"]]
    assert respondent["role"] == "CIO"
    assert voice[first["id"]] == {"value": 4.0, "not_applicable": False, "note": "=1+1"}
    assert voice[second["id"]]["value"] == 2.0
    assert cli("import", returned, "--json").json["changed"] == []
    assert cli("undo", made, "--json").json["steps"] == 1
    assert cli("show", made, "--json").json["assessment"]["respondents"] == []


def test_a_form_of_an_engagement_that_is_not_here_is_refused(
    cli: Cli, anywhere: Cli, made: str, tmp_path: Path
) -> None:
    form = tmp_path / "f.xlsx"
    cli("form", made, "--out", form)
    other = ("--library", tmp_path / "other.cxflib")
    assert anywhere(*other, "import", form).complaint == f"f.xlsx: there is no engagement {made}"


def test_a_form_without_a_name_is_refused_and_says_what_to_do(cli: Cli, made: str, tmp_path: Path) -> None:
    form = tmp_path / "f.xlsx"
    cli("form", made, "--out", form)
    complaint = cli("import", form).complaint
    assert complaint.startswith("f.xlsx: ")
    assert "--respondent" in complaint
    assert cli("import", form, "--respondent", "Ines", "--json").json["respondent"] == "Ines"


@pytest.mark.parametrize("name", [".", "form.docx", "form"])
def test_a_form_goes_into_a_workbook_only(cli: Cli, made: str, tmp_path: Path, name: str) -> None:
    assert "ends in .xlsx" in cli("form", made, "--out", tmp_path / name).complaint


def test_answers_to_questions_that_are_not_asked_are_named(cli: Cli, made: str, tmp_path: Path) -> None:
    form, own = tmp_path / "f.xlsx", tmp_path / "own.json"
    path = "assessment.sheets[readiness].own"
    own.write_text(f'[{{"path": "{path}[mine]", "value": {{"sub_area": "contracts", "text": "Our own one?"}}}}]')
    cli("apply", made, own)
    cli("form", made, "--out", form)
    cli("undo", made)
    returned = fill_in(form, "Ines", {"Our own one?": ("Agree", "")})
    (note,) = cli("import", returned, "--json").json["notes"]
    assert note.startswith("mine: ")
