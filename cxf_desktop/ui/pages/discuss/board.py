"""The questions, and what can be done with them: settle, plan an exercise, go through them by the clock."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxf_desktop.domain.agenda import session_to_run
from cxf_desktop.domain.discussing import Topic, in_order
from cxf_desktop.services.pinning import MATURITY, READINESS
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.deliver.wording import session_name, shortened
from cxf_desktop.ui.pages.discuss.exercise_bar import ExerciseBar
from cxf_desktop.ui.pages.discuss.round import Round
from cxf_desktop.ui.pages.discuss.round_bar import RoundBar
from cxf_desktop.ui.pages.discuss.topics import Topics
from cxf_desktop.ui.theme.metrics import M
from cxf_desktop.ui.widgets.notice import Notice


class Board(QWidget):
    """Shows topics; every answer that is agreed on goes to the session at once."""

    go_to = Signal(str)

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = context.session
        self._does = context.work.discussing
        self._clock = context.work.clock
        self._block = ""
        self._led: list[str] = []
        self.topics = Topics(context)
        self.round = Round(context.work.clock, self)
        self.exercise = ExerciseBar(context)
        self.round_bar = RoundBar(context, self.round)
        self.notice = Notice(context.icons, "good", "")
        self._lay_out()
        self._connect()

    # --- what is shown

    def show_topics(self, topics: Sequence[Topic]) -> None:
        """Show topics in the order to talk about them; the current one stays."""
        self.topics.show_topics(topics)
        self.round.drop([topic.key for topic in topics])
        self.refresh_agenda()

    def only_agreed(self, paths: Iterable[str]) -> bool:
        """Tell whether a change touches nothing but agreed answers: then nobody stands elsewhere than before."""
        starts = tuple(f"assessment.sheets[{id_}].agreed[" for id_ in (MATURITY, READINESS))
        return all(path.startswith(starts) for path in paths)

    def renew(self) -> None:
        """Show the agreed answers as they are now."""
        document = self._session.document
        self.topics.show_topics(in_order(self._does.renewed(document, topic) for topic in self.topics.all))
        self.refresh_agenda()

    def refresh_agenda(self) -> None:
        """Show what can be planned."""
        workshop = self._session.document.workshop
        usual = session_to_run(workshop, self._clock().date())
        first = usual or next(iter(workshop.sessions), None)
        self.exercise.show_open(len(self.topics.open), workshop.sessions, first.id if first else None)
        if self._block and all(block.id != self._block for block in workshop.blocks):
            self._block = ""
            self.notice.hide()

    def show_key(self, key: str) -> None:
        """Go to a topic; in a round, only to one of its questions."""
        if self.round.active:
            self.round.go(key)
        else:
            self.topics.show_key(key)

    def take_focus(self) -> None:
        """Put the focus where the keys of the page work."""
        (self.round_bar if self.round.active else self.topics.list).setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is done

    def agree(self, value: float | None) -> None:
        """Settle the current question; a value that it does not have is none."""
        topic = self.topics.current
        if topic is None or (value is not None and value not in [choice.value for choice in topic.choices]):
            return
        self._session.flush()
        self._session.apply(self._does.agree_edits(self._session.document, topic, value))

    def reopen(self) -> None:
        """Take the agreed answer of the current question back."""
        topic = self.topics.current
        if topic is not None and topic.settled:
            self._session.flush()
            self._session.apply(self._does.reopen_edits(topic))

    def step(self, by: int) -> None:
        """Go on in the round, or in the list."""
        (self.round if self.round.active else self.topics).step(by)

    def start_or_pause(self) -> None:
        """Begin the round with the top questions, or stop and start its time."""
        if self.round.active:
            self.round.toggle()
        else:
            self.begin()

    def begin(self) -> None:
        """Go through the top questions by the clock."""
        self._session.flush()
        keys = [topic.key for topic in self._top()]
        if keys:
            self.notice.hide()
            self._led = keys
            self.round.begin(keys, self.exercise.minutes.value())
            self.take_focus()

    def plan(self) -> None:
        """Put one block for the top questions on the agenda, and say where it is."""
        self._session.flush()
        found = self._top()
        if not found:
            return
        document = self._session.document
        ids = [session.id for session in document.workshop.sessions]
        chosen = self.exercise.session.value()
        session = chosen if chosen in ids else next(iter(ids), None)
        block, edits = self._does.exercise_edits(document, found, self.exercise.minutes.value(), session)
        if self._session.apply(edits):
            self._say_planned(block, new=session is None)

    # --- inner

    def _top(self) -> list[Topic]:
        return self.topics.open[: self.exercise.count]

    def _say_planned(self, block_id: str, *, new: bool) -> None:
        self._block = block_id
        workshop = self._session.document.workshop
        block = next(block for block in workshop.blocks if block.id == block_id)
        named = enumerate(workshop.sessions, start=1)
        where = next(session_name(session.title, n) for n, session in named if session.id == block.session)
        if new:
            text = self.tr("“%1” is on the agenda, in a new session: “%2”.")
        else:
            text = self.tr("“%1” is on the agenda, at the end of “%2”.")
        text = text.replace("%2", shortened(where, 60)).replace("%1", shortened(block.title, 60))
        self.notice.set_message("good", text, self.tr("Go to the agenda"))
        self.notice.show()

    def _go_to_block(self) -> None:
        self.go_to.emit(f"deliver.plan#workshop.blocks[{self._block}]")

    def _on_round(self) -> None:
        """Show the question of the round alone, or the list again."""
        active = self.round.active
        self.exercise.setVisible(not active)
        self.round_bar.setVisible(active)
        self.topics.show_alone(self.round.key if active else None)

    def _on_round_ended(self) -> None:
        self._on_round()
        settled = sum(topic.settled for topic in self.topics.all if topic.key in self._led)
        text = self.tr("The round is over: %1 of %2 questions are settled.").replace("%2", str(len(self._led)))
        self.notice.set_message("good", text.replace("%1", str(settled)))
        self.notice.show()
        if self.isVisible():
            self.take_focus()

    def _on_agreed(self, value: float | None) -> None:
        self.agree(value)
        if self.round.active:
            self.take_focus()  # Space shall start and pause, not press the card again

    def _connect(self) -> None:
        self.topics.left.connect(self._session.flush)
        self.topics.panel.agreed.connect(self._on_agreed)
        self.topics.panel.reopened.connect(self.reopen)
        self.exercise.planned.connect(self.plan)
        self.exercise.begun.connect(self.begin)
        self.notice.triggered.connect(self._go_to_block)
        self.round.moved.connect(self._on_round)
        self.round.ended.connect(self._on_round_ended)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(M)
        for part in (self.exercise, self.round_bar, self.notice):
            layout.addWidget(part)
        layout.addWidget(self.topics, 1)
        self.round_bar.hide()
        self.notice.hide()
