"""One of a few statements to choose from, across the whole width."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import CARD_RADIUS, ICON, TYPE_BODY, TYPE_SMALL, L, M, S, sized
from cxf_desktop.ui.widgets.painting import PaintedButton, paint_box, paint_focus
from cxf_desktop.ui.widgets.text_block import TextBlock

_BADGE = 28
_RING = 3
_USUAL_WIDTH = 480


class ChoiceCard(PaintedButton):
    """A statement that can be chosen, with the key that chooses it; ``level`` 1 to 4 colours the key, 0 does not.

    A ``dense`` one has less room around its text, for several below each other on a small screen.
    """

    def __init__(
        self,
        themes: ThemeManager,
        key: str,
        text: str,
        level: int = 0,
        parent: QWidget | None = None,
        *,
        dense: bool = False,
    ) -> None:
        super().__init__(themes, parent)
        self._key, self._level = key, level
        self._side, self._above = (M, S) if dense else (L, M)
        self._block: tuple[object, TextBlock] | None = None
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another statement."""
        # Kept apart from Qt's text, where an ampersand would mean a shortcut.
        self._statement = text
        self.setAccessibleName(f"{self._key}: {text}")
        self.updateGeometry()
        self.update()

    @property
    def statement(self) -> str:
        """The statement."""
        return self._statement

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._least(), self._lines(width).height + 2 * self._above)

    def sizeHint(self) -> QSize:
        return QSize(_USUAL_WIDTH, self.heightForWidth(_USUAL_WIDTH))

    def minimumSizeHint(self) -> QSize:
        return QSize(_USUAL_WIDTH // 2, self._least())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        self._paint_ground(painter, box)
        badge = QRectF(self._side, (self.height() - _BADGE) / 2, _BADGE, _BADGE)
        self._paint_key(painter, badge)
        block = self._lines(self.width())
        block.draw(painter, badge.right() + self._side, (self.height() - block.height) / 2, self.ink())
        if self.isChecked():
            tick = QRectF(self.width() - self._side - ICON, (self.height() - ICON) / 2, ICON, ICON)
            self.themes.icons.paint(painter, tick, "check", self.ink("accent"))
        painter.end()

    def _paint_ground(self, painter: QPainter, box: QRectF) -> None:
        theme = self.theme
        if self.isChecked():
            paint_box(painter, box, CARD_RADIUS, theme.color("tint"), self.ink("accent"), 1)
        else:
            ground = self.ground() or theme.color("surface" if self.isEnabled() else "sunken")
            paint_box(painter, box, CARD_RADIUS, ground, theme.color("line"))
        if self.hasFocus():
            # Away from the border of a chosen card, which has the same colour.
            inset = _RING if self.isChecked() else 0
            paint_focus(painter, box.adjusted(inset, inset, -inset, -inset), theme, CARD_RADIUS - inset)

    def _paint_key(self, painter: QPainter, badge: QRectF) -> None:
        color = self.theme.level_color(self._level) if self._level else self.theme.color("line_strong")
        paint_box(painter, badge, 6, self.theme.color("surface"), color, 2)
        painter.setFont(sized(self.font(), TYPE_SMALL, strong=True))
        painter.setPen(self.ink())
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self._key)

    def _least(self) -> int:
        return _BADGE + 2 * self._above + S // 2

    def _lines(self, width: int) -> TextBlock:
        room = width - (2 * self._side + _BADGE) - (M + ICON + self._side)
        font: QFont = sized(self.font(), TYPE_BODY)
        key = (self._statement, room, font.key())
        if self._block is None or self._block[0] != key:
            self._block = (key, TextBlock(self._statement, font, room))
        return self._block[1]
