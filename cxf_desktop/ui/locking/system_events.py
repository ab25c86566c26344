"""What the system tells of sleep and of a locked screen: on Linux, over the bus of the desktop.

Elsewhere, and where there is no bus, nobody tells; then ``IdleWatch`` notices a sleep by the clock, and a locked screen
only by the time that nobody works.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot

_SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.kde.screensaver", "org.cinnamon.ScreenSaver",
)  # fmt: skip


class SystemEvents(QObject):
    """Emits ``away`` when the machine goes to sleep or the screen is locked."""

    away = Signal()

    def listen(self) -> bool:
        """Begin; False where nobody would tell."""
        if not sys.platform.startswith("linux"):
            return False
        with suppress(ImportError):
            return self._listen()
        return False

    @staticmethod
    def _has_session_bus() -> bool:
        """Tell whether there is a bus: to ask for one would start it."""
        running = os.environ.get("XDG_RUNTIME_DIR", "")
        return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or bool(running and Path(running, "bus").exists())

    def _listen(self) -> bool:
        from PySide6.QtCore import SLOT
        from PySide6.QtDBus import QDBusConnection

        found = False
        system = QDBusConnection.systemBus()
        # The hints ask for bytes, the function for what SLOT gives: a text.
        slot, told = cast("bytes", SLOT("on_flag(bool)")), cast("bytes", SLOT("on_told()"))
        login = "org.freedesktop.login1"
        if system.isConnected():
            found |= system.connect(login, "/org/freedesktop/login1", f"{login}.Manager", "PrepareForSleep", self, slot)
            found |= system.connect(login, "", f"{login}.Session", "Lock", self, told)
        if self._has_session_bus() and (session := QDBusConnection.sessionBus()).isConnected():
            for name in _SCREEN_SAVERS:
                found |= session.connect("", "", name, "ActiveChanged", self, slot)
        return found

    @Slot(bool)
    def on_flag(self, begins: bool) -> None:
        """Sleep or the screen saver begins, or is over."""
        if begins:
            self.away.emit()

    @Slot()
    def on_told(self) -> None:
        """The session is locked."""
        self.away.emit()
