"""Makes the application and its window."""

import sys

from PySide6.QtWidgets import QApplication

from cxf_desktop import paths
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.ui.dialogs.dialogs import Dialogs
from cxf_desktop.ui.languages import Languages
from cxf_desktop.ui.main_window import MainWindow
from cxf_desktop.ui.theme.manager import STYLE, STYLED, ThemeManager


def run(work: Workspace) -> int:
    """Open the window, and return the exit code when it was closed."""
    app = _application()
    window = window_for(work)
    window.show()
    return int(app.exec())


def window_for(work: Workspace, dialogs: Dialogs | None = None) -> MainWindow:
    """Return the main window over an open workspace."""
    app = _application()
    themes = ThemeManager(app, paths.resources())
    themes.apply(work.settings.current.theme)
    languages = Languages(app, paths.resources() / "translations")
    return MainWindow(work, themes, languages, dialogs or Dialogs())


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
