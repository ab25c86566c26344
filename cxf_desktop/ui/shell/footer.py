"""The foot of a page: back, and the one strong thing of the screen, on to what comes next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.metrics import XL, M
from cxf_desktop.ui.widgets.buttons import PrimaryButton, QuietButton


class Footer(QWidget):
    """Leads through the pages in their order."""

    stepped = Signal(int)
    """1 on, -1 back."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._back = QuietButton("", self)
        self._back.setIcon(icons.icon("left"))
        self._on = PrimaryButton("", self)
        self._back.clicked.connect(lambda: self.stepped.emit(-1))
        self._on.clicked.connect(lambda: self.stepped.emit(1))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(XL, M, XL, M)
        layout.addWidget(self._back)
        layout.addStretch(1)
        layout.addWidget(self._on)

    def show_neighbours(self, before: str, after: str = "", *, phase: str = "") -> None:
        """Name the pages before and after, or the phase that comes next; what is empty hides the way there."""
        self._name(self._back, before)
        self._name(self._on, self.tr("Next phase: %1").replace("%1", phase) if phase else self._next(after))

    def _next(self, after: str) -> str:
        return self.tr("Next: %1").replace("%1", after) if after else ""

    @staticmethod
    def _name(button: PrimaryButton | QuietButton, text: str) -> None:
        button.setText(text.replace("&", "&&"))
        button.setAccessibleName(text)
        button.setVisible(bool(text))
