"""Questionnaires are written for people to fill in, and never over a file that is there."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.exchange.actions import read_form, send_form
from cxf_desktop.ui.exchange.incoming import Incoming
from cxf_desktop.ui.exchange.recipients import people
from cxf_desktop.ui.exchange.send_dialog import SendDialog
from cxf_desktop.ui.main_window import MainWindow
from tests.ui.exchange.conftest import Hands

pytestmark = pytest.mark.qt_log_ignore("does not support (grabbing the keyboard|raise)", extend=True)


@pytest.fixture
def dialog(engagement: EngagementContext, tmp_path: Path, qtbot: QtBot) -> SendDialog:
    engagement.work.settings.update(documents_folder=str(tmp_path / "out"))
    engagement.session.edit("customer.name", "Söhne & Co. / ../x")
    engagement.session.apply(
        [
            {"path": "assessment.respondents[jo]", "value": {"name": "Jo Weber", "role": "CIO"}},
            {"path": "contacts[c1]", "value": {"name": "Ana Lang"}},
            {"path": "contacts[c2]", "value": {"name": "Jo Weber"}},
            {"path": "contacts[c3]", "value": {"name": "Consultant", "side": "partner"}},
        ]
    )
    made = SendDialog(engagement)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def press(dialog: SendDialog, text: str) -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if b.isVisible() and b.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def seen(dialog: SendDialog) -> set[str]:
    return {label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_one_file_for_each_person(
    dialog: SendDialog, engagement: EngagementContext, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert [person.name for person in people(engagement.session.document)] == ["Jo Weber", "Ana Lang"]
    press(dialog, "Deutsch")
    dialog.recipients.tick("Jo Weber")
    QTest.keyClicks(dialog.recipients.line, "../../Mo")
    QTest.keyClick(dialog.recipients.line, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.recipients.names() == ["Jo Weber", "../../Mo"]
    press(dialog, "Write 2 files")
    qtbot.waitUntil(lambda: "2 files were written." in seen(dialog), timeout=20_000)
    out = tmp_path / "out"
    assert names(out) == ["soehne-co-x-readiness-jo-weber-de.xlsx", "soehne-co-x-readiness-mo-de.xlsx"]
    form = engagement.work.answer_forms.read(out / "soehne-co-x-readiness-jo-weber-de.xlsx")
    assert (form.respondent, form.role, form.language) == ("Jo Weber", "CIO", "de")
    shown: list[Path] = []

    def show(path: Path) -> bool:
        shown.append(path)
        return True

    monkeypatch.setattr(engagement.app.dialogs, "show_in_system", show)
    press(dialog, "Show folder")
    assert shown == [out]


def test_a_file_that_is_there_is_left_alone(dialog: SendDialog, tmp_path: Path, qtbot: QtBot) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "soehne-co-x-maturity-en.xlsx").write_text("filled in")
    press(dialog, "Cloud maturity")
    dialog.recipients.setFocus()
    QTest.keyClick(dialog.recipients.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "1 file was written." in seen(dialog), timeout=20_000)
    assert names(out) == ["soehne-co-x-maturity-en-2.xlsx", "soehne-co-x-maturity-en.xlsx"]
    assert (out / "soehne-co-x-maturity-en.xlsx").read_text() == "filled in"


def test_nobody_ticked_writes_nothing(dialog: SendDialog) -> None:
    QTest.keyClick(dialog.recipients.list, Qt.Key.Key_Space)
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Write")
    assert not button.isEnabled()


def test_what_cannot_be_written_is_said(dialog: SendDialog, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "out").write_text("a file is in the way", encoding="utf-8")
    press(dialog, "Write 1 file")
    qtbot.waitUntil(lambda: any(text.startswith("soehne-co-x-readiness-en.xlsx: ") for text in seen(dialog)))
    press(dialog, "Write more")
    assert dialog.recipients.isVisible()


def test_it_is_cancelled_with_escape(dialog: SendDialog) -> None:
    dialog.start()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.recipients.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_many_people_fit_the_screen(engagement: EngagementContext, qtbot: QtBot) -> None:
    engagement.session.apply(
        [{"path": f"assessment.respondents[r{n}]", "value": {"name": f"Person {n} " + "x" * 300}} for n in range(200)]
    )
    made = SendDialog(engagement)
    qtbot.addWidget(made)
    assert made.sizeHint().height() < 760
    assert made.sizeHint().width() < 1000


def test_the_window_offers_it_for_the_questionnaire_in_front(
    window: MainWindow, hands: Hands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "send_form" not in {command.id for command in window.commands()}
    window.open_engagement(window.context.work.engagements.create("Contoso", "First turn"), "assess.interview")
    commands = {command.id: command for command in window.commands()}
    assert {"read_file", "send_form", "read_form"} <= set(commands)
    chosen: list[str] = []

    def look(dialog: SendDialog) -> None:
        chosen.extend(b.text() for b in dialog.findChildren(QPushButton) if b.isChecked())
        dialog.reject()

    hands.on(SendDialog, look)
    commands["send_form"].run()
    assert window.view is not None
    hands.on(SendDialog, look)
    send_form(window.view.context, "readiness", window.view.page)
    assert chosen == ["Cloud maturity", "English", "Cloud readiness", "English"]
    asked: list[bool] = []
    monkeypatch.setattr(Incoming, "choose", lambda _self: asked.append(True))
    read_form(window.view.page)
    assert asked == [True]
