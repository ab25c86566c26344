"""Compare: the turn before beside this one, any other by choice, what has changed, and the level over time."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.changes import Edit
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.ui.context import Context, EngagementContext
from cxf_desktop.ui.editing.edit_session import EditSession
from cxf_desktop.ui.pages.compare.change_model import AFTER, BEFORE, CHANGE, NAME
from cxf_desktop.ui.pages.compare.compare import ComparePage
from cxf_desktop.ui.pages.compare.picker import EngagementPicker

Key = Qt.Key
Put = Callable[[str], ComparePage]


@pytest.fixture
def put(context: Context, qtbot: QtBot) -> Iterator[Put]:
    """Return a function that shows the page of an engagement once everything is read."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(860, 620)
    sessions: list[EditSession] = []

    def shown(id_: str) -> ComparePage:
        session = EditSession(context.work.engagements.open(id_), context.work.clock)
        sessions.append(session)
        page = ComparePage(EngagementContext(context, session))
        window.setCentralWidget(page)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        page.on_shown()
        qtbot.waitUntil(lambda: not page.reader.busy)
        return page

    yield shown
    window.hide()
    for session in sessions:
        session.close()


def fill(work: Workspace, id_: str, value: float, day: str, *, note: str = "") -> str:
    """Give the same answer to every question of both questionnaires, in the name of the room."""
    session = work.engagements.open(id_)
    edits = [Edit(path="assessment.date", value=day)]
    for questionnaire in ("maturity", "readiness"):
        edits += work.pinned.pin_edits(session.document, questionnaire)
        for question in work.pinned.questionnaire(session.document, questionnaire).questions():
            yes_no = getattr(question, "scale", "") == "yes_no"
            given = (5 if value > 2 else 1) if yes_no else value
            path = f"assessment.sheets[{questionnaire}].agreed[{question.id}]"
            edits += [Edit(path=f"{path}.value", value=given), Edit(path=f"{path}.note", value=note)]
    session.apply(edits)
    session.close()
    return id_


@pytest.fixture
def turns(work: Workspace) -> list[str]:
    """Make three turns of one customer, each a step higher."""
    ids = [fill(work, work.engagements.create("Contoso", "Journey"), 2, "2025-03-01")]
    for value, day in ((3, "2025-09-01"), (4, "2026-03-01")):
        turn = work.next_turn.start(work.engagements.read(ids[-1]), "Journey")
        ids.append(fill(work, turn, value, day, note=f"seen on {day}"))
    return ids


def cells(page: ComparePage, row: int) -> list[str]:
    model = page.picture.score_model
    return [str(model.index(row, column).data()) for column in (NAME, BEFORE, AFTER, CHANGE)]


def picker(page: ComparePage) -> EngagementPicker:
    found = page.findChild(EngagementPicker)
    assert isinstance(found, EngagementPicker)
    return found


def press(*keys: Qt.Key) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


def test_the_turn_before_stands_beside_this_one(turns: list[str], put: Put) -> None:
    page = put(turns[2])
    assert page.compared == (turns[1], turns[2])
    assert cells(page, 0) == ["Cloud maturity", "3.00", "4.00", "▲ +1.00"]
    shown = [row.change for row in page.picture.score_model.rows]
    assert any(change.startswith("▲ +") and change.endswith(" points") for change in shown)
    assert all(view.isVisible() for view in page.picture.radars.values())
    assert page.sides.before.name.text() == "Contoso · Journey, turn 2"
    assert page.sides.after.name.text() == "Contoso · Journey, turn 3 (this one)"


def test_a_drop_has_an_arrow_and_a_sign(turns: list[str], put: Put) -> None:
    page = put(turns[2])
    page.compare(before=turns[2], after=turns[1])
    assert cells(page, 0)[3] == "▼ −1.00"
    assert page.compared == (turns[2], turns[1])


def test_the_level_over_time_leads_to_any_turn(turns: list[str], put: Put) -> None:
    page = put(turns[2])
    page.timeline.setFocus()
    press(Key.Key_Home, Key.Key_Return)
    assert page.compared == (turns[0], turns[2])
    press(Key.Key_End, Key.Key_Return)  # this one cannot stand beside itself
    assert page.compared == (turns[0], turns[2])


