"""The text of a cell: in as many lines as it needs, up to a limit, and never clipped without an ellipsis."""

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextLine, QTextOption

from cxf_desktop.ui.widgets.text_block import line_step

MOST_LINES: Final = 8
"""Lines of a cell; what is longer ends in an ellipsis, and is shown in full while it is edited."""
_MOST_LETTERS: Final = 2_000
_LINE_SEPARATOR: Final = "\u2028"


class CellText:
    """Text in one font and width, cut off after ``most`` lines; knows its height and can be drawn."""

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        *,
        most: int = MOST_LINES,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self.step = line_step(font)
        self._width = max(1.0, width)
        self._layout = _layout(text, font, align)
        self.height = self._break(most)
        if self._cut is not None:
            shown, rest = _parted(self._layout.text(), self._cut)
            rest = rest.split(_LINE_SEPARATOR, 1)[0] + "…"
            last = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, int(self._width))
            self._layout = _layout(shown + last, font, align)
            self._break(most)

    def draw(self, painter: QPainter, left: float, top: float, color: QColor) -> None:
        """Draw the lines from this point down."""
        painter.setPen(color)
        self._layout.draw(painter, QPointF(left, top))

    def _break(self, most: int) -> int:
        """Break the text into lines; remembers where the last one begins when not all of it fits."""
        layout, top, lines = self._layout, 0, 0
        self._cut: int | None = None
        layout.beginLayout()
        last: QTextLine | None = None
        while lines < most and (line := layout.createLine()).isValid():
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, top + (self.step - line.height()) / 2))
            top += self.step
            lines += 1
            last = line
        layout.endLayout()
        if last is not None and lines == most and last.textStart() + last.textLength() < _units(layout.text()):
            self._cut = last.textStart()
        return max(top, self.step)


def _layout(text: str, font: QFont, align: Qt.AlignmentFlag) -> QTextLayout:
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text[:_MOST_LETTERS].replace("\n", _LINE_SEPARATOR), font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    return layout


def _units(text: str) -> int:
    """Return the length as Qt counts it, in which an emoji is two."""
    return len(text.encode("utf-16-le")) // 2


def _parted(text: str, at: int) -> tuple[str, str]:
    """Return what stands before and after a place that Qt named."""
    units = text.encode("utf-16-le")
    return units[: 2 * at].decode("utf-16-le", "ignore"), units[2 * at :].decode("utf-16-le", "ignore")
