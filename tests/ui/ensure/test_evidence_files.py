"""Files as evidence: attached by button, drop and paste, shown, saved, taken away, and named in the proof."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Evidence
from cxf_desktop.services.export import Kind
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.exchange.drop_overlay import DropOverlay
from cxf_desktop.ui.pages.ensure.evidence_pictures import LARGE, PictureDialog, picture
from cxf_desktop.ui.pages.ensure.results import ResultsPage
from tests.ui.ensure.support import HOSTILE, show

pytestmark = pytest.mark.qt_log_ignore("does not support (grabbing the keyboard|raise)", extend=True)


@pytest.fixture
def page(qtbot: QtBot, engagement: EngagementContext) -> ResultsPage:
    objective = {"id": "o1", "title": "Move", "criteria": [{"id": "a", "text": "Runs"}, {"id": "b", "text": "Fast"}]}
    engagement.session.apply([Edit(path="commitment.objectives", value=[objective])])
    made = ResultsPage(engagement)
    show(qtbot, made)
    return made


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    file = tmp_path / "screen shot & <b>.png"
    image.save(str(file))
    return file


def evidence(page: ResultsPage, criterion: str = "a") -> tuple[Evidence, ...]:
    result = page.session.document.proof.results.get(criterion)
    return result.evidence if result else ()


def said(page: ResultsPage) -> list[str]:
    return [label.text() for label in page.detail.files.findChildren(QLabel) if label.isVisible()]


def named(page: ResultsPage, name: str) -> QPushButton:
    buttons = page.detail.files.findChildren(QPushButton)
    return next(button for button in buttons if button.isVisible() and name in (button.accessibleName(), button.text()))


def test_a_picture_is_attached_shown_and_taken_away(
    page: ResultsPage, photo: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(page.context.app.dialogs, "choose_file", lambda *_: photo)
    QTest.mouseClick(page.detail.files.attach, Qt.MouseButton.LeftButton)
    (kept,) = evidence(page)
    assert kept.file_name == photo.name
    assert photo.name in said(page)
    assert page.context.work.attachments.content(page.session.document.id, kept.attachment or "") == photo.read_bytes()
    page.grab()  # the small picture is painted
    shown: list[tuple[int, int]] = []

    def look(dialog: PictureDialog) -> int:
        shown.append((dialog.image.width(), dialog.image.height()))
        dialog.grab()
        return 1

    monkeypatch.setattr(PictureDialog, "exec", look)
    QTest.mouseClick(named(page, f"Show {photo.name}"), Qt.MouseButton.LeftButton)
    assert shown == [(800, 600)]
    QTest.mouseClick(named(page, f"Take {photo.name} away"), Qt.MouseButton.LeftButton)
    assert evidence(page) == ()
    assert photo.name not in said(page)
    page.session.undo()
    assert evidence(page) == (kept,)
    assert photo.name in said(page)


def test_a_file_with_words_keeps_the_words(page: ResultsPage, photo: Path) -> None:
    page.take_files([photo])
    (kept,) = evidence(page)
    page.session.edit(f"proof.results[a].evidence[{kept.id}].text", "Seen on screen")
    page.detail.files.remove(kept.id)
    (left,) = evidence(page)
    assert (left.text, left.attachment, left.file_name) == ("Seen on screen", None, "")


def test_a_copy_is_saved_where_the_user_says_and_opened(
    page: ResultsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "minutes.txt"
    file.write_text("what was said", encoding="utf-8")
    page.take_files([file])
    target, opened = tmp_path / "copy.txt", list[Path]()
    asked: list[Path] = []

    def choose(_title: str, start: Path) -> Path:
        asked.append(start)
        return target

    def open_it(path: Path) -> bool:
        opened.append(path)
        return True

    monkeypatch.setattr(page.context.app.dialogs, "choose_target", choose)
    monkeypatch.setattr(page.context.app.dialogs, "show_in_system", open_it)
    QTest.mouseClick(named(page, "Save a copy of minutes.txt"), Qt.MouseButton.LeftButton)
    assert target.read_text(encoding="utf-8") == "what was said"
    assert opened == []
    QTest.mouseClick(named(page, "Open a copy …"), Qt.MouseButton.LeftButton)
    assert opened == [target]
    assert asked[0].name == "minutes.txt"


def test_what_is_refused_says_why_in_one_sentence(page: ResultsPage, tmp_path: Path) -> None:
    huge = tmp_path / "huge.bin"
    with huge.open("wb") as file:
        file.truncate(26 * 1024 * 1024)
    liar = tmp_path / "liar.png"
    liar.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + b"\x7f\xff\xff\xff" * 2 + b"\x08\x06\0\0\0" + bytes(40))
    page.take_files([tmp_path, huge, liar, tmp_path / "gone.txt"])
    text = page.detail.files.error.text()
    assert [line.partition(":")[0] for line in text.splitlines()] == [tmp_path.name, "huge.bin", "liar.png", "gone.txt"]
    assert "is a folder" in text
    assert "up to 25 MB are taken" in text
    assert "megapixels" in text
    assert evidence(page) == ()
    assert picture(liar.read_bytes(), LARGE).isNull()


def test_pictures_and_files_are_pasted(page: ResultsPage, photo: Path) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    assert not page.detail.files.paste.isVisible()
    clipboard.setImage(QImage(str(photo)))
    assert page.detail.files.paste.isVisible()
    page.detail.files.attach.setFocus()
    QTest.keyClick(page.detail.files.attach, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [each.file_name for each in evidence(page)] == ["picture 2026-03-02 09.00.00.png"]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    clipboard.setMimeData(data)
    QTest.mouseClick(page.detail.files.paste, Qt.MouseButton.LeftButton)
    assert len(evidence(page)) == 2
    clipboard.clear()


def test_what_is_dropped_goes_to_the_criterion_that_is_shown(page: ResultsPage, photo: Path, tmp_path: Path) -> None:
    page.list.choose(2)
    assert page.takes_files() == "Drop to attach as evidence for O1.2"
    overlay = DropOverlay(page.context.app, [photo], page, page.takes_files())
    assert overlay.title.text() == "Drop to attach as evidence for O1.2"
    page.take_files([photo])
    assert (len(evidence(page, "a")), len(evidence(page, "b"))) == (0, 1)
    page.list.choose(1)
    assert photo.name not in said(page)
    page.list.choose(0)  # an objective is none


def test_the_proof_names_the_file(page: ResultsPage, tmp_path: Path) -> None:
    file = tmp_path / "minutes.txt"
    file.write_text("what was said", encoding="utf-8")
    page.take_files([file])
    outline = page.context.work.exports.outline(page.session.document, Kind.PROOF_OF_EXECUTION, "en")
    assert "File: minutes.txt" in repr(outline)
    outline = page.context.work.exports.outline(page.session.document, Kind.PROOF_OF_EXECUTION, "de")
    assert "Datei: minutes.txt" in repr(outline)


def test_a_file_that_is_not_here_and_a_hostile_name_are_shown(page: ResultsPage) -> None:
    page.session.edit("proof.results[a].evidence[x]", {"attachment": "f" * 64, "file_name": HOSTILE})
    assert "The file is not here." in said(page)
    assert any(text.startswith("<b>bold</b>") for text in said(page))
