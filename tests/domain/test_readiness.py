"""The rules of readiness, held against a second calculation in exact fractions, as plain as the design's own words."""

from fractions import Fraction

import pytest
from hypothesis import given

from cxf_desktop.domain.answers import Answer, AnswerSheet, Hands, OwnQuestion, ServiceUse
from cxf_desktop.domain.questionnaires import ReadinessQuestionnaire, SubArea
from cxf_desktop.domain.readiness import band_of, contributions, readiness_card
from cxf_desktop.domain.words import Band, Scale
from tests.domain.readiness_cases import assessed, question, readiness

Case = tuple[ReadinessQuestionnaire, AnswerSheet]


def naive_value(id_: str, sheet: AnswerSheet) -> Fraction | None:
    agreed = sheet.agreed.get(id_)
    if agreed is not None:
        return None if agreed.not_applicable else Fraction(agreed.value or 0)
    said = [voice[id_] for voice in sheet.voices.values() if id_ in voice]
    spoken = [Fraction(answer.value or 0) for answer in said if not answer.not_applicable]
    if id_ in sheet.hands:
        for value, people in enumerate(sheet.hands[id_].counts, start=1):
            spoken += [Fraction(value)] * people
    return sum(spoken, Fraction(0)) / len(spoken) if spoken else None


def naive_area(area: SubArea, sheet: AnswerSheet) -> Fraction | None:
    asked = [(q.id, q.weight) for q in area.questions]
    asked += [(q.id, 1.0) for q in sheet.own if q.sub_area == area.id and q.text]
    top = bottom = Fraction(0)
    for id_, weight in asked:
        value = naive_value(id_, sheet)
        if value is not None:
            top += Fraction(sheet.weights.get(id_, weight)) * value / 5
            bottom += Fraction(sheet.weights.get(id_, weight))
    return top / bottom if bottom else None


def naive_floor(asked: ReadinessQuestionnaire, sheet: AnswerSheet) -> Fraction:
    used = (use for use in sheet.services.values() if use.used)
    return sum((Fraction(use.penetration or 0) for use in used), Fraction(0)) / len(asked.services)


def close(score: float | None, exact: Fraction | None) -> bool:
    return score is None if exact is None else score is not None and abs(score - float(exact)) < 1e-9


@given(assessed())
def test_scores_are_those_of_the_second_calculation(case: Case) -> None:
    asked, sheet = case
    card = readiness_card(asked, sheet)
    for field, result in zip(asked.fields, card.fields, strict=True):
        top = bottom = Fraction(0)
        for area, found in zip(field.sub_areas, result.sub_areas, strict=True):
            own = naive_area(area, sheet)
            assert close(found.own_score, own)
            known = any(use.used is not None for use in sheet.services.values())
            lifted = own is not None and known and sheet.floors.get(area.id, False)
            counts = max(own, naive_floor(asked, sheet)) if lifted and own is not None else own
            assert close(found.score, counts)
            share = Fraction(sheet.weights.get(area.id, 1 / 3))
            if counts is not None:
                top += share * counts
                bottom += share
        assert close(result.score, top / bottom if bottom else None)
        assert result.band == band_of(result.score)


@given(assessed())
def test_the_sum_behind_a_score_adds_up_to_it(case: Case) -> None:
    asked, sheet = case
    card = readiness_card(asked, sheet)
    for area in asked.sub_areas():
        found = card.sub_area(area.id)
        parts = contributions(area, sheet)
        assert found is not None
        assert found.counted == len(parts)
        if found.own_score is not None:
            assert sum(part.points for part in parts) == pytest.approx(found.own_score)
            assert sum(part.share for part in parts) == pytest.approx(1)


@given(assessed())
def test_the_range_holds_the_band_and_is_closed_when_nothing_is_open(case: Case) -> None:
    asked, sheet = case
    for field in readiness_card(asked, sheet).fields:
        if field.band is not None:
            open_ = field.answered < field.of
            assert field.lowest.number <= field.band.number <= field.highest.number or open_
            if not open_:
                assert field.lowest == field.band == field.highest


