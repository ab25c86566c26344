"""Rows below each other that are kept and filled anew, instead of made anew, when what they show changes."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import ICON_SMALL, RADIUS, TYPE_BODY, TYPE_SMALL, M, S, sized
from cxf_desktop.ui.widgets.painting import PaintedButton, paint_box, paint_focus
from cxf_desktop.ui.widgets.text_block import TextBlock, line_step

RowT = TypeVar("RowT", bound=QWidget)


class Rows(QWidget, Generic[RowT]):
    """As many rows as are asked for; ``make`` makes one more."""

    def __init__(self, make: Callable[[], RowT], *, spacing: int = S, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._rows: list[RowT] = []
        self._count = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(spacing)

    def show_rows(self, count: int) -> Sequence[RowT]:
        """Show so many rows, and return them."""
        self._column.setEnabled(False)  # one layout at the end, not one for each row
        while len(self._rows) < count:
            row = self._make()
            self._column.addWidget(row)
            self._rows.append(row)
        for at, row in enumerate(self._rows):
            row.setVisible(at < count)
        self._count = count
        self._column.setEnabled(True)
        self._column.invalidate()
        self.updateGeometry()
        return self._rows[:count]

    @property
    def shown(self) -> Sequence[RowT]:
        """The rows that are shown."""
        return self._rows[: self._count]


class LinkRow(PaintedButton):
    """A line that leads somewhere: a title, a few words below it, a word at the right, all of it one button."""

    HEIGHT = 40

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._title = self._detail = self._right = ""
        self._icon, self._role = "", "muted"
        self._laid: dict[object, tuple[TextBlock, TextBlock | None]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def title(self) -> str:
        """What the line is about."""
        return self._title

    def show_words(self, title: str, detail: str = "", right: str = "", *, icon: str = "", role: str = "muted") -> None:
        """Show other words; ``icon`` stands before them in the colour of ``role``."""
        words = (title, detail, right, icon, role)
        if words == (self._title, self._detail, self._right, self._icon, self._role):
            return
        self._title, self._detail, self._right, self._icon, self._role = words
        self._laid.clear()
        self.setAccessibleName(", ".join(part for part in (title, right) if part))
        self.setAccessibleDescription(detail)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title, detail = self._blocks(width)
        return max(self.HEIGHT, title.height + (detail.height if detail else 0) + 2 * S)

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there with Enter too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, box = self.theme, QRectF(self.rect())
        paint_box(painter, box, RADIUS, self.ground() or theme.color("surface"), theme.color("line"))
        title, detail = self._blocks(self.width())
        top = (self.height() - title.height - (detail.height if detail else 0)) / 2
        step = line_step(sized(self.font(), TYPE_BODY))
        if self._icon:
            mark = QRectF(M, top + (step - ICON_SMALL) / 2, ICON_SMALL, ICON_SMALL)
            self.themes.icons.paint(painter, mark, self._icon, theme.color(self._role))
        title.draw(painter, self._left(), top, theme.color("ink"))
        if detail:
            detail.draw(painter, self._left(), top + title.height, theme.color("muted"))
        self._paint_right(painter, box)
        if self.hasFocus():
            paint_focus(painter, box, theme)
        painter.end()

    def _paint_right(self, painter: QPainter, box: QRectF) -> None:
        arrow = QRectF(box.right() - M - ICON_SMALL, box.center().y() - ICON_SMALL / 2, ICON_SMALL, ICON_SMALL)
        self.themes.icons.paint(painter, arrow, "chevron-right", self.theme.color("muted"))
        painter.setFont(sized(self.font(), TYPE_SMALL, strong=True))
        painter.setPen(self.theme.color(self._role))
        words = box.adjusted(0, 0, -(M + ICON_SMALL + S), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._right)

    def _left(self) -> int:
        return M + (ICON_SMALL + S if self._icon else 0)

    def _blocks(self, width: int) -> tuple[TextBlock, TextBlock | None]:
        key = (width, self.font().key())
        if key not in self._laid:
            right = len(self._right) * TYPE_SMALL * 0.62 if self._right else 0
            room = width - self._left() - right - ICON_SMALL - 2 * S - M
            title = TextBlock(self._title, sized(self.font(), TYPE_BODY), room)
            detail = TextBlock(self._detail, sized(self.font(), TYPE_SMALL), room) if self._detail else None
            self._laid[key] = (title, detail)
        return self._laid[key]
