"""The rail at the left edge of the window: the places one can go."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import ICON, RADIUS, RAIL_WIDTH, TYPE_CAPTION, XS, S, sized
from cxf_desktop.ui.widgets.moving import make_stop, move_focus
from cxf_desktop.ui.widgets.painting import PaintedButton, paint_box, paint_focus

_HEIGHT = 56


class Rail(QFrame):
    """A column of places, given as id, icon and label; one of them is current."""

    chosen = Signal(str)

    def __init__(
        self, themes: ThemeManager, places: Sequence[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._buttons = {place: _Place(themes, icon, label) for place, icon, label in places}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(XS, S, XS, S)
        layout.setSpacing(XS)
        for place, button in self._buttons.items():
            button.clicked.connect(lambda _checked=False, place=place: self._choose(place))
            layout.addWidget(button)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._current = ""
        if places:
            self.set_current(places[0][0])

    @property
    def current(self) -> str:
        """The id of the current place."""
        return self._current

    def set_current(self, place: str) -> None:
        """Mark a place as the current one; nothing is emitted."""
        self._current = place
        for id_, button in self._buttons.items():
            button.setChecked(id_ == place)
        if place in self._buttons:
            make_stop(list(self._buttons.values()), list(self._buttons).index(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the places with the arrow keys."""
        if not move_focus(list(self._buttons.values()), event.key()):
            super().keyPressEvent(event)

    def _choose(self, place: str) -> None:
        self.set_current(place)
        self.chosen.emit(place)


class _Place(PaintedButton):
    """An icon over a short label."""

    def __init__(self, themes: ThemeManager, icon: str, label: str) -> None:
        super().__init__(themes)
        self._icon = icon
        self.setText(label)
        self.setAccessibleName(label)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        text = QFontMetrics(self._font()).horizontalAdvance(self.text())
        return QSize(max(RAIL_WIDTH - 2 * XS, text + XS), _HEIGHT)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        ground = self.theme.color("tint") if self.isChecked() else self.ground()
        if ground:
            paint_box(painter, box, RADIUS, ground)
        color = self.ink("accent" if self.isChecked() else "muted")
        self.themes.icons.paint(painter, QRect((self.width() - ICON) // 2, 9, ICON, ICON), self._icon, color)
        painter.setFont(self._font())
        painter.setPen(self.ink("ink" if self.isChecked() else "muted"))
        painter.drawText(QRect(0, 32, self.width(), 18), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            paint_focus(painter, box, self.theme)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter too; leave the arrow keys to the rail."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _font(self) -> QFont:
        return sized(self.font(), TYPE_CAPTION)
