"""Assess: what the answers to the readiness questionnaire give."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.questionnaires import ReadinessQuestionnaire
from cxf_desktop.services.pinning import UnknownQuestionnaireError
from cxf_desktop.services.readiness import SHEET
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.charts.chart_view import ChartView
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.deliver.reading_order import content_of, set_tab_order
from cxf_desktop.ui.pages.explain.explainer import Explainer
from cxf_desktop.ui.pages.explain.sums_shown import SumsShown
from cxf_desktop.ui.pages.page import Page
from cxf_desktop.ui.pages.readiness.result_charts import gap_bars
from cxf_desktop.ui.pages.readiness.result_overview import BandsCard, FormsCard
from cxf_desktop.ui.pages.readiness.result_subject import ReadinessSubject
from cxf_desktop.ui.pages.readiness.result_sums import ReadinessSums
from cxf_desktop.ui.pages.readiness.result_table import FieldTable
from cxf_desktop.ui.theme.metrics import L
from cxf_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.empty_state import EmptyState
from cxf_desktop.ui.widgets.notice import Notice


class ReadinessResultPage(Page):
    """Bands, form, every number with its sum, gaps to the targets, what would tip it, what if."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(
            context,
            self.tr("Readiness result"),
            self.tr("Six design fields, their bands, and what stands behind every number."),
        )
        self._questionnaire: ReadinessQuestionnaire | None = None
        try:
            questionnaire = context.work.readiness.questionnaire(self.session.document)
        except UnknownQuestionnaireError:
            text = self.tr("The questionnaire of this engagement is not there. Put it back into the templates.")
            self.body.addWidget(Notice(context.icons, "warn", text))
            return
        self._questionnaire = questionnaire
        self._make_parts(questionnaire)
        self.session.changed.connect(self._on_changed)
        self._refresh()

    @property
    def _sheet(self) -> AnswerSheet:
        return self.context.work.readiness.sheet(self.session.document)

    def reveal(self, path: str) -> bool:
        """Go to the target or the floor."""
        return self._questionnaire is not None and self.table.reveal(path)

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what changed while another page was shown."""
        super().showEvent(event)
        if self._questionnaire is not None:
            self._refresh()

    def on_shown(self) -> None:
        """Begin at the top, where the bands are."""
        if self._questionnaire is not None:
            (self._to_interview if self._empty.isVisible() else self._to_what_if).setFocus()

    def bring(self, section: QWidget) -> None:
        """Scroll so that a section begins at the top, once the page has its new height."""
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(section.y()))

    # --- inner

    def _make_parts(self, questionnaire: ReadinessQuestionnaire) -> None:
        context = self.context
        self._to_what_if = SecondaryButton(self.tr("What if"))
        self._to_what_if.setIcon(context.icons.icon("down"))
        self._to_what_if.clicked.connect(self._go_to_what_if)
        self.heading.addWidget(self._to_what_if)
        self._empty = self._make_empty()
        self.bands = BandsCard(context, questionnaire)
        self.forms = FormsCard(context, questionnaire)
        self.table = FieldTable(context, questionnaire)
        self.gaps = ChartView(context.app.themes)
        self.gaps.setAccessibleName(self.tr("Gap to the targets"))
        self.explainer = Explainer(context, ReadinessSubject(context, questionnaire, self), self)
        self.sums = SumsShown(self, context.app.themes, ReadinessSums(context, questionnaire).make)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.bands)
        note = self.tr("A score opens its sum, a field its sub-areas. “To reach” can be set for each field.")
        self._table = self.add_section(self.tr("Fields and sub-areas"), _carded(self.table), note)
        self._forms = self.add_section(self.tr("Profile"), self.forms)
        self._gaps = self.add_section(self.tr("Gap to the targets"), _carded(self.gaps))
        note = self.tr("The fewest answers, by the fewest steps, that would give a field another band.")
        self._tips = self.add_section(self.tr("What would tip it"), self.explainer.tips, note)
        note = self.tr("Try other answers and see what would come out.")
        self._what_if = self.add_section(self.tr("What if"), self.explainer.what_if, note)
        self._connect()

    def _make_empty(self) -> EmptyState:
        self._to_interview = PrimaryButton(self.tr("Go to the readiness interview"))
        self._to_interview.clicked.connect(lambda: self.go_to.emit("assess.readiness"))
        read_in = SecondaryButton(self.tr("Read a workbook in …"))
        read_in.clicked.connect(self._read_in)
        text = self.tr("Bands appear with the first answer. A filled-in readiness workbook can be read in, too.")
        title = self.tr("No answer counts yet")
        return EmptyState(self.context.icons, "question", title, text, (self._to_interview, read_in))

    def _connect(self) -> None:
        for asking in (self.explainer.question_asked, self.sums.question_asked):
            asking.connect(self._go_to_question)
        self.explainer.shown.connect(lambda: set_tab_order(content_of(self)))
        self.explainer.tried.connect(lambda: self.bring(self._what_if))
        self.table.sum_asked.connect(self.sums.show)
        self.table.picked.connect(self.forms.pick)
        fields = self._questionnaire.fields if self._questionnaire else ()
        for chart in (self.bands.chart, self.forms.fields):
            chart.picked.connect(lambda row: self.sums.show(fields[row].id))
        self.forms.area_picked.connect(self.sums.show)

    def _refresh(self) -> None:
        """Show the result as it is now. The page is laid out once at the end, not anew for every part."""
        self.body.setEnabled(False)
        self._show_result()
        self.body.setEnabled(True)
        self.body.invalidate()
        self.body.activate()

    def _show_result(self) -> None:
        card, sheet = self.context.work.readiness.card(self.session.document), self._sheet
        there = any(field.score is not None for field in card.fields)
        self._empty.setVisible(not there)
        for part in (self.bands, self._table, self._forms, self._tips, self._what_if, self._to_what_if):
            part.setVisible(there)
        self.bands.show_card(card, sheet)
        self.table.show_card(card, sheet)
        self.forms.show_card(card, sheet)
        assert self._questionnaire is not None
        gaps = gap_bars(card, self._questionnaire, sheet.targets, self.context.language)
        self._gaps.setVisible(gaps is not None and there)
        if gaps is not None:
            self.gaps.set_chart(gaps)
        if there:
            self.explainer.refresh()

    def _on_changed(self, changed: Changed) -> None:
        if self.isVisible() and changed.touches(SHEET, "assessment.respondents"):
            self._refresh()

    def _read_in(self) -> None:
        from cxf_desktop.ui.exchange import actions

        actions.read_form(self)

    def _go_to_what_if(self) -> None:
        self.bring(self._what_if)
        self.explainer.what_if.trials.picker.setFocus()

    def _go_to_question(self, question: str) -> None:
        self.session.revealed.emit(f"{SHEET}.agreed[{question}]")


def _carded(content: QWidget) -> Card:
    card = Card(padding=L, spacing=L)
    card.add(content)
    return card
