"""Readiness answers beside the maturity answers that they bear on."""

from hypothesis import given
from hypothesis import strategies as st

from cxf_desktop.domain.hints import Bearing, maturity_hints
from tests.domain.readiness_cases import question, readiness

ASKED = readiness({"f": {"a": [question("q1", maturity="m1"), question("q2", maturity="m2"), question("q3")]}})


def test_contradictions_come_first_and_what_lies_between_says_nothing() -> None:
    hints = maturity_hints(ASKED, {"q1": 5, "q2": 1, "q3": 1}, {"m1": 4, "m2": 3})
    assert [(hint.question, hint.bearing) for hint in hints] == [("q2", Bearing.CONTRADICTS), ("q1", Bearing.SUPPORTS)]
    assert maturity_hints(ASKED, {"q1": 3}, {"m1": 4}) == ()
    assert maturity_hints(ASKED, {"q1": 5}, {"m1": 2.5}) == ()
    assert maturity_hints(ASKED, {"q1": 5}, {}) == ()


@given(st.floats(1, 5), st.floats(1, 4))
def test_both_ends_are_mirrored(value: float, maturity: float) -> None:
    here = maturity_hints(ASKED, {"q1": value}, {"m1": maturity})
    there = maturity_hints(ASKED, {"q1": 6 - value}, {"m1": 5 - maturity})
    assert [hint.bearing for hint in here] == [hint.bearing for hint in there]
