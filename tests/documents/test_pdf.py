"""The PDF, read back."""

import datetime as dt
import time
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdf
import pypdfium2
import pytest

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders import build
from cxf_desktop.documents.fonts import FontSet
from cxf_desktop.documents.layout.pages import lay_out
from cxf_desktop.documents.outline import Document, DocumentKind, Heading, Meta, Paragraph
from cxf_desktop.documents.pdf import render_pdf, write_pdf
from cxf_desktop.documents.pdf_font import unicode_map
from cxf_desktop.domain.words import LANGUAGES, Language, Phase
from tests.documents.conftest import Make, pdf_pages, squeezed
from tests.documents.sample import INTERNAL, TODAY, empty, facts, sample

KINDS = pytest.mark.parametrize("kind", list(DocumentKind))
BOTH = pytest.mark.parametrize("language", LANGUAGES)

HOSTILE = [
    "see <name> & <b>bold</b> <img src=/etc/passwd> </para> &amp; &lt; ]]>",
    "Umlaute äöüßẞ, Ελληνικά, Кириллица, €, ½, №",
    "☑ ☐ ✓ ✗ → ⇒ ≤ ≥ ≠ ∞ √ ★ ⚠ ① ■",
    "😀 👍🏽 🎉 𝔘𝕟𝕚 漢字かな ﷽",
    "tab\there, no\u00a0break, wide   gap",
    "%s {0} ${x} \\ ' \" ` ../..",
]


def one_paragraph(text: str, language: Language = "en") -> Document:
    meta = Meta(DocumentKind.ASSESSMENT, "Kind", "Title", "Customer", "Partner", TODAY, "1.0", language, Phase.ASSESS)
    return Document(meta, (Heading(1, "Chapter"), Paragraph(text)))


@KINDS
@BOTH
def test_everything_of_the_outline_is_in_the_file(
    kind: DocumentKind, language: Language, document: Make, fonts: FontSet
) -> None:
    outline = document(kind, language)
    text = squeezed("".join(pdf_pages(outline, fonts)))
    for block in outline.blocks:
        if isinstance(block, Heading | Paragraph):
            assert squeezed(block.text) in text, block.text
    assert INTERNAL not in text


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_copied_as_it_was_typed(text: str, fonts: FontSet) -> None:
    page = pdf_pages(one_paragraph(text), fonts)[-1]
    assert squeezed(text) in squeezed(page)


def test_right_to_left_text_is_copied_as_it_was_typed(fonts: FontSet) -> None:
    for text in ("before שלום after", "قبل مرحبا بعد"):
        page = pypdf.PdfReader(BytesIO(render_pdf(one_paragraph(text), fonts))).pages[-1]
        assert squeezed(text) in squeezed(page.extract_text())


def test_joiners_stay_in_the_text(fonts: FontSet) -> None:
    page = pypdf.PdfReader(BytesIO(render_pdf(one_paragraph("👩\u200d💻 so\u00adft"), fonts))).pages[-1]
    assert "👩\u200d💻so\u00adft" in squeezed(page.extract_text())


def test_control_characters_are_removed(fonts: FontSet) -> None:
    page = pdf_pages(one_paragraph("a\x00b\x07c\ud800d\ufffee\x1b[31mf"), fonts)[-1]
    assert "abcde[31mf" in page


def test_forty_thousand_letters_without_a_space_stay_on_the_paper(fonts: FontSet) -> None:
    pdf = pypdfium2.PdfDocument(render_pdf(one_paragraph("W" * 40_000), fonts))
    letters = 0
    for number in range(len(pdf)):
        page = pdf[number]
        words = page.get_textpage()
        letters += words.get_text_range().count("W")
        for place in range(words.count_chars()):
            left, bottom, right, _ = words.get_charbox(place)
            assert left >= 0
            assert right <= page.get_width()
            assert bottom >= 0
    assert letters == 40_000
    pdf.close()


def test_contents_name_the_pages_on_which_the_headings_are(document: Make, fonts: FontSet) -> None:
    outline = document(DocumentKind.COMMITMENT, "de")
    pages = pdf_pages(outline, fonts)
    laid = lay_out(outline, fonts)
    contents = squeezed(pages[1])
    for entry in outline.contents():
        page = laid.places[entry.anchor].page
        assert squeezed(f"{entry.number}{entry.text}{page}") in contents
        assert squeezed(f"{entry.number}{entry.text}") in squeezed(pages[page - 1])


def test_foot_lines_count_the_pages(document: Make, fonts: FontSet) -> None:
    outline = document(DocumentKind.ASSESSMENT, "en")
    pages = pdf_pages(outline, fonts)
    assert "Page" not in pages[0]
    for number, page in enumerate(pages[1:], start=2):
        assert f"Page {number} of {len(pages)}" in page
        assert f"Version 1.0 · Fingerprint {outline.meta.fingerprint}" in page


