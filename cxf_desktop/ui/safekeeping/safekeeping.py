"""Safekeeping of the window: the keeper, its page, the banner, the backup on closing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from cxf_desktop.services.workspace import Workspace
from cxf_desktop.ui.commands import Command

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from cxf_desktop.services.session import Changed
    from cxf_desktop.ui.editing.edit_session import EditSession
    from cxf_desktop.ui.main_window import MainWindow
    from cxf_desktop.ui.safekeeping.keeper import Keeper
    from cxf_desktop.ui.safekeeping.safekeeping_page import SafekeepingPage

AFTER_START = 1_500
"""Milliseconds: a start must not wait for any of this."""


class Safekeeping(QObject):
    """Belongs to one window. What it needs is loaded once the window stands."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._keeper: Keeper | None = None
        self._resting = False
        self.closing = False
        """Whether the window waits for its last backup."""
        self._session: EditSession | None = None
        self._later = QTimer(self, interval=AFTER_START, singleShot=True)
        self._later.timeout.connect(self._begin)

    @property
    def keeper(self) -> "Keeper":
        """What watches over the library."""
        if self._keeper is None:
            from cxf_desktop.ui.safekeeping.keeper import Keeper

            context = self._window.context
            self._keeper = Keeper(context.work, context.tasks, self)
        return self._keeper

    def commands(self, group: str) -> list[Command]:
        """Return what can be done from everywhere."""
        return [Command("safekeeping", self.tr("Backups, checks and protection"), self.show, ("Ctrl+B",), group)]

    def make_page(self) -> "SafekeepingPage":
        """Return a new page; for the window, which shows it."""
        from cxf_desktop.ui.safekeeping.safekeeping_page import SafekeepingPage

        return SafekeepingPage(self._window.context, self)

    def show(self) -> None:
        """Go to the page."""
        self._window.show_safekeeping()

    def use(self, work: Workspace) -> None:
        """Watch over this library from now on; it may be locked."""
        if self._keeper is not None:
            self._keeper.rest()
            self._keeper.take_over(work)
        self._resting = False
        if not work.locked:
            self._later.start()

    def watch(self, session: "EditSession | None") -> None:
        """Know which engagement is open: while its workshop runs, backups are made each hour."""
        self._session = session
        if session is not None:
            session.changed.connect(self._on_changed)
            session.state_changed.connect(self._on_typing)
        self._note_run()

    def let_go(self) -> None:
        """Close what is open and rest: the library is about to be changed as a whole."""
        self._resting = True
        self._later.stop()
        if self._keeper is not None:
            self._keeper.rest()
        self._window.close_engagement()

    def go_on(self, work: Workspace | None) -> None:
        """Go on with another workspace, or with the same; nothing when the window never let go."""
        if not self._resting:
            return
        now = self._window.context.work
        spot = self._window.spot
        # The dialog or section that tells it must have finished first.
        QTimer.singleShot(0, self, lambda: self._use(work or now, spot.place))

    def lock(self) -> None:
        """Lock the library now."""
        if self._window.locking is not None:
            QTimer.singleShot(0, self, self._window.locking.lock)

    def refresh_lists(self) -> None:
        """Something in the library was mended."""
        self._window.library.refresh()

    def close(self) -> None:
        """Make the backup at the end of the work; a short dialog says so when it takes longer."""
        self._later.stop()
        if self._keeper is not None:
            self._keeper.rest()
        work = self._window.context.work
        if work.locked or self._resting or work.library.closed or work.library.read_only:
            return
        from cxf_desktop.ui.safekeeping.closing import back_up_on_close

        self.closing = True
        back_up_on_close(self._window.context, self._window)
        self.closing = False

    # --- inner

    def _use(self, work: Workspace, place: str) -> None:
        if not self._resting:
            return
        before = self._window.context.work
        if work is not before:
            before.close()
        self._window.use(work)
        if not work.locked and place == "safekeeping":
            self._window.show_safekeeping()

    def _begin(self) -> None:
        work = self._window.context.work
        if work.locked or self._resting or not self._window.isVisible():
            return
        self.keeper.begin()
        self._say_trouble(work)
        self._show_banner(work)

    def _say_trouble(self, work: Workspace) -> None:
        """Say that the last backup on closing could not be made."""
        trouble = work.settings.current.backup_trouble
        if not trouble:
            return
        from cxf_desktop.ui.widgets.notice import Notice

        text = self.tr("The backup on closing could not be made: %1").replace("%1", trouble)
        line = Notice(self._window.context.icons, "bad", text, self.tr("To the backups"))
        line.triggered.connect(self.show)
        line.triggered.connect(line.deleteLater)
        work.settings.update(backup_trouble="")
        self._window.add_line(line)

    def _show_banner(self, work: Workspace) -> None:
        """Warn once of a place that is not good for a library."""
        from cxf_desktop.ui.safekeeping.place_section import place_warning

        if work.library.read_only:
            return  # the list says so itself
        _, text = place_warning(work)
        if not text or work.settings.current.place_known == str(work.library.path):
            return
        from cxf_desktop.ui.safekeeping.banner import PlaceBanner

        banner: QWidget = PlaceBanner(self._window.context, text, on_show=self.show)
        self._window.add_line(banner)

    def _on_changed(self, changed: "Changed") -> None:
        if changed.touches("workshop.run"):
            self._note_run()

    def _on_typing(self) -> None:
        if self._keeper is not None:
            self._keeper.postpone()

    def _note_run(self) -> None:
        running = self._session is not None and self._session.document.workshop.run.block is not None
        if running or self._keeper is not None:
            self.keeper.running = running
        if running:
            self.keeper.look_for_backup()
