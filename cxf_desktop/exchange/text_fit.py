"""How much room a text takes in a cell: spreadsheets do not say, and a row that is too low cuts it."""

from itertools import pairwise

PIXELS = 7
"""Width of a digit, the unit of column widths, in pixels of 0.75 pt: Arial 10."""
LINE = 1.29
"""Height of a line in sizes of the font."""
HIGHEST_ROW = 390.0
"""In points; programs stop at 409."""

_SAFETY = 0.97  # programs measure a little differently, on screen and on paper
_INDENT = 8.0  # points a level
_BOLD = 1.08
_USUAL = 0.57
_WIDE = 0x2E80
# Widths of Arial in sizes of the font; what is not named is as wide as a small letter.
_WIDTHS = {
    letter: width
    for letters, width in (
        ("ijl'|", 0.23),
        (" !,./:;I[]\\ftíìîï·", 0.28),
        ('()-`r„“”’"{}*°', 0.36),
        ("ckszvxyJçßšž", 0.5),
        ("FTZL", 0.62),
        ("ABEKPSVXY&ÄÀÁÂÅ", 0.68),
        ("wCDHNRUÜÚÙ", 0.73),
        ("GOQÖ", 0.78),
        ("Mm", 0.84),
        ("W%—…@Æ", 1.02),
    )
    for letter in letters
}


def line_starts(text: str, columns: float, size: float, *, bold: bool = False, indent: int = 0) -> list[int]:
    """Return where each line of ``text`` begins when it is wrapped in a cell of that many columns' width."""
    room = max((columns * PIXELS * 0.75 - indent * _INDENT) * _SAFETY / size, 1.1)
    starts, used, word_at, word = [0], 0.0, 0, 0.0
    for at, letter in enumerate(text):
        if letter == "\n":
            starts.append(at + 1)
            used, word_at, word = 0.0, at + 1, 0.0
            continue
        width = _width(letter) * (_BOLD if bold else 1)
        used += width
        if letter in " \t-":
            word_at, word = at + 1, 0.0
            continue  # a blank may hang over the edge
        word += width
        if used > room:
            broken = word >= room or word_at <= starts[-1]
            starts.append(at if broken else word_at)
            used = word = width if broken else word
            word_at = starts[-1]
    return starts


def height(text: str, columns: float, size: float, *, bold: bool = False, indent: int = 0) -> float:
    """Return the height of the wrapped text in points."""
    return len(line_starts(text, columns, size, bold=bold, indent=indent)) * size * LINE


def pieces(text: str, columns: float, size: float, *, bold: bool = False, indent: int = 0) -> list[str]:
    """Return ``text`` cut, between two lines, into pieces that each fit into a row."""
    lines = int((HIGHEST_ROW - 10) / (size * LINE))
    starts = [*line_starts(text, columns, size, bold=bold, indent=indent)[::lines], len(text)]
    found = [text[start:end].strip("\n ") for start, end in pairwise(starts)]
    return found or [""]


def _width(letter: str) -> float:
    if ord(letter) >= _WIDE:
        return 1.02
    return _WIDTHS.get(letter, 0.68 if letter.isupper() else _USUAL)
