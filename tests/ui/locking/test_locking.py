"""A protected library in the window: unlocked with passphrase or recovery key, locked by hand, by time, by sleep."""

import datetime as dt
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from cxf_desktop.app import build_window, open_session
from cxf_desktop.services.settings import SettingsFile
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage import protection, recovery_key
from cxf_desktop.storage.envelope import Cost
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.storage.library import Library
from cxf_desktop.ui.application import window_for
from cxf_desktop.ui.editing.binding import Binding
from cxf_desktop.ui.forms.editors import LineEditor
from cxf_desktop.ui.locking.idle_watch import IdleWatch
from cxf_desktop.ui.locking.locking import Locking
from cxf_desktop.ui.locking.system_events import SystemEvents
from cxf_desktop.ui.locking.unlock_page import UnlockPage
from cxf_desktop.ui.main_window import MainWindow
from tests.support import HandClock, shipped, workspace

pytestmark = pytest.mark.qt_log_ignore("does not support (grabbing the keyboard|raise)", extend=True)
PASSPHRASE = "Vier Wörter im Nebel"


@pytest.fixture
def protected(library: Path) -> tuple[Path, str, bytes]:
    """Return a protected library with one engagement, and its key."""
    work = workspace(library)
    id_ = work.engagements.create("Contoso", "First turn")
    work.close()
    return library, id_, protection.protect(library, PASSPHRASE, Cost())


@pytest.fixture
def window(protected: tuple[Path, str, bytes], qtbot: QtBot) -> Iterator[MainWindow]:
    made = build_window(protected[0])
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def locking(window: MainWindow) -> Locking:
    assert window.locking is not None
    return window.locking


def page(window: MainWindow) -> UnlockPage:
    found = locking(window).page
    assert found is not None
    return found


def unlock(window: MainWindow, secret: str, qtbot: QtBot) -> None:
    page(window).field.line.insert(secret)
    QTest.keyClick(page(window).field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window.context.work.locked or bool(page(window).trouble), timeout=20_000)


def test_a_protected_library_asks_and_shows_nothing_before(
    window: MainWindow, protected: tuple[Path, str, bytes], qtbot: QtBot
) -> None:
    window.show_library()
    window.show_settings()
    window.open_engagement(protected[1])
    assert window.view is None
    assert window.commands() == []
    assert isinstance(window.centralWidget(), UnlockPage)
    unlock(window, "wrong", qtbot)
    assert page(window).trouble == "The passphrase is wrong."
    page(window).field.line.clear()
    assert page(window).trouble == ""
    unlock(window, PASSPHRASE, qtbot)
    assert [row.id for row in window.context.work.engagements.rows()] == [protected[1]]
    assert locking(window).page is None


def test_the_recovery_key_opens_it_too_and_without_the_key_file(
    window: MainWindow, protected: tuple[Path, str, bytes], qtbot: QtBot
) -> None:
    protected[0].with_name(f"{protected[0].name}.key").unlink()
    unlock(window, PASSPHRASE, qtbot)
    assert page(window).trouble.startswith("The key file is missing or damaged.")
    page(window)._change_way()
    unlock(window, recovery_key.written(protected[2])[:-1], qtbot)
    assert page(window).trouble == "This is no recovery key: a letter is missing, or mistyped."
    page(window).field.line.clear()
    unlock(window, recovery_key.written(bytes(32)), qtbot)
    assert page(window).trouble.startswith("This is the recovery key of another library")
    page(window).field.line.clear()
    unlock(window, recovery_key.written(protected[2]).lower().replace("-", " "), qtbot)
    assert not window.context.work.locked


