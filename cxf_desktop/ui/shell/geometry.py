"""Size and place of the window between two starts."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from cxf_desktop.services.settings import SettingsFile

USUAL_SIZE = (1280, 720)
SMALLEST_SIZE = (900, 560)
GRIP = 20
"""Pixels below the top edge of the window that must lie on a screen: there it can be taken and moved."""


def restore(window: QMainWindow, settings: SettingsFile) -> None:
    """Give the window the size and the place that it had, as far as the screens of today allow."""
    window.setMinimumSize(*SMALLEST_SIZE)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    remembered = settings.current
    if remembered.window is None:
        window.resize(min(USUAL_SIZE[0], screen.width()), min(USUAL_SIZE[1], screen.height()))
    else:
        x, y, width, height = remembered.window
        window.resize(min(width, screen.width()), min(height, screen.height()))
        screens = [each.availableGeometry() for each in QGuiApplication.screens()]
        if any(each.contains(x + width // 2, y + GRIP) for each in screens):
            window.move(x, y)
    if remembered.maximized:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def remember(window: QMainWindow, settings: SettingsFile) -> None:
    """Keep the size and the place of the window."""
    area = window.normalGeometry()
    settings.update(window=[area.x(), area.y(), area.width(), area.height()], maximized=window.isMaximized())
