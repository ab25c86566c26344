"""The recovery key, shown once: to copy, to print, to keep."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextDocument
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from cxf_desktop.files import put_in_place
from cxf_desktop.ui.context import Context
from cxf_desktop.ui.folders import documents_folder
from cxf_desktop.ui.safekeeping.section import row_of
from cxf_desktop.ui.theme.metrics import TYPE_EMPHASIS, L, S
from cxf_desktop.ui.widgets.buttons import SecondaryButton
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.labels import Body, Small
from cxf_desktop.ui.widgets.notice import Notice

FORGET_AFTER = 60_000
"""Milliseconds after which the key is taken off the clipboard, if it is still there."""
_GROUPS = 7


class RecoveryKeyFace(QWidget):
    """Shows the key, and asks whether it was kept."""

    kept = Signal(bool)
    """The user says that the key was kept, or takes that back."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._key = ""
        self.notice = Notice(
            context.icons, "warn", self.tr("It is shown only now. Whoever has it can open the library.")
        )
        text = self.tr(
            "With the recovery key the library opens when the passphrase is forgotten or its key file is gone."
        )
        self._lines = [Body(""), Body("")]
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(TYPE_EMPHASIS)
        fixed.setWeight(QFont.Weight.DemiBold)
        card = Card(padding=L, spacing=S)
        for line in self._lines:
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            line.setFont(fixed)
            card.add(line)
        self.copy = SecondaryButton(self.tr("Copy"), icon=context.icons.icon("copy"))
        self.save = SecondaryButton(self.tr("Save as text …"), icon=context.icons.icon("export"))
        self.print = SecondaryButton(self.tr("Print …"), icon=context.icons.icon("document"))
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)
        self._said = Small("", wrap=True, measure=0)
        self._said.hide()
        self.check = QCheckBox(self.tr("I have kept the recovery key in a safe place"))
        self.check.toggled.connect(self.kept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(L)
        layout.addWidget(Body(text, wrap=True, measure=0))
        layout.addWidget(card)
        layout.addLayout(row_of(self.copy, self.save, self.print))
        layout.addWidget(self._said)
        layout.addWidget(self.notice)
        layout.addStretch(1)
        layout.addWidget(self.check)

    def show_key(self, key: str) -> None:
        """Show a key."""
        self._key = key
        groups = key.split("-")
        lines = ["-".join(groups[at : at + _GROUPS]) for at in range(0, len(groups), _GROUPS)]
        for label, text in zip(self._lines, lines, strict=False):
            label.setText(text)
        self._lines[0].setAccessibleName(self.tr("Recovery key: %1").replace("%1", " ".join(groups)))

    def text(self) -> str:
        """Return what is written to a file or on paper."""
        head = self.tr("Recovery key of a CXF Desktop library")
        place = self.tr("Library: %1").replace("%1", self._context.work.library.path.name)
        letters = "\n".join(line.text() for line in self._lines)
        how = self.tr("Type it in place of the passphrase. Keep it where the laptop is not.")
        return f"{head}\n{place}\n\n{letters}\n\n{how}\n"

    def _copy(self) -> None:
        key = self._key
        QGuiApplication.clipboard().setText(key)
        self._say(self.tr("Copied; it is taken off the clipboard in a minute."))
        QTimer.singleShot(FORGET_AFTER, QGuiApplication.clipboard(), lambda: _forget(key))

    def _save(self) -> None:
        start = documents_folder(self._context.work.settings.current)
        folder = self._context.dialogs.choose_folder(self.tr("Folder for the recovery key"), start)
        if folder is None:
            return
        file = _free(folder, self.tr("recovery key"))
        try:
            put_in_place(self.text().encode(), file)
        except OSError as error:
            self._say(self.tr("%1 cannot be written: %2").replace("%1", str(file)).replace("%2", str(error.strerror)))
            return
        with suppress(OSError):
            file.chmod(0o600)
        self._say(self.tr("Written to %1. Do not leave it beside the library.").replace("%1", str(file)))

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            page = QTextDocument()
            page.setPlainText(self.text())
            page.print_(printer)
            self._say(self.tr("Sent to the printer."))
        dialog.deleteLater()

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.show()


def _forget(key: str) -> None:
    clipboard = QGuiApplication.clipboard()
    if clipboard.text() == key:
        clipboard.clear()


def _free(folder: Path, name: str) -> Path:
    """Return a name that nobody has yet: an older recovery key may lie there."""
    files = (folder / f"CXF {name}{f' {number}' if number > 1 else ''}.txt" for number in range(1, 10_000))
    return next(file for file in files if not file.exists())
