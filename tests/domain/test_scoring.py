"""The rules of scoring, held against a second calculation that is as plain as the design's own words."""

from collections.abc import Mapping
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.questionnaires import Dimension, Gate, MaturityQuestionnaire, Question
from cxf_desktop.domain.scoring import Scorecard, scorecard
from cxf_desktop.domain.words import LEVELS, Level, local
from tests.support import sheet

TEXT = local("en", "de")
Given = dict[str, dict[str, float | None]]


def questionnaire(weights: list[list[float]], gates: list[tuple[int, str, int]]) -> MaturityQuestionnaire:
    dimensions = tuple(
        Dimension(
            id=f"d{d}",
            title=TEXT,
            purpose=TEXT,
            weight=1 + d / 4,
            questions=tuple(
                Question(id=f"q{d}_{q}", title=TEXT, weight=weight, ask=TEXT, statements=(TEXT,) * 4, listen_for=TEXT)
                for q, weight in enumerate(row)
            ),
        )
        for d, row in enumerate(weights)
    )
    made = tuple(Gate(level=LEVELS[n], question=q, at_least=v, because=TEXT) for n, q, v in gates)
    return MaturityQuestionnaire(id="maturity", version="1", title=TEXT, intro=TEXT, dimensions=dimensions, gates=made)


def naive_value(question: str, answers: AnswerSheet) -> Fraction | None:
    agreed = answers.agreed.get(question)
    if agreed is not None:
        return None if agreed.not_applicable else Fraction(agreed.value or 0)
    spoken = []
    for voice in answers.voices.values():
        answer = voice.get(question)
        if answer is not None and not answer.not_applicable:
            spoken.append(Fraction(answer.value or 0))
    return sum(spoken, Fraction(0)) / len(spoken) if spoken else None


def naive_score(asked: MaturityQuestionnaire, values: Mapping[str, Fraction]) -> Fraction | None:
    top = bottom = Fraction(0)
    for dimension in asked.dimensions:
        inner_top = inner_bottom = Fraction(0)
        for question in dimension.questions:
            if question.id in values:
                inner_top += Fraction(question.weight) * values[question.id]
                inner_bottom += Fraction(question.weight)
        if inner_bottom:
            top += Fraction(dimension.weight) * inner_top / inner_bottom
            bottom += Fraction(dimension.weight)
    return top / bottom if bottom else None


def naive_level(asked: MaturityQuestionnaire, values: Mapping[str, Fraction]) -> Level | None:
    score = naive_score(asked, values)
    if score is None:
        return None
    band = 1 if score < Fraction("1.75") else 2 if score < Fraction("2.5") else 3 if score < Fraction("3.25") else 4
    while band > 1:
        needed = [gate for gate in asked.gates if 2 <= gate.level.number <= band]
        if all(gate.question in values and values[gate.question] >= Fraction(gate.at_least) for gate in needed):
            break
        band -= 1
    return LEVELS[band - 1]


@st.composite
def asked_and_answered(draw: st.DrawFn) -> tuple[MaturityQuestionnaire, AnswerSheet]:
    weight = st.sampled_from([0.5, 0.75, 1.0, 1.5, 2.0])
    weights = draw(st.lists(st.lists(weight, min_size=1, max_size=4), min_size=1, max_size=4))
    names = [f"q{d}_{q}" for d, row in enumerate(weights) for q in range(len(row))]
    gate = st.tuples(st.integers(1, 3), st.sampled_from(names), st.integers(2, 4))
    asked = questionnaire(weights, draw(st.lists(gate, max_size=6)))
    answer = st.one_of(st.none(), st.integers(1, 4).map(float))
    answers = st.dictionaries(st.sampled_from(names), answer, max_size=len(names))
    voices = draw(st.dictionaries(st.sampled_from(["r1", "r2", "r3"]), answers, max_size=3))
    return asked, sheet(voices, draw(answers))


