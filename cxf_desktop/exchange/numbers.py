"""Reads numbers that somebody typed as text, in German or English notation; what cannot be told is not guessed."""

import re
from dataclasses import dataclass

from cxf_desktop.domain.words import Language

LONGEST = 40
_BLANKS = re.compile("[\\s\u2007\u2009\u200a\u202f\u2060]+")
_SIGNED = re.compile(r"([+-]?) ?([0-9.,' ]+?) ?(%?)")
_BLANK_GROUPS = re.compile(r"[0-9]{1,3}(?:([' ])[0-9]{3})(?:\1[0-9]{3})*(?=[.,]|$)")


@dataclass(frozen=True)
class Ambiguous:
    """A number that German and English notation read differently: ``1.234``."""

    german: float
    english: float

    @property
    def readings(self) -> tuple[float, float]:
        """Both, German first."""
        return self.german, self.english

    def to(self, language: Language) -> float:
        """Return what it means in the notation of ``language``."""
        return self.german if language == "de" else self.english


def parse_number(text: str, language: Language | None) -> float | Ambiguous | None:
    """Return the number that ``text`` stands for, a percentage as its share; None when it is no number.

    Where only one notation gives a number it is taken, whatever the language: ``0,35`` and ``0.35`` can be nothing
    else, nor can ``1.234,5``. One separator before exactly three digits, as in ``1.234``, is read in the notation of
    ``language``, and without one left to somebody who knows.
    """
    found = _SIGNED.fullmatch(_BLANKS.sub(" ", text.replace("\u2212", "-").replace("’", "'")).strip())
    if found is None or len(found[2]) > LONGEST:
        return None
    divisor = (-1 if found[1] == "-" else 1) * (100 if found[3] else 1)
    digits = _without_blank_groups(found[2])
    german, english = _read(digits, ","), _read(digits, ".")
    if german is None or english is None or german == english:
        plain = english if german is None else german
        return None if plain is None else plain / divisor
    both = Ambiguous(german / divisor, english / divisor)
    return both if language is None else both.to(language)


def _without_blank_groups(digits: str) -> str:
    """Return ``1 234,5`` as ``1234,5``; a separator that is left must then be the decimal mark."""
    if not (" " in digits or "'" in digits):
        return digits
    grouped = _BLANK_GROUPS.match(digits)
    if grouped is None:
        return ""
    return re.sub("[' ]", "", grouped[0]) + digits[grouped.end() :]


def _read(digits: str, decimal: str) -> float | None:
    """Return the number in the notation with that decimal mark; None when it is not one there."""
    grouping = "." if decimal == "," else ","
    whole, mark, rest = digits.partition(decimal)
    if mark and not rest:
        return None
    if grouping in whole:
        if not re.fullmatch(rf"[1-9][0-9]{{0,2}}(?:{re.escape(grouping)}[0-9]{{3}})+", whole):
            return None
        whole = whole.replace(grouping, "")
    if not re.fullmatch("[0-9]*", whole + rest) or not whole + rest:
        return None
    return float(f"{whole or '0'}.{rest or '0'}")
