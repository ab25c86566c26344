"""Own questions, weights and online services of the readiness interview."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cxf_desktop.domain.changes import Edit
from cxf_desktop.services.readiness import SHEET
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.segment_editor import SegmentEditor
from cxf_desktop.ui.pages.readiness.interview import ReadinessInterviewPage
from cxf_desktop.ui.pages.readiness.interview_board import ReadinessBoard
from cxf_desktop.ui.pages.readiness.interview_own import OwnQuestions
from cxf_desktop.ui.pages.readiness.interview_panels import PanelName
from cxf_desktop.ui.pages.readiness.interview_services import Services
from cxf_desktop.ui.pages.readiness.interview_weights import Weights, evened
from tests.ui.readiness.conftest import add_people, answer, press, question_ids, sheet_of

Key = Qt.Key
Put = Callable[[ReadinessInterviewPage], ReadinessInterviewPage]


@pytest.fixture
def board(engagement: EngagementContext, put: Put) -> ReadinessBoard:
    page = put(ReadinessInterviewPage(engagement))
    assert page.board is not None
    return page.board


def opened(board: ReadinessBoard, name: PanelName) -> object:
    board.panels.buttons[name].setChecked(True)
    return board.panels.current


def test_a_panel_takes_the_place_of_the_people(board: ReadinessBoard) -> None:
    board.voices.people.click()
    assert board.people.isVisible()
    panel = opened(board, "weights")
    assert isinstance(panel, Weights)
    assert panel.isVisible()
    assert not board.voices.people.isChecked()


# --- own questions


def test_an_own_question_is_added_asked_and_taken_out_with_its_answers(
    board: ReadinessBoard, engagement: EngagementContext
) -> None:
    panel = opened(board, "own")
    assert isinstance(panel, OwnQuestions)
    press(Key.Key_Space)  # the button that adds one has the focus
    press("Our board asks for a cloud report")
    engagement.session.flush()
    (own,) = sheet_of(engagement).own
    assert (own.text, own.sub_area) == ("Our board asks for a cloud report", board.interview.place.area.id)
    assert len(board.interview.ids) == 143
    press(Key.Key_Escape)
    (anna,) = add_people(engagement, "Anna")
    board.interview.go_to_question(own.id)
    board._set_voice(anna)
    press("2")
    assert sheet_of(engagement).voices[anna][own.id].value == 2
    opened(board, "own")
    editor = panel.slots[0].form.editor("scale")
    assert isinstance(editor, SegmentEditor)
    assert not any(button.isEnabled() for button in editor._buttons)  # a 2 is no answer to yes or no
    panel.slots[0].remove_button.click()
    assert not sheet_of(engagement).own
    assert own.id not in sheet_of(engagement).voices[anna]
    assert len(board.interview.ids) == 142
    engagement.session.undo()
    assert sheet_of(engagement).own == (own,)
    assert sheet_of(engagement).voices[anna][own.id].value == 2


def test_there_are_two_at_most_in_each_sub_area(board: ReadinessBoard, engagement: EngagementContext) -> None:
    panel = opened(board, "own")
    assert isinstance(panel, OwnQuestions)
    for _ in range(3):
        panel.add_question()
    assert len(sheet_of(engagement).own) == 2
    assert not panel.add_button.isVisible()
    board.interview.step_area(1)
    assert panel.add_button.isVisible()
    assert not panel.slots[0].isVisible()


def test_the_scale_of_an_own_question(board: ReadinessBoard, engagement: EngagementContext) -> None:
    panel = opened(board, "own")
    assert isinstance(panel, OwnQuestions)
    panel.add_question()
    press("Is there a works council?")
    editor = panel.slots[0].form.editor("scale")
    assert isinstance(editor, SegmentEditor)
    editor.choose(1)
    engagement.session.flush()
    own = sheet_of(engagement).own[0]
    assert board.interview.values_of(own.id) == (1, 5)


def test_undo_leads_to_the_own_question(board: ReadinessBoard, engagement: EngagementContext) -> None:
    area = board.interview.questionnaire.fields[3].sub_areas[1]
    engagement.session.apply([Edit(path=f"{SHEET}.own[o1]", value={"sub_area": area.id, "text": "Why?"})])
    engagement.session.revealed.connect(board.reveal)
    engagement.session.edit(f"{SHEET}.own[o1].text", "Why not?")
    engagement.session.undo()
    assert isinstance(board.panels.current, OwnQuestions)
    assert board.interview.place.area is area


# --- weights


def test_weights_that_do_not_add_up_are_named_and_evened_out(
    board: ReadinessBoard, engagement: EngagementContext
) -> None:
    panel = opened(board, "weights")
    assert isinstance(panel, Weights)
    first, second, third = (area.id for area in panel.field.sub_areas)
    assert not panel.sum.isVisible()
    press("50", Key.Key_Tab)
    assert sheet_of(engagement).weights == {first: 0.5}
    assert panel.sum.isVisible()
    assert panel.sum.accessibleName().startswith("The sub-areas add up to 116.7%")
    panel.sum.triggered.emit()
    weights = sheet_of(engagement).weights
    assert weights[first] == pytest.approx(3 / 7, abs=1e-4)
    assert weights[second] == weights[third] == pytest.approx(2 / 7, abs=1e-4)
    assert not panel.sum.isVisible()
    panel.reset_button.click()
    assert sheet_of(engagement).weights == {}
    engagement.session.undo()
    assert sheet_of(engagement).weights == weights


def test_a_question_is_left_out_with_nought_and_an_empty_weight_is_the_usual_one(
    board: ReadinessBoard, engagement: EngagementContext
) -> None:
    panel = opened(board, "weights")
    assert isinstance(panel, Weights)
    assert panel._grid is not None
    question = question_ids(engagement)[0]
    editor = panel._grid.editors[question]
    editor.setFocus()
    QTest.keyClicks(editor, "0")
    editor.clearFocus()
    assert sheet_of(engagement).weights == {question: 0}
    assert panel._grid._shares[question].text() == "left out"
    editor.setFocus()
    editor.selectAll()
    QTest.keyClick(editor, Key.Key_Delete)
    editor.clearFocus()
    assert sheet_of(engagement).weights == {}


def test_what_is_no_weight_is_refused_beside_it(board: ReadinessBoard, engagement: EngagementContext) -> None:
    panel = opened(board, "weights")
    assert isinstance(panel, Weights)
    press("140", Key.Key_Tab)
    assert sheet_of(engagement).weights == {}


@pytest.mark.parametrize("shares", [(0.5, 0.3, 0.3), (1 / 3, 1 / 3, 1 / 3), (0.1, 0, 0), (33.0, 33.0, 33.0)])
def test_evened_shares_add_up(shares: tuple[float, ...]) -> None:
    found = evened({str(at): share for at, share in enumerate(shares)})
    assert sum(found.values()) == pytest.approx(1, abs=1e-12)


# --- services


def test_services_give_a_floor_that_is_only_named(board: ReadinessBoard, engagement: EngagementContext) -> None:
    panel = opened(board, "services")
    assert isinstance(panel, Services)
    first = next(iter(panel.rows))
    assert not panel.rows[first].share.isEnabled()
    panel.rows[first].used.choose(0)
    panel.rows[first].share.setFocus()
    QTest.keyClicks(panel.rows[first].share, "65")
    panel.rows[first].share.clearFocus()
    use = sheet_of(engagement).services[first]
    assert (use.used, use.penetration) == (True, 0.65)
    assert panel._floor.text() == "Floor 5.0%: 1 of 13 services in use."
    answer(engagement, "", *([1.0] * 142))
    card = engagement.work.readiness.card(engagement.session.document)
    assert not any(area.floored for field in card.fields for area in field.sub_areas)


def test_only_one_panel_is_open_and_escape_closes_it(board: ReadinessBoard) -> None:
    opened(board, "weights")
    opened(board, "services")
    assert [name for name, button in board.panels.buttons.items() if button.isChecked()] == ["services"]
    board.voices.people.setChecked(True)
    assert board.panels.current is None
    board.voices.people.setChecked(False)
    opened(board, "own")
    press(Key.Key_Escape)
    assert board.panels.current is None
    assert board.pane.asked.hasFocus()
