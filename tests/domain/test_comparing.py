"""Two assessments side by side: nothing is made up, and it does not matter from which side one looks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxf_desktop.domain.answers import Answer, AnswerSheet, OwnQuestion
from cxf_desktop.domain.comparing import Answered, ScoreKind, compare, stand
from cxf_desktop.domain.question_names import question_names, score_names
from tests.domain.two_questionnaires import MATURITY_SHEETS, READINESS_SHEETS, maturity, readiness
from tests.support import sheet

SIDES = st.one_of(
    st.tuples(*(st.builds(Answered, st.just(maturity()), MATURITY_SHEETS) for _ in range(2))),
    st.tuples(*(st.builds(Answered, st.just(readiness()), READINESS_SHEETS) for _ in range(2))),
)


@given(sides=SIDES)
def test_the_same_side_twice_shows_nothing(sides: tuple[Answered, Answered]) -> None:
    assert compare(sides[0], sides[0]).empty


@given(sides=SIDES)
def test_the_other_way_round_is_the_mirror_image(sides: tuple[Answered, Answered]) -> None:
    assert compare(*sides).mirrored() == compare(sides[1], sides[0])


@given(before=MATURITY_SHEETS, after=MATURITY_SHEETS)
def test_other_questions_mirror_too(before: AnswerSheet, after: AnswerSheet) -> None:
    was, is_ = Answered(maturity("then"), before), Answered(maturity("now", ("m3", "m1", "m4")), after)
    there, back = compare(was, is_), compare(is_, was).mirrored()
    assert set(there.scores) == set(back.scores)
    assert {change.question: change for change in there.answers} == {change.question: change for change in back.answers}
    assert (there.only_before, there.only_after) == (back.only_before, back.only_after) == (("m2",), ("m4",))
    assert set(there.reworded) == {"m1", "m3"}


@given(sides=SIDES)
def test_every_answer_that_differs_is_there_and_no_other(sides: tuple[Answered, Answered]) -> None:
    before, after = sides
    found = {change.question: change for change in compare(before, after).answers}
    for id_ in question_names(after):
        was, is_ = stand(id_, before.sheet), stand(id_, after.sheet)
        assert (id_ in found) is ((was.value, was.not_applicable) != (is_.value, is_.not_applicable))
        assert id_ not in found or (found[id_].before, found[id_].after) == (was, is_)


@given(sides=SIDES)
def test_answers_come_by_weight_times_change(sides: tuple[Answered, Answered]) -> None:
    answers = compare(*sides).answers
    told = [change.importance for change in answers if change.change is not None]
    assert told == sorted(told, reverse=True)
    assert all(change.change is None for change in answers[len(told) :])


def test_a_step_up_is_counted_and_weighed() -> None:
    before = Answered(maturity(), sheet(agreed={"m1": 1, "m2": 2, "m3": 3}))
    after = Answered(maturity(), sheet(agreed={"m1": 3, "m2": 4, "m3": 3}))
    found = compare(before, after)
    assert [(answer.question, answer.change, answer.importance) for answer in found.answers] == [
        ("m2", 2, 4),
        ("m1", 2, 2),
    ]
    assert [(score.kind, score.id, score.change) for score in found.scores] == [
        (ScoreKind.OVERALL, "maturity", pytest.approx(4 / 3)),
        (ScoreKind.DIMENSION, "dm1", 2),
        (ScoreKind.DIMENSION, "dm2", 2),
    ]


def test_an_answer_that_was_missing_has_no_change() -> None:
    found = compare(Answered(readiness(), sheet()), Answered(readiness(), sheet(agreed={"r1": None, "r3": 5})))
    assert [(answer.question, answer.change, answer.after.not_applicable) for answer in found.answers] == [
        ("r1", None, True),
        ("r3", None, False),
    ]
    assert found.scores[0].before is None
    assert found.scores[0].after == 1


def test_notes_of_the_room_and_the_voices_are_told_once() -> None:
    answers = AnswerSheet(
        agreed={"m1": Answer(value=2, note="settled ")},
        voices={"a": {"m1": Answer(note="settled")}, "b": {"m1": Answer(value=4, note="late")}},
    )
    assert stand("m1", answers).notes == ("settled", "late")


def test_own_questions_are_matched_and_named() -> None:
    own = OwnQuestion(id="own1", sub_area="a1", text="Do we own it?")
    before = Answered(readiness(), AnswerSheet())
    after = Answered(readiness(), AnswerSheet(own=(own,)))
    reworded = Answered(readiness(), AnswerSheet(own=(own.model_copy(update={"text": "Do they own it?"}),)))
    assert compare(before, after).only_after == ("own1",)
    assert compare(after, reworded).reworded == ("own1",)
    assert question_names(after)["own1"].title.en == "Do we own it?"


def test_every_score_has_a_name() -> None:
    for side in (Answered(maturity(), sheet(agreed={"m1": 1})), Answered(readiness(), sheet(agreed={"r1": 1}))):
        other = Answered(side.questionnaire, AnswerSheet())
        assert {(score.kind, score.id) for score in compare(other, side).scores} <= set(score_names(side))
