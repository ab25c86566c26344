"""Discuss next: settle by number, plan an exercise, go through the questions by the clock."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from cxf_desktop.domain.answers import Answer
from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.discussing import Topic
from cxf_desktop.services.session import Session
from cxf_desktop.ui.context import Context, EngagementContext
from cxf_desktop.ui.editing.edit_session import EditSession
from cxf_desktop.ui.pages.discuss.discuss import DiscussPage
from cxf_desktop.ui.pages.discuss.nobody import NOT_ANSWERED, OF_ONE_MIND, ONE_VOICE
from tests.support import HandClock

Key = Qt.Key
Put = Callable[[EngagementContext], DiscussPage]


@pytest.fixture
def put(qtbot: QtBot) -> Put:
    """Return a function that shows the page in a window that has the keyboard."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(860, 620)

    def shown(engagement: EngagementContext) -> DiscussPage:
        page = DiscussPage(engagement)
        window.setCentralWidget(page)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        page.on_shown()
        return page

    return shown


def questions_of(engagement: EngagementContext, questionnaire: str) -> list[str]:
    asked = engagement.work.pinned.questionnaire(engagement.session.document, questionnaire)
    return [question.id for question in asked.questions()]


def answer(engagement: EngagementContext, questionnaire: str, voices: dict[str, float], count: int = 4) -> list[str]:
    """Let people answer the first questions, each all of them with the same value; return the questions."""
    questions = questions_of(engagement, questionnaire)[:count]
    edits = engagement.work.pinned.pin_edits(engagement.session.document, questionnaire)
    for name, value in voices.items():
        id_ = "".join(letter for letter in name if letter.isascii() and letter.isalnum())[:20]
        edits.append(Edit(path=f"assessment.respondents[{id_}]", value={"name": name}))
        path = f"assessment.sheets[{questionnaire}].voices[{id_}]"
        edits += [Edit(path=f"{path}[{question}].value", value=value) for question in questions]
    engagement.session.apply(edits)
    return questions


def agreed(engagement: EngagementContext, questionnaire: str = "maturity") -> dict[str, Answer]:
    return engagement.session.document.assessment.sheets[questionnaire].agreed


def shown_keys(page: DiscussPage) -> list[str]:
    return [topic.key for topic in page.board.topics.list.topics.topics]


def current(page: DiscussPage) -> Topic:
    topic = page.board.topics.current
    assert topic is not None
    return topic


def is_led(page: DiscussPage) -> bool:
    """Tell whether questions are gone through by the clock."""
    return page.board.round.active


def press(*keys: Qt.Key) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


# --- nothing to talk about


def test_without_answers_it_leads_to_the_interviews(engagement: EngagementContext, put: Put, qtbot: QtBot) -> None:
    page = put(engagement)
    assert page.nobody.state == NOT_ANSWERED
    assert not page.board.isVisible()
    with qtbot.waitSignal(page.go_to) as asked:
        press(Key.Key_Space)
    assert asked.args == ["assess.interview"]


def test_one_voice_and_one_mind_are_told_apart(engagement: EngagementContext, put: Put) -> None:
    page = put(engagement)
    answer(engagement, "maturity", {"Ada": 2})
    assert page.nobody.state == ONE_VOICE
    answer(engagement, "maturity", {"Bo": 2})
    assert page.nobody.state == OF_ONE_MIND
    answer(engagement, "maturity", {"Cy": 3})
    assert page.board.isVisible()
    assert not page.nobody.isVisible()


# --- settle


def test_a_number_settles_the_question_and_undo_opens_it(engagement: EngagementContext, put: Put) -> None:
    answer(engagement, "maturity", {"Ada": 1, "Bo": 4})
    page = put(engagement)
    topic = current(page)
    press(Key.Key_3)
    assert agreed(engagement)[topic.question].value == 3
    assert current(page).key == topic.key  # it stays until another is chosen
    press(Key.Key_5)
    assert agreed(engagement)[topic.question].value == 3  # no such answer
    press(Key.Key_0)
    assert agreed(engagement)[topic.question].not_applicable
    press(Key.Key_Backspace)
    assert not agreed(engagement)[topic.question].given
    engagement.session.undo()
    assert agreed(engagement)[topic.question].not_applicable


