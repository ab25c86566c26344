"""The Word file around the text: properties, settings, styles, fonts, foot, pictures."""

import datetime as dt
from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING, Any

from cxf_desktop.documents import wording
from cxf_desktop.documents.fonts import FontSet
from cxf_desktop.documents.layout import sheet
from cxf_desktop.documents.layout.pages import foot_text
from cxf_desktop.documents.layout.sheet import SHEET
from cxf_desktop.documents.outline import Meta
from cxf_desktop.documents.palette import phase_role
from cxf_desktop.documents.voice import Voice
from cxf_desktop.documents.word.embedding import embed_fonts
from cxf_desktop.documents.word.lists import Lists
from cxf_desktop.documents.word.styles import LANGUAGES, StyleSheet, style_id
from cxf_desktop.documents.word.xml import Element, Maker, twips

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

UNUSED = ("thumbnail", "stylesWithEffects", "customXml")
"""What the library's own template brings along, by the end of the kind of relation."""
PROGRAM = "CXF Desktop"
PROPERTIES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    f"<Application>{PROGRAM}</Application><AppVersion>16.0000</AppVersion></Properties>"
)


class WordPackage:
    """A Word file with everything but its text."""

    def __init__(self, meta: Meta, fonts: FontSet, made: dt.datetime) -> None:
        import docx

        self.make = Maker()
        self._meta = meta
        self._word: WordDocument = docx.Document()
        self._pictures = 0
        self._clear()
        self._properties(made)
        self._styles()
        self.lists = Lists(self.make, self._word.part.numbering_part.element, phase_role(meta.phase))
        self._settings()
        self._section()
        embed_fonts(self._word.part, fonts)

    def fill(self, elements: Iterable[Element]) -> None:
        """Put the text in."""
        body = self._word.element.body
        last = body.sectPr
        for element in elements:
            last.addprevious(element)

    def save(self, target: BytesIO) -> None:
        """Write the file."""
        self._word.save(target)

    def picture(self, image: bytes, width: float, height: float, alt: str) -> Element:
        """Return a run with a picture, of a size in points, and what it shows in words."""
        from docx.shared import Pt

        self._pictures += 1
        inline: Any = self._word.part.new_pic_inline(BytesIO(image), Pt(width), Pt(height))
        for side in ("distT", "distB", "distL", "distR"):
            inline.set(side, "0")
        inline.docPr.set("id", str(self._pictures))
        inline.docPr.set("name", f"Picture {self._pictures}")
        inline.docPr.set("descr", alt)
        return self.make("r", self.make("drawing", inline))

    def _clear(self) -> None:
        """Remove what the library's own template brings along."""
        self._word.element.body.clear_content()
        for relations in (self._word.part.package.rels, self._word.part.rels):
            for id_, relation in list(relations.items()):
                if relation.reltype.endswith(UNUSED):
                    relations.pop(id_)
        for relation in self._word.part.package.rels.values():
            if relation.reltype.endswith("extended-properties"):
                part: Any = relation.target_part
                part._blob = PROPERTIES.encode()  # the library has no other way to set it

    def _properties(self, made: dt.datetime) -> None:
        properties, meta = self._word.core_properties, self._meta
        author = meta.partner[:255]  # who writes; a customer is not the author of a report about itself
        properties.author = author
        properties.last_modified_by = author
        properties.title = f"{meta.kind_title}: {meta.title}"[:255]
        properties.subject = meta.customer[:255]
        properties.language = LANGUAGES[meta.language]
        properties.version = meta.version[:255]
        properties.identifier = meta.fingerprint
        properties.comments = ""
        properties.keywords = ""
        properties.category = ""
        properties.revision = 1
        properties.created = properties.modified = made.astimezone(dt.UTC).replace(tzinfo=None)

    def _styles(self) -> None:
        part: Any = self._word.styles.element
        sheet_ = StyleSheet(self.make, self._meta)
        latent = part.find(self.make.name("w:latentStyles"))
        for child in list(part):
            part.remove(child)
        part.extend([sheet_.defaults(), latent, *sheet_.styles()])

    def _settings(self) -> None:
        make, part = self.make, self._word.settings.element
        for child in list(part):
            part.remove(child)
        german = self._meta.language == "de"
        space = "http://schemas.microsoft.com/office/word"
        names = {
            "compatibilityMode": 15,
            "overrideTableStyleFontSizeAndJustification": 1,
            "enableOpenTypeFeatures": 1,
            "doNotFlipMirrorIndents": 1,
            "differentiateMultirowTableHeaders": 1,
        }
        part.extend(
            [
                make("zoom", percent=100),
                make("embedTrueTypeFonts"),
                make("saveSubsetFonts"),
                make("defaultTabStop", val=twips(36)),
                make("characterSpacingControl", val="doNotCompress"),
                make("compat", *(make("compatSetting", name=key, uri=space, val=val) for key, val in names.items())),
                make("themeFontLang", val=LANGUAGES[self._meta.language]),
                make("decimalSymbol", val="," if german else "."),
                make("listSeparator", val=";" if german else ","),
            ]
        )

    def _section(self) -> None:
        from docx.shared import Pt

        section = self._word.sections[0]
        section.page_width, section.page_height = Pt(sheet.PAGE_WIDTH), Pt(sheet.PAGE_HEIGHT)
        for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
            setattr(section, side, Pt(sheet.MARGIN))
        section.footer_distance = Pt(sheet.FOOT - SHEET["foot"].size * 0.293)
        section.header_distance = Pt(sheet.FOOT)
        section.different_first_page_header_footer = True
        footer: Any = section.footer
        footer.is_linked_to_previous = False
        element = footer._element  # paragraphs are put in as elements
        for child in list(element):
            element.remove(child)
        element.append(self._foot())

    def _foot(self) -> Element:
        make, say = self.make, Voice(self._meta.language)
        before, between = say(wording.PAGE_OF, page="\0", pages="\0").split("\0")[:2]
        runs = [make.run(foot_text(self._meta)), make("r", make("tab")), make.run(before)]
        runs += [*make.field("PAGE", "2"), make.run(between), *make.field("NUMPAGES", "2")]
        return make.paragraph(style_id("foot"), *runs)
