"""Numbers as text: what can be told is read, what cannot is not guessed."""

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxf_desktop.exchange.numbers import Ambiguous, parse_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0,35", 0.35), ("0.35", 0.35), ("35 %", 0.35), ("35%", 0.35), ("12,5\u00a0%", 0.125), ("0.350", 0.35),
        ("1.234,5", 1234.5), ("1,234.5", 1234.5), ("1.234.567", 1234567), ("1,234,567", 1234567),
        ("1234,567", 1234.567),
        ("1 234,5", 1234.5), ("1\u202f234.567", 1234.567), ("1'234.50", 1234.5), ("1’234", 1234), ("12 345", 12345),
        ("-5", -5), ("\u22125,5", -5.5), ("+3", 3), (" 7 ", 7), (",5", 0.5), (".5", 0.5), ("01.234", 1.234), ("007", 7),
    ],
)  # fmt: skip
def test_what_is_unmistakable_is_read_whatever_the_language(text: str, number: float) -> None:
    for language in (None, "de", "en"):
        assert parse_number(text, language) == pytest.approx(number)


@pytest.mark.parametrize(
    ("text", "german", "english"),
    [("1.234", 1234, 1.234), ("1,234", 1.234, 1234), ("-12.345 %", -123.45, -0.12345), ("999,999", 999.999, 999999)],
)
def test_one_separator_before_three_digits_needs_the_language(text: str, german: float, english: float) -> None:
    found = parse_number(text, None)
    assert isinstance(found, Ambiguous)
    assert found.readings == pytest.approx((german, english))
    assert parse_number(text, "de") == pytest.approx(german)
    assert parse_number(text, "en") == pytest.approx(english)


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "%", "½", "viel", "1e5", "nan", "inf", "1.23,4", "1,2,3", "5.", "5,", "1 23", "12 %%", "1_000", "٣",
        "１",        "--1", "1-2", "1.234 567", "1.234'567", ".", ",", "1..2", "0x10", "1" * 50, "€ 5", "5 €",
    ],
)  # fmt: skip
def test_what_is_no_number_is_none(text: str) -> None:
    for language in (None, "de", "en"):
        assert parse_number(text, language) is None


@given(st.integers(0, 10**9), st.integers(0, 6))
def test_what_a_person_of_either_language_writes_is_read_back(digits: int, decimals: int) -> None:
    number = digits / 10**decimals
    english = f"{number:,.{decimals}f}"
    german = english.translate(str.maketrans(",.", ".,"))
    assert parse_number(english, "en") == pytest.approx(number)
    assert parse_number(german, "de") == pytest.approx(number)
    told: Any = parse_number(german, None)
    assert told == pytest.approx(number) if not isinstance(told, Ambiguous) else told.german == pytest.approx(number)


@given(st.text("0123456789.,'% -+", max_size=12))
def test_nothing_that_is_typed_breaks_it(text: str) -> None:
    for language in (None, "de", "en"):
        found = parse_number(text, language)
        assert found is None or isinstance(found, Ambiguous) or math.isfinite(found)
