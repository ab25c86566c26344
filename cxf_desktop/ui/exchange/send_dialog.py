"""Sends a questionnaire out as workbooks to fill in: which, in which language, for whom and where."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from cxf_desktop.domain.words import LANGUAGES, Language
from cxf_desktop.services.pinning import MATURITY, READINESS, UnknownQuestionnaireError
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.dialogs.export_dialog import breakable
from cxf_desktop.ui.dialogs.export_task import Written
from cxf_desktop.ui.dialogs.written_files import WrittenFiles
from cxf_desktop.ui.exchange.parts import buttons, dialog_column, face, named
from cxf_desktop.ui.exchange.recipients import Recipients
from cxf_desktop.ui.exchange.send_task import SendTask
from cxf_desktop.ui.folders import documents_folder
from cxf_desktop.ui.languages import own_name
from cxf_desktop.ui.tasks import Task
from cxf_desktop.ui.theme.metrics import XS, M
from cxf_desktop.ui.widgets.buttons import ChoiceButton, PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Body, FieldLabel, Small
from cxf_desktop.ui.widgets.scroll_page import ScrollPage

WIDTH = 600
_SLACK = 64
"""Pixels for texts that wrap: a stack of faces does not ask them how high they are."""
KINDS = (READINESS, MATURITY)


class SendDialog(QDialog):
    """Three faces: what to write, the writing, what was written."""

    def __init__(
        self, context: EngagementContext, questionnaire: str = READINESS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._document = context.session.document
        self._folder = documents_folder(context.work.settings.current)
        self._task: Task | None = None
        self._kinds, self._languages = QButtonGroup(self), QButtonGroup(self)
        self._questionnaires = self._titles()
        self.setMinimumWidth(WIDTH)
        self.recipients = Recipients(self._document)
        self.recipients.changed.connect(self._count)
        self._faces = QStackedWidget()
        layout = dialog_column(self, self.tr("Send a questionnaire out"))
        for made in (self._choices(questionnaire), self._progress(), self._result()):
            self._faces.addWidget(made)
        layout.addWidget(self._faces)
        self._count()
        self.resize(WIDTH, self.sizeHint().height() + _SLACK)
        self._write.setDefault(True)
        self.recipients.setFocus()

    def start(self) -> None:
        """Write the forms beside the window."""
        names = self.recipients.names()
        if not names:
            return
        questionnaire = list(self._questionnaires)[self._kinds.checkedId()]
        forms = self._context.work.answer_forms
        work = SendTask(forms, self._document, questionnaire, self._language(), names, self._folder)
        self._bar.setValue(0)
        self._faces.setCurrentIndex(1)
        self._cancel.setDefault(True)
        self._cancel.setFocus()
        self._task = self._context.app.tasks.run(
            work, succeeded=self._show_written, failed=self._show_failure, progressed=self._show_progress
        )

    def reject(self) -> None:
        """Escape: stop the writing, or close."""
        if self._task is None:
            super().reject()
        else:
            self._stop()

    # --- faces

    def _choices(self, questionnaire: str) -> QWidget:
        made, layout = face()
        text = self.tr("Each person gets a workbook with the questions; what comes back is dropped on the window.")
        layout.addWidget(Small(text, wrap=True, measure=0))
        kinds = _choice(self._kinds, list(self._questionnaires.values()))
        ids = list(self._questionnaires)
        self._kinds.button(ids.index(questionnaire) if questionnaire in ids else 0).setChecked(True)
        layout.addLayout(named(self.tr("Questionnaire"), *kinds, across=True))
        languages = _choice(self._languages, [own_name(language) for language in LANGUAGES])
        self._languages.button(LANGUAGES.index(self._document.language)).setChecked(True)
        layout.addLayout(named(self.tr("Language of the questions"), *languages, across=True))
        layout.addLayout(named(self.tr("For whom"), self.recipients))
        layout.addLayout(self._place_row())
        layout.addStretch(1)
        self._write = PrimaryButton("")
        self._write.clicked.connect(self.start)
        cancel = SecondaryButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        layout.addLayout(buttons(cancel, self._write))
        return made

    def _place_row(self) -> QVBoxLayout:
        self._place = Body(breakable(self._folder), wrap=True, measure=0)
        choose = SecondaryButton(self.tr("Choose …"))
        choose.setAccessibleName(self.tr("Choose the folder"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_folder)
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addWidget(self._place, 1)
        row.addWidget(choose)
        column = QVBoxLayout()
        column.setSpacing(XS)
        column.addWidget(FieldLabel(self.tr("Folder")))
        column.addLayout(row)
        return column

    def _progress(self) -> QWidget:
        made, layout = face()
        self._message = Body("")
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = SecondaryButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self._stop)
        layout.addStretch(1)
        layout.addWidget(self._message)
        layout.addWidget(self._bar)
        layout.addStretch(1)
        layout.addLayout(buttons(self._cancel))
        return made

    def _result(self) -> QWidget:
        made, layout = face()
        self._written = WrittenFiles(self._context.app)
        page = ScrollPage(padding=0, width=WIDTH)
        page.add(self._written)
        layout.addWidget(page, 1)
        again = SecondaryButton(self.tr("Write more"))
        again.clicked.connect(self._back)
        show = SecondaryButton(self.tr("Show folder"))
        show.clicked.connect(lambda: self._context.app.dialogs.show_in_system(self._folder))
        self._close = PrimaryButton(self.tr("Close"))
        self._close.clicked.connect(self.accept)
        layout.addLayout(buttons(again, show, self._close))
        return made

    # --- what happens

    def _count(self) -> None:
        """Say on the button how many files it writes."""
        number = len(self.recipients.names())
        text = self.tr("Write 1 file") if number == 1 else self.tr("Write %1 files").replace("%1", str(number))
        self._write.setText(text if number else self.tr("Write"))
        self._write.setEnabled(number > 0)

    def _choose_folder(self) -> None:
        folder = self._context.app.dialogs.choose_folder(self.tr("Folder for questionnaires"), self._folder)
        if folder is not None:
            self._folder = folder
            self._context.work.settings.update(documents_folder=str(folder))
            self._place.setText(breakable(folder))

    def _show_progress(self, name: str, share: float) -> None:
        self._message.setText(self.tr("Writing %1 …").replace("%1", name))
        self._bar.setValue(round(share * 100))

    def _show_written(self, written: Written) -> None:
        self._task = None
        self._written.show_files(written)
        self._faces.setCurrentIndex(2)
        self._close.setDefault(True)
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_failure(self, error: Exception) -> None:
        self._show_written(Written((), str(error) or type(error).__name__))

    def _stop(self) -> None:
        """Leave the task; what is complete is kept, what is begun is thrown away."""
        if self._task is not None:
            self._task.progressed.disconnect(self._show_progress)
            self._task.succeeded.disconnect(self._show_written)
            self._task.failed.disconnect(self._show_failure)
            self._task.cancel()
        self._back()

    def _back(self) -> None:
        self._task = None
        self._faces.setCurrentIndex(0)
        self._write.setDefault(True)
        self._write.setFocus()

    def _titles(self) -> dict[str, str]:
        """Return the questionnaires that can be sent out, by id."""
        found: dict[str, str] = {}
        for id_ in KINDS:
            try:
                entry = self._context.work.pinned.questionnaire(self._document, id_)
            except UnknownQuestionnaireError:
                continue
            found[id_] = entry.title.to(self._context.language)
        return found

    def _language(self) -> Language:
        return LANGUAGES[self._languages.checkedId()]


def _choice(group: QButtonGroup, texts: Sequence[str]) -> list[ChoiceButton]:
    """Return buttons of which one is chosen."""
    made = []
    for number, text in enumerate(texts):
        button = ChoiceButton(text.replace("&", "&&"))
        button.setAutoDefault(False)
        group.addButton(button, number)
        made.append(button)
    return made
