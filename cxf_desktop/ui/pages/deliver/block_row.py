"""A block of the agenda as a row: its times, its minutes, what it is for, who leads it."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from cxf_desktop.domain.agenda import Slot
from cxf_desktop.domain.words import BlockKind
from cxf_desktop.ui.pages.deliver.agenda_columns import HANDLE, Columns
from cxf_desktop.ui.pages.deliver.lines import Lines
from cxf_desktop.ui.pages.deliver.row import Row
from cxf_desktop.ui.pages.deliver.wording import time_of, title_of
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import RADIUS, XS, S
from cxf_desktop.ui.widgets.painting import paint_box
from cxf_desktop.ui.widgets.text_block import line_step

_MINUTES_HEIGHT = 26
_STEP = 5
_GOAL_LINES = 2


@dataclass(frozen=True)
class BlockFacts:
    """Everything that a row says of a block."""

    slot: Slot
    kind: str
    method: str
    marks: tuple[str, ...]

    @property
    def quiet(self) -> bool:
        """Whether it is a break: it stands back."""
        return self.slot.block.kind is BlockKind.BREAK


class BlockRow(Row):
    """Paints one block; its minutes are edited in place.

    Keys beside those of every row: + and - change the minutes by five, a digit begins to type them.
    """

    minutes_asked = Signal(str)
    """The minutes are to be typed; with the digit that began it, or nothing."""
    stretched = Signal(int)

    def __init__(self, themes: ThemeManager, facts: BlockFacts, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._facts = facts
        self._fits: tuple[int, tuple[Lines, ...]] | None = None
        self.setMouseTracking(True)
        self._name()

    @property
    def facts(self) -> BlockFacts:
        """What the row says."""
        return self._facts

    def show_facts(self, facts: BlockFacts) -> None:
        """Say something else."""
        if facts != self._facts:
            self._facts = facts
            self._fits = None
            self._name()
            self.renew()

    def minutes_rect(self) -> QRect:
        """Return where the minutes stand."""
        left, width = Columns(self.width()).minutes
        return QRect(left, XS + 2, width, _MINUTES_HEIGHT)

    def take_key(self, event: QKeyEvent) -> bool:
        """Take the keys for the minutes too."""
        text = event.text()
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if self.editable and plain and text in ("+", "-"):
            self.stretched.emit(_STEP if text == "+" else -_STEP)
        elif self.editable and plain and text.isascii() and text.isdecimal():
            self.minutes_asked.emit(text)
        else:
            return super().take_key(event)
        return True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Edit the minutes where they stand; open the row anywhere else."""
        here = self.minutes_rect().contains(event.position().toPoint())
        if self.editable and here and self.isDown():
            self.setDown(False)
            self.minutes_asked.emit("")
            return
        super().mouseReleaseEvent(event)

    def content_height(self, width: int) -> int:
        """Return the height: title, and up to two lines of kind and goal."""
        title, goal, _, _ = self._lines(width)
        return title.height + goal.height + 2 * S

    def paint_content(self, painter: QPainter) -> None:
        """Paint the columns."""
        columns = Columns(self.width())
        slot = self._facts.slot
        ink = self.ink("muted" if self._facts.quiet else "ink")
        step = line_step(self.body_font())
        painter.setFont(self.figures(self.body_font(strong=not self._facts.quiet)))
        painter.setPen(ink)
        self._write(painter, columns.start, step, time_of(slot.start))
        painter.setFont(self.figures(self.body_font()))
        painter.setPen(self.ink("muted"))
        self._write(painter, columns.end, step, time_of(slot.end))
        self._paint_minutes(painter)
        title, goal, marks, owner = self._lines(self.width())
        title.draw(painter, columns.block[0], S, ink)
        goal.draw(painter, columns.block[0], S + title.height, self.ink("muted"))
        marks.draw(painter, columns.marks[0], S, self.ink("ink"))
        owner.draw(painter, columns.owner[0], S, self.ink("muted"))
        if self.editable and (self.underMouse() or self.hasFocus()):
            handle = QRectF(XS - 1, S + 3, HANDLE - XS, HANDLE - XS)
            self.themes.icons.paint(painter, handle, "drag", self.ink("muted"))

    def _paint_minutes(self, painter: QPainter) -> None:
        box = QRectF(self.minutes_rect())
        if self.editable:
            paint_box(painter, box, RADIUS, self.theme.color("surface"), self.theme.color("line"))
        painter.setFont(self.figures(self.body_font()))
        painter.setPen(self.ink("muted" if self._facts.quiet else "ink"))
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box.adjusted(0, 0, -S, 0), side, str(self._facts.slot.block.minutes))

    @staticmethod
    def _write(painter: QPainter, column: tuple[int, int], step: int, text: str) -> None:
        box = QRectF(column[0], S, column[1], step)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _lines(self, width: int) -> tuple[Lines, ...]:
        if self._fits is not None and self._fits[0] == width:
            return self._fits[1]
        columns, block = Columns(width), self._facts.slot.block
        title = Lines(title_of(block.title), self.body_font(strong=not self._facts.quiet), columns.block[1], 2)
        kind = "" if self._facts.kind.casefold() == block.title.strip().casefold() else self._facts.kind
        about = [kind, self._facts.method]
        if not columns.owner[1]:
            about.append(block.owner)
        head = " · ".join(part for part in about if part)
        goal = " — ".join(part for part in (head, "" if self._facts.quiet else block.goal) if part)
        lines = (
            title,
            Lines(goal, self.small_font(), columns.block[1], _GOAL_LINES),
            Lines(" ".join(self._facts.marks), self.small_font(strong=True), columns.marks[1], _GOAL_LINES),
            Lines(block.owner, self.small_font(), columns.owner[1], _GOAL_LINES)
            if columns.owner[1]
            else Lines("", self.small_font(), 1),
        )
        self._fits = (width, lines)
        return lines

    def _name(self) -> None:
        """Say in one sentence what is painted."""
        slot, facts = self._facts.slot, self._facts
        times = self.tr("%1 to %2, %3 minutes").replace("%1", time_of(slot.start)).replace("%2", time_of(slot.end))
        parts = [times.replace("%3", str(slot.block.minutes)), title_of(slot.block.title), facts.kind, facts.method]
        parts += [" ".join(facts.marks), slot.block.owner]
        self.setAccessibleName(", ".join(part for part in parts if part))
