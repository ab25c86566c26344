"""One question in full: what is asked, how the answers are spread, who stands where, and what the room agrees on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.discussing import Topic
from cxf_desktop.ui.charts.chart_view import ChartView
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.editing.binding import Binding
from cxf_desktop.ui.forms.editors import TextEditor
from cxf_desktop.ui.pages.assess.inner_scroll import InnerScroll
from cxf_desktop.ui.pages.discuss.standings import Standings
from cxf_desktop.ui.pages.discuss.wording import chart_of, facts, place_of
from cxf_desktop.ui.theme.metrics import M, S
from cxf_desktop.ui.widgets.buttons import ChoiceButton, QuietButton
from cxf_desktop.ui.widgets.labels import Body, Emphasis, ErrorText, FieldLabel, Small

CHART_SCALE = 1.2
"""Smaller than usual: who stands where is what the room looks at."""

BESIDE_FROM = 700
"""Pixels of width from which on the chart stands beside the question."""


class TopicPanel(QWidget):
    """Shows a topic; asks to settle it, and writes the note."""

    agreed = Signal(object)
    """A value; None for *not applicable*."""
    reopened = Signal()

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.topic: Topic | None = None
        self._place, self._title = Small("", wrap=True, measure=0), Emphasis("", wrap=True, measure=0)
        self._text = Body("", wrap=True)
        self._facts = Small("", wrap=True, measure=0)
        self.chart = ChartView(context.app.themes, scale=CHART_SCALE)
        self.chart.setAccessibleName(self.tr("How the answers are spread"))
        self.standings = Standings(context)
        self.not_applicable = ChoiceButton(self.tr("Not applicable (0)"))
        self.reopen = QuietButton(self.tr("Take the answer back"))
        self.note = TextEditor(rows=2)
        self.note.setPlaceholderText(self.tr("Why the room agreed, and what would change it"))
        self._note_error = ErrorText("", wrap=True)
        self._note_label = FieldLabel(self.tr("Note to the agreed answer"), buddy=self.note)
        self._binding: Binding | None = None
        self._connect()
        self._lay_out()

    def show_topic(self, topic: Topic) -> None:
        """Show another question, or the same one as it is now."""
        language = self._context.language
        other = self.topic is None or self.topic.key != topic.key
        self.topic = topic
        self._place.setText(place_of(topic, language))
        self._title.setText(topic.title.to(language))
        self._text.setText(topic.text.to(language))
        self._facts.setText(facts(topic, language))
        self.chart.set_chart(chart_of(topic, language))
        self.standings.show_topic(topic)
        self.not_applicable.setChecked(topic.agreed is not None and topic.agreed.not_applicable)
        self.reopen.setVisible(topic.settled and not self._context.session.read_only)
        if other:
            self._bind(f"assessment.sheets[{topic.questionnaire}].agreed[{topic.question}].note")
            self._scroll.verticalScrollBar().setValue(0)
        self._scroll.settle()

    def set_large(self, large: bool) -> None:
        """Show the question large enough for the room, or in the usual size."""
        self._title.set_role("section" if large else "emphasis")
        self._text.set_role("lead" if large else "body")

    def take_focus(self) -> None:
        """Put the focus on the answers."""
        shown = self.standings.cards.shown
        if shown:
            next((card for card in shown if card.isChecked()), shown[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the chart beside the question where there is room: who stands where moves up."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        wide = event.size().width() >= BESIDE_FROM
        self._head.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    # --- inner

    def _bind(self, path: str) -> None:
        if self._binding is None:
            self._binding = Binding(self._context.session, path, self.note, self)
        else:
            self._binding.rebind(path)

    def _connect(self) -> None:
        self.standings.chosen.connect(lambda value: self.agreed.emit(float(value)))
        self.not_applicable.clicked.connect(self._on_not_applicable)
        self.reopen.clicked.connect(self.reopened)
        self.note.error_changed.connect(self._show_error)
        self.not_applicable.setEnabled(not self._context.session.read_only)

    def _on_not_applicable(self) -> None:
        self.not_applicable.setChecked(True)
        self.agreed.emit(None)

    def _show_error(self, message: str) -> None:
        self._note_error.setText(message)
        self._note_error.setVisible(bool(message))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(S)
        buttons.addWidget(self.not_applicable)
        buttons.addStretch(1)
        buttons.addWidget(self.reopen)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(2, 0, M, M)
        column.setSpacing(S)
        self._note_error.hide()
        asked = QVBoxLayout()
        asked.setSpacing(S)
        for label in (self._place, self._title, self._text, self._facts):
            asked.addWidget(label)
        asked.addStretch(1)
        self._head = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._head.setSpacing(S)
        self._head.addLayout(asked, 3)
        self._head.addWidget(self.chart, 2)
        column.addLayout(self._head)
        column.addWidget(self.standings)
        column.addLayout(buttons)
        lower: tuple[QWidget, ...] = (self._note_label, self.note, self._note_error)
        for part in lower:
            column.addWidget(part)
        column.addStretch(1)
        self._scroll = InnerScroll(content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)
