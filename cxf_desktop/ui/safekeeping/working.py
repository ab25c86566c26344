"""Work beside the window, as a line with a bar and a way to stop it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from cxf_desktop.ui.context import Context
from cxf_desktop.ui.tasks import Progress, Task
from cxf_desktop.ui.theme.metrics import XS, M
from cxf_desktop.ui.widgets.buttons import SecondaryButton
from cxf_desktop.ui.widgets.labels import Body

_FULL = 1000
Counted = Callable[[int, int], None]
"""Is told how much of how much is done."""


class Working(QWidget):
    """Hidden until something runs; one thing at a time."""

    succeeded = Signal(object)
    failed = Signal(str)
    stopped = Signal()
    """The user had enough; nothing was changed."""
    ended = Signal()
    """Whatever became of it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = context.tasks
        self._task: Task | None = None
        self._text = Body("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self.cancel = SecondaryButton(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.stop)
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(self._text)
        layout.addLayout(row)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether something runs."""
        return self._task is not None

    def start(self, text: str, work: Callable[[Counted], Any], *, can_stop: bool = True) -> None:
        """Run ``work`` beside the window; it is given what counts its progress."""
        self._text.setText(text)
        self._bar.setRange(0, 0)  # until the first word of progress
        self.cancel.setVisible(can_stop)
        self.show()

        def run(progress: Progress) -> Any:
            def counted(done: int, of: int) -> None:
                progress("", done / of if of else 0.0)

            return work(counted)

        self._task = self._tasks.run(
            run,
            succeeded=self._on_success,
            failed=self._on_failure,
            progressed=self._on_progress,
            ended=self._on_end,
        )

    def stop(self) -> None:
        """Ask the work to stop at its next word of progress."""
        if self._task is not None:
            self._task.cancel()
            self.cancel.setEnabled(False)
            self._text.setText(self.tr("Stopping …"))

    # --- what the task says

    def _on_progress(self, _message: str, share: float) -> None:
        if self._bar.maximum() == 0:
            self._bar.setRange(0, _FULL)
        self._bar.setValue(round(share * _FULL))

    def _on_success(self, result: object) -> None:
        self._settle()
        self.succeeded.emit(result)

    def _on_failure(self, error: Exception) -> None:
        self._settle()
        self.failed.emit(str(error) or type(error).__name__)

    def _on_end(self, task: Task) -> None:
        if self._task is task:  # neither succeeded nor failed
            self._settle()
            self.stopped.emit()
        self.ended.emit()

    def _settle(self) -> None:
        self._task = None
        self.cancel.setEnabled(True)
        self.hide()
