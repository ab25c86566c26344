"""An old workbook is dropped on the window, looked at, and read in."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from cxf_desktop.ui.exchange.decimal_dialog import DecimalDialog
from cxf_desktop.ui.exchange.file_drop import FileDrop
from cxf_desktop.ui.exchange.incoming import Incoming
from cxf_desktop.ui.exchange.messages import RefusedDialog
from cxf_desktop.ui.exchange.reading import ReadingDialog
from cxf_desktop.ui.exchange.sheet import Sheet
from cxf_desktop.ui.exchange.workbook_dialog import WorkbookDialog
from cxf_desktop.ui.main_window import MainWindow
from tests.exchange.readiness_books import full_book, plain_book
from tests.ui.exchange.conftest import Hands

pytestmark = pytest.mark.qt_log_ignore("does not support (grabbing the keyboard|raise)", extend=True)
COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


def drag(window: MainWindow, *files: Path) -> tuple[QMimeData, QWidget]:
    """Drag files onto the window, and return what lies over it then."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    enter = QDragEnterEvent(QPoint(300, 300), COPY | Qt.DropAction.MoveAction, mime, LEFT, PLAIN)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    assert enter.dropAction() is COPY
    drop = window.findChild(FileDrop)
    assert drop is not None
    assert drop.overlay is not None
    QApplication.sendEvent(drop.overlay, QDragEnterEvent(QPoint(300, 300), COPY, mime, LEFT, PLAIN))
    return mime, drop.overlay


def drop(window: MainWindow, *files: Path) -> None:
    mime, overlay = drag(window, *files)
    QApplication.sendEvent(overlay, QDropEvent(QPointF(300, 300), COPY, mime, LEFT, PLAIN))


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def table(sheet: Sheet) -> list[list[str]]:
    model = sheet.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def read_in(dialog: WorkbookDialog, customer: str) -> None:
    QTest.keyClicks(dialog.customer, customer)
    QTest.keyClick(dialog.customer, Qt.Key.Key_Return)


