"""Engagements from other laptops: shown, decided about by keyboard, taken in as one step of undo."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.merging import Side
from cxf_desktop.exchange.errors import ExchangeError
from cxf_desktop.services.incoming import Place
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.envelope import Cost
from cxf_desktop.storage.library import Library
from cxf_desktop.storage.protection import protect
from cxf_desktop.ui.exchange.bundle_dialog import BundleDialog
from cxf_desktop.ui.exchange.messages import RefusedDialog
from cxf_desktop.ui.exchange.sealed_dialog import SealedDialog
from cxf_desktop.ui.merge.merge_dialog import MergeDialog
from cxf_desktop.ui.merge.merged_line import MergedLine
from tests.services.laptops import Laptop
from tests.support import HandClock, workspace
from tests.ui.exchange.conftest import Hands
from tests.ui.merge.conftest import Meeting

pytestmark = pytest.mark.qt_log_ignore("does not support (grabbing the keyboard|raise)", extend=True)

STATE, SUMMARY, TITLE = "commitment.current_state", "workshop.summary", "title"


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def line(meeting: Meeting) -> MergedLine:
    assert meeting.window.view is not None
    found = [each for each in meeting.window.view.findChildren(MergedLine) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def accept(dialog: BundleDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return)


def reading(said: list[str]) -> Callable[[BundleDialog], None]:
    def look(dialog: BundleDialog) -> None:
        said.append(words(dialog))
        accept(dialog)

    return look


def refusing(refused: list[str]) -> Callable[[RefusedDialog], None]:
    def look(dialog: RefusedDialog) -> None:
        refused.append(dialog.text)
        dialog.accept()

    return look


def test_an_unknown_engagement_is_shown_and_added(meeting: Meeting, hands: Hands, tmp_path: Path, qtbot: QtBot) -> None:
    other = Laptop.made(tmp_path, "Cleo", HandClock())
    other.id = other.work.engagements.create("Fabrikam", "Second")
    other.set("commitment.objectives[o1]", {"title": "Move", "criteria": [{"id": "c1", "text": "It moved"}]})
    session = other.work.engagements.open(other.id)
    picture = tmp_path / "minutes.txt"
    picture.write_text("what was said")
    other.work.attachments.attach(session, "c1", picture)
    session.close()
    said: list[str] = []

    def look(dialog: BundleDialog) -> None:
        said.append(words(dialog))
        assert dialog.focusWidget() is dialog.take
        accept(dialog)

    hands.on(BundleDialog, look)
    meeting.receive(other.bundle(), hands=hands, qtbot=qtbot)
    for text in ("Fabrikam", "Second", "Cleo", "3, on 2 Mar 2026", "1 file, 13 bytes", "not in your library yet"):
        assert text in said[0]
    window = meeting.window
    qtbot.waitUntil(lambda: window.view is not None and window.view.document_id == other.id)
    assert "added to the library" in line(meeting).notice.accessibleName()
    assert window.context.work.engagements.read(other.id) == other.document
    assert [backup.reason for backup in window.context.work.backups.backups()] == ["import"]
    other.work.close()


def test_what_was_cancelled_is_not_added(meeting: Meeting, hands: Hands, tmp_path: Path, qtbot: QtBot) -> None:
    other = Laptop.made(tmp_path, "Cleo", HandClock())
    other.id = other.work.engagements.create("Fabrikam", "Second")
    hands.on(BundleDialog, lambda dialog: dialog.reject())
    meeting.receive(other.bundle(), hands=hands, qtbot=qtbot)
    assert [row.customer for row in meeting.window.context.work.engagements.rows()] == ["Contoso"]
    assert meeting.window.context.work.backups.backups() == []
    other.work.close()


def test_nothing_new_is_said(meeting: Meeting, hands: Hands, qtbot: QtBot) -> None:
    meeting.here(STATE, "as it is")
    said: list[str] = []
    hands.on(BundleDialog, reading(said))
    meeting.receive(meeting.ben.bundle(), hands=hands, qtbot=qtbot)
    assert "has it all, and 1 change that the file lacks" in said[0]
    assert meeting.window.context.work.backups.backups() == []


def test_what_is_newer_there_is_taken_and_undone(meeting: Meeting, hands: Hands, qtbot: QtBot) -> None:
    meeting.ben.set(STATE, "Ben's view")
    meeting.ben.set(SUMMARY, "went well")
    said: list[str] = []
    hands.on(BundleDialog, reading(said))
    meeting.receive(meeting.ben.bundle(), hands=hands, qtbot=qtbot)
    assert "newer than your library: 2 changes are not here yet" in said[0]
    assert "2 changes come in: " in said[0]
    qtbot.waitUntil(lambda: meeting.document.workshop.summary == "went well", timeout=10_000)
    view = meeting.window.view
    assert view is not None
    assert view.context.session.document == meeting.ben.document
    shown = line(meeting)
    assert shown.notice.accessibleName() == "2 changes from Ben.cxf were merged."
    undo = next(button for button in shown.findChildren(QPushButton) if button.text() == "Undo")
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert meeting.document.workshop.summary == ""
    assert not shown.isVisible()


def test_conflicts_are_decided_by_keyboard(meeting: Meeting, hands: Hands, qtbot: QtBot) -> None:
    meeting.here(STATE, "The shop runs on two servers in the cellar, and nobody restored a backup.")
    meeting.here(TITLE, "Anna's title")
    meeting.here("commitment.risks[r1]", {"title": "Nobody has time"})
    meeting.ben.set(STATE, "The shop runs on three servers in the cellar, and nobody restored a backup.")
    meeting.ben.set(TITLE, "Ben's title")
    meeting.ben.set(SUMMARY, "went well")
    window = meeting.window
    window.open_engagement(meeting.id, "commit.states")

    def decide(dialog: MergeDialog) -> None:
        assert [dialog.model.index(row, 0).data() for row in range(2)] == ["Title", "Current state"]
        assert not dialog.take.isEnabled()
        assert dialog.focusWidget() is dialog.list
        QTest.keyClick(dialog, Qt.Key.Key_Return)  # nothing is taken before all is decided
        assert dialog.isVisible()
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
        texts = {side: text.toPlainText() for side, text in dialog.panel.texts.items()}
        assert "two servers" in texts[Side.OURS]
        assert "three servers" in texts[Side.THEIRS]
        assert "Anna" in words(dialog)
        assert "Ben" in words(dialog)
        QTest.keyClick(dialog.list, Qt.Key.Key_Right)
        assert dialog.choices == {STATE: Side.THEIRS}
        assert dialog.panel.takes[Side.THEIRS].isChecked()
        QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
        assert dialog.choices == {}
        QTest.keyClick(dialog.list, Qt.Key.Key_Right)
        QTest.keyClick(dialog.list, Qt.Key.Key_Up)
        assert dialog.panel.texts[Side.THEIRS].toPlainText() == "Ben's title"
        QTest.keyClick(dialog.list, Qt.Key.Key_Left)
        assert dialog.choices == {STATE: Side.THEIRS, TITLE: Side.OURS}
        assert "2 fields change here" in words(dialog)
        assert dialog.take.isEnabled()
        QTest.keyClick(dialog.list, Qt.Key.Key_Return)

    hands.on(BundleDialog, accept)
    hands.on(MergeDialog, decide)
    meeting.receive(meeting.ben.bundle(), hands=hands, qtbot=qtbot, dialogs=2)
    assert window.view is not None
    session = window.view.context.session
    qtbot.waitUntil(lambda: session.document.workshop.summary == "went well", timeout=10_000)
    assert "three servers" in session.document.commitment.current_state
    assert session.document.title == "Anna's title"
    assert session.document.commitment.risks[0].title == "Nobody has time"
    assert line(meeting).notice.accessibleName() == "2 changes from Ben.cxf were merged."
    session.undo()
    assert "two servers" in session.document.commitment.current_state
    assert session.document.workshop.summary == ""
    assert not any(each.isVisible() for each in window.view.findChildren(MergedLine))


def test_a_cancelled_merge_changes_nothing(meeting: Meeting, hands: Hands, qtbot: QtBot) -> None:
    meeting.here(TITLE, "Anna's title")
    meeting.ben.set(TITLE, "Ben's title")
    hands.on(BundleDialog, accept)
    hands.on(MergeDialog, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    meeting.receive(meeting.ben.bundle(), hands=hands, qtbot=qtbot, dialogs=2)
    assert meeting.document.title == "Anna's title"
    assert meeting.window.view is None


def test_the_rest_from_one_side_and_the_filter(meeting: Meeting, hands: Hands, qtbot: QtBot) -> None:
    fields = ("specific", "measurable", "achievable", "realistic")
    meeting.here("commitment.objectives[o1]", {"title": "Move"})
    meeting.ben.take(meeting.window.context.work.handover.write(meeting.id, meeting.ben.folder / "again.cxf"))
    for field in fields:
        meeting.here(f"commitment.objectives[o1].{field}", f"Anna {field}")
        meeting.ben.set(f"commitment.objectives[o1].{field}", f"Ben {field}")

    def decide(dialog: MergeDialog) -> None:
        dialog.undecided.click()
        QTest.keyClick(dialog.list, Qt.Key.Key_Left)
        assert dialog.model.rowCount() == 3  # what is decided left the list
        QTest.keyClick(dialog.list, Qt.Key.Key_Left)
        assert (dialog.model.rowCount(), dialog.undecided.text(), dialog.all.text()) == (2, "Undecided 2", "All 4")
        dialog.rest[Side.THEIRS].click()
        assert "Everything is decided." in words(dialog)
        assert list(dialog.choices.values()).count(Side.OURS) == 2
        dialog.all.click()
        assert dialog.model.rowCount() == 4
        assert not dialog.rest[Side.OURS].isEnabled()
        dialog.take.click()

    hands.on(BundleDialog, accept)
    hands.on(MergeDialog, decide)
    meeting.receive(meeting.ben.bundle(), hands=hands, qtbot=qtbot, dialogs=2)
    qtbot.waitUntil(lambda: meeting.document.commitment.objectives[0].realistic == "Ben realistic", timeout=10_000)
    objective = meeting.document.commitment.objectives[0]
    taken = [getattr(objective, field).split()[0] for field in fields]
    assert taken == ["Anna", "Anna", "Ben", "Ben"]


def test_deleted_here_and_changed_there_is_asked(meeting: Meeting, hands: Hands, qtbot: QtBot) -> None:
    meeting.here("commitment.risks[r1]", {"title": "Nobody has time"})
    meeting.ben.take(meeting.window.context.work.handover.write(meeting.id, meeting.ben.folder / "again.cxf"))
    meeting.here("commitment.risks[r1]", None)
    meeting.ben.set("commitment.risks[r1].response", "Ask early")

    def decide(dialog: MergeDialog) -> None:
        assert dialog.model.index(0, 0).data() == "Risk “Nobody has time”"
        assert dialog.panel.texts[Side.OURS].toPlainText() == "Deleted"
        assert "Ask early" in dialog.panel.texts[Side.THEIRS].toPlainText()
        dialog.panel.before.click()
        dialog.panel.takes[Side.THEIRS].click()
        dialog.take.click()

    hands.on(BundleDialog, accept)
    hands.on(MergeDialog, decide)
    meeting.receive(meeting.ben.bundle(), hands=hands, qtbot=qtbot, dialogs=2)
    qtbot.waitUntil(lambda: bool(meeting.document.commitment.risks), timeout=10_000)
    assert meeting.document.commitment.risks[0].response == "Ask early"


def test_what_is_edited_meanwhile_is_not_lost(meeting: Meeting, hands: Hands, qtbot: QtBot) -> None:
    meeting.ben.set(TITLE, "Ben's title")
    refused: list[str] = []

    def edit_first(dialog: BundleDialog) -> None:
        meeting.here(SUMMARY, "written while the dialog was open")
        accept(dialog)

    hands.on(BundleDialog, edit_first)
    hands.on(RefusedDialog, refusing(refused))
    meeting.receive(meeting.ben.bundle(), hands=hands, qtbot=qtbot, dialogs=2)
    assert "was changed in the meantime" in refused[0]
    assert (meeting.document.title, meeting.document.workshop.summary) == (
        "Cloud start",
        "written while the dialog was open",
    )


def test_a_sealed_bundle_asks_until_the_passphrase_is_right(
    meeting: Meeting, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    meeting.ben.set(TITLE, "Ben's title")
    file = meeting.ben.work.handover.write(meeting.id, tmp_path / "sealed.cxf", "vier Wörter ohne Sinn")

    def first(dialog: SealedDialog) -> None:
        assert dialog.focusWidget() is dialog.passphrase.line
        QTest.keyClicks(dialog.passphrase.line, "wrong")
        QTest.keyClick(dialog.passphrase.line, Qt.Key.Key_Return)

    def again(dialog: SealedDialog) -> None:
        qtbot.waitUntil(lambda: "not the one" in dialog.error.text(), timeout=10_000)
        assert dialog.passphrase.line.property("error")
        assert dialog.passphrase.line.hasSelectedText()
        dialog.passphrase.line.setText("vier Wörter ohne Sinn")
        assert not dialog.error.text()
        QTest.keyClick(dialog.passphrase.line, Qt.Key.Key_Return)

    hands.on(SealedDialog, first)
    hands.on(SealedDialog, again)
    hands.on(BundleDialog, accept)
    meeting.receive(file, hands=hands, qtbot=qtbot, dialogs=3)
    qtbot.waitUntil(lambda: hands.done and meeting.document.title == "Ben's title", timeout=15_000)


def test_what_is_no_bundle_is_refused_in_one_sentence(
    meeting: Meeting, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    bad = tmp_path / "bad.cxf"
    bad.write_bytes(b"PK no zip")
    other = tmp_path / "other.json"
    other.write_text(json.dumps({"format": "something else"}), encoding="utf-8")
    refused: list[str] = []
    for file in (bad, other):
        hands.on(RefusedDialog, refusing(refused))
        meeting.receive(file, hands=hands, qtbot=qtbot, dialogs=len(refused) + 1)
    assert refused[0].startswith("bad.cxf: ")
    assert refused[1] == "other.json: this is no engagement as JSON"


def test_hostile_texts_in_a_conflict_stay_texts(meeting: Meeting, hands: Hands, qtbot: QtBot) -> None:
    meeting.here(TITLE, "<b>&amp; %1 %2</b>" + "W" * 500)
    meeting.ben.set(TITLE, "{0} %3\u202e<img src=x>")
    meeting.here(STATE, "x " * 15_000)
    meeting.ben.set(STATE, "y" * 30_000)

    def decide(dialog: MergeDialog) -> None:
        assert dialog.width() <= 1366
        assert dialog.panel.texts[Side.OURS].toPlainText().startswith("<b>&amp; %1 %2</b>")
        dialog.rest[Side.OURS].click()
        dialog.take.click()

    hands.on(BundleDialog, accept)
    hands.on(MergeDialog, decide)
    meeting.receive(meeting.ben.bundle(), hands=hands, qtbot=qtbot, dialogs=2)
    qtbot.waitUntil(lambda: meeting.window.view is not None, timeout=10_000)
    assert line(meeting).notice.accessibleName() == "Both sides agree now; nothing changed here."


def test_several_files_are_taken_one_after_the_other(
    meeting: Meeting, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    other = Laptop.made(tmp_path, "Cleo", HandClock())
    files = []
    for title in ("Second", "Third"):
        other.id = other.work.engagements.create("Fabrikam", title)
        files.append(other.bundle(title))
    hands.on(BundleDialog, accept)
    hands.on(BundleDialog, accept)
    meeting.receive(*files, hands=hands, qtbot=qtbot, dialogs=2)
    rows = meeting.window.context.work.engagements.rows
    qtbot.waitUntil(lambda: {row.title for row in rows()} == {"Cloud start", "Second", "Third"}, timeout=10_000)
    other.work.close()


def test_bundles_of_a_protected_library_go_from_window_to_window(tmp_path: Path, qtbot: QtBot) -> None:
    library = tmp_path / "safe.cxflib"
    plain = workspace(library)
    id_ = plain.engagements.create("Contoso", "Cloud start")
    plain.close()
    key = protect(library, "a passphrase of four words", Cost(memory=8 * 1024, time=1, lanes=1))
    opened = Library(library, key)
    work = Workspace(opened, plain._read_catalogue, plain.settings)
    assert work.handover.sealed_only
    with work.handover.beside() as beside:
        with pytest.raises(ExchangeError, match=r"needs? a passphrase"):
            beside.write(id_, tmp_path / "out.cxf")
        file = beside.write(id_, tmp_path / "out.cxf", "another one")
        assert beside.inspect(file, "another one").place is Place.KNOWN
    assert work.engagements.read(id_).title == "Cloud start"
    work.close()
