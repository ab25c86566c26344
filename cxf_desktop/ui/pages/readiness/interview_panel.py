"""A panel that stands in the place of the question until it is closed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.ui.theme.metrics import XS, L
from cxf_desktop.ui.widgets.buttons import QuietButton
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.labels import Emphasis, Muted


class Panel(Card):
    """A title, a sentence, the content in ``body``; Escape closes it."""

    closed = Signal()

    def __init__(self, title: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=L, spacing=L)
        self.title = Emphasis(title, wrap=True)
        self.note = Muted(note, wrap=True)
        done = QuietButton(self.tr("Done"))
        done.clicked.connect(self.closed)
        titles = QVBoxLayout()
        titles.setSpacing(XS)
        titles.addWidget(self.title)
        titles.addWidget(self.note)
        head = QHBoxLayout()
        head.addLayout(titles, 1)
        head.addWidget(done, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)

    def refresh(self) -> None:
        """Show what is there now."""

    def take_focus(self) -> None:
        """Put the focus where editing begins."""

    def reveal(self, path: str) -> bool:
        """Put the focus where ``path`` is edited; False when it is not here."""
        return not path

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
