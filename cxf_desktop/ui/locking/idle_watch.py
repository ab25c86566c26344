"""Notices that nobody works any more: by the wall clock, which goes on while the machine sleeps."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from cxf_desktop.services.clock import Clock

LOOK_EVERY = 2_000
"""Milliseconds."""
JUMP = 10.0
"""Seconds by which the clock on the wall and the one that only counts may part; more is a sleep, or a clock put on."""
SLEPT = 60.0
"""Seconds between two looks after which the machine must have slept: some systems let both clocks go on."""
_INPUT = frozenset((
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TabletPress,
))  # fmt: skip


class IdleWatch(QObject):
    """Emits ``due`` when there was no key and no click for some minutes, or the machine slept."""

    due = Signal()

    def __init__(
        self,
        clock: Clock,
        minutes: Callable[[], int],
        parent: QObject,
        counter: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take the clock on the wall, the limit (0: only a sleep counts), and a clock that only counts."""
        super().__init__(parent)
        self._clock, self._minutes, self._counter = clock, minutes, counter
        self._last_input = self._last_look = clock()
        self._last_count = counter()
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._watched: QWindow | None = None

    def begin(self) -> None:
        """Watch from now on."""
        self._last_input = self._last_look = self._clock()
        self._last_count = self._counter()
        self._timer.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_window)
            self._on_window(app.focusWindow())

    def end(self) -> None:
        """Watch no more."""
        self._timer.stop()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.disconnect(self._on_window)
        self._on_window(None)

    def look(self) -> None:
        """Compare the clocks."""
        now, count = self._clock(), self._counter()
        passed = (now - self._last_look).total_seconds()
        jumped = abs(passed - (count - self._last_count)) > JUMP or passed > SLEPT
        self._last_look, self._last_count = now, count
        idle = (now - self._last_input).total_seconds()
        limit = self._minutes() * 60
        if jumped or 0 < limit <= idle:
            self.due.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note a key or a click; the first one after a sleep comes too late, and goes nowhere."""
        if event.type() in _INPUT and self._timer.isActive():
            self.look()
            if not self._timer.isActive():
                return True
            self._last_input = self._clock()
        return False

    def _on_window(self, window: QWindow | None) -> None:
        """Look at the window that has the keys: it gets few events, and every one that counts."""
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._forget)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)
            window.destroyed.connect(self._forget)

    def _forget(self) -> None:
        self._watched = None
