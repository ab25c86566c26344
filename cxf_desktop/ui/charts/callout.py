"""The sentence of a value, painted beside it."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTextOption

from cxf_desktop.ui.theme.metrics import BADGE_RADIUS, TYPE_SMALL, XS, S, sized
from cxf_desktop.ui.theme.theme import Theme
from cxf_desktop.ui.widgets.painting import paint_box

WIDEST = 320.0
_MOST = 400


def paint_callout(painter: QPainter, room: QRectF, beside: QRectF, text: str, theme: Theme, font: QFont) -> None:
    """Paint ``text`` below ``beside``, or above where there is more room, and all of it within ``room``."""
    letters = sized(font, TYPE_SMALL)
    shown = text if len(text) <= _MOST else f"{text[:_MOST]}…"
    most = max(1.0, min(WIDEST, room.width()) - 2 * S)
    words = QStaticText(shown)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setTextOption(_wrapping())
    words.setTextWidth(min(most, QFontMetricsF(letters).horizontalAdvance(shown) + 1))
    words.prepare(painter.transform(), letters)
    box = QRectF(0, 0, words.size().width() + 2 * S, words.size().height() + 2 * XS)
    below = room.bottom() - beside.bottom() >= box.height() + XS
    above = beside.top() - room.top() >= box.height() + XS
    top = beside.bottom() + XS if below or not above else beside.top() - XS - box.height()
    left = min(max(beside.left(), room.left()), max(room.left(), room.right() - box.width()))
    box.moveTo(left, max(room.top(), min(top, room.bottom() - box.height())))
    paint_box(painter, box, BADGE_RADIUS, theme.color("ink"))
    painter.setFont(letters)
    painter.setPen(theme.color("surface"))
    painter.drawStaticText(QPointF(box.left() + S, box.top() + XS), words)


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
