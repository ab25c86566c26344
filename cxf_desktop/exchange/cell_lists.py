"""What the cells of a workbook share: the list of texts, and which styles show a number as a date."""

import re

from cxf_desktop.exchange.cells import TextCollector
from cxf_desktop.exchange.markup import Attributes, Budget, PartHandler


class TextsHandler(PartHandler):
    """Collects the workbook's list of texts."""

    def __init__(self, budget: Budget) -> None:
        super().__init__(budget)
        self.texts: list[str] = []
        self._collector = TextCollector()

    def begin(self, tag: str, attributes: Attributes) -> None:
        """Hear a text or a piece of it."""
        self._collector.begin(tag)

    def finish(self, tag: str) -> None:
        """Hear a text end."""
        self._collector.finish(tag)
        if tag == "si":
            self.texts.append(self._collector.take())

    def text(self, content: str) -> None:
        """Hear a piece of text."""
        self._collector.text(content)


_MOST_STYLES = 150_000
"""Elements after which dates stay numbers: workbooks that were copied from for years have styles without end."""
_DATE_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
"""Numbers of the built-in formats that show a date or a time."""


class StylesHandler(PartHandler):
    """Finds the cell styles that show a number as a date."""

    def __init__(self, budget: Budget) -> None:
        super().__init__(budget)
        self.dates: set[int] = set()
        self._formats = set(_DATE_FORMATS)
        self._inside = False
        self._count = 0

    def begin(self, tag: str, attributes: Attributes) -> None:
        """Hear a number format or a cell style."""
        self.done = self.heard > _MOST_STYLES
        if tag == "numFmt":
            number = int(attributes.get("numFmtId", "0"))
            (self._formats.add if shows_date(attributes.get("formatCode", "")) else self._formats.discard)(number)
        elif tag == "cellXfs":
            self._inside = True
        elif tag == "xf" and self._inside:
            if int(attributes.get("numFmtId", "0")) in self._formats:
                self.dates.add(self._count)
            self._count += 1

    def finish(self, tag: str) -> None:
        """Hear the cell styles end: nothing after them matters."""
        self.done = tag == "cellXfs"


def shows_date(code: str) -> bool:
    """Tell whether a number format shows a date or a time: it has letters for one outside of quotes and brackets."""
    bare = re.sub(r'"[^"]*"|\[[^][]*\]|\\.|_.|\*.', "", code[:255])
    return re.search("[dmyhs]", bare, re.IGNORECASE) is not None and bare.casefold() not in ("general", "standard")
