"""Watches over the library while the window is open: backups, a slow check, and what was found."""

import datetime as dt
import time
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.backup_folder import Backup
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.storage.findings import Finding
from cxf_desktop.ui.tasks import Tasks

BETWEEN_SLICES = 250
SLICE_MS = 2.0
"""What a slice may take; its last step may take longer, so nothing is looked at while somebody types."""
QUIET = 3.0
"""Seconds without typing before it is looked on."""
BETWEEN_ROUNDS = 10 * 60_000
"""Milliseconds between two walks through the whole library."""
FIRST_LOOK = 15_000
"""Milliseconds after the start: what the user opens first goes before."""
BACKUP_EVERY = 60_000
"""How often it is looked whether a backup is due."""


class Keeper(QObject):
    """Makes the hourly backup while a workshop runs, and checks a little further whenever nobody does anything."""

    changed = Signal()
    """A check ended, a backup was made, or one of them failed."""
    found = Signal(object)
    """What a slice of the check found: a list of findings."""

    def __init__(self, work: Workspace, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._tasks = tasks
        self._backing_up = False
        self._typed_at = 0.0
        self.running = False
        """Whether a workshop runs in the engagement that is open."""
        self.findings: list[Finding] = []
        """What the slices found since the last check of everything."""
        self.trouble = ""
        """Why the last backup in the background could not be made."""
        self._slices = QTimer(self, singleShot=True)
        self._slices.timeout.connect(self._check_on)
        self._hourly = QTimer(self, interval=BACKUP_EVERY)
        self._hourly.timeout.connect(self.look_for_backup)

    @property
    def last_check(self) -> dt.datetime | None:
        """When everything was looked at last; None for never."""
        with suppress(ValueError):
            return dt.datetime.fromisoformat(self._work.settings.current.last_check)
        return None

    def begin(self) -> None:
        """Watch from now on."""
        if not self._work.locked:
            self._slices.start(FIRST_LOOK)
            self._hourly.start()

    def rest(self) -> None:
        """Let go of the library, until ``begin``."""
        self._slices.stop()
        self._hourly.stop()
        if not self._work.locked:
            self._work.safekeeping.stop()

    def take_over(self, work: Workspace) -> None:
        """Watch over another workspace."""
        self._work = work
        self.findings = []

    def postpone(self) -> None:
        """Somebody types: look on later."""
        self._typed_at = time.monotonic()

    def note_check(self) -> None:
        """Everything was looked at just now."""
        self._work.settings.update(last_check=self._work.clock().isoformat())
        self.findings = []
        self.changed.emit()

    def look_for_backup(self) -> None:
        """Make the hourly backup beside the window, when a workshop runs and it is due."""
        if not self.running or self._backing_up:
            return
        self._backing_up = True
        backups = self._work.backups
        self._tasks.run(
            lambda progress: backups.tick(running=True, progressed=lambda done, of: progress("", done / max(of, 1))),
            succeeded=self._on_backup,
            failed=self._on_trouble,
        )

    # --- inner

    def _check_on(self) -> None:
        """Look a little further, unless somebody types."""
        if time.monotonic() - self._typed_at < QUIET:
            self._slices.start(BETWEEN_SLICES)
            return
        service = self._work.safekeeping
        before = service.rounds
        found = service.next_slice(SLICE_MS)
        if found:
            self.findings += [each for each in found if each not in self.findings]
            self.found.emit(found)
        through = service.rounds != before
        if through:
            self.note_round()
        self._slices.start(BETWEEN_ROUNDS if through else BETWEEN_SLICES)

    def note_round(self) -> None:
        """The slices have been through everything."""
        self._work.settings.update(last_check=self._work.clock().isoformat())
        self.changed.emit()

    def _on_backup(self, _made: Backup | None) -> None:
        self._backing_up = False
        self.trouble = ""
        self.changed.emit()

    def _on_trouble(self, error: Exception) -> None:
        self._backing_up = False
        self.trouble = str(error) if isinstance(error, LibraryError | OSError) else type(error).__name__
        self.changed.emit()
