"""Assess: the result, and the format that follows from it."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire
from cxf_desktop.services.pinning import MATURITY, UnknownQuestionnaireError
from cxf_desktop.services.readiness import SHEET as READINESS_SHEET
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.field import Field, FieldKind
from cxf_desktop.ui.forms.form import Form
from cxf_desktop.ui.pages.assess.dimensions_part import DimensionsPart
from cxf_desktop.ui.pages.assess.explain import MaturitySubject
from cxf_desktop.ui.pages.assess.findings import Findings
from cxf_desktop.ui.pages.assess.formats import FormatsPart
from cxf_desktop.ui.pages.assess.hint_words import hint_views
from cxf_desktop.ui.pages.assess.interview_state import SHEET
from cxf_desktop.ui.pages.assess.level_card import LevelCard
from cxf_desktop.ui.pages.assess.sum_maker import FIT, SumMaker
from cxf_desktop.ui.pages.assess.sums import SCORE
from cxf_desktop.ui.pages.deliver.reading_order import content_of, set_tab_order
from cxf_desktop.ui.pages.explain.explainer import Explainer
from cxf_desktop.ui.pages.explain.hints_part import HintsPart, HintView
from cxf_desktop.ui.pages.explain.sums_shown import SumsShown
from cxf_desktop.ui.pages.page import Page
from cxf_desktop.ui.widgets.buttons import SecondaryButton
from cxf_desktop.ui.widgets.empty_state import EmptyState
from cxf_desktop.ui.widgets.notice import Notice


class ResultPage(Page):
    """Level, what holds it down, dimensions, what would tip it, what to talk about, formats, conclusion."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(
            context,
            self.tr("Result"),
            self.tr("Where the customer stands, why, and which format helps most from here."),
        )
        self._taking = False
        try:
            self._questionnaire: MaturityQuestionnaire | None = context.work.assessment.questionnaire(
                self.session.document
            )
        except UnknownQuestionnaireError:
            self._questionnaire = None
            text = self.tr("The questionnaire of this engagement is not there. Put it back into the templates.")
            self.body.addWidget(Notice(context.icons, "warn", text))
            return
        self._make_parts(self._questionnaire)
        self.session.changed.connect(self._on_changed)
        self._refresh()

    @property
    def _sheet(self) -> AnswerSheet:
        return self.session.document.assessment.sheets.get(MATURITY, AnswerSheet())

    def reveal(self, path: str) -> bool:
        """Go to the target, the format or the conclusion."""
        if self._questionnaire is None:
            return False
        if path.startswith("format"):
            self._go_to_formats()
            return True
        return self.dimensions.reveal(path) or super().reveal(path)

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what changed while another page was shown."""
        super().showEvent(event)
        if self._questionnaire is not None:
            self._refresh()

    def on_shown(self) -> None:
        """Begin at the top: the level is what everybody wants to know."""
        if self._questionnaire is not None:
            (self._to_interview if self._empty.isVisible() else self._to_formats).setFocus()

    def take(self, format_id: str) -> None:
        """Take a format into the engagement, with its agenda."""
        self.session.flush()
        document = self.session.document
        replaced = bool(document.workshop.blocks)
        edits = self.context.work.assessment.take_format_edits(document, format_id, document.language)
        self._taking = True
        done = self.session.apply(edits)
        self._taking = False
        if not done:
            return
        title = self.context.work.catalogue.formats[format_id].title.to(self.context.language)
        if replaced:
            text = self.tr("“%1” is taken. Its agenda has replaced the one that was there.")
        else:
            text = self.tr("“%1” is taken. Its agenda is in place.")
        self.formats.say_taken(text.replace("%1", title))
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.formats.notice))

    def bring(self, section: QWidget) -> None:
        """Scroll so that a section begins at the top, once the page has its new height."""
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(section.y()))

    # --- inner

    def _make_parts(self, questionnaire: MaturityQuestionnaire) -> None:
        context = self.context
        self._to_formats = SecondaryButton(self.tr("Recommended formats"))
        self._to_formats.setIcon(context.icons.icon("down"))
        self._to_formats.clicked.connect(self._go_to_formats)
        self.heading.addWidget(self._to_formats)
        self._to_interview = SecondaryButton(self.tr("Go to the interview"))
        self._to_interview.clicked.connect(lambda: self.go_to.emit("assess.interview"))
        self._empty = EmptyState(
            context.icons,
            "question",
            self.tr("No answer counts yet"),
            self.tr("Level, dimensions and formats appear with the first answer."),
            (self._to_interview,),
        )
        self.level = LevelCard(context)
        self.gates, self.open = Findings(context, questionnaire), Findings(context, questionnaire)
        self.disagreement = Findings(context, questionnaire)
        self.dimensions = DimensionsPart(context, questionnaire)
        self.explainer = Explainer(context, MaturitySubject(context, questionnaire, self), self)
        self.hints = HintsPart(context)
        self.sums = SumsShown(self, context.app.themes, SumMaker(context, questionnaire).make)
        self.formats = FormatsPart(context)
        hint = self.tr("What you make of it: where the customer stands, what comes first, and why this format")
        field = Field("conclusion", self.tr("Your conclusion"), FieldKind.TEXT, rows=5, placeholder=hint)
        self.conclusion = Form(self.session, context.icons, "assessment", (field,))
        self.body.addWidget(self._empty)
        self.body.addWidget(self.level)
        self._gates = self.add_section(self.tr("What holds the level down"), self.gates)
        note = self.tr("“To reach” can be set for each; left empty, it is the next level.")
        self._dimensions = self.add_section(self.tr("Dimensions"), self.dimensions, note)
        note = self.tr("The fewest answers, by the fewest steps, that would change the result.")
        self._tips = self.add_section(self.tr("What would tip it"), self.explainer.tips, note)
        note = self.tr("Try other answers and see what would come out.")
        self._what_if = self.add_section(self.tr("What if"), self.explainer.what_if, note)
        self._open = self.add_section(self.tr("Not answered yet"), self.open)
        note = self.tr("Views differ here. The first ones weigh most: talk about them first.")
        self._disagreement = self.add_section(self.tr("Discuss next"), self.disagreement, note)
        note = self.tr("A hint for the conversation: it changes nothing. Each side leads to its question.")
        self._hints = self.add_section(self.tr("What the readiness says"), self.hints, note)
        self._formats = self.add_section(self.tr("Recommended formats"), self.formats)
        self._conclusion = self.add_section(
            self.tr("Conclusion"), self.conclusion, self.tr("Stands first in the assessment report.")
        )
        self._connect()

    def _connect(self) -> None:
        for part in (self.gates, self.open, self.disagreement):
            part.chosen.connect(self._go_to_question)
        for asking in (self.explainer.question_asked, self.sums.question_asked, self.hints.maturity_chosen):
            asking.connect(self._go_to_question)
        self.hints.readiness_chosen.connect(self._go_to_readiness)
        self.explainer.shown.connect(lambda: set_tab_order(content_of(self)))
        self.explainer.tried.connect(lambda: self.bring(self._what_if))
        self.level.sum_asked.connect(lambda: self.sums.show(SCORE))
        self.dimensions.sum_asked.connect(self.sums.show)
        self.formats.sum_asked.connect(lambda format_id: self.sums.show(FIT + format_id))
        self.formats.taken.connect(self.take)
        self.formats.undo_asked.connect(self._undo)

    def _refresh(self) -> None:
        """Show the result as it is now. The page is laid out once at the end, not anew for every part."""
        self.body.setEnabled(False)
        self._show_result()
        self.body.setEnabled(True)
        self.body.invalidate()
        self.body.activate()

    def _show_result(self) -> None:
        service, document, sheet = self.context.work.assessment, self.session.document, self._sheet
        card = service.scorecard(document)
        there = card.score is not None
        self._empty.setVisible(not there)
        parts = (self.level, self._dimensions, self._tips, self._what_if, self._formats, self._conclusion)
        for part in (*parts, self._to_formats):
            part.setVisible(there)
        self.level.show_card(card)
        self.dimensions.show_card(card, sheet.targets)
        self._gates.setVisible(self.gates.show_gates(card) > 0 and there)
        self._open.setVisible(self.open.show_open(sheet) > 0 and there)
        people = document.assessment.respondents
        self._disagreement.setVisible(self.disagreement.show_disagreement(card, sheet, people) > 0 and there)
        self._hints.setVisible(self.hints.show_hints(self._hint_views()) > 0 and there)
        if there:
            self.explainer.refresh()
        found = service.recommendations(document)
        self.formats.show_found(found, self.context.work.catalogue.formats, document.format)

    def _on_changed(self, changed: Changed) -> None:
        if not self._taking:
            self.formats.notice.hide()  # its undo would take back something else now
        if self.isVisible() and changed.touches("assessment", "format", "language"):
            self._refresh()

    def _undo(self) -> None:
        self.formats.notice.hide()
        self.session.undo()

    def _go_to_formats(self) -> None:
        self.bring(self._formats)
        for card in self.formats.cards.shown[:1]:
            card.take_focus()

    def _hint_views(self) -> list[HintView]:
        """Return what the readiness answers say; nothing when there are none, or no questionnaire for them."""
        work, document = self.context.work, self.session.document
        if self._questionnaire is None or not work.readiness.begun(document):
            return []
        try:
            readiness = work.readiness.questionnaire(document)
        except UnknownQuestionnaireError:
            return []
        return hint_views(work.readiness.hints(document), readiness, self._questionnaire, self.context.language)

    def _go_to_readiness(self, question: str) -> None:
        self.session.revealed.emit(f"{READINESS_SHEET}.agreed[{question}]")

    def _go_to_question(self, question: str) -> None:
        self.session.revealed.emit(f"{SHEET}.agreed[{question}]")
