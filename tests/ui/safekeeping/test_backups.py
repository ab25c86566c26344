"""Backups in the window: made, checked, restored after a look at what differs."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from cxf_desktop.storage.backup_folder import Reason
from cxf_desktop.ui.main_window import MainWindow
from cxf_desktop.ui.safekeeping.restore_dialog import RestoreDialog
from cxf_desktop.ui.safekeeping.safekeeping_page import SafekeepingPage
from cxf_desktop.ui.widgets.notice import Notice
from tests.support import HandClock
from tests.ui.safekeeping.conftest import Answering, Conversation, shown, work_of


def back_up(page: SafekeepingPage, qtbot: QtBot) -> None:
    QTest.keyClick(page.backups.make, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not page.backups.working.busy and page.backups.again.isEnabled())


def test_one_more_now_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    work_of(window).engagements.create("Contoso", "First turn")
    page = shown(window)
    assert page.backups.list.isHidden()
    back_up(page, qtbot)
    assert "1 engagement" in page.backups.notice.accessibleName()
    assert page.backups.list.lines() == 1
    made = work_of(window).backups.backups()
    assert [backup.reason for backup in made] == [Reason.ASKED]
    assert made[0].verified
    assert page.backups.make.hasFocus()


def test_a_backup_that_was_changed_since_is_not_whole(window: MainWindow, qtbot: QtBot) -> None:
    work_of(window).engagements.create("Contoso", "First turn")
    page = shown(window)
    back_up(page, qtbot)
    backup = work_of(window).backups.backups()[0]
    content = bytearray(backup.file.read_bytes())
    at = content.rindex(b"Contoso")
    content[at] ^= 1
    backup.file.write_bytes(content)
    page.backups.again.click()
    qtbot.waitUntil(lambda: not page.backups.working.busy)
    assert "damaged" in page.backups.notice.accessibleName()
    assert not work_of(window).backups.backups()[0].verified


def test_a_restore_shows_what_differs_and_brings_it_back(window: MainWindow, clock: HandClock, qtbot: QtBot) -> None:
    work = work_of(window)
    kept = work.engagements.create("Contoso", "First turn")
    page = shown(window)
    back_up(page, qtbot)
    clock.forward(days=1)
    session = work.engagements.open(kept)
    session.apply([{"path": "title", "value": "Another title"}])
    session.close()
    work.engagements.create("Fabrikam", "Only now")
    window.open_engagement(kept)
    page = shown(window)
    seen: list[str] = []

    def look_and_restore(dialog: QDialog) -> None:
        assert isinstance(dialog, RestoreDialog)
        qtbot.waitUntil(lambda: not dialog.working.busy)
        model = dialog.sheet.model()
        seen.extend(str(model.index(row, 1).data()) for row in range(model.rowCount()))
        dialog.go.click()
        qtbot.waitUntil(lambda: not dialog.working.busy)

    talk = Conversation(look_and_restore)
    page.backups.restore.click()
    talk.check()
    assert sorted(seen) == ["1 newer entries would be gone", "would be gone"]
    qtbot.waitUntil(lambda: work_of(window).engagements.count() == 1)
    assert window.view is None
    assert work_of(window).engagements.read(kept).title == "First turn"
    assert Reason.RESTORE in [backup.reason for backup in work_of(window).backups.backups()]
    window.open_engagement(kept)
    assert window.view is not None


def test_nothing_to_restore_offers_nothing(window: MainWindow, qtbot: QtBot) -> None:
    work_of(window).engagements.create("Contoso", "First turn")
    page = shown(window)
    back_up(page, qtbot)

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, RestoreDialog)
        qtbot.waitUntil(lambda: not dialog.working.busy)
        assert not dialog.go.isVisible()
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()

    talk = Conversation(look)
    page.backups.restore.click()
    talk.check()


def test_another_folder(window: MainWindow, answering: Answering, qtbot: QtBot, tmp_path: Path) -> None:
    work_of(window).engagements.create("Contoso", "First turn")
    page = shown(window)
    answering.folder = tmp_path / "elsewhere"
    page.backups._choose_folder()
    back_up(page, qtbot)
    assert list((tmp_path / "elsewhere").rglob("*.cxflib"))


def test_closing_makes_the_backup_of_the_day(window: MainWindow) -> None:
    work = work_of(window)
    work.engagements.create("Contoso", "First turn")
    window.close()
    made = sorted(work.backups.folder.glob("*-close.cxflib"))
    assert len(made) == 1


def test_no_room_for_the_backup_on_closing_is_said_at_the_next_start(window: MainWindow, qtbot: QtBot) -> None:
    work = work_of(window)
    work.engagements.create("Contoso", "First turn")
    work.backups.folder.write_text("in the way")
    window.close()
    assert not window.isVisible()
    assert work.settings.current.backup_trouble
    window.use(work.opened(None))
    window.show()
    window._safekeeping._begin()
    lines = [each.accessibleName() for each in window.findChildren(Notice)]
    assert any("on closing could not be made" in line for line in lines)
    assert not work.settings.current.backup_trouble
    work.backups.folder.unlink()


def test_each_hour_while_a_workshop_runs(window: MainWindow, clock: HandClock, qtbot: QtBot) -> None:
    work = work_of(window)
    id_ = work.samples.add("en", "sample")
    window.open_engagement(id_)
    assert window.view is not None
    session = window.view.context.session
    keeper = window._safekeeping.keeper
    session.edit("workshop.run.block", None)
    before = len(work.backups.backups())
    keeper.look_for_backup()
    assert len(work.backups.backups()) == before
    with qtbot.waitSignal(keeper.changed):
        session.edit("workshop.run.block", session.document.workshop.blocks[0].id)
    assert [backup.reason for backup in work.backups.backups()] == [Reason.HOURLY]
    clock.forward(minutes=59)
    session.edit("workshop.summary", "One")
    with qtbot.waitSignal(keeper.changed):
        keeper.look_for_backup()
    assert len(work.backups.backups()) == 1
    clock.forward(minutes=2)
    with qtbot.waitSignal(keeper.changed):
        keeper.look_for_backup()
    newest = work.backups.backups()[0]
    assert newest.moment == clock.now
