"""The interview: by keys, by pointer, one by one and as a list."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.changes import Edit
from cxf_desktop.services.pinning import MATURITY
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.answer_model import NONE, QUESTION
from cxf_desktop.ui.pages.assess.interview import WIDE_FROM, InterviewPage
from cxf_desktop.ui.pages.assess.interview_board import InterviewBoard
from cxf_desktop.ui.pages.assess.interview_state import ROOM
from cxf_desktop.ui.pages.assess.question_pane import STAY
from tests.ui.assess.conftest import SHEET, add_people, answer_all, content_width, focused

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
Put = Callable[[InterviewPage], InterviewPage]


@pytest.fixture
def page(engagement: EngagementContext, put: Put) -> InterviewPage:
    return put(InterviewPage(engagement))


@pytest.fixture
def board(page: InterviewPage) -> InterviewBoard:
    assert page.board is not None
    return page.board


def press(*keys: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press keys one after another, wherever the focus is by then."""
    for key in keys:
        if isinstance(key, str):
            QTest.keyClicks(focused(), key, modifier)
        else:
            QTest.keyClick(focused(), key, modifier)


def sheet_of(context: EngagementContext) -> AnswerSheet:
    return context.session.document.assessment.sheets[MATURITY]


# --- one by one


def test_a_digit_answers_and_the_next_question_comes_by_itself(
    board: InterviewBoard, engagement: EngagementContext, qtbot: QtBot
) -> None:
    first, second = board.interview.questions[:2]
    assert board.pane.asked.hasFocus()
    press("3")
    assert board.interview.question is first  # the choice is shown for a moment
    assert board.pane.statements.cards[2].isChecked()
    qtbot.waitUntil(lambda: board.interview.question is second, timeout=STAY * 8)
    assert board.pane.asked.hasFocus()
    assert board.pane.asked.text == second.ask.en
    press("0")
    qtbot.waitUntil(lambda: board.interview.at == 2, timeout=STAY * 8)
    agreed = sheet_of(engagement).agreed
    assert (agreed[first.id].value, agreed[second.id].not_applicable) == (3, True)


def test_who_types_ahead_loses_no_answer(board: InterviewBoard, engagement: EngagementContext) -> None:
    first, second = board.interview.questions[:2]
    press("3", "2")
    agreed = sheet_of(engagement).agreed
    assert (agreed[first.id].value, agreed[second.id].value, board.interview.at) == (3, 2, 1)
    press(Key.Key_Right)
    QTest.qWait(STAY * 2)
    assert board.interview.at == 2  # moving on by hand does not move twice


