"""The fonts of documents: which one has a letter, and how wide the letter is.

A letter comes from the first font of the chain that has it. What no font has is drawn as a box, which stands for the
letter: whoever copies the text gets what was typed. Letters that only steer others (joiners, selectors) have no width.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from cxf_desktop import paths
from cxf_desktop.documents.charts.shapes import FontStyle

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

FAMILY = "Noto Sans"
LINE_HEIGHT = 1.362
"""Natural line height of the family in ems: ascent and descent."""
ASCENT = 1.069
BOX_SIGN = "□"

STYLES: Mapping[FontStyle, str] = MappingProxyType(
    {"regular": "NotoSans-Regular", "bold": "NotoSans-Bold", "italic": "NotoSans-Italic"}
)
FALLBACKS = ("NotoSansSymbols-Merged", "NotoEmoji-Regular")
BOX_FACE = "NotoSansSymbols-Merged"


@dataclass(frozen=True, slots=True)
class Run:
    """Letters that one font draws."""

    face: str
    text: str


class _Widths(dict[str, float]):
    """Letter -> width in thousandths of the size; looks a letter up at its first use."""

    def __init__(self, fonts: "FontSet", style: FontStyle) -> None:
        super().__init__()
        self._fonts, self._style = fonts, style

    def __missing__(self, letter: str) -> float:
        face = self._fonts.face_of(letter, self._style)
        width = self[letter] = self._fonts.letter_width(face, letter)
        return width


class FontSet:
    """The font files of one folder, read once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._fonts = _load(folder, (*STYLES.values(), *FALLBACKS))
        self._widths = {style: _Widths(self, style) for style in STYLES}
        self._face_of: dict[tuple[str, FontStyle], str] = {}
        self._teach(BOX_FACE, ord(" "), " ", self.letter_width(STYLES["regular"], " "))

    def path(self, face: str) -> Path:
        """Return the file of a font."""
        return self.folder / f"{face}.ttf"

    def font(self, face: str) -> "TTFont":
        """Return a font as reportlab knows it."""
        return self._fonts[face]

    def register(self) -> None:
        """Let reportlab find the fonts by their names."""
        from reportlab.pdfbase.pdfmetrics import registerFont

        for font in self._fonts.values():
            registerFont(font)

    def measure(self, text: str, style: FontStyle, size: float) -> float:
        """Return the width of ``text`` in points."""
        return sum(map(self._widths[style].__getitem__, text)) * size / 1000

    def widths(self, style: FontStyle) -> Mapping[str, float]:
        """Return the width of each letter in thousandths of the size."""
        return self._widths[style]

    def runs(self, text: str, style: FontStyle) -> Iterator[Run]:
        """Return ``text`` in pieces that one font can draw."""
        first = STYLES[style]
        if text.isascii():
            yield Run(first, text)
            return
        found: list[Run] = []
        for face, letters in groupby(text, lambda letter: self.face_of(letter, style)):
            run = Run(face, "".join(letters))
            # A space between two passages of one font belongs to them, or readers take the passages apart.
            if face == BOX_FACE and len(found) > 1 and found[-2].face == face and found[-1].text == " ":
                run = Run(face, f"{found[-2].text} {run.text}")
                del found[-2:]
            found.append(run)
        yield from found

    def face_of(self, letter: str, style: FontStyle) -> str:
        """Return the font that draws ``letter``, and teach it the letter when no font has it."""
        key = (letter, style)
        if key not in self._face_of:
            self._face_of[key] = self._find(letter, style)
        return self._face_of[key]

    def letter_width(self, face: str, letter: str) -> float:
        """Return the width of a letter in thousandths of the size."""
        return float(self._fonts[face].face.charWidths[ord(letter)])

    def _find(self, letter: str, style: FontStyle) -> str:
        code = ord(letter)
        chain = (STYLES[style], *FALLBACKS)
        for name in () if _is_invisible(letter) else chain:
            if code in self._fonts[name].face.charToGlyph:
                return name
        if _is_invisible(letter):
            self._teach(chain[0], code, " ", 0)
            return chain[0]
        box = self._fonts[BOX_FACE].face
        self._teach(BOX_FACE, code, BOX_SIGN, box.charWidths[ord(BOX_SIGN)])
        return BOX_FACE

    def _teach(self, name: str, code: int, like: str, width: float) -> None:
        """Let a font draw a letter with the form of another one; in the text it stays the letter."""
        face = self._fonts[name].face
        face.charToGlyph[code] = face.charToGlyph[ord(like)]
        face.charWidths[code] = width


@cache
def shipped_fonts() -> FontSet:
    """Return the fonts that come with the program; they are read once, for they never change while it runs."""
    return FontSet(paths.resources() / "fonts")


def _is_invisible(letter: str) -> bool:
    """Tell whether a letter only steers others: joiners, selectors, marks of direction, the soft hyphen."""
    return (
        unicodedata.category(letter) == "Cf" or "\ufe00" <= letter <= "\ufe0f" or "\U000e0100" <= letter <= "\U000e01ef"
    )


def _load(folder: Path, names: Iterable[str]) -> dict[str, "TTFont"]:
    from cxf_desktop.documents.pdf_font import EmbeddedFont

    return {name: EmbeddedFont(name, str(folder / f"{name}.ttf")) for name in names}
