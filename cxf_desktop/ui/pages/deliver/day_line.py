"""What comes next, when the session will end, and how it stands against its plan."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.ui.theme.metrics import XL, XS
from cxf_desktop.ui.widgets.badge import Badge, Tone
from cxf_desktop.ui.widgets.labels import Label, Overline, Strong


class DayLine(QWidget):
    """Three short facts side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.following = Strong(wrap=True, measure=0)
        self.end = Strong()
        self.standing = Badge()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XL)
        layout.addLayout(self._fact(self.tr("Next"), self.following), 1)
        layout.addLayout(self._fact(self.tr("The session ends at"), self.end))
        layout.addLayout(self._fact(self.tr("Against the plan"), self.standing))

    def show_day(self, following: str, end: str, standing: tuple[str, Tone]) -> None:
        """Show the day as it stands."""
        for label, text in ((self.following, following), (self.end, end), (self.standing, standing[0])):
            if label.text() != text:
                label.setText(text)
                label.setAccessibleName(text)
        if self.standing.property("tone") != standing[1]:
            self.standing.set_tone(standing[1])

    @staticmethod
    def _fact(name: str, value: Label | Badge) -> QVBoxLayout:
        fact = QVBoxLayout()
        fact.setSpacing(XS)
        fact.addWidget(Overline(name))
        fact.addWidget(value)
        fact.addStretch(1)
        return fact
