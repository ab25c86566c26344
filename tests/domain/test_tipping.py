"""Tip-over, held against exhaustive search: every way to change the answers of a small questionnaire is tried."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxf_desktop.domain.answers import Answer, AnswerSheet, OwnQuestion, ServiceUse
from cxf_desktop.domain.content import Format
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire, ReadinessQuestion, ReadinessQuestionnaire
from cxf_desktop.domain.readiness import readiness_card
from cxf_desktop.domain.recommending import Wishes
from cxf_desktop.domain.scoring import level_of, scorecard
from cxf_desktop.domain.tipping import TipOver, band_tips, format_tip, level_tips
from cxf_desktop.domain.tipping import formats as searching
from cxf_desktop.domain.tipping import reach as reaching
from cxf_desktop.domain.tipping.fewest import Item, Option, fewest
from cxf_desktop.domain.words import LEVELS, Level, Scale
from tests.domain import tipping_cases as cases
from tests.domain.readiness_cases import question, readiness
from tests.domain.test_scoring import questionnaire
from tests.support import sheet, shipped

Case = tuple[MaturityQuestionnaire, AnswerSheet]


def effort(tip: TipOver | None) -> cases.Effort | None:
    return tip.effort if tip else None


# --- levels ----------------------------------------------------------------------------------------------------------


@settings(max_examples=60)
@given(cases.maturity(5))
def test_no_fewer_answers_or_steps_give_another_level(case: Case) -> None:
    asked, given_ = case
    card, tips = scorecard(asked, given_), level_tips(*case)
    now = card.level
    if now is None:
        assert (tips.up, tips.down, tips.blocked_by) == (None, None, ())
        return
    scales = dict.fromkeys(card.values, cases.STATEMENTS)

    def number(values: dict[str, float]) -> int:
        level = level_of(asked, values)
        return level.number if level else 0

    assert effort(tips.up) == cases.least(card.values, scales, lambda values: number(values) > now.number)
    assert effort(tips.down) == cases.least(card.values, scales, lambda values: number(values) < now.number)
    for tip in filter(None, (tips.up, tips.down)):
        after = {change.question: change.after for change in tip.changes}
        assert level_of(asked, {**card.values, **after}) == tip.outcome
        assert [change.question for change in tip.changes] == [id_ for id_ in card.values if id_ in after]
        for change in tip.changes:
            assert change.before == card.values[change.question]
            assert change.steps == cases.steps(change.before, change.after, cases.STATEMENTS)


def test_a_question_without_an_answer_in_front_of_a_gate_blocks_the_way_up() -> None:
    asked = questionnaire([[1, 1, 1]], [(1, "q0_1", 2), (1, "q0_2", 2)])
    tips = level_tips(asked, sheet(agreed={"q0_0": 3, "q0_2": None}))
    assert tips.up is None
    assert tips.blocked_by == ("q0_1", "q0_2")
    assert level_tips(asked, sheet(agreed={"q0_0": 3, "q0_1": 1, "q0_2": 1})).blocked_by == ()


def test_a_mean_is_a_step_from_the_next_value_in_either_direction() -> None:
    asked = questionnaire([[1]], [])
    voices: dict[str, dict[str, float | None]] = {
        f"r{n}": {"q0_0": value} for n, value in enumerate([2.0, 2.0, 3.0, 2.0])
    }
    tips = level_tips(asked, sheet(voices))
    assert tips.up is not None
    assert tips.down is not None
    assert [(change.before, change.after, change.steps) for change in tips.up.changes] == [(2.25, 3, 1)]
    assert [(change.before, change.after, change.steps) for change in tips.down.changes] == [(2.25, 1, 2)]
    assert (tips.up.outcome, tips.down.outcome) == (Level.CLOUD_IS_A_SOLUTION, Level.CLOUD_AFFINE)
    assert tips.nearest == tips.up


def test_one_gate_less_is_a_way_down() -> None:
    asked = questionnaire([[1, 1, 1, 1]], [(1, "q0_3", 2)])
    tips = level_tips(asked, sheet(agreed={"q0_0": 3, "q0_1": 3, "q0_2": 3, "q0_3": 2}))
    assert tips.down is not None
    assert [change.question for change in tips.down.changes] == ["q0_3"]


# --- bands -----------------------------------------------------------------------------------------------------------


@st.composite
def fields(draw: st.DrawFn) -> tuple[ReadinessQuestionnaire, AnswerSheet]:
    made: dict[str, list[ReadinessQuestion]] = {f"a{n}": [] for n in range(draw(st.integers(1, 3)))}
    scales: dict[str, tuple[int, ...]] = {}
    for number in range(draw(st.integers(len(made), 4))):
        area = f"a{number}" if number < len(made) else draw(st.sampled_from(list(made)))
        scale = draw(st.sampled_from([Scale.LIKERT, Scale.YES_NO]))
        made[area].append(question(f"q{number}", draw(cases.weights), scale))
        scales[f"q{number}"] = scale.values
    asked = readiness({"f": made})
    given_ = draw(cases.answers(scales))
    use = ServiceUse(used=True, penetration=draw(st.sampled_from([0.3, 0.7, 1.0])))
    own_shares = st.dictionaries(st.sampled_from(list(made)), st.sampled_from([0.0, 0.2, 0.5]))
    return asked, given_.model_copy(
        update={
            "services": {service.id: use for service in asked.services},
            "floors": {area: draw(st.booleans()) for area in made},
            "weights": draw(own_shares),
        }
    )


@settings(max_examples=50)
@given(fields())
def test_no_fewer_answers_or_steps_give_another_band(case: tuple[ReadinessQuestionnaire, AnswerSheet]) -> None:
    asked, given_ = case
    card, tips = readiness_card(asked, given_), band_tips(asked, given_, "f")
    band = card.fields[0].band
    if band is None:
        assert (tips.up, tips.down) == (None, None)
        return
    scales = {entry.id: entry.scale.values for entry in asked.questions()}

    def number(values: dict[str, float]) -> int:
        agreed = {id_: Answer(value=value) for id_, value in values.items()}
        found = readiness_card(asked, given_.model_copy(update={"agreed": {**given_.agreed, **agreed}})).fields[0].band
        return found.number if found else 0

    assert effort(tips.up) == cases.least(card.values, scales, lambda values: number(values) > band.number)
    assert effort(tips.down) == cases.least(card.values, scales, lambda values: number(values) < band.number)


def test_yes_to_no_is_one_step_and_own_questions_count() -> None:
    asked = readiness({"f": {"a": [question("q", scale=Scale.YES_NO)], "b": [question("r")]}})
    given_ = AnswerSheet(
        agreed={"q": Answer(value=5), "r": Answer(value=3), "own": Answer(value=5)},
        own=(OwnQuestion(id="own", sub_area="a", text="Is there a plan?", scale=Scale.YES_NO),),
    )
    tips = band_tips(asked, given_, "f")
    assert tips.up is not None
    assert tips.down is not None
    assert [(change.question, change.after, change.steps) for change in tips.up.changes] == [("r", 4, 1)]
    assert [(change.question, change.after, change.steps) for change in tips.down.changes] == [("q", 1, 1)]


def test_below_a_floor_no_answer_takes_a_band_away() -> None:
    asked = readiness({"f": {"a": [question("q")]}})
    given_ = AnswerSheet(
        agreed={"q": Answer(value=2)},
        services={service.id: ServiceUse(used=True, penetration=0.7) for service in asked.services},
        floors={"a": True},
    )
    tips = band_tips(asked, given_, "f")
    assert tips.down is None
    assert tips.up is not None
    assert [(change.after, change.steps) for change in tips.up.changes] == [(5, 3)]


# --- first recommendation --------------------------------------------------------------------------------------------


@st.composite
def recommended(draw: st.DrawFn) -> tuple[MaturityQuestionnaire, AnswerSheet, list[Format], Wishes]:
    asked, given_ = draw(cases.maturity(4))
    return asked, given_, draw(cases.formats(asked)), draw(cases.wishes(asked))


@settings(max_examples=60)
@given(recommended())
def test_no_fewer_answers_or_steps_give_another_first_recommendation(
    case: tuple[MaturityQuestionnaire, AnswerSheet, list[Format], Wishes],
) -> None:
    asked, given_, catalogue, wishes = case
    found = format_tip(asked, given_, catalogue, wishes, {})
    values = scorecard(asked, given_).values
    assert found.proven
    assert effort(found.tip) == _least_for_another_first(case)
    if found.tip is not None:
        after = {**values, **{change.question: change.after for change in found.tip.changes}}
        assert cases.first(asked, after, catalogue, wishes) == found.tip.outcome


@settings(max_examples=30)
@given(recommended(), st.sampled_from([300, 2_000, 20_000]), st.integers(1, 4))
def test_what_is_given_up_is_not_called_proven(
    case: tuple[MaturityQuestionnaire, AnswerSheet, list[Format], Wishes], allowed: int, most: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(searching, "EFFORT", allowed)
        patch.setattr(reaching, "MOST", most)
        asked, given_, catalogue, wishes = case
        found = format_tip(asked, given_, catalogue, wishes, {})
    wanted = _least_for_another_first(case)
    if found.proven:
        assert effort(found.tip) == wanted
    elif wanted is not None:
        assert found.at_least <= wanted[0]
        assert found.tip is None or found.tip.effort >= wanted


def _least_for_another_first(
    case: tuple[MaturityQuestionnaire, AnswerSheet, list[Format], Wishes],
) -> cases.Effort | None:
    asked, given_, catalogue, wishes = case
    values = scorecard(asked, given_).values
    if not values:
        return None
    now = cases.first(asked, values, catalogue, wishes)
    scales = dict.fromkeys(values, cases.STATEMENTS)
    return cases.least(values, scales, lambda after: cases.first(asked, after, catalogue, wishes) not in (None, now))


def test_nothing_counted_gives_nothing() -> None:
    catalogue = shipped()
    asked = catalogue.questionnaires["maturity"]
    assert isinstance(asked, MaturityQuestionnaire)
    found = format_tip(asked, AnswerSheet(), catalogue.formats.values(), Wishes(), catalogue.goals)
    assert (found.tip, found.proven) == (None, True)


@pytest.mark.parametrize("value", [1.0, 2.0, 3.0, 4.0])
def test_the_shipped_questionnaire_is_settled_from_far_away(value: float) -> None:
    catalogue = shipped()
    asked = catalogue.questionnaires["maturity"]
    assert isinstance(asked, MaturityQuestionnaire)
    given_ = sheet(agreed={entry.id: value for entry in asked.questions()})
    found = format_tip(asked, given_, catalogue.formats.values(), Wishes(), catalogue.goals)
    assert found.proven
    assert found.tip is not None
    tips = level_tips(asked, given_)
    assert (tips.up is None) == (scorecard(asked, given_).level == LEVELS[-1])


# --- the fewest steps of many ----------------------------------------------------------------------------------------


@st.composite
def items(draw: st.DrawFn) -> list[Item]:
    weight = draw(st.sampled_from([st.just(1.0), st.sampled_from([0.5, 1.0, 1.5]), st.floats(0.1, 3)]))
    made: list[Item] = []
    for _ in range(draw(st.integers(1, 25))):
        factor, value = draw(weight), draw(st.sampled_from([1.0, 1.0, 1.5, 2.0, 2.4, 3.0]))
        ups = [up for up in cases.STATEMENTS if up > value]
        options = [Option(steps, factor * (up - value)) for steps, up in enumerate(ups, start=1)]
        made.append(Item(options, forced=draw(st.integers(0, 9)) == 0))
    return made


@settings(max_examples=150)
@given(items(), st.sampled_from([0.05, 0.3, 0.6, 0.9, 0.999]))
def test_many_items_take_what_a_full_table_says(made: list[Item], part: float) -> None:
    need = part * sum(max(option.gain for option in item.options) for item in made) - 1e-9
    table = {(0, 0): 0.0}
    for item in made:
        longer = {} if item.forced else dict(table)
        for (count, steps), gain in table.items():
            for option in item.options:
                key = count + 1, steps + option.steps
                longer[key] = max(longer.get(key, 0.0), gain + option.gain)
        table = longer
    chosen = fewest(made, need)
    assert chosen is not None
    steps = sum(made[number].options[at].steps for number, at in chosen.items())
    assert (len(chosen), steps) == min(key for key, gain in table.items() if gain >= need - 1e-12)


def test_what_all_together_do_not_reach_is_not_reached() -> None:
    assert fewest([Item([Option(1, 1.0)]), Item([Option(2, 0.5)])], 1.6) is None
    assert fewest([Item([Option(1, 1.0)])], 0.0) == {}