def test_it_stays_when_going_on_is_switched_off(
    board: InterviewBoard, engagement: EngagementContext, page: InterviewPage
) -> None:
    box = next(w for w in page.findChildren(QWidget) if getattr(w, "text", str)() == "Go on by itself")
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(12, box.height() // 2))
    assert not engagement.work.settings.current.interview_goes_on
    board.take_focus()
    press("4")
    QTest.qWait(STAY * 2)
    assert board.interview.at == 0


def test_a_click_answers_and_stays(board: InterviewBoard, engagement: EngagementContext, qtbot: QtBot) -> None:
    QTest.mouseClick(board.pane.statements.cards[1], Qt.MouseButton.LeftButton)
    QTest.mouseClick(board.pane.statements.cards[1], Qt.MouseButton.LeftButton)  # not taken back by the second
    QTest.qWait(STAY * 2)
    question = board.interview.questions[0]
    assert board.interview.question is question
    assert sheet_of(engagement).agreed[question.id].value == 2
    assert board.pane.statements.cards[1].isChecked()


def test_backspace_clears_and_undo_brings_back(board: InterviewBoard, engagement: EngagementContext) -> None:
    question = board.interview.question
    engagement.work.settings.update(interview_goes_on=False)
    press("2", Key.Key_Backspace)
    assert not sheet_of(engagement).agreed[question.id].given
    assert not any(card.isChecked() for card in board.pane.statements.cards)
    engagement.session.undo()
    assert board.pane.statements.cards[1].isChecked()


@pytest.mark.parametrize(
    ("on", "back"), [(Key.Key_Right, Key.Key_Left), (Key.Key_PageDown, Key.Key_PageUp), (Key.Key_Return, Key.Key_Left)]
)
def test_keys_lead_through_the_questions(board: InterviewBoard, on: Qt.Key, back: Qt.Key) -> None:
    press(on, on)
    assert board.interview.at == 2
    press(back, back, back)
    assert board.interview.at == 0


def test_arrows_go_through_the_statements_and_space_chooses(
    board: InterviewBoard, engagement: EngagementContext
) -> None:
    engagement.work.settings.update(interview_goes_on=False)
    press(Key.Key_Down, Key.Key_Down, Key.Key_Space)
    assert board.pane.statements.focused() == 2
    assert sheet_of(engagement).agreed[board.interview.question.id].value == 2
    press(Key.Key_Down, Key.Key_Return)
    assert sheet_of(engagement).agreed[board.interview.question.id].value == 3
    press(Key.Key_Up, Key.Key_Up, Key.Key_Up)
    assert board.pane.asked.hasFocus()
    press(Key.Key_Down, Key.Key_Right)  # from a card, too
    assert board.interview.at == 1


def test_n_goes_to_the_note_where_digits_are_text(board: InterviewBoard, engagement: EngagementContext) -> None:
    question = board.interview.question
    press("n")
    assert board.pane.note.hasFocus()
    press(*"3 of 4")
    press(Key.Key_Escape)
    assert board.pane.asked.hasFocus()
    engagement.session.flush()
    answer = sheet_of(engagement).agreed[question.id]
    assert (answer.note, answer.given) == ("3 of 4", False)
    press(Key.Key_Right)
    assert board.pane.note.value() == ""
    press(Key.Key_Left)
    assert board.pane.note.value() == "3 of 4"


def test_it_begins_at_the_first_unanswered_question(engagement: EngagementContext, put: Put) -> None:
    questions = list(engagement.work.assessment.questionnaire(engagement.session.document).questions())
    for question in questions[:5]:
        engagement.session.edit(f"{SHEET}.agreed[{question.id}].value", 2)
    page = put(InterviewPage(engagement))
    assert page.board is not None
    assert page.board.interview.at == 5
    assert page.board.pane.intro.isHidden()  # the way to ask is known by now


def test_the_way_to_ask_is_shown_until_the_first_answer(board: InterviewBoard) -> None:
    assert board.pane.intro.isVisible()
    press("1")
    assert board.pane.intro.isHidden()
    board.pane.intro.button.click()
    assert board.pane.intro.isVisible()


def test_next_unanswered_jumps_over_what_is_answered(board: InterviewBoard, engagement: EngagementContext) -> None:
    questions = board.interview.questions
    for question in questions[1:7]:
        engagement.session.edit(f"{SHEET}.agreed[{question.id}].not_applicable", True)
    board.pane.jump()
    assert board.interview.at == 7
    board.interview.go(len(questions) - 1)
    engagement.session.edit(f"{SHEET}.agreed[{questions[-1].id}].value", 1)
    board.pane.jump()
    assert board.interview.at == 0  # around the end


def test_a_dimension_leads_to_its_first_unanswered_question(
    board: InterviewBoard, engagement: EngagementContext
) -> None:
    third = board.interview.questionnaire.dimensions[2]
    engagement.session.edit(f"{SHEET}.agreed[{third.questions[0].id}].value", 1)
    board.dimensions.chosen.emit(2)
    assert board.interview.question.id == third.questions[1].id


# --- voices


def test_a_respondent_is_added_right_there_and_answers(board: InterviewBoard, engagement: EngagementContext) -> None:
    QTest.mouseClick(board.voices.people, Qt.MouseButton.LeftButton)
    press(*"Ada Lovelace", Key.Key_Tab, *"CTO", Key.Key_Return)
    QTest.qWait(10)  # the table closes its editor a moment later
    done = next(button for button in board.people.findChildren(QPushButton) if button.text() == "Done")
    QTest.mouseClick(done, Qt.MouseButton.LeftButton)
    (person,) = engagement.session.document.assessment.respondents
    assert (person.name, person.role) == ("Ada Lovelace", "CTO")
    assert board.interview.voice == person.id
    press("4")
    assert sheet_of(engagement).voices[person.id][board.interview.question.id].value == 4


def test_control_and_a_digit_switch_the_voice(board: InterviewBoard, engagement: EngagementContext) -> None:
    ids = add_people(engagement, "Ada Lovelace", "Grace Hopper")
    press("3", modifier=CONTROL)
    assert board.interview.voice == ids[1]
    press("4", modifier=CONTROL)
    assert board.interview.voice == ids[1]  # there is no third
    press("1", modifier=CONTROL)
    assert board.interview.voice == ROOM


def test_what_others_said_stands_at_the_statements(board: InterviewBoard, engagement: EngagementContext) -> None:
    ids = add_people(engagement, "Ada Lovelace", "Grace Hopper")
    question = board.interview.question.id
    engagement.session.edit(f"{SHEET}.voices[{ids[0]}][{question}].value", 1)
    engagement.session.edit(f"{SHEET}.voices[{ids[1]}][{question}].value", 3)
    marks = [[mark.letters for mark in shown.marks] for shown in board.pane.statements._marks]
    assert marks == [["AL"], [], ["GH"], []]
    assert "Grace Hopper" in board.pane.statements.cards[2].accessibleDescription()
    assert board.pane._spread.text() == "Views differ by 2"
    assert "2 counts" in board.pane._counts.text()
    board.interview.set_voice(ids[0])
    marks = [[mark.letters for mark in shown.marks] for shown in board.pane.statements._marks]
    assert marks == [[], [], ["GH"], []]  # the own answer is the chosen card
    assert board.pane.statements.cards[0].isChecked()


def test_a_respondent_leaves_with_the_answers_and_comes_back(
    board: InterviewBoard, engagement: EngagementContext
) -> None:
    (id_,) = add_people(engagement, "Ada")
    answer_all(engagement, 2, id_)
    board.interview.set_voice(id_)
    board.voices.people.click()
    board.people.table.view.setCurrentIndex(board.people.table.model.index(0, 0))
    board.people.table.remove()
    assert not engagement.session.document.assessment.respondents
    assert board.interview.voice == ROOM
    engagement.session.undo()
    assert len(sheet_of(engagement).voices[id_]) == len(board.interview.questions)


# --- the result beside it


def test_the_level_follows_every_answer(board: InterviewBoard, engagement: EngagementContext) -> None:
    assert board.strip._level.text() == "No level yet"
    answer_all(engagement, 4)
    assert board.strip._level.text() == "Cloud is in use"
    gate = next(g for g in board.interview.questionnaire.gates if g.level.number == 4)
    engagement.session.edit(f"{SHEET}.agreed[{gate.question}].value", 1)
    assert board.strip._level.text() != "Cloud is in use"
    assert "needs" in board.notes._cap._text.text()
    assert board.notes._cap.isVisible()


@pytest.mark.parametrize(("width", "wide"), [(WIDE_FROM - 1, False), (WIDE_FROM, True), (1400, True)])
def test_the_result_has_a_column_only_where_there_is_room(
    page: InterviewPage, board: InterviewBoard, window: QMainWindow, width: int, wide: bool
) -> None:
    window.resize(width, 700)
    QApplication.processEvents()
    assert board.panel.isVisible() is wide
    assert board.strip.isVisible() is not wide


@pytest.mark.parametrize("size", [(790, 620), (752, 560), (1348, 860)])
def test_no_question_is_clipped(
    board: InterviewBoard, page: InterviewPage, window: QMainWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    for at in range(len(board.interview.questions)):
        board.interview.go(at)
        QApplication.processEvents()
        asked = board.pane.asked
        assert asked.height() >= asked.heightForWidth(asked.width())
        for card in board.pane.statements.cards:
            assert card.height() >= card.heightForWidth(card.width())
    assert content_width(page) == page.viewport().width()
    assert page.verticalScrollBar().maximum() == 0


# --- as a list


def test_the_list_is_answered_by_keys(
    page: InterviewPage, board: InterviewBoard, engagement: EngagementContext
) -> None:
    page._all.click()
    table = board.list.table
    assert table.hasFocus()
    press("3", "0", "4")
    first, second, third, fourth = board.interview.questions[:4]
    agreed = sheet_of(engagement).agreed
    assert (agreed[first.id].value, agreed[second.id].not_applicable, agreed[third.id].value) == (3, True, 4)
    assert board.interview.question is fourth
    press(Key.Key_Right, Key.Key_Right, Key.Key_Space)
    assert sheet_of(engagement).agreed[fourth.id].value == 2
    press(Key.Key_Backspace)
    assert not sheet_of(engagement).agreed[fourth.id].given


def test_the_list_is_answered_by_pointer(
    page: InterviewPage, board: InterviewBoard, engagement: EngagementContext, qtbot: QtBot
) -> None:
    page._all.click()
    table, model = board.list.table, board.list.model
    question = board.interview.questions[1]
    for column, expected in ((2, 2.0), (NONE, None)):
        index = model.index(model.row_of(question.id), column)
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
        answer = sheet_of(engagement).agreed[question.id]
        assert (answer.value, answer.not_applicable) == (expected, expected is None)
        assert model.chosen(index)
        assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("chosen")


def test_enter_in_the_list_opens_the_question(page: InterviewPage, board: InterviewBoard) -> None:
    page._all.click()
    table, model = board.list.table, board.list.model
    question = board.interview.questions[6]
    table.setCurrentIndex(model.index(model.row_of(question.id), QUESTION))
    press(Key.Key_Return)
    assert not board.lists
    assert page._one.isChecked()
    assert board.interview.question is question
    assert board.pane.asked.text == question.ask.en


def test_the_list_says_what_everybody_said(
    page: InterviewPage, board: InterviewBoard, engagement: EngagementContext
) -> None:
    ids = add_people(engagement, "Ada Lovelace", "Grace Hopper")
    question = board.interview.question.id
    engagement.session.edit(f"{SHEET}.voices[{ids[0]}][{question}].value", 1)
    engagement.session.edit(f"{SHEET}.voices[{ids[1]}][{question}].not_applicable", True)
    page._all.click()
    row = board.list.model.row_of(question)
    assert board.list.model.voices(row) == "AL 1  GH n/a"
    assert board.list.model.voices(row, all_of_them=True) == "Ada Lovelace: 1, Grace Hopper: n/a"


# --- undo, overfull, read-only


def test_undo_goes_to_the_question_and_the_voice(
    page: InterviewPage, board: InterviewBoard, engagement: EngagementContext
) -> None:
    (id_,) = add_people(engagement, "Ada")
    question = board.interview.questions[9].id
    assert page.reveal(f"{SHEET}.voices[{id_}][{question}].value")
    assert (board.interview.voice, board.interview.question.id) == (id_, question)
    assert page.reveal(f"{SHEET}.agreed[{board.interview.questions[2].id}].note")
    assert board.pane.note.hasFocus()
    assert page.reveal(f"assessment.respondents[{id_}].name")
    assert board.people.table.view.hasFocus()
    assert not page.reveal("commitment.risks")


def test_overfull_and_hostile(engagement: EngagementContext, put: Put, window: QMainWindow) -> None:
    name = "<img src=x> & " + "Schillingsfürst" * 8
    ids = add_people(engagement, *(f"{name}{number}" for number in range(30)))
    for at, id_ in enumerate(ids):
        answer_all(engagement, at % 4 + 1, id_)
    first = f"{SHEET}.agreed[strategy_mandate].note"
    engagement.session.edit(first, "x" * 40_000)
    page = put(InterviewPage(engagement))
    board = page.board
    assert board is not None
    board.interview.set_voice(ids[3])
    QApplication.processEvents()
    assert content_width(page) <= window.width()
    page._all.click()
    QApplication.processEvents()
    assert "+27" in board.list.model.voices(1) or "+26" in board.list.model.voices(1)
    page._one.click()
    page.reveal(first)
    assert len(str(board.pane.note.value())) == 40_000


def test_a_value_between_two_statements_is_said(board: InterviewBoard, engagement: EngagementContext) -> None:
    engagement.session.edit(f"{SHEET}.agreed[{board.interview.question.id}].value", 2.5)
    assert "2.5" in board.pane._counts.text()
    assert not any(card.isChecked() for card in board.pane.statements.cards)


def test_read_only_can_be_read_but_not_answered(
    sample: EngagementContext, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(sample.session), "read_only", property(lambda _: "A newer program wrote this."))
    before = sample.session.document
    page = put(InterviewPage(sample))
    assert page.board is not None
    page.board.take_focus()
    press("1", "0", Key.Key_Backspace)
    page._all.click()
    press("1", Key.Key_Backspace)
    assert sample.session.document is before


def test_without_its_questionnaire_the_page_says_so(
    engagement: EngagementContext, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    engagement.session.apply([Edit(path=f"{SHEET}.template", value="")])
    monkeypatch.delitem(engagement.work.catalogue.questionnaires, MATURITY)
    page = put(InterviewPage(engagement))
    assert page.board is None
    assert not page.reveal(f"{SHEET}.agreed[x]")


def test_a_show_of_hands_counts_until_the_room_agrees(board: InterviewBoard, engagement: EngagementContext) -> None:
    question = board.interview.question.id
    press("h", "2", Key.Key_Tab, Key.Key_Tab, "6", Key.Key_Return)
    assert sheet_of(engagement).hands[question].counts == (2, 0, 6, 0)
    assert board.pane.asked.hasFocus()
    assert board.pane.voices._facts.text() == "8 answers · mean 2.5 · differ by 2"
    assert not board.interview.is_open(question)
    (ada,) = add_people(engagement, "Ada")
    engagement.session.apply([Edit(path=f"{SHEET}.voices[{ada}][{question}].value", value=4)])
    assert board.pane.voices.tally.found is not None
    assert board.pane.voices.tally.found.counts == (2, 0, 6, 1)
    press("v")
    assert [voice.name for voice in board.pane.voices.names.voices.voices] == ["Ada", "Show of hands"]
    press("3")
    assert board.pane.voices.tally.found.agreed == 3
