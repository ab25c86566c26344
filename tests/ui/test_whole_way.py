"""One engagement from assess to ensure, clicked and typed through in the window; then the documents are read back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import docx
import pypdfium2
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cxf_desktop.app import build_window
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.words import CaptureKind, Level, Outcome, Phase
from cxf_desktop.services.export import Kind
from cxf_desktop.ui.dialogs.export_dialog import ExportDialog
from cxf_desktop.ui.forms.item_table import ItemTable
from cxf_desktop.ui.library.new_engagement import NewEngagementDialog
from cxf_desktop.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("does not support (grabbing the keyboard|raise)", extend=True)

WidgetT = TypeVar("WidgetT", bound=QWidget)
CUSTOMER = "Bäckerei <b>Körner</b> & Söhne"
STATE = "Eleven servers under the counter; the <i>oldest</i> is from 2014 & nobody dares to restart it 😀"
OBJECTIVE = "Every branch orders online by noon"
CRITERION = "9 of 10 orders arrive by 12:00"
DECISION = "We move the ordering first, not the mail"
ACTION = "Ask the landlord for the second line"


class Driver:
    """Finds what a user would find, and does what a user would do."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    @property
    def document(self) -> Engagement:
        assert self.window.view is not None
        return self.window.view.page.session.document

    def find(self, kind: type[WidgetT], name: str, place: int = 0) -> WidgetT:
        """Return the visible control of that accessible name, or of that text for a button."""
        assert self.window.view is not None

        def fits(widget: Any) -> bool:
            text = widget.text().replace("&&", "&") if isinstance(widget, QAbstractButton) else ""
            return widget.isVisible() and (widget.accessibleName().startswith(name) or text.startswith(name))

        found = [widget for widget in self.window.view.findChildren(kind) if fits(widget)]
        assert len(found) > place, f"there is no {name}"
        return found[place]

    def fill(self, name: str, text: str, place: int = 0) -> None:
        """Type into a field and wait until it is saved, without leaving it."""
        field: Any = (
            self.find(QLineEdit, name, place) if self._has_line(name) else self.find(QPlainTextEdit, name, place)
        )
        field.setFocus()
        field.selectAll()
        field.insert(text) if isinstance(field, QLineEdit) else field.insertPlainText(text)
        if isinstance(field, QLineEdit):
            field.textEdited.emit(text)
        self.settle()

    def _has_line(self, name: str) -> bool:
        assert self.window.view is not None
        lines = self.window.view.findChildren(QLineEdit)
        return any(line.isVisible() and line.accessibleName().startswith(name) for line in lines)

    def press(self, name: str) -> None:
        QTest.mouseClick(self.find(QAbstractButton, name), Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def settle(self) -> None:
        view = self.window.view
        assert view is not None
        self.qtbot.waitUntil(lambda: not view.page.session.pending, timeout=3000)

    def next(self) -> None:
        """Press the one strong button of the page."""
        self.press(next(name for name in ("Next phase:", "Next:") if self.has(name)))

    def next_until(self, button: str) -> None:
        """Go on from page to page until one has that button."""
        for _ in range(8):
            self.next()
            if self.has(button):
                return

    def has(self, name: str) -> bool:
        assert self.window.view is not None
        buttons = self.window.view.findChildren(QPushButton)
        return any(button.isVisible() and button.text().startswith(name) for button in buttons)

    def add_row(self, button: str, *cells: str) -> None:
        """Add a row to a table and type its cells, from one to the next with Tab."""
        self.press(button)
        for text in cells:
            editor = QApplication.focusWidget()
            assert isinstance(editor, QLineEdit | QPlainTextEdit), f"no editor for {text}"
            QTest.keyClicks(editor, text)
            QTest.keyClick(editor, Qt.Key.Key_Tab)
        self.qtbot.waitUntil(lambda: any(table.model.rowCount() for table in self.tables()))

    def tables(self) -> list[ItemTable]:
        assert self.window.view is not None
        return [table for table in self.window.view.page.findChildren(ItemTable) if table.isVisible()]


def begin(window: MainWindow, qtbot: QtBot) -> Driver:
    """Make the engagement from the library, by Ctrl+N and typing."""

    def fill_in() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewEngagementDialog)
        qtbot.waitUntil(dialog.customer.hasFocus)
        dialog.customer.insert(CUSTOMER)
        QTest.keyClick(dialog.customer, Qt.Key.Key_Return)
        QTest.keyClicks(dialog.title, "Ordering online")
        QTest.keyClick(dialog.title, Qt.Key.Key_Return)

    QTimer.singleShot(100, fill_in)
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.view is not None)
    window.activateWindow()  # without a window manager nobody else does it when the dialog has closed
    qtbot.waitUntil(window.isActiveWindow)
    return Driver(window, qtbot)


def assess(user: Driver) -> None:
    user.fill("Industry", "Bakery")
    user.fill("Business", "Forty branches, one ordering phone")
    user.press("Deliver faster")
    user.next()
    user.find(QAbstractButton, "1: ")
    for number in range(24):
        key = Qt.Key.Key_0 if number == 23 else Qt.Key.Key_3 if number % 3 else Qt.Key.Key_2
        answered = sum(1 for answer in user.document.assessment.sheets["maturity"].agreed.values() if answer.given)
        user.key(key)
        user.qtbot.waitUntil(
            lambda before=answered: (
                sum(1 for a in user.document.assessment.sheets["maturity"].agreed.values() if a.given) > before
            )
        )
        user.qtbot.wait(320)
    user.next_until("Take this format")
    user.press("Take this format")
    assert user.document.format is not None
    assert user.document.workshop.blocks
    user.fill("Your conclusion", "They want it; nobody has decided it")
    user.next_until("Next: Objectives")


