"""The readiness interview: by the number keys, by many voices, and taken up again where it was left."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.words import LANGUAGES, Language, Scale
from cxf_desktop.services.readiness import SHEET
from cxf_desktop.ui.context import Context, EngagementContext
from cxf_desktop.ui.editing.edit_session import EditSession
from cxf_desktop.ui.pages.readiness.interview import ReadinessInterviewPage
from cxf_desktop.ui.pages.readiness.interview_board import ReadinessBoard
from cxf_desktop.ui.pages.readiness.interview_pane import STAY
from cxf_desktop.ui.pages.voices.asking import ROOM
from tests.ui.readiness.conftest import add_people, answer, focused, press, question_ids, sheet_of

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
Put = Callable[[ReadinessInterviewPage], ReadinessInterviewPage]


@pytest.fixture
def board(engagement: EngagementContext, put: Put) -> ReadinessBoard:
    page = put(ReadinessInterviewPage(engagement))
    assert page.board is not None
    return page.board


def open_again(context: EngagementContext, put: Put) -> ReadinessBoard:
    page = put(ReadinessInterviewPage(context))
    assert page.board is not None
    return page.board


def go_to_scale(board: ReadinessBoard, scale: Scale) -> str:
    interview = board.interview
    interview.go_to_question(next(id_ for id_ in interview.ids if interview.values_of(id_) == scale.values))
    return interview.current


# --- keys


def test_every_question_is_answered_with_the_number_keys_alone(
    board: ReadinessBoard, engagement: EngagementContext
) -> None:
    for _ in board.interview.ids:
        press("5")  # without a pause: who copies from paper types ahead
    agreed = sheet_of(engagement).agreed
    assert len(agreed) == len(question_ids(engagement)) == 142
    assert {entry.value for entry in agreed.values()} == {5}
    assert board.interview.next_open() is None


def test_an_answer_goes_on_to_the_next_open_question(
    board: ReadinessBoard, engagement: EngagementContext, qtbot: QtBot
) -> None:
    ids = board.interview.ids
    engagement.session.apply([Edit(path=f"{SHEET}.agreed[{ids[1]}].value", value=5)])
    press("1")
    assert board.interview.at == 0  # the choice is shown for a moment
    qtbot.waitUntil(lambda: board.interview.at == 2, timeout=STAY * 8)
    assert board.pane.asked.hasFocus()


@pytest.mark.parametrize(("key", "value"), [("y", 5), ("j", 5), ("n", 1), ("1", 1), ("5", 5), ("0", None), ("3", "")])
def test_yes_and_no_have_keys_of_their_own(
    board: ReadinessBoard, engagement: EngagementContext, key: str, value: float | str | None
) -> None:
    question = go_to_scale(board, Scale.YES_NO)
    press(key)
    given = sheet_of(engagement).agreed.get(question)
    if value == "":
        assert given is None  # three is no answer to a question for yes or no
    else:
        assert given is not None
        assert (given.value, given.not_applicable) == (value, value is None)


def test_n_says_that_a_statement_does_not_apply_and_undo_brings_the_question_back(
    board: ReadinessBoard, engagement: EngagementContext
) -> None:
    engagement.work.settings.update(interview_goes_on=False)
    question = go_to_scale(board, Scale.LIKERT)
    press("4", "n")
    assert sheet_of(engagement).agreed[question].not_applicable
    press(Key.Key_Delete)
    assert not sheet_of(engagement).agreed[question].given
    engagement.session.revealed.connect(board.reveal)
    board.interview.go(100)
    engagement.session.undo()
    assert board.interview.current == question
    engagement.session.undo()
    assert sheet_of(engagement).agreed[question].value == 4


def test_keys_lead_through_questions_and_sub_areas(board: ReadinessBoard) -> None:
    areas = list(board.interview.questionnaire.sub_areas())
    press(Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageUp)
    assert board.interview.at == 1
    press(Key.Key_Down, modifier=CONTROL)
    assert board.interview.place.area is areas[1]
    assert board.interview.place.number == 1
    press(Key.Key_Down, Key.Key_Up, Key.Key_Up, Key.Key_Up, modifier=CONTROL)
    assert board.interview.place.area is areas[0]


def test_the_steps_are_reached_with_tab_and_arrows(board: ReadinessBoard, engagement: EngagementContext) -> None:
    question = go_to_scale(board, Scale.LIKERT)
    board.pane.scale.cards[0].setFocus()
    press(Key.Key_Right, Key.Key_Right, Key.Key_Space)
    assert sheet_of(engagement).agreed[question].value == 3
    QTest.mouseClick(board.pane.scale.cards[4], Qt.MouseButton.LeftButton)
    assert sheet_of(engagement).agreed[question].value == 5


def test_the_remark_is_a_key_away(board: ReadinessBoard, engagement: EngagementContext) -> None:
    press(Key.Key_M, modifier=CONTROL)
    assert board.pane.note.hasFocus()
    press("See the register 5", Key.Key_Escape)
    assert board.pane.asked.hasFocus()
    engagement.session.flush()
    answer_ = sheet_of(engagement).agreed[board.interview.current]
    assert (answer_.note, answer_.value) == ("See the register 5", None)


# --- voices


def test_a_respondent_is_added_in_place_and_answers(board: ReadinessBoard, engagement: EngagementContext) -> None:
    board.voices.people.click()
    press("Anna", Key.Key_Tab, "CIO", Key.Key_Return)
    QTest.qWait(10)  # the table closes its editor a moment later
    assert [(person.name, person.role) for person in board.interview.people] == [("Anna", "CIO")]
    assert board.voices._box.currentText().startswith("Anna (CIO) · 0 of 142")
    assert board.voices._box.fitting(500) == "Anna (CIO) · 0 of 142"
    assert board.voices._box.fitting(120).endswith("… · 0 of 142")  # the name gives way, never the count
    voice = board.interview.people[0].id
    assert board.interview.voice == voice
    board.people.closed.emit()
    press("5")
    assert sheet_of(engagement).voices[voice][board.interview.current].value == 5


def test_a_show_of_hands_is_entered_by_keyboard(board: ReadinessBoard, engagement: EngagementContext) -> None:
    question = go_to_scale(board, Scale.LIKERT)
    press("h", "2", Key.Key_Tab, Key.Key_Tab, "4", Key.Key_Tab, "7")
    assert board.pane.voices.hands._total.text() == "Together 13 people"
    press(Key.Key_Return)
    assert sheet_of(engagement).hands[question].counts == (2, 0, 4, 7, 0)
    assert board.pane.asked.hasFocus()
    assert board.pane.voices.tally.found is not None
    assert board.pane.voices.tally.found.counts == (2, 0, 4, 7, 0)
    assert not board.interview.is_open(question)
    press("h", "9", Key.Key_Escape)
    assert sheet_of(engagement).hands[question].counts[0] == 2  # left without taking over
    press("h", "5")
    board.pane.step(1)
    assert sheet_of(engagement).hands[question].counts[0] == 5  # going on loses nothing
    engagement.session.undo()
    assert sheet_of(engagement).hands[question].counts[0] == 2


def test_hands_on_yes_or_no_stand_for_one_and_five(board: ReadinessBoard, engagement: EngagementContext) -> None:
    question = go_to_scale(board, Scale.YES_NO)
    press("h", "3", Key.Key_Tab, "9", Key.Key_Return)
    assert sheet_of(engagement).hands[question].counts == (3, 0, 0, 0, 9)
    press("h", "0", Key.Key_Tab, "0", Key.Key_Return)
    assert question not in sheet_of(engagement).hands


def test_all_voices_are_kept_and_shown_by_name(board: ReadinessBoard, engagement: EngagementContext) -> None:
    anna, ben, clara = add_people(engagement, "Anna", "Ben", "Clara", role="CIO")
    question = board.interview.current
    for voice, value in ((anna, 5.0), (ben, 1.0), (clara, None), ("", 5.0)):
        answer(engagement, voice, value)
    assert board.pane.voices._facts.text() == "2 answers · mean 3 · differ by 4 · agreed 5 · not applicable: 1"
    board.take_focus()
    press("v")
    names = board.pane.voices.names
    assert [voice.name for voice in names.voices.voices] == [
        "The room (agreed)",
        "Anna · CIO",
        "Ben · CIO",
        "Clara · CIO",
    ]
    names.setFocus()
    names.setCurrentIndex(names.voices.index(2, 0))
    press(Key.Key_Return)
    assert board.interview.voice == ben
    assert board.interview.current == question
    assert sheet_of(engagement).voices[anna][question].value == 5


def test_removing_somebody_takes_the_answers_along(board: ReadinessBoard, engagement: EngagementContext) -> None:
    (anna,) = add_people(engagement, "Anna")
    answer(engagement, anna, 5.0)
    board.voices.people.setChecked(True)
    board.people.table.view.setCurrentIndex(board.people.table.model.index(0, 0))
    board.people.table.remove()
    assert anna not in sheet_of(engagement).voices
    engagement.session.undo()
    assert sheet_of(engagement).voices[anna]


# --- resume


def test_it_goes_on_where_it_was_left_after_a_restart(
    context: Context, engagement: EngagementContext, put: Put
) -> None:
    anna, _ = add_people(engagement, "Anna", "Ben")
    first = open_again(engagement, put)
    first._set_voice(anna)
    first.interview.go(40)
    press("5")
    engagement.session.edit("customer.business", "Pumps")
    session = EditSession(context.work.engagements.open(engagement.session.document.id), context.work.clock)
    again = open_again(EngagementContext(context, session), put)
    assert again.interview.voice == anna
    assert again.interview.at == 41
    assert again.pane.resumed.isVisible()
    assert again.pane.resumed.accessibleName() == "Left off here: go on with question 42 of 142, answers of Anna."
    press("5")
    assert not again.pane.resumed.isVisible()
    session.close()


def test_nothing_said_begins_at_the_first_question(board: ReadinessBoard) -> None:
    assert (board.interview.at, board.interview.voice) == (0, ROOM)
    assert not board.pane.resumed.isVisible()


# --- states


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_languages_are_shown(
    context: Context, put: Put, language: Language, engagement: EngagementContext
) -> None:
    other = Context(context.work, context.themes, context.dialogs, context.tasks, language)
    board = open_again(EngagementContext(other, engagement.session), put)
    question = board.interview.question
    assert board.pane.asked.text == question.text.to(language)
    assert board.pane.scale.cards[0].words == question.scale.label(question.scale.values[0]).to(language)


def test_thirty_voices_and_a_long_own_question_are_all_reached(
    engagement: EngagementContext, put: Put, window: QMainWindow
) -> None:
    people = add_people(engagement, *(f"Franziska von Hohenstein {number} <b>" for number in range(30)))
    for number, person in enumerate(people):
        answer(engagement, person, *([float(1 + number % 2 * 4)] * 142))
    area = engagement.work.readiness.questionnaire(engagement.session.document).fields[0].sub_areas[0].id
    engagement.session.apply([Edit(path=f"{SHEET}.own[o1]", value={"sub_area": area, "text": "Why " * 1000})])
    board = open_again(engagement, put)
    board._set_voice("")
    assert board.interview.go_to_question("o1")
    board.take_focus()
    press("4")
    assert sheet_of(engagement).agreed["o1"].value == 4
    assert board.width() <= window.width()
    board.interview.go(0)
    board.pane.voices.flip_names()
    assert board.pane.voices.names.voices.rowCount() == 30


def test_read_only_shows_everything_and_changes_nothing(
    engagement: EngagementContext, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(EditSession, "read_only", property(lambda _self: "The library is write-protected."))
    board = open_again(engagement, put)
    press("5", "h")
    board.panels.buttons["own"].setChecked(True)
    board.panels.buttons["weights"].setChecked(True)
    board.panels.buttons["services"].setChecked(True)
    assert not sheet_of(engagement).agreed
    assert not board.pane.voices.hands_button.isVisibleTo(board.pane)


def test_the_list_of_fields_leads_to_the_first_open_question(
    board: ReadinessBoard, engagement: EngagementContext
) -> None:
    field = board.interview.questionnaire.fields[2]
    first = board.interview.asked_in(field)[0]
    engagement.session.apply([Edit(path=f"{SHEET}.agreed[{first}].value", value=5)])

    def row_of_field() -> int:
        return next(at for at, row in enumerate(board.fields.fields.rows) if row.field is field)

    board.fields.setFocus()
    board.fields.setCurrentIndex(board.fields.fields.index(row_of_field()))
    press(Key.Key_Return)
    assert board.interview.current == board.interview.asked_in(field)[1]
    spoken = board.fields.fields.index(row_of_field()).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"{field.title.en}, 1 of ")
    assert focused() is board.pane.asked
