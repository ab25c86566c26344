"""Before the start, and after the end: what is planned, and the button that begins."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.agenda import Sitting, Slot, session_to_run, sittings, waiting_block
from cxf_desktop.domain.engagement import Block
from cxf_desktop.domain.words import BlockKind
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.editors import ChoiceEditor
from cxf_desktop.ui.library.when import due
from cxf_desktop.ui.pages.deliver.start_row import StartFacts, StartRow
from cxf_desktop.ui.pages.deliver.wording import length_of, session_name, shortened, time_of, title_of
from cxf_desktop.ui.theme.metrics import XS, L, M, S
from cxf_desktop.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.labels import Muted, Overline, SectionTitle
from cxf_desktop.ui.widgets.moving import make_stop

_CHOICE_LETTERS = 20


class StartScreen(Card):
    """One session with its blocks; Space or the button begins with the first that waits."""

    begin_asked = Signal(str)
    """The id of the session to begin."""
    block_asked = Signal(str)
    over_asked = Signal(str)
    captures_asked = Signal()

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0, spacing=0)
        self._context = context
        self._picked = self._shown = ""
        self._rows: list[StartRow] = []
        self._when = Overline()
        self._title = SectionTitle(wrap=True, measure=0)
        self._about = Muted()
        self.choice = ChoiceEditor([], self)
        self.choice.setAccessibleName(self.tr("Session"))
        self.choice.setMinimumContentsLength(_CHOICE_LETTERS)
        self.choice.committed.connect(self._on_choice)
        self.start = PrimaryButton("", self, icon=context.icons.icon("play", "on_accent"))
        self.start.clicked.connect(lambda: self.begin_asked.emit(self.session_id))
        self.captures = SecondaryButton(self.tr("See the captures"), self)
        self.captures.clicked.connect(self.captures_asked)
        self.over = QuietButton(self.tr("Start over"), self, icon=context.icons.icon("undo"))
        self.over.clicked.connect(lambda: self.over_asked.emit(self.session_id))
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.add(self._head(), self._list)
        self.body.setContentsMargins(1, 0, 1, 1)

    @property
    def session_id(self) -> str:
        """The session that would begin."""
        return self._shown

    @property
    def rows(self) -> list[StartRow]:
        """The blocks, in order."""
        return list(self._rows)

    def forget_choice(self) -> None:
        """Show the session that is due again, the next time."""
        self._picked = ""

    def refresh(self) -> None:
        """Show the session that was picked, else the one that is due."""
        workshop = self._context.session.document.workshop
        filled = {sitting.session.id: sitting for sitting in sittings(workshop) if sitting.slots}
        due_now = session_to_run(workshop, self._context.work.delivery.today())
        self._shown = self._picked if self._picked in filled else due_now.id if due_now else ""
        self.choice.set_choices([(id_, shortened(self._name(sitting), 60)) for id_, sitting in filled.items()])
        self.choice.set_value(self._shown)
        self.choice.setVisible(len(filled) > 1)
        self.setVisible(self._shown in filled)
        if self._shown in filled:
            self._show(filled[self._shown], waiting_block(workshop, self._shown))

    def _show(self, sitting: Sitting, waiting: Block | None) -> None:
        date, today = sitting.session.date, self._context.work.delivery.today()
        words = due(date, today) if date else self.tr("No date yet")
        self._title.setText(shortened(self._name(sitting)))
        self._about.setText(self._sum(sitting))
        begun = any(slot.block.began for slot in sitting.slots)
        finished = waiting is None
        if finished:
            words = self.tr("%1 · finished").replace("%1", words)
        self._when.setText(words[:1].upper() + words[1:])
        editable = not self._context.session.read_only
        if waiting is not None:
            pattern = self.tr("Go on with “%1”") if begun else self.tr("Start “%1”")
            text = pattern.replace("%1", shortened(title_of(waiting.title), 40))
            self.start.setText(text.replace("&", "&&"))
            self.start.setAccessibleName(text)
        self.start.setVisible(not finished and editable)
        self.captures.setVisible(finished)
        self.over.setVisible(begun and editable)
        self._show_rows([self._facts(slot) for slot in sitting.slots])

    def _show_rows(self, facts: list[StartFacts]) -> None:
        if facts == [row.facts for row in self._rows]:
            return
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for at, fact in enumerate(facts):
            row = StartRow(self._context.app.themes, fact, with_actual=any(other.actual for other in facts))
            if not self._context.session.read_only:
                row.clicked.connect(lambda _checked=False, id_=fact.block: self.block_asked.emit(id_))
            row.stepped.connect(lambda step, at=at: self._step(at + step))
            self._list.addWidget(row)
            self._rows.append(row)
        make_stop(self._rows, 0)

    def _step(self, at: int) -> None:
        if 0 <= at < len(self._rows):
            make_stop(self._rows, at)
            self._rows[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _facts(self, slot: Slot) -> StartFacts:
        block = slot.block
        actual = ""
        if block.began and block.ended:
            minutes = max(0.0, (block.ended - block.began).total_seconds() / 60)
            actual = f"{time_of(block.began)} · {length_of(minutes)}"
        return StartFacts(
            block=block.id,
            time=time_of(slot.start),
            title=shortened(title_of(block.title), 200),
            length=length_of(block.minutes),
            actual=actual,
            quiet=block.kind is BlockKind.BREAK,
        )

    def _sum(self, sitting: Sitting) -> str:
        people = self._context.session.document.workshop.participants
        present = sum(person.present for person in people)
        times = f"{sitting.session.start}–{time_of(sitting.end)}"
        parts = [times, length_of(sitting.minutes)]
        if people:
            text = self.tr("%1 of %2 present").replace("%1", str(present))
            parts.append(text.replace("%2", str(len(people))))
        return " · ".join(parts)

    def _name(self, sitting: Sitting) -> str:
        ids = [session.id for session in self._context.session.document.workshop.sessions]
        return session_name(sitting.session.title, ids.index(sitting.session.id) + 1)

    def _on_choice(self) -> None:
        self._picked = self.choice.value() or ""
        self.refresh()

    def _head(self) -> QVBoxLayout:
        names = QVBoxLayout()
        names.setSpacing(XS)
        names.addWidget(self._when)
        names.addWidget(self._title)
        names.addWidget(self._about)
        line = QHBoxLayout()
        line.setSpacing(M)
        line.addLayout(names, 1)
        line.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignTop)
        actions = QHBoxLayout()
        actions.setSpacing(S)
        actions.addWidget(self.start)
        actions.addWidget(self.captures)
        actions.addStretch(1)
        actions.addWidget(self.over)
        head = QVBoxLayout()
        head.setContentsMargins(L, L, L, L)
        head.setSpacing(M)
        head.addLayout(line)
        head.addLayout(actions)
        return head
