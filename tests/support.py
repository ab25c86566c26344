"""What several tests build on: the real content, engagements, a clock that stands still until it is moved."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from cxf_desktop import paths
from cxf_desktop.domain.answers import Answer, AnswerSheet
from cxf_desktop.domain.engagement import Customer, Engagement
from cxf_desktop.services.settings import SettingsFile
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.library import Library
from cxf_desktop.templates.catalogue import Catalogue

START = dt.datetime(2026, 3, 2, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=1)))


class HandClock:
    """A clock that is moved by hand."""

    def __init__(self, now: dt.datetime = START) -> None:
        self.now = now

    def __call__(self) -> dt.datetime:
        return self.now

    def forward(self, **amount: float) -> None:
        self.now += dt.timedelta(**amount)


def counting_ids(prefix: str = "i") -> Callable[[], str]:
    number = 0

    def new_id() -> str:
        nonlocal number
        number += 1
        return f"{prefix}{number}"

    return new_id


def shipped() -> Catalogue:
    return Catalogue([paths.workshop_templates()])


def workspace(library: Path, clock: HandClock | None = None) -> Workspace:
    """Return the services over a library file, with a clock and ids that repeat."""
    return Workspace(
        Library(library), shipped, SettingsFile(None), clock=clock or HandClock(), new_id=counting_ids(library.stem)
    )


def engagement(**fields: object) -> Engagement:
    values = {"id": "e1", "title": "First turn", "customer": Customer(id="c1", name="Customer"), **fields}
    return Engagement.model_validate(values)


def sheet(
    voices: dict[str, dict[str, float | None]] | None = None, agreed: dict[str, float | None] | None = None
) -> AnswerSheet:
    """Return a sheet; None stands for *not applicable*."""

    def answers(given: dict[str, float | None]) -> dict[str, Answer]:
        return {
            question: Answer(not_applicable=True) if value is None else Answer(value=value)
            for question, value in given.items()
        }

    return AnswerSheet(
        voices={voice: answers(given) for voice, given in (voices or {}).items()}, agreed=answers(agreed or {})
    )
