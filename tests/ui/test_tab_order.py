"""Tab goes as the eye does: from the page to the foot, whatever was made first."""

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
from cxf_desktop.ui.shell.footer import Footer
from cxf_desktop.ui.shell.header import Header
from cxf_desktop.ui.shell.sections import SectionList


@pytest.fixture
def window(library: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    made = build_window(library)
    made.context.work.settings.update(sample_offered=True)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.open_engagement(made.context.work.engagements.create("Contoso", "First turn"))
    yield made
    made.close()


def zone(window: MainWindow, widget: QWidget | None) -> str:
    """Return which part of the window a control belongs to."""
    assert window.view is not None
    assert widget is not None
    if window.view.page.isAncestorOf(widget):
        return "page"
    kinds = {"header": Header, "sections": SectionList, "footer": Footer}
    at: QWidget | None = widget
    while at is not None:
        for name, kind in kinds.items():
            if isinstance(at, kind):
                return name
        at = at.parentWidget()
    return "other"


@pytest.mark.parametrize("page", ["assess.customer", "commit.states", "ensure.close"])
def test_the_foot_comes_behind_the_page(window: MainWindow, page: str) -> None:
    assert window.view is not None
    for spec in PAGES[:3]:
        window.view.show_page(spec.id)  # pages are made in any order
    window.view.show_page(page)
    sections = window.view.findChild(SectionList)
    assert sections is not None
    sections.setFocus()
    zones = []
    for _ in range(120):
        zones.append(zone(window, QApplication.focusWidget()))
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if zones[-1] == "footer" and zone(window, QApplication.focusWidget()) == "other":
            break
    seen = [name for at, name in enumerate(zones) if at == 0 or zones[at - 1] != name]
    assert [name for name in seen if name != "other"] == ["sections", "page", "footer"]


def test_backtab_goes_the_same_way_back(window: MainWindow) -> None:
    assert window.view is not None
    window.view.show_page("commit.states")
    window.view.reveal("commitment.current_state")
    first = QApplication.focusWidget()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is first
