"""Walks through one XML part of a file, piece by piece, with a bound on everything that could be made endless.

Parsing is defusedxml's: a part with a document type or an entity is refused before it can be expanded.
"""

from dataclasses import dataclass
from typing import TypeAlias
from xml.sax import SAXException
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import AttributesImpl

from cxf_desktop.domain.words import local
from cxf_desktop.exchange.archive import DAMAGED, MEGABYTE, Archive
from cxf_desktop.exchange.errors import ExchangeError

Attributes: TypeAlias = "AttributesImpl[str]"
"""The attributes of an element, by their names as written."""
DEEPEST = 60
"""How deep elements may lie in each other; a workbook needs about ten."""
_SILENCE = 4
"""Pieces in a row that may belong to one tag: the parser would go over a longer one again and again."""


@dataclass
class Budget:
    """What may still be read of one file, all its parts together."""

    elements: int = 250_000
    size: int = 16 * MEGABYTE


class TooMuchError(Exception):
    """The budget is spent."""


class PartHandler(ContentHandler):
    """Hears the elements of a part by their names without prefix; sets ``done`` when the rest does not matter."""

    def __init__(self, budget: Budget) -> None:
        super().__init__()
        self.done = False
        self.heard = 0
        self.budget = budget
        self._depth = 0

    def startElement(self, name: str, attrs: Attributes) -> None:  # noqa: N802, D102  (named by xml.sax)
        self.heard += 1
        self._depth += 1
        self.budget.elements -= 1
        if self._depth > DEEPEST or self.budget.elements < 0:
            raise TooMuchError
        if not self.done:
            self.begin(name.rpartition(":")[2], attrs)

    def endElement(self, name: str) -> None:  # noqa: N802, D102
        self._depth -= 1
        if not self.done:
            self.finish(name.rpartition(":")[2])

    def characters(self, content: str) -> None:  # noqa: D102
        self.heard += 1
        if not self.done:
            self.text(content)

    def begin(self, tag: str, attributes: Attributes) -> None:
        """Hear an element begin."""

    def finish(self, tag: str) -> None:
        """Hear an element end."""

    def text(self, content: str) -> None:
        """Hear a piece of text."""


def walk(archive: Archive, name: str, handler: PartHandler, sheet: str = "") -> None:
    """Read the member ``name`` with ``handler``; ``sheet`` names it in errors.

    Raises:
        ExchangeError: The part is damaged, too large, or has a document type.

    """
    from defusedxml.common import DefusedXmlException

    try:
        _feed(archive, name, handler)
    except TooMuchError:
        too_much = local("there is more in it than can be read", "es steht mehr darin, als gelesen werden kann")
        raise ExchangeError.at(archive.file, too_much, sheet) from None
    except DefusedXmlException:
        forbidden = local(
            "it defines a document type or entities, which no workbook needs",
            "darin sind ein Dokumenttyp oder Entitäten definiert, die keine Arbeitsmappe braucht",
        )
        raise ExchangeError.at(archive.file, forbidden, sheet) from None
    except (SAXException, ValueError, LookupError, OverflowError):
        raise ExchangeError.at(archive.file, DAMAGED, sheet) from None


def _feed(archive: Archive, name: str, handler: PartHandler) -> None:
    from defusedxml.sax import make_parser

    parser = make_parser()
    parser.forbid_dtd = True
    parser.setContentHandler(handler)
    silent, heard = 0, 0
    for chunk in archive.chunks(name):
        handler.budget.size -= len(chunk)
        silent = silent + 1 if handler.heard == heard else 0
        heard = handler.heard
        if handler.budget.size < 0 or silent > _SILENCE:
            raise TooMuchError
        parser.feed(chunk)
        if handler.done:
            return
    parser.close()
