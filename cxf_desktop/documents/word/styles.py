"""The styles of a Word file, from the measures that the PDF has as well."""

from collections.abc import Iterator

from cxf_desktop.documents.fonts import FAMILY
from cxf_desktop.documents.layout import sheet
from cxf_desktop.documents.layout.pages import CONTENTS_INDENT
from cxf_desktop.documents.layout.sheet import SHEET, WIDTH, TextName
from cxf_desktop.documents.outline import Meta
from cxf_desktop.documents.palette import PAPER, Role, phase_role
from cxf_desktop.documents.word.xml import Element, Maker, twips

LANGUAGES = {"en": "en-GB", "de": "de-DE"}
STYLES: dict[TextName, tuple[str, str]] = {
    "body": ("BodyText", "Body Text"),
    "lead": ("Lead", "Lead"),
    "muted": ("SmallPrint", "Small Print"),
    "quote": ("Quote", "Quote"),
    "heading1": ("Heading1", "heading 1"),
    "heading2": ("Heading2", "heading 2"),
    "heading3": ("Heading3", "heading 3"),
    "caption": ("Caption", "caption"),
    "list": ("ListBullet", "List Bullet"),
    "cell": ("TableText", "Table Text"),
    "head": ("TableHead", "Table Head"),
    "callout_title": ("CalloutTitle", "Callout Title"),
    "callout": ("CalloutText", "Callout Text"),
    "figure_value": ("KeyFigure", "Key Figure"),
    "figure_label": ("KeyFigureLabel", "Key Figure Label"),
    "contents_title": ("TOCHeading", "TOC Heading"),
    "contents1": ("TOC1", "toc 1"),
    "contents2": ("TOC2", "toc 2"),
    "kind": ("CoverKind", "Cover Kind"),
    "title": ("Title", "Title"),
    "subtitle": ("Subtitle", "Subtitle"),
    "cover_label": ("CoverLabel", "Cover Label"),
    "cover_value": ("CoverValue", "Cover Value"),
    "signature": ("SignatureLine", "Signature Line"),
    "foot": ("Footer", "footer"),
}
"""Kind of text -> id and name of its style."""

TABLE, VALUES, PLAIN = "CxfTable", "CxfValues", "CxfPlain"
RULE, FIGURE, GAP, NUMBERED = "SectionRule", "Figure", "TableGap", "ListNumber"
STRONG, LINK = "Strong", "Hyperlink"
HEADING_LIST, BULLET_LIST, NUMBER_LIST = 1, 2, 3
"""Numbers of the list definitions."""


def style_id(name: TextName) -> str:
    """Return the id of the style of a kind of text."""
    return STYLES[name][0]


