"""Tables of an engagement: what somebody wrote stays text, dates are dates."""

import csv
import datetime as dt
import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.words import Language
from cxf_desktop.exchange.cells import plain
from cxf_desktop.exchange.spreadsheets import LONGEST, Table, TableColumn, TableFormat, plain_text, table_bytes
from cxf_desktop.services.spreadsheets import TableKind
from cxf_desktop.services.workspace import Workspace
from tests.support import workspace

LIVE = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "'=1", "'", "=cmd|'/c calc'!A0", "\uff1d1+1", "%0a", "-"]
TEXTS = [*LIVE, "plain", "5", "2026-03-02", "TRUE", "a\nb", 'say "yes"; no, wait', "_x000D_", "Ä ß 😀", "#REF!", "007"]


@pytest.fixture
def work(library: Path) -> Workspace:
    return workspace(library)


def table(*rows: tuple[Any, ...], language: Language = "en") -> Table:
    return Table("T", language, tuple(TableColumn(f"C{at}") for at in range(len(rows[0]))), rows)


def sheet(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data)).active


def csv_rows(data: bytes, delimiter: str = ",") -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter))


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_stays_a_text_in_a_workbook(text: str) -> None:
    cell = sheet(table_bytes(table((text,)), TableFormat.XLSX))["A2"]
    assert (plain(cell.value), cell.data_type, cell.quotePrefix) == (text.replace("\r", "\n"), "s", True)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("language", ["en", "de"])
def test_no_program_takes_a_cell_of_a_csv_file_for_a_formula(text: str, language: Language) -> None:
    data = table_bytes(table((text, "x"), language=language), TableFormat.CSV)
    cell, _ = csv_rows(data, ";" if language == "de" else ",")[1]
    assert cell[:1] not in ("=", "+", "-", "@", "\t", "\r", "\uff1d")
    assert not cell.lstrip().startswith(("=", "+", "-", "@"))
    assert plain_text(cell) == text.replace("\r", "\n")


@given(st.lists(st.text(max_size=20), min_size=1, max_size=4))
def test_every_text_comes_back_from_csv(texts: list[str]) -> None:
    from cxf_desktop.domain.model import clean_text

    rows = csv_rows(table_bytes(table(tuple(texts)), TableFormat.CSV))
    assert [plain_text(cell) for cell in rows[1]] == [clean_text(text) for text in texts]


def test_values_are_what_they_are() -> None:
    at = dt.datetime(2026, 3, 2, 9, 30, 15, 999, tzinfo=dt.timezone(dt.timedelta(hours=1)))
    row = (dt.date(2026, 3, 2), at, 2.5, True, None, "", dt.date(1850, 1, 1), "x" * 40_000)
    found = sheet(table_bytes(table(row), TableFormat.XLSX))
    values = [cell.value for cell in found[2]]
    assert [str(value) for value in values[:2]] == ["2026-03-02 00:00:00", "2026-03-02 09:30:15"]
    assert values[2:6] == [2.5, "yes", None, None]
    assert values[6] == "1850-01-01"
    assert len(values[7]) == LONGEST
    assert values[7].endswith("…")
    assert found["A2"].is_date
    assert (found.freeze_panes, found.auto_filter.ref) == ("A2", "A1:H2")
    english = csv_rows(table_bytes(table(row), TableFormat.CSV))[1]
    german = csv_rows(table_bytes(table(row, language="de"), TableFormat.CSV), ";")[1]
    assert english[:5] == ["2026-03-02", "2026-03-02 09:30", "2.5", "yes", ""]
    assert german[2:4] == ["2,5", "ja"]
    assert len(english[7]) == 40_000


def test_the_file_says_nothing_of_us() -> None:
    properties = openpyxl.load_workbook(io.BytesIO(table_bytes(table(("x",)), TableFormat.XLSX))).properties
    assert (properties.creator, properties.lastModifiedBy) == ("CXF Desktop", None)


@pytest.fixture
def document(work: Workspace) -> Engagement:
    return work.engagements.read(work.samples.add("de", "sample"))


@pytest.mark.parametrize("kind", list(TableKind))
@pytest.mark.parametrize("language", ["en", "de"])
def test_the_sample_as_tables(
    work: Workspace, document: Engagement, kind: TableKind, language: Language, tmp_path: Path
) -> None:
    found = work.spreadsheets.table(document, kind, language)
    assert found.rows
    assert all(len(row) == len(found.columns) for row in found.rows)
    for table_format in TableFormat:
        file = work.spreadsheets.export(document, kind, table_format, tmp_path / "new", language)
        assert file.name.endswith(f"-{kind.value}-{language}.{table_format.value}")
    work.close()


def test_everything_that_was_said_is_in_the_answers(work: Workspace, document: Engagement) -> None:
    rows = work.spreadsheets.table(document, TableKind.ANSWERS, "en").rows
    sheets = document.assessment.sheets.values()
    said = [answer for sheet in sheets for given in (*sheet.voices.values(), sheet.agreed) for answer in given.values()]
    assert len(rows) == sum(answer.given or bool(answer.note) for answer in said)
    assert {row[6] for row in rows} == {answer.value for answer in said if answer.given or answer.note}
    work.close()


def test_answers_of_both_questionnaires(work: Workspace) -> None:
    id_ = work.engagements.create("Contoso", "x")
    session = work.engagements.open(id_)
    sheets = "assessment.sheets"
    session.apply(
        [
            Edit(path="assessment.respondents[r]", value={"name": "=Head of IT", "role": "IT"}),
            Edit(path=f"{sheets}[maturity].voices[r][cost_control]", value={"value": 2.0, "note": "@home"}),
            Edit(path=f"{sheets}[readiness].own[mine]", value={"sub_area": "cloud_concepts", "text": "Own?"}),
            Edit(path=f"{sheets}[readiness].agreed[mine]", value={"not_applicable": True}),
        ]
    )
    rows = work.spreadsheets.table(session.document, TableKind.ANSWERS, "en").rows
    assert [row[4:7] for row in rows] == [("=Head of IT", "IT", 2.0), ("Agreed", "", None)]
    assert rows[0][8] == "@home"
    assert (rows[1][2], rows[1][3], rows[1][7]) == ("Own question", "Own?", "Not applicable")
    session.close()
    work.close()


def test_a_folder_that_is_none(work: Workspace, document: Engagement, tmp_path: Path) -> None:
    from cxf_desktop.services.export import ExportError

    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(ExportError, match="cannot be written"):
        work.spreadsheets.export(document, TableKind.ACTIONS, TableFormat.CSV, tmp_path / "file", "en")
    work.close()
