"""Writes a document as PDF."""

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cxf_desktop.documents.fonts import STYLES, FontSet, shipped_fonts
from cxf_desktop.documents.layout import sheet
from cxf_desktop.documents.layout.flow import Page
from cxf_desktop.documents.layout.pages import foot, lay_out
from cxf_desktop.documents.outline import Document, Entry
from cxf_desktop.documents.pdf_painter import Painter
from cxf_desktop.files import put_in_place

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

LANGUAGES = {"en": "en-GB", "de": "de-DE"}
PROGRAM = "CXF Desktop"


def write_pdf(document: Document, target: Path, fonts: FontSet | None = None) -> None:
    """Write ``document`` to ``target``; an older file stays until the new one is whole.

    Raises:
        OSError: The file cannot be written.

    """
    put_in_place(render_pdf(document, fonts or shipped_fonts()), target)


def render_pdf(document: Document, fonts: FontSet) -> bytes:
    """Return ``document`` as PDF."""
    fonts.register()
    laid = lay_out(document, fonts)
    target = BytesIO()
    canvas = _canvas(document, target)
    painter = Painter(canvas, fonts)
    bookmarks = {entry.anchor: entry for entry in document.contents()}
    for number, page in enumerate(laid.pages, start=1):
        _page(painter, page, bookmarks)
        if number > 1:
            painter.paint(foot(laid, number, fonts), sheet.MARGIN, sheet.PAGE_HEIGHT - sheet.MARGIN)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _canvas(document: Document, target: BytesIO) -> "Canvas":
    from reportlab.pdfgen.canvas import Canvas

    meta = document.meta
    size = (sheet.PAGE_WIDTH, sheet.PAGE_HEIGHT)
    first: Any = STYLES["regular"]  # the stubs take the name for a number
    canvas = Canvas(target, pagesize=size, pageCompression=1, lang=LANGUAGES[meta.language], initialFontName=first)
    canvas.setTitle(f"{meta.kind_title}: {meta.title}")
    canvas.setAuthor(meta.partner)  # who writes; a customer is not the author of a report about itself
    canvas.setSubject(meta.customer)
    canvas.setCreator(PROGRAM)
    canvas.setProducer(PROGRAM)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.showOutline()
    return canvas


def _page(painter: Painter, page: Page, bookmarks: dict[str, Entry]) -> None:
    top = sheet.PAGE_HEIGHT - sheet.MARGIN
    for y, piece in page.placed:
        painter.paint(piece.shapes, sheet.MARGIN, top - y)
        for link in piece.links:
            painter.link(link, sheet.MARGIN, top - y)
        entry = bookmarks.get(piece.anchor)
        if entry is not None:
            title = f"{entry.number} {entry.text}".strip()
            painter.anchor(piece.anchor, title, entry.level - 1, top - y + 4)
