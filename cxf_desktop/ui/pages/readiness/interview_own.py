"""Questions of the customer's own: up to two for each sub-area, asked and counted like the others."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.answers import OWN_QUESTIONS
from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.words import Scale
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.field import Field, FieldKind
from cxf_desktop.ui.forms.form import Form
from cxf_desktop.ui.forms.segment_editor import SegmentEditor
from cxf_desktop.ui.pages.readiness.interview_panel import Panel
from cxf_desktop.ui.pages.readiness.interview_state import SHEET, ReadinessInterview
from cxf_desktop.ui.theme.metrics import L, S
from cxf_desktop.ui.widgets.buttons import IconButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Muted, Overline, Small


class OwnQuestions(Panel):
    """Follows the sub-area of the current question."""

    def __init__(
        self, context: EngagementContext, interview: ReadinessInterview, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self._context = context
        self._session = context.session
        self._interview = interview
        self.note.setText(
            self.tr("What matters here and nobody else asks. Two at most; they count like the others, with weight 1.")
        )
        self._empty = Muted(self.tr("No question of your own here yet."), wrap=True)
        self.slots = [_Slot(context, interview) for _ in range(OWN_QUESTIONS)]
        self.add_button = SecondaryButton(self.tr("Add a question"), icon=context.icons.icon("plus"))
        self.add_button.clicked.connect(self.add_question)
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        self.add(self._empty, *self.slots, foot)
        self.body.addStretch(1)
        for slot in self.slots:
            slot.remove_button.clicked.connect(lambda _checked=False, slot=slot: self._remove(slot))
        interview.moved.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the questions of the current sub-area."""
        area = self._interview.place.area
        text = self.tr("Own questions: %1").replace("%1", area.title.to(self._context.language))
        if text != self.title.text():
            self.title.setText(text)
        own = self._interview.own_of(area)
        for at, slot in enumerate(self.slots):
            slot.setVisible(at < len(own))
            if at < len(own):
                slot.show_question(own[at].id, at + 1)
        self._empty.setVisible(not own)
        self.add_button.setVisible(not self._session.read_only and len(own) < OWN_QUESTIONS)

    def take_focus(self) -> None:
        """Put the focus into the first question, or onto the button that adds one."""
        if self._interview.own_of(self._interview.place.area):
            self.slots[0].form.focus_first()
        else:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal(self, path: str) -> bool:
        """Go to the question that ``path`` belongs to."""
        id_ = path.removeprefix(f"{SHEET}.own[").split("]")[0]
        if not path.startswith(f"{SHEET}.own"):
            return False
        own = next((question for question in self._interview.sheet.own if question.id == id_), None)
        if own is not None:
            area = next((a for a in self._interview.questionnaire.sub_areas() if a.id == own.sub_area), None)
            if area is not None and area is not self._interview.place.area:
                self._interview.go_to_area(area)
            self.refresh()
        slot = next((slot for slot in self.slots if slot.isVisibleTo(self) and slot.id == id_), None)
        if slot is None or not slot.form.reveal(path):
            self.take_focus()
        return True

    def add_question(self) -> None:
        """Add a question and begin to write it."""
        self._session.flush()
        area = self._interview.place.area
        count = len(self._interview.own_of(area))
        if self._session.read_only or count >= OWN_QUESTIONS:
            return
        id_ = self._context.work.new_id()
        value = {"sub_area": area.id, "text": "", "scale": Scale.LIKERT}
        begin = self._context.work.readiness.begin_edits(self._session.document)
        if self._session.apply([Edit(path=f"{SHEET}.own[{id_}]", value=value), *begin]):
            self.refresh()
            self.slots[count].form.focus_first()

    def _remove(self, slot: "_Slot") -> None:
        self._session.flush()
        self._session.apply(self._interview.removal(slot.id))
        self.refresh()
        self.take_focus()


class _Slot(QWidget):
    """One question: its text, its scale, and a way to take it out."""

    def __init__(self, context: EngagementContext, interview: ReadinessInterview) -> None:
        super().__init__()
        self.id = ""
        self._interview = interview
        self._read_only = bool(context.session.read_only)
        self._head = Overline("")
        self.remove_button = IconButton(context.icons, "trash", self.tr("Remove the question with its answers"))
        scales = [(Scale.LIKERT.value, self.tr("Five steps")), (Scale.YES_NO.value, self.tr("Yes or no"))]
        self.form = Form(
            context.session,
            context.icons,
            f"{SHEET}.own[-]",
            (
                Field("text", self.tr("Statement or question"), FieldKind.TEXT, rows=2),
                Field("scale", self.tr("Answered with"), FieldKind.SEGMENTS, choices=scales),
            ),
        )
        self._bound = Small(self.tr("Answered already: the scale stays as it is."), wrap=True)
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(self._head, 1)
        head.addWidget(self.remove_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, L)
        layout.setSpacing(S)
        layout.addLayout(head)
        layout.addWidget(self.form)
        layout.addWidget(self._bound)
        self.remove_button.setVisible(not self._read_only)

    def show_question(self, id_: str, number: int) -> None:
        """Show another question."""
        if id_ != self.id:
            self.id = id_
            self._head.setText(self.tr("Own question %1").replace("%1", str(number)))
            self.form.rebind(f"{SHEET}.own[{id_}]")
        bound = self._interview.has_answers(id_)
        self._bound.setVisible(bound)
        editor = self.form.editor("scale")
        if isinstance(editor, SegmentEditor):
            editor.set_read_only(bound or self._read_only)
