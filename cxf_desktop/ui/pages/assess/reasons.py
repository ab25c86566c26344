"""Sentences below each other, each with a mark: what speaks for a format, and what against it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import ICON_SMALL, TYPE_BODY, TYPE_SMALL, XS, S, sized
from cxf_desktop.ui.widgets.text_block import TextBlock, line_step

_USUAL_WIDTH = 320


class Reasons(QWidget):
    """A small heading and sentences; one widget for all, so that other sentences do not cost a new layout each."""

    def __init__(self, themes: ThemeManager, title: str, icon: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._title, self._icon, self._role = title, icon, role
        self._texts: tuple[str, ...] = ()
        self._laid: dict[object, list[TextBlock]] = {}
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        themes.changed.connect(self._on_theme)

    @property
    def texts(self) -> tuple[str, ...]:
        """The sentences."""
        return self._texts

    def show_reasons(self, texts: Sequence[str]) -> None:
        """Show other sentences."""
        if tuple(texts) == self._texts:
            return
        self._texts = tuple(texts)
        self._forget()
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(". ".join(texts))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            blocks = self._blocks(width)
            self._heights[width] = self._head() + sum(block.height + XS for block in blocks) - XS if blocks else 0
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(_USUAL_WIDTH, self.heightForWidth(_USUAL_WIDTH))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 0)

    def paintEvent(self, _event: object) -> None:
        if not self._texts:
            return
        theme = self._themes.theme
        painter = QPainter(self)
        step = line_step(sized(self.font(), TYPE_BODY))
        if self._title:
            painter.setFont(sized(self.font(), TYPE_SMALL, strong=True))
            painter.setPen(theme.color("muted"))
            painter.drawText(0, painter.fontMetrics().ascent() + 1, self._title)
        top = float(self._head())
        for block in self._blocks(self.width()):
            mark = QRectF(0, top + (step - ICON_SMALL) / 2, ICON_SMALL, ICON_SMALL)
            self._themes.icons.paint(painter, mark, self._icon, theme.color(self._role))
            block.draw(painter, ICON_SMALL + S, top, theme.color("ink"))
            top += block.height + XS
        painter.end()

    def _head(self) -> int:
        return line_step(sized(self.font(), TYPE_SMALL)) + XS if self._title else 0

    def _blocks(self, width: int) -> list[TextBlock]:
        key = (width, self.font().key())
        if key not in self._laid:
            font = sized(self.font(), TYPE_BODY)
            self._laid[key] = [TextBlock(text, font, width - ICON_SMALL - S) for text in self._texts]
        return self._laid[key]

    def changeEvent(self, event: QEvent) -> None:
        """Lay the sentences out anew in another font."""
        super().changeEvent(event)
        self._forget()

    def _forget(self) -> None:
        self._laid.clear()
        self._heights.clear()

    def _on_theme(self) -> None:
        self.update()
