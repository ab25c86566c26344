"""Protection in the window: a passphrase twice, the recovery key once, locked, changed, removed."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from cxf_desktop.storage.protection import is_protected, unlock
from cxf_desktop.ui.main_window import MainWindow
from cxf_desktop.ui.safekeeping.protect_dialog import END, KEY, Act, ProtectDialog
from tests.ui.safekeeping.conftest import Answering, Conversation, shown, work_of

FIRST, SECOND = "four words nobody guesses", "and four others after them"


def done(dialog: ProtectDialog, qtbot: QtBot) -> None:
    dialog.start()
    qtbot.waitUntil(lambda: not dialog.working.busy, timeout=30_000)


def change(window: MainWindow, act: Act, deed: object) -> None:
    talk = Conversation(deed)  # type: ignore[arg-type]
    shown(window).change_protection(act)
    talk.check()


def protect(window: MainWindow, qtbot: QtBot) -> str:
    keys: list[str] = []

    def fill_in(dialog: QDialog) -> None:
        assert isinstance(dialog, ProtectDialog)
        dialog.new.first.line.setText(FIRST)
        dialog.start()
        assert not dialog.working.busy, "only once is not enough"
        dialog.new.again.line.setText(FIRST)
        done(dialog, qtbot)
        assert dialog._faces.currentIndex() == KEY
        dialog.reject()
        assert dialog.isVisible(), "the key was not kept yet"
        dialog.key.copy.click()
        keys.append(QGuiApplication.clipboard().text())
        assert not dialog.finish.isEnabled()
        dialog.key.check.click()
        dialog.finish.click()
        assert dialog._faces.currentIndex() == END

    change(window, Act.PROTECT, fill_in)
    qtbot.waitUntil(lambda: work_of(window).library.key is not None)
    return keys[0]


def test_protect_lock_unlock(window: MainWindow, library: Path, qtbot: QtBot) -> None:
    id_ = work_of(window).engagements.create("Contoso", "First turn")
    work_of(window).backups.back_up()
    window.open_engagement(id_)
    key = protect(window, qtbot)
    assert is_protected(library)
    assert unlock(library, key) == unlock(library, FIRST)
    assert all(is_protected(backup.file) for backup in work_of(window).backups.backups())
    assert b"Contoso" not in library.read_bytes()
    page = shown(window)
    page.protection.lock.click()
    qtbot.waitUntil(lambda: work_of(window).locked)
    assert window.locking is not None
    unlock_page = window.locking.page
    assert unlock_page is not None
    unlock_page.unlock_wanted.emit("wrong")
    qtbot.waitUntil(lambda: bool(unlock_page.trouble), timeout=30_000)
    unlock_page.unlock_wanted.emit(FIRST)
    qtbot.waitUntil(lambda: not work_of(window).locked, timeout=30_000)
    assert work_of(window).engagements.read(id_).title == "First turn"


def test_change_and_remove_ask_for_the_passphrase_of_now(window: MainWindow, library: Path, qtbot: QtBot) -> None:
    work_of(window).engagements.create("Contoso", "First turn")
    key = protect(window, qtbot)

    def wrong_then_right(dialog: QDialog) -> None:
        assert isinstance(dialog, ProtectDialog)
        dialog.new.first.line.setText(SECOND)
        dialog.new.again.line.setText(SECOND)
        dialog.current.line.setText("wrong")
        done(dialog, qtbot)
        assert "wrong" in dialog._error.text()
        dialog.current.line.setText(FIRST)
        done(dialog, qtbot)
        assert dialog._faces.currentIndex() == END

    change(window, Act.CHANGE, wrong_then_right)
    assert unlock(library, SECOND) == unlock(library, key)

    def remove(dialog: QDialog) -> None:
        assert isinstance(dialog, ProtectDialog)
        dialog.current.line.setText(key)
        done(dialog, qtbot)

    before = work_of(window)
    change(window, Act.REMOVE, remove)
    qtbot.waitUntil(lambda: work_of(window) is not before)
    assert not is_protected(library)
    assert work_of(window).engagements.count() == 1


def test_the_key_as_text(window: MainWindow, answering: Answering, qtbot: QtBot, tmp_path: Path) -> None:
    work_of(window).engagements.create("Contoso", "First turn")
    answering.folder = tmp_path

    def keep(dialog: QDialog) -> None:
        assert isinstance(dialog, ProtectDialog)
        dialog.new.first.line.setText(FIRST)
        dialog.new.again.line.setText(FIRST)
        done(dialog, qtbot)
        dialog.key.save.click()
        dialog.key.save.click()
        dialog.key.check.click()
        dialog.finish.click()

    change(window, Act.PROTECT, keep)
    files = sorted(tmp_path.glob("CXF *.txt"))
    assert len(files) == 2
    letters = "".join(line for line in files[0].read_text().splitlines() if line.count("-") == 6)
    assert unlock(work_of(window).library.path, letters)


def test_idle_minutes_are_kept(window: MainWindow, qtbot: QtBot) -> None:
    protect(window, qtbot)
    page = shown(window)
    page.protection.idle.button("30").click()
    assert work_of(window).settings.current.lock_after == 30
