"""The blocks of an outline as slices."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from cxf_desktop.documents import wording
from cxf_desktop.documents.charts import draw
from cxf_desktop.documents.charts.shapes import Circle, FontStyle, Label, Line, Rectangle, Shape, clipped
from cxf_desktop.documents.fonts import ASCENT, FontSet
from cxf_desktop.documents.layout import sheet
from cxf_desktop.documents.layout.keep import with_company
from cxf_desktop.documents.layout.moved import moved
from cxf_desktop.documents.layout.sheet import SHEET, WIDTH, TextName
from cxf_desktop.documents.layout.slices import Slice, line_labels, text_slices
from cxf_desktop.documents.layout.tables import key_value_slices, table_slices
from cxf_desktop.documents.layout.text import Breaker, Span, TextLine
from cxf_desktop.documents.outline import (
    Block,
    Bullets,
    Callout,
    Document,
    Entry,
    Figure,
    Heading,
    KeyFigures,
    KeyValues,
    PageBreak,
    Paragraph,
    Party,
    Signatures,
    Table,
)
from cxf_desktop.documents.palette import Role, phase_role
from cxf_desktop.documents.voice import Voice

HEADINGS: dict[int, TextName] = {1: "heading1", 2: "heading2", 3: "heading3"}


class BlockLayout:
    """Turns blocks into slices, in order; numbers figures and headings as it goes."""

    def __init__(self, document: Document, fonts: FontSet, breaker: Breaker, widths: Sequence[list[float]]) -> None:
        self._document = document
        self._fonts = fonts
        self._breaker = breaker
        self._say = Voice(document.meta.language)
        self._accent: Role = phase_role(document.meta.phase)
        self._entries = iter(document.entries())
        self._widths = iter(widths)
        self._figures = 0

    def slices(self) -> list[Slice]:
        """Return the slices of the whole body."""
        found: list[Slice] = []
        solid, soft, breaks = 0.0, 0.0, False
        for block, keep in with_company(self._document.blocks):
            if isinstance(block, PageBreak):
                breaks = True
                continue
            pieces = list(self._block(block))
            if not pieces:
                continue
            # As in Word, of two rooms that meet the larger one holds; what follows a table is more than room.
            pieces[0].before = solid + max(soft, pieces[0].before)
            pieces[0].breaks = breaks
            pieces[-1].keep = keep
            found += pieces
            (solid, soft), breaks = _after(block), False
        return found

    def _block(self, block: Block) -> Iterator[Slice]:  # noqa: C901  (a line per kind of block)
        match block:
            case Heading():
                yield from self._heading(block, next(self._entries))
            case Paragraph():
                yield from self._paragraph(block)
            case Bullets():
                yield from self._bullets(block)
            case Table():
                yield from table_slices(block, next(self._widths), self._breaker)
            case KeyValues():
                yield from key_value_slices(block, self._breaker)
            case KeyFigures():
                yield self._key_figures(block)
            case Figure():
                yield from self._figure(block)
            case Callout():
                yield from self._callout(block)
            case Signatures():
                yield self._signatures(block)
            case PageBreak():
                return

    def _lines(self, text: str, name: TextName, width: float, style: FontStyle | None = None) -> list[TextLine]:
        look = SHEET[name]
        return self._breaker.lines([Span(text, style or look.font)], look.size, width)

    def _heading(self, heading: Heading, entry: Entry) -> Iterator[Slice]:
        look = SHEET[HEADINGS[heading.level]]
        text = f"{entry.number}  {heading.text}" if entry.number else heading.text
        pieces = text_slices(self._lines(text, HEADINGS[heading.level], WIDTH), look, width=WIDTH, keep=True)
        if heading.level == 1:
            rule = Rectangle(0, 0, sheet.RULE_LENGTH, sheet.RULE_THICKNESS, fill=self._accent)
            pieces.insert(0, Slice(sheet.RULE_BLOCK, [rule], before=sheet.BEFORE_RULE, keep=True))
        pieces[0].anchor = entry.anchor
        yield from pieces

    def _paragraph(self, paragraph: Paragraph) -> Iterator[Slice]:
        look = SHEET[paragraph.style]
        spans = [Span(paragraph.text, look.font)] if paragraph.text else []
        if paragraph.lead_in:
            spans.insert(0, Span(paragraph.lead_in, "bold"))
        indent = sheet.QUOTE_INDENT if paragraph.style == "quote" else 0.0
        lines = self._breaker.lines(spans, look.size, WIDTH - indent)
        for piece in text_slices(lines, look, x=indent, width=WIDTH - indent):
            if paragraph.style == "quote":
                piece.shapes.insert(0, Rectangle(0, 0, 2, piece.height, fill=self._accent))
            yield piece

    def _bullets(self, bullets: Bullets) -> Iterator[Slice]:
        look = SHEET["list"]
        for number, item in enumerate(bullets.items, start=1):
            spans = [Span(item.lead_in, "bold")] if item.lead_in else []
            lines = self._breaker.lines([*spans, Span(item.text, "regular")], look.size, WIDTH - sheet.LIST_INDENT)
            pieces = text_slices(lines, look, x=sheet.LIST_INDENT, width=WIDTH - sheet.LIST_INDENT)
            pieces[0].shapes.append(self._mark(number if bullets.numbered else None))
            pieces[0].before = look.after if number > 1 else 0.0
            yield from pieces

    def _mark(self, number: int | None) -> Shape:
        look = SHEET["list"]
        if number is not None:
            return Label((0, look.size * ASCENT), f"{number}.", look.size, "ink")
        return Circle((4.5, look.size * ASCENT - look.size * 0.27), 1.7, fill=self._accent)

    def _key_figures(self, figures: KeyFigures) -> Slice:
        value, label = SHEET["figure_value"], SHEET["figure_label"]
        count = len(figures.items)
        width = (WIDTH - sheet.TILE_GAP * (count - 1)) / count
        shapes: list[Shape] = []
        height = 0.0
        for number, (amount, text) in enumerate(figures.items):
            x = number * (width + sheet.TILE_GAP)
            shapes.append(Rectangle(x, 0, width, sheet.TILE_RULE, fill="line"))
            y = sheet.TILE_RULE + 2
            shown = clipped(amount, width, value.size, self._fonts.measure, "bold")
            shapes.append(Label((x, y + value.size * ASCENT), shown, value.size, "ink", "bold"))
            y += value.leading
            for line in self._lines(text, "figure_label", width):
                shapes += line_labels(line, label, x, y, width)
                y += label.leading
            height = max(height, y)
        return Slice(height, shapes)

    def _figure(self, figure: Figure) -> Iterator[Slice]:
        self._figures += 1
        drawing = draw(figure.chart, WIDTH, self._fonts.measure)
        yield Slice(drawing.height, list(drawing.shapes), keep=True)
        look = SHEET["caption"]
        lead_in = self._say(wording.FIGURE, number=self._figures)
        lines = self._breaker.lines([Span(lead_in, "bold"), Span(figure.caption, "regular")], look.size, WIDTH)
        yield from text_slices(lines, look, width=WIDTH)

    def _callout(self, callout: Callout) -> Iterator[Slice]:
        inner = WIDTH - 2 * sheet.CALLOUT_SIDE - sheet.CALLOUT_BAR
        x = sheet.CALLOUT_SIDE + sheet.CALLOUT_BAR
        pieces: list[Slice] = []
        texts: list[tuple[str, TextName]] = [(callout.title, "callout_title")]
        texts += [(text, "callout") for text in callout.paragraphs]
        for text, name in texts:
            pieces += text_slices(self._lines(text, name, inner), SHEET[name], x=x, width=inner, keep=True)
            pieces[-1].height += SHEET[name].after
        pieces[0] = _lowered(pieces[0], sheet.CALLOUT_TOP)
        pieces[-1].height += sheet.CALLOUT_TOP - SHEET["callout"].after
        pieces[-1].keep = False
        if sum(piece.height for piece in pieces) > sheet.HEIGHT * 0.6:
            pieces = [replace(piece, keep=number == 0) for number, piece in enumerate(pieces)]
        for piece in pieces:
            bar = Rectangle(0, 0, sheet.CALLOUT_BAR, piece.height, fill=self._accent)
            piece.shapes[:0] = [Rectangle(0, 0, WIDTH, piece.height, fill="window"), bar]
            yield piece

    def _signatures(self, signatures: Signatures) -> Slice:
        count = max(len(signatures.parties), 1)
        width = (WIDTH - 30 * (count - 1)) / count
        shapes: list[Shape] = []
        heights = [0.0]
        for number, party in enumerate(signatures.parties):
            own, height = self._signature(party, width)
            shapes += (moved(shape, number * (width + 30), 0) for shape in own)
            heights.append(height)
        return Slice(max(heights), shapes)

    def _signature(self, party: Party, width: float) -> tuple[list[Shape], float]:
        cell, note = SHEET["cell"], SHEET["signature"]
        shapes: list[Shape] = []
        y = sheet.AFTER_TABLE
        for line in self._lines(party.organisation, "cell", width, "bold")[:4]:
            shapes += line_labels(line, cell, 0, y, width)
            y += cell.leading
        for text in (self._say(wording.PLACE_DATE), self._say(wording.SIGNATURE)):
            y += 34
            shapes.append(Line((0, y), (width, y), "line_strong", 0.75))
            shapes.append(Label((0, y + 2 + note.size * ASCENT), text, note.size, "muted"))
            y += 2 + note.leading
        who = ", ".join(part for part in (party.name, party.role) if part)
        for line in self._lines(who, "cell", width)[:6] if who else []:
            shapes += line_labels(line, cell, 0, y + 4, width)
            y += cell.leading
        return shapes, y + 6


def _lowered(piece: Slice, by: float) -> Slice:
    return replace(piece, height=piece.height + by, shapes=[moved(shape, 0, by) for shape in piece.shapes])


def _after(block: Block) -> tuple[float, float]:
    """Return the height of what keeps a block from the next one, and the room below it."""
    match block:
        case Heading(level):
            return 0.0, SHEET[HEADINGS[level]].after
        case Paragraph(_, style):
            return 0.0, SHEET[style].after
        case Bullets():
            return 0.0, SHEET["list"].after
        case Figure():
            return 0.0, SHEET["caption"].after
        case _:
            return sheet.AFTER_TABLE, 0.0
