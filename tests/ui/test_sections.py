"""The list of pages, by keyboard; and where the focus is when a page comes to the front."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cxf_desktop.app import build_window
from cxf_desktop.ui.main_window import MainWindow
from cxf_desktop.ui.pages.registry import PAGES
from cxf_desktop.ui.shell.sections import SectionList


@pytest.fixture
def window(library: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    made = build_window(library)
    made.context.work.settings.update(sample_offered=True)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def focus_is_in(page: QWidget) -> bool:
    focus: QWidget | None = QApplication.focusWidget()
    return focus is not None and page.isAncestorOf(focus)


def test_arrows_browse_and_enter_goes_into_the_page(window: MainWindow) -> None:
    window.open_engagement(window.context.work.engagements.create("Contoso", "First turn"))
    assert window.view is not None
    sections = window.view.findChild(SectionList)
    assert sections is not None
    sections.setFocus()
    for page in ("assess.interview", "assess.readiness"):
        QTest.keyClick(sections, Qt.Key.Key_Down)
        assert window.view.page_id == page
        assert sections.hasFocus()
    QTest.keyClick(sections, Qt.Key.Key_Return)
    assert focus_is_in(window.view.page)


@pytest.mark.parametrize("page", [page.id for page in PAGES])
def test_an_opened_page_has_the_focus(window: MainWindow, page: str) -> None:
    window.open_engagement(window.context.work.engagements.create("Contoso", "First turn"), page)
    assert window.view is not None
    assert focus_is_in(window.view.page)
