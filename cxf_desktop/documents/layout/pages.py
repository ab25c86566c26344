"""The pages of a whole document: cover, contents, body, with foot lines, links and anchors."""

from dataclasses import dataclass

from cxf_desktop.documents import wording
from cxf_desktop.documents.charts import draw
from cxf_desktop.documents.charts.shapes import Label, Line, Shape, clipped
from cxf_desktop.documents.charts.specs import Ring
from cxf_desktop.documents.fonts import ASCENT, FontSet
from cxf_desktop.documents.layout import sheet
from cxf_desktop.documents.layout.blocks import BlockLayout
from cxf_desktop.documents.layout.columns import table_widths
from cxf_desktop.documents.layout.flow import Page, paginate
from cxf_desktop.documents.layout.sheet import HEIGHT, SHEET, WIDTH, TextName, TextStyle
from cxf_desktop.documents.layout.slices import Link, Slice, line_labels, text_slices
from cxf_desktop.documents.layout.text import Breaker, Span
from cxf_desktop.documents.outline import Document, Entry, Meta
from cxf_desktop.documents.palette import phase_role
from cxf_desktop.documents.voice import Voice
from cxf_desktop.domain.words import PHASES

COVER_TOP = 128.0
"""From the mark to the kind of document."""
FACTS_LABEL = 104.0
LEAST_COVER_GAP = 36.0
COVER_SLACK = 16.0
"""Word needs a little more room than the measures say."""
NUMBER_COLUMN = 28.0
CONTENTS_INDENT = 22.0


@dataclass(slots=True)
class Place:
    """Where an anchor is: page, counted from 1, and the distance from the top of the text."""

    page: int
    y: float


@dataclass(slots=True)
class Laid:
    """A document on pages."""

    document: Document
    pages: list[Page]
    places: dict[str, Place]
    """Anchor -> where it is."""
    widths: list[list[float]]
    """The column widths of each table."""


def lay_out(document: Document, fonts: FontSet) -> Laid:
    """Return the pages of ``document``; one pass, because the contents' length follows from their number."""
    breaker = Breaker(fonts)
    widths = table_widths(document, breaker)
    body = paginate(BlockLayout(document, fonts, breaker, widths).slices(), HEIGHT)
    front = paginate(cover(document.meta, fonts, breaker).slices(), HEIGHT)
    contents = paginate(_contents(document, fonts, {}), HEIGHT)
    first = len(front) + len(contents)
    places = {
        piece.anchor: Place(first + number, y)
        for number, page in enumerate(body, start=1)
        for y, piece in page.placed
        if piece.anchor
    }
    contents = paginate(_contents(document, fonts, places), HEIGHT)
    return Laid(document, [*front, *contents, *body], places, widths)


# --- cover -----------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Cover:
    """The cover: the mark, what it is and for whom; the facts, with the room that puts them at the foot of the page."""

    head: list[Slice]
    facts: list[Slice]

    @property
    def gap(self) -> float:
        """The room between head and facts."""
        return max(LEAST_COVER_GAP, HEIGHT - _height(self.head) - _height(self.facts) - COVER_SLACK)

    def slices(self) -> list[Slice]:
        """Return the whole cover."""
        if self.facts:
            self.facts[0].before = self.gap
        return self.head + self.facts


def cover(meta: Meta, fonts: FontSet, breaker: Breaker) -> Cover:
    """Return the cover of a document."""
    ring = draw(Ring(PHASES.index(meta.phase)), WIDTH, fonts.measure)
    head = [Slice(ring.height, list(ring.shapes))]
    gap = COVER_TOP
    texts: tuple[tuple[str, TextName], ...]
    texts = ((meta.kind_title, "kind"), (meta.customer, "title"), (meta.title, "subtitle"))
    for text, name in texts:
        pieces = _cover_text(text, name, meta, breaker)
        pieces[0].before = gap
        gap = SHEET[name].after
        head += pieces
    return Cover(head, _cover_facts(meta, breaker))


def cover_size(name: TextName, text: str) -> float:
    """Return the size of a text on the cover: long names are set smaller."""
    size = SHEET[name].size
    return size if len(text) <= 40 else size * 0.75 if len(text) <= 90 else size * 0.55


def _cover_text(text: str, name: TextName, meta: Meta, breaker: Breaker) -> list[Slice]:
    look = SHEET[name]
    colour = phase_role(meta.phase) if name == "kind" else look.colour
    size = look.size if name == "kind" else cover_size(name, text)
    style = TextStyle(size, look.font, colour)
    return text_slices(breaker.lines([Span(text, look.font)], size, WIDTH), style, width=WIDTH)


