"""Protects a library, changes its passphrase, gives it a new key, or takes the protection away."""

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from cxf_desktop.services import protection
from cxf_desktop.services.protection import Changed
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.ui.context import Context
from cxf_desktop.ui.exchange.parts import buttons, dialog_column, face
from cxf_desktop.ui.forms.passphrase import NewPassphrase, PassphraseField
from cxf_desktop.ui.safekeeping.recovery_key_face import RecoveryKeyFace
from cxf_desktop.ui.safekeeping.working import Working
from cxf_desktop.ui.theme.metrics import XS
from cxf_desktop.ui.widgets.buttons import DangerButton, PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Body, ErrorText, FieldLabel
from cxf_desktop.ui.widgets.notice import Notice

translate = QCoreApplication.translate
WIDTH = 640
ASK, WORK, KEY, END = range(4)


class Act(Enum):
    """What is done to the protection."""

    PROTECT = auto()
    CHANGE = auto()
    RENEW = auto()
    REMOVE = auto()


class ProtectDialog(QDialog):
    """Faces: what is asked, the work, the recovery key, what became of it."""

    about_to_change = Signal()
    """The window must close what it has open."""
    changed = Signal(object)
    """The workspace to go on with."""

    def __init__(self, context: Context, act: Act, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._act = context.work, act
        self._locked_in = False
        self._plain: tuple[Path, ...] = ()
        self.key = RecoveryKeyFace(context)
        title, self._text, self._action, self._during, self._done = _words(act)
        layout = dialog_column(self, title)
        self._faces = QStackedWidget()
        layout.addWidget(self._faces)
        self.working = Working(context)
        self.working.succeeded.connect(self._on_success)
        self.working.failed.connect(self._on_failure)
        self._make_question(context)
        self._make_work()
        self._make_key()
        self._make_end(context)
        self.setMinimumWidth(WIDTH)
        self.resize(WIDTH, self.sizeHint().height())
        self._go.setDefault(True)
        (self.current if act is not Act.PROTECT else self.new).setFocus()
        self._enable()

    def start(self) -> None:
        """Do it, beside the window."""
        if not self._go.isEnabled():
            return
        self._complain("")
        work, act = self._work, self._act
        current, new = self.current.text, self.new.passphrase
        self.about_to_change.emit()
        self._faces.setCurrentIndex(WORK)
        self.working.start(self._during, lambda _counted: _perform(work, act, current, new), can_stop=False)

    def reject(self) -> None:
        """Close; not while the library is being changed, nor before the recovery key was kept."""
        if not self.working.busy and not self._locked_in:
            super().reject()

    # --- what happens

    def _on_success(self, changed: Changed) -> None:
        self._work = changed.work
        self.changed.emit(changed.work)
        if changed.trouble:
            self._ask_again(changed.trouble)
        elif changed.recovery_key:
            self._locked_in = True
            self.key.show_key(changed.recovery_key)
            self._plain = changed.plain_backups
            self._faces.setCurrentIndex(KEY)
            self.key.copy.setFocus()
        else:
            self._show_end()

    def _on_failure(self, reason: str) -> None:
        self.changed.emit(self._work)
        self._ask_again(reason)

    def _ask_again(self, reason: str) -> None:
        text = reason.removeprefix(f"{self._work.library.path}: ")
        self._faces.setCurrentIndex(ASK)
        self._complain(text[:1].upper() + text[1:])
        (self.current if self.current.isVisible() else self.new).setFocus()

    def _show_end(self) -> None:
        self._locked_in = False
        text, tone = self._done, "good"
        if self._plain:
            more = self.tr("%1 backups could not be protected and can still be read by anyone: %2")
            names = ", ".join(file.name for file in self._plain[:3])
            more = more.replace("%1", self.locale().toString(len(self._plain)), 1).replace("%2", names, 1)
            text, tone = f"{text} {more}", "warn"
        self._notice.set_message("good" if tone == "good" else "warn", text)
        self._faces.setCurrentIndex(END)
        self._close.setFocus()

    def _complain(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))

    def _enable(self) -> None:
        needs_old, needs_new = self._act is not Act.PROTECT, self._act is not Act.REMOVE
        ready = (not needs_old or bool(self.current.text)) and (not needs_new or bool(self.new.passphrase))
        self._go.setEnabled(ready)
        self._complain("")

    # --- faces

    def _make_question(self, context: Context) -> None:
        made, layout = face()
        layout.addWidget(Body(self._text, wrap=True, measure=0))
        name = self.tr("Passphrase of now, or the recovery key")
        self.current = PassphraseField(context.icons, name)
        self.current.changed.connect(self._enable)
        self.new = NewPassphrase(context.icons, context.language)
        self.new.changed.connect(self._enable)
        old = QWidget()
        column = QVBoxLayout(old)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(FieldLabel(name, buddy=self.current.line))
        column.addWidget(self.current)
        old.setVisible(self._act is not Act.PROTECT)
        self.new.setVisible(self._act is not Act.REMOVE)
        self._error = ErrorText("", wrap=True, measure=0)
        self._error.hide()
        for part in (old, self.new, self._error):
            layout.addWidget(part)
        layout.addStretch(1)
        cancel = SecondaryButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        kind = DangerButton if self._act is Act.REMOVE else PrimaryButton
        self._go = kind(self._action)
        self._go.clicked.connect(self.start)
        for line in (self.current.line, self.new.first.line, self.new.again.line):
            line.returnPressed.connect(self.start)
        layout.addLayout(buttons(cancel, self._go))
        self._faces.addWidget(made)

    def _make_work(self) -> None:
        made, layout = face()
        layout.addStretch(1)
        layout.addWidget(self.working)
        layout.addStretch(1)
        self._faces.addWidget(made)

    def _make_key(self) -> None:
        made, layout = face()
        layout.addWidget(self.key, 1)
        self.finish = PrimaryButton(self.tr("Finish"))
        self.finish.setEnabled(False)
        self.key.kept.connect(self.finish.setEnabled)
        self.finish.clicked.connect(self._show_end)
        layout.addLayout(buttons(self.finish))
        self._faces.addWidget(made)

    def _make_end(self, context: Context) -> None:
        made, layout = face()
        self._notice = Notice(context.icons, "good", "")
        layout.addWidget(self._notice)
        layout.addStretch(1)
        self._close = PrimaryButton(self.tr("Close"))
        self._close.clicked.connect(self.accept)
        layout.addLayout(buttons(self._close))
        self._faces.addWidget(made)


