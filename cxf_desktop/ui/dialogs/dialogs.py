"""Message boxes and file pickers behind one object, so that a page can be tried without them."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox, QWidget

# PySide6 makes a class when it is first named; these take 30 ms, and the first window needs none of them.


class Dialogs:
    """Asks the user and tells the user; ``parent`` is the window."""

    def __init__(self, parent: "QWidget | None" = None) -> None:
        self._parent = parent

    def belong_to(self, window: "QWidget") -> None:
        """Stand before this window from now on."""
        self._parent = window

    def confirm(self, title: str, text: str, action: str) -> bool:
        """Ask before something that undo cannot take back."""
        from PySide6.QtWidgets import QMessageBox

        box = self._box(QMessageBox.Icon.Warning, title, text)
        yes = box.addButton(action, QMessageBox.ButtonRole.DestructiveRole)
        no = box.addButton(QCoreApplication.translate("Dialogs", "Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        box.exec()
        return box.clickedButton() is yes

    def inform(self, title: str, text: str) -> None:
        """Say something that the user must know before going on."""
        from PySide6.QtWidgets import QMessageBox

        box = self._box(QMessageBox.Icon.Information, title, text)
        box.addButton(QCoreApplication.translate("Dialogs", "Close"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()

    def choose_folder(self, title: str, start: Path) -> Path | None:
        """Ask for a folder."""
        from PySide6.QtWidgets import QFileDialog

        chosen = QFileDialog.getExistingDirectory(self._parent, title, str(start))
        return Path(chosen) if chosen else None

    def choose_file(self, title: str, start: Path, pattern: str) -> Path | None:
        """Ask for a file that is there."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(self._parent, title, str(start), pattern)
        return Path(chosen) if chosen else None

    def choose_target(self, title: str, start: Path) -> Path | None:
        """Ask where a file goes; the system asks before an older one is replaced."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getSaveFileName(self._parent, title, str(start))
        return Path(chosen) if chosen else None

    def show_in_system(self, path: Path) -> bool:
        """Open a file or a folder with the system's own program."""
        from PySide6.QtGui import QDesktopServices

        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _box(self, icon: "QMessageBox.Icon", title: str, text: str) -> "QMessageBox":
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(icon, title, text, QMessageBox.StandardButton.NoButton, self._parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        return box
