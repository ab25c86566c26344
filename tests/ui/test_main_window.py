"""The whole window: engagements open and close, language and theme change while it is open, every key does its work."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from cxf_desktop.app import build_window, open_session
from cxf_desktop.domain.words import PHASES
from cxf_desktop.ui.dialogs.command_palette import CommandPalette
from cxf_desktop.ui.dialogs.export_dialog import ExportDialog
from cxf_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from cxf_desktop.ui.forms.editors import LineEditor
from cxf_desktop.ui.library.new_engagement import NewEngagementDialog
from cxf_desktop.ui.main_window import MainWindow
from cxf_desktop.ui.pages.registry import PAGES
from cxf_desktop.ui.shell.engagement_view import EngagementView
from tests.support import workspace

pytestmark = pytest.mark.qt_log_ignore("does not support (grabbing the keyboard|raise)", extend=True)
HOSTILE = "<b>Contoso</b> & Söhne 😀"


@pytest.fixture
def window(library: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    made = build_window(library)
    made.context.work.settings.update(sample_offered=True)
    qtbot.addWidget(made)
    show(made, qtbot)
    yield made
    made.close()


@pytest.fixture
def id_(window: MainWindow) -> str:
    return window.context.work.engagements.create(HOSTILE, "First turn")


def show(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QApplication.processEvents()


def opened(window: MainWindow) -> EngagementView:
    assert window.view is not None
    return window.view


def type_title(window: MainWindow, text: str) -> LineEditor:
    """Type into the field of the title, on the first page."""
    view = opened(window)
    view.show_page("assess.customer")
    view.reveal("title")
    field = QApplication.focusWidget()
    assert isinstance(field, LineEditor)
    field.selectAll()
    QTest.keyClicks(field, text)
    return field


def front(window: MainWindow) -> QWidget | None:
    return window._stack.currentWidget()


def test_an_engagement_is_opened_from_the_list_and_left_again(window: MainWindow, id_: str, qtbot: QtBot) -> None:
    window.show_library()
    QTest.keyClick(window.library.finder.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.view is not None)
    assert opened(window).document_id == id_
    assert HOSTILE in window.windowTitle()
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.view is None)
    assert front(window) is window.library
    assert window.library.finder.search.hasFocus()


class StrayWindows(QObject):
    """Names every widget that comes up as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_no_page_flashes_as_a_window(window: MainWindow, id_: str, qapp: QApplication) -> None:
    stray = StrayWindows()
    qapp.installEventFilter(stray)
    for engagement in (id_, window.context.work.samples.add("en", "sample")):
        window.open_engagement(engagement)
        for page in PAGES:
            opened(window).show_page(page.id)
            QApplication.processEvents()
    window.show_templates()
    window.show_settings()
    qapp.removeEventFilter(stray)
    assert stray.seen == []


