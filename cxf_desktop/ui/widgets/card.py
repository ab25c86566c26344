"""A surface with a hairline around it."""

from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from cxf_desktop.ui.theme.metrics import L, M
from cxf_desktop.ui.widgets.labels import repolish


class Card(QFrame):
    """Holds what belongs together; ``body`` is its column."""

    def __init__(self, parent: QWidget | None = None, *, padding: int = L, spacing: int = M) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(spacing)

    def add(self, *parts: QWidget | QLayout) -> None:
        """Add widgets or layouts below each other."""
        for part in parts:
            if isinstance(part, QWidget):
                self.body.addWidget(part)
            else:
                self.body.addLayout(part)

    def set_chosen(self, chosen: bool) -> None:
        """Show the card as the chosen one among several."""
        self.setProperty("chosen", chosen)
        repolish(self)
