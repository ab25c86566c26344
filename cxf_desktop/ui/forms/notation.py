"""How dates and numbers are written in a language, and read again however somebody typed them."""

import datetime as dt
import math
import re

from PySide6.QtCore import QDate, QLocale, Qt

_PLAIN_NUMBER = re.compile(r"[+-]?\d{1,15}(?:[.,]\d{1,12})?")
_SHORTEST = QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value
_OTHER_PATTERNS = ("yyyy-MM-dd", "d.M.yyyy", "d.M.yy", "d/M/yyyy", "d/M/yy")
_CENTURY = 2000


def date_pattern(locale: QLocale) -> str:
    """Return the language's own short notation, with the year in full."""
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


def date_text(value: str | dt.date | None, locale: QLocale) -> str:
    """Return a date as people of the language write it; nothing for none."""
    if not value:
        return ""
    date = value if isinstance(value, dt.date) else dt.date.fromisoformat(value)
    return locale.toString(QDate(date.year, date.month, date.day), date_pattern(locale))


def read_date(text: str, locale: QLocale) -> str | None:
    """Return a typed date as ISO text; None when it is no date."""
    own = date_pattern(locale)
    short = own.replace("yyyy", "yy")
    loose = short.replace("dd", "d").replace("MM", "M")
    for pattern in (own, short, loose, loose.replace("yy", "yyyy"), *_OTHER_PATTERNS):
        date = locale.toDate(text.strip(), pattern, _CENTURY)
        if date.isValid() and dt.MINYEAR <= date.year() <= dt.MAXYEAR:
            return date.toString(Qt.DateFormat.ISODate)
    return None


def number_text(value: float | None, locale: QLocale) -> str:
    """Return a number with the signs of the language, without zeros that say nothing; nothing for none."""
    if value is None:
        return ""
    if float(value).is_integer():
        return locale.toString(int(value))
    return locale.toString(float(value), "f", _SHORTEST)


def read_number(text: str, locale: QLocale) -> float | None:
    """Return a typed number; a single point or comma that the language has no use for is the decimal sign."""
    compact = "".join(text.split())
    number, good = locale.toDouble(compact)
    if good and math.isfinite(number):
        return number
    return float(compact.replace(",", ".")) if _PLAIN_NUMBER.fullmatch(compact) else None
