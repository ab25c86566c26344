"""Everything is found by typing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cxf_desktop.ui.commands import Command
from cxf_desktop.ui.context import Context
from cxf_desktop.ui.dialogs.command_palette import CommandPalette
from cxf_desktop.ui.dialogs.shortcuts import ShortcutsDialog


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def commands(done: list[str]) -> list[Command]:
    return [
        Command("library", "Go to the library", lambda: done.append("library"), ("Ctrl+L", "Alt+Left"), "Everywhere"),
        Command("new", "New engagement", lambda: done.append("new"), ("Ctrl+N",), "Everywhere"),
        Command("undo", "Undo", lambda: done.append("undo"), ("Ctrl+Z",), "In an engagement"),
    ]


@pytest.fixture
def palette(context: Context, commands: list[Command], qtbot: QtBot) -> CommandPalette:
    context.work.engagements.create("Contoso <b>", "Pilot")
    made = CommandPalette(context, commands, None)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def found(palette: CommandPalette) -> list[str]:
    return [palette.list.item(row).text() for row in range(palette.list.count())]


def test_a_command_is_found_and_done(palette: CommandPalette, done: list[str], qtbot: QtBot) -> None:
    assert found(palette) == ["Go to the library", "New engagement", "Undo", "Contoso <b> · Pilot"]
    QTest.keyClicks(palette.search, "enga new")
    assert found(palette) == ["New engagement"]
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: done == ["new"])
    assert not palette.isVisible()


def test_the_arrows_go_round(palette: CommandPalette, done: list[str], qtbot: QtBot) -> None:
    QTest.keyClick(palette.search, Qt.Key.Key_Up)
    QTest.keyClick(palette.search, Qt.Key.Key_Up)
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: done == ["undo"])


def test_an_engagement_is_found(palette: CommandPalette, context: Context, qtbot: QtBot) -> None:
    QTest.keyClicks(palette.search, "cont pil")
    assert found(palette) == ["Contoso <b> · Pilot"]
    with qtbot.waitSignal(palette.engagement_chosen) as chosen:
        QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert chosen.args == [context.work.engagements.rows()[0].id]


def test_nothing_found_does_nothing(palette: CommandPalette, done: list[str]) -> None:
    QTest.keyClicks(palette.search, "zzzz")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert palette.isVisible()
    QTest.keyClick(palette.search, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert done == []


def test_all_keys_are_shown(commands: list[Command], qtbot: QtBot) -> None:
    dialog = ShortcutsDialog(commands)
    qtbot.addWidget(dialog)
    texts = {label.text() for label in dialog.findChildren(QLabel)}
    assert {"Everywhere", "In an engagement", "Undo", "Ctrl+Z", "Alt+Left", "Move the row"} <= texts
