"""A page that scrolls, with its content in one column of readable width."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from cxf_desktop.ui.theme.metrics import CONTENT_WIDTH, XL, XXL, L

_ROOM = XL
"""Pixels that stay free around the control that has the focus."""


class _Column(QVBoxLayout):
    """A column at the top, as high as its texts need when they wrap: Qt would stop at the height of its hint."""

    def setGeometry(self, rect: QRect) -> None:
        alignment = self.alignment()
        if not alignment & Qt.AlignmentFlag.AlignTop:
            super().setGeometry(rect)
            return
        wraps = self.hasHeightForWidth()
        needed = self.totalHeightForWidth(rect.width()) if wraps else self.totalSizeHint().height()
        self.setAlignment(Qt.AlignmentFlag(0))
        super().setGeometry(QRect(rect.topLeft(), QSize(rect.width(), min(rect.height(), needed))))
        self.setAlignment(alignment)


class ScrollPage(QScrollArea):
    """Centres its column, at most 880 wide, and keeps the control with the focus in sight; ``body`` is the column."""

    def __init__(self, parent: QWidget | None = None, *, width: int = CONTENT_WIDTH, padding: int = XL) -> None:
        super().__init__(parent)
        self._width, self._padding = width, padding
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = self._content = QWidget()
        content.setObjectName("page")
        self.body = _Column(content)
        self.body.setSpacing(L)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(content)
        self._set_margins()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def add(self, *parts: QWidget | QLayout) -> None:
        """Add widgets or layouts below each other."""
        for part in parts:
            if isinstance(part, QWidget):
                self.body.addWidget(part)
            else:
                self.body.addLayout(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._set_margins()

    def _set_margins(self) -> None:
        # From the width of the whole area, so that the column stays where it is when the scroll bar comes or goes.
        left = max(self._padding, (self.width() - self._width) // 2)
        right = max(self._padding, self.viewport().width() - left - self._width)
        self.body.setContentsMargins(left, self._padding, right, XXL)

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._content.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, _ROOM)
