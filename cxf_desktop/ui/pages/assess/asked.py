"""The open question, large; it takes the keys that answer."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import FOCUS_WIDTH, TYPE_BODY, TYPE_SECTION, M, sized
from cxf_desktop.ui.widgets.text_block import TextBlock

_USUAL_WIDTH = 480
LONG = 320
"""Letters from which on a question is set smaller, so that the answers stay near."""


LONGEST = 3_000
"""Letters that are shown; a longer question can be read whole where it is written."""


class AskedQuestion(QWidget):
    """Text as long as a question can be, never clipped; a bar beside it says that the keys go here."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._text = ""
        self._block: tuple[object, TextBlock] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        themes.changed.connect(self._on_theme)

    @property
    def text(self) -> str:
        """The question."""
        return self._text

    def set_text(self, text: str) -> None:
        """Ask something else."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lines(width).height

    def sizeHint(self) -> QSize:
        return QSize(_USUAL_WIDTH, self.heightForWidth(_USUAL_WIDTH))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: object) -> None:
        theme = self._themes.theme
        painter = QPainter(self)
        role = "accent" if self.hasFocus() else "line"
        painter.fillRect(QRectF(0, 0, FOCUS_WIDTH + 1, self.height()), theme.color(role))
        self._lines(self.width()).draw(painter, M, 0, theme.color("ink"))
        painter.end()

    def _lines(self, width: int) -> TextBlock:
        font = sized(self.font(), TYPE_SECTION if len(self._text) < LONG else TYPE_BODY)
        key = (self._text, width, font.key())
        if self._block is None or self._block[0] != key:
            shown = self._text if len(self._text) <= LONGEST else f"{self._text[: LONGEST - 1]}…"
            self._block = (key, TextBlock(shown, font, width - M))
        return self._block[1]

    def _on_theme(self) -> None:
        self.update()
