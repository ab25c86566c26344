"""A few lines of a text that somebody typed: wrapped to a width, the last one cut off when there is more."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from cxf_desktop.ui.widgets.text_block import line_step

_LONGEST_PART = 14
_LETTERS_A_LINE = 400
"""No line is longer; what lies beyond the last line is not even looked at."""


class Lines:
    """Text in one font and width, in at most ``most`` lines; knows its height and can be drawn."""

    def __init__(self, text: str, font: QFont, width: float, most: int = 1) -> None:
        self._font, self._width, self._step = font, max(1.0, width), line_step(font)
        self._lines = self._broken(" ".join(text[: most * _LETTERS_A_LINE].split()), most) if text else []

    @property
    def texts(self) -> tuple[str, ...]:
        """The lines."""
        return tuple(self._lines)

    @property
    def height(self) -> int:
        """The height of all lines."""
        return len(self._lines) * self._step

    def draw(self, painter: QPainter, left: float, top: float, color: QColor) -> None:
        """Draw the lines from this point down."""
        metrics = QFontMetricsF(self._font)
        painter.setFont(self._font)
        painter.setPen(color)
        lead = (self._step - metrics.height()) / 2 + metrics.ascent()
        for number, line in enumerate(self._lines):
            painter.drawText(QPointF(left, top + number * self._step + lead), line)

    def _broken(self, text: str, most: int) -> list[str]:
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(text, self._font)
        layout.setTextOption(option)
        starts: list[int] = []
        layout.beginLayout()
        while len(starts) <= most and (line := layout.createLine()).isValid():
            line.setLineWidth(self._width)
            starts.append(_in_python(text, line.textStart()))
        layout.endLayout()
        ends = [*starts[1:], len(text)]
        lines = [text[start:end].strip() for start, end in zip(starts, ends, strict=True)]
        if len(lines) <= most:
            return lines
        rest = text[starts[most - 1] :]
        return [*lines[: most - 1], self._cut(rest)]

    def _cut(self, rest: str) -> str:
        """Return as much as fits on one line, between two words when one ends nearby."""
        cut = QFontMetricsF(self._font).elidedText(rest, Qt.TextElideMode.ElideRight, self._width)
        words, space, part = cut.rpartition(" ")
        return f"{words.rstrip(' ,;:.')} …" if space and len(part) <= _LONGEST_PART and words else cut


def _in_python(text: str, position: int) -> int:
    """Return where a position of Qt lies: Qt counts an emoji as two."""
    if text.isascii():
        return position
    return len(text.encode("utf-16-le")[: 2 * position].decode("utf-16-le", "ignore"))
