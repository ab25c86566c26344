"""A ring that shows a share: progress, or the time that is left."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import sized, tabular

_TURN = 360 * 16


class ProgressRing(QWidget):
    """Shows ``share`` (0 to 1) clockwise from the top, with a text in its middle."""

    def __init__(
        self, themes: ThemeManager, diameter: int = 48, *, role: str = "accent", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes, self._diameter, self._role = themes, diameter, role
        self._share, self._text = 0.0, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._on_theme)

    @property
    def share(self) -> float:
        """What is shown, 0 to 1."""
        return self._share

    def set_share(self, share: float) -> None:
        """Show another share; what is below 0 or above 1 is cut off."""
        self._share = min(1.0, max(0.0, share))
        self.update()

    def set_text(self, text: str, words: str = "") -> None:
        """Write into the middle; ``words`` say it in full for those who do not see it."""
        self._text = text
        self.setAccessibleName(words or text)
        self.update()

    def set_role(self, role: str) -> None:
        """Show the share in another colour."""
        self._role = role
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._diameter, self._diameter)

    def paintEvent(self, _event: object) -> None:
        theme = self._themes.theme
        width = max(3.0, self._diameter / 14)
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("line"), width))
        painter.drawEllipse(box)
        if self._share > 0:
            painter.setPen(QPen(theme.color(self._role), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(box, _TURN // 4, -round(_TURN * self._share))
        painter.setPen(theme.color("ink"))
        painter.setFont(tabular(sized(self.font(), self._letters(), strong=True)))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()

    def _letters(self) -> int:
        return max(12, round(self._diameter * 0.26))

    def _on_theme(self) -> None:
        self.update()