def _cover_facts(meta: Meta, breaker: Breaker) -> list[Slice]:
    label, value = SHEET["cover_label"], SHEET["cover_value"]
    found = []
    for name, text in meta.facts:
        lines = breaker.lines([Span(text, "regular")], value.size, WIDTH - FACTS_LABEL)
        shapes: list[Shape] = [Line((0, 0), (WIDTH, 0), "line", sheet.HAIRLINE)]
        shapes.append(Label((0, 5 + value.size * ASCENT), name, label.size, "muted"))
        for number, line in enumerate(lines[:6]):
            shapes += line_labels(line, value, FACTS_LABEL, 5 + number * value.leading, WIDTH - FACTS_LABEL)
        found.append(Slice(10 + min(len(lines), 6) * value.leading, shapes, keep=True))
    return found


def _height(slices: list[Slice]) -> float:
    return sum(piece.before + piece.height for piece in slices)


# --- contents --------------------------------------------------------------------------------------------------------


def _contents(document: Document, fonts: FontSet, places: dict[str, Place]) -> list[Slice]:
    title = SHEET["contents_title"]
    text = Voice(document.meta.language)(wording.CONTENTS)
    rule = sheet.RULE_BLOCK
    heading = Label((0, rule + title.size * ASCENT), text, title.size, title.colour, title.font)
    mark = Line((0, 1.125), (sheet.RULE_LENGTH, 1.125), phase_role(document.meta.phase), sheet.RULE_THICKNESS)
    found = [Slice(rule + title.leading + title.after, [mark, heading], keep=True)]
    found += [_contents_line(entry, fonts, places) for entry in document.contents()]
    return found


def _contents_line(entry: Entry, fonts: FontSet, places: dict[str, Place]) -> Slice:
    look = SHEET["contents1" if entry.level == 1 else "contents2"]
    indent = CONTENTS_INDENT
    number = str(places[entry.anchor].page) if entry.anchor in places else ""
    base = look.size * ASCENT
    text = clipped(entry.text, WIDTH - indent - NUMBER_COLUMN, look.size, fonts.measure, look.font)
    shapes: list[Shape] = [Label((0, base), entry.number, look.size, look.colour, look.font)] if entry.number else []
    shapes.append(Label((indent, base), text, look.size, look.colour, look.font))
    shapes.append(Label((WIDTH, base), number, look.size, "muted", "regular", "end"))
    dots = indent + fonts.measure(text, look.font, look.size) + 6
    end = WIDTH - fonts.measure(number, "regular", look.size) - 6
    if dots < end:
        shapes.append(Line((dots, base), (end, base), "line_strong", 0.5, 1.5))
    height = look.leading + look.after
    return Slice(height, shapes, before=look.before, links=[Link(0, 0, WIDTH, height, entry.anchor)])


# --- foot ------------------------------------------------------------------------------------------------------------


def foot_text(meta: Meta) -> str:
    """Return what stands at the left of the foot line: document, customer, version, fingerprint."""
    say = Voice(meta.language)
    customer = meta.customer if len(meta.customer) <= 42 else meta.customer[:40].rstrip() + "…"
    parts = (
        meta.kind_title,
        customer,
        say(wording.VERSION_FOOT, version=meta.version),
        say(wording.FINGERPRINT_FOOT, fingerprint=meta.fingerprint) if meta.fingerprint else "",
    )
    return " · ".join(part for part in parts if part)


def foot(laid: Laid, number: int, fonts: FontSet) -> list[Shape]:
    """Return the foot line of page ``number``, its shapes counted from the upper left corner of the text."""
    look, meta = SHEET["foot"], laid.document.meta
    page = Voice(meta.language)(wording.PAGE_OF, page=number, pages=len(laid.pages))
    base = sheet.PAGE_HEIGHT - sheet.MARGIN - sheet.FOOT
    room = WIDTH - fonts.measure(page, "regular", look.size) - 12
    return [
        Line((0, base - look.leading - 2), (WIDTH, base - look.leading - 2), "line", sheet.HAIRLINE),
        Label((0, base), clipped(foot_text(meta), room, look.size, fonts.measure), look.size, look.colour),
        Label((WIDTH, base), page, look.size, look.colour, "regular", "end"),
    ]
