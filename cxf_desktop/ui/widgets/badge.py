"""Small marks that say a state: phase, completeness, level, and a word in a tone."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import S
from cxf_desktop.ui.widgets.labels import Body, repolish
from cxf_desktop.ui.widgets.painting import IconMark, paint_box

Tone = Literal["neutral", "accent", "good", "warn", "bad"]
StateName = Literal["empty", "started", "done"]

STATE_ICONS: dict[str, tuple[str, str]] = {
    "empty": ("circle", "line_strong"),
    "started": ("half", "accent"),
    "done": ("done", "good"),
}
"""Icon and role of a state of completeness."""


class Badge(QLabel):
    """A word in a tone."""

    def __init__(self, text: str = "", tone: Tone = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("badge", True)
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def set_tone(self, tone: Tone) -> None:
        """Show the word in another tone."""
        self.setProperty("tone", tone)
        repolish(self)


class StateMark(IconMark):
    """Done, started or empty; ``words`` say it for those who do not see it."""

    def __init__(
        self, icons: Icons, state: StateName = "empty", words: str = "", parent: QWidget | None = None
    ) -> None:
        icon, role = STATE_ICONS[state]
        super().__init__(icons, icon, role, words=words, parent=parent)

    def set_state(self, state: StateName, words: str) -> None:
        """Show another state."""
        self.set_icon(*STATE_ICONS[state], words)


class PhaseDot(QWidget):
    """A dot in a phase's colour with the phase's name beside it."""

    DIAMETER = 10

    def __init__(self, themes: ThemeManager, phase: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dot = _Dot(themes, phase)
        self._label = Body(text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(self._dot)
        layout.addWidget(self._label)
        self.setAccessibleName(text)

    def set_phase(self, phase: str, text: str) -> None:
        """Show another phase."""
        self._dot.set_role(phase)
        self._label.setText(text)
        self.setAccessibleName(text)


class LevelBadge(QWidget):
    """A ramp of four steps, filled up to the level, with the level's name beside it."""

    def __init__(self, themes: ThemeManager, level: int = 0, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ramp = LevelRamp(themes)
        self._label = Body()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(self._ramp)
        layout.addWidget(self._label)
        layout.addStretch(1)
        self.set_level(level, text)

    def set_level(self, level: int, text: str) -> None:
        """Show level 1 to 4, or 0 for none, and its name."""
        self._ramp.set_level(level)
        self._label.setText(text)
        self.setAccessibleName(text)


class LevelRamp(QWidget):
    """The four steps alone; the level's name must stand near."""

    STEP, GAP, LOW, HIGH = 5, 2, 5, 14

    def __init__(self, themes: ThemeManager, level: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._level = level
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._on_theme)

    def set_level(self, level: int) -> None:
        """Fill the ramp up to ``level``."""
        self._level = level
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(4 * self.STEP + 3 * self.GAP, self.HIGH)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        paint_ramp(painter, QRectF(self.rect()), self._themes, self._level)
        painter.end()

    def _on_theme(self) -> None:
        self.update()


class _Dot(QWidget):
    def __init__(self, themes: ThemeManager, role: str) -> None:
        super().__init__()
        self._themes = themes
        self._role = role
        self.setFixedSize(PhaseDot.DIAMETER, PhaseDot.DIAMETER)
        themes.changed.connect(self._on_theme)

    def set_role(self, role: str) -> None:
        self._role = role
        self.update()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, QRectF(self.rect()), self.width() / 2, self._themes.theme.color(self._role))
        painter.end()

    def _on_theme(self) -> None:
        self.update()


def paint_ramp(painter: QPainter, rect: QRectF, themes: ThemeManager, level: int) -> None:
    """Draw the four steps of a level at the bottom left of ``rect``; for item delegates too."""
    theme = themes.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for step in range(1, 5):
        height = LevelRamp.LOW + (LevelRamp.HIGH - LevelRamp.LOW) * (step - 1) / 3
        left = rect.left() + (step - 1) * (LevelRamp.STEP + LevelRamp.GAP)
        box = QRectF(left, rect.bottom() - height, LevelRamp.STEP, height)
        if step <= level:
            paint_box(painter, box, 1.5, theme.level_color(step))
        else:
            paint_box(painter, box, 1.5, theme.color("line"))
