"""A way through the questions, each with its own time."""

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from cxf_desktop.domain.discussing import Countdown


class Round(QObject):
    """Knows which question is talked about and since when. Its time comes from the clock, never from a timer."""

    moved = Signal()
    """Another question, or another state of its time."""
    ended = Signal()

    def __init__(self, clock: Callable[[], dt.datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._keys: tuple[str, ...] = ()
        self._minutes = 0
        self._at = 0
        self._clocks: dict[str, Countdown] = {}

    @property
    def active(self) -> bool:
        """Whether questions are gone through."""
        return bool(self._keys)

    @property
    def keys(self) -> tuple[str, ...]:
        """The questions, in their order."""
        return self._keys

    @property
    def at(self) -> int:
        """The place of the current question."""
        return self._at

    @property
    def key(self) -> str:
        """The current question."""
        return self._keys[self._at]

    @property
    def countdown(self) -> Countdown:
        """The time of the current question."""
        return self._clocks.get(self.key, Countdown(minutes=self._minutes))

    def left(self) -> float:
        """Return the minutes that are left for the current question."""
        return self.countdown.left(self._clock())

    def begin(self, keys: Sequence[str], minutes: int) -> None:
        """Begin with the first question; its time runs from now on."""
        if keys:
            self._keys, self._minutes, self._at, self._clocks = tuple(keys), minutes, 0, {}
            self.toggle()

    def toggle(self) -> None:
        """Start the time of the current question, stop it, or let it go on."""
        if self.active:
            self._clocks[self.key] = self.countdown.toggled(self._clock())
            self.moved.emit()

    def more(self) -> None:
        """Give the current question another minute."""
        if self.active:
            clock = self.countdown
            self._clocks[self.key] = clock.model_copy(update={"minutes": clock.minutes + 1})
            self.moved.emit()

    def step(self, by: int) -> None:
        """Go to the question after this one or before it, whose time goes on if this one's ran; past the end, stop."""
        if not self.active or self._at + by < 0:
            return
        if self._at + by >= len(self._keys):
            self.end()
            return
        runs = self.countdown.running
        if runs:
            self._clocks[self.key] = self.countdown.toggled(self._clock())
        self._at += by
        if runs:
            self._clocks[self.key] = self.countdown.toggled(self._clock())
        self.moved.emit()

    def go(self, key: str) -> None:
        """Go to one of the questions; to another one, not at all."""
        if key in self._keys and key != self.key:
            self.step(self._keys.index(key) - self._at)

    def drop(self, known: Sequence[str]) -> None:
        """Leave out questions that are not there any more."""
        if not self.active or all(key in known for key in self._keys):
            return
        current = self.key
        left = tuple(key for key in self._keys if key in known)
        before = sum(key in known for key in self._keys[: self._at])
        self._keys = left
        self._at = left.index(current) if current in left else min(before, max(0, len(left) - 1))
        if left:
            self.moved.emit()
        else:
            self.ended.emit()

    def end(self) -> None:
        """Stop going through the questions."""
        if self.active:
            self._keys, self._clocks, self._at = (), {}, 0
            self.ended.emit()
