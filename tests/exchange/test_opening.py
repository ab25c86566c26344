"""Stored values are read as every spreadsheet program writes them."""

import datetime as dt
from pathlib import Path

import pytest
from openpyxl import Workbook as NewBook
from openpyxl.styles import NamedStyle
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from cxf_desktop.exchange.cell_lists import shows_date
from cxf_desktop.exchange.cells import CellDate, CellError, column_name, column_number
from cxf_desktop.exchange.opening import Sheet, Workbook, open_workbook
from tests.exchange.hostile_books import MAIN, inserted, members, noise, packed, sheet

NAME = "Cloud Konzepte"


def opened(folder: Path, data: bytes) -> Workbook:
    path = folder / "Book.xlsx"
    path.write_bytes(data)
    return open_workbook(path)


def cells(folder: Path, rows: str, **more: bytes) -> Sheet:
    changes = {**sheet(rows), **{f"xl/{name}.xml": data for name, data in more.items()}}
    return opened(folder, packed(changes)).sheet(NAME)


def test_every_kind_of_value_is_read(tmp_path: Path) -> None:
    found = cells(
        tmp_path,
        '<row r="2"><c r="A2"><v>1.5E-1</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#DIV/0!</v></c>'
        '<c r="D2" t="str"><f>A1&amp;"x"</f><v> text </v></c><c r="E2" t="d"><v>2026-03-02T09:30:00</v></c></row>'
        '<row><c><v>3</v></c><c/><c t="inlineStr"><is><r><t>ri</t></r><r><rPr><b/></rPr><t>ch</t></r></is></c>'
        "<c><f>1+1</f></c><c><f>1+1</f><v></v></c><c><v>nan</v></c></row>",
    )
    assert found.cells == {
        "A2": 0.15, "B2": True, "C2": CellError("#DIV/0!"), "D2": " text ", "E2": CellDate("2026-03-02 09:30:00"),
        "A3": 3, "C3": "rich", "F3": "nan",
    }  # fmt: skip


def test_texts_from_the_list_have_runs_and_no_readings(tmp_path: Path) -> None:
    texts = (
        f"<x:sst xmlns:x='{MAIN[7:-1]}'><x:si><x:t xml:space='preserve'> a</x:t></x:si>"
        "<x:si><x:r><x:t>課</x:t></x:r><x:r><x:t>長_x000D_\n</x:t></x:r>"
        "<x:rPh sb='0' eb='1'><x:t>カ</x:t></x:rPh></x:si>"
        "<x:si/></x:sst>"
    )
    rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>'
    assert cells(tmp_path, rows, sharedStrings=texts.encode()).cells == {"A1": " a", "B1": "課長\n"}


def test_only_what_is_asked_for_is_read(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c><c r="AB{n}"><v>1</v></c></row>' for n in range(1, 9))
    book = opened(tmp_path, packed(sheet(rows)))
    assert book.sheet(NAME, last_row=2).cells == {"A1": 1, "A2": 2}
    assert book.sheet(NAME, last_row=1, last_column="AB").cells == {"A1": 1, "AB1": 1}


@pytest.mark.parametrize("mac", [False, True])
def test_dates_are_told_from_numbers(tmp_path: Path, mac: bool) -> None:
    book = NewBook()
    if mac:
        book.epoch = CALENDAR_MAC_1904
    page = book.worksheets[0]
    page["A1"] = dt.datetime(2026, 3, 2)  # noqa: DTZ001
    page["A2"] = dt.datetime(2026, 3, 2, 9, 30)  # noqa: DTZ001
    page["A3"] = dt.time(9, 30)
    page["A4"] = 46_083
    page["A4"].number_format = '#,##0.00 "Tage" [Red]'
    page["A5"] = 46_083
    page["A5"].style = NamedStyle("odd", number_format="yyyy")
    page["A6"] = 1e12
    page["A6"].number_format = "yyyy"
    book.save(tmp_path / "Book.xlsx")
    found = open_workbook(tmp_path / "Book.xlsx").sheet("Sheet").cells
    assert [found[f"A{row}"] for row in range(1, 5)] == [
        CellDate("2026-03-02"), CellDate("2026-03-02 09:30:00"), CellDate("09:30:00"), 46_083,
    ]  # fmt: skip
    assert isinstance(found["A5"], CellDate)
    assert found["A6"] == 1e12


def test_sheets_without_cells_are_left_out(tmp_path: Path) -> None:
    book = NewBook()
    book.create_chartsheet("Diagramm")
    book.create_sheet("Verträge").sheet_state = "veryHidden"
    book.properties.language = "de-CH"
    book.save(tmp_path / "Book.xlsx")
    found = open_workbook(tmp_path / "Book.xlsx")
    assert found.sheet_names == ("Sheet", "Verträge")
    assert found.language == "de-CH"


def test_the_main_part_may_lie_elsewhere(tmp_path: Path) -> None:
    parts = dict(members())
    moved = {
        "xl/workbook.xml": None,
        "xl/_rels/workbook.xml.rels": None,
        "xl/book2.xml": parts["xl/workbook.xml"],
        "xl/_rels/book2.xml.rels": parts["xl/_rels/workbook.xml.rels"],
        "_rels/.rels": parts["_rels/.rels"].replace(b"xl/workbook.xml", b"xl/book2.xml"),
    }
    assert NAME in opened(tmp_path, packed(moved)).sheet_names


def test_a_sheet_that_is_not_there_is_a_mistake_of_ours(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        opened(tmp_path, packed()).sheet("Nirgends")


def test_dates_are_lost_where_styles_have_no_end(tmp_path: Path) -> None:
    styles = inserted("xl/styles.xml", "<cellXfs", f"<fonts>{noise('<font{}/>', 151_000)}</fonts>")
    rows = '<row r="5"><c r="A5" s="1"><v>46083</v></c></row>'
    book = opened(tmp_path, packed({**styles, **sheet(rows)}))
    assert book.sheet(NAME).cells == {"A5": 46_083}


@pytest.mark.parametrize(
    ("code", "is_date"),
    [
        ("dd.mm.yyyy", True), ("[$-407]d. mmmm yyyy;@", True), ("h:mm", True), ("mm:ss.0", True), ("[h]:mm", True),
        ("General", False), ("0.00%", False), ('#,##0 "Tage"', False), ("[Red]0", False), ("0\\d", False), ("", False),
        ("[" * 255, False),
    ],
)  # fmt: skip
def test_date_formats_are_known(code: str, is_date: bool) -> None:
    assert shows_date(code) is is_date


def test_columns_have_names() -> None:
    assert [column_name(number) for number in (1, 26, 27, 702, 703, 16_384)] == ["A", "Z", "AA", "ZZ", "AAA", "XFD"]
    assert all(column_number(column_name(number)) == number for number in range(1, 17_000))
