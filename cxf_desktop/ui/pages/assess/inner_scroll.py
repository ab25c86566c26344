"""A part of a page that scrolls by itself."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from cxf_desktop.ui.theme.metrics import L


class InnerScroll(QScrollArea):
    """Scrolls up and down, keeps the focus in sight, and asks for no room of its own: the page gives what it has."""

    LEAST = QSize(120, 120)

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content.setObjectName("page")
        self.setWidget(content)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def sizeHint(self) -> QSize:
        return self.LEAST

    def settle(self) -> None:
        """Give the content its height at once: Qt does so in the next round, and the text would jump."""
        layout = self._content.layout()
        if layout is not None:
            layout.activate()
        width = self.viewport().width()
        self._content.resize(width, max(self.viewport().height(), self._content.heightForWidth(width)))

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._content.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, L)
