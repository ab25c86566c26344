"""The foot of a page: back, and the one strong thing of the screen, on to what comes next."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
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

    def show_neighbours(self, before: str, after: str, new_phase: bool) -> None:
        """Name the pages before and after; an empty title hides the way there."""
        self._name(self._back, before, self.tr("%1"))
        self._name(self._on, after, self.tr("Next phase: %1") if new_phase else self.tr("Next: %1"))

    @staticmethod
    def _name(button: PrimaryButton | QuietButton, title: str, pattern: str) -> None:
        text = pattern.replace("%1", QCoreApplication.translate("PageSpec", title))
        button.setText(text.replace("&", "&&"))
        button.setAccessibleName(text)
        button.setVisible(bool(title))
