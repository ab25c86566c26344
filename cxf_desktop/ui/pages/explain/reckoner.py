"""Reckons beside the window, one thing at a time: the latest that was asked for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from cxf_desktop.ui.tasks import Tasks

Work = Callable[[], object]


class Reckoner(QObject):
    """Runs work in the background; of what is asked meanwhile only the last is done."""

    ready = Signal(object)
    failed = Signal(str)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._waiting: Work | None = None
        self._busy = False

    @property
    def busy(self) -> bool:
        """Whether something is still to come."""
        return self._busy

    def ask(self, work: Work) -> None:
        """Do this next; what waited for its turn is forgotten."""
        self._waiting = work
        if not self._busy:
            self._begin()

    def _begin(self) -> None:
        work, self._waiting = self._waiting, None
        if work is not None:
            self._busy = True
            self._tasks.run(lambda _progress: work(), succeeded=self._on_done, failed=self._on_failed)

    def _on_done(self, result: object) -> None:
        self._busy = False
        if self._waiting is None:
            self.ready.emit(result)
        else:
            self._begin()

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        if self._waiting is None:
            self.failed.emit(str(error))
        else:
            self._begin()
