"""A full disk, a disk that is pulled out, a bad end: what the window shows, and that it goes on by itself."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxf_desktop import paths
from cxf_desktop.app import build_window, open_session
from cxf_desktop.domain.changes import Edit
from cxf_desktop.services.unsaved import Unsaved
from cxf_desktop.ui.editing.edit_session import EditSession
from cxf_desktop.ui.forms.editors import LineEditor
from cxf_desktop.ui.main_window import MainWindow
from cxf_desktop.ui.widgets.notice import Notice
from tests.support import workspace

pytestmark = pytest.mark.qt_log_ignore("does not support (grabbing the keyboard|raise)", extend=True)
TEXT = "Nobody wrote this down"


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "state"
    monkeypatch.setattr(paths, "user_states", lambda: [folder])
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return the library that lies in a folder of its own."""
    folder = tmp_path / "home"
    folder.mkdir()
    return folder / "library.cxflib"


@pytest.fixture
def window(home: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    made = build_window(home)
    made.context.work.settings.update(sample_offered=True)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.open_engagement(made.context.work.engagements.create("Contoso", "First turn"), "assess.customer")
    yield made
    made.close()


def session(window: MainWindow) -> EditSession:
    assert window.view is not None
    return window.view.context.session


def title_field(window: MainWindow) -> LineEditor:
    assert window.view is not None
    window.view.reveal("title")
    field = QApplication.focusWidget()
    assert isinstance(field, LineEditor)
    return field


def test_a_full_disk_turns_the_state_red_and_goes_on_by_itself(window: MainWindow, qtbot: QtBot, state: Path) -> None:
    connection = window.context.work.library._database.connection
    connection.pragma("max_page_count", connection.pragma("page_count"))
    document = session(window).document
    filling = 0
    while not session(window).failure:  # until the pages that are there are full
        filling += 1
        session(window).edit(f"commitment.objectives[o{filling}]", {"title": "x" * 1_500})
        assert filling < 300
    field = title_field(window)
    field.selectAll()
    begun = time.monotonic()
    QTest.keyClicks(field, TEXT)
    qtbot.waitUntil(lambda: bool(list(state.glob("*.json"))), timeout=2_000)
    assert time.monotonic() - begun < 2
    assert "cannot be written, nothing was changed" in session(window).failure
    qtbot.waitUntil(lambda: TEXT in next(state.glob("*.json")).read_text(encoding="utf-8"), timeout=3_000)
    assert field.text() == TEXT
    connection.pragma("max_page_count", 1_000_000)
    qtbot.waitUntil(lambda: session(window).document.title == TEXT, timeout=6_000)
    qtbot.waitUntil(lambda: not session(window).failure, timeout=6_000)
    assert list(state.glob("*.json")) == []
    assert len(session(window).document.commitment.objectives) == filling
    assert session(window).document.id == document.id


def test_a_disk_that_is_pulled_out_is_noticed_without_an_edit(window: MainWindow, home: Path, qtbot: QtBot) -> None:
    aside = home.parent.with_name("pulled out")
    home.parent.rename(aside)
    begun = time.monotonic()
    qtbot.waitUntil(lambda: bool(session(window).failure), timeout=3_000)
    assert time.monotonic() - begun < 2
    assert "is not there any more" in session(window).failure
    reason = session(window).reason
    assert reason is not None
    assert (reason.en, reason.de) == ("the library is not where it was", "die Bibliothek ist nicht mehr da, wo sie war")
    field = title_field(window)
    field.selectAll()
    QTest.keyClicks(field, TEXT)
    qtbot.wait(500)
    aside.rename(home.parent)
    qtbot.waitUntil(lambda: session(window).document.title == TEXT, timeout=6_000)
    assert not session(window).failure


def test_what_could_not_be_saved_before_the_end_is_there_at_the_next_start(
    home: Path, state: Path, qtbot: QtBot
) -> None:
    work = workspace(home)
    id_ = work.engagements.create("Contoso", "First turn")
    unsaved = Unsaved(work.engagements.open(id_), work.emergency)
    unsaved.add([Edit(path="title", value=TEXT)], "title")
    work.close()
    window = build_window(home)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(lines(window)), timeout=5_000)
    (line,) = lines(window)
    assert line.accessibleName() == "Recovered 1 unsaved text: Contoso"
    line.triggered.emit()
    qtbot.waitUntil(lambda: not lines(window))
    window.close()
    again = open_session(home, id_)
    assert again.document.title == TEXT
    again.close()
    assert list(state.iterdir()) == []


def test_a_bad_end_is_told_in_one_line_and_a_good_one_is_not(home: Path, tmp_path: Path, qtbot: QtBot) -> None:
    work = workspace(home)
    work.engagements.create("Contoso", "First turn")
    torn = tmp_path / "torn.cxflib"
    for ending in ("", "-wal"):
        torn.with_name(torn.name + ending).write_bytes(home.with_name(home.name + ending).read_bytes())
    work.close()
    for told in (1, 0):
        window = build_window(torn)
        qtbot.addWidget(window)
        window.show()
        qtbot.wait(400)
        found = lines(window)
        assert len(found) == told
        if found:
            assert found[0].accessibleName().startswith("The program ended unexpectedly last time. Everything up to ")
        window.close()


def lines(window: MainWindow) -> list[Notice]:
    return [line for line in window.centralWidget().findChildren(Notice) if line.parent() is window.centralWidget()]
