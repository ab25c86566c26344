"""The four phases as stations of a ring: where one is, and how far each has come."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import ICON_SMALL, RADIUS, TYPE_BODY, TYPE_SMALL, XXL, XXXL, M, S, sized
from cxf_desktop.ui.widgets.moving import make_stop, move_focus
from cxf_desktop.ui.widgets.painting import PaintedButton, paint_box, paint_focus

_HEIGHT = 56
_CIRCLE = 32
_DISC = 24
_STEP_HEIGHT = 40
_TURN = 360 * 16


class PhaseStepper(QWidget):
    """The phases, given as id and title in their order; one is current, each is ``empty``, ``started`` or ``done``."""

    chosen = Signal(str)

    def __init__(self, themes: ThemeManager, phases: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._steps = {
            phase: _Step(themes, phase, number, title) for number, (phase, title) in enumerate(phases, start=1)
        }
        layout = QHBoxLayout(self)
        layout.setContentsMargins(M, 0, M + XXXL + ICON_SMALL, 0)
        layout.setSpacing(0)
        for at, (phase, step) in enumerate(self._steps.items()):
            if at:
                layout.addStretch(1)
                layout.addSpacing(XXL)
            step.clicked.connect(lambda _checked=False, phase=phase: self._choose(phase))
            layout.addWidget(step)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._on_theme)
        self.set_states({})
        if phases:
            self.set_current(phases[0][0])

    @property
    def current(self) -> str:
        """The id of the current phase."""
        return self._current

    def set_current(self, phase: str) -> None:
        """Mark a phase as the current one; nothing is emitted."""
        self._current = phase
        for id_, step in self._steps.items():
            step.setChecked(id_ == phase)
        make_stop(list(self._steps.values()), list(self._steps).index(phase))
        self._name_steps()

    def set_states(self, states: Mapping[str, str]) -> None:
        """Show how far each phase has come; one that is not named is empty."""
        for phase, step in self._steps.items():
            step.set_state(states.get(phase, "empty"))
        self._name_steps()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the phases with the arrow keys."""
        if not move_focus(list(self._steps.values()), event.key()):
            super().keyPressEvent(event)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._themes.theme.color("line"), 1.5))
        places = [step.geometry() for step in self._steps.values()]
        for before, after in pairwise(places):
            self._paint_way(painter, before, after.left())
        if places:
            end = places[-1].right() + XXXL
            self._paint_way(painter, places[-1], end)
            # After the last phase the ring begins anew.
            mark = QRectF(end, places[-1].center().y() + 1 - ICON_SMALL / 2, ICON_SMALL, ICON_SMALL)
            self._themes.icons.paint(painter, mark, "ring", self._themes.theme.color("line_strong"))
        painter.end()

    @staticmethod
    def _paint_way(painter: QPainter, start: QRect, end: int) -> None:
        y = start.center().y() + 1
        painter.drawLine(QPointF(start.right() + S, y), QPointF(end - S, y))

    def _choose(self, phase: str) -> None:
        self.set_current(phase)
        self.chosen.emit(phase)

    def _name_steps(self) -> None:
        """Say place, state and whether it is current in the accessible names."""
        words = {"empty": self.tr("not begun"), "started": self.tr("begun"), "done": self.tr("complete")}
        for step in self._steps.values():
            parts = [step.text(), words[step.state], *([self.tr("shown now")] if step.isChecked() else [])]
            step.setAccessibleName(", ".join(parts))

    def _on_theme(self) -> None:
        self.update()


class _Step(PaintedButton):
    """A circle with number or tick, and the phase's title beside it.

    The ring around the circle says how far the phase has come; the filled disc says that it is the current one.
    """

    def __init__(self, themes: ThemeManager, phase: str, number: int, title: str) -> None:
        super().__init__(themes)
        self._phase, self._number = phase, number
        self.state = "empty"
        self.setText(title)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_state(self, state: str) -> None:
        self.state = state
        self.update()

    def sizeHint(self) -> QSize:
        title = QFontMetrics(sized(self.font(), TYPE_BODY, strong=True)).horizontalAdvance(self.text())
        return QSize(S // 2 + _CIRCLE + S + title + S + S // 2, _STEP_HEIGHT)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        if ground := self.ground():
            paint_box(painter, box, RADIUS, ground)
        circle = QRectF(S // 2, (self.height() - _CIRCLE) / 2, _CIRCLE, _CIRCLE)
        self._paint_ring(painter, circle)
        self._paint_disc(painter, QRectF(0, 0, _DISC, _DISC).translated(circle.center() - QPointF(_DISC, _DISC) / 2))
        self._paint_title(painter, box.adjusted(circle.right() + S, 0, 0, 0))
        if self.hasFocus():
            paint_focus(painter, box, self.theme)
        painter.end()

    def _paint_ring(self, painter: QPainter, circle: QRectF) -> None:
        inner = circle.adjusted(1, 1, -1, -1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.theme.color("line"), 2))
        painter.drawEllipse(inner)
        share = {"empty": 0.0, "started": 0.5, "done": 1.0}[self.state]
        painter.setPen(QPen(self.theme.phase_color(self._phase), 2))
        painter.drawArc(inner, _TURN // 4, -round(_TURN * share))

    def _paint_disc(self, painter: QPainter, disc: QRectF) -> None:
        phase = self.theme.phase_color(self._phase)
        if self.isChecked():
            paint_box(painter, disc, _DISC / 2, phase)
        color = self.theme.color("on_accent") if self.isChecked() else phase
        if self.state == "done":
            self.themes.icons.paint(painter, disc.adjusted(4, 4, -4, -4), "check", color)
            return
        painter.setFont(sized(self.font(), TYPE_SMALL, strong=True))
        painter.setPen(color if self.isChecked() else self.theme.color("muted"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_title(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(sized(self.font(), TYPE_BODY, strong=self.isChecked()))
        painter.setPen(self.theme.color("ink" if self.isChecked() else "muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter too; leave the arrow keys to the stepper."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()
