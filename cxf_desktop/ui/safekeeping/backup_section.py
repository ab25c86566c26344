"""Backups: what there is, one more now, and the way back to one."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal

from cxf_desktop.services.backups import Made
from cxf_desktop.storage.backup_folder import Backup
from cxf_desktop.ui.context import Context
from cxf_desktop.ui.dialogs.export_dialog import breakable
from cxf_desktop.ui.exchange.sheet import Cell, Column, Sheet
from cxf_desktop.ui.safekeeping.keeper import Keeper
from cxf_desktop.ui.safekeeping.section import PathRow, Section, row_of
from cxf_desktop.ui.safekeeping.words import engagements_text, moment_text, reason_text, size_text
from cxf_desktop.ui.safekeeping.working import Counted, Working
from cxf_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Muted

translate = QCoreApplication.translate
LEAST_HIGH, MOST_HIGH = 120, 320


class BackupSection(Section):
    """Lists the backups, newest first."""

    restore_wanted = Signal(object)
    """The backup to restore."""

    def __init__(self, context: Context, keeper: Keeper) -> None:
        super().__init__(
            context,
            self.tr("Backups"),
            self.tr(
                "Made each hour of a workshop, on closing, and before anything large; each is opened and compared."
            ),
        )
        self._keeper = keeper
        self._had_focus = False
        self._backups: list[Backup] = []
        self._made_of_folder()
        columns = [
            Column(self.tr("When")),
            Column(self.tr("Why"), 1),
            Column(self.tr("Holds"), numbers=True),
            Column(self.tr("Size"), numbers=True),
            Column(self.tr("State")),
        ]
        self.list = Sheet(columns, context.themes, self.tr("Backups, newest first"))
        self._none = Muted(self.tr("There is no backup yet."))
        self.make = PrimaryButton(self.tr("Back up now"))
        self.restore = SecondaryButton(self.tr("Restore …"))
        self.again = SecondaryButton(self.tr("Check this backup"))
        self.make.clicked.connect(self.start)
        self.restore.clicked.connect(self._ask_to_restore)
        self.again.clicked.connect(self._verify)
        self.working = Working(context)
        self.working.succeeded.connect(self._on_success)
        self.working.failed.connect(self._on_failure)
        self.working.ended.connect(self._on_end)
        self.add(self.list, self._none, self.working, row_of(self.make, self.restore, self.again), self._folder)
        keeper.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        if self.context.work.locked:
            return
        self._backups = self.context.work.backups.backups()
        self.list.show_lines([_line(backup) for backup in self._backups])
        rows = sum(self.list.rowHeight(row) for row in range(min(len(self._backups), 12)))
        beside = self.list.horizontalHeader().sizeHint().height() + 2 * self.list.frameWidth()
        self.list.setFixedHeight(max(LEAST_HIGH, min(MOST_HIGH, rows + beside)))
        self.list.setVisible(bool(self._backups))
        self._none.setVisible(not self._backups)
        self._folder.show_text(breakable(self.context.work.backups.folder))
        self._enable()
        if self._keeper.trouble:
            text = self.tr("The last backup in the background could not be made: %1")
            self.say("bad", text.replace("%1", self._keeper.trouble))

    def current(self) -> Backup | None:
        """Return the backup that is chosen in the list."""
        row = self.list.currentIndex().row()
        return self._backups[row] if 0 <= row < len(self._backups) else None

    def start(self) -> None:
        """Make a backup now, beside the window."""
        backups = self.context.work.backups
        self._begin(self.tr("Backing up …"), lambda counted: backups.back_up(progressed=counted))

    # --- inner

    def _verify(self) -> None:
        backup, backups = self.current(), self.context.work.backups
        if backup is not None:
            self._begin(self.tr("Checking the backup …"), lambda counted: backups.verify(backup, counted))

    def _begin(self, text: str, work: Callable[[Counted], Any]) -> None:
        self.say("info", "")
        self._had_focus = self.make.hasFocus() or self.again.hasFocus()
        self.working.start(text, work)
        self._enable()
        if self._had_focus:
            self.working.cancel.setFocus()

    def _on_success(self, result: Made | Backup) -> None:
        backup = result.backup if isinstance(result, Made) else result
        number = engagements_text(backup.found.engagements if backup.found else 0)
        if isinstance(result, Made):
            text = self.tr("Backed up, opened again and compared: %1, %2.")
            self.say("good", text.replace("%1", number, 1).replace("%2", size_text(backup.size), 1))
        else:
            text = self.tr("The backup of %1 is whole: %2.")
            self.say("good", text.replace("%1", moment_text(backup.moment), 1).replace("%2", number, 1))

    def _on_failure(self, reason: str) -> None:
        self.say("bad", reason)

    def _on_end(self) -> None:
        self.refresh()
        if self._had_focus:
            self.make.setFocus()

    def _enable(self) -> None:
        free = not self.working.busy
        self.make.setEnabled(free)
        self.restore.setEnabled(free and bool(self._backups) and not self.context.work.library.read_only)
        self.again.setEnabled(free and bool(self._backups))

    def _ask_to_restore(self) -> None:
        backup = self.current()
        if backup is not None:
            self.restore_wanted.emit(backup)

    def _made_of_folder(self) -> None:
        choose, show = SecondaryButton(self.tr("Choose …")), SecondaryButton(self.tr("Open folder"))
        choose.setAccessibleName(self.tr("Choose the folder for backups"))
        show.setAccessibleName(self.tr("Open the folder of the backups"))
        choose.clicked.connect(self._choose_folder)
        show.clicked.connect(self._show_folder)
        self._folder = PathRow(self.tr("New backups go to"), choose, show)

    def _choose_folder(self) -> None:
        folder = self.context.dialogs.choose_folder(
            self.tr("Folder for backups"), self.context.work.backups.folder.parent
        )
        if folder is not None:
            self.context.work.settings.update(backup_folder=str(folder))
            self.refresh()

    def _show_folder(self) -> None:
        folder: Path = self.context.work.backups.folder
        there = next(each for each in (folder, *folder.parents) if each.exists())
        self.context.dialogs.show_in_system(there)


def _line(backup: Backup) -> tuple[Cell, ...]:
    state = translate("Safekeeping", "whole") if backup.verified else translate("Safekeeping", "not checked")
    return (
        Cell(moment_text(backup.moment), strong=True),
        Cell(reason_text(backup.reason), "muted"),
        Cell(engagements_text(backup.found.engagements) if backup.found else "–"),
        Cell(size_text(backup.size)),
        Cell(state, "good" if backup.verified else "warn"),
    )
