"""Pulling a block with the pointer to another place, also in another session."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QScrollArea, QWidget

from cxf_desktop.ui.pages.deliver.session_section import SessionSection
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import FOCUS_WIDTH, XXXL

_SCROLL_EVERY = 30
_SCROLL_STEP = 14


@dataclass(frozen=True)
class Place:
    """Where a block would go, and where the line that shows it lies on the screen."""

    session: str
    position: int
    line: QRect


class BlockDrag(QObject):
    """Shows where the block would go, scrolls at the edges, and says where it was dropped."""

    def __init__(
        self,
        area: QScrollArea,
        content: QWidget,
        themes: ThemeManager,
        sections: Callable[[], Sequence[SessionSection]],
        drop: Callable[[str, str, int], object],
    ) -> None:
        super().__init__(area)
        self._area, self._content, self._sections, self._drop = area, content, sections, drop
        self._line = _DropLine(themes, content)
        self._pointer: tuple[str, QPoint] | None = None
        self._timer = QTimer(self, interval=_SCROLL_EVERY)
        self._timer.timeout.connect(self._scroll)

    def watch(self, section: SessionSection) -> None:
        """Follow the rows of a section."""
        section.dragged.connect(self._on_dragged)
        section.dropped.connect(self._on_dropped)
        section.drag_ended.connect(self._on_ended)

    def _on_dragged(self, block: str, pointer: QPoint) -> None:
        self._pointer = (block, pointer)
        place = place_at(self._sections(), block, pointer)
        self._line.setGeometry(QRect(self._content.mapFromGlobal(place.line.topLeft()), place.line.size()))
        self._line.show()
        self._line.raise_()
        if not self._timer.isActive():
            self._timer.start()

    def _on_dropped(self, block: str, pointer: QPoint) -> None:
        place = place_at(self._sections(), block, pointer)
        self._drop(block, place.session, place.position)

    def _on_ended(self) -> None:
        self._timer.stop()
        self._pointer = None
        self._line.hide()

    def _scroll(self) -> None:
        if self._pointer is None:
            return
        block, pointer = self._pointer
        viewport = self._area.viewport()
        y, bar = viewport.mapFromGlobal(pointer).y(), self._area.verticalScrollBar()
        step = -_SCROLL_STEP if y < XXXL else _SCROLL_STEP if y > viewport.height() - XXXL else 0
        if step and bar.minimum() <= bar.value() + step <= bar.maximum():
            bar.setValue(bar.value() + step)
            self._on_dragged(block, pointer)


def place_at(sections: Sequence[SessionSection], block: str, pointer: QPoint) -> Place:
    """Return the place nearest to the pointer; the pulled block itself is not counted."""
    section = min(sections, key=lambda candidate: _distance(_on_screen(candidate), pointer))
    rows = [section.rows.row(id_) for id_ in section.rows.ids if id_ != block]
    position = sum(_on_screen(row).center().y() < pointer.y() for row in rows)
    frame = _on_screen(section.rows if rows else section)
    edges = [_on_screen(row).top() for row in rows] + [frame.bottom() if rows else frame.center().y()]
    y = edges[position]
    return Place(section.session_id, position, QRect(frame.left(), y - FOCUS_WIDTH // 2, frame.width(), FOCUS_WIDTH))


def _on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint()), widget.size())


def _distance(rect: QRect, pointer: QPoint) -> int:
    return max(rect.top() - pointer.y(), pointer.y() - rect.bottom(), 0)


class _DropLine(QWidget):
    """The line between two rows where a block would go."""

    def __init__(self, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.hide()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._themes.theme.color("accent"))
        painter.end()