@pytest.mark.parametrize(
    ("score", "band"),
    [
        (None, None),
        (0.0, Band.BASIC),
        (0.4, Band.BASIC),
        (0.400001, Band.STANDARDIZED),
        (0.6, Band.STANDARDIZED),
        (0.61, Band.RATIONALIZED),
        (0.8, Band.RATIONALIZED),
        (0.81, Band.DYNAMIC),
        (1.0, Band.DYNAMIC),
    ],
)
def test_bands_begin_above_their_limits(score: float | None, band: Band | None) -> None:
    assert band_of(score) is band


def small() -> ReadinessQuestionnaire:
    areas = {"a": [question("a1"), question("a2", scale=Scale.YES_NO)], "b": [question("b1")], "c": [question("c1")]}
    return readiness({"field": areas})


def said(**values: float) -> AnswerSheet:
    return AnswerSheet(voices={"r": {id_: Answer(value=value) for id_, value in values.items()}})


def test_an_untouched_question_is_open_and_counts_nothing() -> None:
    card = readiness_card(small(), said(a1=1))
    area = card.sub_area("a")
    assert area is not None
    assert (area.own_score, area.counted, area.answered, area.of) == (0.2, 1, 1, 2)
    assert (area.lowest, area.highest) == (0.2, 0.6)
    assert card.fields[0].score == 0.2
    assert (card.fields[0].lowest, card.fields[0].highest) == (Band.BASIC, Band.DYNAMIC)


def test_nobody_answered_anything() -> None:
    card = readiness_card(small(), AnswerSheet())
    assert (card.answered, card.of, card.floor) == (0, 4, None)
    assert card.fields[0].score is None
    assert card.fields[0].band is None
    assert (card.fields[0].lowest, card.fields[0].highest) == (Band.BASIC, Band.DYNAMIC)


def test_a_question_that_does_not_apply_is_answered_but_not_counted() -> None:
    sheet = AnswerSheet(voices={"r": {"a1": Answer(not_applicable=True), "a2": Answer(value=5)}})
    area = readiness_card(small(), sheet).sub_area("a")
    assert area is not None
    assert (area.score, area.counted, area.answered) == (1, 1, 2)


def test_the_floor_lifts_only_where_it_is_switched_on_and_something_was_answered() -> None:
    services = {f"s{n}": ServiceUse(used=n < 10, penetration=0.65) for n in range(13)}
    sheet = said(a1=1, b1=1).model_copy(update={"services": services, "floors": {"a": True, "c": True}})
    card = readiness_card(small(), sheet)
    lifted, left, empty = card.fields[0].sub_areas
    assert card.floor == pytest.approx(0.5)
    assert (lifted.score, lifted.own_score, lifted.lifted) == (0.5, 0.2, True)
    assert (left.score, left.floored, left.lifted) == (0.2, False, False)
    assert (empty.score, empty.floored, empty.lifted) == (None, True, False)


def test_shares_that_do_not_add_up_are_named_and_evened_out() -> None:
    sheet = said(a1=5, a2=5, b1=1, c1=1).model_copy(update={"weights": {"a": 0.6, "b": 0.6, "c": 0.0}})
    field = readiness_card(small(), sheet).fields[0]
    assert (field.weights_total, field.weights_add_up, field.score) == (1.2, False, 0.6)
    assert readiness_card(small(), said(a1=5)).fields[0].weights_add_up


def test_own_questions_count_like_the_others_and_empty_ones_do_not() -> None:
    own = (OwnQuestion(id="x", sub_area="a", text="Do you?"), OwnQuestion(id="y", sub_area="a"))
    sheet = said(a1=5, x=1, y=1).model_copy(update={"own": own})
    area = readiness_card(small(), sheet).sub_area("a")
    assert area is not None
    assert (area.own_score, area.of) == (0.6, 3)


def test_hands_are_voices_without_names() -> None:
    sheet = said(b1=5).model_copy(update={"hands": {"b1": Hands(counts=(3, 0, 0, 0, 0))}})
    card = readiness_card(small(), sheet)
    assert card.values["b1"] == 2
    assert [(entry.question, entry.spread) for entry in card.disagreement] == [("b1", 4)]
