"""One question: asked openly, then chosen from four statements, all by keys if wanted."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.answers import Answer
from cxf_desktop.domain.voices import spoken_values
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.editing.binding import Binding
from cxf_desktop.ui.forms.editors import TextEditor
from cxf_desktop.ui.pages.assess.answer_keys import Act, act_of
from cxf_desktop.ui.pages.assess.asked import AskedQuestion
from cxf_desktop.ui.pages.assess.hint import Fold
from cxf_desktop.ui.pages.assess.inner_scroll import InnerScroll
from cxf_desktop.ui.pages.assess.interview_state import ROOM, Interview
from cxf_desktop.ui.pages.assess.question_bar import QuestionBar
from cxf_desktop.ui.pages.assess.statements import VALUES, Statements
from cxf_desktop.ui.pages.assess.wording import short
from cxf_desktop.ui.pages.voices.voices_panel import VoicesPanel
from cxf_desktop.ui.theme.metrics import XS, M, S
from cxf_desktop.ui.widgets.badge import Badge
from cxf_desktop.ui.widgets.labels import FieldLabel, Overline, Small

STAY = 250
"""Milliseconds that a choice made by a key is shown before the next question comes."""


class QuestionPane(QWidget):
    """The current question with everything that is said about it."""

    voice_asked = Signal(int)
    """Ctrl and a digit: the position of a voice, 0 is the room."""

    def __init__(self, context: EngagementContext, interview: Interview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = context.session
        self._interview = interview
        self._language = context.language
        themes = context.app.themes
        self.intro = Fold(context.icons, self.tr("How to ask"), opened=not self._anything_said(), parent=self)
        self.intro.set_text(interview.questionnaire.intro.to(self._language))
        self._place = Overline("", wrap=True)
        self.asked = AskedQuestion(themes)
        self._views = QWidget()
        self._spread = Badge(tone="warn")
        self._counts = Small("", wrap=True, measure=0)
        self._listen = Fold(context.icons, self.tr("Listen for"), internal=True)
        self.statements = Statements(themes, self._language, self._handle)
        self.voices = VoicesPanel(context, interview)
        self.note = TextEditor(rows=1)
        self._note_label = FieldLabel(self.tr("Note"), buddy=self.note)
        self._note_use = Small("")
        self.bar = QuestionBar(context)
        self._advance = QTimer(self, interval=STAY, singleShot=True)
        self._advance.timeout.connect(self.step_on)
        self._content = QWidget()
        self._lay_out()
        self._binding = Binding(self._session, self._note_path(), self.note, self)
        self._connect()
        self.show_question()

    def show_question(self) -> None:
        """Show the current question of the interview."""
        self._advance.stop()
        interview, question = self._interview, self._interview.question
        dimension = interview.dimension_of(question)
        number = dimension.questions.index(question) + 1
        text = self.tr("%1 · question %2 of %3").replace("%2", str(number)).replace("%3", str(len(dimension.questions)))
        self._place.setText(text.replace("%1", question.title.to(self._language)))
        self.asked.set_text(question.ask.to(self._language))
        self._listen.set_text(question.listen_for.to(self._language))
        self.statements.show_question(question)
        if self._binding.path != self._note_path():
            self._binding.rebind(self._note_path())
        in_report = interview.voice == ROOM
        self._note_use.setText(self.tr("stands in the report") if in_report else self.tr("for you only"))
        self.bar.show_place(interview.at, len(interview.questions))
        self._scroll.verticalScrollBar().setValue(0)
        self.voices.show_question(question.id, {value: str(value) for value in VALUES})
        self.show_answers()

    def show_answers(self) -> None:
        """Show what was said to the current question."""
        interview, question = self._interview, self._interview.question
        own = interview.answer(question.id)
        others = [said for said in interview.said(question.id) if said.voice != interview.voice]
        self.statements.show_answers(own, others)
        self.bar.show_answer(own, interview.next_open() is not None)
        spoken = spoken_values(question.id, interview.sheet)
        spread = max(spoken) - min(spoken) if spoken else 0.0
        self._spread.setText(self.tr("Views differ by %1").replace("%1", short(spread)))
        self._spread.setVisible(spread > 0)
        self._counts.setText(self._what_counts(own, spoken))
        self._views.setVisible(spread > 0 or bool(self._counts.text()))
        self.voices.refresh()
        self.statements.settle()
        self._scroll.settle()

    def take_focus(self) -> None:
        """Put the focus on the question, so that keys answer it."""
        self.asked.setFocus(Qt.FocusReason.OtherFocusReason)

    def step_on(self) -> None:
        """Go to the next question."""
        self.step(1)

    def step(self, by: int) -> None:
        """Go on or back."""
        self._session.flush()
        had_focus = self._content.isAncestorOf(QApplication.focusWidget() or self)
        self._interview.go(self._interview.at + by)
        if had_focus:
            self.take_focus()

    def jump(self) -> None:
        """Go to the next question that is unanswered."""
        self._session.flush()
        at = self._interview.next_open()
        if at is not None:
            self._interview.go(at)
            self.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer and move by keys, wherever in here the focus is and no text is typed."""
        if not self._handle(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take keys before the scroll area scrolls for them; leave the note with Escape."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.note and event.key() == Qt.Key.Key_Escape:
                self.take_focus()
                return True
            if watched is self._content:
                return self._handle(event)
        return super().eventFilter(watched, event)

    # --- inner

    def _handle(self, event: QKeyEvent) -> bool:
        if self._advance.isActive() and event.text().isdecimal():
            self.step_on()  # typed ahead: the digit is for the question that comes, and the answer before it stays
        act = act_of(event)
        if act is None or (act.kind == "choose" and self.statements.focused() is None):
            return False
        focus = QApplication.focusWidget()
        if focus is not None and self.voices.hands.isAncestorOf(focus):
            return False
        if act.kind == "on" and isinstance(focus, QAbstractButton) and self.statements.focused() is None:
            focus.click()  # Enter on a button is for the button
        else:
            self._do(act)
        return True

    def _do(self, act: Act) -> None:
        chosen = self.statements.focused()
        if act.kind == "value":
            self._answer_by_key(float(act.number))
        elif act.kind == "not_applicable":
            self._answer_by_key(None)
        elif act.kind == "clear":
            self._advance.stop()
            self._interview.clear(self._interview.question.id)
        elif act.kind in ("on", "choose") and chosen is not None:
            self._answer_by_key(float(chosen))
        elif act.kind in ("on", "step"):
            self.step(act.number)
        else:
            self._do_other(act)

    def _do_other(self, act: Act) -> None:
        if act.kind == "move":
            self._move_focus(act.number)
        elif act.kind == "note":
            self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif act.kind == "voice":
            self.voice_asked.emit(act.number)
        elif act.kind == "hands":
            self.voices.open_hands()
        elif act.kind == "names":
            self.voices.flip_names()

    def _move_focus(self, by: int) -> None:
        if self.asked.hasFocus() and by > 0:
            self.statements.cards[0].setFocus(Qt.FocusReason.TabFocusReason)
        elif not self.statements.move_focus(by) and by < 0:
            self.take_focus()

    def _answer_by_key(self, value: float | None) -> None:
        if self._session.read_only:
            return
        self._answer(value)
        if self._context.work.settings.current.interview_goes_on and self._interview.at + 1 < len(
            self._interview.questions
        ):
            self._advance.start()

    def _answer(self, value: float | None) -> None:
        self.intro.set_opened(False)
        self._session.flush()
        self._interview.give(self._interview.question.id, value)

    def _show_unfolded(self, part: QWidget) -> None:
        self._scroll.settle()
        self._scroll.ensureWidgetVisible(part, 0, M)

    def _what_counts(self, own: Answer, spoken: list[float]) -> str:
        interview = self._interview
        agreed = interview.answer(interview.question.id, ROOM)
        if own.value is not None and own.value != int(own.value):
            return self.tr("Answered with %1, between two statements.").replace("%1", short(own.value))
        if agreed.given and interview.voice != ROOM:
            if agreed.not_applicable:
                return self.tr("The room agreed that this does not apply.")
            return self.tr("The room agreed on %1; that counts.").replace("%1", short(agreed.value))
        if spoken and not agreed.given and interview.voice == ROOM:
            text = self.tr("Until the room agrees, %1 counts: the mean of the answers (%2).")
            return text.replace("%1", short(sum(spoken) / len(spoken))).replace("%2", str(len(spoken)))
        return ""

    def _anything_said(self) -> bool:
        return any(self._interview.said(question.id) for question in self._interview.questions)

    def _note_path(self) -> str:
        return f"{self._interview.path(self._interview.question.id)}.note"

    def _connect(self) -> None:
        self.statements.chosen.connect(lambda value: self._answer(float(value)))
        self.bar.not_applicable.connect(lambda: self._answer(None))
        self.bar.cleared.connect(lambda: self._interview.clear(self._interview.question.id))
        self.bar.stepped.connect(self.step)
        self.bar.jumped.connect(self.jump)
        self.voices.left.connect(self.take_focus)
        self.voices.unfolded.connect(self._show_unfolded)
        self._content.installEventFilter(self)
        self.note.installEventFilter(self)
        self.statements.set_enabled(not self._session.read_only)

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.setSpacing(0)
        place.addWidget(self._place, 1)
        place.addWidget(self._listen.button)
        place.addWidget(self.intro.button)
        views = QHBoxLayout(self._views)
        views.setContentsMargins(0, 0, 0, 0)
        views.setSpacing(S)
        views.addWidget(self._spread, 0, Qt.AlignmentFlag.AlignTop)
        views.addWidget(self._counts, 1)
        views.addStretch(0)
        note = QHBoxLayout()
        note.setSpacing(S)
        note.addWidget(self._note_label)
        note.addWidget(self._note_use)
        note.addStretch(1)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(2, 0, S, M)
        column.setSpacing(S)
        column.addLayout(place)
        column.addWidget(self.intro)
        column.addWidget(self.asked)
        column.addWidget(self._listen)
        column.addWidget(self._views)
        column.addSpacing(XS)
        column.addWidget(self.statements)
        column.addWidget(self.voices)
        column.addLayout(note)
        column.addWidget(self.note)
        column.addStretch(1)
        self._scroll = InnerScroll(self._content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(M)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.bar)