def test_what_is_settled_leaves_the_open_ones_when_one_goes_on(engagement: EngagementContext, put: Put) -> None:
    answer(engagement, "maturity", {"Ada": 1, "Bo": 4})
    page = put(engagement)
    keys = shown_keys(page)
    press(Key.Key_2, Key.Key_Down)
    assert shown_keys(page) == keys[1:]
    page.board.topics.filter.choose(1)
    assert shown_keys(page) == keys[:1]
    page.board.topics.filter.choose(2)
    assert shown_keys(page) == [*keys[1:], keys[0]]


@pytest.mark.parametrize("shown", [0, 2])
def test_what_is_settled_keeps_its_place_among_equals(engagement: EngagementContext, put: Put, shown: int) -> None:
    answer(engagement, "readiness", {"Ada": 1, "Bo": 5})
    page = put(engagement)
    page.board.topics.filter.choose(shown)
    page.board.topics.list.setFocus()
    keys = shown_keys(page)
    press(Key.Key_Down, Key.Key_5)
    assert shown_keys(page) == keys
    press(Key.Key_Down)
    assert current(page).key == keys[2]


def test_a_click_on_an_answer_settles_and_the_note_is_written(engagement: EngagementContext, put: Put) -> None:
    answer(engagement, "readiness", {"Ada": 1, "Bo": 5})
    page = put(engagement)
    panel, topic = page.board.topics.panel, current(page)
    card = panel.standings.cards.shown[0]
    assert (card.standing.value, card.standing.names) == (5, "Bo")
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    panel.note.setFocus()
    QTest.keyClicks(panel.note, "Seen in the audit, 2 of 5")  # digits are text here
    engagement.session.flush()
    settled = agreed(engagement, "readiness")[topic.question]
    assert (settled.value, settled.note) == (5, "Seen in the audit, 2 of 5")
    assert panel.chart.chart is not None


def test_the_switch_shows_one_questionnaire(engagement: EngagementContext, put: Put) -> None:
    answer(engagement, "maturity", {"Ada": 1, "Bo": 4})
    answer(engagement, "readiness", {"Ada": 1, "Bo": 5})
    page = put(engagement)
    assert len(shown_keys(page)) == 8
    page.switch.choose(2)
    assert {key.split("/")[0] for key in shown_keys(page)} == {"readiness"}


def test_undo_shows_the_question_that_it_opened(engagement: EngagementContext, put: Put) -> None:
    answer(engagement, "maturity", {"Ada": 1, "Bo": 4})
    page = put(engagement)
    last = page.board.topics.all[-1]
    assert page.reveal(f"assessment.sheets[maturity].agreed[{last.question}].value")
    assert current(page).key == last.key
    assert not page.reveal("workshop.place")


# --- the exercise


def test_the_top_questions_become_one_block(engagement: EngagementContext, put: Put, qtbot: QtBot) -> None:
    answer(engagement, "maturity", {"Ada": 1, "Bo": 4})
    page = put(engagement)
    page.board.exercise.questions.setValue(2)
    page.board.exercise.minutes.setValue(10)
    QTest.mouseClick(page.board.exercise.plan, Qt.MouseButton.LeftButton)
    (block,) = engagement.session.document.workshop.blocks
    assert (block.minutes, block.kind) == (20, "exercise")
    assert page.board.notice.isVisible()
    with qtbot.waitSignal(page.go_to) as asked:
        page.board.notice.triggered.emit()
    assert asked.args == [f"deliver.plan#workshop.blocks[{block.id}]"]
    engagement.session.undo()
    assert not engagement.session.document.workshop.sessions
    assert not page.board.notice.isVisible()


