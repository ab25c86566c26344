"""Whether the library is protected, and what can be done about it."""

from PySide6.QtCore import Signal

from cxf_desktop.ui.context import Context
from cxf_desktop.ui.safekeeping.protect_dialog import Act
from cxf_desktop.ui.safekeeping.section import Section, row_of
from cxf_desktop.ui.settings_page import Choice
from cxf_desktop.ui.widgets.buttons import QuietButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Muted

MINUTES = (5, 15, 30, 60, 0)


class ProtectionSection(Section):
    """One button while it is not protected; lock, change and remove while it is."""

    act_wanted = Signal(object)
    """An ``Act``."""
    lock_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__(
            context,
            self.tr("Protection"),
            self.tr("A passphrase encrypts the library and its backups, for a laptop that is lost or stolen."),
        )
        if context.work.library.key is None:
            self._make_plain()
        else:
            self._make_protected()

    def _make_plain(self) -> None:
        self.add(Muted(self.tr("Not protected: whoever gets hold of the file can read it."), wrap=True))
        self.protect = SecondaryButton(self.tr("Protect this library …"), icon=self.context.icons.icon("lock"))
        self.protect.clicked.connect(lambda: self.act_wanted.emit(Act.PROTECT))
        self.protect.setEnabled(not self.context.work.library.read_only)
        self.add(row_of(self.protect))

    def _make_protected(self) -> None:
        self.say("good", self.tr("Protected: the library and its new backups are encrypted."))
        self.lock = SecondaryButton(self.tr("Lock now"), icon=self.context.icons.icon("lock"))
        self.lock.setToolTip(self.tr("Lock the library (Ctrl+Shift+L)"))
        self.lock.clicked.connect(self.lock_wanted)
        self.change = SecondaryButton(self.tr("Change the passphrase …"))
        self.renew = SecondaryButton(self.tr("New recovery key …"))
        self.remove = QuietButton(self.tr("Remove the protection …"))
        for button, act in ((self.change, Act.CHANGE), (self.renew, Act.RENEW), (self.remove, Act.REMOVE)):
            button.clicked.connect(lambda _checked=False, act=act: self.act_wanted.emit(act))
            button.setEnabled(not self.context.work.library.read_only)
        settings = self.context.work.settings
        now = settings.current.lock_after
        offered = sorted({*MINUTES, now}, key=lambda minutes: minutes or 10_000)
        self.idle = Choice(
            self.tr("Lock by itself when nobody has worked for"),
            [(str(minutes), self._minutes(minutes)) for minutes in offered],
            str(now),
        )
        self.idle.chosen.connect(lambda value: settings.update(lock_after=int(value)))
        self.add(row_of(self.lock, self.change, self.renew, self.remove), self.idle)

    def _minutes(self, minutes: int) -> str:
        return self.tr("%1 min").replace("%1", str(minutes)) if minutes else self.tr("Never")
