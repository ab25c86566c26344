"""An engagement is handed over as a file, and the file holds all of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cxf_desktop.exchange.errors import ExchangeError
from cxf_desktop.services.incoming import Place
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.exchange.handover_dialog import HandoverDialog
from cxf_desktop.ui.exchange.handover_task import HandoverFormat
from tests.services.laptops import Laptop
from tests.support import HandClock


@pytest.fixture
def dialog(engagement: EngagementContext, tmp_path: Path, qtbot: QtBot) -> HandoverDialog:
    engagement.work.settings.update(documents_folder=str(tmp_path / "out"))
    engagement.session.edit("commitment.current_state", "as it is")
    engagement.session.edit("title", "Söhne & Co. / ../x " + "very long title " * 9)
    made = HandoverDialog(engagement)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def button(dialog: HandoverDialog, text: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.isVisible() and each.text() == text)


def press(dialog: HandoverDialog, text: str) -> None:
    QTest.mouseClick(button(dialog, text), Qt.MouseButton.LeftButton)


def seen(dialog: HandoverDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_a_bundle_is_written_and_holds_everything(
    dialog: HandoverDialog, engagement: EngagementContext, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "read back and compared" in seen(dialog), timeout=10_000)
    (file,) = (tmp_path / "out").iterdir()
    assert file.name == "contoso-soehne-co-x-very-long-title-very-2026-03-02.cxf"
    assert file.name in seen(dialog)
    opened: list[Path] = []

    def open_it(path: Path) -> bool:
        opened.append(path)
        return True

    monkeypatch.setattr(engagement.app.dialogs, "show_in_system", open_it)
    press(dialog, "Show folder")
    assert opened == [tmp_path / "out"]
    other = Laptop.made(tmp_path, "Ben", HandClock())
    other.take(file)
    assert other.document == engagement.session.document
    other.work.close()
    press(dialog, "Back")
    press(dialog, "Write")
    qtbot.waitUntil(lambda: "read back and compared" in seen(dialog), timeout=10_000)
    assert len(list((tmp_path / "out").iterdir())) == 2  # nothing is written over
    assert dialog.focusWidget() is button(dialog, "Close")


def test_a_passphrase_is_asked_twice_and_seals(
    dialog: HandoverDialog, engagement: EngagementContext, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.seal.click()
    assert dialog.focusWidget() is dialog.passphrase.first.line
    write = button(dialog, "Write")
    assert not write.isEnabled()
    dialog.passphrase.first.line.setText("Sommer2024")
    assert "Strength: Weak." in seen(dialog)
    QTest.keyClicks(dialog.passphrase.again.line, "Somm")
    assert "not the same" not in seen(dialog)  # it is still being typed
    QTest.keyClicks(dialog.passphrase.again.line, "x")
    assert "The two are not the same." in seen(dialog)
    assert not write.isEnabled()
    dialog.passphrase.again.line.setText("Sommer2024")
    press(dialog, "Write")
    qtbot.waitUntil(lambda: "read back and compared" in seen(dialog), timeout=10_000)
    assert "Tell the passphrase on another way" in seen(dialog)
    (file,) = (tmp_path / "out").iterdir()
    assert b"as it is" not in file.read_bytes()
    with pytest.raises(ExchangeError, match="needs its passphrase"):
        engagement.work.handover.inspect(file)
    assert engagement.work.handover.inspect(file, "Sommer2024").place is Place.KNOWN


def test_json_is_written(dialog: HandoverDialog, engagement: EngagementContext, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.seal.click()
    dialog.formats[HandoverFormat.JSON].click()
    assert not dialog.seal.isVisible()
    assert not dialog.passphrase.isVisible()
    press(dialog, "Write")
    qtbot.waitUntil(lambda: "read back and compared" in seen(dialog), timeout=10_000)
    (file,) = (tmp_path / "out").iterdir()
    assert file.suffix == ".json"
    assert engagement.work.handover.inspect(file).place is Place.KNOWN


def test_a_protected_library_is_sealed_in_any_case(
    engagement: EngagementContext, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engagement.work.handover, "_protected", lambda: True)
    dialog = HandoverDialog(engagement)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.seal.isChecked()
    assert not dialog.seal.isEnabled()
    assert not button(dialog, "Write").isEnabled()
    assert "library is protected" in seen(dialog)


def test_what_cannot_be_written_is_said(dialog: HandoverDialog, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "out").write_text("a file is in the way", encoding="utf-8")
    press(dialog, "Write")
    qtbot.waitUntil(lambda: "exists" in seen(dialog) or "directory" in seen(dialog), timeout=10_000)
    assert "read back" not in seen(dialog)


def test_escape_stops_and_leaves_nothing(dialog: HandoverDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.start()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert button(dialog, "Write").isVisible()
    QTest.qWait(300)
    assert not [file for file in (tmp_path / "out").glob("*") if file.suffix != ".cxf"]
