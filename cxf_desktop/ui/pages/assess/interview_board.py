"""The interview: dimensions, questions, and the result while it comes into being."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cxf_desktop.domain.questionnaires import MaturityQuestionnaire
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.answer_list import AnswerList
from cxf_desktop.ui.pages.assess.dimension_list import DimensionList
from cxf_desktop.ui.pages.assess.inner_scroll import InnerScroll
from cxf_desktop.ui.pages.assess.interview_state import ROOM, Interview, place_of
from cxf_desktop.ui.pages.assess.live_result import LevelStrip, LiveNotes, LivePanel
from cxf_desktop.ui.pages.assess.question_pane import QuestionPane
from cxf_desktop.ui.pages.assess.voices import PEOPLE, RespondentsCard, VoiceBar
from cxf_desktop.ui.theme.metrics import L, M, S

NARROW_LIST, WIDE_LIST = 192, 224


class InterviewBoard(QWidget):
    """Arranges the parts, and keeps them at the same question and voice."""

    result_asked = Signal()
    list_shown = Signal(bool)

    def __init__(
        self, context: EngagementContext, questionnaire: MaturityQuestionnaire, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._session = context.session
        self._lists = False
        session, pinned = context.session, context.work.pinned
        self.interview = Interview(
            session, questionnaire, self, begin=lambda: pinned.pin_edits(session.document, questionnaire.id)
        )
        self.dimensions = DimensionList(context.app.themes, self.interview, context.language)
        self.notes = LiveNotes(context, questionnaire)
        self.strip = LevelStrip(context)
        self.panel = LivePanel(context, questionnaire)
        self.voices = VoiceBar(context, self.interview)
        self.people = RespondentsCard(context, self.interview)
        self.pane = QuestionPane(context, self.interview)
        self.list = AnswerList(context, self.interview)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.pane)
        self._stack.addWidget(self.list)
        self._stack.addWidget(InnerScroll(self.people))
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def lists(self) -> bool:
        """Whether all questions are shown."""
        return self._lists

    def show_list(self, shown: bool) -> None:
        """Show all questions, or one."""
        self._session.flush()
        self._lists = shown
        self.voices.people.setChecked(False)
        self._show_part()
        self._show_place()
        self.list_shown.emit(shown)
        self.take_focus()

    def set_wide(self, wide: bool) -> None:
        """Show the result beside the question, or fold it."""
        self._panel_scroll.setVisible(wide)
        self.notes.setVisible(not wide)
        self.strip.setVisible(not wide)
        self._left.setFixedWidth(WIDE_LIST if wide else NARROW_LIST)

    def take_focus(self) -> None:
        """Put the focus where keys answer."""
        if self.voices.people.isChecked():
            self.people.take_focus()
        else:
            (self.list if self.lists else self.pane).take_focus()

    def resume(self) -> None:
        """Go to the first question that is unanswered."""
        self.interview.go(self.interview.next_open(0) or 0)

    def refresh(self, questions: Collection[str] = ()) -> None:
        """Show the answers and the result as they are now; ``questions`` names those that changed, if it is known."""
        document = self._session.document
        card = self._context.work.assessment.scorecard(document)
        self.dimensions.show_card(card)
        self.voices.refresh()
        if self.lists:
            self.list.refresh(questions)
        else:
            self.pane.show_answers()
        if self.strip.isHidden():
            self.panel.show_card(card, self.interview.sheet.targets)
        else:
            self.strip.show_card(card)
            self.notes.show_card(card)

    def reveal(self, path: str) -> bool:
        """Go to the question, voice or respondent that ``path`` belongs to."""
        if path.startswith((PEOPLE, "assessment.date")):
            self.voices.people.setChecked(True)
            return self.people.reveal(path)
        voice, question = place_of(path)
        if voice is None:
            return False
        self.voices.people.setChecked(False)
        self.interview.set_voice(voice)
        self.interview.go_to_question(question)
        if path.endswith(".note") and not self.lists:
            self.pane.note.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take_focus()
        return True

    # --- inner

    def _show_place(self) -> None:
        """Bring every part to the current question and voice."""
        interview = self.interview
        self.dimensions.show_current(interview.dimension_of(interview.question))
        if self.lists:
            self.list.show_question(interview.question.id)
        else:
            self.pane.show_question()
        self.refresh()

    def _go_to_dimension(self, at: int) -> None:
        """Go to the first unanswered question of a dimension, or to its first."""
        self._session.flush()
        questions = self.interview.questionnaire.dimensions[at].questions
        goal = next((question for question in questions if self.interview.is_open(question.id)), questions[0])
        self.interview.go_to_question(goal.id)
        self.take_focus()

    def _open_question(self, question: str, note: bool) -> None:
        self.interview.go_to_question(question)
        self.show_list(False)
        if note:
            self.pane.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _set_voice(self, voice: str) -> None:
        self._session.flush()
        self.interview.set_voice(voice)
        self.voices.people.setChecked(False)
        self.take_focus()

    def _set_voice_at(self, at: int) -> None:
        """Switch to the room (0) or to a respondent (1 and up)."""
        ids = [ROOM, *(person.id for person in self.interview.people)]
        if at < len(ids):
            self._set_voice(ids[at])

    def _show_people(self, shown: bool) -> None:
        self._session.flush()
        self._show_part()
        if shown and not self.interview.people:
            self.people.table.add()
        else:
            self.take_focus()

    def _show_part(self) -> None:
        """Show the people, all questions, or one."""
        self._stack.setCurrentIndex(2 if self.voices.people.isChecked() else 1 if self._lists else 0)

    def _connect(self) -> None:
        self.interview.moved.connect(self._show_place)
        self.dimensions.chosen.connect(self._go_to_dimension)
        self.dimensions.show_current(self.interview.dimension_of(self.interview.question))
        self.voices.chosen.connect(self._set_voice)
        self.voices.people_asked.connect(self._show_people)
        self.people.closed.connect(lambda: self.voices.people.setChecked(False))
        self.pane.voice_asked.connect(self._set_voice_at)
        self.pane.voices.voice_chosen.connect(self._set_voice)
        self.list.voice_asked.connect(self._set_voice_at)
        self.list.opened.connect(self._open_question)
        self.panel.result_asked.connect(self.result_asked)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addWidget(self.strip)
        column.addWidget(self.dimensions)
        column.addWidget(self.notes)
        column.addStretch(1)
        self._left = InnerScroll(left)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.panel)
        beside.addStretch(1)
        self._panel_scroll = InnerScroll(right)
        self._panel_scroll.setFixedWidth(self.panel.width() + S)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(L)
        layout.addWidget(self._left)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._panel_scroll)
