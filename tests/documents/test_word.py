"""The Word file, read back."""

import datetime as dt
import time
import uuid
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from cxf_desktop.documents.builders import build
from cxf_desktop.documents.fonts import FontSet
from cxf_desktop.documents.layout.pages import lay_out
from cxf_desktop.documents.outline import (
    Bullets,
    Cell,
    Column,
    Document,
    DocumentKind,
    Figure,
    Heading,
    ListItem,
    Paragraph,
    Table,
)
from cxf_desktop.documents.word import render_word, write_word
from cxf_desktop.documents.word.embedding import obfuscated
from cxf_desktop.domain.words import LANGUAGES, Language
from tests.documents.conftest import Make, pdf_pages, squeezed, word_file, word_text
from tests.documents.sample import INTERNAL, TODAY, empty, facts, sample
from tests.documents.test_pdf import HOSTILE, one_paragraph

KINDS = pytest.mark.parametrize("kind", list(DocumentKind))
BOTH = pytest.mark.parametrize("language", LANGUAGES)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MADE = dt.datetime(2026, 11, 16, 14, 30, tzinfo=dt.UTC)


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as file:
        return {name: file.read(name) for name in file.namelist()}


@KINDS
@BOTH
def test_word_and_pdf_say_the_same(kind: DocumentKind, language: Language, document: Make, fonts: FontSet) -> None:
    outline = document(kind, language)
    file = word_file(outline, fonts)
    pdf = squeezed("".join(pdf_pages(outline, fonts)))
    text = squeezed(word_text(file))
    assert INTERNAL not in text
    for block in outline.blocks:
        if isinstance(block, Heading | Paragraph):
            assert squeezed(block.text) in text
    headings = [p.text for p in file.paragraphs if p.style is not None and p.style.name.startswith("Heading")]
    assert headings == [block.text for block in outline.blocks if isinstance(block, Heading)]
    assert all(squeezed(heading) in pdf for heading in headings)
    cells = {squeezed(cell.text) for table in file.tables for row in table.rows for cell in row.cells}
    assert all(word[:200] in pdf for word in cells if word.isascii() and len(word) < 25)


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_as_it_was_typed(text: str, fonts: FontSet) -> None:
    assert text in word_text(word_file(one_paragraph(text), fonts))


def test_control_characters_are_removed_and_lines_kept(fonts: FontSet) -> None:
    text = word_text(word_file(one_paragraph("a\x00b\x07c\ud800d\r\ne\tf\x0bg"), fonts))
    assert "abcd\ne\tf\ng" in text


def test_forty_thousand_letters_are_all_there(fonts: FontSet) -> None:
    assert "W" * 40_000 in word_text(word_file(one_paragraph("W" * 40_000), fonts))


def test_contents_are_filled_in_with_the_pages_of_the_pdf(document: Make, fonts: FontSet) -> None:
    outline = document(DocumentKind.COMMITMENT, "en")
    laid = lay_out(outline, fonts)
    file = word_file(outline, fonts)
    lines = [p.text for p in file.paragraphs if p.style is not None and p.style.name.startswith("toc")]
    assert lines == [
        "\t".join([*([entry.number] if entry.number else []), entry.text, str(laid.places[entry.anchor].page)])
        for entry in outline.contents()
    ]
    body: Any = file.element.body
    codes = [code.text for code in body.iter(f"{W}instrText")]
    assert codes[0] == ' TOC \\o "1-2" \\h \\z \\u '
    assert codes[1] == " PAGEREF _Toc000001 \\h "
    anchors = {link.get(f"{W}anchor") for link in body.iter(f"{W}hyperlink")}
    marks = {mark.get(f"{W}name") for mark in body.iter(f"{W}bookmarkStart")}
    assert anchors
    assert anchors <= marks
    begins = [c.get(f"{W}fldCharType") for c in body.iter(f"{W}fldChar")]
    assert begins.count("begin") == begins.count("separate") == begins.count("end")


def test_nobody_is_asked_to_update_fields(document: Make, fonts: FontSet) -> None:
    settings = parts(render_word(document(DocumentKind.ASSESSMENT, "en"), fonts))["word/settings.xml"]
    assert b"updateFields" not in settings


def test_header_rows_repeat_and_rows_stay_whole(document: Make, fonts: FontSet) -> None:
    outline = document(DocumentKind.ASSESSMENT, "de")
    file = word_file(outline, fonts)
    tables: list[Any] = [t._tbl for t in file.tables if t.style is not None and t.style.name == "CXF Table"]
    assert len(tables) == sum(isinstance(block, Table) for block in outline.blocks)
    for table in tables:
        rows = list(table.iter(f"{W}tr"))
        assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None
        assert all(row.find(f"{W}trPr/{W}tblHeader") is None for row in rows[1:])
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_a_row_that_fits_on_no_page_may_split(fonts: FontSet) -> None:
    outline = one_paragraph("")
    table = Table((Column("Text"),), ((Cell("x" * 40_000),), (Cell("short"),)))
    file = word_file(Document(outline.meta, (*outline.blocks, table)), fonts)
    rows: list[Any] = [row._tr for row in file.tables[-1].rows]
    assert [row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows] == [True, False, True]


def test_figures_say_what_they_show_and_have_numbers(document: Make, fonts: FontSet) -> None:
    outline = document(DocumentKind.COMMITMENT, "de")
    figures = [block for block in outline.blocks if isinstance(block, Figure)]
    file = word_file(outline, fonts)
    body: Any = file.element.body
    texts = [element.get("descr") for element in body.iter() if element.tag.endswith("}docPr")]
    assert texts == ["Ring der vier Phasen; die aktuelle ist Vereinbaren.", *(figure.alt for figure in figures)]
    captions = [p.text for p in file.paragraphs if p.style is not None and p.style.name == "Caption"]
    assert captions == [f"Abbildung {number} {figure.caption}" for number, figure in enumerate(figures, start=1)]


