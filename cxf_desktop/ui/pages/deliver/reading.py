"""What the clock of the cockpit says, in figures and in words."""

import datetime as dt

from PySide6.QtCore import QCoreApplication

from cxf_desktop.domain.agenda import Clockwork
from cxf_desktop.services.delivery import room_time
from cxf_desktop.ui.pages.deliver.clock_face import Reading
from cxf_desktop.ui.pages.deliver.wording import countdown, length_of, time_of
from cxf_desktop.ui.widgets.badge import Tone

translate = QCoreApplication.translate

SOON = 5
"""Minutes before the end from which the clock warns."""
ON_TIME = 2
"""Minutes that nobody would call late."""


def reading_of(work: Clockwork) -> Reading:
    """Return figures, words, share and colour for the running block."""
    share = work.left / work.total if work.total else 0.0
    length = length_of(work.total)
    if work.left < 0:
        return Reading(
            countdown(work.left), translate("Cockpit", "over time, planned %1").replace("%1", length), 1, "bad"
        )
    words = translate("Cockpit", "left of %1").replace("%1", length)
    if work.paused:
        return Reading(countdown(work.left), words, share, "muted")
    return Reading(countdown(work.left), words, share, "warn" if work.left <= SOON else "accent")


def state_of(work: Clockwork) -> tuple[str, Tone]:
    """Return what the running block does, in a word."""
    if work.paused:
        return translate("Cockpit", "Paused"), "neutral"
    if work.left < 0:
        return translate("Cockpit", "Over time"), "bad"
    if work.left <= SOON:
        return translate("Cockpit", "Ends soon"), "warn"
    return translate("Cockpit", "Now"), "accent"


def standing_of(work: Clockwork) -> tuple[str, Tone]:
    """Return how the session stands against its plan."""
    minutes = round(work.behind)
    if abs(minutes) < ON_TIME:
        return translate("Cockpit", "On time"), "good"
    if minutes > 0:
        return translate("Cockpit", "%1 behind").replace("%1", length_of(minutes)), "warn"
    return translate("Cockpit", "%1 ahead").replace("%1", length_of(-minutes)), "good"


def clock_time(moment: dt.datetime, now: dt.datetime) -> str:
    """Return the time of day of a moment, with a word when it is on another day."""
    local, today = room_time(moment, now), room_time(now, now)
    text = time_of(local)
    if local.date() == today.date():
        return text
    return translate("Cockpit", "%1 tomorrow").replace("%1", text)
