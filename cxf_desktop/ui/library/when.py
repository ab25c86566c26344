"""Moments and dates in words, as people say them."""

import datetime as dt

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate

DAYS_BY_NAME = 7
"""A date this near is called by its weekday."""


def ago(moment: dt.datetime, now: dt.datetime) -> str:
    """Return how long ago ``moment`` was: ``3 minutes ago``, ``yesterday``, ``12 Mar 2026``."""
    seconds = (now - moment).total_seconds()
    days = (now.date() - moment.astimezone(now.tzinfo).date()).days
    if days <= 0:
        return _today(max(0, int(seconds // 60)))
    if days == 1:
        return translate("When", "yesterday")
    if days < DAYS_BY_NAME:
        return translate("When", "%1 days ago").replace("%1", str(days))
    return short_date(moment.astimezone(now.tzinfo).date())


def due(date: dt.date, today: dt.date) -> str:
    """Return when something is due: ``today``, ``tomorrow``, ``Friday``, ``12 Mar 2026``."""
    days = (date - today).days
    if days == 0:
        return translate("When", "today")
    if days == 1:
        return translate("When", "tomorrow")
    if 1 < days < DAYS_BY_NAME:
        return QLocale().dayName(date.isoweekday())
    return short_date(date)


def short_date(date: dt.date) -> str:
    """Return a date with the month as a word, so that nobody mistakes it for the day."""
    pattern = "d. MMM yyyy" if QLocale().language() == QLocale.Language.German else "d MMM yyyy"
    return QLocale().toString(QDate(date.year, date.month, date.day), pattern)


def _today(minutes: int) -> str:
    if minutes < 1:
        return translate("When", "just now")
    if minutes == 1:
        return translate("When", "a minute ago")
    if minutes < 60:
        return translate("When", "%1 minutes ago").replace("%1", str(minutes))
    if minutes < 120:
        return translate("When", "an hour ago")
    return translate("When", "%1 hours ago").replace("%1", str(minutes // 60))
