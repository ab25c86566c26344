"""Writes documents and tables: which, as what, in which language and where; then shows what was written."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from cxf_desktop.domain.words import LANGUAGES, PHASES, Language, Phase
from cxf_desktop.services.export import Kind
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.dialogs.export_choices import ExportChoices
from cxf_desktop.ui.dialogs.export_task import ExportTask, Written
from cxf_desktop.ui.dialogs.written_files import WrittenFiles
from cxf_desktop.ui.folders import documents_folder
from cxf_desktop.ui.languages import own_name
from cxf_desktop.ui.tasks import Task
from cxf_desktop.ui.theme.metrics import XL, XS, L, M, S
from cxf_desktop.ui.widgets.buttons import ChoiceButton, PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Body, FieldLabel, SectionTitle

KIND_OF: dict[Phase, Kind] = dict(zip(PHASES, Kind, strict=True))
"""What is handed out at the end of each phase."""
WIDTH = 620


class ExportDialog(QDialog):
    """Three faces: what to write, the writing, what was written."""

    def __init__(self, context: EngagementContext, phase: Phase, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._folder = documents_folder(context.work.settings.current)
        self._task: Task | None = None
        self.setWindowTitle(self.tr("Documents"))
        self.setMinimumWidth(WIDTH)
        self.choices = ExportChoices(context.work.settings, KIND_OF[phase], context.language)
        self.choices.changed.connect(self._count)
        self._languages = QButtonGroup(self)
        self._faces = QStackedWidget(self)
        for face in (self._choices(), self._progress(), self._result()):
            self._faces.addWidget(face)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(XL, XL, XL, XL)
        layout.setSpacing(L)
        layout.addWidget(SectionTitle(self.tr("Documents")))
        layout.addWidget(self._faces)
        self._count()
        self.choices.kinds[KIND_OF[phase]].setFocus()

    def start(self) -> None:
        """Write the documents beside the window."""
        self.choices.remember()
        work = ExportTask(
            self._context.work.exports,
            self._context.work.spreadsheets,
            self._context.session.document,
            self.choices.jobs(),
            self._folder,
            self._language(),
        )
        self._bar.setValue(0)
        self._faces.setCurrentIndex(1)
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

    def _choices(self) -> QWidget:
        face, layout = _face()
        layout.addWidget(self.choices)
        buttons = []
        for number, language in enumerate(LANGUAGES):
            button = ChoiceButton(own_name(language))
            button.setAutoDefault(False)
            button.setChecked(language == self._context.session.document.language)
            self._languages.addButton(button, number)
            buttons.append(button)
        layout.addLayout(_group(self.tr("Language of the files"), QBoxLayout.Direction.LeftToRight, *buttons))
        self._place = Body(wrap=True, measure=0)
        choose = SecondaryButton(self.tr("Choose …"))
        choose.setAccessibleName(self.tr("Choose the folder"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_folder)
        layout.addLayout(
            _group(self.tr("Folder"), QBoxLayout.Direction.LeftToRight, self._place, choose, stretch=False)
        )
        self._write = PrimaryButton("")
        self._write.setDefault(True)
        self._write.clicked.connect(self.start)
        close = SecondaryButton(self.tr("Cancel"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        layout.addStretch(1)
        layout.addLayout(_buttons(close, self._write))
        self._show_folder()
        return face

    def _progress(self) -> QWidget:
        face, layout = _face()
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
        layout.addLayout(_buttons(self._cancel))
        return face

    def _result(self) -> QWidget:
        face, layout = _face()
        self._written = WrittenFiles(self._context.app)
        layout.addWidget(self._written, 1)
        again = SecondaryButton(self.tr("Write more"))
        again.clicked.connect(self._back)
        show = SecondaryButton(self.tr("Show folder"))
        show.clicked.connect(lambda: self._context.app.dialogs.show_in_system(self._folder))
        self._close = PrimaryButton(self.tr("Close"))
        self._close.clicked.connect(self.accept)
        layout.addLayout(_buttons(again, show, self._close))
        return face

    # --- what happens

    def _count(self) -> None:
        """Say on the button how many files it writes."""
        number = len(self.choices.jobs())
        text = self.tr("Write 1 file") if number == 1 else self.tr("Write %1 files").replace("%1", str(number))
        self._write.setText(text if number else self.tr("Write"))
        self._write.setEnabled(number > 0)

    def _choose_folder(self) -> None:
        folder = self._context.app.dialogs.choose_folder(self.tr("Folder for documents"), self._folder)
        if folder is not None:
            self._folder = folder
            self._context.work.settings.update(documents_folder=str(folder))
            self._show_folder()

    def _show_folder(self) -> None:
        self._place.setText(breakable(self._folder))

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

    def _language(self) -> Language:
        return LANGUAGES[self._languages.checkedId()]


def breakable(path: Path) -> str:
    """Return a path that a label may break after each folder."""
    return str(path).replace("/", "/\u200b").replace("\\", "\\\u200b")


def _face() -> tuple[QWidget, QVBoxLayout]:
    face = QWidget()
    layout = QVBoxLayout(face)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(L)
    return face, layout


def _group(name: str, direction: QBoxLayout.Direction, *parts: QWidget, stretch: bool = True) -> QVBoxLayout:
    """Return widgets under a name."""
    row = QBoxLayout(direction)
    row.setSpacing(XS if direction is QBoxLayout.Direction.TopToBottom else M)
    for part in parts:
        row.addWidget(part, 0 if stretch else int(isinstance(part, Body)))
    if stretch:
        row.addStretch(1)
    column = QVBoxLayout()
    column.setSpacing(XS)
    column.addWidget(FieldLabel(name))
    column.addLayout(row)
    return column


def _buttons(*buttons: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(S)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    return row
