"""The settings take effect at once and are kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cxf_desktop.ui.context import Context
from cxf_desktop.ui.settings_page import SettingsPage


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(context)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_language_and_colours_are_asked_for(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.language_chosen) as language:
        QTest.mouseClick(page.language.button("de"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.theme_chosen) as theme:
        QTest.keyClick(page.theme.button("dark"), Qt.Key.Key_Space)
    assert (language.args, theme.args) == (["de"], ["dark"])


def test_name_and_company_are_kept_while_they_are_typed(page: SettingsPage, context: Context, qtbot: QtBot) -> None:
    QTest.keyClicks(page.consultant.field, "Jo Weber")
    qtbot.waitUntil(lambda: context.work.settings.current.consultant == "Jo Weber")
    QTest.keyClicks(page.company.field, "Weber & Partner <b>")
    QTest.keyClick(page.company.field, Qt.Key.Key_Return)
    document = context.work.engagements.read(context.work.engagements.create("Contoso", "One"))
    assert document.partner.name == "Weber & Partner <b>"


def test_the_folder_for_documents_is_chosen(
    page: SettingsPage, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(context.dialogs, "choose_folder", lambda _title, _start: tmp_path)
    button = next(b for b in page.findChildren(QPushButton) if b.accessibleName() == "Choose the folder for documents")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert context.work.settings.current.documents_folder == str(tmp_path)


def test_it_says_where_the_library_lies(page: SettingsPage, context: Context) -> None:
    shown = [label.text().replace("\u200b", "") for label in page.findChildren(QLabel)]
    assert str(context.work.library.path) in shown