@BOTH
def test_properties_name_people_and_not_programs(language: Language, document: Make, fonts: FontSet) -> None:
    import docx

    outline = document(DocumentKind.COMMITMENT, language)
    content = render_word(outline, fonts, MADE)
    properties = docx.Document(BytesIO(content)).core_properties
    assert properties.author == properties.last_modified_by == "Hellwege Consulting AG"
    assert properties.title == f"{outline.meta.kind_title}: {outline.meta.title}"
    assert properties.subject == "Nordwerk Antriebstechnik GmbH"
    assert properties.created == properties.modified == MADE
    assert properties.identifier == outline.meta.fingerprint
    assert properties.language == {"en": "en-GB", "de": "de-DE"}[language]
    assert properties.comments == ""
    for name, part in parts(content).items():
        assert b"python-docx" not in part, name
        assert b"Macintosh" not in part, name
    assert not {name for name in parts(content) if "thumbnail" in name or "customXml" in name}


@BOTH
def test_the_language_and_the_mode_are_set(language: Language, document: Make, fonts: FontSet) -> None:
    content = parts(render_word(document(DocumentKind.ASSESSMENT, language), fonts))
    styles = ElementTree.fromstring(content["word/styles.xml"])
    lang = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    assert lang is not None
    assert lang.get(f"{W}val") == {"en": "en-GB", "de": "de-DE"}[language]
    settings = ElementTree.fromstring(content["word/settings.xml"])
    modes = {s.get(f"{W}name"): s.get(f"{W}val") for s in settings.iter(f"{W}compatSetting")}
    assert modes["compatibilityMode"] == "15"


def test_paragraphs_have_real_styles(document: Make, fonts: FontSet) -> None:
    file = word_file(document(DocumentKind.PROOF_OF_EXECUTION, "en"), fonts)
    used = {p.style.name for p in file.paragraphs if p.style is not None}
    assert {"Title", "Subtitle", "Heading 1", "Heading 2", "Heading 3", "Body Text", "List Bullet", "Caption"} <= used
    known = {style.style_id for style in file.styles}
    body: Any = file.element.body
    for tag in ("pStyle", "rStyle", "tblStyle"):
        assert {element.get(f"{W}val") for element in body.iter(f"{W}{tag}")} <= known


def test_the_page_is_a4_with_its_margins(document: Make, fonts: FontSet) -> None:
    section = word_file(document(DocumentKind.ASSESSMENT, "en"), fonts).sections[0]
    assert section.page_width is not None
    assert section.left_margin is not None
    assert round(section.page_width.mm) == 210
    assert round(section.left_margin.mm) == 22
    assert section.different_first_page_header_footer
    foot = section.footer.paragraphs[0].text
    assert foot.startswith("Assessment report · Nordwerk Antriebstechnik GmbH · Version 1.0 · Fingerprint ")
    assert foot.endswith("\tPage 2 of 2")


def test_numbered_lists_start_at_one_each(fonts: FontSet) -> None:
    outline = one_paragraph("")
    steps = Bullets((ListItem("first"), ListItem("second")), numbered=True)
    file = word_file(Document(outline.meta, (*outline.blocks, steps, Paragraph("between"), steps)), fonts)
    body: Any = file.element.body
    numbers = [element.get(f"{W}val") for element in body.iter(f"{W}numId")]
    assert len(numbers) == 4
    assert len(set(numbers)) == 2


def test_the_font_comes_along(document: Make, fonts: FontSet) -> None:
    content = parts(render_word(document(DocumentKind.ASSESSMENT, "en"), fonts))
    table = content["word/fontTable.xml"].decode()
    assert 'w:name="Noto Sans"' in table
    key = uuid.UUID(table.split('embedRegular r:id="rId1" w:fontKey="{')[1][:36])
    assert obfuscated(content["word/fonts/font1.odttf"], key) == fonts.path("NotoSans-Regular").read_bytes()


@KINDS
def test_empty_and_overfull_engagements_become_files(kind: DocumentKind, fonts: FontSet) -> None:
    assert word_file(build(kind, empty(), facts(empty()), "en", TODAY), fonts).paragraphs
    engagement = sample("en")
    many = tuple(
        item.model_copy(update={"id": f"{item.id}-{number}", "title": "t" * 60}) for number in range(67)
        for item in engagement.commitment.objectives
    )  # fmt: skip
    commitment = engagement.commitment.model_copy(update={"objectives": many})
    full = engagement.model_copy(update={"commitment": commitment, "title": "t" * 3000})
    assert word_file(build(kind, full, facts(full), "de", TODAY), fonts).paragraphs


def test_a_table_of_a_thousand_rows_takes_no_time(fonts: FontSet) -> None:
    outline = one_paragraph("")
    row = tuple(Cell(text) for text in ("O1.1", "Some criterion", "a value", "reached"))
    table = Table(tuple(Column(title) for title in ("No.", "Criterion", "Target", "Outcome")), (row,) * 1000)
    start = time.perf_counter()
    render_word(Document(outline.meta, (*outline.blocks, table)), fonts)
    assert time.perf_counter() - start < 3


def test_the_file_is_put_in_place(tmp_path: Path, document: Make) -> None:
    target = tmp_path / "report.docx"
    write_word(document(DocumentKind.ASSESSMENT, "en"), target)
    write_word(document(DocumentKind.ASSESSMENT, "de"), target)
    assert [file.name for file in tmp_path.iterdir()] == ["report.docx"]
    with pytest.raises(FileNotFoundError):
        write_word(document(DocumentKind.ASSESSMENT, "en"), tmp_path / "missing" / "report.docx")
