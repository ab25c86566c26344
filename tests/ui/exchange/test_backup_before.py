"""Before answers are taken in, the library is backed up."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from cxf_desktop.services.workspace import Workspace
from cxf_desktop.ui.exchange.reading import FileReader
from tests.exchange.readiness_books import plain_book


def test_a_workbook_that_can_be_read_is_preceded_by_a_backup(work: Workspace, tmp_path: Path, qtbot: QtBot) -> None:
    work.engagements.create("Contoso", "Here before")
    file = plain_book().save(tmp_path / "Assessment.xlsx")
    reader = FileReader(work.old_workbooks, work.answer_forms, work.handover, file, before=work.backups.before)
    reader(lambda _message, _share: None)
    (backup,) = work.backups.backups()
    assert backup.verified
