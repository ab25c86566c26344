"""What the tests of these pages share."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cxf_desktop.ui.pages.page import Page

ENDLESS = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
TYPED = "<b>bold</b> &amp; && %1 {0}"
"""What a keyboard can type."""
HOSTILE = "<b>bold</b> &amp; && \u202e %1 %2 🐙 {0}"


def show(qtbot: QtBot, page: Page, width: int = 790, height: int = 620) -> None:
    qtbot.addWidget(page)
    page.resize(width, height)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.on_shown()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def fits(page: Page) -> bool:
    """Tell whether nothing of the page lies beyond its right edge."""
    content = page.widget()
    return content is not None and content.width() <= page.viewport().width()
