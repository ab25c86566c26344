"""Widgets side by side that go on in the next line where there is no room."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxf_desktop.ui.theme.metrics import XS


class FlowRow(QWidget):
    """Lays its widgets out from left to right, line by line; what stands at the end stands at the right."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = XS) -> None:
        super().__init__(parent)
        self._gap = gap
        self._parts: list[QWidget] = []
        self._at_end: set[QWidget] = set()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, part: QWidget, *, at_end: bool = False) -> None:
        """Add a widget; those ``at_end`` come last and stand at the right."""
        hidden = part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        part.setParent(self)
        self._parts.append(part)
        if at_end:
            self._at_end.add(part)
        part.setVisible(not hidden)
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
        top = 0
        for line in self._lines(width):
            height = max(part.sizeHint().height() for part in line)
            if move:
                self._place(line, width, top)
            top += height + self._gap
        return max(0, top - self._gap)

    def _lines(self, width: int) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        left = 0
        for part in self._parts:
            if part.isHidden():
                continue
            own = part.sizeHint().width()
            if not lines or left + own > width:
                lines.append([])
                left = 0
            lines[-1].append(part)
            left += own + self._gap
        return lines

    def _place(self, line: list[QWidget], width: int, top: int) -> None:
        free = width - sum(part.sizeHint().width() + self._gap for part in line) + self._gap
        left = 0
        for part in line:
            if part in self._at_end and free > 0:
                left, free = left + free, 0
            size = part.sizeHint()
            part.setGeometry(QRect(left, top, min(size.width(), max(1, width)), size.height()))
            left += size.width() + self._gap
