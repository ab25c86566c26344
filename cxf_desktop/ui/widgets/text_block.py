"""Lays plain text out in lines: with the line height of the look, and breaking words that are longer than a line."""

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

LINE_HEIGHT: Final = 1.4
LONGEST: Final = 10_000
"""Letters that are laid out, an ellipsis after them: Qt takes seconds for a word of 200,000, and nobody reads that."""
_LINE_SEPARATOR: Final = "\u2028"


class TextBlock:
    """Text in one font and width; knows its height and can be drawn."""

    def __init__(
        self, text: str, font: QFont, width: float, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> None:
        option = QTextOption(align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        shown = text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
        self._layout = QTextLayout(shown.replace("\n", _LINE_SEPARATOR), font)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self.width = max(1.0, width)
        self.height = self._break(line_step(font))

    def draw(self, painter: QPainter, left: float, top: float, color: QColor) -> None:
        """Draw the lines from this point down."""
        painter.setPen(color)
        self._layout.draw(painter, QPointF(left, top))

    def _break(self, step: int) -> int:
        layout, top = self._layout, 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width)
            line.setPosition(QPointF(0, top + (step - line.height()) / 2))
            top += step
        layout.endLayout()
        return max(top, step)


def line_step(font: QFont) -> int:
    """Return the distance from one line to the next."""
    return max(QFontMetrics(font).height(), round(font.pixelSize() * LINE_HEIGHT))
