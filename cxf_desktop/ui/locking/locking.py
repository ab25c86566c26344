"""Locks the library of the window and unlocks it; what was open comes back where it was."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.errors import EnvelopeError, LibraryError, WrongPassphraseError
from cxf_desktop.ui.commands import Command
from cxf_desktop.ui.locking.idle_watch import IdleWatch
from cxf_desktop.ui.locking.system_events import SystemEvents
from cxf_desktop.ui.locking.unlock_page import UnlockPage
from cxf_desktop.ui.tasks import Progress

if TYPE_CHECKING:
    from cxf_desktop.ui.main_window import MainWindow
    from cxf_desktop.ui.shell.spot import Spot

_MOST_DIALOGS = 20


class Locking(QObject):
    """Belongs to one window with a protected library."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._spot: Spot | None = None
        self._page: UnlockPage | None = None
        self._watch: IdleWatch | None = None
        self._events = SystemEvents(self)
        self._events.away.connect(self.lock)
        self._events.listen()

    @property
    def page(self) -> UnlockPage | None:
        """The page on which the library is unlocked, while it is locked."""
        return self._page

    @property
    def watch(self) -> IdleWatch | None:
        """What waits for nobody to work any more, while the library is open."""
        return self._watch

    def commands(self, group: str) -> list[Command]:
        """Return what can be done while the library is open."""
        return [Command("lock", self.tr("Lock the library"), self.lock, ("Ctrl+Shift+L",), group)]

    def make_page(self) -> UnlockPage:
        """Return a new page to unlock the library on; for the window, which shows it."""
        self._stop_watching()
        context = self._window.context
        self._page = UnlockPage(context.icons, context.work.library.path)
        self._page.unlock_wanted.connect(self._unlock)
        return self._page

    def begin(self) -> None:
        """Watch over a library that is open."""
        self._page = None
        if self._watch is None:
            work = self._window.context.work
            self._watch = IdleWatch(work.clock, lambda: work.settings.current.lock_after, self)
            self._watch.due.connect(self.lock)
            self._watch.begin()

    def lock(self) -> None:
        """Hand in what is typed, close the library, forget its key, and show where it is unlocked."""
        self._lock(_MOST_DIALOGS)

    def _lock(self, dialogs: int) -> None:
        work = self._window.context.work
        if work.locked or work.library.key is None:
            return
        if self._window.view is not None:
            self._window.view.context.session.keep_refused()
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and dialogs:
            dialog.reject()  # who opened it goes on first, on an engagement that is still there
            QTimer.singleShot(0, self, lambda: self._lock(dialogs - 1))
            return
        self._stop_watching()
        self._spot = self._window.spot
        self._window.context.tasks.close()
        self._window.close_engagement()
        self._window.use(work.lock())

    def _unlock(self, secret: str) -> None:
        work = self._window.context.work

        def opened(_progress: Progress) -> Workspace:
            from cxf_desktop.storage.protection import unlock

            return work.opened(unlock(work.library.path, secret))

        self._window.context.tasks.run(opened, succeeded=self._on_opened, failed=self._on_failed)

    def _on_opened(self, work: Workspace) -> None:
        self._page = None
        spot, self._spot = self._spot, None
        self._window.use(work)
        if spot is not None:
            self._window.go_to(spot)

    def _on_failed(self, error: Exception) -> None:
        if self._page is None:
            return
        if not isinstance(error, LibraryError):
            self._page.set_busy(False)
            raise error
        self._page.show_trouble(self._words_for(error))

    def _words_for(self, error: LibraryError) -> str:
        if isinstance(error, WrongPassphraseError):
            if self._page is not None and self._page.by_recovery_key:
                return self.tr("This is the recovery key of another library, or of before it was renewed.")
            return self.tr("The passphrase is wrong.")
        if isinstance(error, EnvelopeError):
            return self.tr("The key file is missing or damaged. The recovery key still opens the library.")
        return str(error)

    def _stop_watching(self) -> None:
        if self._watch is not None:
            self._watch.end()
            self._watch.deleteLater()
            self._watch = None