def _perform(work: Workspace, act: Act, current: str, new: str) -> Changed:
    """Do what is asked; whoever asks has to know the passphrase or the recovery key of now."""
    if act is not Act.PROTECT:
        from cxf_desktop.storage.protection import unlock

        unlock(work.library.path, current)
    if act is Act.CHANGE:
        protection.change_passphrase(work, new)
        return Changed(work)
    ways: dict[Act, Callable[[], Changed]] = {
        Act.PROTECT: lambda: protection.protect(work, new),
        Act.RENEW: lambda: protection.renew(work, new),
        Act.REMOVE: lambda: protection.unprotect(work),
    }
    return ways[act]()


def _words(act: Act) -> tuple[str, str, str, str, str]:
    """Return title, text, button, what stands there during the work, and what is said when it is done."""
    if act is Act.PROTECT:
        return (
            translate("ProtectDialog", "Protect this library"),
            translate(
                "ProtectDialog",
                "The library and its backups are encrypted. Without the passphrase or the recovery key nobody can read"
                " them again, we cannot either.",
            ),
            translate("ProtectDialog", "Protect"),
            translate("ProtectDialog", "Encrypting the library and its backups …"),
            translate("ProtectDialog", "The library is protected. It asks for the passphrase from the next start on."),
        )
    if act is Act.CHANGE:
        return (
            translate("ProtectDialog", "Change the passphrase"),
            translate(
                "ProtectDialog",
                "The recovery key stays the same. Backups made before still open with the passphrase of then.",
            ),
            translate("ProtectDialog", "Change"),
            translate("ProtectDialog", "Changing the passphrase …"),
            translate("ProtectDialog", "The passphrase is changed."),
        )
    if act is Act.RENEW:
        return (
            translate("ProtectDialog", "Make a new recovery key"),
            translate(
                "ProtectDialog",
                "The library is encrypted anew. Backups made before still open with the recovery key of then.",
            ),
            translate("ProtectDialog", "Make it"),
            translate("ProtectDialog", "Encrypting the library anew …"),
            translate("ProtectDialog", "The library has a new recovery key."),
        )
    return (
        translate("ProtectDialog", "Remove the protection"),
        translate(
            "ProtectDialog", "Everybody who gets hold of the file can read it then. Backups made so far stay protected."
        ),
        translate("ProtectDialog", "Remove"),
        translate("ProtectDialog", "Decrypting the library …"),
        translate("ProtectDialog", "The library is no longer protected."),
    )
