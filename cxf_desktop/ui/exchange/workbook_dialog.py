"""Shows an old readiness workbook before it becomes an engagement."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTabWidget, QWidget

from cxf_desktop.domain.questionnaires import ReadinessQuestionnaire
from cxf_desktop.services.pinning import READINESS
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.ui.context import Context
from cxf_desktop.ui.exchange import workbook_words as words
from cxf_desktop.ui.exchange.left_out import left_out
from cxf_desktop.ui.exchange.parts import buttons, dialog_column, fit, named, one_line
from cxf_desktop.ui.exchange.sheet import Sheet
from cxf_desktop.ui.forms.editors import LineEditor
from cxf_desktop.ui.theme.metrics import L, M
from cxf_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Body, ErrorText, Muted, Small
from cxf_desktop.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from cxf_desktop.exchange.readiness_workbook import ReadinessWorkbook

SIZE = (1080, 720)


class WorkbookDialog(QDialog):
    """Asks for customer and title; ``engagement_id`` is what was made."""

    def __init__(self, context: Context, book: "ReadinessWorkbook", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._book = context, book
        self.engagement_id = ""
        self._known = {row.name.casefold(): row for row in context.work.engagements.customers()}
        self.customer = LineEditor(self, [row.name for row in self._known.values()])
        self.title = LineEditor(self)
        self.title.setPlaceholderText(self.tr("Readiness assessment"))
        self._hint = one_line(Small())
        self._error = ErrorText()
        self.take = PrimaryButton(self.tr("Read in"))
        self._lay_out()
        self.customer.textChanged.connect(self._on_customer)
        self.take.setDefault(True)
        self.customer.setFocus()

    def keep(self) -> None:
        """Make the engagement; without a customer ask for one."""
        if not self.customer.text().strip():
            self._error.setText(self.tr("Write the name of the customer."))
            self.customer.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            self.engagement_id = self._context.work.old_workbooks.take(
                self._book, self.customer.text(), self.title.text().strip()
            )
        except (ValueError, LibraryError) as error:
            self._error.setText(str(error))
            return
        self.accept()

    def _on_customer(self, name: str) -> None:
        """Say what is known of the customer."""
        self._error.setText("")
        row = self._known.get(name.strip().casefold())
        if row is None:
            self._hint.setText(self.tr("A new customer.") if name.strip() else "")
        elif row.engagements == 1:
            self._hint.setText(self.tr("One engagement so far; its people are taken along."))
        else:
            text = self.tr("%1 engagements so far; its people are taken along.")
            self._hint.setText(text.replace("%1", str(row.engagements)))

    def _lay_out(self) -> None:
        language, shipped = self._context.language, self._context.work.catalogue.questionnaires[READINESS]
        assert isinstance(shipped, ReadinessQuestionnaire)
        questionnaire, answers, card = words.looked_at(self._book, shipped)
        layout = dialog_column(self, self.tr("Read in a readiness workbook"), spacing=M)
        text = self.tr("%1 becomes a new engagement. Nothing is kept before you read it in.")
        layout.addWidget(Muted(text.replace("%1", self._book.file), wrap=True, measure=0))
        layout.addLayout(self._fields())
        layout.addWidget(Notice(self._context.icons, *words.headline(answers)))
        layout.addWidget(Body(words.facts(card, answers), wrap=True, measure=0))
        weights = words.weights(questionnaire, card, language)
        if weights:
            layout.addWidget(Notice(self._context.icons, "warn", weights))
        self.results = Sheet(words.columns(), self._context.themes, self.tr("Results"))
        self.results.show_lines(list(words.lines(questionnaire, card, answers, language)))
        self.results.select(words.first_unexplained(questionnaire, answers))
        layout.addWidget(self._tabs(), 1)
        cancel = SecondaryButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self.keep)
        layout.addLayout(buttons(cancel, self.take, before=self._error))
        fit(self, *SIZE)

    def _fields(self) -> QHBoxLayout:
        customer, title = self.tr("Customer"), self.tr("Title")
        self.customer.setAccessibleName(customer)
        self.title.setAccessibleName(title)
        left = named(customer, self.customer, buddy=self.customer)
        left.addWidget(self._hint)
        right = named(title, self.title, buddy=self.title)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(L)
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        return row

    def _tabs(self) -> QWidget:
        if not self._book.notes:
            return self.results
        tabs = QTabWidget()
        tabs.addTab(self.results, self.tr("Results"))
        notes = left_out(self._book.notes, self._context.themes, self._context.language)
        tabs.addTab(notes, self.tr("Left out: %1").replace("%1", str(len(self._book.notes))))
        return tabs
