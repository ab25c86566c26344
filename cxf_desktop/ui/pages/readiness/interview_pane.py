"""One question of the readiness: read out, answered by one key, with all voices below."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.editing.binding import Binding
from cxf_desktop.ui.forms.editors import TextEditor
from cxf_desktop.ui.pages.assess.asked import AskedQuestion
from cxf_desktop.ui.pages.assess.hint import Fold
from cxf_desktop.ui.pages.assess.inner_scroll import InnerScroll
from cxf_desktop.ui.pages.assess.question_bar import QuestionBar
from cxf_desktop.ui.pages.readiness.interview_keys import Act, act_of
from cxf_desktop.ui.pages.readiness.interview_scale import ScaleRow
from cxf_desktop.ui.pages.readiness.interview_state import ReadinessInterview, labels_of
from cxf_desktop.ui.pages.readiness.interview_words import what_counts
from cxf_desktop.ui.pages.voices.asking import ROOM
from cxf_desktop.ui.pages.voices.voices_panel import VoicesPanel
from cxf_desktop.ui.theme.metrics import XS, M, S
from cxf_desktop.ui.widgets.labels import FieldLabel, Overline, Small
from cxf_desktop.ui.widgets.notice import Notice

STAY = 250
"""Milliseconds that an answer given by a key is shown before the next open question comes."""


class ReadinessPane(QWidget):
    """The current question with its hint, its scale, its remark and what everybody said."""

    voice_asked = Signal(int)
    """Ctrl and a digit: the position of a voice, 0 is the room."""
    voice_chosen = Signal(str)

    def __init__(
        self, context: EngagementContext, interview: ReadinessInterview, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._session = context.session
        self._interview = interview
        self._language = context.language
        themes = context.app.themes
        self.resumed = Notice(context.icons, "info", "")
        self.resumed.hide()
        self._resumed_at = ""
        self.intro = Fold(context.icons, self.tr("How to answer"), parent=self)
        self.intro.set_text(interview.questionnaire.intro.to(self._language))
        self._place = Overline("", wrap=True)
        self.asked = AskedQuestion(themes)
        self._hint = Small("", wrap=True, measure=0)
        self.scale = ScaleRow(themes, self._language, self._handle)
        self._counts = Small("", wrap=True, measure=0)
        self.voices = VoicesPanel(context, interview)
        self.note = TextEditor(rows=1)
        self._note_use = Small("")
        self.bar = QuestionBar(context)
        self._advance = QTimer(self, interval=STAY, singleShot=True)
        self._advance.timeout.connect(self.go_on)
        self._content = QWidget()
        self._lay_out()
        self._binding = Binding(self._session, self._note_path(), self.note, self)
        self._connect()
        self.show_question()

    def show_question(self) -> None:
        """Show the current question of the interview."""
        self._advance.stop()
        interview, place, to = self._interview, self._interview.place, self._language
        if self._resumed_at != interview.current:
            self.show_resumed("")
        text = self.tr("%1 · %2 · question %3 of %4").replace("%3", str(place.number)).replace("%4", str(place.of))
        self._place.setText(text.replace("%1", place.field.title.to(to)).replace("%2", place.area.title.to(to)))
        self.asked.set_text(place.question.text.to(to))
        self._hint.setText(place.question.hint.to(to))
        self.scale.show_scale(place.question.scale)
        if self._binding.path != self._note_path():
            self._binding.rebind(self._note_path())
        self._note_use.setText(
            self.tr("stands in the report") if interview.voice == ROOM else self.tr("beside this answer")
        )
        self.bar.show_place(interview.at, len(interview.ids))
        self._scroll.verticalScrollBar().setValue(0)
        self.voices.show_question(place.question.id, labels_of(place.question.scale, to))
        self._show_answer()

    def show_answers(self) -> None:
        """Show what was said to the current question."""
        self.voices.refresh()
        self._show_answer()

    def show_resumed(self, text: str) -> None:
        """Say where the interview goes on, until it has; nothing hides it."""
        self.resumed.setVisible(bool(text))
        self._resumed_at = self._interview.current if text else ""
        if text:
            self.resumed.set_message("info", text)
            self.intro.set_opened(False)

    def take_focus(self) -> None:
        """Put the focus on the question, so that keys answer it."""
        self.asked.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_note(self) -> None:
        """Put the focus into the remark."""
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_on(self) -> None:
        """Go to the next open question; when none is left, to the one after this."""
        at = self._interview.next_open()
        self._go(self._interview.at + 1 if at is None else at)

    def step(self, by: int) -> None:
        """Go on or back by questions."""
        self._go(self._interview.at + by)

    def jump(self) -> None:
        """Go to the next open question."""
        at = self._interview.next_open()
        if at is not None:
            self._go(at)
            self.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer and move by keys, wherever in here the focus is and no text is typed."""
        if not self._handle(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take keys before the scroll area scrolls for them; leave the remark with Escape."""
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
            self.go_on()  # typed ahead: the digit is for the question that comes, and the answer before it stays
        act = act_of(event, self._interview.question.scale)
        focus = QApplication.focusWidget()
        if act is None or (act.kind == "choose" and self.scale.focused() is None):
            return False
        if focus is not None and self.voices.hands.isAncestorOf(focus):
            return False
        if act.kind == "on" and isinstance(focus, QAbstractButton) and self.scale.focused() is None:
            focus.click()  # Enter on a button is for the button
        else:
            self._do(act)
        return True

    def _do(self, act: Act) -> None:
        chosen = self.scale.focused()
        if act.kind == "value":
            self._answer_by_key(float(act.number))
        elif act.kind == "none":
            self._answer_by_key(None)
        elif act.kind in ("on", "choose") and chosen is not None:
            self._answer_by_key(float(chosen))
        elif act.kind == "side" and chosen is not None:
            self.scale.move_focus(act.number)
        elif act.kind in ("on", "step", "side"):
            self.step(act.number)
        else:
            self._do_other(act)

    def _do_other(self, act: Act) -> None:
        if act.kind == "clear":
            self._clear()
        elif act.kind == "area":
            self._session.flush()
            self._interview.step_area(act.number)
            self.take_focus()
        elif act.kind == "note":
            self.focus_note()
        elif act.kind == "voice":
            self.voice_asked.emit(act.number)
        elif act.kind == "hands":
            self.voices.open_hands()
        elif act.kind == "names":
            self.voices.flip_names()

    def _go(self, at: int) -> None:
        self._session.flush()
        had_focus = self._content.isAncestorOf(QApplication.focusWidget() or self)
        self._interview.go(at)
        if had_focus:
            self.take_focus()

    def _answer_by_key(self, value: float | None) -> None:
        if self._session.read_only:
            return
        self._answer(value)
        last = self._interview.at + 1 == len(self._interview.ids) and self._interview.next_open() is None
        if self._context.work.settings.current.interview_goes_on and not last:
            self._advance.start()

    def _answer(self, value: float | None) -> None:
        self._advance.stop()
        self.intro.set_opened(False)
        self.show_resumed("")
        self._session.flush()
        self._interview.give(self._interview.current, value)

    def _clear(self) -> None:
        self._advance.stop()
        self._session.flush()
        self._interview.clear(self._interview.current)

    def _show_unfolded(self, part: QWidget) -> None:
        self._scroll.settle()
        self._scroll.ensureWidgetVisible(part, 0, M)

    def _show_answer(self) -> None:
        interview, question = self._interview, self._interview.current
        own = interview.answer(question)
        self.scale.show_answer(own)
        self.bar.show_answer(own, interview.next_open() is not None)
        self._counts.setText(what_counts(interview, question))
        self._counts.setVisible(bool(self._counts.text()))
        self._scroll.settle()

    def _note_path(self) -> str:
        return f"{self._interview.path(self._interview.current)}.note"

    def _connect(self) -> None:
        self.scale.chosen.connect(lambda value: self._answer(float(value)))
        self.bar.not_applicable.connect(lambda: self._answer(None))
        self.bar.cleared.connect(self._clear)
        self.bar.stepped.connect(self.step)
        self.bar.jumped.connect(self.jump)
        self.voices.voice_chosen.connect(self.voice_chosen)
        self.voices.left.connect(self.take_focus)
        self.voices.unfolded.connect(self._show_unfolded)
        self._content.installEventFilter(self)
        self.note.installEventFilter(self)
        self.scale.set_enabled(not self._session.read_only)

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.addWidget(self._place, 1)
        place.addWidget(self.intro.button)
        note = QHBoxLayout()
        note.setSpacing(S)
        note.addWidget(FieldLabel(self.tr("Remark"), buddy=self.note))
        note.addWidget(self._note_use)
        note.addStretch(1)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(2, 0, S, M)
        column.setSpacing(S)
        column.addWidget(self.resumed)
        column.addLayout(place)
        column.addWidget(self.intro)
        column.addWidget(self.asked)
        column.addWidget(self._hint)
        column.addSpacing(XS)
        column.addWidget(self.scale)
        column.addWidget(self._counts)
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
