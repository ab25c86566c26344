"""Picks a capture of the workshop as evidence."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from cxf_desktop.domain.engagement import Capture
from cxf_desktop.domain.labels import label
from cxf_desktop.domain.words import Language
from cxf_desktop.ui.theme.metrics import XS, S

WIDTH = 460
TALLEST = 320
_LONGEST = 300
_CAPTURE = Qt.ItemDataRole.UserRole


class CapturePicker(QFrame):
    """A small window with a field that narrows the list; Enter takes the current one."""

    chosen = Signal(object)

    def __init__(self, captures: Sequence[Capture], language: Language, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("card", True)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find a capture"))
        self.search.setAccessibleName(self.tr("Find a capture"))
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Captures of the workshop"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(TALLEST)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        for capture in captures:
            text = " ".join(capture.text[: 2 * _LONGEST].split())
            shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
            item = QListWidgetItem(f"{label(capture.kind).to(language)}: {shown}")
            item.setData(_CAPTURE, capture)
            self.list.addItem(item)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(S, S, S, S)
        layout.setSpacing(XS)
        layout.addWidget(self.search)
        layout.addWidget(self.list)
        self._narrow("")

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, super().sizeHint().height())

    def open_at(self, anchor: QWidget) -> None:
        """Open below ``anchor``, or above it where there is no room."""
        size, screen = self.sizeHint(), anchor.screen().availableGeometry()
        place = anchor.mapToGlobal(QPoint(0, anchor.height() + XS))
        if place.y() + size.height() > screen.bottom():
            place = anchor.mapToGlobal(QPoint(0, -size.height() - XS))
        left = max(screen.left(), min(place.x(), screen.right() - size.width()))
        self.setGeometry(left, max(screen.top(), place.y()), size.width(), size.height())
        self.show()
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move through the list and take from it while the field has the focus."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self._move(1 if key is Qt.Key.Key_Down else -1)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        shown = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            fits = all(word in item.text().casefold() for word in words)
            item.setHidden(not fits)
            if fits:
                shown.append(row)
        self.list.setCurrentRow(shown[0] if shown else -1)

    def _move(self, step: int) -> None:
        shown = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if shown:
            at = shown.index(self.list.currentRow()) if self.list.currentRow() in shown else 0
            self.list.setCurrentRow(shown[max(0, min(at + step, len(shown) - 1))])

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            capture = item.data(_CAPTURE)
            self.close()
            self.chosen.emit(capture)
