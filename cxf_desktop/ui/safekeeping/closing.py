"""The backup when the program is closed: mostly done before anybody notices, else with a short word."""

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from cxf_desktop.storage.backup_folder import Backup
from cxf_desktop.ui.context import Context
from cxf_desktop.ui.exchange.parts import buttons, dialog_column
from cxf_desktop.ui.tasks import Progress, Task
from cxf_desktop.ui.widgets.buttons import SecondaryButton
from cxf_desktop.ui.widgets.labels import Muted

PATIENCE = 500
"""Milliseconds until something is said."""
WIDTH = 420


def back_up_on_close(context: Context, window: QWidget) -> None:
    """Make the backup of the day; what hinders it is said at the next start, and keeps nobody from going home."""
    run = _Run(context, window)
    run.wait()
    context.work.settings.update(backup_trouble=run.trouble)


class _Run(QObject):
    """The work, the wait for it, and the dialog that is shown when it takes long."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.trouble = ""
        self._loop = QEventLoop(self)
        self._dialog: _Dialog | None = None
        backups = context.work.backups

        def close(progress: Progress) -> Backup | None:
            return backups.close(lambda done, of: progress("", done / max(of, 1)))

        self._task = context.tasks.run(
            close,
            succeeded=self._on_success,
            failed=self._on_failure,
            progressed=self._on_progress,
            ended=self._on_end,
        )

    def wait(self) -> None:
        """Wait for the end; the window paints, and takes no other work."""
        patience = QTimer(self, interval=PATIENCE, singleShot=True)
        patience.timeout.connect(self._show)
        patience.start()
        self._window.setEnabled(False)
        self._loop.exec()
        patience.stop()
        if self._dialog is not None:
            self._dialog.close_now()
        self._window.setEnabled(True)

    def _show(self) -> None:
        self._dialog = _Dialog(self._window)
        self._dialog.cancelled.clicked.connect(self._task.cancel)
        self._dialog.show()

    def _on_progress(self, _message: str, share: float) -> None:
        if self._dialog is not None:
            self._dialog.bar.setRange(0, 100)
            self._dialog.bar.setValue(round(share * 100))

    def _on_success(self, _made: Backup | None) -> None:
        """There is nothing to be said."""

    def _on_failure(self, error: Exception) -> None:
        self.trouble = str(error) or type(error).__name__

    def _on_end(self, _task: Task) -> None:
        self._loop.quit()


class _Dialog(QDialog):
    """One sentence, a bar, and the way not to wait."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        layout = dialog_column(self, self.tr("Backing up before closing …"))
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        layout.addWidget(self.bar)
        layout.addWidget(Muted(self.tr("Everything is saved already; this is the copy for bad days."), wrap=True))
        self.cancelled = SecondaryButton(self.tr("Close without a backup"))
        layout.addLayout(buttons(self.cancelled))
        self.setMinimumWidth(WIDTH)
        self.setEnabled(True)

    def reject(self) -> None:
        """Escape: do not wait."""
        self.cancelled.click()

    def close_now(self) -> None:
        """Go, whatever the user does."""
        super().reject()
        self.deleteLater()
