"""An engagement that was handed over is taken in: opened, shown, decided about, and only then kept."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog

from cxf_desktop.domain.merging import Side
from cxf_desktop.services.backups import BackupService
from cxf_desktop.services.handover import Incoming as HandedOver
from cxf_desktop.services.handover import Taken, UndecidedError
from cxf_desktop.services.incoming import Place
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.ui.exchange.bundle_dialog import BundleDialog
from cxf_desktop.ui.exchange.reading import ReadingDialog, Sealed
from cxf_desktop.ui.exchange.sealed_dialog import SealedDialog
from cxf_desktop.ui.merge.merge_dialog import MergeDialog
from cxf_desktop.ui.merge.merged_line import MergedLine
from cxf_desktop.ui.tasks import Progress

if TYPE_CHECKING:
    from cxf_desktop.ui.main_window import MainWindow
    from cxf_desktop.ui.tasks import Task

REASONS = {Place.NEW: "import", Place.MERGE: "merge"}


class _BackingUp:
    """Makes the backup beside the window that is made before anything is taken in."""

    def __init__(self, backups: BackupService, reason: str) -> None:
        self._backups, self._reason = backups, reason

    def __call__(self, progress: Progress) -> None:
        """Make it, unless the newest one holds all there is."""
        progress("", 0)
        self._backups.before(self._reason)


class Taking(QObject):
    """Takes engagements in for the window, one at a time."""

    ended = Signal(str)
    """It is done with, taken in or not; the text says what went wrong, if anything did."""

    def __init__(self, window: "MainWindow", parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._task: Task | None = None
        self._waiting: ReadingDialog | None = None
        self._incoming: HandedOver | None = None
        self._choices: dict[str, Side] = {}

    def take(self, found: HandedOver | Sealed) -> None:
        """Show what came in, and take it in when that is wanted."""
        incoming = self._opened(found.file) if isinstance(found, Sealed) else found
        if incoming is None or not self._shown(BundleDialog(self._window.context, incoming, self._window)):
            self.ended.emit("")
            return
        self._choices = {}
        if incoming.place is Place.KNOWN or (incoming.conflicts and not self._decided(incoming)):
            self.ended.emit("")
            return
        self._incoming = incoming
        self._back_up(REASONS[incoming.place])

    # --- asking

    def _opened(self, file: Path) -> HandedOver | None:
        dialog = SealedDialog(self._window.context, file, self._window)
        return dialog.found if self._shown(dialog) else None

    def _decided(self, incoming: HandedOver) -> bool:
        context = self._window.context
        ours = context.work.engagements.read(incoming.engagement)
        dialog = MergeDialog(context, incoming, ours, self._window)
        wanted = self._shown(dialog)
        self._choices = dialog.choices
        return wanted

    @staticmethod
    def _shown(dialog: QDialog) -> bool:
        accepted = bool(dialog.exec())
        dialog.deleteLater()
        return accepted

    # --- keeping

    def _back_up(self, reason: str) -> None:
        """Make the backup that is due before, beside the window: of a large library it takes a while."""
        context, incoming = self._window.context, self._incoming
        assert incoming is not None
        text = self.tr("A backup is made before %1 is taken in.").replace("%1", incoming.title[:80])
        self._waiting = ReadingDialog(Path(incoming.file), self._window, text=text)
        self._waiting.rejected.connect(self._cancel)
        self._waiting.open_soon()
        work = _BackingUp(context.work.backups, reason)
        self._task = context.tasks.run(work, succeeded=self._on_backed_up, failed=self._on_failed)

    def _cancel(self) -> None:
        """Take nothing in; a backup that is begun may be finished."""
        if self._task is not None:
            self._task.succeeded.disconnect(self._on_backed_up)
            self._task.failed.disconnect(self._on_failed)
            self._task.cancel()
        self._end_waiting()
        QTimer.singleShot(0, self, lambda: self.ended.emit(""))

    def _end_waiting(self) -> None:
        self._task = None
        if self._waiting is not None:
            self._waiting.rejected.disconnect(self._cancel)
            self._waiting.leave()
            self._waiting = None

    # Both go on later: the task that calls them must be gone before a dialog comes up.

    def _on_failed(self, error: Exception) -> None:
        self._end_waiting()
        text = self.tr("Nothing was taken in, because the backup before it failed: %1").replace("%1", str(error))
        QTimer.singleShot(0, self, lambda: self.ended.emit(text))

    def _on_backed_up(self, _nothing: object) -> None:
        self._end_waiting()
        QTimer.singleShot(0, self, self._keep)

    def _keep(self) -> None:
        """Take it in, and show it."""
        incoming, window = self._incoming, self._window
        assert incoming is not None
        handover = window.context.work.handover
        try:
            if incoming.place is Place.NEW:
                taken = handover.take(incoming)
                window.open_engagement(taken.engagement)
            else:
                self._open(incoming.engagement)
                if window.view is None:
                    raise LibraryError(self.tr("The engagement cannot be opened"))
                session = window.view.context.session
                taken = session.perform(lambda own: handover.take(incoming, self._choices, own))
        except (LibraryError, UndecidedError) as error:
            self.ended.emit(f"{incoming.file}: {error}")
            return
        self._say(incoming, taken)
        self.ended.emit("")

    def _open(self, engagement: str) -> None:
        """Bring the engagement to the front: what is merged is seen, and can be undone there."""
        window = self._window
        if window.view is None or window.view.document_id != engagement:
            window.open_engagement(engagement)
        else:
            window.show_page(window.view.page_id)

    def _say(self, incoming: HandedOver, taken: Taken) -> None:
        view = self._window.view
        if view is None:
            return
        number = len(taken.changed)
        if taken.place is Place.NEW:
            text = self.tr("%1 was added to the library, with its whole history.").replace("%1", incoming.title[:80])
        elif not number:
            text = self.tr("Both sides agree now; nothing changed here.")
        elif number == 1:
            text = self.tr("1 change from %1 was merged.").replace("%1", incoming.file[:80], 1)
        else:
            text = self.tr("%2 changes from %1 were merged.").replace("%2", str(number), 1)
            text = text.replace("%1", incoming.file[:80], 1)
        view.show_line(MergedLine(view.context, text, undo=bool(number)))
