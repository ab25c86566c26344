"""The short line after something was taken in: what changed, and the way back."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.theme.metrics import XS, L
from cxf_desktop.ui.widgets.buttons import IconButton
from cxf_desktop.ui.widgets.notice import Notice


class MergedLine(QWidget):
    """Stands above the page until it is closed, or until the next change: then *Undo* would mean something else."""

    def __init__(self, context: EngagementContext, text: str, *, undo: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = context.session
        self.notice = Notice(context.icons, "good", text, self.tr("Undo") if undo else "")
        self.notice.triggered.connect(self._session.undo)
        close = IconButton(context.icons, "cross", self.tr("Close"), self)
        close.clicked.connect(self._leave)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(L, XS, L, XS)
        layout.setSpacing(XS)
        layout.addWidget(self.notice, 1)
        layout.addWidget(close)
        self._session.changed.connect(self._leave)

    def _leave(self, _changed: object = None) -> None:
        self._session.changed.disconnect(self._leave)
        self.hide()
        self.deleteLater()
