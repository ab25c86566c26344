"""Asks for the passphrase of a bundle, and opens it; a wrong one is said beside the field."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from cxf_desktop.services.handover import HandoverService
from cxf_desktop.ui.context import Context
from cxf_desktop.ui.exchange.parts import buttons, dialog_column, fit_text, named
from cxf_desktop.ui.exchange.reading import failure, looked_at, shown_name
from cxf_desktop.ui.forms.passphrase import PassphraseField
from cxf_desktop.ui.tasks import Progress
from cxf_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Body, ErrorText, set_role
from cxf_desktop.ui.widgets.text_block import line_step

if TYPE_CHECKING:
    from cxf_desktop.services.handover import Incoming as HandedOver
    from cxf_desktop.ui.tasks import Task

WIDTH = 500
_ERROR_LINES = 2
"""Kept free, so that the dialog does not jump."""


class _Opening:
    """Opens a bundle beside the window."""

    def __init__(self, handover: HandoverService, file: Path, passphrase: str) -> None:
        self._handover, self._file, self._passphrase = handover, file, passphrase

    def __call__(self, progress: Progress) -> "HandedOver":
        """Return what it holds."""
        progress(self._file.name, 0)
        return looked_at(self._handover, self._file, self._passphrase)


class SealedDialog(QDialog):
    """``found`` is what the bundle holds, once the passphrase was the right one."""

    def __init__(self, context: Context, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._file = context, file
        self._task: Task | None = None
        self.found: HandedOver | None = None
        layout = dialog_column(self, self.tr("The bundle is sealed"))
        text = self.tr("%1 opens with the passphrase that it was sealed with.").replace("%1", shown_name(file))
        layout.addWidget(Body(text, wrap=True, measure=0))
        name = self.tr("Passphrase")
        self.passphrase = PassphraseField(context.icons, name)
        self.error = ErrorText("", wrap=True, measure=0)
        field = named(name, self.passphrase, buddy=self.passphrase.line)
        field.addWidget(self.error)
        self.error.ensurePolished()
        self.error.setMinimumHeight(_ERROR_LINES * line_step(self.error.font()))
        layout.addLayout(field)
        self._open = PrimaryButton(self.tr("Open"))
        self._open.clicked.connect(self.open_it)
        cancel = SecondaryButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        layout.addLayout(buttons(cancel, self._open))
        self.passphrase.changed.connect(self._on_typed)
        fit_text(self, WIDTH)
        self._open.setDefault(True)
        self._open.setEnabled(False)
        self.passphrase.setFocus()

    def open_it(self) -> None:
        """Try the passphrase; that takes about half a second, on purpose."""
        if self._task is not None or not self.passphrase.text:
            return
        self._say(self.tr("Opening …"), wrong=False)
        self._open.setEnabled(False)
        opening = _Opening(self._context.work.handover, self._file, self.passphrase.text)
        self._task = self._context.tasks.run(opening, succeeded=self._on_open, failed=self._on_failed)

    def reject(self) -> None:
        """Leave the trying too."""
        if self._task is not None:
            self._task.succeeded.disconnect(self._on_open)
            self._task.failed.disconnect(self._on_failed)
            self._task.cancel()
            self._task = None
        super().reject()

    def _on_open(self, found: Any) -> None:
        self._task = None
        self.found = found
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        self._say(failure(error, self._file, self._context.language), wrong=True)
        self._open.setEnabled(True)
        self.passphrase.line.selectAll()
        self.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self) -> None:
        if self._task is None:
            self._say("", wrong=False)
            self._open.setEnabled(bool(self.passphrase.text))

    def _say(self, text: str, *, wrong: bool) -> None:
        set_role(self.error, "error" if wrong else "small")
        self.error.setText(text)
        self.passphrase.set_error(text if wrong else "")
