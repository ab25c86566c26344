"""Widgets side by side that go on in the next line where there is no room."""

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxf_desktop.ui.theme.metrics import XS


class FlowRow(QWidget):
    """Lays its widgets out from left to right, line by line."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = XS) -> None:
        super().__init__(parent)
        self._gap = gap
        self._parts: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, part: QWidget) -> None:
        """Add a widget at the end."""
        part.setParent(self)
        self._parts.append(part)
        part.show()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(width, move=False)

    def sizeHint(self) -> QSize:
        width = sum(part.sizeHint().width() + self._gap for part in self._parts)
        return QSize(width, self.heightForWidth(self.width() or width))

    def minimumSizeHint(self) -> QSize:
        widest = max((part.sizeHint().width() for part in self._parts), default=0)
        return QSize(widest, max((part.sizeHint().height() for part in self._parts), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(self.width(), move=True)

    def event(self, event: QEvent) -> bool:
        """Lay out anew when a part needs another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._lay_out(self.width(), move=True)
            self.updateGeometry()
        return super().event(event)

    def _lay_out(self, width: int, *, move: bool) -> int:
        """Return the height for a width, and perhaps put the parts there."""
        left = top = line = 0
        for part in self._parts:
            if part.isHidden():
                continue
            size = part.sizeHint()
            if left and left + size.width() > width:
                left, top, line = 0, top + line + self._gap, 0
            if move:
                part.setGeometry(QRect(left, top, min(size.width(), max(1, width)), size.height()))
            left += size.width() + self._gap
            line = max(line, size.height())
        return top + line
