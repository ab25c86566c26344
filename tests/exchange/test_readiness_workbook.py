"""The old workbook read in: what it says is taken over, what is not clear is listed with its cell."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from cxf_desktop.domain.words import Scale
from cxf_desktop.exchange.errors import ExchangeError
from cxf_desktop.exchange.readiness_workbook import AREAS, AreaRead, ReadinessWorkbook, read_readiness_workbook
from tests.exchange.readiness_books import (
    FIELDS,
    LABELS,
    POINTS,
    SHEETS,
    Line,
    ReadinessBook,
    full_book,
    plain_book,
)


def read(book: ReadinessBook, folder: Path, **options: Any) -> ReadinessWorkbook:
    return read_readiness_workbook(book.save(folder / "Assessment.xlsx"), **options)


def area(found: ReadinessWorkbook, id_: str) -> AreaRead:
    return next(area for area in found.areas if area.sub_area == id_)


def listed(found: ReadinessWorkbook) -> list[tuple[str, str]]:
    return [(note.sheet, note.cell) for note in found.notes]


def note_on(found: ReadinessWorkbook, cell: str) -> str:
    (note,) = [note for note in found.notes if note.cell == cell]
    assert note.text.en != note.text.de
    return note.text.en


def test_the_table_is_that_of_the_issue() -> None:
    assert {name: {id_: (sheet, count) for id_, sheet, count in areas} for name, areas in AREAS} == FIELDS
    assert sum(count for _, areas in AREAS for _, _, count in areas) == 142


@pytest.mark.parametrize("seed", range(3))
def test_everything_in_a_full_workbook_is_read(tmp_path: Path, seed: int) -> None:
    book = full_book(seed)
    found = read(book, tmp_path)
    assert (found.file, found.language, found.notes, found.questions) == ("Assessment.xlsx", "de", (), ())
    assert [(area.sub_area, area.sheet) for area in found.areas] == list(SHEETS.items())
    for id_ in SHEETS:
        weights = book.question_weights(id_)
        for row, line, weight in zip(area(found, id_).rows, book.lines[id_], weights, strict=False):
            assert (row.text, row.remark) == (line.text, line.remark or "")
            assert (row.applies, row.value) == (line.applies == "Ja", POINTS[line.answer])
            assert row.weight == pytest.approx(weight)
            assert row.scale is (Scale.YES_NO if line.answer in ("Ja", "Nein") else Scale.LIKERT)
        assert [row.position for row in area(found, id_).rows] == list(range(1, len(book.lines[id_]) + 1))
        assert [row.cell_row for row in area(found, id_).rows] == list(range(5, 5 + len(book.lines[id_])))
    assert found.weights == pytest.approx(book.weights)
    assert found.shown == pytest.approx(book.shown())
    assert [(service.title, service.used, service.penetration) for service in found.services] == [
        (title, used == "Ja", use) for title, used, use in book.services
    ]
    assert [service.row for service in found.services] == [*range(6, 15), *range(16, 20)]
    assert [service.position for service in found.services] == list(range(1, 14))


def test_own_questions_with_a_text_are_read(tmp_path: Path) -> None:
    book = plain_book()
    book.own["contracts"] = [Line(applies="Nein"), Line("=SUMME(A1)", answer="Nein", remark="+49 30")]
    (own,) = area(read(book, tmp_path), "contracts").own
    assert (own.position, own.cell_row, own.applies, own.text) == (2, 15, True, "=SUMME(A1)")
    assert (own.value, own.scale, own.remark) == (1, Scale.YES_NO, "+49 30")


def test_an_answer_to_an_own_question_without_a_text_is_listed(tmp_path: Path) -> None:
    book = plain_book()
    book.own["contracts"][0].answer = "Ja"
    found = read(book, tmp_path)
    assert area(found, "contracts").own == ()
    assert listed(found) == [("Verträge", "C14")]


@pytest.mark.parametrize(
    ("label", "value"),
    [
        ("stimme VOLL zu ", 5),
        ("Stimme\u00a0 zu", 4),
        ("Weder Zustimmung noch Ablehnung  (neutral)", 3),
        ("Weder Zustimmung noch Ablehnung(Neutral)", 3),
        ("Weder Zustimmung noch Ablehnung ( neutral )", 3),
        ("Stimme ueberhaupt nicht zu", 1),
        ("Stimme u\u0308berhaupt nicht zu", 1),
        ("JA", 5),
    ],
)
def test_labels_are_known_however_they_are_typed(tmp_path: Path, label: str, value: float) -> None:
    found = read(plain_book(label), tmp_path)
    assert {row.value for area in found.areas for row in area.rows} == {value}
    assert found.notes == ()


@pytest.mark.parametrize("label", ["Vielleicht", "5", 5, True, dt.datetime(2026, 3, 2), "#REF!", "Stimme zu nicht"])  # noqa: DTZ001
def test_what_is_no_answer_is_listed_and_left_unanswered(tmp_path: Path, label: Any) -> None:
    book = plain_book()
    book.changed["Verträge", "D7"] = label
    found = read(book, tmp_path)
    row = area(found, "contracts").rows[2]
    assert (row.value, row.scale, row.text) == (None, None, "Verträge: Aussage 3")
    assert listed(found) == [("Verträge", "D7")]


def test_an_empty_answer_is_unanswered_and_not_worth_a_word(tmp_path: Path) -> None:
    for answer in (None, "", "  "):
        found = read(plain_book(answer), tmp_path)
        assert {row.value for area in found.areas for row in area.rows} == {None}
        assert found.notes == ()


@pytest.mark.parametrize("mark", [None, "x", "Stimme zu", 1, True, "#N/A"])
def test_a_mark_that_is_neither_yes_nor_no_is_listed(tmp_path: Path, mark: Any) -> None:
    book = plain_book()
    book.changed["Verträge", "A5"] = mark
    found = read(book, tmp_path)
    assert area(found, "contracts").rows[0].applies is None
    assert area(found, "contracts").rows[0].value == 4
    assert listed(found) == [("Verträge", "A5")]


def test_a_formula_counts_by_its_stored_value_only(tmp_path: Path) -> None:
    book = plain_book()
    book.shows = False
    book.changed["Verträge", "B5"] = "=1/9"
    book.changed["Verträge", "D5"] = '="Stimme zu"'
    found = read(book, tmp_path)
    row = area(found, "contracts").rows[0]
    assert (row.weight, row.value) == (None, None)
    assert found.shown == {}
    assert found.notes == ()


def test_texts_are_taken_as_typed(tmp_path: Path) -> None:
    book = plain_book()
    remarks = ["=1+1", "+49", "@home", "-1", "zwei\nZeilen", "a_x0007_b_x000D_c", "x" * 10_001, 0.5, 2024]
    for row, remark in enumerate(remarks, start=5):
        book.lines["contracts"][row - 5].remark = remark
    found = read(book, tmp_path)
    read_back = [row.remark for row in area(found, "contracts").rows]
    assert read_back == ["=1+1", "+49", "@home", "-1", "zwei\nZeilen", "ab\nc", "x" * 10_000, "0,5", "2024"]
    assert listed(found) == [("Verträge", "E11")]


def test_dates_and_truth_values_instead_of_texts_are_taken_and_listed(tmp_path: Path) -> None:
    book = plain_book()
    book.changed["Verträge", "E5"] = dt.datetime(2026, 3, 2, 9, 30)  # noqa: DTZ001
    book.changed["Verträge", "E6"] = True
    found = read(book, tmp_path)
    assert [row.remark for row in area(found, "contracts").rows[:2]] == ["2026-03-02 09:30:00", "WAHR"]
    assert listed(found) == [("Verträge", "E5"), ("Verträge", "E6")]


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        (("33 %", "33 %", "34 %"), (0.33, 0.33, 0.34)),
        ((33, 33, 34), (0.33, 0.33, 0.34)),
        (("33", "33,5", "33.5"), (0.33, 0.335, 0.335)),
        (("33 %", 33, 34), (0.33, 0.33, 0.34)),
        (("0,35", "0.35", 0.3), (0.35, 0.35, 0.3)),
        ((0.5, 0.5, 0.5), (0.5, 0.5, 0.5)),
        ((2, 1, 1), (2, 1, 1)),
    ],
)
def test_weights_are_shares_however_they_are_written(
    tmp_path: Path, written: tuple[Any, ...], read_as: tuple[float, ...]
) -> None:
    book = plain_book()
    book.shows = False
    book.weights |= dict(zip(FIELDS["sourcing"], written, strict=True))
    found = read(book, tmp_path)
    assert [found.weights[id_] for id_ in FIELDS["sourcing"]] == pytest.approx(list(read_as))
    assert found.weights["cloud_skills"] == 0.4
    assert found.notes == ()


def test_a_percent_weight_beside_one_that_is_missing_is_a_share(tmp_path: Path) -> None:
    book = plain_book()
    book.shows = False
    book.weights |= {"outsourcing": 33, "suppliers": None, "contracts": "#REF!"}
    found = read(book, tmp_path)
    assert found.weights["outsourcing"] == 0.33
    assert not {"suppliers", "contracts"} & set(found.weights)


@pytest.mark.parametrize("weight", [-0.1, "viel", 101, "1.2.3", "#DIV/0!", True])
def test_a_weight_that_is_none_is_listed(tmp_path: Path, weight: Any) -> None:
    book = plain_book()
    book.changed["Bewertung und Gewichtung", "G15"] = weight
    found = read(book, tmp_path)
    assert "cloud_concepts" not in found.weights
    assert listed(found) == [("Bewertung und Gewichtung", "G15")]


@pytest.mark.parametrize("use", [1.2, -0.1, "viel", 45, "120 %", False])
def test_a_penetration_that_is_none_is_listed(tmp_path: Path, use: Any) -> None:
    book = plain_book()
    book.changed |= {("Microsoft Online Services", "B16"): "Ja", ("Microsoft Online Services", "C16"): use}
    found = read(book, tmp_path)
    assert (found.services[9].used, found.services[9].penetration) == (True, None)
    assert listed(found) == [("Microsoft Online Services", "C16")]


def test_services_that_say_half_are_listed(tmp_path: Path) -> None:
    book = plain_book()
    book.services[0] = ("Exchange Online", "Ja", None)
    book.services[1] = ("Teams", None, 0.5)
    book.services[2] = ("", None, None)
    found = read(book, tmp_path)
    assert listed(found) == [("Microsoft Online Services", "C6"), ("Microsoft Online Services", "B7")]
    assert (found.services[2].used, found.services[2].penetration) == (None, None)


def test_a_number_that_makes_sense_in_the_other_notation_only_is_asked(tmp_path: Path) -> None:
    book = plain_book()
    book.changed |= {
        ("Microsoft Online Services", "C6"): "45,000 %",
        ("Microsoft Online Services", "C7"): "45.000 %",
        ("Microsoft Online Services", "C8"): "1.000",
        ("Microsoft Online Services", "C9"): "0.450",
    }
    found = read(book, tmp_path)
    assert [service.penetration for service in found.services[:4]] == [0.45, None, None, 0.45]
    asked = [(question.sheet, question.cell, question.raw, question.readings) for question in found.questions]
    assert asked == [
        ("Microsoft Online Services", "C7", "45.000 %", (450, 0.45)),
        ("Microsoft Online Services", "C8", "1.000", (1000, 1)),
    ]
    told = read(book, tmp_path, decimal=".")
    assert [service.penetration for service in told.services[1:3]] == [0.45, 1]
    assert told.questions == ()
    assert listed(told) == [("Microsoft Online Services", "C6")]


@pytest.mark.parametrize(("language", "asked"), [(None, 0), ("de-DE", 0), ("de_CH", 0), ("en-US", 1), ("fr-FR", 1)])
def test_numbers_are_read_by_the_language_of_the_file(tmp_path: Path, language: str | None, asked: int) -> None:
    book = plain_book()
    book.language = language
    book.changed["Microsoft Online Services", "C6"] = "45,000 %"
    found = read(book, tmp_path)
    assert len(found.questions) == asked
    assert found.language == "de"  # an English spreadsheet program has written into a German workbook


def test_what_the_workbook_shows_may_be_text_or_an_error(tmp_path: Path) -> None:
    book = plain_book()
    book.changed |= {("Scoring Summary", "B6"): "45 %", ("Scoring Summary", "B31"): "#DIV/0!"}
    found = read(book, tmp_path)
    assert found.shown["cloud_concepts"] == 0.45
    assert "it_strategy" not in found.shown
    assert "#DIV/0!" in note_on(found, "B31")


def test_sheets_are_found_by_names_that_somebody_touched(tmp_path: Path) -> None:
    book = full_book()
    book.renamed = {"Verträge": " VERTRÄGE", "Cloud Konzepte": "Cloud  Konzepte", "Scoring Summary": "scoring summary "}
    found = read(book, tmp_path)
    assert found.notes == ()
    assert area(found, "contracts").sheet == " VERTRÄGE"
    assert len(found.shown) == 24


def test_missing_sheets_are_listed(tmp_path: Path) -> None:
    book = plain_book()
    book.omitted = {"Verträge", "Microsoft Online Services", "Scoring Summary", "Bewertung und Gewichtung"}
    found = read(book, tmp_path)
    assert set(listed(found)) == {(sheet, "") for sheet in book.omitted}
    assert "contracts" not in {area.sub_area for area in found.areas}
    assert (found.weights, found.services, found.shown) == ({}, (), {})


@pytest.mark.parametrize(("missing", "there"), [(18, "0 of"), (16, "2 of")])
def test_another_workbook_is_refused_with_what_it_looks_like(tmp_path: Path, missing: int, there: str) -> None:
    book = plain_book()
    book.omitted = set(list(SHEETS.values())[:missing])
    with pytest.raises(ExchangeError, match=f"Assessment.xlsx: .*{there} its 18 sheets.*“Anleitung”") as error:
        read(book, tmp_path)
    assert "„Anleitung“" in error.value.text.de


def test_an_answer_below_the_questionnaire_is_listed(tmp_path: Path) -> None:
    book = plain_book()
    book.changed["Verträge", "D16"] = "Ja"
    book.changed["Verträge", "D18"] = "Summe"
    assert listed(read(book, tmp_path)) == [("Verträge", "D16")]


def test_what_is_missing_at_the_end_is_said_in_both_languages(tmp_path: Path) -> None:
    book = plain_book()
    book.changed["Verträge", "D7"] = "Vielleicht"
    (note,) = read(book, tmp_path).notes
    assert note.text.en == "the answer “Vielleicht” is not known; the question is left unanswered"
    assert note.text.de == "die Antwort „Vielleicht“ ist nicht bekannt; die Frage bleibt unbeantwortet"


def test_progress_is_told(tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []
    read(plain_book(), tmp_path, progressed=lambda done, of: heard.append((done, of)))
    assert heard == [(number, 21) for number in range(1, 22)]


def test_every_label_has_its_value() -> None:
    assert {POINTS[label] for label in LABELS.values()} == {1, 2, 3, 4, 5}
