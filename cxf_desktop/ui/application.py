"""Makes the application and its window."""

import importlib
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from cxf_desktop import paths
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.ui.dialogs.dialogs import Dialogs
from cxf_desktop.ui.languages import Languages
from cxf_desktop.ui.main_window import MainWindow
from cxf_desktop.ui.theme.manager import STYLE, STYLED, ThemeManager

if TYPE_CHECKING:
    from cxf_desktop.ui.single_instance import FirstStart

SOON_NEEDED = (
    "pydantic",
    "cxf_desktop.domain.content",
    "cxf_desktop.domain.engagement",
    "cxf_desktop.ui.editing.edit_session",
    "cxf_desktop.ui.pages.registry",
    "cxf_desktop.ui.shell.engagement_view",
)
"""What the first engagement needs; loaded before it is asked for, in steps that nobody notices."""
FIRST_REST, REST = 400, 50
"""Milliseconds before the first step, and between two."""
AFTER_FIRST_PAINT = 50
_EMOJI = "emoji added"


def run(work: Workspace, start: "FirstStart | None" = None) -> int:
    """Open the window, and return the exit code when it was closed; a second ``start`` brings it to the front."""
    app = _application()
    window = window_for(work)
    window.show()
    _Preloader(window).begin()
    if start is not None:
        QTimer.singleShot(AFTER_FIRST_PAINT, window, lambda: start.listen(window, lambda: to_front(window)))
    code = int(app.exec())
    if start is not None:
        start.end()
    return code


def to_front(window: QWidget) -> None:
    """Put a window before all others, from the task bar too."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def window_for(work: Workspace, dialogs: Dialogs | None = None) -> MainWindow:
    """Return the main window over an open workspace."""
    app = _application()
    themes = ThemeManager(app, paths.resources())
    themes.apply(work.settings.current.theme)
    languages = Languages(app, paths.resources() / "translations")
    window = MainWindow(work, themes, languages, dialogs or Dialogs())
    QTimer.singleShot(AFTER_FIRST_PAINT, window, lambda: _add_emoji(app))
    return window


def _add_emoji(app: QApplication) -> None:
    """Offer our emoji to systems that have none; what is typed there would be boxes."""
    if not app.property(_EMOJI):
        app.setProperty(_EMOJI, True)
        QFontDatabase.addApplicationFont(str(paths.resources() / "fonts" / "NotoEmoji-Regular.ttf"))


def _application() -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication([*sys.argv[:1], "-style", STYLE])
    app.setProperty(STYLED, True)
    app.setApplicationName("CXF Desktop")
    app.setApplicationDisplayName("CXF Desktop")
    app.setDesktopFileName("cxf-desktop")
    return app


class _Preloader(QObject):
    """Loads what will be needed while the user looks at the library."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._left = list(SOON_NEEDED)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._step)

    def begin(self) -> None:
        """Wait until the window stands, and begin."""
        self._timer.start(FIRST_REST)

    def _step(self) -> None:
        importlib.import_module(self._left.pop(0))
        if self._left:
            self._timer.start(REST)
