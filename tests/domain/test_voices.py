"""Many voices on one question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxf_desktop.domain.answers import Answer, AnswerSheet, Hands
from cxf_desktop.domain.voices import Spoken, counted_value, distribution, is_decided, spoken_values

LIKERT = (1, 2, 3, 4, 5)


def sheet(*values: float | None, hands: tuple[int, ...] = (), agreed: Answer | None = None) -> AnswerSheet:
    """Return a sheet with one question ``q``; None is a voice for which it does not apply."""
    voices = {
        f"r{n}": {"q": Answer(not_applicable=True) if value is None else Answer(value=value)}
        for n, value in enumerate(values)
    }
    return AnswerSheet(
        voices=voices, hands={"q": Hands(counts=hands)} if hands else {}, agreed={"q": agreed} if agreed else {}
    )


def test_voices_and_hands_are_counted_together() -> None:
    found = distribution("q", sheet(1, 5, None, hands=(0, 0, 2)), LIKERT)
    assert found.counts == (1, 0, 2, 0, 1)
    assert (found.people, found.not_applicable, found.mean, found.spread, found.agreed) == (5, 1, 3, 4, None)


def test_the_agreed_answer_counts_and_every_voice_is_kept() -> None:
    answers = sheet(1, 5, agreed=Answer(value=4, note="after the example of the outage"))
    assert counted_value("q", answers) == 4
    assert spoken_values("q", answers) == [1, 5]
    assert distribution("q", answers, LIKERT).agreed == 4


def test_an_agreed_answer_without_a_value_settles_nothing() -> None:
    assert counted_value("q", sheet(1, 3, agreed=Answer(note="to be asked again"))) == 2


@pytest.mark.parametrize(
    ("answers", "decided"),
    [
        (sheet(), False),
        (sheet(hands=(0, 0)), False),
        (sheet(hands=(0, 1)), True),
        (sheet(None), True),
        (sheet(agreed=Answer(not_applicable=True)), True),
    ],
)
def test_a_question_is_decided_when_anybody_said_anything(answers: AnswerSheet, decided: bool) -> None:
    assert is_decided("q", answers) is decided


@given(st.lists(st.sampled_from(LIKERT), max_size=30), st.lists(st.integers(0, 9), max_size=5))
def test_nobody_is_lost_in_a_distribution(values: list[int], hands: list[int]) -> None:
    found = distribution("q", sheet(*values, hands=tuple(hands)), LIKERT)
    assert sum(found.counts) == found.people == len(values) + sum(hands)


@given(st.lists(st.sampled_from([None, *LIKERT]), max_size=5), st.lists(st.integers(0, 2), max_size=5), st.booleans())
def test_all_at_once_says_what_one_by_one_says(values: list[int | None], hands: list[int], settled: bool) -> None:
    answers = sheet(*values, hands=tuple(hands), agreed=Answer(value=2) if settled else None)
    spoken = Spoken(answers)
    assert list(spoken.values("q")) == spoken_values("q", answers)
    assert spoken.counted("q") == counted_value("q", answers)
    assert spoken.is_decided("q") == is_decided("q", answers)


def test_what_to_discuss_first_is_weight_times_disagreement() -> None:
    voices = {"a": {"x": Answer(value=1), "y": Answer(value=1)}, "b": {"x": Answer(value=3), "y": Answer(value=5)}}
    found = Spoken(AnswerSheet(voices=voices)).disagreements([("x", 3), ("y", 1), ("z", 9)])
    assert [(entry.question, entry.urgency) for entry in found] == [("x", 6), ("y", 4)]
