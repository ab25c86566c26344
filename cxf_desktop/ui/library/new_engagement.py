"""The dialog that makes an engagement: three fields and Enter."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.words import LANGUAGES, Language
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.ui.context import Context
from cxf_desktop.ui.forms.editors import LineEditor
from cxf_desktop.ui.languages import own_name
from cxf_desktop.ui.theme.metrics import XL, XS, L, S
from cxf_desktop.ui.widgets.buttons import ChoiceButton, PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import ErrorText, FieldLabel, Label, SectionTitle, Small

WIDTH = 480


class NewEngagementDialog(QDialog):
    """Asks for customer, title and language; ``engagement_id`` is what it made."""

    def __init__(self, context: Context, customer: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.engagement_id = ""
        self._known = {row.name.casefold(): row for row in context.work.engagements.customers()}
        self.setWindowTitle(self.tr("New engagement"))
        self.setMinimumWidth(WIDTH)
        self.customer = LineEditor(self, [row.name for row in self._known.values()])
        self.title = LineEditor(self)
        self.title.setPlaceholderText(self.tr("for example Cloud assessment 2027"))
        self._hint, self._error = _one_line(Small()), _one_line(ErrorText())
        self._languages = QButtonGroup(self)
        self._create = PrimaryButton(self.tr("Create and open"), self)
        self._create.setDefault(True)
        self._create.clicked.connect(self.create_engagement)
        self._lay_out()
        self.customer.textChanged.connect(self._on_customer)
        self.title.textChanged.connect(lambda: self._show_error(""))
        self.customer.setText(customer)
        self._on_customer(customer)
        (self.title if customer else self.customer).setFocus()

    def create_engagement(self) -> None:
        """Make the engagement; without a title go and ask for it."""
        if not self.customer.text().strip():
            self._ask_for(self.customer, self.tr("Write the name of the customer."))
            return
        if not self.title.text().strip():
            came_from_customer = self.customer.hasFocus()
            self._ask_for(self.title, "" if came_from_customer else self.tr("Write a title."))
            return
        language: Language = LANGUAGES[self._languages.checkedId()]
        try:
            self.engagement_id = self._context.work.engagements.create(
                self.customer.text(), self.title.text(), language
            )
        except (ValueError, LibraryError) as error:
            self._show_error(str(error))
            return
        self.accept()

    def _ask_for(self, field: LineEditor, message: str) -> None:
        self._show_error(message)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_error(self, message: str) -> None:
        self._error.setText(message)

    def _on_customer(self, name: str) -> None:
        """Say what is known of the customer."""
        self._show_error("")
        row = self._known.get(name.strip().casefold())
        if row is None:
            self._hint.setText(self.tr("A new customer.") if name.strip() else "")
        elif row.engagements == 1:
            self._hint.setText(self.tr("One engagement so far; its people are taken along."))
        else:
            text = self.tr("%1 engagements so far; its people are taken along.")
            self._hint.setText(text.replace("%1", str(row.engagements)))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(XL, XL, XL, XL)
        layout.setSpacing(L)
        layout.addWidget(SectionTitle(self.tr("New engagement")))
        customer = self._field(self.tr("Customer"), self.customer)
        customer.addWidget(self._hint)
        layout.addLayout(customer)
        layout.addLayout(self._field(self.tr("Title"), self.title))
        layout.addLayout(self._language_choice())
        layout.addWidget(self._error)
        buttons = QHBoxLayout()
        buttons.setSpacing(S)
        cancel = SecondaryButton(self.tr("Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._create)
        layout.addLayout(buttons)

    def _field(self, name: str, editor: LineEditor) -> QVBoxLayout:
        editor.setAccessibleName(name)
        column = QVBoxLayout()
        column.setSpacing(XS)
        column.addWidget(FieldLabel(name, buddy=editor))
        column.addWidget(editor)
        return column

    def _language_choice(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(XS)
        column.addWidget(FieldLabel(self.tr("Language of the engagement")))
        row = QHBoxLayout()
        row.setSpacing(S)
        for number, language in enumerate(LANGUAGES):
            button = ChoiceButton(own_name(language), self)
            button.setAutoDefault(False)
            button.setChecked(language == self._context.language)
            self._languages.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        return column


def _one_line(label: Label) -> Label:
    """Return a label that keeps its line also when it is empty: the dialog must not jump."""
    label.ensurePolished()
    label.setFixedHeight(label.fontMetrics().height() + XS)
    return label
