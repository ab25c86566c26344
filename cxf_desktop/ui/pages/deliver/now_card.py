"""What runs now: its title, its goal, the time left, and the buttons that move on."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cxf_desktop.domain.agenda import Clockwork
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.deliver.clock_face import ClockFace
from cxf_desktop.ui.pages.deliver.flow_row import FlowRow
from cxf_desktop.ui.pages.deliver.reading import reading_of, state_of
from cxf_desktop.ui.pages.deliver.wording import shortened
from cxf_desktop.ui.theme.metrics import CARD_RADIUS, XL, L, M, S
from cxf_desktop.ui.widgets.badge import Badge
from cxf_desktop.ui.widgets.buttons import IconButton, PrimaryButton, QuietButton, SecondaryButton
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.labels import Body, Muted, PageTitle
from cxf_desktop.ui.widgets.painting import paint_focus

_MOVING = ("next", "pause", "previous", "less", "more", "go", "stop")
_STANDING_BACK = ("go", "stop")
_LONGEST_TITLE = 140
_LONGEST_GOAL = 320


@dataclass(frozen=True)
class NowFacts:
    """Everything that the card says beside the time."""

    title: str
    about: str
    goal: str
    notes: str
    has_method: bool
    is_last: bool


class NowCard(Card):
    """The heart of the cockpit; it has the focus when no field and no button has it."""

    asked = Signal(str)
    """What is to be done: ``next``, ``previous``, ``pause``, ``more``, ``less``, ``stop``, ``go``, ``method``."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=L, spacing=M)
        self._context = context
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._state = Badge()
        self._about = Muted(wrap=True, measure=0)
        self._title = PageTitle(wrap=True, measure=0)
        self._goal = Body(wrap=True)
        self.clock = ClockFace(context.app.themes)
        self._notes = Body(wrap=True, measure=0)
        self._well = self._make_well()
        self.buttons = self._make_buttons()
        self.add(self._head(), self._middle(), self._well, self._row())

    def show_facts(self, facts: NowFacts) -> None:
        """Show another block."""
        self._title.setText(shortened(facts.title, _LONGEST_TITLE))
        self._about.setText(facts.about)
        self._goal.setText(shortened(facts.goal, _LONGEST_GOAL))
        self._goal.setVisible(bool(facts.goal))
        self._notes.setText(facts.notes.strip())
        self.buttons["notes"].setVisible(bool(facts.notes.strip()))
        self._well.setVisible(bool(facts.notes.strip()) and self.buttons["notes"].isChecked())
        self.buttons["method"].setVisible(facts.has_method)
        text = self.tr("Finish the session") if facts.is_last else self.tr("Next block")
        self.buttons["next"].setText(text)

    def show_work(self, work: Clockwork) -> None:
        """Show the time; called every second."""
        reading = reading_of(work)
        self.clock.show_reading(reading)
        text, tone = state_of(work)
        if self._state.text() != text:
            self._state.setText(text)
            self._state.set_tone(tone)
        pause = self.buttons["pause"]
        words = self.tr("Go on") if work.paused else self.tr("Pause")
        if pause.text() != words:
            pause.setText(words)
            pause.setIcon(self._context.icons.icon("play" if work.paused else "pause"))
        self.setAccessibleName(f"{text}: {self._title.text()}")
        self.setAccessibleDescription(f"{reading.figures} {reading.words}")

    def toggle_notes(self) -> None:
        """Show or hide the internal notes."""
        button = self.buttons["notes"]
        button.setChecked(not button.isChecked())
        self._on_notes()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_focus(painter, QRectF(self.rect()), self._context.app.themes.theme, CARD_RADIUS)
            painter.end()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(M)
        head.addWidget(self._state)
        head.addWidget(self._about, 1)
        head.addWidget(self.buttons["notes"])
        head.addWidget(self.buttons["method"])
        return head

    def _middle(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(S)
        words.addWidget(self._title)
        words.addWidget(self._goal)
        words.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(XL)
        middle.addLayout(words, 1)
        middle.addWidget(self.clock, 0, Qt.AlignmentFlag.AlignTop)
        return middle

    def _make_well(self) -> QFrame:
        well = QFrame()
        well.setProperty("well", True)
        layout = QVBoxLayout(well)
        layout.setContentsMargins(M, S, M, S)
        layout.addWidget(Badge(self.tr("internal")))
        layout.addWidget(self._notes)
        well.hide()
        return well

    def _make_buttons(self) -> dict[str, QPushButton]:
        icons = self._context.icons
        less, more = self.tr("Five minutes less (−)"), self.tr("Five minutes more (+)")
        buttons: dict[str, QPushButton] = {
            "previous": IconButton(icons, "previous", self.tr("Block before (Left)"), self),
            "pause": SecondaryButton(self.tr("Pause"), self, icon=icons.icon("pause")),
            "next": PrimaryButton(self.tr("Next block"), self, icon=icons.icon("next", "on_accent")),
            "less": SecondaryButton(self.tr("−5 min"), self),
            "more": SecondaryButton(self.tr("+5 min"), self),
            "go": QuietButton(self.tr("Go to …"), self),
            "stop": QuietButton(self.tr("Stop"), self, icon=icons.icon("stop")),
            "method": QuietButton(self.tr("Method card"), self, icon=icons.icon("info")),
            "notes": QuietButton(self.tr("Notes"), self, icon=icons.icon("eye")),
        }
        buttons["less"].setAccessibleName(less)
        buttons["more"].setAccessibleName(more)
        buttons["notes"].setCheckable(True)
        for name, button in buttons.items():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the cockpit
            if name == "notes":
                button.clicked.connect(self._on_notes)
            else:
                button.clicked.connect(lambda _checked=False, name=name: self.asked.emit(name))
        return buttons

    def _row(self) -> FlowRow:
        row = FlowRow(gap=S)
        for name in _MOVING:
            self.buttons[name].setVisible(not self._context.session.read_only)
            row.add(self.buttons[name], at_end=name in _STANDING_BACK)
        return row

    def _on_notes(self) -> None:
        self._well.setVisible(self.buttons["notes"].isChecked() and bool(self._notes.text()))
