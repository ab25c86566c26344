"""The list definitions of a Word file: numbered headings, dots, numbers."""

from cxf_desktop.documents.layout import sheet
from cxf_desktop.documents.palette import PAPER, Role
from cxf_desktop.documents.word.styles import BULLET_LIST, HEADING_LIST, NUMBER_LIST, NUMBERED, style_id
from cxf_desktop.documents.word.xml import Element, Maker, twips


class Lists:
    """Fills the part with the definitions; each numbered list starts at 1 again."""

    def __init__(self, make: Maker, part: Element, accent: Role) -> None:
        self._make = make
        self._part = part
        self._next = NUMBER_LIST + 1
        for child in list(part):
            part.remove(child)
        indent = make("pPr", make("ind", left=twips(sheet.LIST_INDENT), hanging=twips(sheet.LIST_INDENT)))
        dot = make("rPr", make("color", val=PAPER[accent]))
        part.append(self._definition(HEADING_LIST, "decimal", "%1 ", style_id("heading1"), make("suff", val="space")))
        part.append(self._definition(BULLET_LIST, "bullet", "•", style_id("list"), indent, dot))
        numbers = make("pPr", make("ind", left=twips(sheet.LIST_INDENT), hanging=twips(sheet.LIST_INDENT)))
        part.append(self._definition(NUMBER_LIST, "decimal", "%1.", NUMBERED, numbers))
        for number in (HEADING_LIST, BULLET_LIST, NUMBER_LIST):
            part.append(make("num", make("abstractNumId", val=number), numId=number))

    def _definition(self, number: int, kind: str, text: str, style: str, *look: Element) -> Element:
        make = self._make
        level = make("lvl", make("start", val=1), make("numFmt", val=kind), make("pStyle", val=style), ilvl=0)
        suffix = [element for element in look if element.tag.endswith("suff")]
        rest = [element for element in look if not element.tag.endswith("suff")]
        level.extend([*suffix, make("lvlText", val=text), make("lvlJc", val="left"), *rest])
        return make("abstractNum", make("multiLevelType", val="singleLevel"), level, abstractNumId=number)

    def numbered(self) -> int:
        """Return the number of a new list that starts at 1."""
        make, number = self._make, self._next
        start = make("lvlOverride", make("startOverride", val=1), ilvl=0)
        self._part.append(make("num", make("abstractNumId", val=NUMBER_LIST), start, numId=number))
        self._next += 1
        return number
