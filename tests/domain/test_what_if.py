"""Trying answers out: the copy scores like the engagement would, and the engagement stays as it is."""

from hypothesis import given
from hypothesis import strategies as st

from cxf_desktop.domain.answers import Answer, AnswerSheet, Hands
from cxf_desktop.domain.changes import perform
from cxf_desktop.domain.voices import counted_value
from cxf_desktop.domain.what_if import differences, take_over_edits, tried, with_answers
from tests.support import engagement, sheet

IDS = ("a", "b", "c")
TRIALS = st.dictionaries(st.sampled_from(IDS), st.sampled_from((1.0, 2.0, 3.0, 4.0)))


def test_a_trial_counts_before_voices_and_hands_and_keeps_the_note() -> None:
    given_ = AnswerSheet(
        voices={"r": {"a": Answer(value=1)}},
        hands={"a": Hands(counts=(3,))},
        agreed={"a": Answer(not_applicable=True, note="asked twice")},
    )
    found = with_answers(given_, {"a": 4})
    assert counted_value("a", found) == 4
    assert found.agreed["a"] == Answer(value=4, note="asked twice")
    assert given_.agreed["a"].not_applicable


def test_what_is_as_today_is_no_difference() -> None:
    (only,) = differences({"a": 3, "b": 2, "c": 1}, {"a": 3, "b": 2.5, "c": 1})
    assert (only.question, only.before, only.after) == ("b", 2.5, 2)
    assert differences({"x": 1}, {})[0].before is None


def test_without_a_trial_it_is_the_engagement_itself() -> None:
    document = engagement()
    assert tried(document, "maturity", {}) is document


@given(trial=TRIALS, agreed=TRIALS)
def test_taking_over_gives_what_was_tried(trial: dict[str, float], agreed: dict[str, float]) -> None:
    document = engagement(assessment={"sheets": {"maturity": sheet(agreed=dict(agreed)).model_dump()}})
    before = document.model_dump()
    wanted = tried(document, "maturity", trial)
    taken, _ = perform(document, take_over_edits("maturity", trial))
    assert document.model_dump() == before
    assert taken.assessment.sheets.get("maturity", AnswerSheet()).agreed == wanted.assessment.sheets["maturity"].agreed
