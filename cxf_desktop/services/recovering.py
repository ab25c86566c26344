"""What is found at the start after a bad end: a log to fold in, edits that had found no room."""

import datetime as dt
from dataclasses import dataclass

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.paths import PathError
from cxf_desktop.services.emergency import MISSING, EmergencyStore, Kept, value_at
from cxf_desktop.services.engagements import EngagementService
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.storage.library import Library


@dataclass(frozen=True)
class Overtaken:
    """A kept edit whose field says something else by now; ``RecoveryService.take`` and ``dismiss`` settle the file."""

    kept: Kept
    edit: Edit
    customer: str
    now: object


@dataclass(frozen=True)
class Recovered:
    """What a start found and brought back."""

    ended_badly: bool = False
    """The program did not close the library last time; all that was saved is there."""
    until: dt.datetime | None = None
    """When the last edit was saved."""
    texts: int = 0
    """Edits of the emergency files that were taken in."""
    customers: tuple[str, ...] = ()
    """Whose they are."""
    overtaken: tuple[Overtaken, ...] = ()
    """Edits that were not taken in, because their field was changed since: to be offered."""

    def __bool__(self) -> bool:
        return self.ended_badly or self.texts > 0 or bool(self.overtaken)


class RecoveryService:
    """Brings back what can be, without a question."""

    def __init__(self, library: Library, engagements: EngagementService, emergency: EmergencyStore) -> None:
        self._library = library
        self._engagements = engagements
        self._emergency = emergency

    def recover(self) -> Recovered:
        """Take kept edits in whose field is as it was, and tell what was found."""
        if self._library.read_only:
            return Recovered()
        texts, customers, overtaken = 0, [], []
        for kept in self._emergency.kept():
            try:
                number, left, document = self._take_in(kept)
            except LibraryError:
                continue  # no such engagement any more, or no room yet: it stays
            if number:
                texts += number
                customers.append(document.customer.name)
            self._emergency.settle(kept, left)
            overtaken += [Overtaken(kept, edit, document.customer.name, _now(document, edit)) for edit in left]
        newest = self._library.listing.rows(limit=1) if self._library.had_log else []
        return Recovered(
            ended_badly=bool(newest),
            until=newest[0].changed if newest else None,
            texts=texts,
            customers=tuple(dict.fromkeys(customers)),
            overtaken=tuple(overtaken),
        )

    def _take_in(self, kept: Kept) -> tuple[int, list[Edit], Engagement]:
        """Return how many edits were taken in, which were not, and what the engagement is now."""
        session = self._engagements.open(kept.engagement)
        done, left = 0, kept.overtaken(session.document)
        for edit in kept.fitting(session.document):
            try:
                done += bool(session.apply([edit]))
            except PathError:
                left.append(edit)
        session.close()
        return done, left, session.document


def _now(document: Engagement, edit: Edit) -> object:
    found = value_at(document, edit.path)
    return None if found == MISSING else found
