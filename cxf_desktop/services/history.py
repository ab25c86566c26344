"""The history of an engagement: who changed what, when, from what to what."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from cxf_desktop.domain.changes import apply, whole
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.model import Model
from cxf_desktop.storage.engagements import EngagementStore, applied
from cxf_desktop.storage.entries import Entry, EntryKind


class FieldChange(Model):
    """One field, with its whole value before and after."""

    path: str
    before: Any = None
    after: Any = None


class HistoryEntry(Model):
    """One entry of the journal, for people and scripts."""

    number: int
    at: dt.datetime
    author: str
    kind: EntryKind
    step: int
    changes: tuple[FieldChange, ...]


class HistoryService:
    """Reads the journal back."""

    def __init__(self, store: EngagementStore) -> None:
        self._store = store

    def entries(self, engagement_id: str) -> list[HistoryEntry]:
        """Return every entry of an engagement, oldest first.

        Raises:
            UnknownEngagementError: There is none with that id.
            LibraryError: The journal is damaged.

        """
        return list(self._replay(self._store.entries(engagement_id)))

    def _replay(self, entries: Iterator[Entry]) -> Iterator[HistoryEntry]:
        document: Engagement | None = None
        for entry in entries:
            changes: list[FieldChange] = []
            if document is None:
                document = applied(None, entry)
                changes.append(FieldChange(path="", after=entry.changes[0].after))
            else:
                for change in entry.changes:
                    before, after = whole(document, change)
                    changes.append(FieldChange(path=change.path, before=before, after=after))
                    document = apply(document, [change])
            yield HistoryEntry(
                number=entry.number,
                at=entry.at,
                author=entry.author,
                kind=entry.kind,
                step=entry.step,
                changes=tuple(changes),
            )
