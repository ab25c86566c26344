"""Lines, columns and pages: nothing runs out, nothing is lost."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxf_desktop.documents.direction import on_paper
from cxf_desktop.documents.fonts import STYLES, FontSet, shipped_fonts
from cxf_desktop.documents.layout.columns import column_widths
from cxf_desktop.documents.layout.flow import paginate
from cxf_desktop.documents.layout.pages import lay_out
from cxf_desktop.documents.layout.sheet import HEIGHT, SHEET, WIDTH
from cxf_desktop.documents.layout.slices import Slice
from cxf_desktop.documents.layout.tables import table_slices
from cxf_desktop.documents.layout.text import Breaker, Span
from cxf_desktop.documents.outline import Cell, Column, DocumentKind, Table
from tests.documents.conftest import Make, squeezed

texts = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=300) | st.text("ab -–\n", max_size=300)


@given(texts, st.floats(40, 470))
def test_lines_keep_every_letter_and_fit(text: str, width: float) -> None:
    lines = Breaker(shipped_fonts()).lines([Span(text, "regular")], 10.5, width)
    assert squeezed("".join(piece.text for line in lines for piece in line)) == squeezed(text)
    for line in lines:
        assert sum(piece.width for piece in line) <= width + 0.01 or len("".join(piece.text for piece in line)) == 1


def test_a_text_without_spaces_is_broken_anywhere() -> None:
    lines = Breaker(shipped_fonts()).lines([Span("x" * 40_000, "regular")], 10.5, 470)
    assert len(lines) > 400
    assert all(sum(piece.width for piece in line) <= 470 for line in lines)


def test_words_break_at_hyphens_but_times_do_not() -> None:
    breaker = Breaker(shipped_fonts())

    def lines(text: str, width: float) -> list[str]:
        return ["".join(piece.text for piece in line) for line in breaker.lines([Span(text, "regular")], 10, width)]

    assert lines("Governance-Workshop", 70) == ["Governance-", "Workshop"]
    assert lines("um 09:00–09:30", 64) == ["um", "09:00–09:30"]
    assert lines("a\n\nb", 70) == ["a", "", "b"]


@given(st.lists(st.lists(texts, min_size=4, max_size=4), min_size=1, max_size=5))
@settings(max_examples=40)
def test_columns_fill_the_page_exactly(rows: list[list[str]]) -> None:
    columns = (Column("Nr."), Column("Verantwortlich"), Column("Wert", "right"), Column("Maßnahme", weight=2))
    table = Table(columns, tuple(tuple(Cell(text) for text in row) for row in rows))
    widths = column_widths(table, Breaker(shipped_fonts()))
    assert sum(widths) == pytest.approx(WIDTH)
    assert min(widths) > 15


def test_a_long_german_word_stays_whole() -> None:
    breaker = Breaker(shipped_fonts())
    word = "Informationssicherheitsbeauftragte"
    table = Table((Column("Nr."), Column("Name"), Column("Text")), ((Cell("1"), Cell(word), Cell("lang " * 200)),))
    cell = SHEET["cell"]
    assert column_widths(table, breaker)[1] >= breaker.longest_word(word, "regular", cell.size)


def test_a_high_row_goes_over_pages_under_its_header() -> None:
    breaker = Breaker(shipped_fonts())
    table = Table((Column("Text"), Column("Wer")), ((Cell("x" * 40_000), Cell("y")), (Cell("last"), Cell("z"))))
    slices = table_slices(table, column_widths(table, breaker), breaker)
    pages = paginate(slices, HEIGHT)
    assert len(pages) > 2
    for page in pages[1:]:
        assert page.placed[0][1] is slices[0], "the header is there again"
        assert page.used <= HEIGHT


heights = st.lists(st.tuples(st.floats(1, 300), st.booleans(), st.floats(0, 30)), max_size=60)


@given(heights)
def test_pages_hold_every_slice_once_and_in_order(found: list[tuple[float, bool, float]]) -> None:
    slices = [Slice(height, keep=keep, before=before) for height, keep, before in found]
    pages = paginate(slices, HEIGHT)
    assert [piece for page in pages for _, piece in page.placed] == slices
    assert all(page.used <= HEIGHT + 0.001 for page in pages)


def test_what_stays_together_moves_together() -> None:
    slices = [Slice(HEIGHT - 30), Slice(20, keep=True), Slice(20)]
    first, second = paginate(slices, HEIGHT)
    assert [piece for _, piece in first.placed] == slices[:1]
    assert [piece for _, piece in second.placed] == slices[1:]


def test_the_summary_stands_alone_on_one_page(document: Make, fonts: FontSet) -> None:
    for kind in DocumentKind:
        outline = document(kind, "de")
        laid = lay_out(outline, fonts)
        chapters = [laid.places[entry.anchor].page for entry in outline.contents() if entry.level == 1]
        assert chapters[1] == chapters[0] + 1


@pytest.mark.parametrize(
    ("typed", "painted"),
    [
        ("plain äöü – text", "plain äöü – text"),
        ("abc שלום def", "abc םולש def"),
        ("שלום עולם", "םלוע םולש"),
        ("x (שלום) 123", "x (םולש) 123"),
        ("שלום 2026 עולם", "םלוע 2026 םולש"),
    ],
)
def test_right_to_left_letters_are_painted_from_the_right(typed: str, painted: str) -> None:
    assert on_paper(typed) == painted


def test_every_letter_has_a_font_and_a_width(fonts: FontSet) -> None:
    for letter in "aẞΩЖ☑✓→≤😀👍漢ש\u200d\ufe0f\u00ad\u00a0":
        for style in STYLES:
            (run,) = fonts.runs(letter, style)
            assert ord(letter) in fonts.font(run.face).face.charToGlyph
            assert fonts.measure(letter, style, 10) >= 0
    assert fonts.measure("\u200d\ufe0f\u00ad", "regular", 10) == 0
    assert fonts.measure("漢", "regular", 10) > 5