def test_a_dropped_workbook_becomes_an_engagement(
    window: MainWindow, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    file = full_book().save(tmp_path / "Assessment 2025.xlsx")
    seen: list[list[list[str]]] = []
    said: list[str] = []

    def look(dialog: WorkbookDialog) -> None:
        seen.append(table(dialog.results))
        said.append(words(dialog))
        assert window.context.work.engagements.count() == 0
        read_in(dialog, "Fabrikam")

    hands.on(WorkbookDialog, look)
    drop(window, file)
    qtbot.waitUntil(lambda: window.view is not None, timeout=10_000)
    assert window.view is not None
    assert window.view.page_id == "assess.readiness_result"
    document = window.view.context.session.document
    assert document.customer.name == "Fabrikam"
    assert document.assessment.sheets["readiness"].workbook is not None
    assert "Nothing is unexplained" in said[0]
    assert "Assessment 2025.xlsx" in said[0]
    assert "8 questions of the customer's own" in said[0]
    (lines,) = seen
    assert len(lines) == 24
    contracts = lines[-1]
    assert contracts[0] == "Contracts"
    assert "does not sum the customer's own questions" in contracts[-1]


def test_a_known_customer_is_offered_and_named(window: MainWindow, hands: Hands, tmp_path: Path, qtbot: QtBot) -> None:
    work = window.context.work
    work.engagements.create("Contoso", "Before")
    hints: list[str] = []

    def look(dialog: WorkbookDialog) -> None:
        dialog.take.click()
        hints.append(words(dialog))
        assert dialog.customer.completer() is not None
        dialog.title.setText("Second look")
        QTest.keyClicks(dialog.customer, "contoso")
        hints.append(words(dialog))
        dialog.take.click()

    hands.on(WorkbookDialog, look)
    incoming(window).receive([plain_book().save(tmp_path / "book.xlsx")])
    qtbot.waitUntil(lambda: window.view is not None, timeout=10_000)
    assert "Write the name of the customer." in hints[0]
    assert "One engagement so far" in hints[1]
    assert len(work.engagements.customers()) == 1
    assert {row.title for row in work.engagements.rows()} == {"Before", "Second look"}


def test_what_was_left_out_is_listed_with_its_cell(
    window: MainWindow, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    book = plain_book()
    book.changed["Verträge", "D7"] = "Stimme <b>eher</b> zu"
    book.weights["cloud_concepts"] = 0.5
    book.changed["Scoring Summary", "B7"] = 0.9

    def look(dialog: WorkbookDialog) -> None:
        tabs = dialog.findChild(QTabWidget)
        assert tabs is not None
        assert tabs.tabText(1) == "Left out: 1"
        notes = tabs.widget(1)
        assert isinstance(notes, Sheet)
        (line,) = table(notes)
        assert line[:2] == ["Verträge", "D7"]
        assert "<b>eher</b>" in line[2]
        said = words(dialog)
        assert "IT strategy 110" in said
        assert "unexplained" in said
        assert table(dialog.results)[dialog.results.currentIndex().row()][-1].startswith("No known reason")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    hands.on(WorkbookDialog, look)
    incoming(window).receive([book.save(tmp_path / "book.xlsx")])
    qtbot.waitUntil(lambda: hands.done and bool(hands.met), timeout=10_000)
    assert window.context.work.engagements.count() == 0


def test_a_number_that_cannot_be_told_is_asked(window: MainWindow, hands: Hands, tmp_path: Path, qtbot: QtBot) -> None:
    book = plain_book()
    book.language = "fr"
    book.changed["Bewertung und Gewichtung", "G35"] = "1,234"

    def choose(dialog: DecimalDialog) -> None:
        assert not dialog.go_on.isEnabled()
        ((sheet, cell, raw, comma, point),) = table(dialog.sheet)
        assert (sheet, cell, raw, comma, point) == ("Bewertung und Gewichtung", "G35", "1,234", "1.234", "1234")
        QTest.keyClick(dialog.comma, Qt.Key.Key_Space)
        QTest.keyClick(dialog.comma, Qt.Key.Key_Return)

    hands.on(DecimalDialog, choose)
    hands.on(WorkbookDialog, lambda dialog: read_in(dialog, "Fabrikam"))
    incoming(window).receive([book.save(tmp_path / "book.xlsx")])
    qtbot.waitUntil(lambda: window.view is not None, timeout=10_000)
    assert window.view is not None
    weights = window.view.context.session.document.assessment.sheets["readiness"].weights
    assert weights["outsourcing"] == pytest.approx(1.234)


def test_several_files_come_one_after_the_other(window: MainWindow, hands: Hands, tmp_path: Path, qtbot: QtBot) -> None:
    one, two = plain_book().save(tmp_path / "one.xlsx"), plain_book().save(tmp_path / "two.xlsx")
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 nothing")
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7")
    refused: list[str] = []

    def read(dialog: RefusedDialog) -> None:
        refused.append(dialog.text)
        dialog.copy()
        dialog.accept()

    hands.on(RefusedDialog, read)
    hands.on(WorkbookDialog, lambda dialog: read_in(dialog, "One"))
    hands.on(RefusedDialog, read)
    hands.on(WorkbookDialog, lambda dialog: read_in(dialog, "Two"))
    drop(window, tmp_path, one, tmp_path / "letter.pdf", tmp_path / "broken.xlsx", two)
    qtbot.waitUntil(lambda: hands.done and window.context.work.engagements.count() == 2, timeout=15_000)
    assert refused[0].splitlines() == [
        f"{tmp_path.name}: is a folder; choose the files in it",
        "letter.pdf: is no workbook or bundle; what can be read in ends in .cxf, .json, .xlsx or .xlsm",
    ]
    assert refused[1].startswith("broken.xlsx: ")
    assert str(tmp_path) not in refused[1]
    assert QGuiApplication.clipboard().text() == refused[1]


def test_what_is_dragged_is_named_before_it_is_dropped(window: MainWindow, tmp_path: Path) -> None:
    file = plain_book().save(tmp_path / "A & <b>B.xlsx")
    _, overlay = drag(window, file)
    assert "Drop to read A & <b>B.xlsx in" in words(overlay)
    assert overlay.geometry() == window.rect()
    window.resize(1200, 700)
    assert overlay.geometry() == window.rect()
    QApplication.sendEvent(overlay, QDragLeaveEvent())
    assert not overlay.isVisible()
    _, overlay = drag(window, tmp_path)
    assert "is a folder" in words(overlay)
    QApplication.sendEvent(overlay, QDragLeaveEvent())


def test_a_drop_before_the_pointer_moves_again_counts(
    window: MainWindow, hands: Hands, tmp_path: Path, qtbot: QtBot
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), COPY, mime, LEFT, PLAIN))
    hands.on(RefusedDialog, lambda dialog: dialog.accept())
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), COPY, mime, LEFT, PLAIN))
    qtbot.waitUntil(lambda: hands.done and bool(hands.met))
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), COPY, mime, LEFT, PLAIN))
    found = window.findChild(FileDrop)
    assert found is not None
    QApplication.sendEvent(window, QDragLeaveEvent())
    qtbot.waitUntil(lambda: found.overlay is None)


def test_what_is_no_file_is_left_alone(window: MainWindow) -> None:
    mime = QMimeData()
    mime.setText("a text")
    enter = QDragEnterEvent(QPoint(300, 300), COPY, mime, LEFT, PLAIN)
    enter.setAccepted(False)
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def test_a_slow_reading_can_be_left(window: MainWindow, tmp_path: Path, qtbot: QtBot, hands: Hands) -> None:
    file = full_book().save(tmp_path / "book.xlsx")
    taker = incoming(window)
    taker.receive([file, file])
    (dialog,) = window.findChildren(ReadingDialog)
    dialog.open()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.qWait(600)
    assert hands.done
    assert window.context.work.engagements.count() == 0
    hands.on(WorkbookDialog, lambda dialog: dialog.reject())
    taker.receive([file])
    qtbot.waitUntil(lambda: hands.done and bool(hands.met), timeout=10_000)


def test_a_file_is_chosen_by_key(
    window: MainWindow, hands: Hands, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = plain_book().save(tmp_path / "book.xlsx")
    monkeypatch.setattr(window.context.dialogs, "choose_file", lambda *_: file)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    hands.on(WorkbookDialog, lambda dialog: dialog.reject())
    QTest.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: hands.done and bool(hands.met), timeout=10_000)
    hands.on(WorkbookDialog, lambda dialog: dialog.reject())
    button = next(b for b in window.library.findChildren(QPushButton) if b.text() == "Read a file in")
    button.click()
    qtbot.waitUntil(lambda: hands.done and len(hands.met) == 2, timeout=10_000)


def incoming(window: MainWindow) -> Incoming:
    found = window.findChild(Incoming)
    assert found is not None
    return found
