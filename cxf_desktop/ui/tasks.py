"""Long work beside the window, with progress and cancel."""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

Progress = Callable[[str, float], None]
"""Message and share done, 0 to 1; raises ``CancelledError`` when the user has had enough."""


class CancelledError(Exception):
    """The user cancelled the work."""


class Task(QObject):
    """One piece of work. Its signals arrive in the window's own thread."""

    progressed = Signal(str, float)
    succeeded = Signal(object)
    failed = Signal(object)
    """The exception; a cancelled task gives none."""
    ended = Signal(object)
    """The task itself, whatever became of it."""

    def __init__(self, function: Callable[[Progress], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._function = function
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next word of progress."""
        self._cancelled.set()

    def work(self) -> None:
        """Do the work; runs beside the window."""
        try:
            result = self._function(self._progress)
        except CancelledError:
            pass
        except Exception as error:  # noqa: BLE001  (the edge of a task: the window shows what went wrong)
            self.failed.emit(error)
        else:
            self.succeeded.emit(result)
        self.ended.emit(self)

    def _progress(self, message: str, share: float) -> None:
        if self._cancelled.is_set():
            raise CancelledError
        self.progressed.emit(message, share)


class _Runner(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task.work()


class Tasks(QObject):
    """Runs tasks, and waits for them when the program ends."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._running: set[Task] = set()

    def run(
        self,
        function: Callable[[Progress], Any],
        *,
        succeeded: Callable[[Any], None],
        failed: Callable[[Exception], None],
        progressed: Callable[[str, float], None] | None = None,
        ended: Callable[[Task], None] | None = None,
    ) -> Task:
        """Run ``function`` beside the window.

        The callables must be methods of Qt objects: only then are they called in the window's own thread.
        """
        task = Task(function, self)
        task.succeeded.connect(succeeded)
        task.failed.connect(failed)
        if progressed is not None:
            task.progressed.connect(progressed)
        if ended is not None:
            task.ended.connect(ended)  # before it runs: a short one is over at once
        task.ended.connect(self._ended)
        self._running.add(task)
        self._pool.start(_Runner(task))
        return task

    def close(self) -> None:
        """Cancel what runs and wait for it."""
        for task in tuple(self._running):
            task.cancel()
        self._pool.waitForDone()

    def _ended(self, task: Task) -> None:
        self._running.discard(task)
        task.deleteLater()
