"""The head of the timed way through: the clock, the place in the round, and what can be done."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.deliver.clock_face import ClockFace, Reading
from cxf_desktop.ui.pages.deliver.wording import countdown, length_of
from cxf_desktop.ui.pages.discuss.round import Round
from cxf_desktop.ui.theme.metrics import XS, L, M, S
from cxf_desktop.ui.widgets.buttons import IconButton, PrimaryButton, QuietButton, SecondaryButton
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.labels import Small, Strong

_REPAINT_EVERY = 500
"""Milliseconds: twice a second, so that no second is skipped."""
SOON = 1
"""Minutes before the end from which the clock warns."""


class RoundBar(Card):
    """Follows a round; it takes the focus, so that Space starts and pauses."""

    def __init__(self, context: EngagementContext, rounds: Round, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=M, spacing=S)
        self._round = rounds
        self._icons = context.icons
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clock = ClockFace(context.app.themes)
        self.place = Strong()
        self._keys = Small(self.tr("Space starts and pauses, N goes on, 1 to 5 settle the question."), wrap=True)
        self.toggle = PrimaryButton()
        self.previous = IconButton(context.icons, "previous", self.tr("Question before"))
        self.next = SecondaryButton()
        self.more = QuietButton(self.tr("+1 min"))
        self.end = QuietButton(self.tr("End"))
        self._timer = QTimer(self, interval=_REPAINT_EVERY)
        self._timer.timeout.connect(self.tick)
        self._connect()
        self._lay_out()

    def refresh(self) -> None:
        """Show the round as it is now."""
        if not self._round.active:
            return
        at, of = self._round.at + 1, len(self._round.keys)
        self.place.setText(self.tr("Question %1 of %2").replace("%1", str(at)).replace("%2", str(of)))
        runs = self._round.countdown.running
        begun = self._round.countdown.started is not None
        self.toggle.setText(self.tr("Pause") if runs else self.tr("Go on") if begun else self.tr("Start"))
        self.toggle.setIcon(self._icons.icon("pause" if runs else "play", "on_accent"))
        self.next.setText(self.tr("Next question") if at < of else self.tr("Finish"))
        self.previous.setEnabled(at > 1)
        self.setAccessibleName(self.place.text())
        self.tick()

    def tick(self) -> None:
        """Show the time as it is now; nothing is written."""
        if self._round.active:
            total = self._round.countdown.minutes
            self.clock.show_reading(reading(self._round.left(), total, runs=self._round.countdown.running))

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the clock while somebody looks."""
        super().showEvent(event)
        self.tick()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: the time passes by itself."""
        self._timer.stop()
        super().hideEvent(event)

    def _connect(self) -> None:
        self._round.moved.connect(self.refresh)
        self.toggle.clicked.connect(self._round.toggle)
        self.previous.clicked.connect(lambda: self._round.step(-1))
        self.next.clicked.connect(lambda: self._round.step(1))
        self.more.clicked.connect(self._round.more)
        self.end.clicked.connect(self._round.end)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(S)
        for button in (self.toggle, self.previous, self.next, self.more, self.end):
            buttons.addWidget(button)
        buttons.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(XS)
        right.addWidget(self.place)
        right.addLayout(buttons)
        right.addWidget(self._keys)
        row = QHBoxLayout()
        row.setSpacing(L)
        row.addWidget(self.clock)
        row.addLayout(right, 1)
        self.add(row)


def reading(left: float, total: float, *, runs: bool) -> Reading:
    """Return what the clock shows for the time that is left."""
    translate = QCoreApplication.translate
    length = length_of(total)
    if left < 0:
        return Reading(countdown(left), translate("Discuss", "over time, planned %1").replace("%1", length), 1, "bad")
    words = translate("Discuss", "left of %1").replace("%1", length)
    role = "muted" if not runs else "warn" if left <= SOON else "accent"
    return Reading(countdown(left), words, left / total if total else 0.0, role)