def test_the_session_can_be_chosen(engagement: EngagementContext, put: Put) -> None:
    answer(engagement, "maturity", {"Ada": 1, "Bo": 4})
    for id_ in ("s1", "s2"):
        engagement.session.edit(f"workshop.sessions[{id_}]", {"title": id_})
    page = put(engagement)
    assert page.board.exercise.session.isVisible()
    page.board.exercise.session.set_value("s2")
    page.board.plan()
    assert engagement.session.document.workshop.blocks[0].session == "s2"


# --- by the clock


def test_a_round_by_keys_alone(engagement: EngagementContext, put: Put, clock: HandClock) -> None:
    answer(engagement, "maturity", {"Ada": 1, "Bo": 4})
    page = put(engagement)
    page.board.exercise.questions.setValue(2)
    keys = shown_keys(page)
    press(Key.Key_Space)
    assert is_led(page)
    assert not page.board.exercise.isVisible()
    clock.forward(minutes=2)
    page.board.round_bar.tick()
    assert page.board.round_bar.clock.reading.figures == "04:00"
    press(Key.Key_Space)
    clock.forward(minutes=5)  # a pause
    press(Key.Key_Space)
    clock.forward(minutes=5)
    page.board.round_bar.tick()
    assert page.board.round_bar.clock.reading.figures == "+01:00"
    press(Key.Key_2, Key.Key_N)
    assert current(page).key == keys[1]
    assert page.board.round_bar.clock.reading.figures == "06:00"
    press(Key.Key_P)
    assert page.board.round_bar.clock.reading.figures == "+01:00"  # goes on where it was
    press(Key.Key_N, Key.Key_3, Key.Key_N)
    assert not is_led(page)
    assert {answer.value for answer in agreed(engagement).values()} == {2, 3}
    assert page.board.topics.list.hasFocus()


def test_space_still_pauses_after_a_click_on_an_answer(engagement: EngagementContext, put: Put) -> None:
    answer(engagement, "maturity", {"Ada": 1, "Bo": 4})
    page = put(engagement)
    press(Key.Key_Space)
    QTest.mouseClick(page.board.topics.panel.standings.cards.shown[1], Qt.MouseButton.LeftButton)
    press(Key.Key_Space)
    assert not page.board.round.countdown.running
    press(Key.Key_Escape)
    assert not is_led(page)


def test_a_round_ends_when_nobody_differs_any_more(engagement: EngagementContext, put: Put) -> None:
    answer(engagement, "maturity", {"Ada": 1, "Bo": 4})
    page = put(engagement)
    page.board.begin()
    answer(engagement, "maturity", {"Bo": 1})
    assert not is_led(page)
    assert page.nobody.state == OF_ONE_MIND


# --- too much, and not allowed


def test_many_long_names_stay_text(engagement: EngagementContext, put: Put) -> None:
    hostile = {f"<b>{number}</b> & " + "Koordinationsstelle" * 9: 1.0 + number % 2 * 4 for number in range(30)}
    answer(engagement, "readiness", hostile, count=142)
    page = put(engagement)
    card = page.board.topics.panel.standings.cards.shown[0]
    assert "<b>" in card.standing.names
    page.grab()
    press(Key.Key_End)
    page.grab()
    assert page.horizontalScrollBar().maximum() == 0


def test_what_is_opened_to_read_offers_no_edit(context: Context, put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    session = EditSession(context.work.engagements.open(context.work.engagements.create("A", "B")), context.work.clock)
    engagement = EngagementContext(context, session)
    answer(engagement, "maturity", {"Ada": 1, "Bo": 4})
    monkeypatch.setattr(Session, "read_only", property(lambda _self: "open to read"))
    page = put(engagement)
    press(Key.Key_3)
    assert not agreed(engagement)
    assert not page.board.exercise.plan.isVisible()
    assert not page.board.topics.panel.standings.cards.shown[0].isEnabled()
    assert page.board.exercise.begin.isEnabled()  # to talk needs no writing
    session.close()


def test_the_keys_are_told(engagement: EngagementContext, put: Put) -> None:
    page = put(engagement)
    told = page.keys()
    assert [shown for shown, _ in told][:2] == ["1 – 5", "0"]
