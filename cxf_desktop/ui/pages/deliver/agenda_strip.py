"""The agenda of one session as a strip: what is done, what runs, what comes, as long as it takes."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import BADGE_RADIUS, ICON_SMALL, TYPE_SMALL, XS, S, sized
from cxf_desktop.ui.widgets.painting import paint_box
from cxf_desktop.ui.widgets.tips import plain_tip

_HEIGHT = 32
_GAP = 2
_LEAST = 4
_ROOM_FOR_TEXT = 36


@dataclass(frozen=True)
class Segment:
    """One block: ``state`` is ``done``, ``running`` or ``waiting``; ``share`` how much of a running one is over."""

    block: str
    title: str
    tip: str
    minutes: float
    state: str
    quiet: bool = False
    share: float = 0


class AgendaStrip(QWidget):
    """Paints the segments; a click on one asks to go there."""

    chosen = Signal(str, QPoint)
    """The id of a block, and the place on the screen."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._segments: tuple[Segment, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        themes.changed.connect(self._on_theme)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """What is shown."""
        return self._segments

    def show_segments(self, segments: tuple[Segment, ...]) -> None:
        """Show other segments."""
        if segments != self._segments:
            self._segments = segments
            self.update()

    def segment_at(self, place: QPoint) -> Segment | None:
        """Return the segment under a point."""
        for segment, rect in self._placed():
            if rect.left() <= place.x() <= rect.right() + _GAP:
                return segment
        return None

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def event(self, event: QEvent) -> bool:
        """Say what lies under the pointer."""
        if isinstance(event, QHelpEvent):
            segment = self.segment_at(event.pos())
            QToolTip.showText(event.globalPos(), plain_tip(segment.tip) if segment else "", self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        segment = self.segment_at(event.position().toPoint())
        if segment is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(segment.block, event.globalPosition().toPoint())

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for segment, rect in self._placed():
            self._paint(painter, segment, rect)
        painter.end()

    def _placed(self) -> list[tuple[Segment, QRectF]]:
        count = len(self._segments)
        room = self.width() - _GAP * (count - 1)
        total = sum(segment.minutes for segment in self._segments) or 1
        least = min(_LEAST, room / count) if count else 0
        free = max(0.0, room - least * count)
        placed, left = [], 0.0
        for segment in self._segments:
            width = least + free * segment.minutes / total
            placed.append((segment, QRectF(left, 0, width, self.height())))
            left += width + _GAP
        return placed

    def _paint(self, painter: QPainter, segment: Segment, rect: QRectF) -> None:
        theme = self._themes.theme
        ground = {"done": "good_tint", "running": "surface"}.get(segment.state, "sunken")
        border = {"running": "accent", "done": "good_tint"}.get(segment.state, "sunken")
        paint_box(painter, rect, BADGE_RADIUS, theme.color(ground), theme.color(border), 2)
        if segment.state == "running":
            over = QRectF(
                rect.left() + 2, rect.top() + 2, (rect.width() - 4) * min(1.0, segment.share), rect.height() - 4
            )
            painter.fillRect(over, theme.color("tint"))
        text = rect.adjusted(S - 2, 0, -XS, 0)
        if segment.state == "done" and rect.width() > ICON_SMALL + S:
            mark = QRectF(rect.left() + XS, rect.center().y() - ICON_SMALL / 2, ICON_SMALL, ICON_SMALL)
            self._themes.icons.paint(painter, mark, "check", theme.color("good"))
            text.setLeft(mark.right() + XS)
        if text.width() < _ROOM_FOR_TEXT:
            return
        painter.setFont(sized(self.font(), TYPE_SMALL, strong=segment.state == "running"))
        painter.setPen(theme.color("ink" if segment.state == "running" else "muted"))
        cut = painter.fontMetrics().elidedText(segment.title, Qt.TextElideMode.ElideRight, int(text.width()))
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)

    def _on_theme(self) -> None:
        self.update()
