"""How hard a passphrase is to guess, roughly, and why. It only advises: nothing is forbidden."""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from cxf_desktop.domain.words import LocalText, local


class Grade(StrEnum):
    """What an estimate comes to."""

    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"
    STRONG = "strong"

    @property
    def label(self) -> LocalText:
        """The grade for people."""
        return _LABELS[self]


_LABELS = {
    Grade.WEAK: local("Weak", "Schwach"),
    Grade.FAIR: local("Fair", "Mäßig"),
    Grade.GOOD: local("Good", "Gut"),
    Grade.STRONG: local("Strong", "Stark"),
}
_FROM_BITS = ((80, Grade.STRONG), (60, Grade.GOOD), (40, Grade.FAIR), (0, Grade.WEAK))
"""With Argon2id at half a second a try, 40 bits keep one machine busy for thousands of years, a thousand for some."""

# typos: off
_FREQUENT = (
    "password", "passwort", "passwd", "kennwort", "geheim", "secret", "qwertz", "qwerty", "asdf", "yxcv", "zxcv",
    "hallo", "hello", "welcome", "willkommen", "admin", "administrator", "letmein", "login", "iloveyou",
    "ichliebedich", "schatz", "sommer", "summer", "winter", "fruehling", "frühling", "herbst", "spring", "autumn",
    "monday", "montag", "dragon", "drache", "monkey", "football", "fussball", "fußball", "baseball", "master",
    "sunshine", "princess", "test", "gast", "guest", "user", "benutzer", "root", "start", "azure", "microsoft",
    "cloud", "company", "firma", "customer", "kunde", "library", "bibliothek", "berlin", "hamburg", "muenchen",
    "münchen", "deutschland", "changeme", "aendern", "start123", "cxf",
)  # fmt: skip
_ROWS = ("qwertzuiop", "qwertyuiop", "asdfghjkl", "yxcvbnm", "zxcvbnm", "0123456789", "abcdefghijklmnopqrstuvwxyz")
# typos: on
_MEANT = str.maketrans("01345@$!7", "oieasasit")
_CLASSES = (("[a-z]", 26), ("[A-Z]", 26), (r"\d", 10), (r"[^\w\s]|_", 33), (r"\s", 1), (r"[^\x00-\x7f]", 100))
_SHORT, _LONGEST = 10, 200
_RUN = 4
_OF_A_WORD = 2
"""Letters that a frequent word or a row of keys is worth: a guesser tries them first."""


@dataclass(frozen=True)
class Strength:
    """An estimate."""

    bits: float
    grade: Grade
    reason: LocalText


def strength(passphrase: str) -> Strength:
    """Estimate a passphrase from its length, its kinds of letters, what repeats in it, and what everybody takes."""
    if not passphrase:
        return Strength(0, Grade.WEAK, local("There is nothing yet.", "Es steht noch nichts da."))
    plain = passphrase[:_LONGEST].casefold()
    without_words = _without(plain, _FREQUENT, meant=True)
    without_rows = _without_rows(without_words)
    without_repeats = _without_repeats(without_rows)
    pool = sum(size for pattern, size in _CLASSES if re.search(pattern, passphrase))
    bits = len(without_repeats) * math.log2(max(pool, 2))
    grade = next(grade for least, grade in _FROM_BITS if bits >= least)
    lost = (len(plain) - len(without_words), len(without_words) - len(without_rows),
            len(without_rows) - len(without_repeats))  # fmt: skip
    return Strength(round(bits, 1), grade, _reason(passphrase, grade, lost))


def _reason(passphrase: str, grade: Grade, lost: tuple[int, int, int]) -> LocalText:
    words, rows, repeats = lost
    if grade is Grade.STRONG:
        return local("Long and hard to foresee.", "Lang und schwer vorherzusehen.")
    if words and words == max(lost):
        return local(
            "It contains a word that everybody tries first.", "Sie enthält ein Wort, das jeder zuerst probiert."
        )
    if rows and rows == max(lost):
        return local(
            "It contains a row of keys, letters or digits.",
            "Sie enthält eine Reihe von Tasten, Buchstaben oder Ziffern.",
        )
    if repeats:
        return local("Parts of it repeat.", "Teile wiederholen sich.")
    if len(passphrase) < _SHORT:
        return local(
            "It is short; four unrelated words are better.", "Sie ist kurz; vier beliebige Wörter sind besser."
        )
    if sum(bool(re.search(pattern, passphrase)) for pattern, _ in _CLASSES) == 1:
        return local("It has only one kind of letters.", "Sie besteht nur aus einer Art von Zeichen.")
    return local("One more unrelated word makes it stronger.", "Ein weiteres beliebiges Wort macht sie stärker.")


def _without(text: str, words: Sequence[str], *, meant: bool) -> str:
    """Leave two letters of each of ``words``; ``meant`` also finds them written with digits and signs."""
    for word in sorted(words, key=len, reverse=True):
        while (at := (text.translate(_MEANT) if meant else text).find(word)) >= 0 or (at := text.find(word)) >= 0:
            text = text[:at] + "\0" * _OF_A_WORD + text[at + len(word) :]
    return text


def _without_rows(text: str) -> str:
    runs = {
        row[at : at + length]
        for line in _ROWS
        for row in (line, line[::-1])
        for length in range(_RUN, len(row) + 1)
        for at in range(len(row) - length + 1)
    }
    return _without(text, sorted(runs), meant=False)


def _without_repeats(text: str) -> str:
    """Leave one of what stands there several times in a row."""
    shorter = re.sub(r"(.{1,20}?)\1+", r"\1", text, flags=re.DOTALL)
    return shorter if shorter == text else _without_repeats(shorter)
