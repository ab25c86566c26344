"""What widgets that paint themselves have in common."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import FOCUS_WIDTH, ICON, RADIUS
from cxf_desktop.ui.theme.stylesheet import hover_color, pressed_color
from cxf_desktop.ui.theme.theme import Theme


class PaintedButton(QAbstractButton):
    """A button that paints itself in the colours of the moment."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.themes = themes
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        themes.changed.connect(self._on_theme)

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self.themes.theme

    def ground(self) -> QColor | None:
        """Return what the button stands on under the pointer or the finger; None when it is left alone."""
        if self.isEnabled() and self.isDown():
            return pressed_color(self.theme)
        return hover_color(self.theme) if self.isEnabled() and self.underMouse() else None

    def ink(self, role: str = "ink") -> QColor:
        """Return a role's colour, or that of what is switched off."""
        return self.theme.color(role if self.isEnabled() else "line_strong")

    def _on_theme(self) -> None:
        self.update()


class IconMark(QWidget):
    """An icon that says something but does nothing. ``words`` are read out; without them it is decoration."""

    def __init__(
        self,
        icons: Icons,
        icon: str,
        role: str = "ink",
        *,
        size: int = ICON,
        words: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icons, self._icon, self._role, self._size = icons, icon, role, size
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str, role: str, words: str = "") -> None:
        """Show another icon."""
        self._icon, self._role = icon, role
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        self._icons.paint(painter, self.rect(), self._icon, self._icons.color(self._role))
        painter.end()


def paint_box(
    painter: QPainter, rect: QRectF, radius: float, fill: QColor | None, border: QColor | None = None, width: float = 1
) -> None:
    """Draw a rounded box whose border lies inside ``rect``."""
    half = width / 2 if border else 0.0
    painter.setPen(QPen(border, width) if border else Qt.PenStyle.NoPen)
    painter.setBrush(fill or Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)


def paint_focus(painter: QPainter, rect: QRectF, theme: Theme, radius: float = RADIUS) -> None:
    """Draw the ring of the focus just inside ``rect``."""
    paint_box(painter, rect, radius, None, theme.color("accent"), FOCUS_WIDTH)
