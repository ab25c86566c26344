"""What a format asks for, in words."""

from PySide6.QtCore import QCoreApplication

from cxf_desktop.domain.content import Format, Range
from cxf_desktop.ui.pages.assess.wording import short

WORKING_DAYS = 5


def facts(entry: Format) -> str:
    """Return effort, duration and people on one line."""
    return " · ".join((effort(entry.effort_days), duration(entry.duration_weeks), people(entry.people)))


def effort(days: Range) -> str:
    """Return the consultant's days."""
    if days.min == days.max == 1:
        return QCoreApplication.translate("Format", "1 consultant day")
    return QCoreApplication.translate("Format", "%1 consultant days").replace("%1", _span(days))


def duration(weeks: Range) -> str:
    """Return the calendar time; in working days when it is under a week."""
    if weeks.max < 1:
        days = Range(min=round(weeks.min * WORKING_DAYS, 1), max=round(weeks.max * WORKING_DAYS, 1))
        if days.min == days.max == 1:
            return QCoreApplication.translate("Format", "on 1 working day")
        return QCoreApplication.translate("Format", "within %1 working days").replace("%1", _span(days))
    if weeks.min == weeks.max == 1:
        return QCoreApplication.translate("Format", "within 1 week")
    return QCoreApplication.translate("Format", "within %1 weeks").replace("%1", _span(weeks))


def people(count: Range) -> str:
    """Return how many people of the customer take part."""
    return QCoreApplication.translate("Format", "%1 people").replace("%1", _span(count))


def _span(span: Range) -> str:
    if span.min == span.max:
        return short(span.min)
    text = QCoreApplication.translate("Format", "%1 to %2")
    return text.replace("%1", short(span.min)).replace("%2", short(span.max))
