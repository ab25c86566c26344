"""Deleting from the list: what goes is named, the backups are asked for, and then it is gone."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from cxf_desktop.services.deleting import InBackups
from cxf_desktop.ui.main_window import MainWindow
from cxf_desktop.ui.safekeeping.delete_dialog import DeleteDialog
from cxf_desktop.ui.widgets.labels import Body
from tests.ui.safekeeping.conftest import Conversation, work_of

MARK = "Zanzibar"


def asked(dialog: QDialog, qtbot: QtBot) -> DeleteDialog:
    assert isinstance(dialog, DeleteDialog)
    qtbot.waitUntil(lambda: not dialog.working.busy)
    return dialog


def traces(folder: Path) -> list[str]:
    return [file.name for file in folder.rglob("*") if file.is_file() and MARK.encode() in file.read_bytes()]


def test_cancel_deletes_nothing(window: MainWindow, qtbot: QtBot) -> None:
    work_of(window).engagements.create(MARK, "First turn")
    window.show_library()
    finder = window.library.finder
    QTest.keyClick(finder.search, Qt.Key.Key_Down)

    def cancel(dialog: QDialog) -> None:
        question = asked(dialog, qtbot)
        texts = [label.text() for label in question.findChildren(Body)]
        assert any(MARK in text and "(1)" in text and "(0)" in text for text in texts)
        assert not question._choices.isVisible(), "no backup holds it"
        assert question._no.hasFocus()
        QTest.keyClick(question, Qt.Key.Key_Escape)

    talk = Conversation(cancel)
    QTest.keyClick(finder.view, Qt.Key.Key_Delete)
    talk.check()
    assert work_of(window).engagements.count() == 1


def test_an_engagement_goes_and_backups_are_cleaned(window: MainWindow, library: Path, qtbot: QtBot) -> None:
    work = work_of(window)
    work.engagements.create("Contoso", "Stays")
    work.engagements.create(MARK, "Goes")
    work.backups.back_up()
    assert traces(library.parent)
    window.show_library()
    window.library.finder.view.select(0)
    assert window.library.finder.model.row(window.library.finder.view.currentIndex()).title == "Goes"

    def clean(dialog: QDialog) -> None:
        question = asked(dialog, qtbot)
        assert question._choices.isVisible()
        QTest.keyClick(question, Qt.Key.Key_2)
        assert question.choice is InBackups.CLEAN
        question.yes.click()
        qtbot.waitUntil(lambda: not question.working.busy)
        assert question.deleted

    talk = Conversation(clean)
    window.library.delete_current()
    talk.check()
    assert [row.title for row in work.engagements.rows()] == ["Stays"]
    assert traces(library.parent) == []
    assert [backup.verified for backup in work.backups.backups()] == [True]


def test_a_customer_goes_from_the_list_of_customers(window: MainWindow, library: Path, qtbot: QtBot) -> None:
    work = work_of(window)
    work.engagements.create(MARK, "One")
    work.engagements.create(MARK, "Two")
    work.engagements.create("Contoso", "Stays")
    work.backups.back_up()
    window.show_library()
    finder = window.library.finder
    finder._by_customer.click()
    view = finder._customer_view()
    view.select(1)
    customer = finder.current_customer()
    assert customer is not None
    assert customer.name == MARK

    def delete(dialog: QDialog) -> None:
        question = asked(dialog, qtbot)
        assert any("2 engagements" in label.text() for label in question.findChildren(Body))
        question.choose(InBackups.DELETE)
        question.yes.click()
        qtbot.waitUntil(lambda: not question.working.busy)

    talk = Conversation(delete)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    talk.check()
    assert [row.name for row in work.engagements.customers()] == ["Contoso"]
    assert traces(library.parent) == []


def test_nothing_is_chosen(window: MainWindow) -> None:
    window.show_library()
    window.library.delete_current()
    window.library.delete_customer()
    assert work_of(window).engagements.count() == 0
