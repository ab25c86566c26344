"""Dates, times and numbers as each language writes them."""

import datetime as dt

import pytest

from cxf_desktop.documents.voice import Voice
from cxf_desktop.domain.words import local

EN, DE = Voice("en"), Voice("de")
LAST = dt.date(2026, 12, 31)


def test_dates() -> None:
    assert (EN.date(LAST), DE.date(LAST)) == ("31 December 2026", "31. Dezember 2026")
    assert (EN.short_date(LAST), DE.short_date(LAST)) == ("31\u00a0Dec\u00a02026", "31.12.2026")
    assert (EN.month(dt.date(2026, 3, 1)), DE.month(dt.date(2026, 3, 1))) == ("Mar 2026", "Mär 2026")
    assert (EN.date(None), DE.short_date(None)) == ("", "")
    assert DE.period(LAST, None) == "31.12.2026"
    assert DE.period(LAST, dt.date(2027, 1, 2)) == "31.12.2026 – 02.01.2027"
    assert EN.time(dt.time(9, 5)) == "09:05"


@pytest.mark.parametrize(
    ("value", "digits", "en", "de"),
    [
        (1234.5, None, "1,234.5", "1.234,5"),
        (3, None, "3", "3"),
        (100, None, "100", "100"),
        (2.25, 1, "2.3", "2,3"),
        (62.5, 0, "63", "63"),
        (2, 2, "2.00", "2,00"),
        (0, None, "0", "0"),
        (1e12, None, "1,000,000,000,000", "1.000.000.000.000"),
    ],
)
def test_numbers(value: float, digits: int | None, en: str, de: str) -> None:
    assert (EN.number(value, digits), DE.number(value, digits)) == (en, de)


def test_amounts() -> None:
    assert (EN.money(18500, "EUR"), DE.money(18500.5, "EUR")) == ("EUR 18,500", "18.500,50 EUR")
    assert (EN.percent(12.5), DE.percent(12.5)) == ("12.5%", "12,5\u00a0%")
    assert (EN.money(None, "EUR"), DE.percent(None)) == ("", "")


def test_enumerations() -> None:
    last = local("and", "und")
    assert EN.names(["a", "b", "c"], last) == "a, b and c"
    assert DE.names(["a", "b"], last) == "a und b"
    assert (DE.names(["a"], last), DE.names([], last)) == ("a", "")
    assert EN.count(1, local("day", "Tag"), local("days", "Tage")) == "1 day"
    assert (EN.quoted("x"), DE.quoted("x")) == ("“x”", "„x“")


def test_days_of_a_month_name_it_once() -> None:
    last, days = local("and", "und"), [dt.date(2026, 10, 20), dt.date(2026, 10, 21)]
    assert (EN.dates(days, last), DE.dates(days, last)) == ("20 and 21 October 2026", "20. und 21. Oktober 2026")
    assert DE.dates([LAST, dt.date(2027, 1, 2)], last) == "31. Dezember 2026 und 2. Januar 2027"
    assert (EN.dates([LAST], last), EN.dates([], last)) == ("31 December 2026", "")


def test_user_text_is_never_taken_for_a_place() -> None:
    text = local("for {name}", "für {name}")
    assert EN(text, name="{0} {x.__class__} %s") == "for {0} {x.__class__} %s"
    assert DE(text, text="x", name="y") == "für y"
