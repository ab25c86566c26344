"""The columns of the agenda: the same for the head and for every row."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import ICON, TYPE_SMALL, L, M, S, sized

HANDLE: Final = 18
TIME: Final = 46
MINUTES: Final = 50
MARKS: Final = 70
OWNER: Final = 124
_OWNER_FROM = 620
_HEAD_HEIGHT = 30


@dataclass(frozen=True)
class Columns:
    """Left edges and widths for a row of this width; ``owner`` is 0 wide where there is no room for it."""

    width: int

    @property
    def start(self) -> tuple[int, int]:
        """When the block begins."""
        return HANDLE, TIME

    @property
    def end(self) -> tuple[int, int]:
        """When the block ends."""
        return HANDLE + TIME, TIME

    @property
    def minutes(self) -> tuple[int, int]:
        """How long it takes."""
        return HANDLE + 2 * TIME + S, MINUTES

    @property
    def block(self) -> tuple[int, int]:
        """Title and goal."""
        left = self.minutes[0] + MINUTES + L
        return left, max(40, self.marks[0] - M - left)

    @property
    def marks(self) -> tuple[int, int]:
        """The objectives."""
        return self.owner[0] - M - MARKS, MARKS

    @property
    def owner(self) -> tuple[int, int]:
        """Who leads it."""
        width = OWNER if self.width >= _OWNER_FROM else 0
        return self.width - M - ICON - S - width, width


class ColumnHeads(QWidget):
    """The names of the columns."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._on_theme)

    def sizeHint(self) -> QSize:
        return QSize(_HEAD_HEIGHT, _HEAD_HEIGHT)

    def paintEvent(self, _event: object) -> None:
        columns = Columns(self.width())
        painter = QPainter(self)
        painter.setFont(sized(self.font(), TYPE_SMALL, strong=True))
        painter.setPen(self._themes.theme.color("muted"))
        right = Qt.AlignmentFlag.AlignRight
        left = Qt.AlignmentFlag.AlignLeft
        for (edge, width), text, side in (
            (columns.start, self.tr("Start"), left),
            (columns.end, self.tr("End"), left),
            (columns.minutes, self.tr("Min"), right),
            (columns.block, self.tr("Block"), left),
            (columns.marks, self.tr("For"), left),
            (columns.owner, self.tr("Owner"), left),
        ):
            inset = S if side is right else 0
            box = QRectF(edge, 0, max(0, width - inset), self.height() - 1)
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, text if width else "")
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._themes.theme.color("line_strong"))
        painter.end()

    def _on_theme(self) -> None:
        self.update()
