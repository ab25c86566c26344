"""Reads engagements one by one between two paints: the window stays awake, however many there are.

The connection to the library belongs to the window's own thread.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from cxf_desktop.services.comparing import Assessed, ComparingService
from cxf_desktop.storage.errors import LibraryError

_BREATH = 4
"""Milliseconds between two engagements."""


class Reader(QObject):
    """Asks for engagements by id, and says when each is there."""

    read = Signal(object)
    """An ``Assessed``."""
    finished = Signal()

    def __init__(self, service: ComparingService, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._waiting: list[str] = []
        self._timer = QTimer(self, interval=_BREATH, singleShot=True)
        self._timer.timeout.connect(self._read_one)

    @property
    def busy(self) -> bool:
        """Whether something is still to be read."""
        return self._timer.isActive()

    def start(self, ids: Sequence[str]) -> None:
        """Read these; what was still waiting is forgotten."""
        self._waiting = list(ids)
        self._timer.start()

    def stop(self) -> None:
        """Forget what is still waiting."""
        self._waiting = []
        self._timer.stop()

    def _read_one(self) -> None:
        if not self._waiting:
            self.finished.emit()
            return
        found = self.read_now(self._waiting.pop(0))
        self._timer.start()
        if found is not None:
            self.read.emit(found)

    def read_now(self, id_: str) -> Assessed | None:
        """Return an engagement, or None when it cannot be read: it may just have been deleted."""
        try:
            return self._service.read(id_)
        except LibraryError:
            return None
