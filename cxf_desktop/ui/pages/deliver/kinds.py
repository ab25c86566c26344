"""The kinds of captures: their key, their icon, their button."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxf_desktop.domain.words import CaptureKind
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import (
    BADGE_RADIUS,
    CONTROL_HEIGHT,
    RADIUS,
    TYPE_CAPTION,
    TYPE_SMALL,
    XS,
    S,
    sized,
)
from cxf_desktop.ui.widgets.painting import PaintedButton, paint_box, paint_focus

KEYS: Final[dict[CaptureKind, str]] = {
    CaptureKind.NOTE: "N",
    CaptureKind.DECISION: "D",
    CaptureKind.ACTION: "A",
    CaptureKind.QUESTION: "Q",
    CaptureKind.PARKING_LOT: "P",
    CaptureKind.RISK: "R",
    CaptureKind.FEEDBACK: "F",
}
"""The key of each kind, the same in every language."""

ICONS: Final[dict[CaptureKind, tuple[str, str]]] = {
    CaptureKind.NOTE: ("note", "muted"),
    CaptureKind.DECISION: ("decision", "good"),
    CaptureKind.ACTION: ("action", "accent"),
    CaptureKind.QUESTION: ("question", "commit"),
    CaptureKind.PARKING_LOT: ("parking", "muted"),
    CaptureKind.RISK: ("risk", "bad"),
    CaptureKind.FEEDBACK: ("feedback", "ensure"),
}
"""Icon and role of each kind."""

_CAP = 18


class KeyButton(PaintedButton):
    """A value that is chosen with a key, which stands before its name."""

    def __init__(self, themes: ThemeManager, key: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._key, self._name = key, name
        self.setCheckable(True)
        self.setAccessibleName(f"{name} ({key})")
        # Only Tab: a click leaves the keys to the cockpit.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        name = QFontMetrics(self._font(strong=True)).horizontalAdvance(self._name)
        return QSize(XS + _CAP + XS + name + S - 2, CONTROL_HEIGHT - XS)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, chosen = QRectF(self.rect()), self.isChecked()
        ground = self.theme.color("tint") if chosen else self.ground()
        if ground is not None:
            paint_box(painter, box, RADIUS, ground, self.ink("accent") if chosen else None)
        cap = QRectF(XS, (self.height() - _CAP) / 2, _CAP, _CAP)
        paint_box(
            painter, cap, BADGE_RADIUS, self.theme.color("surface"), self.ink("accent" if chosen else "line_strong")
        )
        painter.setPen(self.ink("accent" if chosen else "muted"))
        painter.setFont(sized(self.font(), TYPE_CAPTION, strong=True))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.setPen(self.ink())
        painter.setFont(self._font(strong=chosen))
        text = box.adjusted(cap.right() + XS, 0, 0, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._name)
        if self.hasFocus():
            paint_focus(painter, box, self.theme)
        painter.end()

    def _font(self, *, strong: bool) -> QFont:
        return sized(self.font(), TYPE_SMALL, strong=strong)