@given(asked_and_answered())
def test_score_and_level_are_those_of_the_plain_calculation(case: tuple[MaturityQuestionnaire, AnswerSheet]) -> None:
    asked, answers = case
    card = scorecard(asked, answers)
    found = {q.id: naive_value(q.id, answers) for q in asked.questions()}
    values = {question: value for question, value in found.items() if value is not None}

    score = naive_score(asked, values)
    assert card.score == (None if score is None else pytest.approx(float(score)))
    assert card.level == naive_level(asked, values)
    for dimension in asked.dimensions:
        single = naive_score(asked.model_copy(update={"dimensions": (dimension,)}), values)
        computed = card.dimension(dimension.id)
        assert computed is not None
        assert computed.score == (None if single is None else pytest.approx(float(single)))


@given(asked_and_answered())
def test_range_holds_every_way_the_open_questions_could_be_answered(
    case: tuple[MaturityQuestionnaire, AnswerSheet],
) -> None:
    asked, answers = case
    card = scorecard(asked, answers)
    found = {q.id: naive_value(q.id, answers) for q in asked.questions()}
    values = {question: value for question, value in found.items() if value is not None}
    said = {q for voice in (*answers.voices.values(), answers.agreed) for q in voice}
    open_ = [q.id for q in asked.questions() if q.id not in said]

    assert card.answered == sum(1 for _ in asked.questions()) - len(open_)
    assert card.lowest == naive_level(asked, {**values, **dict.fromkeys(open_, Fraction(1))})
    assert card.highest == naive_level(asked, {**values, **dict.fromkeys(open_, Fraction(4))})


@given(asked_and_answered())
def test_disagreement_is_sorted_by_weight_times_spread(case: tuple[MaturityQuestionnaire, AnswerSheet]) -> None:
    asked, answers = case
    weights = {question.id: question.weight for question in asked.questions()}
    listed = scorecard(asked, answers).disagreement
    ranks = [weights[entry.question] * entry.spread for entry in listed]
    assert ranks == sorted(ranks, reverse=True)
    for question in weights:
        spoken = [v[question].value for v in answers.voices.values() if question in v and v[question].value is not None]
        spread = max(spoken) - min(spoken) if spoken else 0  # type: ignore[type-var, operator]
        assert [entry.spread for entry in listed if entry.question == question] == ([spread] if spread else [])


def card_of(values: dict[str, float | None], gates: list[tuple[int, str, int]] | None = None) -> Scorecard:
    return scorecard(questionnaire([[1, 1], [1, 1]], gates or []), sheet({"r": values}))


@pytest.mark.parametrize(("value", "level"), [(1, 0), (1.75, 1), (2.5, 2), (3.25, 3), (4, 3)])
def test_a_score_on_a_limit_is_in_the_higher_band(value: float, level: int) -> None:
    asked = questionnaire([[0.75, 1.25], [2, 0.5]], [])
    answers = sheet(agreed=dict.fromkeys(("q0_0", "q0_1", "q1_0", "q1_1"), value))
    assert scorecard(asked, answers).band == LEVELS[level]


def test_nothing_answered_has_no_level_and_every_level_is_open() -> None:
    card = card_of({})
    assert (card.level, card.score, card.band) == (None, None, None)
    assert (card.lowest, card.highest) == (LEVELS[0], LEVELS[3])


def test_a_gate_that_is_not_answered_does_not_hold() -> None:
    card = card_of({"q0_0": 4, "q1_0": 4}, [(1, "q1_1", 2)])
    assert card.band is LEVELS[3]
    assert card.level is LEVELS[0]
    assert [gate.question for gate in card.holding_down] == ["q1_1"]


def test_not_applicable_counts_as_answered_but_not_as_a_value() -> None:
    card = card_of({"q0_0": 4, "q0_1": None, "q1_0": 4, "q1_1": None})
    assert (card.answered, card.of, card.score) == (4, 4, 4.0)
    assert [entry.counted for entry in card.dimensions] == [1, 1]


def test_the_agreed_answer_wins_over_the_voices() -> None:
    asked = questionnaire([[1]], [])
    assert scorecard(asked, sheet({"a": {"q0_0": 1}, "b": {"q0_0": 2}}, {"q0_0": 4})).score == 4
    assert scorecard(asked, sheet({"a": {"q0_0": 1}, "b": {"q0_0": 2}})).score == 1.5
