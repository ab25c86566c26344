"""Who else chose a statement: small round marks with initials."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import TYPE_CAPTION, sized
from cxf_desktop.ui.widgets.painting import paint_box
from cxf_desktop.ui.widgets.tips import plain_tip

DIAMETER, STEP, SHOWN = 28, 24, 3


@dataclass(frozen=True)
class Mark:
    """A voice at a statement: two letters, its name, and whether it is the room's."""

    letters: str
    name: str
    room: bool = False


class VoiceMarks(QWidget):
    """Up to three marks beside each other, and how many more there are; the names are its tip."""

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._marks: tuple[Mark, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._on_theme)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is shown."""
        return self._marks

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show other voices."""
        if tuple(marks) == self._marks:
            return
        self._marks = tuple(marks)
        self.setAccessibleName(", ".join(mark.name for mark in marks))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(width_for(len(self._marks)), DIAMETER)

    def event(self, event: QEvent) -> bool:
        """Show all names under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip("\n".join(mark.name for mark in self._marks)), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        paint_marks(painter, QRectF(self.rect()), self._marks, self._themes)
        painter.end()

    def _on_theme(self) -> None:
        self.update()


def width_for(count: int) -> int:
    """Return how wide a row of marks is."""
    return DIAMETER + STEP * (min(count, SHOWN + 1) - 1) if count else 0


def paint_marks(painter: QPainter, rect: QRectF, marks: Sequence[Mark], themes: ThemeManager) -> None:
    """Draw marks from the left of ``rect``; for item delegates too."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = rect.center().y() - DIAMETER / 2
    more = len(marks) - SHOWN if len(marks) > SHOWN + 1 else 0
    for number, mark in enumerate(marks[: SHOWN + (0 if more else 1)]):
        _paint_mark(painter, QRectF(rect.left() + number * STEP, top, DIAMETER, DIAMETER), mark, themes)
    if more:
        box = QRectF(rect.left() + SHOWN * STEP, top, DIAMETER, DIAMETER)
        _paint_letters(painter, box, f"+{more}", themes, ground="sunken", ink="muted")


def _paint_mark(painter: QPainter, box: QRectF, mark: Mark, themes: ThemeManager) -> None:
    if not mark.room:
        _paint_letters(painter, box, mark.letters, themes, ground="sunken", ink="ink")
        return
    theme = themes.theme
    paint_box(painter, box, DIAMETER / 2, theme.color("accent"), theme.color("surface"), 2)
    themes.icons.paint(painter, box.adjusted(6, 6, -6, -6), "people", theme.color("on_accent"))


def _paint_letters(
    painter: QPainter, box: QRectF, letters: str, themes: ThemeManager, *, ground: str, ink: str
) -> None:
    theme = themes.theme
    paint_box(painter, box, DIAMETER / 2, theme.color(ground), theme.color("line_strong"), 1)
    painter.setFont(sized(painter.font(), TYPE_CAPTION, strong=True))
    painter.setPen(theme.color(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letters)
