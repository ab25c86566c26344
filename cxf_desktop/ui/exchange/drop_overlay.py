"""What lies over the window while files are dragged onto it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxf_desktop.ui.context import Context
from cxf_desktop.ui.exchange.incoming import local_files, take_copy
from cxf_desktop.ui.exchange.reading import refusal, shown_name
from cxf_desktop.ui.theme.metrics import CARD_RADIUS, FOCUS_WIDTH, ICON_LARGE, XL, M, S
from cxf_desktop.ui.widgets.labels import Muted, SectionTitle
from cxf_desktop.ui.widgets.painting import IconMark

_VEIL = 235
"""How far the window below is covered, of 255."""


class DropOverlay(QWidget):
    """Covers its window, takes what is dropped, and says what will happen then."""

    dropped = Signal(list)
    """The files."""
    left = Signal()
    """The pointer left the window with the files."""

    def __init__(self, context: Context, files: Sequence[Path], window: QWidget, page_takes: str = "") -> None:
        super().__init__(window)
        self._page_takes = page_takes
        self._context, self._window = context, window
        self.setAcceptDrops(True)
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self.entered = False
        """Whether the pointer has come here from the window below."""
        self.good = [file for file in files if refusal(file) is None]
        self.kept = [file for file in files if page_takes and file not in self.good and not file.is_dir()]
        self.title = SectionTitle(self._heading(), wrap=True)
        self.note = Muted(self._note(files), wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * XL, 3 * XL, 3 * XL, 3 * XL)
        layout.setSpacing(S)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout.addStretch(1)
        icon, role = ("import", "accent") if self._welcome else ("warning", "bad")
        mark = IconMark(context.icons, icon, role, size=ICON_LARGE)
        layout.addWidget(mark, 0, centre)
        layout.addSpacing(S)
        for label in (self.title, self.note):
            label.setAlignment(centre)
            layout.addWidget(label)
        layout.addStretch(1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.entered = True
        self._answer(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._answer(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        event.accept()
        self.left.emit()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over every file: what cannot be read in is said in a sentence that stays."""
        take_copy(event)
        self.dropped.emit(local_files(event.mimeData().urls()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering a window that changes its size."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        return False

    def paintEvent(self, _event: object) -> None:
        theme = self._context.themes.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(theme.color("window"))
        veil.setAlpha(_VEIL)
        painter.fillRect(self.rect(), veil)
        pen = QPen(theme.color("accent" if self._welcome else "bad"), FOCUS_WIDTH, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(M, M, -M, -M), CARD_RADIUS, CARD_RADIUS)
        painter.end()

    def _answer(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        if local_files(event.mimeData().urls()):
            take_copy(event)

    @property
    def _welcome(self) -> bool:
        return bool(self.good or self.kept)

    def _heading(self) -> str:
        if self.kept and not self.good:
            return self._page_takes
        if not self.good:
            return self.tr("This cannot be read in")
        if len(self.good) == 1:
            return self.tr("Drop to read %1 in").replace("%1", shown_name(self.good[0]))
        return self.tr("Drop to read %1 files in, one after the other").replace("%1", str(len(self.good)))

    def _note(self, files: Sequence[Path]) -> str:
        if self.good:
            text = self.tr("An engagement, returned answers or an old workbook: you see what it changes first.")
            left = len(files) - len(self.good) - len(self.kept)
            rest = self.tr("%1 of them cannot be read in.").replace("%1", str(left))
            return f"{text}\n{rest}" if left else text
        if self.kept:
            return self.tr("The file is kept in the library, and named in the proof of execution.")
        first = refusal(files[0])
        return first.to(self._context.language) if first is not None and len(files) == 1 else self._what()

    def _what(self) -> str:
        return self.tr("Bundles and workbooks are read in: .cxf, .json, .xlsx and .xlsm.")
