"""All questions of the readiness as a list: filtered, searched, answered by keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.words import Scale
from cxf_desktop.services.readiness import SHEET
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.readiness.interview import ReadinessInterviewPage
from cxf_desktop.ui.pages.readiness.interview_board import ReadinessBoard
from cxf_desktop.ui.pages.readiness.interview_list import ReadinessList
from cxf_desktop.ui.pages.readiness.interview_list_model import NONE, VOICES, Filter
from tests.ui.readiness.conftest import add_people, answer, press, question_ids, sheet_of

Key = Qt.Key
Put = Callable[[ReadinessInterviewPage], ReadinessInterviewPage]


@pytest.fixture
def board(engagement: EngagementContext, put: Put) -> ReadinessBoard:
    page = put(ReadinessInterviewPage(engagement))
    assert page.board is not None
    page.board.show_list(True)
    return page.board


@pytest.fixture
def questions(board: ReadinessBoard) -> ReadinessList:
    return board.list


def choose(questions: ReadinessList, wanted: Filter) -> list[str]:
    """Choose a filter, and return the questions that it leaves."""
    questions.filter.setCurrentIndex(questions.filter.findData(wanted))
    questions.renew()
    return [row.place.question.id for row in questions.model.rows if row.place is not None]


def test_every_question_is_there_below_its_sub_area(questions: ReadinessList, engagement: EngagementContext) -> None:
    assert choose(questions, Filter.ALL) == question_ids(engagement)
    assert sum(row.place is None for row in questions.model.rows) == 18


def test_keys_answer_row_by_row(questions: ReadinessList, engagement: EngagementContext) -> None:
    first, second, third = question_ids(engagement)[:3]
    questions.show_question(first)
    press("5", "0", "1")
    agreed = sheet_of(engagement).agreed
    assert (agreed[first].value, agreed[second].not_applicable, agreed[third].value) == (5, True, 1)
    press(Key.Key_Up, Key.Key_Backspace)
    assert not sheet_of(engagement).agreed[third].given


def test_a_cell_is_chosen_only_where_the_scale_has_it(questions: ReadinessList, engagement: EngagementContext) -> None:
    model = questions.model
    row = next(
        at for at, row in enumerate(model.rows) if row.place is not None and row.place.question.scale is Scale.YES_NO
    )
    assert [column for column in range(1, NONE + 1) if model.offered(model.index(row, column))] == [1, 5, NONE]
    questions.table.setCurrentIndex(model.index(row, 3))
    press(Key.Key_Space)
    assert not sheet_of(engagement).agreed
    questions.table.setCurrentIndex(model.index(row, 5))
    press(Key.Key_Space)
    assert model.chosen(model.index(row, 5))


def test_filters(questions: ReadinessList, engagement: EngagementContext) -> None:
    ids = question_ids(engagement)
    anna, ben = add_people(engagement, "Anna", "Ben")
    answer(engagement, anna, 5.0, 5.0, None)
    answer(engagement, ben, 1.0, 5.0)
    engagement.session.apply([Edit(path=f"{SHEET}.voices[{ben}][{ids[7]}].note", value="Ask purchasing")])
    assert choose(questions, Filter.OPEN) == ids[3:]
    assert choose(questions, Filter.DISAGREEMENT) == ids[:1]
    assert choose(questions, Filter.REMARKS) == [ids[7]]
    assert choose(questions, Filter.NOT_APPLICABLE) == [ids[2]]


def test_an_answered_question_stays_in_sight_until_the_filter_is_chosen_anew(
    questions: ReadinessList, engagement: EngagementContext
) -> None:
    ids = choose(questions, Filter.OPEN)
    questions.show_question(ids[0])
    questions.take_focus()
    press("5")
    assert questions.model.row_of(ids[0]) is not None
    assert choose(questions, Filter.OPEN) == ids[1:]


def test_search_finds_words_and_says_when_nothing_fits(questions: ReadinessList, board: ReadinessBoard) -> None:
    wanted = board.interview.question
    questions.search.setFocus()
    questions.search.setText(" ".join(wanted.text.en.split()[:6]).lower())
    assert questions.model.row_of(wanted.id) is not None
    press(Key.Key_Return)
    assert questions.table.hasFocus()
    questions.search.setText("zzzz")
    assert questions.model.count() == 0
    assert questions._words.text().startswith("No question fits")


def test_enter_opens_the_question_and_control_m_its_remark(board: ReadinessBoard) -> None:
    id_ = board.interview.ids[30]
    board.interview.go(30)
    press(Key.Key_Return)
    assert not board.lists
    assert board.interview.current == id_
    board.show_list(True)
    press(Key.Key_M, modifier=Qt.KeyboardModifier.ControlModifier)
    assert board.pane.note.hasFocus()


def test_rows_say_the_question_where_there_is_room(questions: ReadinessList, window: QMainWindow) -> None:
    window.resize(1500, 900)
    row = questions.model.row_of(questions.model.interview.ids[0])
    assert row is not None
    index = questions.model.index(row, VOICES)
    assert questions.model.statement(index) == "Nobody has answered yet."
