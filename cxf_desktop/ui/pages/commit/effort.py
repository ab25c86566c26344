"""Effort and time of the work packages together, and how they are said."""

import datetime as dt
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from cxf_desktop.domain.engagement import Frame, WorkPackage
from cxf_desktop.domain.model import Model
from cxf_desktop.ui.forms.notation import date_text, number_text

translate = QCoreApplication.translate
_NOISE = 6
"""Decimals that count: sums of typed numbers carry the noise of binary fractions."""


class Effort(Model):
    """Days of both sides, and the stretch of time; None where nobody wrote anything."""

    internal: float | None = None
    external: float | None = None
    start: dt.date | None = None
    end: dt.date | None = None


def effort_of(packages: Iterable[WorkPackage]) -> Effort:
    """Return the sum of the days, the first start and the last end."""
    known = tuple(packages)
    starts = [package.start for package in known if package.start]
    ends = [package.end for package in known if package.end]
    return Effort(
        internal=_sum(package.effort_internal for package in known),
        external=_sum(package.effort_external for package in known),
        start=min(starts, default=None),
        end=max(ends, default=None),
    )


def within(packages: Iterable[WorkPackage], frame: Frame) -> tuple[WorkPackage, ...]:
    """Return the packages that begin in the time of ``frame``; none when it has no end."""
    if frame.end is None:
        return ()
    first = frame.start or dt.date.min
    return tuple(package for package in packages if package.start and first <= package.start <= frame.end)


def days(count: float | None) -> str:
    """Return ``1 day``, ``2.5 days``; nothing for none."""
    if count is None:
        return ""
    if count == 1:
        return translate("Effort", "1 day")
    return translate("Effort", "%1 days").replace("%1", number_text(count, QLocale()))


def period(start: dt.date | None, end: dt.date | None) -> str:
    """Return ``1/2/2026 – 3/2/2026``, with dots for what is not known."""
    if start is None and end is None:
        return ""
    return f"{date_text(start, QLocale()) or '…'} – {date_text(end, QLocale()) or '…'}"


def ends_before_start(item: WorkPackage | Frame) -> str:
    """Say that an end lies before its start; nothing when it does not."""
    if item.start and item.end and item.end < item.start:
        return translate("Effort", "Before the start")
    return ""


def _sum(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return round(sum(known), _NOISE) if known else None