@BOTH
def test_the_catalogue_says_what_the_file_is(language: Language, document: Make, fonts: FontSet) -> None:
    outline = document(DocumentKind.PROOF_OF_EXECUTION, language)
    reader = pypdf.PdfReader(BytesIO(render_pdf(outline, fonts)))
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == {"en": "en-GB", "de": "de-DE"}[language]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None
    kind = wording.KINDS[DocumentKind.PROOF_OF_EXECUTION].to(language)
    assert reader.metadata.title == f"{kind}: {outline.meta.title}"
    assert reader.metadata.author == "Hellwege Consulting AG"


def test_bookmarks_are_the_headings(document: Make, fonts: FontSet) -> None:
    outline = document(DocumentKind.WORKSHOP_REPORT, "en")
    reader = pypdf.PdfReader(BytesIO(render_pdf(outline, fonts)))

    def titles(entries: list[Any]) -> list[str]:
        return [title for entry in entries for title in (titles(entry) if isinstance(entry, list) else [entry.title])]

    assert titles(reader.outline) == [f"{entry.number} {entry.text}".strip() for entry in outline.contents()]


def test_contents_lead_to_the_headings(document: Make, fonts: FontSet) -> None:
    outline = document(DocumentKind.ASSESSMENT, "en")
    reader = pypdf.PdfReader(BytesIO(render_pdf(outline, fonts)))
    links: Any = reader.pages[1]["/Annots"]
    assert len(links) == len(outline.contents())


def test_every_font_is_embedded(fonts: FontSet) -> None:
    reader = pypdf.PdfReader(BytesIO(render_pdf(one_paragraph(" ".join(HOSTILE)), fonts)))
    names = set()
    for page in reader.pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            names.add(font.get_object()["/BaseFont"])
            assert "/FontFile2" in font.get_object()["/FontDescriptor"]
    assert {name.split("+")[1] for name in names} == {
        "NotoSans-Regular", "NotoSans-Bold", "NotoSansSymbolsMerged-Regular", "NotoEmoji-Regular"
    }  # fmt: skip


def test_emoji_are_mapped_in_utf_16() -> None:
    lines = unicode_map("F1", [0x41, 0x1F600]).splitlines()
    assert "<00> <0041>" in lines
    assert "<01> <D83DDE00>" in lines
    assert max(int(line.split()[0]) for line in unicode_map("F1", list(range(256))).splitlines()
               if line.endswith("beginbfchar")) <= 100  # fmt: skip


@KINDS
def test_empty_and_overfull_engagements_become_files(kind: DocumentKind, fonts: FontSet) -> None:
    assert render_pdf(build(kind, empty(), facts(empty()), "en", TODAY), fonts).startswith(b"%PDF")
    engagement = sample("en")
    word = "Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikbesitzer"
    many = tuple(
        item.model_copy(update={"id": f"{item.id}-{number}", "title": f"{word} {number}", "specific": word * 9})
        for number in range(67)
        for item in engagement.commitment.objectives
    )
    commitment = engagement.commitment.model_copy(update={"objectives": many})
    full = engagement.model_copy(update={"commitment": commitment, "title": word * 20})
    assert render_pdf(build(kind, full, facts(full), "de", TODAY), fonts).startswith(b"%PDF")


def test_sixty_pages_take_no_time(fonts: FontSet) -> None:
    """The bound of the design is one second on the reference machine; three leave room for a busy one."""
    outline = one_paragraph("")
    long = Document(outline.meta, outline.blocks + tuple(Paragraph("Words of a report. " * 60) for _ in range(240)))
    start = time.perf_counter()
    pages = len(pypdf.PdfReader(BytesIO(render_pdf(long, fonts))).pages)
    assert pages >= 60
    assert time.perf_counter() - start < 3


def test_the_file_is_put_in_place_as_a_whole(tmp_path: Path, document: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "report.pdf"
    write_pdf(document(DocumentKind.ASSESSMENT, "en"), target)
    before = target.read_bytes()
    assert before.startswith(b"%PDF")

    def full_disk(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full_disk)
    with pytest.raises(OSError, match="No space"):
        write_pdf(document(DocumentKind.COMMITMENT, "en"), target)
    assert target.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["report.pdf"]


def test_the_date_on_the_cover_is_in_the_language(fonts: FontSet) -> None:
    proof = sample("de").proof.model_copy(update={"date": dt.date(2026, 12, 31)})
    engagement = sample("de").model_copy(update={"proof": proof})
    outline = build(DocumentKind.PROOF_OF_EXECUTION, engagement, facts(engagement), "de", TODAY)
    assert "31. Dezember 2026" in pdf_pages(outline, fonts)[0]
