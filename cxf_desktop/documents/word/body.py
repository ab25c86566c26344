"""The text of a Word file, block by block."""

from collections.abc import Iterator

from cxf_desktop.documents import wording
from cxf_desktop.documents.charts import draw
from cxf_desktop.documents.fonts import FontSet
from cxf_desktop.documents.layout import sheet
from cxf_desktop.documents.layout.keep import with_company
from cxf_desktop.documents.layout.pages import Laid
from cxf_desktop.documents.layout.sheet import WIDTH, TextName
from cxf_desktop.documents.outline import (
    Block,
    Bullets,
    Callout,
    Entry,
    Figure,
    Heading,
    KeyFigures,
    KeyValues,
    ListItem,
    PageBreak,
    Paragraph,
    Party,
    Signatures,
    Table,
)
from cxf_desktop.documents.palette import PAPER, phase_role
from cxf_desktop.documents.picture import paint_picture
from cxf_desktop.documents.voice import Voice
from cxf_desktop.documents.word.front import contents, cover
from cxf_desktop.documents.word.package import WordPackage
from cxf_desktop.documents.word.styles import FIGURE, NUMBERED, PLAIN, RULE, STRONG, style_id
from cxf_desktop.documents.word.tables import Tables
from cxf_desktop.documents.word.xml import Element, twips

TABLES = (Table, KeyValues, KeyFigures, Callout, Signatures)
"""What is a table in the file."""
HEADINGS: dict[int, TextName] = {1: "heading1", 2: "heading2", 3: "heading3"}


