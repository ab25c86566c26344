"""Puts letters of scripts that run from right to left in the order in which they stand on the paper."""

import re
import unicodedata

_FIRST = "\u0590"
_NUMBER = re.compile(r"[0-9\u0660-\u0669\u06f0-\u06f9]+(?:[.,:/][0-9\u0660-\u0669\u06f0-\u06f9]+)*")
_STRONG = {"R": True, "AL": True, "L": False}
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")


def on_paper(text: str) -> str:
    """Return ``text`` from left to right as it is painted in a line that runs from left to right.

    Readers of a PDF expect this order, and turn it back when somebody copies the text.
    """
    if text.isascii() or max(text) < _FIRST:
        return text
    parts: list[str] = []
    plain, at = 0, 0
    while at < len(text):
        if not _runs_left(text[at]):
            at += 1
            continue
        end = _end(text, at)
        parts += [text[plain:at], _turned(text[at:end])]
        plain = at = end
    return "".join([*parts, text[plain:]])


def _end(text: str, start: int) -> int:
    """Return the end of a passage: after its last letter that runs to the left, before the next that does not."""
    end = start + 1
    for at in range(start + 1, len(text)):
        strong = _STRONG.get(unicodedata.bidirectional(text[at]))
        if strong is False:
            break
        if strong or unicodedata.combining(text[at]):
            end = at + 1
    return end


def _turned(passage: str) -> str:
    turned = passage[::-1].translate(_MIRRORED)
    return _NUMBER.sub(lambda number: number.group()[::-1], turned)


def _runs_left(letter: str) -> bool:
    return _STRONG.get(unicodedata.bidirectional(letter), False)
