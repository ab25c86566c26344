"""Paints the pages of a document as PDF."""

from io import BytesIO

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from cxf_desktop.documents.fonts import FontSet
from cxf_desktop.documents.layout import sheet
from cxf_desktop.documents.layout.flow import Page
from cxf_desktop.documents.layout.pages import Laid, foot, lay_out
from cxf_desktop.documents.outline import Document
from cxf_desktop.documents.pdf_painter import Painter

LANGUAGES = {"en": "en-GB", "de": "de-DE"}


def render_pdf(document: Document, fonts: FontSet) -> bytes:
    """Return ``document`` as PDF."""
    fonts.register(pdfmetrics.registerFont)
    laid = lay_out(document, fonts)
    target = BytesIO()
    canvas = _canvas(document, target)
    painter = Painter(canvas, fonts)
    for number, page in enumerate(laid.pages, start=1):
        _page(painter, page, laid)
        if number > 1:
            painter.paint(foot(laid, number, fonts), sheet.MARGIN, sheet.PAGE_HEIGHT - sheet.MARGIN)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def _canvas(document: Document, target: BytesIO) -> Canvas:
    meta = document.meta
    size = (sheet.PAGE_WIDTH, sheet.PAGE_HEIGHT)
    canvas = Canvas(target, pagesize=size, pageCompression=1, lang=LANGUAGES[meta.language])
    canvas.setTitle(f"{meta.kind_title}: {meta.title}")
    canvas.setAuthor(meta.partner or meta.customer)
    canvas.setSubject(meta.customer)
    canvas.setCreator("CXF Desktop")
    canvas.setProducer("CXF Desktop")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.showOutline()
    return canvas


def _page(painter: Painter, page: Page, laid: Laid) -> None:
    top = sheet.PAGE_HEIGHT - sheet.MARGIN
    entries = {entry.anchor: entry for entry in laid.document.entries()}
    for y, piece in page.placed:
        painter.paint(piece.shapes, sheet.MARGIN, top - y)
        for link in piece.links:
            painter.link(link, sheet.MARGIN, top - y)
        entry = entries.get(piece.anchor)
        if entry is not None:
            title = f"{entry.number} {entry.text}".strip()
            painter.anchor(piece.anchor, title, entry.level - 1, top - y + 4)
