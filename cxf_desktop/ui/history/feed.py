"""Reads the history between two paints, newest first: a page is there at once, however long the journal is."""

import time
from collections import deque

from PySide6.QtCore import QObject, QTimer, Signal

from cxf_desktop.domain.paths import PathError
from cxf_desktop.services.history import HistoryEntry, HistoryReader, HistoryService
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.ui.history.rows import Filter, HistoryRow, RowMaker, joined

SLICE = 0.008
"""Seconds that one slice may take."""
AT_ONCE = 20
"""Entries that are asked for at a time."""
PAGE = 100
"""Lines that are wanted ahead of what is looked at."""


class HistoryFeed(QObject):
    """Gives lines that fit a filter, as many as are wanted."""

    found = Signal(object)
    """A list of lines; they belong behind those that were found before."""
    stopped = Signal()
    """There are as many lines as were wanted, or no more."""
    failed = Signal(str)

    def __init__(self, service: HistoryService, engagement: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._id = engagement
        self._reader: HistoryReader | None = None
        self._entries: deque[HistoryEntry] = deque()
        self._open: HistoryRow | None = None
        self._wanted = 0
        self._filter = Filter()
        self.total = self.left = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._slice)

    @property
    def busy(self) -> bool:
        """Whether it reads."""
        return self._timer.isActive()

    @property
    def complete(self) -> bool:
        """Whether everything was read."""
        return not self.left and not self._entries and self._open is None

    def start(self, maker: RowMaker, wanted: Filter, path: str = "") -> None:
        """Begin anew: all of the history, or that of one field."""
        self._maker, self._filter, self._open, self._reader = maker, wanted, None, None
        self._entries.clear()
        try:
            if path:
                self._entries.extend(self._service.of_field(self._id, path))
                self.total, self.left = len(self._entries), 0
            else:
                self._reader = self._service.reader(self._id)
                self.total = self.left = self._reader.left
        except (LibraryError, PathError) as error:
            self.total = self.left = 0
            self.failed.emit(str(error))
        self._wanted = 0
        self.want(PAGE)

    def want(self, number: int) -> None:
        """Read until there are so many lines more."""
        self._wanted = number
        if self.complete:
            self.stopped.emit()
        else:
            self._timer.start()

    def stop(self) -> None:
        """Read no more."""
        self._timer.stop()

    # --- inner

    def _slice(self) -> None:
        found: list[HistoryRow] = []
        end = time.perf_counter() + SLICE
        try:
            while time.perf_counter() < end and len(found) < self._wanted and not self.complete:
                found += self._next()
        except LibraryError as error:
            self._entries.clear()
            self.left, self._open = 0, None
            self.failed.emit(str(error))
        self._wanted -= len(found)
        if found:
            self.found.emit(found)
        if self._wanted <= 0 or self.complete:
            self._timer.stop()
            self.stopped.emit()

    def _next(self) -> list[HistoryRow]:
        """Return the lines that are complete after one more entry."""
        if not self._entries and self._reader is not None and self.left:
            self._entries.extend(self._reader.older(AT_ONCE))
            self.left = self._reader.left
        if not self._entries:
            last, self._open = self._open, None
            return self._fitting([last] if last else [])
        done: list[HistoryRow] = []
        for row in self._maker.rows(self._entries.popleft()):
            if self._open is not None and row.follows(self._open):
                self._open = joined(row, self._open)
                continue
            if self._open is not None:
                done.append(self._open)
            self._open = row
        return self._fitting(done)

    def _fitting(self, rows: list[HistoryRow]) -> list[HistoryRow]:
        return [row for row in rows if self._maker.fits(row, self._filter)]
