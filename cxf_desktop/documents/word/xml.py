"""Elements of Word's format."""

from copy import deepcopy
from typing import Any

from cxf_desktop.domain.model import clean_text

Element = Any
"""An lxml element; lxml has no types."""


class Maker:
    """Makes elements; the library behind it is loaded with the first one."""

    def __init__(self) -> None:
        from docx.oxml.ns import nsmap
        from docx.oxml.parser import oxml_parser

        self._parser = oxml_parser
        self._spaces = {**nsmap, "xml": "http://www.w3.org/XML/1998/namespace"}
        self._word = {"w": nsmap["w"]}

    def name(self, tag: str) -> str:
        """Return ``w:p`` as the parser writes it."""
        prefix, _, local = tag.partition(":")
        return f"{{{self._spaces[prefix]}}}{local}"

    def __call__(self, tag: str, /, *children: Element, **attributes: str | int) -> Element:
        """Return an element of the namespace ``w``, unless ``tag`` has another prefix; attributes are in ``w``."""
        full = tag if ":" in tag else f"w:{tag}"
        element = self._parser.makeelement(self.name(full), nsmap=self._word)
        for key, value in attributes.items():
            element.set(self.name(f"w:{key}"), str(value))
        for child in children:
            if child is not None:
                element.append(child)
        return element

    def text(self, text: str) -> list[Element]:
        """Return user text as it goes into a run: the one place where it enters the file.

        The library escapes it; control characters are removed, line feeds and tabs have elements of their own.
        """
        found: list[Element] = []
        for number, line in enumerate(clean_text(text).split("\n")):
            if number:
                found.append(self("br"))
            for place, part in enumerate(line.split("\t")):
                if place:
                    found.append(self("tab"))
                if part:
                    element = self("t")
                    element.text = part
                    element.set(self.name("xml:space"), "preserve")
                    found.append(element)
        return found

    def run(self, text: str, style: str = "", *, colour: str = "") -> Element:
        """Return a run of user text, in a character style if one is named."""
        run = self("r", *self.text(text))
        if style or colour:
            look = self("rPr")
            if style:
                look.append(self("rStyle", val=style))
            if colour:
                look.append(self("color", val=colour))
            run.insert(0, look)
        return run

    def field(self, instruction: str, result: str) -> list[Element]:
        """Return the runs of a field with its stored result."""
        code = self("instrText")
        code.text = f" {instruction} "
        code.set(self.name("xml:space"), "preserve")
        return [
            self("r", self("fldChar", fldCharType="begin")),
            self("r", code),
            self("r", self("fldChar", fldCharType="separate")),
            self("r", *self.text(result)),
            self("r", self("fldChar", fldCharType="end")),
        ]

    def paragraph(self, style: str, *children: Element, keep: bool = False) -> Element:
        """Return a paragraph; ``keep`` holds it to the next one."""
        look = self("pPr", self("pStyle", val=style))
        if keep:
            look.append(self("keepNext"))
        return self("p", look, *children)

    def open_page(self, paragraph: Element) -> Element:
        """Let a page start with ``paragraph``, at its very top."""
        paragraph.pPr.extend([self("pageBreakBefore"), self("spacing", before=0)])
        return paragraph


def copied(element: Element) -> Element:
    """Return a copy that can be put elsewhere."""
    return deepcopy(element)


def twips(points: float) -> int:
    """Return a length in twentieths of a point."""
    return round(points * 20)


def emu(points: float) -> int:
    """Return a length in the unit of drawings."""
    return round(points * 12700)
