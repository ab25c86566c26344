"""A font in the PDF whose text can be copied, emoji included."""

from typing import Any

from reportlab.pdfbase.ttfonts import TTFont

MOST_PER_BLOCK = 100
"""Entries that one block of a character map may have (PDF 32000-1, 9.10.3)."""


class EmbeddedFont(TTFont):
    """A TrueType font whose map back to Unicode holds for every character.

    The library writes code points above U+FFFF with five digits, which readers take for something else; the standard
    asks for UTF-16.
    """

    def addObjects(self, doc: Any) -> None:  # noqa: N802  (the library's name)
        """Add the font to the document, then put right maps in the place of the library's."""
        subsets = list(self.state[doc].subsets)
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = self._base_name(number)
            doc.idToObject[f"toUnicodeCMap:{name}"].content = unicode_map(name, subset)

    def _base_name(self, number: int) -> str:
        from reportlab.pdfbase.ttfonts import SUBSETN

        name: bytes = b"".join((SUBSETN(number), b"+", self.face.name, self.face.subfontNameX))
        return name.decode("latin-1")


def unicode_map(name: str, subset: list[int]) -> str:
    """Return the character map of a subset: code -> character in UTF-16."""
    pairs = [f"<{code:02X}> <{_utf16(point)}>" for code, point in enumerate(subset)]
    blocks = [pairs[start : start + MOST_PER_BLOCK] for start in range(0, len(pairs), MOST_PER_BLOCK)]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        f"/CMapName /{name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
        *(line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")),
        "endcmap",
        "CMapName currentdict /CMap defineresource pop",
        "end",
        "end",
    ]
    return "\n".join(lines)


def _utf16(point: int) -> str:
    return chr(point).encode("utf-16-be", "surrogatepass").hex().upper()
