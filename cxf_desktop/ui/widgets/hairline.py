"""The line that stands for a shadow."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from cxf_desktop.ui.theme.metrics import HAIRLINE


class Hairline(QFrame):
    """One pixel that parts two things; ``vertical`` parts left from right."""

    def __init__(self, parent: QWidget | None = None, *, vertical: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("hairline", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if vertical:
            self.setFixedWidth(HAIRLINE)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        else:
            self.setFixedHeight(HAIRLINE)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
