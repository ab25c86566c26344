"""The readiness interview: fields, questions, panels, and the result while it comes into being."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cxf_desktop.domain.questionnaires import ReadinessQuestionnaire
from cxf_desktop.services.resuming import last_answer
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.inner_scroll import InnerScroll
from cxf_desktop.ui.pages.assess.voices import PEOPLE, RespondentsCard, VoiceBar, goes_on_box
from cxf_desktop.ui.pages.readiness.interview_fields import FieldList
from cxf_desktop.ui.pages.readiness.interview_list import ReadinessList
from cxf_desktop.ui.pages.readiness.interview_live import LiveFields
from cxf_desktop.ui.pages.readiness.interview_pane import ReadinessPane
from cxf_desktop.ui.pages.readiness.interview_panels import PanelBar
from cxf_desktop.ui.pages.readiness.interview_state import SHEET, ReadinessInterview
from cxf_desktop.ui.pages.voices.asking import ROOM
from cxf_desktop.ui.theme.metrics import L, S
from cxf_desktop.ui.widgets.labels import Small

NARROW_LIST, WIDE_LIST = 208, 240


class ReadinessBoard(QWidget):
    """Arranges the parts, and keeps them at the same question and voice."""

    result_asked = Signal()
    list_shown = Signal(bool)

    def __init__(
        self, context: EngagementContext, questionnaire: ReadinessQuestionnaire, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._session = context.session
        self._lists = self._wide = False
        self.interview = ReadinessInterview(context, questionnaire, self)
        self.fields = FieldList(context.app.themes, self.interview, context.language)
        self.voices = VoiceBar(context, self.interview, goes_on=False)
        self.people = RespondentsCard(context, self.interview)
        self.pane = ReadinessPane(context, self.interview)
        self.list = ReadinessList(context, self.interview)
        self.live = LiveFields(context, questionnaire)
        self._progress = Small("")
        self._stack = QStackedWidget()
        self.panels = PanelBar(context, self.interview, self._stack)
        self._people_scroll = InnerScroll(self.people)
        for part in (self.pane, self.list, self._people_scroll):
            self._stack.addWidget(part)
        self._lay_out()
        self._connect()
        self._show_place()

    @property
    def lists(self) -> bool:
        """Whether all questions are shown."""
        return self._lists

    def show_list(self, shown: bool) -> None:
        """Show all questions, or one."""
        self._session.flush()
        self._lists = shown
        self._left.setVisible(self._wide or not shown)
        self._close_all()
        if shown:
            self.list.renew()
        self._show_part()
        self._show_place()
        self.list_shown.emit(shown)
        self.take_focus()

    def set_wide(self, wide: bool) -> None:
        """Show the result beside the question, or leave it to the list of fields."""
        self._wide = wide
        self._live_scroll.setVisible(wide)
        self._left.setFixedWidth(WIDE_LIST if wide else NARROW_LIST)
        self._left.setVisible(wide or not self._lists)
        self.refresh()

    def take_focus(self) -> None:
        """Put the focus where keys answer."""
        if self.voices.people.isChecked():
            self.people.take_focus()
        elif self.panels.current is not None:
            self.panels.current.take_focus()
        else:
            (self.list if self.lists else self.pane).take_focus()

    def resume(self) -> None:
        """Go on where the interview was left: with the same voice, at the first question that is open."""
        interview = self.interview
        try:
            last = last_answer(self._context.work.library.engagements, self._session.document.id, interview.id)
        except LibraryError:
            last = None
        if last is not None:
            interview.set_voice(last.voice)
        start = interview.ids.index(last.question) if last is not None and last.question in interview.ids else 0
        at = interview.next_open(start)
        interview.go(start if at is None else at)
        if interview.count_answered(interview.ids) and at is not None:
            self.pane.show_resumed(self._resumed_text(at))

    def refresh(self, questions: Collection[str] = ()) -> None:
        """Show the answers and the result as they are now; ``questions`` names those that changed, if it is known."""
        if self.interview.follow_own() and self.lists:
            self.list.renew()
        card = self._context.work.readiness.card(self._session.document)
        self.fields.fields.show_card(card)
        self.voices.refresh()
        self._show_progress()
        if self.panels.current is not None:
            self.panels.current.refresh()
        elif self.lists:
            self.list.refresh(questions)
        else:
            self.pane.show_answers()
        if not self._live_scroll.isHidden():
            self.live.show_card(card)

    def reveal(self, path: str) -> bool:
        """Go to the question, voice, respondent or panel that ``path`` belongs to."""
        if path.startswith((PEOPLE, "assessment.date")):
            self.voices.people.setChecked(True)
            return self.people.reveal(path)
        if self.panels.reveal(path):
            return True
        voice, question = self.interview.place_of(path)
        if voice is None:
            return path == SHEET
        self._close_all()
        if ".hands[" not in path:
            self.interview.set_voice(voice)
        self.interview.go_to_question(question)
        if path.endswith(".note") and not self.lists:
            self.pane.focus_note()
        else:
            self.take_focus()
        return True

    # --- inner

    def _show_place(self) -> None:
        """Bring every part to the current question and voice."""
        self.fields.show_current()
        if self.lists:
            self.list.show_question(self.interview.current)
        else:
            self.pane.show_question()
        self.voices.refresh()
        self._show_progress()

    def _show_progress(self) -> None:
        done, of = self.interview.count_answered(self.interview.ids), len(self.interview.ids)
        text = self.tr("%1 of %2 answered").replace("%1", str(done)).replace("%2", str(of))
        if text != self._progress.text():
            self._progress.setText(text)

    def _resumed_text(self, at: int) -> str:
        text = self.tr("Left off here: go on with question %1 of %2, answers of %3.")
        text = text.replace("%1", str(at + 1)).replace("%2", str(len(self.interview.ids)))
        voice = self.interview.voice
        person = next((person for person in self.interview.people if person.id == voice), None)
        if person is None:
            return text.replace("%3", self.tr("the room"))
        return text.replace("%3", person.name.strip() or self.tr("somebody without a name"))

    def _go(self, move: Callable[[], None]) -> None:
        self._session.flush()
        move()
        self._close_people()
        self.take_focus()

    def _open_question(self, question: str, note: bool) -> None:
        self.interview.go_to_question(question)
        self.show_list(False)
        if note:
            self.pane.focus_note()

    def _set_voice(self, voice: str) -> None:
        self._session.flush()
        self.pane.show_resumed("")
        self.interview.set_voice(voice)
        if self.lists:
            self.list.refresh()
        self._close_people()
        self.take_focus()

    def _set_voice_at(self, at: int) -> None:
        """Switch to the room (0) or to a respondent (1 and up)."""
        ids = [ROOM, *(person.id for person in self.interview.people)]
        if at < len(ids):
            self._set_voice(ids[at])

    def _show_people(self, shown: bool) -> None:
        self._session.flush()
        if shown:
            self.panels.close_panel()
        self._show_part()
        if shown and not self.interview.people and not self._session.read_only:
            self.people.table.add()
        else:
            self.take_focus()

    def _show_panel(self) -> None:
        self._session.flush()
        self._show_part()
        self.refresh()
        self.take_focus()

    def _close_all(self) -> None:
        self._close_people()
        self.panels.close_panel()

    def _close_people(self) -> None:
        self.voices.people.setChecked(False)

    def _show_part(self) -> None:
        """Show the people, a panel, all questions, or one."""
        if self.voices.people.isChecked():
            self._stack.setCurrentWidget(self._people_scroll)
        elif not self.panels.show_current():
            self._stack.setCurrentWidget(self.list if self._lists else self.pane)

    def _connect(self) -> None:
        self.interview.moved.connect(self._show_place)
        self.fields.area_chosen.connect(lambda area: self._go(lambda: self.interview.go_to_area(area)))
        self.fields.field_chosen.connect(lambda field: self._go(lambda: self.interview.go_to_field(field)))
        self.voices.chosen.connect(self._set_voice)
        self.voices.people_asked.connect(self._show_people)
        self.people.closed.connect(self._close_people)
        self.panels.opened.connect(self._close_people)
        self.panels.changed.connect(self._show_panel)
        self.panels.result_asked.connect(self.result_asked)
        for part in (self.pane, self.list):
            part.voice_asked.connect(self._set_voice_at)
        self.pane.voice_chosen.connect(self._set_voice)
        self.list.opened.connect(self._open_question)
        self.live.result_asked.connect(self.result_asked)

    def _lay_out(self) -> None:
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self._progress)
        column.addWidget(self.fields, 1)
        column.addWidget(self.panels)
        column.addWidget(goes_on_box(self._context))
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.live)
        beside.addStretch(1)
        self._live_scroll = InnerScroll(right)
        self._live_scroll.setFixedWidth(self.live.width() + S)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(L)
        layout.addWidget(self._left)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._live_scroll)
