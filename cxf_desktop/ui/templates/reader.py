"""The place where a template is read."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from cxf_desktop.ui.templates.writer import Writer
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import XL, XXL

Sheet = Callable[[Writer], None]
"""Writes one page."""

COLUMN = 720


class Reader(QTextBrowser):
    """Shows one sheet in a column of readable width, and writes it anew in the colours of another theme."""

    followed = Signal(str)
    """The address of a reference that the user follows."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._sheet: Sheet | None = None
        self.setObjectName("reader")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._follow)
        themes.changed.connect(self._write)

    def show_sheet(self, sheet: Sheet, name: str) -> None:
        """Show another sheet, from its beginning."""
        self._sheet = sheet
        self.setAccessibleName(name)
        self._write()
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        bar = self.verticalScrollBar().width()
        side = max(XXL, (self.width() - bar - COLUMN) // 2)
        self.setViewportMargins(side, XL, side, 0)
        super().resizeEvent(event)

    def _write(self) -> None:
        if self._sheet is not None:
            at = self.verticalScrollBar().value()
            self.document().setDefaultFont(self.font())
            with Writer(self.document(), self._themes.theme, self.devicePixelRatioF()) as writer:
                self._sheet(writer)
            self.moveCursor(self.textCursor().MoveOperation.Start)
            self.verticalScrollBar().setValue(at)

    def _follow(self, address: QUrl) -> None:
        self.followed.emit(address.toString())
