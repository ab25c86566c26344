"""What to talk about: the order, who stands where, and a clock that cannot lose time."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from cxf_desktop.domain.answers import Answer, AnswerSheet, Hands, Respondent
from cxf_desktop.domain.discussing import Countdown, in_order, speaking, standpoints, topics
from cxf_desktop.domain.readiness import readiness_card
from tests.domain.two_questionnaires import READINESS_SHEETS, readiness
from tests.support import START, sheet

PEOPLE = (Respondent(id="v1", name=" Ada "), Respondent(id="v2", name=""))


def of(answers: AnswerSheet) -> list[tuple[str, float]]:
    found = topics(readiness(), answers, readiness_card(readiness(), answers).disagreement, PEOPLE)
    return [(topic.question, topic.urgency) for topic in in_order(found)]


def test_weight_and_disagreement_give_the_order() -> None:
    answers = sheet({"v1": {"r1": 1, "r2": 3, "r3": 4, "yes": 1}, "v2": {"r1": 5, "r2": 5, "r3": 4, "yes": 5}})
    assert of(answers) == [("r1", 4), ("r2", 4), ("yes", 4)]


@given(answers=READINESS_SHEETS)
def test_what_is_settled_comes_last_and_nothing_is_left_out(answers: AnswerSheet) -> None:
    card = readiness_card(readiness(), answers)
    found = in_order(topics(readiness(), answers, card.disagreement, PEOPLE))
    assert sorted(topic.question for topic in found) == sorted(entry.question for entry in card.disagreement)
    keys = [(topic.settled, -topic.urgency) for topic in found]
    assert keys == sorted(keys)
    assert all(topic.settled is (topic.question in answers.agreed) for topic in found)


@given(answers=READINESS_SHEETS)
def test_everybody_stands_somewhere(answers: AnswerSheet) -> None:
    for question in ("r1", "r2", "r3", "yes"):
        said = sum(question in voice for voice in answers.voices.values())
        assert sum(len(point.names) for point in standpoints(question, answers, {})) == said


def test_names_and_hands_stand_at_their_value() -> None:
    answers = AnswerSheet(
        voices={"v1": {"r1": Answer(value=4)}, "v2": {"r1": Answer(not_applicable=True)}},
        hands={"r1": Hands(counts=(2, 0, 0, 1))},
    )
    found = standpoints("r1", answers, {"v1": "Ada", "v2": "Bo"})
    assert [(point.value, point.names, point.hands) for point in found] == [
        (4, ("Ada",), 1),
        (1, (), 2),
        (None, ("Bo",), 0),
    ]


def test_a_topic_says_where_it_belongs_and_what_can_be_answered() -> None:
    answers = sheet({"v1": {"yes": 1}, "v2": {"yes": 5}})
    (topic,) = topics(readiness(), answers, readiness_card(readiness(), answers).disagreement, PEOPLE)
    assert [words.en for words in topic.place] == ["Field 1", "Area 2"]
    assert [(choice.value, choice.words.en) for choice in topic.choices] == [(1, "No"), (5, "Yes")]
    assert topic.standpoints[1].names == ("Ada",)
    assert (topic.key, topic.text.en) == ("readiness/yes", "yes?")


def test_voices_and_hands_are_counted() -> None:
    assert speaking(AnswerSheet()) == 0
    assert speaking(sheet({"v1": {"r1": 1}, "v2": {}})) == 1
    assert speaking(AnswerSheet(hands={"r1": Hands(counts=(2, 1)), "r2": Hands(counts=(1,))})) == 3


@given(steps=st.lists(st.tuples(st.booleans(), st.integers(0, 900)), max_size=20))
def test_only_the_time_that_was_not_paused_passes(steps: list[tuple[bool, int]]) -> None:
    now, passed, clock = START, 0, Countdown(minutes=5)
    for toggles, seconds in steps:
        clock = clock.toggled(now) if toggles else clock
        passed += seconds if clock.running else 0
        now += dt.timedelta(seconds=seconds)
    assert abs(clock.left(now) - (5 - passed / 60)) < 1e-6


def test_a_clock_that_is_set_back_gives_no_time_away() -> None:
    clock = Countdown(minutes=5).toggled(START).toggled(START + dt.timedelta(minutes=2))
    assert clock.toggled(START).left(START + dt.timedelta(minutes=2)) == 3
    assert Countdown(minutes=5).toggled(START).left(START - dt.timedelta(hours=1)) == 5
