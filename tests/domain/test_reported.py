"""Why the published workbook showed something else: every combination of its errors is found again."""

from hypothesis import given
from hypothesis import strategies as st

from cxf_desktop.domain.answers import Cause, Reported
from cxf_desktop.domain.reported import KNOWN, WorkbookAnswer, WorkbookArea, explain_area, explain_field

VALUES = st.sampled_from([None, 1.0, 2.0, 3.0, 4.0, 5.0])


@st.composite
def areas(draw: st.DrawFn) -> WorkbookArea:
    fixed = draw(st.lists(st.sampled_from([1.0, 2.0, 3.0, 4.0, 5.0]), min_size=3, max_size=9))
    own = draw(st.lists(st.sampled_from([1.0, 2.0, 3.0, 5.0]), max_size=2))
    values = [(value, 0) for value in fixed] + [(value, at) for at, value in enumerate(own, start=1)]
    answers = tuple(WorkbookAnswer(weight=1 / len(values), value=value, own=at) for value, at in values)
    return WorkbookArea(answers=answers, floor=draw(st.sampled_from([0.0, 0.3, 0.7])))


def shown_by_workbook(area: WorkbookArea, errors: set[Cause]) -> float:
    """Return what the workbook's formulas give, written down a second time."""
    first = next((answer.value for answer in area.answers if answer.own == 1), None)
    total = 0.0
    for answer in area.answers:
        if answer.own and Cause.OWN_NOT_SUMMED in errors:
            continue
        value = first if answer.own == 2 and Cause.OWN_REPEATED in errors else answer.value
        if value == 3 and Cause.NEUTRAL_AS_ZERO in errors:
            continue
        total += answer.weight * (value or 0) / 5
    return max(total, area.floor) if Cause.SERVICES_FLOOR in errors else total


@given(areas(), st.sets(st.sampled_from(KNOWN)))
def test_nothing_is_left_unexplained(area: WorkbookArea, errors: set[Cause]) -> None:
    shown = shown_by_workbook(area, errors)
    result = explain_area(area, shown)
    causes = {reason.cause for reason in result.because}
    assert Cause.UNEXPLAINED not in causes
    assert len(causes) <= len(errors)
    assert abs((result.ours or 0) + sum(reason.amount for reason in result.because) - shown) < 1e-6


@given(areas())
def test_a_workbook_that_shows_what_its_answers_give_needs_no_reason(area: WorkbookArea) -> None:
    assert explain_area(area, area.score() or 0).because == ()


def test_a_number_that_nothing_gives_is_called_unexplained() -> None:
    area = WorkbookArea(answers=(WorkbookAnswer(weight=1, value=5),))
    assert [reason.cause for reason in explain_area(area, 0.123).because] == [Cause.UNEXPLAINED]


def test_unanswered_questions_are_blamed_when_the_known_errors_do_not_do() -> None:
    values = (5.0, 4.0, None, None)
    area = WorkbookArea(answers=tuple(WorkbookAnswer(weight=0.25, value=value) for value in values))
    result = explain_area(area, 0.45)
    assert [(reason.cause, reason.questions) for reason in result.because] == [(Cause.UNANSWERED_AS_ZERO, 2)]
    assert result.ours == 0.9


def test_percents_that_were_typed_in_are_taken_as_rounded() -> None:
    area = WorkbookArea(answers=tuple(WorkbookAnswer(weight=1 / 3, value=value) for value in (5.0, 5.0, 3.0)))
    assert explain_area(area, 0.87).because == ()
    assert [reason.cause for reason in explain_area(area, 0.67).because] == [Cause.NEUTRAL_AS_ZERO]


def test_a_field_follows_from_its_sub_areas_and_their_weights() -> None:
    shown = {"a": Reported(shown=0.5), "b": Reported(shown=0.9)}
    even = explain_field({"a": 0.5, "b": 0.5}, 0.6, shown, 0.7)
    assert [reason.cause for reason in even.because] == [Cause.SUB_AREAS]
    uneven = explain_field({"a": 0.5, "b": 0.6}, 0.6, shown, 0.79)
    assert [reason.cause for reason in uneven.because] == [Cause.SUB_AREAS, Cause.WEIGHTS]
    assert explain_field({"a": 0.5, "b": 0.5}, 0.7, shown, 0.7).because == ()
    assert [reason.cause for reason in explain_field({"a": 1.0}, 0.5, {}, 0.9).because] == [Cause.UNEXPLAINED]


def test_a_floor_of_nothing_is_no_reason() -> None:
    open_ = WorkbookArea(answers=(WorkbookAnswer(weight=1, value=None),), floor=0)
    assert [reason.cause for reason in explain_area(open_, 0).because] == [Cause.UNANSWERED_AS_ZERO]
    assert explain_area(WorkbookArea(answers=(), floor=0), 0).because == ()