def test_every_page_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.open_engagement(window.context.work.samples.add("en", "sample"))
    view = opened(window)
    for page in PAGES:
        view.show_page(page.id)
        QApplication.processEvents()
        assert view.page_id == page.id
        assert view.page.isVisible()
    view.show_page(PAGES[0].id)
    for _page in PAGES[1:]:
        QTest.keyClick(window, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert view.page_id == PAGES[-1].id


def test_undo_works_while_a_field_has_the_focus(window: MainWindow, id_: str) -> None:
    window.open_engagement(id_)
    session = opened(window).page.session
    field = type_title(window, "Second")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.document.title == "First turn"
    assert field.text() == "First turn"
    QTest.keyClick(field, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert session.document.title == "Second"


def test_undo_changes_nothing_that_is_not_in_front(window: MainWindow, id_: str) -> None:
    window.open_engagement(id_)
    session = opened(window).page.session
    type_title(window, "Second")
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert session.document.title == "Second", "handed in when the page was left"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.document.title == "Second"
    window._on_rail("library")
    assert front(window) is window.view, "the engagement stayed open behind the templates"
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.document.title == "First turn"


def test_an_undo_goes_to_its_page(window: MainWindow, id_: str) -> None:
    window.open_engagement(id_)
    view = opened(window)
    view.page.session.edit("commitment.notes", "Internal")
    view.show_page("assess.interview")
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.page_id == "commit.parameters"


def test_what_is_typed_is_kept_when_the_window_closes(library: Path, qtbot: QtBot) -> None:
    window = build_window(library)
    window.context.work.settings.update(sample_offered=True)
    qtbot.addWidget(window)
    show(window, qtbot)
    id_ = window.context.work.engagements.create("Contoso", "First turn")
    window.open_engagement(id_)
    type_title(window, "Typed at the last moment")
    window.close()
    session = open_session(library, id_)
    assert session.document.title == "Typed at the last moment"
    session.close()


def test_the_language_changes_in_place(window: MainWindow, id_: str) -> None:
    window.open_engagement(id_, "deliver.plan")
    window.set_language("de")
    assert opened(window).page_id == "deliver.plan"
    assert opened(window).page.title == "Agenda"
    assert window.commands()[1].text == "Zur Bibliothek"
    assert opened(window).page.locale().toString(1400) == "1.400"
    window.show_settings()
    window.set_language("en")
    assert window.view is not None
    assert window._rail.current == "settings"
    QApplication.processEvents()
    labels = {label.text() for label in window.findChildren(QLabel) if label.isVisible()}
    assert "Settings" in labels


def test_the_theme_changes_in_place(window: MainWindow, id_: str) -> None:
    window.open_engagement(id_)
    window.set_theme("dark")
    assert window.context.themes.theme.is_dark
    window.set_theme("light")
    assert not window.context.themes.theme.is_dark


def test_the_next_turn_is_opened(window: MainWindow, id_: str, qtbot: QtBot) -> None:
    work = window.context.work
    other = work.next_turn.start(work.engagements.read(id_), "Second turn")
    window.open_engagement(id_)
    opened(window).page.go_to.emit(f"engagement:{other}")
    qtbot.waitUntil(lambda: window.view is not None and window.view.document_id == other)
    assert any("turn 2" in label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_the_phase_goes_along_with_the_way_forward(window: MainWindow, id_: str) -> None:
    last = [page.id for page in PAGES if page.phase is PHASES[0]][-1]
    window.open_engagement(id_, last)
    session = opened(window).page.session
    button = next(b for b in window.findChildren(QPushButton) if b.isVisible() and b.text().startswith("Next phase"))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert session.document.phase is PHASES[1]
    assert opened(window).page_id == "commit.states"
    opened(window).go_on(-1)
    assert session.document.phase is PHASES[1], "looking back takes nothing back"


def test_loose_ends_lead_to_their_place(window: MainWindow, id_: str) -> None:
    window.open_engagement(id_)
    view = opened(window)
    view.page.session.apply([{"path": "phase", "value": "commit"}])
    view.page.session.edit("commitment.objectives[o1]", {"title": "Save", "responsible": "Jo"})
    assert view.loose_ends.text() == "2 loose ends"
    view.show_page("assess.customer")
    QTest.mouseClick(view.loose_ends, Qt.MouseButton.LeftButton)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    entries = popup.findChild(QListWidget)
    assert isinstance(entries, QListWidget)
    QTest.keyClick(entries, Qt.Key.Key_Down)
    QTest.keyClick(entries, Qt.Key.Key_Return)
    assert view.page_id == "commit.objectives"


def test_the_palette_goes_to_a_page(window: MainWindow, id_: str, qtbot: QtBot) -> None:
    window.open_engagement(id_)
    window.show_settings()

    def choose() -> None:
        palette = QApplication.activeModalWidget()
        assert isinstance(palette, CommandPalette)
        QTest.keyClicks(palette.search, "risks")
        QTest.keyClick(palette.search, Qt.Key.Key_Return)

    QTimer.singleShot(50, choose)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: opened(window).page_id == "commit.risks")
    assert front(window) is window.view


def test_the_palette_makes_an_engagement(window: MainWindow, qtbot: QtBot) -> None:
    def choose() -> None:
        palette = QApplication.activeModalWidget()
        assert isinstance(palette, CommandPalette)
        QTest.keyClicks(palette.search, "new eng")
        QTest.keyClick(palette.search, Qt.Key.Key_Return)
        QTimer.singleShot(50, fill_in)

    def fill_in() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewEngagementDialog)
        QTest.keyClicks(dialog.customer, "Contoso")
        QTest.keyClicks(dialog.title, "Pilot")
        QTest.keyClick(dialog.title, Qt.Key.Key_Return)

    QTimer.singleShot(50, choose)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.view is not None)
    assert opened(window).title == "Contoso · Pilot"


def test_documents_are_written_with_a_key(window: MainWindow, id_: str, qtbot: QtBot) -> None:
    window.open_engagement(id_, "deliver.plan")
    chosen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog)
        chosen.extend(kind.value for kind, box in dialog.choices.kinds.items() if box.isChecked())
        dialog.reject()

    QTimer.singleShot(50, look)
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: chosen == ["workshop-report"])


