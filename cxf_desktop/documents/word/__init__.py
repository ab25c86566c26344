"""Writes a document as a Word file."""

import datetime as dt
from io import BytesIO
from pathlib import Path

from cxf_desktop.documents.fonts import FontSet, shipped_fonts
from cxf_desktop.documents.layout.pages import lay_out
from cxf_desktop.documents.outline import Document
from cxf_desktop.documents.word.body import Body
from cxf_desktop.documents.word.package import WordPackage
from cxf_desktop.files import put_in_place


def write_word(document: Document, target: Path, fonts: FontSet | None = None) -> None:
    """Write ``document`` to ``target``; an older file stays until the new one is whole.

    Raises:
        OSError: The file cannot be written.

    """
    put_in_place(render_word(document, fonts or shipped_fonts()), target)


def render_word(document: Document, fonts: FontSet, made: dt.datetime | None = None) -> bytes:
    """Return ``document`` as a Word file, made now unless ``made`` says otherwise.

    The page numbers of the contents come from the layout of the PDF: nobody is asked to update a field.
    """
    laid = lay_out(document, fonts)
    package = WordPackage(document.meta, fonts, made or dt.datetime.now(dt.UTC))
    package.fill(Body(package, laid, fonts).elements())
    target = BytesIO()
    package.save(target)
    return target.getvalue()