def test_a_lock_hands_in_what_is_typed_and_comes_back_to_the_same_page(
    window: MainWindow, protected: tuple[Path, str, bytes], qtbot: QtBot
) -> None:
    unlock(window, PASSPHRASE, qtbot)
    window.open_engagement(protected[1], "assess.customer")
    view = window.view
    assert view is not None
    view.reveal("title")
    field = QApplication.focusWidget()
    assert isinstance(field, LineEditor)
    field.selectAll()
    QTest.keyClicks(field, "Still typing")
    locking(window).lock()
    assert window.context.work.locked
    assert window.view is None
    assert window.windowTitle() == "CXF Desktop"
    with pytest.raises(LibraryError, match="is protected"):
        Library(protected[0])
    unlock(window, PASSPHRASE, qtbot)
    assert window.view is not None
    assert (window.view.document_id, window.view.page_id) == (protected[1], "assess.customer")
    assert window.view.context.session.document.title == "Still typing"


def test_a_lock_closes_what_is_open_before_the_window(
    window: MainWindow, protected: tuple[Path, str, bytes], qtbot: QtBot
) -> None:
    unlock(window, PASSPHRASE, qtbot)
    dialog = QDialog(window)
    QTimer.singleShot(50, locking(window).lock)
    assert dialog.exec() == QDialog.DialogCode.Rejected
    qtbot.waitUntil(lambda: window.context.work.locked)
    dialog.deleteLater()


def test_a_lock_takes_an_open_menu_of_a_field_away(
    window: MainWindow, protected: tuple[Path, str, bytes], qtbot: QtBot
) -> None:
    unlock(window, PASSPHRASE, qtbot)
    window.open_engagement(protected[1], "assess.customer")
    assert window.view is not None
    editor = window.view.findChild(LineEditor)
    assert editor is not None

    def lock() -> None:
        assert QApplication.activePopupWidget() is not None
        locking(window).lock()

    QTimer.singleShot(100, lock)
    line = editor.focusProxy() or editor
    line.customContextMenuRequested.emit(QPoint(3, 3))  # comes back without an exception
    assert window.context.work.locked
    assert QApplication.activePopupWidget() is None


def test_what_a_lock_cannot_write_comes_back_after_it(
    window: MainWindow, protected: tuple[Path, str, bytes], qtbot: QtBot
) -> None:
    unlock(window, PASSPHRASE, qtbot)
    window.open_engagement(protected[1], "assess.customer")
    view = window.view
    assert view is not None
    folder = protected[0].parent
    aside = folder.with_name("unplugged")
    folder.rename(aside)
    assert not view.context.session.edit("title", "Not on disk")
    locking(window).lock()
    assert window.context.work.locked
    emergency = [file for file in Path(_state()).rglob("*.json") if b"Not on disk" in file.read_bytes()]
    assert not emergency, "the emergency file of a protected library is sealed"
    aside.rename(folder)
    unlock(window, PASSPHRASE, qtbot)
    qtbot.waitUntil(lambda: _title(window) == "Not on disk")
    assert not list(Path(_state()).rglob("*.json"))


def test_it_is_locked_when_nobody_works_and_never_when_that_is_wanted(
    protected: tuple[Path, str, bytes], qtbot: QtBot
) -> None:
    clock = HandClock()
    work = Workspace(Library(protected[0], protected[2]), shipped, SettingsFile(None), clock=clock)
    window = window_for(work)
    qtbot.addWidget(window)
    watch = locking(window).watch
    assert watch is not None
    counted = 0.0
    watch._counter = lambda: counted  # type: ignore[method-assign]
    watch._last_count = 0.0

    def pass_by(minutes: int) -> None:
        nonlocal counted
        for _ in range(minutes * 4):
            clock.forward(seconds=15)
            counted += 15
            watch.look()
            if work.library.key is None:
                return

    work.settings.update(lock_after=0)
    pass_by(60)
    assert not window.context.work.locked
    work.settings.update(lock_after=15)
    watch._last_input = clock()
    pass_by(14)
    assert not window.context.work.locked
    pass_by(1)
    assert window.context.work.locked
    window.close()


