"""Hands an engagement over as a file: as what, sealed or not, and where."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QDialog, QHBoxLayout, QProgressBar, QStackedWidget, QWidget

from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.dialogs.export_dialog import breakable
from cxf_desktop.ui.dialogs.export_task import Written
from cxf_desktop.ui.exchange.handover_task import HandoverFormat, HandoverTask, handover_file
from cxf_desktop.ui.exchange.parts import buttons, dialog_column, face, named
from cxf_desktop.ui.exchange.reading import failure
from cxf_desktop.ui.folders import documents_folder
from cxf_desktop.ui.forms.passphrase import NewPassphrase
from cxf_desktop.ui.safekeeping.words import size_text
from cxf_desktop.ui.theme.metrics import M
from cxf_desktop.ui.widgets.buttons import ChoiceButton, PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Body, Muted, Small
from cxf_desktop.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from cxf_desktop.ui.tasks import Task

WIDTH, HEIGHT = 620, 460


class HandoverDialog(QDialog):
    """Three faces: as what and where, the writing, what was written."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._document = context.session.document
        self._folder = documents_folder(context.work.settings.current)
        self._task: Task | None = None
        self._sealed_only = context.work.handover.sealed_only
        self.formats = {
            HandoverFormat.BUNDLE: ChoiceButton(self.tr("Bundle for CXF Desktop (.cxf)")),
            HandoverFormat.JSON: ChoiceButton(self.tr("JSON for other programs (.json)")),
        }
        self.seal = QCheckBox(self.tr("Seal with a passphrase"))
        self.passphrase = NewPassphrase(context.icons, context.language)
        self._kinds = QButtonGroup(self)
        self._about = Small(wrap=True, measure=0)
        self._faces = QStackedWidget()
        layout = dialog_column(self, self.tr("Hand the engagement over"))
        for made in (self._choices(), self._progress(), self._result()):
            self._faces.addWidget(made)
        layout.addWidget(self._faces)
        self.setMinimumWidth(WIDTH)
        self.resize(WIDTH, HEIGHT)
        self._kinds.buttonToggled.connect(self._refresh)
        self._refresh()
        self._write.setDefault(True)
        (self.passphrase if self._sealed_only else self.formats[HandoverFormat.BUNDLE]).setFocus()

    @property
    def format(self) -> HandoverFormat:
        """What is written."""
        return list(self.formats)[self._kinds.checkedId()]

    def start(self) -> None:
        """Write the file beside the window."""
        file = handover_file(self._folder, self._document, self._context.work.clock().date(), self.format)
        passphrase = self.passphrase.passphrase if self._is_sealed() else ""
        work = HandoverTask(self._context.work.handover, self._document.id, file, self.format, passphrase)
        self._file = file
        self._message.setText(self.tr("Writing %1 …").replace("%1", file.name))
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

    def _choices(self) -> QWidget:
        made, layout = face()
        for number, button in enumerate(self.formats.values()):
            button.setAutoDefault(False)
            self._kinds.addButton(button, number)
        self.formats[HandoverFormat.BUNDLE].setChecked(True)
        kinds = named(self.tr("As"), *self.formats.values(), across=True)
        kinds.addWidget(self._about)
        layout.addLayout(kinds)
        self.seal.setChecked(self._sealed_only)
        self.seal.setEnabled(not self._sealed_only)
        self.seal.toggled.connect(self._on_seal)
        self.passphrase.changed.connect(self._refresh)
        self._sealed_note = Small(
            self.tr("This library is protected, so its bundles are sealed too."), wrap=True, measure=0
        )
        layout.addWidget(self.seal)
        layout.addWidget(self._sealed_note)
        layout.addWidget(self.passphrase)
        self._place = Body(breakable(self._folder), wrap=True, measure=0)
        choose = SecondaryButton(self.tr("Choose …"))
        choose.setAccessibleName(self.tr("Choose the folder"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_folder)
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(M)
        inside.addWidget(self._place, 1)
        inside.addWidget(choose)
        layout.addLayout(named(self.tr("Folder"), row))
        layout.addStretch(1)
        self._write = PrimaryButton(self.tr("Write"))
        self._write.clicked.connect(self.start)
        cancel = SecondaryButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        layout.addLayout(buttons(cancel, self._write))
        return made

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
        self._outcome = Notice(self._context.icons, "good", "")
        self._what = Body("", wrap=True, measure=0)
        self._how = Muted("", wrap=True, measure=0)
        layout.addWidget(self._outcome)
        layout.addWidget(self._what)
        layout.addWidget(self._how)
        layout.addStretch(1)
        again = SecondaryButton(self.tr("Back"))
        again.clicked.connect(self._back)
        show = SecondaryButton(self.tr("Show folder"))
        show.clicked.connect(lambda: self._context.app.dialogs.show_in_system(self._folder))
        self._close = PrimaryButton(self.tr("Close"))
        self._close.clicked.connect(self.accept)
        layout.addLayout(buttons(again, show, self._close))
        return made

    # --- what happens

    def _is_sealed(self) -> bool:
        return self.format is HandoverFormat.BUNDLE and self.seal.isChecked()

    def _on_seal(self, sealed: bool) -> None:
        self._refresh()
        if sealed:
            self.passphrase.setFocus()

    def _refresh(self) -> None:
        """Show what belongs to the format, and whether it can be written."""
        bundle = self.format is HandoverFormat.BUNDLE
        if bundle:
            text = self.tr(
                "Everything goes along: all pages, the whole history, the templates that were used, the files. "
                "A colleague reads it in, works on, and hands it back; then both are merged."
            )
        else:
            text = self.tr(
                "The same, as text that any program can read and that CXF Desktop reads in again. "
                "It is not sealed: whoever has the file can read it."
            )
        self._about.setText(text)
        self.seal.setVisible(bundle)
        self._sealed_note.setVisible(bundle and self._sealed_only)
        self.passphrase.setVisible(self._is_sealed())
        self._write.setEnabled(not self._is_sealed() or bool(self.passphrase.passphrase))

    def _choose_folder(self) -> None:
        folder = self._context.app.dialogs.choose_folder(self.tr("Folder to hand over from"), self._folder)
        if folder is not None:
            self._folder = folder
            self._context.work.settings.update(documents_folder=str(folder))
            self._place.setText(breakable(folder))

    def _show_progress(self, _name: str, share: float) -> None:
        self._bar.setValue(round(share * 100))

    def _show_written(self, written: Written) -> None:
        self._task = None
        if written.files:
            size = size_text(written.files[0].stat().st_size).replace(" ", "\u00a0")
            text = self.tr("Written, read back and compared: nothing is missing.")
            self._outcome.set_message("good", text)
            self._what.setText(f"{written.files[0].name} · {size}")
            self._how.setText(self._next())
        else:
            self._outcome.set_message("bad", written.problem)
            self._what.setText("")
            self._how.setText("")
        self._faces.setCurrentIndex(2)
        self._close.setDefault(True)
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next(self) -> str:
        """Return what the other side does with it."""
        if self.format is HandoverFormat.JSON:
            return ""
        text = self.tr("The other side drops the file on the window of CXF Desktop, or reads it in with Ctrl+O.")
        if self._is_sealed():
            rest = self.tr("Tell the passphrase on another way than the file; without it nobody can open it.")
            return f"{text} {rest}"
        return text

    def _show_failure(self, error: Exception) -> None:
        self._show_written(Written((), failure(error, self._file, self._context.language, writing=True)))

    def _stop(self) -> None:
        """Leave the task; what is begun is thrown away."""
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
