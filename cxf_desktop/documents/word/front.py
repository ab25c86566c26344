"""Cover and contents of a Word file."""

from collections.abc import Iterator

from cxf_desktop.documents import wording
from cxf_desktop.documents.charts import draw
from cxf_desktop.documents.charts.specs import Ring
from cxf_desktop.documents.fonts import FontSet
from cxf_desktop.documents.layout.pages import COVER_TOP, FACTS_LABEL, Laid, cover_size
from cxf_desktop.documents.layout.pages import cover as lay_cover
from cxf_desktop.documents.layout.sheet import SHEET, WIDTH, TextName
from cxf_desktop.documents.layout.text import Breaker
from cxf_desktop.documents.outline import Entry
from cxf_desktop.documents.palette import PAPER
from cxf_desktop.documents.picture import paint_picture
from cxf_desktop.documents.voice import Voice
from cxf_desktop.documents.word.package import WordPackage
from cxf_desktop.documents.word.styles import FIGURE, PLAIN, RULE, style_id
from cxf_desktop.documents.word.tables import make_frame
from cxf_desktop.documents.word.xml import Element, Maker, twips
from cxf_desktop.domain.words import PHASES


def cover(package: WordPackage, laid: Laid, fonts: FontSet) -> Iterator[Element]:
    """Return the cover: the mark, what it is, for whom, and at the foot of the page the facts."""
    make, meta = package.make, laid.document.meta
    drawing = draw(Ring(PHASES.index(meta.phase)), WIDTH, fonts.measure)
    say = Voice(meta.language)
    alt = say(wording.RING_ALT, phase=say(meta.phase.label))
    picture = package.picture(paint_picture(drawing, fonts), drawing.width, drawing.height, alt)
    yield make.paragraph(FIGURE, picture)
    texts: tuple[tuple[str, TextName, float], ...] = (
        (meta.kind_title, "kind", COVER_TOP),
        (meta.customer, "title", 0),
        (meta.title, "subtitle", 0),
    )
    for text, name, before in texts:
        if text:
            yield _cover_line(make, text, name, before)
    gap = make.paragraph("Normal")
    # A line of its own keeps the distance; the facts begin where they begin in the PDF.
    gap.pPr.append(make("spacing", line=twips(lay_cover(meta, fonts, Breaker(fonts)).gap), lineRule="exact"))
    yield gap
    yield _facts(make, meta.facts)


def _cover_line(make: Maker, text: str, name: TextName, before: float) -> Element:
    run = make.run(text)
    size = cover_size(name, text)
    if name != "kind" and size != SHEET[name].size:
        run.insert(0, make("rPr", make("sz", val=round(size * 2)), make("szCs", val=round(size * 2))))
    paragraph = make.paragraph(style_id(name), run)
    if before:
        paragraph.pPr.append(make("spacing", before=twips(before)))
    return paragraph


def _facts(make: Maker, facts: tuple[tuple[str, str], ...]) -> Element:
    widths = (FACTS_LABEL, WIDTH - FACTS_LABEL)
    rows = []
    for label, value in facts:
        row = make("tr", make("trPr", make("cantSplit")))
        names: tuple[tuple[str, TextName, float], ...] = (
            (label, "cover_label", widths[0]),
            (value, "cover_value", widths[1]),
        )
        for text, name, width in names:
            line = make("top", val="single", sz=4, space=0, color=PAPER["line"])
            look = make("tcPr", make("tcW", w=twips(width), type="dxa"), make("tcBorders", line))
            look.append(make("tcMar", *(make(side, w=twips(5), type="dxa") for side in ("top", "bottom"))))
            row.append(make("tc", look, make.paragraph(style_id(name), make.run(text))))
        rows.append(row)
    return make_frame(make, PLAIN, widths, *rows)


def contents(make: Maker, laid: Laid) -> Iterator[Element]:
    """Return the contents: a field whose result is filled in, each line a link to its heading."""
    say = Voice(laid.document.meta.language)
    yield make.open_page(make.paragraph(RULE))
    yield make.paragraph(style_id("contents_title"), make.run(say(wording.CONTENTS)))
    entries = laid.document.contents()
    code = make("instrText")
    code.text = ' TOC \\o "1-2" \\h \\z \\u '
    start = [
        make("r", make("fldChar", fldCharType="begin")),
        make("r", code),
        make("r", make("fldChar", fldCharType="separate")),
    ]
    for number, entry in enumerate(entries):
        line = _contents_line(make, entry, laid.places[entry.anchor].page)
        if number == 0:
            for at, run in enumerate(start, start=1):
                line.insert(at, run)
        if number == len(entries) - 1:
            line.append(make("r", make("fldChar", fldCharType="end")))
        yield line


def _contents_line(make: Maker, entry: Entry, page: int) -> Element:
    link = make("hyperlink", anchor=entry.anchor, history=1)
    if entry.number:
        link.extend([make.run(entry.number), make("r", make("tab"))])
    link.extend([make.run(entry.text), make("r", make("tab")), *make.field(f"PAGEREF {entry.anchor} \\h", str(page))])
    return make.paragraph(style_id("contents1" if entry.level == 1 else "contents2"), link)
