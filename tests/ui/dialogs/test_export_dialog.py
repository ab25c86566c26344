"""Documents are written beside the window, and can be opened after."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.words import Phase
from cxf_desktop.exchange.spreadsheets import TableFormat
from cxf_desktop.services.export import FileFormat, Kind
from cxf_desktop.services.spreadsheets import TableKind
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.dialogs.export_dialog import ExportDialog


@pytest.fixture
def dialog(engagement: EngagementContext, tmp_path: Path, qtbot: QtBot) -> ExportDialog:
    engagement.work.settings.update(documents_folder=str(tmp_path / "out"))
    made = ExportDialog(engagement, Phase.COMMIT)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def press(dialog: ExportDialog, text: str) -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if b.isVisible() and b.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def seen(dialog: ExportDialog) -> set[str]:
    return {label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}


def test_the_document_of_the_phase_is_offered(dialog: ExportDialog) -> None:
    assert [kind for kind, box in dialog.choices.kinds.items() if box.isChecked()] == [Kind.COMMITMENT]
    assert all(box.isChecked() for box in dialog.choices.formats.values())


def test_files_are_written_and_opened(
    dialog: ExportDialog,
    engagement: EngagementContext,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    engagement.session.edit("title", 'Pilot <b> & "Söhne"')
    dialog.choices.kinds[Kind.ASSESSMENT].setChecked(True)
    press(dialog, "Deutsch")
    press(dialog, "Write 4 files")
    qtbot.waitUntil(lambda: "4 files were written." in seen(dialog), timeout=20_000)
    written = sorted(file.name for file in (tmp_path / "out").iterdir())
    assert written == [
        "contoso-assessment-de.docx",
        "contoso-assessment-de.pdf",
        "contoso-commitment-de.docx",
        "contoso-commitment-de.pdf",
    ]
    opened: list[Path] = []

    def open_file(path: Path) -> bool:
        opened.append(path)
        return True

    monkeypatch.setattr(engagement.app.dialogs, "show_in_system", open_file)
    press(dialog, "Open")
    press(dialog, "Show folder")
    assert opened == [tmp_path / "out" / "contoso-assessment-de.docx", tmp_path / "out"]


def test_what_cannot_be_written_is_said(dialog: ExportDialog, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "out").write_text("a file is in the way", encoding="utf-8")
    dialog.choices.formats[FileFormat.PDF].setChecked(False)
    press(dialog, "Write 1 file")
    qtbot.waitUntil(lambda: any("cannot be written" in text for text in seen(dialog)), timeout=20_000)
    press(dialog, "Write more")
    assert dialog.choices.kinds[Kind.COMMITMENT].isVisible()


def test_nothing_chosen_writes_nothing(dialog: ExportDialog) -> None:
    dialog.choices.kinds[Kind.COMMITMENT].setChecked(False)
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Write")
    assert not button.isEnabled()


def test_it_is_cancelled_with_escape(dialog: ExportDialog, qtbot: QtBot) -> None:
    for box in dialog.choices.kinds.values():
        box.setChecked(True)
    dialog.start()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.choices.kinds[Kind.COMMITMENT].isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_tables_are_written_beside_documents_and_remembered(
    dialog: ExportDialog, engagement: EngagementContext, tmp_path: Path, qtbot: QtBot
) -> None:
    engagement.session.apply([{"path": "commitment.objectives[o1]", "value": {"title": "=1+1"}}])
    dialog.choices.formats[FileFormat.PDF].setChecked(False)
    dialog.choices.tables[TableKind.OBJECTIVES].setChecked(True)
    dialog.choices.table_formats[TableFormat.CSV].setChecked(True)
    press(dialog, "Write 3 files")
    qtbot.waitUntil(lambda: "3 files were written." in seen(dialog), timeout=20_000)
    written = sorted(file.name for file in (tmp_path / "out").iterdir())
    assert written == ["contoso-commitment-en.docx", "contoso-objectives-en.csv", "contoso-objectives-en.xlsx"]
    assert "'=1+1" in (tmp_path / "out" / "contoso-objectives-en.csv").read_text(encoding="utf-8-sig")
    again = ExportDialog(engagement, Phase.ASSESS)
    qtbot.addWidget(again)
    assert [job[1].value for job in again.choices.jobs()] == ["docx", "xlsx", "csv"]
    assert again.choices.tables[TableKind.OBJECTIVES].isChecked()
    assert [kind for kind, box in again.choices.kinds.items() if box.isChecked()] == [Kind.ASSESSMENT]
