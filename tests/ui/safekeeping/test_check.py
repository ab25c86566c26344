"""The check in the window: what is wrong is said in sentences, mended, or a backup is offered."""

from pathlib import Path

import apsw
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from cxf_desktop.ui.main_window import MainWindow
from cxf_desktop.ui.safekeeping.restore_dialog import RestoreDialog
from cxf_desktop.ui.safekeeping.safekeeping_page import SafekeepingPage
from tests.ui.safekeeping.conftest import Conversation, shown, work_of


def injure(library: Path, sql: str) -> None:
    connection = apsw.Connection(str(library))  # the one SQLite of this process: two of them break each other's locks
    connection.execute(sql)
    connection.close()


def check(page: SafekeepingPage, qtbot: QtBot) -> list[list[str]]:
    page.check.check.click()
    qtbot.waitUntil(lambda: not page.check.working.busy)
    model = page.check.findings.model()
    return [[str(model.index(row, column).data()) for column in range(2)] for row in range(model.rowCount())]


def test_all_is_whole(window: MainWindow, qtbot: QtBot) -> None:
    work_of(window).engagements.create("Contoso", "First turn")
    page = shown(window)
    assert "yet" in page.check._state.text()
    assert check(page, qtbot) == []
    assert "1 engagement" in page.check.notice.accessibleName()
    assert "just now" in page.check._state.text()


def test_a_library_that_is_gone_is_not_whole_and_none_is_made_in_its_place(
    window: MainWindow, library: Path, qtbot: QtBot
) -> None:
    work_of(window).engagements.create("Contoso", "First turn")
    page = shown(window)
    library.parent.rename(library.parent.with_name("unplugged"))
    assert check(page, qtbot) == []
    assert "not there any more" in page.check.notice.accessibleName()
    assert not library.parent.exists()
    library.parent.with_name("unplugged").rename(library.parent)
    check(page, qtbot)
    assert "1 engagement" in page.check.notice.accessibleName()


def test_a_list_that_says_something_else_is_mended(window: MainWindow, library: Path, qtbot: QtBot) -> None:
    work_of(window).engagements.create("Contoso", "First turn")
    injure(library, "UPDATE engagement SET title = 'Forged'")
    page = shown(window)
    found = check(page, qtbot)
    assert "Mended" in [line[1] for line in found]
    assert "Nothing is lost" in page.check.notice.accessibleName()
    assert work_of(window).engagements.rows()[0].title == "First turn"


def test_a_damaged_journal_offers_the_newest_good_backup(window: MainWindow, library: Path, qtbot: QtBot) -> None:
    work = work_of(window)
    work.engagements.create("Contoso", "First turn")
    work.backups.back_up()
    injure(library, "UPDATE journal SET author = 'Somebody else'")
    page = shown(window)
    found = check(page, qtbot)
    assert any("journal" in line[0] and line[1] == "Only in a backup" for line in found)
    assert page.check.notice._button.isVisible()

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, RestoreDialog)
        qtbot.waitUntil(lambda: not dialog.working.busy)
        dialog.go.click()
        qtbot.waitUntil(lambda: not dialog.working.busy)

    talk = Conversation(look)
    page.check.notice._button.click()
    talk.check()
    qtbot.waitUntil(lambda: work_of(window) is not work)
    assert check(shown(window), qtbot) == []
    assert [row.title for row in work_of(window).engagements.rows()] == ["First turn"]


def test_slices_find_it_too(window: MainWindow, library: Path, qtbot: QtBot) -> None:
    work_of(window).engagements.create("Contoso", "First turn")
    injure(library, "UPDATE engagement SET title = 'Forged'")
    page = shown(window)
    keeper = window._safekeeping.keeper
    for _ in range(500):
        keeper._check_on()
        if keeper.findings:
            break
    assert page.check.findings.lines() >= 1
    assert work_of(window).engagements.rows()[0].title == "First turn"
    keeper.rest()


def test_nothing_is_looked_at_while_somebody_types(window: MainWindow) -> None:
    work = work_of(window)
    window.open_engagement(work.engagements.create("Contoso", "First turn"))
    keeper = window._safekeeping.keeper
    assert window.view is not None
    window.view.context.session.edit("title", "Typed")
    for _ in range(200):
        keeper._check_on()
    assert work.safekeeping.rounds == 0
    keeper._typed_at -= 10
    for _ in range(500):
        keeper._check_on()
    assert work.safekeeping.rounds > 0
    assert keeper.findings == []
    keeper.rest()
