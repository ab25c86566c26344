"""Tables of a Word file. Rows are copies of a prototype: reaching for cells one by one costs minutes."""

from collections.abc import Sequence

from cxf_desktop.documents.layout import sheet
from cxf_desktop.documents.layout.keep import held_rows
from cxf_desktop.documents.layout.sheet import LABEL_WIDTH, WIDTH, TextName
from cxf_desktop.documents.outline import Align, Cell, KeyFigures, KeyValues, Table
from cxf_desktop.documents.palette import PAPER, Role
from cxf_desktop.documents.word.styles import GAP, PLAIN, STRONG, TABLE, VALUES, style_id
from cxf_desktop.documents.word.xml import Element, Maker, copied, twips

ALIGNS: dict[Align, str] = {"left": "left", "right": "right", "center": "center"}
LONGEST_WHOLE = 1200
"""A cell with more letters may go over pages: a row that must not split and does not fit would be cut."""


class Tables:
    """Makes tables."""

    def __init__(self, make: Maker) -> None:
        self._make = make

    def table(self, table: Table, widths: Sequence[float]) -> Element:
        """Return a table with a header row that repeats."""
        aligns = [column.align for column in table.columns]
        frame = self.frame(TABLE, widths, header=True)
        header = self._prototype(widths, aligns, "head", keep=True)
        header.trPr.append(self._make("tblHeader"))
        self._fill(header, [Cell(column.title) for column in table.columns])
        frame.append(header)
        self._rows(frame, table.rows, widths, aligns)
        return frame

    def values(self, values: KeyValues) -> Element:
        """Return named values: a table of two columns."""
        widths = (LABEL_WIDTH, WIDTH - LABEL_WIDTH)
        frame = self.frame(VALUES, widths)
        rows = [(Cell(label, tone="muted"), Cell(value)) for label, value in values.items]
        self._rows(frame, rows, widths, ["left", "left"])
        return frame

    def figures(self, figures: KeyFigures) -> Element:
        """Return the key figures side by side, with a line above each."""
        make, count = self._make, len(figures.items)
        width = (WIDTH - sheet.TILE_GAP * (count - 1)) / count
        widths: list[float] = []
        row = make("tr", make("trPr", make("cantSplit")))
        for number, (value, label) in enumerate(figures.items):
            if number:
                widths.append(sheet.TILE_GAP)
                row.append(self._box(sheet.TILE_GAP, [make.paragraph(style_id("figure_label"))]))
            widths.append(width)
            texts = [make.paragraph(style_id("figure_value"), make.run(value), keep=True)]
            texts.append(make.paragraph(style_id("figure_label"), make.run(label)))
            row.append(self._box(width, texts, line="line"))
        return make_frame(make, PLAIN, widths, row)

    def frame(self, style: str, widths: Sequence[float], *, header: bool = False) -> Element:
        """Return a table without rows."""
        return make_frame(self._make, style, widths, header=header)

    def gap(self, *, keep: bool = False) -> Element:
        """Return what keeps one table from the next."""
        return self._make.paragraph(GAP, keep=keep)

    def _box(self, width: float, texts: list[Element], line: Role | None = None) -> Element:
        make = self._make
        look = make("tcPr", make("tcW", w=twips(width), type="dxa"))
        if line:
            rule = make("top", val="single", sz=round(sheet.TILE_RULE * 8), space=0, color=PAPER[line])
            look.append(make("tcBorders", rule))
        return make("tc", look, *texts)

    def _rows(
        self, frame: Element, rows: Sequence[Sequence[Cell]], widths: Sequence[float], aligns: Sequence[Align]
    ) -> None:
        loose = self._prototype(widths, aligns, "cell", keep=False)
        kept = self._prototype(widths, aligns, "cell", keep=True)
        held = held_rows(rows)
        for number, row in enumerate(rows):
            copy = copied(kept if number in held else loose)
            self._fill(copy, row)
            if any(len(cell.text) + len(cell.note) > LONGEST_WHOLE for cell in row):
                copy.remove(copy.trPr)
            frame.append(copy)

    def _prototype(self, widths: Sequence[float], aligns: Sequence[Align], name: TextName, *, keep: bool) -> Element:
        make = self._make
        row = make("tr", make("trPr", make("cantSplit")))
        for width, align in zip(widths, aligns, strict=True):
            paragraph = make.paragraph(style_id(name), make("r"), keep=keep)
            if align != "left":
                paragraph.pPr.append(make("jc", val=ALIGNS[align]))
            row.append(make("tc", make("tcPr", make("tcW", w=twips(width), type="dxa")), paragraph))
        return row

    def _fill(self, row: Element, cells: Sequence[Cell]) -> None:
        make = self._make
        for box, cell in zip(row.tc_lst, cells, strict=True):
            run = box.p_lst[0].r_lst[0]
            if cell.strong or cell.tone:
                look = make("rPr")
                if cell.strong:
                    look.append(make("rStyle", val=STRONG))
                if cell.tone:
                    look.append(make("color", val=PAPER[cell.tone]))
                run.append(look)
            run.extend(make.text(cell.text))
            if cell.note:
                note = make.run(f"\n{cell.note}" if cell.text else cell.note, colour=PAPER["muted"])
                run.addnext(note)


def make_frame(make: Maker, style: str, widths: Sequence[float], *rows: Element, header: bool = False) -> Element:
    """Return a table with fixed columns."""
    look = make(
        "tblPr",
        make("tblStyle", val=style),
        make("tblW", w=twips(sum(widths)), type="dxa"),
        make("tblLayout", type="fixed"),
        make("tblLook", val="0020" if header else "0000", firstRow=int(header), lastRow=0, firstColumn=0, lastColumn=0,
             noHBand=1, noVBand=1),
    )  # fmt: skip
    grid = make("tblGrid", *(make("gridCol", w=twips(width)) for width in widths))
    return make("tbl", look, grid, *rows)