def test_what_makes_no_sense_yet_is_offered_after_the_lock(
    window: MainWindow, protected: tuple[Path, str, bytes], qtbot: QtBot
) -> None:
    unlock(window, PASSPHRASE, qtbot)
    window.open_engagement(protected[1], "assess.customer")
    view = window.view
    assert view is not None
    editor = LineEditor(view.page)
    binding = Binding(view.context.session, "due", editor, view.page)
    assert binding.path == "due"
    editor.setText("12. No")
    editor.edited.emit()
    locking(window).lock()
    unlock(window, PASSPHRASE, qtbot)
    (kept,) = window.context.work.emergency.kept()
    assert [(edit.path, edit.value) for edit, _ in kept.edits] == [("due", "12. No")]
    (one,) = window.context.work.recovery.recover().overtaken
    assert one.edit.value == "12. No"
    window.context.work.emergency.dismiss(kept)


@pytest.mark.parametrize(
    ("wall", "counted", "due"),
    [(2.0, 2.0, False), (3600.0, 0.0, True), (3600.0, 3600.0, True), (-3600.0, 2.0, True), (5.0, 2.0, False)],
    ids=["nothing", "sleep", "a sleep that both clocks counted", "clock put back", "a small correction"],
)
def test_a_sleep_is_noticed_by_the_clocks(wall: float, counted: float, due: bool, qapp: QApplication) -> None:
    clock, count = HandClock(), [0.0]
    watch = IdleWatch(clock, lambda: 0, qapp, lambda: count[0])
    heard: list[bool] = []
    watch.due.connect(lambda: heard.append(True))
    clock.now += dt.timedelta(seconds=wall)
    count[0] += counted
    watch.look()
    assert bool(heard) is due
    watch.deleteLater()


def test_a_key_puts_the_end_off(window: MainWindow, qtbot: QtBot) -> None:
    unlock(window, PASSPHRASE, qtbot)
    watch = locking(window).watch
    assert watch is not None
    handle = window.windowHandle()
    assert handle is not None
    watch._on_window(handle)
    watch._last_input -= dt.timedelta(minutes=10)
    before = watch._last_input
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    assert watch._last_input > before


def test_caps_lock_is_noticed_by_a_letter(window: MainWindow) -> None:
    def press(letter: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        line = page(window).field.line
        QApplication.sendEvent(line, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, letter))

    hint = page(window)._hint
    press("a")
    assert not hint.isVisible()
    press("A")
    assert hint.isVisible()
    press("A", Qt.KeyboardModifier.ShiftModifier)
    assert not hint.isVisible()


def test_the_language_changes_on_the_locked_window(window: MainWindow) -> None:
    window.set_language("de")
    assert isinstance(window.centralWidget(), UnlockPage)
    window.set_language("en")


def test_from_python_a_protected_library_opens_with_its_passphrase(protected: tuple[Path, str, bytes]) -> None:
    with pytest.raises(LibraryError, match="is protected"):
        open_session(protected[0], protected[1])
    session = open_session(protected[0], protected[1], passphrase=PASSPHRASE)
    assert session.document.title == "First turn"
    session.close()


BUS = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication, QTimer
from cxf_desktop.ui.locking.system_events import SystemEvents
app = QCoreApplication([])
events = SystemEvents()
assert events.listen()
events.away.connect(lambda: (print("away"), app.quit()))
send = ["dbus-send", "--session", "--type=signal", "/org/freedesktop/ScreenSaver"]
QTimer.singleShot(200, lambda: subprocess.run([*send, "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:false"]))
QTimer.singleShot(500, lambda: subprocess.run([*send, "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true"]))
QTimer.singleShot(15000, app.quit)
app.exec()
"""


@pytest.mark.slow
@pytest.mark.skipif(
    not shutil.which("dbus-run-session") or not shutil.which("dbus-send"), reason="there is no bus here"
)
def test_a_locked_screen_is_heard_of_on_the_bus() -> None:
    told = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", BUS], capture_output=True, text=True, timeout=60, check=False
    )
    assert told.stdout.split() == ["away"], told


def test_where_there_is_no_bus_nobody_is_asked_to_start_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")
    SystemEvents().listen()


def _state() -> Path:
    from cxf_desktop import paths

    return paths.user_states()[0]


def _title(window: MainWindow) -> str:
    return window.view.context.session.document.title if window.view else ""
