"""Two states of a text beside each other, with what differs marked: struck through before, underlined after."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from cxf_desktop.ui.theme.manager import ThemeManager

Part = tuple[str, bool]
"""A piece of a text, and whether it differs from the other side."""

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_MOST_WORK = 1_000_000
"""Pairs of words that are compared; what is longer is marked as one piece."""
_LEAST_ALIKE = 0.3
"""Texts that have less in common are two different texts, and nothing in them is marked."""
_ROWS_LEAST, _ROWS_MOST = 2, 12


def compared(before: str, after: str) -> tuple[list[Part], list[Part]]:
    """Return both texts in pieces, word by word, with the pieces marked that only one of them has."""
    if not before or not after:
        return _tidy([(before, False)]), _tidy([(after, False)])
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    start = _shared(old, new)
    end = _shared(old[start:][::-1], new[start:][::-1])
    head, tail = "".join(old[:start]), "".join(old[len(old) - end :])
    inner_old, inner_new = old[start : len(old) - end], new[start : len(new) - end]
    if len(inner_old) * len(inner_new) > _MOST_WORK:
        middle = [("".join(inner_old), True)], [("".join(inner_new), True)]
    else:
        middle = _matched(inner_old, inner_new)
    both = tuple(_tidy([(head, False), *side, (tail, False)]) for side in middle)
    alike = sum(len(text) for text, differs in both[0] if not differs)
    if alike < _LEAST_ALIKE * min(len(before), len(after)):
        return [(before, False)], [(after, False)]
    return both[0], both[1]


def _matched(old: Sequence[str], new: Sequence[str]) -> tuple[list[Part], list[Part]]:
    left: list[Part] = []
    right: list[Part] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        differs = tag != "equal"
        left.append(("".join(old[a:b]), differs))
        right.append(("".join(new[c:d]), differs))
    return left, right


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _tidy(parts: Sequence[Part]) -> list[Part]:
    return [part for part in parts if part[0]]


class MarkedText(QPlainTextEdit):
    """Shows a text to read, as high as it is up to a dozen lines; what differs is marked, and never by colour alone."""

    def __init__(self, themes: ThemeManager, name: str, *, gone: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._gone = gone
        self._parts: list[Part] = []
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        themes.changed.connect(self._paint_anew)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show another text."""
        self._parts = list(parts)
        self._paint_anew()

    def sizeHint(self) -> QSize:
        return QSize(200, self._height(_ROWS_LEAST + 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._height(_ROWS_LEAST))

    def _height(self, rows: int) -> int:
        return round(QFontMetricsF(self.font()).lineSpacing() * min(rows, _ROWS_MOST)) + 20

    def _paint_anew(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        first = -1
        for text, differs in self._parts:
            if differs and first < 0:
                first = cursor.position()
            cursor.insertText(text, self._format(differs=differs))
        cursor.setPosition(max(0, first))
        self.setTextCursor(cursor)
        self.centerCursor()

    def _format(self, *, differs: bool) -> QTextCharFormat:
        theme, look = self._themes.theme, QTextCharFormat()
        look.setForeground(theme.color("ink"))
        if differs:
            look.setForeground(theme.color("bad" if self._gone else "good"))
            look.setFontStrikeOut(self._gone)
            look.setFontUnderline(not self._gone)
            if not self._gone:
                look.setFontWeight(QFont.Weight.DemiBold)
        return look