class Body:
    """Turns the blocks of a document into elements, in order."""

    def __init__(self, package: WordPackage, laid: Laid, fonts: FontSet) -> None:
        self._package = package
        self._make = package.make
        self._laid = laid
        self._fonts = fonts
        self._document = laid.document
        self._say = Voice(self._document.meta.language)
        self._accent = PAPER[phase_role(self._document.meta.phase)]
        self._tables = Tables(self._make)
        self._widths = iter(laid.widths)
        self._entries = iter(enumerate(self._document.entries(), start=1))
        self._figures = 0

    def elements(self) -> Iterator[Element]:
        """Return cover, contents and body."""
        yield from cover(self._package, self._laid, self._fonts)
        yield from contents(self._make, self._laid)
        breaks, below_table = True, False
        for block, keep in with_company(self._document.blocks):
            if isinstance(block, PageBreak):
                breaks = True
                continue
            found = list(self._block(block, keep))
            if breaks:
                self._make.open_page(found[0])
            elif below_table:
                yield from self._apart(block, found[0])
            breaks, below_table = False, isinstance(block, TABLES)
            yield from found

    def _apart(self, block: Block, first: Element) -> Iterator[Element]:
        """Keep a block from the table above: more room above a paragraph, else a paragraph of its own.

        A heading gets one too: LibreOffice parts a heading that follows a table at once from its text.
        """
        if isinstance(block, (Heading, *TABLES)):
            yield self._tables.gap()
        else:
            first.pPr.append(self._make("spacing", before=twips(sheet.AFTER_TABLE)))

    def _block(self, block: Block, keep: bool) -> Iterator[Element]:  # noqa: C901  (a line per kind of block)
        match block:
            case Heading():
                yield from self._heading(block, *next(self._entries))
            case Paragraph():
                runs = self._runs(block.lead_in, block.text)
                yield self._make.paragraph(style_id(block.style), *runs, keep=keep)
            case Bullets():
                yield from self._bullets(block)
            case Table():
                yield self._tables.table(block, next(self._widths))
            case KeyValues():
                yield self._tables.values(block)
            case KeyFigures():
                yield self._tables.figures(block)
            case Figure():
                yield from self._figure(block)
            case Callout():
                yield from self._callout(block)
            case Signatures():
                yield from self._signatures(block)
            case PageBreak():
                return

    def _runs(self, lead_in: str, text: str) -> list[Element]:
        found = [self._make.run(f"{lead_in} " if text else lead_in, STRONG)] if lead_in else []
        return [*found, self._make.run(text)] if text else found

    def _heading(self, heading: Heading, number: int, entry: Entry) -> Iterator[Element]:
        make = self._make
        if heading.level == 1:
            yield make.paragraph(RULE)
        start = make("bookmarkStart", id=number, name=entry.anchor)
        end = make("bookmarkEnd", id=number)
        yield make.paragraph(style_id(HEADINGS[heading.level]), start, make.run(heading.text), end)

    def _bullets(self, bullets: Bullets) -> Iterator[Element]:
        make = self._make
        number = self._package.lists.numbered() if bullets.numbered else 0
        for item in bullets.items:
            yield (
                self._item(item, number)
                if number
                else make.paragraph(style_id("list"), *self._runs(item.lead_in, item.text))
            )

    def _item(self, item: ListItem, number: int) -> Element:
        make = self._make
        paragraph = make.paragraph(NUMBERED, *self._runs(item.lead_in, item.text))
        paragraph.pPr.append(make("numPr", make("ilvl", val=0), make("numId", val=number)))
        return paragraph

    def _figure(self, figure: Figure) -> Iterator[Element]:
        make = self._make
        self._figures += 1
        drawing = draw(figure.chart, WIDTH, self._fonts.measure)
        image = paint_picture(drawing, self._fonts)
        yield make.paragraph(FIGURE, self._package.picture(image, drawing.width, drawing.height, figure.alt))
        before, after = self._say(wording.FIGURE, number="\0").split("\0")
        number = make.field("SEQ Figure \\* ARABIC", str(self._figures))
        for run in number:
            run.insert(0, make("rPr", make("rStyle", val=STRONG)))
        label = [make.run(before, STRONG), *number, make.run(f"{after} ", STRONG)]
        yield make.paragraph(style_id("caption"), *label, make.run(figure.caption))

    def _callout(self, callout: Callout) -> Iterator[Element]:
        make = self._make
        texts = [make.paragraph(style_id("callout_title"), make.run(callout.title), keep=True)]
        texts += [make.paragraph(style_id("callout"), make.run(text)) for text in callout.paragraphs]
        bar = make("left", val="single", sz=round(sheet.CALLOUT_BAR * 8), space=0, color=self._accent)
        sides = {
            "top": sheet.CALLOUT_TOP,
            "left": sheet.CALLOUT_SIDE,
            "bottom": sheet.CALLOUT_TOP,
            "right": sheet.CALLOUT_SIDE,
        }
        look = make(
            "tcPr",
            make("tcW", w=twips(WIDTH), type="dxa"),
            make("tcBorders", bar),
            make("shd", val="clear", color="auto", fill=PAPER["window"]),
            make("tcMar", *(make(side, w=twips(room), type="dxa") for side, room in sides.items())),
        )
        texts[-1].pPr.append(make("spacing", after=0))
        frame = self._tables.frame(PLAIN, [WIDTH])
        frame.append(make("tr", make("tc", look, *texts)))
        yield frame

    def _signatures(self, signatures: Signatures) -> Iterator[Element]:
        make, count = self._make, max(len(signatures.parties), 1)
        width = (WIDTH - 30 * (count - 1)) / count
        widths: list[float] = []
        row = make("tr", make("trPr", make("cantSplit")))
        for number, party in enumerate(signatures.parties):
            if number:
                widths.append(30)
                row.append(self._cell(30, [make.paragraph(style_id("cell"))]))
            widths.append(width)
            row.append(self._cell(width, self._party(party)))
        frame = self._tables.frame(PLAIN, widths)
        frame.append(row)
        yield from (self._tables.gap(keep=True), frame)

    def _cell(self, width: float, texts: list[Element]) -> Element:
        make = self._make
        return make("tc", make("tcPr", make("tcW", w=twips(width), type="dxa")), *texts)

    def _party(self, party: Party) -> list[Element]:
        make = self._make
        found = [make.paragraph(style_id("cell"), make.run(party.organisation, STRONG), keep=True)]
        for text in (wording.PLACE_DATE, wording.SIGNATURE):
            room = make.paragraph(style_id("cell"), keep=True)
            room.pPr.append(make("spacing", line=twips(34), lineRule="exact"))
            found += [room, make.paragraph(style_id("signature"), make.run(self._say(text)), keep=True)]
        who = ", ".join(part for part in (party.name, party.role) if part)
        return [*found, make.paragraph(style_id("cell"), make.run(who))]
