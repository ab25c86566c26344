"""What a list shows of an engagement, and the text it is found by."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.model import Model
from cxf_desktop.domain.words import Level
from cxf_desktop.storage.listing import Summary

_NAMES = frozenset(
    {"id", "template", "previous", "carried_from", "session", "block", "objective", "objectives", "serves", "finding",
     "capture", "method", "goals", "attachment", "language", "currency", "start"}
)  # fmt: skip
"""Fields that lead to something or choose it: nobody looks for what stands in them."""


def summary(document: Engagement, level: Level | None) -> Summary:
    """Return the line of the list for an engagement."""
    due = next_due(document)
    return Summary(
        customer_id=document.customer.id,
        customer=document.customer.name,
        title=document.title,
        phase=document.phase.value,
        level=level.value if level else None,
        turn=document.turn,
        due=due.isoformat() if due else None,
    )


def next_due(document: Engagement) -> dt.date | None:
    """Return the earliest date that something open is due, or None when nothing is."""
    if document.proof.closed_on is not None:
        return min((step.due for step in document.proof.next_steps if step.due), default=None)
    dates = [
        *(capture.due for capture in document.workshop.captures if not capture.done),
        *(point.due for point in document.proof.open_points),
        *(step.due for step in document.proof.next_steps),
    ]
    return min((date for date in dates if date), default=None)


def searchable_text(document: Engagement) -> str:
    """Return all text of an engagement that somebody wrote and may look for."""
    return "\n".join(_texts(document))


def _texts(value: Any, name: str = "") -> Iterator[str]:
    if type(value) is str:  # a word of the framework is more than that: it would be found in every engagement
        if value and name not in _NAMES:
            yield value
    elif isinstance(value, Model):
        for field in type(value).model_fields:
            yield from _texts(getattr(value, field), field)
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part, name)
