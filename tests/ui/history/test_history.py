"""The history in the window: who, when, what; found, taken back, gone back to."""

import time

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.model import Item, Model
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.editing.field_menu import path_at
from cxf_desktop.ui.forms.field import Field
from cxf_desktop.ui.forms.form import Form
from cxf_desktop.ui.history.field_names import FieldNames
from cxf_desktop.ui.history.field_words import FIELDS, THINGS
from cxf_desktop.ui.history.go_back import GoBackDialog
from cxf_desktop.ui.history.history_dialog import HistoryDialog
from cxf_desktop.ui.history.history_model import WHAT, WHO
from cxf_desktop.ui.history.marked_text import compared
from cxf_desktop.ui.history.rows import HistoryRow
from tests.support import HandClock

TITLE = "commitment.objectives[o1].title"


@pytest.fixture
def edited(engagement: EngagementContext, clock: HandClock) -> EngagementContext:
    """Return an engagement in which some things were done."""
    session = engagement.session
    session.apply([{"path": "commitment.objectives[o1]", "value": {"title": "Move the shop"}}])
    clock.forward(minutes=5)
    session.edit(TITLE, "Move the shop into the cloud")
    clock.forward(minutes=5)
    session.edit("commitment.objectives[o1].due", "2026-11-30")
    clock.forward(minutes=5)
    session.edit("proof.summary", "What was reached in the first turn was this and that.")
    clock.forward(minutes=5)
    session.edit("proof.summary", "What was reached in the second turn was this and that.")
    return engagement


def opened(context: EngagementContext, qtbot: QtBot, path: str = "") -> HistoryDialog:
    dialog = HistoryDialog(context, path)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: not dialog._feed.busy)
    return dialog


def lines(dialog: HistoryDialog) -> list[tuple[str, str]]:
    model = dialog.model
    return [model.lines(model.row(model.index(row, 0)), WHAT) for row in range(model.rowCount())]


def current(dialog: HistoryDialog) -> HistoryRow:
    return dialog.model.row(dialog.view.currentIndex())


def test_newest_first_with_names_people_know(edited: EngagementContext, qtbot: QtBot) -> None:
    dialog = opened(edited, qtbot)
    thing = "Objective “Move the shop into the cloud”"
    assert [line[0] for line in lines(dialog)] == [
        "Summary",
        "Summary",
        f"Due · {thing}",
        f"Title · {thing}",
        thing,
        "The whole engagement",
    ]
    assert lines(dialog)[2][1] == "30 Nov 2026"
    assert lines(dialog)[3][1] == "Move the shop → Move the shop into the cloud"
    assert "6 changes" in dialog._count.text()
    assert dialog.view.hasFocus()
    assert dialog.view.currentIndex().row() == 0


def test_what_was_typed_in_one_go_is_one_line(engagement: EngagementContext, clock: HandClock, qtbot: QtBot) -> None:
    for length in range(1, 5):
        clock.forward(seconds=1)
        engagement.session.apply([{"path": "proof.summary", "value": "Text"[:length]}], typing="proof.summary")
    dialog = opened(engagement, qtbot)
    assert dialog.model.rowCount() == 2
    assert (current(dialog).before, current(dialog).after) == ("", "Text")


def test_search_page_and_person(edited: EngagementContext, qtbot: QtBot) -> None:
    dialog = opened(edited, qtbot)
    dialog.search.setText("second turn")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    dialog.search.setText("nothing like it")
    qtbot.waitUntil(lambda: dialog._lists.currentIndex() == 1)
    QTest.keyClick(dialog.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 6)
    dialog.page.set_value("commit.objectives")
    dialog.page.committed.emit()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 3)
    dialog.page.set_value("")
    dialog.author.set_value("")
    dialog.author.committed.emit()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 6)
    assert dialog.model.lines(current(dialog), WHO)[0] == "Nobody named"


def test_a_value_is_taken_back_as_one_step(edited: EngagementContext, qtbot: QtBot) -> None:
    dialog = opened(edited, qtbot)
    dialog.view.select(3)
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    assert dialog.panel.take_before.hasFocus()
    QTest.keyClick(dialog.panel.take_before, Qt.Key.Key_Space)
    assert edited.session.document.commitment.objectives[0].title == "Move the shop"
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 7)
    edited.session.undo()
    assert edited.session.document.commitment.objectives[0].title == "Move the shop into the cloud"


def test_an_entry_that_was_deleted_comes_back(edited: EngagementContext, qtbot: QtBot) -> None:
    edited.session.apply([{"path": "commitment.objectives[o1]", "value": None}])
    dialog = opened(edited, qtbot)
    assert lines(dialog)[0] == ("Objective “Move the shop into the cloud”", "Deleted: Move the shop into the cloud")
    assert lines(dialog)[3][0] == "Due · Objective “Move the shop into the cloud”", "it is named by what it was"
    dialog.panel.take_before.click()
    assert edited.session.document.commitment.objectives[0].title == "Move the shop into the cloud"


def test_a_field_of_something_that_is_gone_says_why_not(edited: EngagementContext, qtbot: QtBot) -> None:
    edited.session.apply([{"path": "commitment.objectives[o1]", "value": None}])
    dialog = opened(edited, qtbot)
    dialog.view.select(3)
    dialog.panel.take_after.click()
    assert "cannot be taken back by itself" in dialog.panel._error.text()


