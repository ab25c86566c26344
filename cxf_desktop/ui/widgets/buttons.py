"""Buttons by kind. All are at least 32 pixels high and have an accessible name."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.metrics import CONTROL_HEIGHT, FOCUS_WIDTH, ICON, ICON_SMALL, RADIUS, XS, sized
from cxf_desktop.ui.widgets.painting import paint_box

_RING = 3
"""How far inside its edge a button draws the ring of the focus."""


class Button(QPushButton):
    """A button with a text, and perhaps an icon before it."""

    KIND = "secondary"

    def __init__(self, text: str = "", parent: QWidget | None = None, *, icon: QIcon | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", self.KIND)
        # Wider than high: the room to the right parts the icon from the text.
        self.setIconSize(QSize(ICON_SMALL + XS, ICON_SMALL))
        self.setMinimumHeight(CONTROL_HEIGHT)
        self.setText(text)
        if icon is not None:
            self.setIcon(icon)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act with Enter too, as everywhere; in a dialog Qt sees to that."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(self.window(), QDialog):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring of the focus inside where a border in the accent is there anyway."""
        super().paintEvent(event)
        strong = self.KIND == "primary"
        if self.hasFocus() and (strong or self.isChecked()):
            colors = self.palette()
            color = colors.highlightedText().color() if strong else colors.highlight().color()
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            inside = QRectF(self.rect()).adjusted(_RING, _RING, -_RING, -_RING)
            paint_box(painter, inside, RADIUS - _RING, None, color, FOCUS_WIDTH)
            painter.end()


class PrimaryButton(Button):
    """The one strong thing of a screen."""

    KIND = "primary"


class SecondaryButton(Button):
    """Any other action."""


class QuietButton(Button):
    """An action that stands back until the pointer or the focus is on it."""

    KIND = "quiet"


class FigureButton(Button):
    """A number that opens to what it is made of."""

    KIND = "figure"


class DangerButton(Button):
    """Takes something away that undo cannot bring back."""

    KIND = "danger"


class ChoiceButton(Button):
    """One of a few values that stand side by side."""

    KIND = "choice"

    def __init__(self, text: str = "", parent: QWidget | None = None, *, icon: QIcon | None = None) -> None:
        super().__init__(text, parent, icon=icon)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """Leave room for the strong weight that the chosen one has, so that nothing moves or is cut off."""
        size = super().sizeHint()
        normal, strong = self.fontMetrics(), QFontMetrics(sized(self.font(), self.font().pixelSize(), strong=True))
        wider = strong.horizontalAdvance(self.text()) - normal.horizontalAdvance(self.text())
        return size + QSize(max(0, wider) + 1, 0)


class IconButton(QPushButton):
    """A button with an icon alone; ``name`` is read out and shown as its tip."""

    def __init__(self, icons: Icons, icon: str, name: str, parent: QWidget | None = None, *, role: str = "ink") -> None:
        super().__init__(parent)
        self._icons = icons
        self.setProperty("kind", "icon")
        self.setIconSize(QSize(ICON, ICON))
        self.setFixedSize(CONTROL_HEIGHT, CONTROL_HEIGHT)
        self.setAutoDefault(False)
        self.set_icon(icon, role)
        self.set_name(name)

    def set_icon(self, icon: str, role: str = "ink") -> None:
        """Show another icon."""
        self.setIcon(self._icons.icon(icon, role))

    def set_name(self, name: str) -> None:
        """Give the button another name and tip."""
        self.setAccessibleName(name)
        self.setToolTip(name)
