"""Shows what a returned form would change before any of it is taken in."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QTabWidget, QWidget

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.paths import PathError
from cxf_desktop.services.answer_forms import AnswerChange, FormPreview
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.exchange import returned_words as words
from cxf_desktop.ui.exchange.left_out import left_out
from cxf_desktop.ui.exchange.parts import buttons, dialog_column, fit, named, one_line
from cxf_desktop.ui.exchange.sheet import Sheet
from cxf_desktop.ui.forms.editors import LineEditor
from cxf_desktop.ui.theme.metrics import M
from cxf_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Body, ErrorText, Muted, Small
from cxf_desktop.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from cxf_desktop.exchange.answer_form_reader import ReturnedForm

SIZE = (1080, 700)
NAME_WIDTH = 420


class ReturnedDialog(QDialog):
    """Says who answered, what changes and what is left out; one step of undo takes it back.

    Raises:
        ForeignFormError: The form belongs to another engagement.
        UnknownQuestionnaireError: It belongs to a questionnaire that is not here.

    """

    def __init__(self, context: EngagementContext, form: "ReturnedForm", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._session, self._form = context, context.session, form
        self.preview: FormPreview = context.work.answer_forms.preview(self._session.document, form)
        sheet = self._session.document.assessment.sheets.get(form.questionnaire, AnswerSheet())
        self._asked = words.asked_of(self.preview.questionnaire, sheet, context.language)
        people = [person.name for person in self._session.document.assessment.respondents if person.name]
        self.name = LineEditor(self, people)
        self.name.setMaximumWidth(NAME_WIDTH)
        self.name.setText(self.preview.respondent)
        self._who, self._count = one_line(Small()), Body()
        self._error = ErrorText()
        self.changes = Sheet(words.columns(), context.app.themes, self.tr("Changes"))
        self.take = PrimaryButton("")
        self._listed: tuple[AnswerChange, ...] = ()
        self._lay_out()
        self._refresh()
        self.name.textChanged.connect(self._on_name)
        self.take.setDefault(True)
        (self.take if self.take.isEnabled() else self.name).setFocus()

    def keep(self) -> None:
        """Take the answers in as one step."""
        try:
            edits = self._context.work.answer_forms.edits(self._session.document, self.preview)
            kept = self._session.apply(edits)
        except PathError as error:
            self._error.setText(str(error))
            return
        if kept:
            self.accept()
        else:
            self._error.setText(self._session.failure)

    def _on_name(self, name: str) -> None:
        """Compare with what this person answered before."""
        document = self._session.document
        if name.strip():
            self.preview = self._context.work.answer_forms.preview(document, self._form, name)
        self._refresh()

    def _refresh(self) -> None:
        preview, named_ = self.preview, bool(self.name.text().strip())
        self._error.setText("")
        if named_:
            self._who.setText(words.who_text(preview))
        else:
            self._who.setText(self.tr("The file names nobody: write whose answers these are."))
        self._count.setText(words.count_text(preview))
        if preview.changes != self._listed:
            self._listed = preview.changes
            self.changes.show_lines(list(words.lines(preview.changes, self._asked, self._context.language)))
        self.take.setText(words.take_text(preview))
        self.take.setEnabled(named_ and bool(preview.changes))

    def _lay_out(self) -> None:
        layout = dialog_column(self, self.tr("Read answers in"), spacing=M)
        title = self.preview.questionnaire.title.to(self._context.language)
        text = self.tr("%1 · %2. Nothing is kept before you read it in.")
        layout.addWidget(Muted(text.replace("%2", title).replace("%1", self._form.file), wrap=True, measure=0))
        whose = self.tr("Answers of")
        self.name.setAccessibleName(whose)
        who = named(whose, self.name, buddy=self.name)
        who.addWidget(self._who)
        layout.addLayout(who)
        if self.preview.other_version:
            layout.addWidget(Notice(self._context.icons, "warn", self._version_text()))
        layout.addWidget(self._count)
        layout.addWidget(self._tabs(), 1)
        cancel = SecondaryButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self.keep)
        layout.addLayout(buttons(cancel, self.take, before=self._error))
        fit(self, *SIZE)

    def _version_text(self) -> str:
        return self.tr(
            "The form was sent out with another version of the questionnaire. Questions may have been worded "
            "differently; answers to those that are still asked are taken in."
        )

    def _tabs(self) -> QWidget:
        notes = words.left_out(self.preview)
        if not notes:
            return self.changes
        tabs = QTabWidget()
        tabs.addTab(self.changes, self.tr("Changes"))
        tabs.addTab(
            left_out(notes, self._context.app.themes, self._context.language),
            self.tr("Left out: %1").replace("%1", str(len(notes))),
        )
        return tabs
