"""One answer to choose, with the names of those who stand for it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import CARD_RADIUS, ICON, TYPE_BODY, TYPE_SMALL, M, S, sized
from cxf_desktop.ui.widgets.painting import PaintedButton, paint_box, paint_focus
from cxf_desktop.ui.widgets.text_block import TextBlock

_BADGE = 28
_RING = 3
_LEFT = M + _BADGE + M
"""Where the texts begin."""
_RIGHT = M + ICON + M
_LEAST = _BADGE + 2 * S
_USUAL_WIDTH = 400


@dataclass(frozen=True)
class Standing:
    """A value with its words and who stands for it; ``level`` 1 to 4 colours the key, 0 does not."""

    value: int
    level: int
    words: str
    names: str


class StandingCard(PaintedButton):
    """Shows a standing; checked when it is what the room has agreed on."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self.standing = Standing(0, 0, "", "")
        self._laid: dict[object, tuple[TextBlock, TextBlock | None]] = {}
        self.setCheckable(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_standing(self, standing: Standing) -> None:
        """Show another one."""
        if standing == self.standing:
            return
        self.standing = standing
        self._laid.clear()
        self.setAccessibleName(f"{standing.value}: {standing.words}")
        self.setAccessibleDescription(standing.names)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(_LEAST, self._height(*self._blocks(width)) + 2 * S)

    def sizeHint(self) -> QSize:
        return QSize(_USUAL_WIDTH, self.heightForWidth(_USUAL_WIDTH))

    def minimumSizeHint(self) -> QSize:
        return QSize(_USUAL_WIDTH // 2, _LEAST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, QRectF(self.rect()))
        badge = QRectF(M, (self.height() - _BADGE) / 2, _BADGE, _BADGE)
        color = self.theme.level_color(self.standing.level) if self.standing.level else self.theme.color("line_strong")
        paint_box(painter, badge, 6, self.theme.color("surface"), color, 2)
        painter.setFont(sized(self.font(), TYPE_SMALL, strong=True))
        painter.setPen(self.ink())
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(self.standing.value))
        words, names = self._blocks(self.width())
        top = (self.height() - self._height(words, names)) / 2
        words.draw(painter, _LEFT, top, self.theme.color("ink"))
        if names is not None:
            names.draw(painter, _LEFT, top + words.height, self.theme.color("accent"))
        if self.isChecked():
            tick = QRectF(self.width() - M - ICON, (self.height() - ICON) / 2, ICON, ICON)
            self.themes.icons.paint(painter, tick, "check", self.theme.color("accent"))
        painter.end()

    def _paint_ground(self, painter: QPainter, box: QRectF) -> None:
        theme = self.theme
        if self.isChecked():
            paint_box(painter, box, CARD_RADIUS, theme.color("tint"), theme.color("accent"), 1)
        else:
            paint_box(painter, box, CARD_RADIUS, self.ground() or theme.color("surface"), theme.color("line"))
        if self.hasFocus():
            # Away from the border of a chosen card, which has the same colour.
            inset = _RING if self.isChecked() else 0
            paint_focus(painter, box.adjusted(inset, inset, -inset, -inset), theme, CARD_RADIUS - inset)

    def _blocks(self, width: int) -> tuple[TextBlock, TextBlock | None]:
        room = max(1, width - _LEFT - _RIGHT)
        words, names = sized(self.font(), TYPE_BODY), sized(self.font(), TYPE_SMALL, strong=True)
        key = (room, words.key())
        if key not in self._laid:
            own = TextBlock(self.standing.names, names, room) if self.standing.names else None
            self._laid[key] = (TextBlock(self.standing.words, words, room), own)
        return self._laid[key]

    @staticmethod
    def _height(words: TextBlock, names: TextBlock | None) -> int:
        return words.height + (names.height if names else 0)
