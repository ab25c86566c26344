"""Sets text: headings, paragraphs, lists and tables in the type and the colours of the look."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, QUrl
from PySide6.QtGui import (
    QBrush,
    QImage,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextListFormat,
    QTextTable,
    QTextTableFormat,
)

from cxf_desktop.ui.theme.metrics import (
    HAIRLINE,
    TYPE_BODY,
    TYPE_EMPHASIS,
    TYPE_PAGE,
    TYPE_SECTION,
    TYPE_SMALL,
    XL,
    XS,
    XXL,
    L,
    M,
    S,
    sized,
)
from cxf_desktop.ui.theme.theme import Theme
from cxf_desktop.ui.widgets.painting import paint_box

LINE_HEIGHT = 1.45
"""Of the letters' size; headings stand closer."""
HEAD_HEIGHT = 1.25
INDENT = 24
BAR = (120, 8)


@dataclass(frozen=True)
class Cell:
    """What stands in a table's cell: a text, a note small below it, and where the note leads to."""

    text: str
    note: str = ""
    address: str = ""
    strong: bool = False


class Writer:
    """Writes into a document from its beginning; every text is taken as it is, never as markup."""

    def __init__(self, document: QTextDocument, theme: Theme, ratio: float = 1.0) -> None:
        document.clear()
        document.setIndentWidth(INDENT)
        self._document = document
        self._theme = theme
        self._ratio = ratio
        self._cursor = QTextCursor(document)
        self._fresh = True

    def __enter__(self) -> "Writer":
        """Begin to write: nothing is laid out before the end."""
        self._cursor.beginEditBlock()
        return self

    def __exit__(self, *_error: object) -> None:
        self._cursor.endEditBlock()

    # --- headings and running text

    def title(self, text: str, kind: str) -> None:
        """Write the head of the page: what it is, and its name."""
        self.small(kind, after=XS)
        self._paragraph(text, self._chars(TYPE_PAGE, strong=True), after=M)

    def heading(self, text: str) -> None:
        """Write the heading of a section."""
        self._paragraph(text, self._chars(TYPE_SECTION, strong=True), before=XXL, after=S)

    def subheading(self, text: str) -> None:
        """Write a heading below that of a section."""
        self._paragraph(text, self._chars(TYPE_EMPHASIS, strong=True), before=XL, after=XS)

    def lead(self, text: str) -> None:
        """Write the first paragraph, a little larger."""
        self._paragraph(text, self._chars(TYPE_EMPHASIS), after=M)

    def paragraph(self, text: str, lead_in: str = "", role: str = "ink") -> None:
        """Write a paragraph; ``lead_in`` stands before it in the strong weight."""
        self._begin_block(self._block(TYPE_BODY, after=S), self._chars(TYPE_BODY))
        if lead_in:
            self._cursor.insertText(f"{lead_in}  ", self._chars(TYPE_BODY, strong=True))
        self._cursor.insertText(text, self._chars(TYPE_BODY, role=role))

    def small(self, text: str, after: int = S) -> None:
        """Write a note in small and muted letters."""
        self._paragraph(text, self._chars(TYPE_SMALL, role="muted"), after=after)

    # --- lists

    def bullets(self, texts: Iterable[str], *, numbered: bool = False) -> None:
        """Write a list, with dots or with numbers."""
        layout = QTextListFormat()
        layout.setStyle(QTextListFormat.Style.ListDecimal if numbered else QTextListFormat.Style.ListDisc)
        layout.setIndent(1)
        made = None
        for text in texts:
            self._begin_block(self._block(TYPE_BODY, after=XS), self._chars(TYPE_BODY))
            self._cursor.insertText(text, self._chars(TYPE_BODY))
            if made is None:
                made = self._cursor.createList(layout)
            else:
                made.add(self._cursor.block())
        self._leave_list()

    def links(self, entries: Iterable[tuple[str, str]]) -> None:
        """Write references below each other, given as address and text."""
        for address, text in entries:
            self._begin_block(self._block(TYPE_BODY, after=XS), self._chars(TYPE_BODY))
            self._cursor.insertText(text, self._link(address, TYPE_BODY))

    # --- tables

    def facts(self, pairs: Sequence[tuple[str, str]]) -> None:
        """Write short facts side by side: the name above, the value below."""
        table = self._table(1, len(pairs), [100 / len(pairs)] * len(pairs))
        for column, (name, value) in enumerate(pairs):
            cursor = table.cellAt(0, column).firstCursorPosition()
            cursor.setBlockFormat(self._block(TYPE_SMALL))
            cursor.insertText(name, self._chars(TYPE_SMALL, role="muted"))
            cursor.insertBlock(self._block(TYPE_BODY))
            cursor.insertText(value, self._chars(TYPE_BODY, strong=True))
        self._leave_table(table)

    def rows(self, rows: Sequence[Sequence["Cell"]], shares: Sequence[float], *, after: int = XL) -> None:
        """Write rows parted by hairlines; ``shares`` are the columns' parts of the width in per cent."""
        table = self._table(len(rows), len(shares), shares, after)
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                self._write_cell(self._cell(table, row, column, line=row < len(rows) - 1), cell)
        self._leave_table(table)

    def bars(self, rows: Sequence[tuple[str, float, str]]) -> None:
        """Write shares (0 to 1) as bars: name, share, and the share in words."""
        table = self._table(len(rows), 3, (45, 30, 25))
        for row, (name, share, words) in enumerate(rows):
            self._write_cell(self._cell(table, row, 0), Cell(name))
            self._cell(table, row, 1).insertImage(self._bar(share))
            self._write_cell(self._cell(table, row, 2), Cell(words))
        self._leave_table(table)

    # --- inner

    def _paragraph(self, text: str, chars: QTextCharFormat, *, before: int = 0, after: int = 0) -> None:
        self._begin_block(self._block(chars.font().pixelSize(), before, after), chars)
        self._cursor.insertText(text, chars)

    def _begin_block(self, layout: QTextBlockFormat, chars: QTextCharFormat) -> None:
        if self._fresh:
            self._cursor.setBlockFormat(layout)
            self._cursor.setBlockCharFormat(chars)
            self._fresh = False
        else:
            self._cursor.insertBlock(layout, chars)

    def _leave_list(self) -> None:
        """The next block must not become an entry of the list."""
        self._cursor.insertBlock(self._block(TYPE_BODY))
        current = self._cursor.currentList()
        if current is not None:
            current.remove(self._cursor.block())
        self._fresh = True

    def _table(self, rows: int, columns: int, shares: Sequence[float], after: int = XL) -> QTextTable:
        layout = QTextTableFormat()
        layout.setBorder(0)
        layout.setCellSpacing(0)
        layout.setCellPadding(0)
        layout.setTopMargin(XS)
        layout.setBottomMargin(after)
        layout.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        layout.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, share) for share in shares])
        if not self._fresh:
            self._cursor.insertBlock(self._block(TYPE_BODY))
        return self._cursor.insertTable(rows, columns, layout)

    def _leave_table(self, table: QTextTable) -> None:
        self._cursor = table.lastCursorPosition()
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        self._fresh = True

    def _cell(self, table: QTextTable, row: int, column: int, *, line: bool = False) -> QTextCursor:
        cell = table.cellAt(row, column)
        layout = cell.format().toTableCellFormat()
        layout.setTopPadding(XS)
        layout.setBottomPadding(S if line else XS)
        layout.setRightPadding(L)
        if line:
            layout.setBottomBorder(HAIRLINE)
            layout.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            layout.setBottomBorderBrush(QBrush(self._theme.color("line")))
        cell.setFormat(layout)
        return cell.firstCursorPosition()

    def _write_cell(self, cursor: QTextCursor, cell: "Cell") -> None:
        cursor.setBlockFormat(self._block(TYPE_BODY))
        cursor.insertText(cell.text, self._chars(TYPE_BODY, strong=cell.strong))
        if cell.note:
            cursor.insertBlock(self._block(TYPE_SMALL))
            note = self._link(cell.address, TYPE_SMALL) if cell.address else self._chars(TYPE_SMALL, role="muted")
            cursor.insertText(cell.note, note)

    def _block(self, size: int, before: int = 0, after: int = 0) -> QTextBlockFormat:
        layout = QTextBlockFormat()
        layout.setTopMargin(before)
        layout.setBottomMargin(after)
        height = size * (HEAD_HEIGHT if size >= TYPE_SECTION else LINE_HEIGHT)
        layout.setLineHeight(round(height), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return layout

    def _chars(self, size: int, *, strong: bool = False, role: str = "ink") -> QTextCharFormat:
        chars = QTextCharFormat()
        chars.setFont(sized(self._document.defaultFont(), size, strong=strong))
        chars.setForeground(QBrush(self._theme.color(role)))
        return chars

    def _link(self, address: str, size: int) -> QTextCharFormat:
        chars = self._chars(size, role="accent")
        chars.setAnchor(True)
        chars.setAnchorHref(address)
        chars.setFontUnderline(True)
        return chars

    def _bar(self, share: float) -> QTextImageFormat:
        width, height = BAR
        url = QUrl(f"bar:{round(share * 100)}")
        image = QImage(
            round(width * self._ratio), round(height * self._ratio), QImage.Format.Format_ARGB32_Premultiplied
        )
        image.setDevicePixelRatio(self._ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, QRectF(0, 0, width, height), height / 2, self._theme.color("line"))
        if share > 0:
            filled = max(height, width * share)
            paint_box(painter, QRectF(0, 0, filled, height), height / 2, self._theme.color("accent"))
        painter.end()
        self._document.addResource(QTextDocument.ResourceType.ImageResource.value, url, image)
        layout = QTextImageFormat()
        layout.setName(url.toString())
        layout.setWidth(width)
        layout.setHeight(height)
        layout.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        return layout