def test_the_question_mark_shows_the_keys(window: MainWindow, qtbot: QtBot) -> None:
    seen: list[bool] = []

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        seen.append(isinstance(dialog, ShortcutsDialog))
        if dialog is not None:
            dialog.close()

    QTest.keyClicks(window.library.finder.search, "?")
    assert window.library.finder.search.text() == "?", "in a field it is a letter"
    window.library.finder.view.setFocus()
    QTimer.singleShot(50, close)
    QTest.keyClick(window, Qt.Key.Key_Question)
    qtbot.waitUntil(lambda: seen == [True])


def test_no_key_is_given_twice(window: MainWindow, id_: str) -> None:
    window.open_engagement(id_)
    keys = [key for command in window.commands() for key in command.keys]
    assert len(keys) == len(set(keys))


def test_an_engagement_that_is_gone_is_said(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(window.context.dialogs, "inform", lambda _title, text: said.append(text))
    window.open_engagement("nobody")
    assert said == ["there is no engagement nobody"]
    assert front(window) is window.library


def test_size_and_place_are_remembered(library: Path, qtbot: QtBot) -> None:
    window = build_window(library)
    qtbot.addWidget(window)
    show(window, qtbot)
    window.setGeometry(10, 20, 1000, 600)
    window.close()
    assert window.context.work.settings.current.window == [10, 20, 1000, 600]


def test_it_works_in_a_small_window(window: MainWindow, qtbot: QtBot) -> None:
    window.open_engagement(window.context.work.samples.add("en", "sample"))
    window.resize(1024, 600)
    QApplication.processEvents()
    view = opened(window)
    for page in PAGES:
        view.show_page(page.id)
        QApplication.processEvents()
        assert window.width() == 1024, f"{page.id} makes the window wider"


def test_a_first_start_has_something_to_open(library: Path, qtbot: QtBot) -> None:
    window = build_window(library, lang="de", theme="dark")
    qtbot.addWidget(window)
    show(window, qtbot)
    qtbot.waitUntil(lambda: window.library.finder.model.rowCount() == 1)
    row = window.library.finder.current()
    assert row is not None
    assert window.context.work.engagements.read(row.id).language == "de"
    window.close()


def everywhere(window: MainWindow, *engagements: str) -> Iterator[str]:
    """Bring every page to the front, and name it."""
    for name, show_place in (
        ("library", window.show_library),
        ("templates", window.show_templates),
        ("settings", window.show_settings),
    ):
        show_place()
        QApplication.processEvents()
        yield name
    for engagement in engagements:
        window.open_engagement(engagement)
        for page in PAGES:
            opened(window).show_page(page.id)
            QApplication.processEvents()
            yield page.id


def test_every_control_has_a_name_and_can_be_hit(window: MainWindow, id_: str) -> None:
    wrong: set[str] = set()
    for page in everywhere(window, id_, window.context.work.samples.add("en", "sample")):
        for widget in window.findChildren(QWidget):
            stop = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
            if not (stop and widget.isVisible() and widget.isEnabled()) or isinstance(widget, QScrollBar):
                continue
            read = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            if not read.strip():
                wrong.add(f"{page}: {type(widget).__name__} in {type(widget.parent()).__name__} has no name")
            if min(widget.width(), widget.height()) < 24:
                wrong.add(f"{page}: {read} is {widget.width()} x {widget.height()}")
    assert wrong == set()


def test_a_library_that_is_only_read(library: Path, qtbot: QtBot) -> None:
    work = workspace(library)
    id_ = work.samples.add("en", "sample")
    work.close()
    library.chmod(0o444)
    before = library.read_bytes()
    window = build_window(library)
    qtbot.addWidget(window)
    show(window, qtbot)
    for _page in everywhere(window, id_):
        pass
    view = opened(window)
    assert view.page.session.read_only
    view.undo()
    view.go_on(-1)
    labels = {label.text() for label in window.findChildren(QLabel) if label.isVisible()}
    assert "Read only" in labels
    window.close()
    assert library.read_bytes() == before


def test_long_and_hostile_titles_change_nothing_but_themselves(window: MainWindow, id_: str) -> None:
    window.open_engagement(id_)
    title = "<h1>Contoso</h1> & " + "x" * 40_000
    opened(window).page.session.edit("title", title)
    QApplication.processEvents()
    assert window.width() == 1366
    assert title in window.windowTitle()
    window.show_library()
    QApplication.processEvents()
    assert window.width() == 1366
