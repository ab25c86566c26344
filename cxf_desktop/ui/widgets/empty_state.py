"""What stands where nothing is yet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.metrics import ICON_LARGE, XXL, L, S
from cxf_desktop.ui.widgets.labels import Emphasis, Muted
from cxf_desktop.ui.widgets.painting import IconMark

_MEASURE = 56


class EmptyState(QWidget):
    """An icon, what is missing, what to do, and the buttons that do it."""

    def __init__(
        self,
        icons: Icons,
        icon: str,
        title: str,
        text: str = "",
        actions: Sequence[QAbstractButton] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout = QVBoxLayout(self)
        layout.setContentsMargins(L, XXL, L, XXL)
        layout.setSpacing(S)
        layout.addWidget(IconMark(icons, icon, "muted", size=ICON_LARGE), 0, centre)
        layout.addSpacing(S)
        head = Emphasis(title, wrap=True, measure=_MEASURE)
        head.setAlignment(centre)
        layout.addWidget(head)
        if text:
            note = Muted(text, wrap=True, measure=_MEASURE)
            note.setAlignment(centre)
            layout.addWidget(note)
        if actions:
            layout.addSpacing(S)
            layout.addLayout(_row(actions))
        self.setAccessibleName(title)


def _row(actions: Sequence[QAbstractButton]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(S)
    row.addStretch(1)
    for action in actions:
        row.addWidget(action)
    row.addStretch(1)
    return row
