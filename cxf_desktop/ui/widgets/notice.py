"""A message in the page: what happened, and what to do."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.metrics import M, S
from cxf_desktop.ui.widgets.buttons import SecondaryButton
from cxf_desktop.ui.widgets.labels import Body, repolish
from cxf_desktop.ui.widgets.painting import IconMark

NoticeTone = Literal["info", "good", "warn", "bad"]
_MARKS: dict[NoticeTone, tuple[str, str]] = {
    "info": ("info", "accent"),
    "good": ("done", "good"),
    "warn": ("warning", "warn"),
    "bad": ("warning", "bad"),
}


class Notice(QFrame):
    """An icon, a text and perhaps one button."""

    triggered = Signal()
    """The button was pressed."""

    def __init__(
        self, icons: Icons, tone: NoticeTone, text: str, action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("notice", True)
        self._mark = IconMark(icons, "info")
        self._label = Body(wrap=True, measure=0)
        self._button = SecondaryButton()
        self._button.clicked.connect(self.triggered)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(M, S, S, S)
        layout.setSpacing(M)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_message(tone, text, action)

    def set_message(self, tone: NoticeTone, text: str, action: str = "") -> None:
        """Say something else."""
        self._mark.set_icon(*_MARKS[tone])
        self._label.setText(text)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(text)
        self.setProperty("tone", tone)
        repolish(self)