def test_back_to_a_moment_with_a_look_first(edited: EngagementContext, qtbot: QtBot) -> None:
    dialog = opened(edited, qtbot)
    dialog.view.select(4)
    said: list[str] = []

    def agree() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, GoBackDialog)
        said.append(question.summary.text())
        said.append(str(question.sheet.lines()))
        question.go.click()

    QTimer.singleShot(0, agree)
    dialog.panel.go_back.click()
    assert said == ["3 fields would be as they were then.", "3"]
    document = edited.session.document
    assert document.commitment.objectives[0].title == "Move the shop"
    assert document.proof.summary == ""
    qtbot.waitUntil(lambda: dialog.view.currentIndex().isValid())
    assert dialog.model.lines(current(dialog), WHO)[1] == "Went back"
    edited.session.undo()
    assert edited.session.document.proof.summary.startswith("What was reached in the second")


def test_of_one_field(edited: EngagementContext, qtbot: QtBot) -> None:
    dialog = opened(edited, qtbot, TITLE)
    assert [line[1] for line in lines(dialog)] == ["Move the shop → Move the shop into the cloud", "Move the shop"]
    assert "Title" in dialog._field.text()
    dialog._field.click()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 6)
    dialog.panel.only_field.click()
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2)


def test_a_field_knows_the_way_to_its_history(edited: EngagementContext, qtbot: QtBot) -> None:
    form = Form(edited.session, edited.icons, "commitment.objectives[o1]", [Field("title", "Title")])
    qtbot.addWidget(form)
    assert path_at(form.editor("title")) == TITLE
    form.rebind("")
    assert path_at(form.editor("title")) == "title"
    assert path_at(form) == ""
    assert path_at(None) == ""


@pytest.mark.qt_log_ignore("does not support (grabbing the keyboard|raise)", extend=True)
def test_the_context_menu_of_a_field_leads_to_its_history(edited: EngagementContext, qtbot: QtBot) -> None:
    form = Form(edited.session, edited.icons, "commitment.objectives[o1]", [Field("title", "Title")])
    qtbot.addWidget(form)
    form.show()
    offered: list[str] = []

    def take_last() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        offered.append(menu.actions()[-1].text())
        menu.actions()[-1].trigger()
        menu.close()

    QTimer.singleShot(0, take_last)
    with qtbot.waitSignal(edited.session.history_wanted) as wanted:
        form.editor("title").customContextMenuRequested.emit(QPoint(2, 2))
    assert offered == ["History of this field"]
    assert wanted.args == [TITLE]


def test_only_reading(edited: EngagementContext, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(edited.session), "read_only", property(lambda _self: "it is only read"))
    dialog = opened(edited, qtbot)
    assert not dialog.panel.take_before.isVisible()
    assert not dialog.panel.go_back.isVisible()


def test_hostile_and_long_values_stay_text(engagement: EngagementContext, qtbot: QtBot) -> None:
    engagement.session.edit("proof.summary", "<b>bold</b> " + "x" * 39_000)
    engagement.session.edit("proof.summary", "<b>bold</b> " + "y" * 39_000)
    dialog = opened(engagement, qtbot)
    assert dialog.panel._after.toPlainText().startswith("<b>bold</b> y")
    assert "y" in lines(dialog)[0][1]


def test_thousands_of_entries_are_there_at_once(engagement: EngagementContext, qtbot: QtBot) -> None:
    store = engagement.work.library.engagements
    session = engagement.work.engagements.open(engagement.session.document.id)
    store._db.connection.pragma("synchronous", "off")
    for number in range(2_000):
        session.apply([{"path": "title", "value": f"Title {number}"}])
    session.close()
    begun = time.perf_counter()
    dialog = HistoryDialog(engagement)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.model.rowCount() >= 100)
    assert time.perf_counter() - begun < 3
    assert dialog.model.rowCount() < 400, "only what is looked at is read"
    dialog.view.scrollToBottom()
    qtbot.waitUntil(lambda: dialog.model.rowCount() > 190)
    dialog.search.setText("Title 1234")
    qtbot.waitUntil(lambda: dialog._feed.complete, timeout=30_000)
    assert dialog.model.rowCount() == 2, "it came, and it went"


def test_texts_are_compared_word_by_word() -> None:
    before, after = compared("We move in March.", "We move in late April.")
    assert before == [("We move in ", False), ("March", True), (".", False)]
    assert after == [("We move in ", False), ("late April", True), (".", False)]
    assert compared("", "New") == ([], [("New", False)])
    assert compared("one thing", "quite another matter")[0] == [("one thing", False)]


def test_every_field_has_a_name(engagement: EngagementContext) -> None:
    missing = [path for path in paths_of(Engagement) if path not in FIELDS]
    assert missing == []
    lists = [path[:-2] for path in THINGS if path.endswith("[]")]
    assert lists == []


def test_answers_are_named_by_their_question(sample: EngagementContext) -> None:
    names = FieldNames(sample.work.pinned, "en")
    document = sample.session.document
    sheet = document.assessment.sheets["maturity"]
    voice, answers = next((voice, answers) for voice, answers in sheet.voices.items() if answers)
    found = names.name(f"assessment.sheets[maturity].voices[{voice}][{next(iter(answers))}].value", document)
    assert found.thing
    assert found.field.startswith("Answer of ")
    assert found.page == "Interview"


def paths_of(model: type[Model], base: str = "") -> list[str]:
    """Return every field of an engagement that can be edited, without ids; what questionnaires hold is named apart."""
    found = []
    for name, field in model.model_fields.items():
        if name in ("id", "schema_version"):
            continue
        path = f"{base}.{name}" if base else name
        found.append(path)
        inner = inner_model(field.annotation)
        if inner is None or path.startswith("assessment.sheets[]."):
            continue
        many = issubclass(inner, Item) or "dict" in str(field.annotation)
        found += paths_of(inner, f"{path}[]" if many else path)
    return found


def inner_model(kind: object) -> type[Model] | None:
    from typing import get_args

    if isinstance(kind, type) and issubclass(kind, Model):
        return kind
    return next((found for each in get_args(kind) if (found := inner_model(each)) is not None), None)
