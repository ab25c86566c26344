"""What the tests of documents share: fonts, documents, and readers for what was written."""

import re
from collections.abc import Callable
from functools import cache
from io import BytesIO

import docx
import pypdfium2
import pytest
from docx.document import Document as WordDocument

from cxf_desktop.documents.builders import build
from cxf_desktop.documents.fonts import FontSet, shipped_fonts
from cxf_desktop.documents.outline import Document, DocumentKind
from cxf_desktop.documents.pdf import render_pdf
from cxf_desktop.documents.word import render_word
from cxf_desktop.domain.words import Language
from tests.documents.sample import TODAY, facts, sample


@pytest.fixture(scope="session")
def fonts() -> FontSet:
    return shipped_fonts()


@cache
def sample_document(kind: DocumentKind, language: Language) -> Document:
    engagement = sample(language)
    return build(kind, engagement, facts(engagement), language, TODAY)


Make = Callable[[DocumentKind, Language], Document]


@pytest.fixture
def document() -> Make:
    """Return a document of the full engagement."""
    return sample_document


def pdf_pages(document: Document, fonts: FontSet) -> list[str]:
    """Return the text of each page of the PDF."""
    pdf = pypdfium2.PdfDocument(render_pdf(document, fonts))
    try:
        return [pdf[number].get_textpage().get_text_range() for number in range(len(pdf))]
    finally:
        pdf.close()


def word_file(document: Document, fonts: FontSet) -> WordDocument:
    """Return the Word file, read back."""
    return docx.Document(BytesIO(render_word(document, fonts)))


def word_text(file: WordDocument) -> str:
    """Return everything that stands in the body of a Word file, with line feeds and tabs as typed."""
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    letters = {f"{space}br": "\n", f"{space}tab": "\t", f"{space}p": "\n"}
    elements = file.element.body.iter(f"{space}t", *letters)
    return "".join(letters.get(element.tag) or element.text or "" for element in elements)


def squeezed(text: str) -> str:
    """Return ``text`` without white space: lines are broken elsewhere in each format."""
    return re.sub(r"\s+", "", text)