class StyleSheet:
    """Makes the content of the part with the styles."""

    def __init__(self, make: Maker, meta: Meta) -> None:
        self._make = make
        self._accent = PAPER[phase_role(meta.phase)]
        self._language = LANGUAGES[meta.language]

    def defaults(self) -> Element:
        """Return what holds where no style says otherwise."""
        make = self._make
        fonts = make("rFonts", ascii=FAMILY, hAnsi=FAMILY, cs=FAMILY, eastAsia=FAMILY)
        size = round(SHEET["body"].size * 2)
        language = make("lang", val=self._language)
        look = make(
            "rPr", fonts, make("color", val=PAPER["ink"]), make("sz", val=size), make("szCs", val=size), language
        )
        spacing = make("spacing", before=0, after=0, line=240, lineRule="auto")
        return make(
            "docDefaults", make("rPrDefault", look), make("pPrDefault", make("pPr", make("widowControl"), spacing))
        )

    def styles(self) -> Iterator[Element]:
        """Return every style."""
        make = self._make
        yield self._style("paragraph", "Normal", "Normal", default=True)
        yield self._style("character", "DefaultParagraphFont", "Default Paragraph Font", default=True)
        yield self._style("character", STRONG, "Strong", make("rPr", make("b"), make("bCs")))
        yield self._style("character", LINK, "Hyperlink")
        yield self._style("table", "TableNormal", "Normal Table", self._no_margins(), default=True)
        yield self._style("numbering", "NoList", "No List", default=True)
        for name in STYLES:
            yield self._text_style(name)
        yield from self._helpers()
        yield from self._tables()

    def _style(
        self, kind: str, id_: str, name: str, *content: Element, default: bool = False, base: str = ""
    ) -> Element:
        make = self._make
        style = make("style", make("name", val=name), type=kind, styleId=id_)
        if default:
            style.set(make.name("w:default"), "1")
        elif base:
            style.append(make("basedOn", val=base))
        style.append(make("qFormat"))
        for element in content:
            style.append(element)
        return style

    def _text_style(self, name: TextName) -> Element:
        make, look = self._make, SHEET[name]
        colour = self._accent if name == "kind" else PAPER[look.colour]
        size = round(look.size * 2)
        run = make("rPr")
        if look.font == "bold":
            run.extend([make("b"), make("bCs")])
        if look.font == "italic":
            run.extend([make("i"), make("iCs")])
        run.extend([make("color", val=colour), make("sz", val=size), make("szCs", val=size)])
        id_, title = STYLES[name]
        style = self._style("paragraph", id_, title, base="Normal")
        if name.startswith("heading"):
            style.insert(2, make("next", val=style_id("body")))
        style.append(self._paragraph_look(name))
        style.append(run)
        return style

    def _paragraph_look(self, name: TextName) -> Element:
        """Return room, indents and what else belongs to paragraphs of this kind, in the order of the schema."""
        make, look = self._make, SHEET[name]
        found = make("pPr")
        if name.startswith("heading"):
            found.extend([make("keepNext"), make("keepLines")])
        if name == "contents_title":
            found.append(make("keepNext"))
        if name == "heading1":
            found.append(make("numPr", make("numId", val=HEADING_LIST)))
        if name == "list":
            found.append(make("numPr", make("numId", val=BULLET_LIST)))
        if name == "quote":
            found.append(make("pBdr", make("left", val="single", sz=16, space=10, color=self._accent)))
        if name == "signature":
            found.append(make("pBdr", make("top", val="single", sz=6, space=2, color=PAPER["line_strong"])))
        if name == "foot":
            found.append(make("pBdr", make("top", val="single", sz=4, space=3, color=PAPER["line"])))
        found.extend(self._tabs(name))
        found.append(make("spacing", before=twips(look.before), after=twips(look.after)))
        found.extend(self._indent(name))
        if name.startswith("heading"):
            found.append(make("outlineLvl", val=int(name[-1]) - 1))
        return found

    def _tabs(self, name: TextName) -> list[Element]:
        make = self._make
        right = make("tab", val="right", pos=twips(WIDTH))
        if name in ("contents1", "contents2"):
            right.set(make.name("w:leader"), "dot")
            return [make("tabs", make("tab", val="left", pos=twips(CONTENTS_INDENT)), right)]
        return [make("tabs", right)] if name == "foot" else []

    def _indent(self, name: TextName) -> list[Element]:
        make = self._make
        indents = {
            "list": make("ind", left=twips(sheet.LIST_INDENT), hanging=twips(sheet.LIST_INDENT)),
            "quote": make("ind", left=twips(sheet.QUOTE_INDENT)),
            "contents2": make("ind", left=twips(CONTENTS_INDENT)),
        }
        return [indents[name]] if name in indents else []

    def _helpers(self) -> Iterator[Element]:
        make = self._make
        rule = make("top", val="single", sz=round(sheet.RULE_THICKNESS * 8), space=0, color=self._accent)
        exact = twips(sheet.RULE_BLOCK - sheet.RULE_THICKNESS)
        tiny = make("rPr", make("sz", val=2), make("szCs", val=2))
        look = make(
            "pPr",
            make("keepNext"),
            make("pBdr", rule),
            make("spacing", before=twips(sheet.BEFORE_RULE), after=0, line=exact, lineRule="exact"),
            make("ind", right=twips(WIDTH - sheet.RULE_LENGTH)),
        )
        yield self._style("paragraph", RULE, "Section Rule", look, tiny, base="Normal")
        yield self._style("paragraph", FIGURE, "Figure", make("pPr", make("keepNext")), base="Normal")
        gap = make("pPr", make("spacing", before=0, after=0, line=twips(sheet.AFTER_TABLE), lineRule="exact"))
        small = make("rPr", make("sz", val=2), make("szCs", val=2))
        yield self._style("paragraph", GAP, "Table Gap", gap, small, base="Normal")
        numbers = make(
            "pPr",
            make("numPr", make("numId", val=NUMBER_LIST)),
            make("spacing", before=0, after=twips(SHEET["list"].after)),
            make("ind", left=twips(sheet.LIST_INDENT), hanging=twips(sheet.LIST_INDENT)),
        )
        yield self._style("paragraph", NUMBERED, "List Number", numbers, base="Normal")

    def _tables(self) -> Iterator[Element]:
        make = self._make
        head = make("tblStylePr", make("tcPr", self._shade("sunken")), type="firstRow")
        table = self._borders("insideH", "bottom")
        yield self._style("table", TABLE, "CXF Table", table, head, base="TableNormal")
        yield self._style("table", VALUES, "CXF Values", self._borders("top", "insideH", "bottom"), base="TableNormal")
        yield self._style("table", PLAIN, "CXF Plain", self._no_margins(), base="TableNormal")

    def _borders(self, *sides: str) -> Element:
        make = self._make
        order = [side for side in ("top", "bottom", "insideH") if side in sides]
        lines = [make(side, val="single", sz=4, space=0, color=PAPER["line"]) for side in order]
        return make("tblPr", make("tblInd", w=0, type="dxa"), make("tblBorders", *lines), self._cell_margins())

    def _cell_margins(self) -> Element:
        make, side, top = self._make, twips(sheet.CELL_SIDE), twips(sheet.CELL_TOP)
        widths = {"top": top, "left": side, "bottom": top, "right": side}
        return make("tblCellMar", *(make(name, w=width, type="dxa") for name, width in widths.items()))

    def _no_margins(self) -> Element:
        make = self._make
        margins = make("tblCellMar", *(make(side, w=0, type="dxa") for side in ("top", "left", "bottom", "right")))
        return make("tblPr", make("tblInd", w=0, type="dxa"), margins)

    def _shade(self, role: Role) -> Element:
        return self._make("shd", val="clear", color="auto", fill=PAPER[role])
