"""Safekeeping: where the library lies, that it is whole, its backups, its protection."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.backup_folder import Backup
from cxf_desktop.ui.context import Context
from cxf_desktop.ui.safekeeping.backup_section import BackupSection
from cxf_desktop.ui.safekeeping.check_section import CheckSection
from cxf_desktop.ui.safekeeping.place_section import PlaceSection
from cxf_desktop.ui.safekeeping.protect_dialog import Act, ProtectDialog
from cxf_desktop.ui.safekeeping.protection_section import ProtectionSection
from cxf_desktop.ui.safekeeping.restore_dialog import RestoreDialog
from cxf_desktop.ui.theme.metrics import XS, L
from cxf_desktop.ui.widgets.labels import Muted, PageTitle
from cxf_desktop.ui.widgets.scroll_page import ScrollPage

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from cxf_desktop.ui.safekeeping.safekeeping import Safekeeping

WIDTH = 820


class SafekeepingPage(ScrollPage):
    """Four sections; what changes the library itself goes through the window."""

    def __init__(self, context: Context, host: "Safekeeping", parent: QWidget | None = None) -> None:
        super().__init__(parent, width=WIDTH)
        self._context = context
        self._host = host
        self.setAccessibleName(self.tr("Safekeeping"))
        head = QVBoxLayout()
        head.setSpacing(XS)
        head.addWidget(PageTitle(self.tr("Safekeeping")))
        head.addWidget(
            Muted(self.tr("Where your work lies, that it is whole, and that it can be brought back."), wrap=True)
        )
        self.body.setSpacing(L)
        self.body.addLayout(head)
        self.backups = BackupSection(context, host.keeper)
        self.check = CheckSection(context, host.keeper)
        self.place = PlaceSection(context)
        self.protection = ProtectionSection(context)
        sections: list[QWidget] = [self.backups, self.check, self.protection]
        sections.insert(0 if self.place.warned else len(sections), self.place)
        self.add(*sections)
        self.body.addStretch(1)
        self.backups.restore_wanted.connect(self.restore)
        self.check.restore_wanted.connect(lambda backup: self.restore(backup, damaged=True))
        self.check.mended.connect(host.refresh_lists)
        self.place.about_to_move.connect(host.let_go)
        self.place.moved.connect(self._go_on)
        self.protection.act_wanted.connect(self.change_protection)
        self.protection.lock_wanted.connect(host.lock)
        self.setFocusProxy(self.backups.make)

    def restore(self, backup: Backup, *, damaged: bool = False) -> None:
        """Show what a restore would change, and do it when the user wants to."""
        dialog = RestoreDialog(self._context, backup, self.window(), damaged=damaged)
        dialog.about_to_restore.connect(self._host.let_go)
        dialog.restored.connect(self._host.go_on)
        dialog.exec()
        self._host.go_on(None)
        dialog.deleteLater()

    def change_protection(self, act: Act) -> None:
        """Ask for what is needed, and change the protection."""
        dialog = ProtectDialog(self._context, act, self.window())
        dialog.about_to_change.connect(self._host.let_go)
        dialog.changed.connect(self._host.go_on)
        dialog.exec()
        dialog.deleteLater()

    def showEvent(self, event: "QShowEvent") -> None:
        """Look again: a backup may have been made in the meantime."""
        super().showEvent(event)
        self.backups.refresh()
        self.check.refresh()
        self.place.refresh()

    def _go_on(self, work: Workspace) -> None:
        self._host.go_on(work)
