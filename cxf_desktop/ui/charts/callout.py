"""The sentence of a value, painted beside it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from cxf_desktop.ui.theme.metrics import BADGE_RADIUS, TYPE_SMALL, XS, S, sized
from cxf_desktop.ui.theme.theme import Theme
from cxf_desktop.ui.widgets.painting import paint_box

WIDEST = 320.0
_WRAP = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
_MOST = 400


def paint_callout(painter: QPainter, room: QRectF, beside: QRectF, text: str, theme: Theme, font: QFont) -> None:
    """Paint ``text`` below ``beside``, or above where there is more room, and all of it within ``room``."""
    letters = sized(font, TYPE_SMALL)
    shown = text if len(text) <= _MOST else f"{text[:_MOST]}…"
    most = QRectF(0, 0, max(1.0, min(WIDEST, room.width() - 2 * S) - 2 * S), room.height())
    needed = QFontMetricsF(letters).boundingRect(most, int(_WRAP), shown)
    box = QRectF(0, 0, needed.width() + 2 * S + 1, needed.height() + 2 * XS)
    below = room.bottom() - beside.bottom() >= box.height() + XS
    above = beside.top() - room.top() >= box.height() + XS
    top = beside.bottom() + XS if below or not above else beside.top() - XS - box.height()
    left = min(max(beside.left(), room.left()), max(room.left(), room.right() - box.width()))
    box.moveTo(left, max(room.top(), min(top, room.bottom() - box.height())))
    paint_box(painter, box, BADGE_RADIUS, theme.color("ink"))
    painter.setFont(letters)
    painter.setPen(theme.color("surface"))
    painter.drawText(box.adjusted(S, XS, -S, -XS), int(_WRAP), shown)