def commit(user: Driver) -> None:
    assert user.document.phase is Phase.COMMIT
    user.fill("Today", STATE)
    user.fill("As a", "branch manager")
    user.fill("I want", "to order at noon without waiting on the phone")
    user.fill("so that", "I can plan the evening shift")
    user.next()
    user.press("Add an objective")
    user.fill("Objective", OBJECTIVE)
    user.fill("Specific", "The forty branch managers order in the web shop")
    user.fill("Responsible", "Operations")
    user.add_row("Add a criterion", CRITERION)
    user.next()
    user.add_row("Add a benefit", "Two hours a day less on the phone")
    user.next()
    user.add_row("Add a risk", "The branches have no second line")
    user.next()
    user.add_row("Add a condition", "A named project lead")
    user.next()
    user.press("Add a work package")
    user.fill("Title", "Set up the shop")
    user.next()
    user.fill("Lead of the customer", "Operations")
    user.next()


def deliver(user: Driver) -> None:
    assert user.document.phase is Phase.DELIVER
    user.next()
    user.add_row("Add a person", "Jo Baker")
    user.next()
    user.press("Start")
    user.qtbot.waitUntil(lambda: user.document.workshop.run.block is not None)
    for name, text in (("Decision", DECISION), ("Action", ACTION)):
        user.press(name)
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit)
        field.insert(text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    kinds = [(capture.kind, capture.text) for capture in user.document.workshop.captures]
    assert sorted(kinds) == sorted([(CaptureKind.DECISION, DECISION), (CaptureKind.ACTION, ACTION)])
    user.next()
    user.fill("Summary", "One day, one decision")
    user.next()


def ensure(user: Driver) -> None:
    assert user.document.phase is Phase.ENSURE
    user.fill("Measured", "91 % by noon")
    user.press("Result: Reached")
    user.next()
    user.next()
    user.press("Take over from captures")
    user.next()
    user.fill("What was achieved", "The branches order online")


def written(user: Driver, folder: Path) -> dict[str, str]:
    """Export everything through the dialog and return file name -> text."""
    user.window.context.work.settings.update(documents_folder=str(folder))

    def write_all() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ExportDialog):
            QTimer.singleShot(100, write_all)  # a busy machine shows it later
            return
        try:
            for kind in Kind:
                dialog.choices.kinds[kind].setChecked(True)
            button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Write 8 files")
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            user.qtbot.waitUntil(lambda: len(list(folder.glob("*.*"))) == 8, timeout=30_000)
            user.qtbot.waitUntil(lambda: _left(dialog), timeout=30_000)
        finally:
            dialog.done(0)  # whatever went wrong: nobody else would end it

    QTimer.singleShot(100, write_all)
    QTest.keyClick(user.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    readers: dict[str, Callable[[Path], str]] = {".docx": word_text, ".pdf": pdf_text}
    return {file.name: readers[file.suffix](file) for file in folder.iterdir()}


def _left(dialog: ExportDialog) -> bool:
    """Press Escape until the dialog goes: while it is writing, the key is for that."""
    if dialog.isVisible():
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    return not dialog.isVisible()


def word_text(file: Path) -> str:
    texts = docx.Document(str(file)).element.body.iter(
        "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"
    )
    return flat("".join(text.text or "" for text in texts))


def pdf_text(file: Path) -> str:
    with pypdfium2.PdfDocument(file) as pdf:
        return flat("".join(page.get_textpage().get_text_range() for page in pdf))


def flat(text: str) -> str:
    """Take white space and soft breaks away: where a line ends is the layout's."""
    return "".join(letter for letter in text if not letter.isspace() and letter not in "\ufffe\u200b\u00ad")


def walk(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    user = begin(window, qtbot)
    for phase in (assess, commit, deliver, ensure):
        phase(user)
    document = user.document
    assert document.customer.name == CUSTOMER
    assert document.commitment.current_state == STATE
    assert [o.title for o in document.commitment.objectives] == [OBJECTIVE]
    criterion = document.commitment.objectives[0].criteria[0]
    assert criterion.text == CRITERION
    assert document.proof.results[criterion.id].outcome is Outcome.REACHED
    assert [step.text for step in document.proof.next_steps] == [ACTION]
    assert window.context.work.assessment.level(document) in (Level.CLOUD_IS_AN_OPTION, Level.CLOUD_IS_A_SOLUTION)

    files = written(user, folder)
    expected = {
        Kind.ASSESSMENT: [CUSTOMER, "They want it; nobody has decided it"],
        Kind.COMMITMENT: [CUSTOMER, STATE, OBJECTIVE, CRITERION, "Two hours a day less", "Set up the shop"],
        Kind.WORKSHOP_REPORT: [CUSTOMER, DECISION, ACTION, "One day, one decision"],
        Kind.PROOF_OF_EXECUTION: [OBJECTIVE, CRITERION, "91 % by noon", "The branches order online", ACTION],
    }
    for name, text in files.items():
        kind = next(kind for kind in Kind if f"-{kind.value}-" in name)
        for typed in expected[kind]:
            assert flat(typed) in text, f"{typed!r} is not in {name}"


@pytest.fixture
def window(library: Path, qtbot: QtBot) -> MainWindow:
    made = build_window(library)
    made.context.work.settings.update(sample_offered=True)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.mark.slow
def test_the_whole_way(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    walk(window, qtbot, tmp_path / "out")
    window.close()


@pytest.mark.xvfb
def test_the_whole_way_in_a_real_window(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    walk(window, qtbot, tmp_path / "out")
    window.close()
