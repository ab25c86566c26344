"""How dates and numbers are written and read in each language."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from cxf_desktop.ui.forms.notation import date_text, number_text, read_date, read_number

GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)
SWISS = QLocale(QLocale.Language.German, QLocale.Country.Switzerland)
BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
AMERICAN = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
LOCALES = (GERMAN, SWISS, BRITISH, AMERICAN)


@pytest.mark.parametrize("locale", LOCALES, ids=lambda locale: locale.name())
@given(date=st.dates())
def test_a_date_reads_back_as_written(locale: QLocale, date: dt.date) -> None:
    assert read_date(date_text(date, locale), locale) == date.isoformat()


@pytest.mark.parametrize("locale", LOCALES, ids=lambda locale: locale.name())
@given(number=st.one_of(st.integers(0, 10**12), st.integers(0, 10**9).map(lambda part: part / 100)))
def test_a_number_reads_back_as_written(locale: QLocale, number: float) -> None:
    assert read_number(number_text(number, locale), locale) == number


@pytest.mark.parametrize(
    ("text", "locale", "date"),
    [
        ("1.2.26", GERMAN, "2026-02-01"),
        ("01.02.2026", GERMAN, "2026-02-01"),
        ("2026-02-01", GERMAN, "2026-02-01"),
        ("1/2/26", BRITISH, "2026-02-01"),
        ("1.2.2026", BRITISH, "2026-02-01"),
        ("2/1/26", AMERICAN, "2026-02-01"),
        (" 2026-02-01 ", AMERICAN, "2026-02-01"),
        ("31.02.2026", GERMAN, None),
        ("soon", BRITISH, None),
        ("1.2.", GERMAN, None),
    ],
)
def test_dates_are_read_however_they_are_typed(text: str, locale: QLocale, date: str | None) -> None:
    assert read_date(text, locale) == date


@pytest.mark.parametrize(
    ("text", "locale", "number"),
    [
        ("16,5", GERMAN, 16.5),
        ("16.5", GERMAN, 16.5),
        ("27.000", GERMAN, 27_000),
        ("27 000", GERMAN, 27_000),
        ("16.5", BRITISH, 16.5),
        ("16,5", BRITISH, 16.5),
        ("27,000", BRITISH, 27_000),
        ("-3", BRITISH, -3),
        ("1e400", BRITISH, None),
        ("nan", BRITISH, None),
        ("inf", GERMAN, None),
        ("1.2.3", BRITISH, None),
        ("ten", GERMAN, None),
    ],
)
def test_numbers_are_read_however_they_are_typed(text: str, locale: QLocale, number: float | None) -> None:
    assert read_number(text, locale) == number


def test_nothing_is_written_for_none() -> None:
    assert date_text(None, GERMAN) == number_text(None, GERMAN) == ""
