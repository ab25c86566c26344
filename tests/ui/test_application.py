"""What the application brings along for every window."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase
from pytestqt.qtbot import QtBot

from cxf_desktop.app import build_window


def test_emoji_are_there_where_the_system_has_none(library: Path, qtbot: QtBot) -> None:
    window = build_window(library)
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: "Noto Emoji" in QFontDatabase.families())
    window.close()
