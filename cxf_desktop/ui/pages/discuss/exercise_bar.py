"""How many of the questions to talk about, for how long, and whether on the agenda or right away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSpinBox, QWidget

from cxf_desktop.domain.engagement import AgendaSession
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.editors import ChoiceEditor
from cxf_desktop.ui.pages.deliver.wording import length_of, session_name, shortened
from cxf_desktop.ui.theme.metrics import L, M, S
from cxf_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.labels import Body, Strong

USUAL_QUESTIONS, MOST_QUESTIONS = 5, 30
USUAL_MINUTES, MOST_MINUTES = 6, 60
_WIDTH = 72


class ExerciseBar(Card):
    """Numbers to set, and two ways to go from there."""

    planned = Signal()
    """One block shall be put on the agenda."""
    begun = Signal()
    """The questions shall be gone through now."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=M, spacing=S)
        self.questions = NumberBox(1, MOST_QUESTIONS, USUAL_QUESTIONS, self.tr("Questions to talk about"))
        self.minutes = NumberBox(1, MOST_MINUTES, USUAL_MINUTES, self.tr("Minutes for each question"))
        self.sum = Strong()
        self.session = ChoiceEditor([])
        self.session.setAccessibleName(self.tr("Session of the agenda"))
        self.plan = SecondaryButton(self.tr("Add to the agenda"), icon=context.icons.icon("agenda"))
        self.begin = PrimaryButton(self.tr("Start here"), icon=context.icons.icon("play", "on_accent"))
        self._open = 0
        self.questions.valueChanged.connect(self._show_sum)
        self.minutes.valueChanged.connect(self._show_sum)
        self.plan.clicked.connect(self.planned)
        self.begin.clicked.connect(self.begun)
        self._read_only = bool(context.session.read_only)
        self._lay_out()

    @property
    def count(self) -> int:
        """How many questions are meant: no more than there are."""
        return min(self.questions.value(), self._open)

    def show_open(self, open_: int, sessions: tuple[AgendaSession, ...], usual: str | None) -> None:
        """Show how many questions are open, and the sessions to choose from; ``usual`` is chosen at first."""
        self._open = open_
        chosen = self.session.value()
        named = enumerate(sessions, start=1)
        choices = [(session.id, shortened(session_name(session.title, number), 40)) for number, session in named]
        self.session.set_choices(choices)
        if chosen not in [session.id for session in sessions]:
            self.session.set_value(usual)
        self.session.setVisible(len(sessions) > 1 and not self._read_only)
        self.plan.setVisible(not self._read_only)
        self.plan.setEnabled(open_ > 0)
        self.begin.setEnabled(open_ > 0)
        self._show_sum()
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep to one line where it fits: every one counts on a small screen."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        needed = sum(part.sizeHint().width() for part in self._parts) + L + 2 * M
        fits = needed <= self.width()
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)

    def _show_sum(self) -> None:
        self.sum.setText(self.tr("= %1").replace("%1", length_of(self.count * self.minutes.value())))

    def _lay_out(self) -> None:
        numbers, buttons = QHBoxLayout(), QHBoxLayout()
        for row in (numbers, buttons):
            row.setSpacing(S)
        numbers.addWidget(Body(self.tr("Talk about the top")))
        numbers.addWidget(self.questions)
        numbers.addWidget(Body("×"))
        numbers.addWidget(self.minutes)
        numbers.addWidget(Body(self.tr("min each")))
        numbers.addWidget(self.sum)
        numbers.addStretch(1)
        buttons.addWidget(self.begin)
        buttons.addWidget(self.plan)
        buttons.addWidget(self.session, 1)
        buttons.addStretch(0)
        self._parts = (numbers, buttons)
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._line.setSpacing(S)
        self._line.addLayout(numbers, 1)
        self._line.addLayout(buttons)
        self.add(self._line)


class NumberBox(QSpinBox):
    """A whole number within bounds; leaves the wheel to the page."""

    def __init__(self, least: int, most: int, value: int, name: str) -> None:
        super().__init__()
        self.setRange(least, most)
        self.setValue(value)
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(_WIDTH)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page instead: a number must not change because somebody scrolls past it."""
        event.ignore()