def test_answers_are_searched_and_filtered(turns: list[str], put: Put) -> None:
    page = put(turns[2])
    answers = page.picture.answers
    every = answers.model.rowCount()
    assert every > 100
    assert "seen on 2026-03-01 · Then: seen on 2025-09-01" in {row.notes for row in answers.model.rows}
    QTest.keyClicks(answers.search, "sponsorship mandate")
    assert [row.name for row in answers.model.rows] == ["Sponsor's mandate"]
    QTest.keyClick(answers.search, Key.Key_Escape)
    answers.direction.choose(2)
    assert answers.model.rowCount() == 0
    assert not answers.table.isVisible()
    answers.direction.choose(1)
    assert answers.model.rowCount() == every


def test_a_line_leads_to_its_question(turns: list[str], put: Put, qtbot: QtBot) -> None:
    page = put(turns[2])
    table = page.picture.answers.table
    table.setCurrentIndex(table.model().index(0, 0))
    with qtbot.waitSignal(page.session.revealed) as asked:
        QTest.keyClick(table, Key.Key_Return)
    assert asked.args is not None
    assert asked.args[0].startswith("assessment.sheets[")


def test_any_other_engagement_can_be_chosen(turns: list[str], put: Put, work: Workspace) -> None:
    other = fill(work, work.engagements.create("Fabrikam", "Their own"), 1, "2026-01-01")
    page = put(turns[2])
    page.sides.before.choose.click()
    dialog = picker(page)
    assert dialog.model.rowCount() == 3
    dialog.scope.choose(1)
    QTest.keyClicks(dialog.search, "fabrikam")
    assert dialog.model.rowCount() == 1
    QTest.keyClick(dialog.search, Key.Key_Return)
    assert page.compared == (other, turns[2])
    assert page.sides.before.name.text() == "Fabrikam · Their own"


def test_to_choose_what_stands_on_the_other_side_swaps_them(turns: list[str], put: Put) -> None:
    page = put(turns[2])
    page.compare(after=turns[1])
    assert page.compared == (turns[2], turns[1])


def test_without_an_earlier_one_it_says_so(work: Workspace, put: Put) -> None:
    page = put(fill(work, work.engagements.create("Contoso", "First"), 2, "2025-01-01"))
    assert page.compared[0] == ""
    assert not page.picture.isVisible()
    assert not page.sides.isVisible()
    page.sides.before.asked.emit()
    assert picker(page).scope.value() == "every"
    picker(page).reject()


def test_an_answer_given_now_shows_at_once(turns: list[str], put: Put) -> None:
    page = put(turns[2])
    page.compare(before=turns[2])
    page.compare(before=turns[1], after=turns[2])
    before = page.picture.answers.model.rowCount()
    question = page.picture.answers.model.rows[0].key.split("/")
    page.session.apply([Edit(path=f"assessment.sheets[{question[0]}].agreed[{question[1]}].value", value=3)])
    assert page.picture.answers.model.rowCount() == before - 1


def test_questions_that_only_one_side_knows_are_named(turns: list[str], put: Put, work: Workspace) -> None:
    session = work.engagements.open(turns[2])
    own = {"sub_area": "contracts", "text": "Is <b>the exit</b> rehearsed & paid?"}
    session.apply([Edit(path="assessment.sheets[readiness].own[o1]", value=own)])
    session.close()
    page = put(turns[2])
    assert page.picture.differing.isVisible()
    assert "Is <b>the exit</b>" in page.picture.differing.accessibleName()


def test_long_names_and_notes_stay_in_their_place(work: Workspace, put: Put) -> None:
    title = "Verwaltungsmodernisierungsbegleitung" * 8
    first = fill(
        work, work.engagements.create("Überlandwerke & Söhne <i>" * 4, title), 1, "2025-01-01", note="x" * 20_000
    )
    page = put(
        fill(work, work.next_turn.start(work.engagements.read(first), title), 4, "2025-06-01", note="wort " * 4000)
    )
    page.grab()
    content = page.widget()
    assert content is not None
    assert content.width() <= page.viewport().width()


def test_an_engagement_that_is_gone_is_left_out(turns: list[str], put: Put, work: Workspace) -> None:
    page = put(turns[2])
    work.engagements.delete(turns[0])
    page.compare(before=turns[0])
    page.hide()
    page.show()
    QTest.qWait(100)
    assert page.isVisible()
