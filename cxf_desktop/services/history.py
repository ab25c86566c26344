"""The history of an engagement: who changed what, when, from what to what; and the way back to any moment."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from cxf_desktop.domain.changes import Change, apply, inverse, whole
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.model import Model
from cxf_desktop.domain.paths import PathError, parse, read
from cxf_desktop.services.session import Session
from cxf_desktop.storage.engagements import EngagementStore, applied
from cxf_desktop.storage.entries import Entry, EntryKind
from cxf_desktop.storage.errors import LibraryError


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


class HistoryReader:
    """Reads a journal backwards, page by page, from the last entry that there was."""

    def __init__(self, store: EngagementStore, engagement_id: str) -> None:
        stored = store.load(engagement_id)
        self._store = store
        self._id = engagement_id
        self._next = stored.number + 1
        self._document = stored.document

    @property
    def left(self) -> int:
        """How many entries were not read yet."""
        return self._next - 1

    def older(self, limit: int = 100) -> list[HistoryEntry]:
        """Return the next entries, newest first; none when all were read.

        Raises:
            LibraryError: The journal is damaged.

        """
        found: list[HistoryEntry] = []
        for entry in self._store.entries_before(self._id, self._next, limit):
            changes, self._document = _taken_back(self._document, entry.changes)
            found.append(_entry(entry, changes))
            self._next = entry.number
        return found


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

    def reader(self, engagement_id: str) -> HistoryReader:
        """Return what reads the history page by page, newest first: the first page does not wait for the others.

        Raises:
            UnknownEngagementError: There is none with that id.

        """
        return HistoryReader(self._store, engagement_id)

    def authors(self, engagement_id: str) -> list[str]:
        """Return everybody who wrote an entry, by name.

        Raises:
            UnknownEngagementError: There is none with that id.

        """
        return self._store.authors(engagement_id)

    def of_field(self, engagement_id: str, path: str, limit: int = 1000) -> list[HistoryEntry]:
        """Return the entries that changed a field, or something in it, newest first.

        Each holds the changes there alone. What was changed together with all it stands in, as when an item was added,
        shows under the path that was asked for.

        Raises:
            UnknownEngagementError: There is none with that id.
            PathError: There is no such path.
            LibraryError: The journal is damaged.

        """
        document = self._store.load(engagement_id).document
        above = _above(path)
        read(document, path)
        found: list[HistoryEntry] = []
        for entry in self._store.entries_on(engagement_id, path, above):
            changes: list[FieldChange] = []
            for change in reversed(entry.changes):
                if change.path == "":
                    changes.append(FieldChange(path=path, after=read(document, path)))
                elif change.path in above:
                    changed, after = _before(document, change), read(document, path)
                    before = read(changed, path)
                    document = changed
                    if before != after:
                        changes.append(FieldChange(path=path, before=before, after=after))
                elif change.path == path or change.path.startswith((f"{path}.", f"{path}[")):
                    inner, document = _taken_back(document, (change,))
                    changes += inner
            if changes:
                found.append(_entry(entry, changes[::-1]))
            if len(found) == limit:
                break
        return found

    def at(self, engagement_id: str, number: int) -> Engagement:
        """Return the engagement as it was after entry ``number``.

        Raises:
            UnknownEngagementError: There is none with that id.
            LibraryError: There is no such entry, or the journal is damaged.

        """
        stored = self._store.load(engagement_id)
        if not 1 <= number <= stored.number:
            raise LibraryError(f"there is no entry {number}; there are 1 to {stored.number}")
        document: Engagement | None = None
        if stored.number - number < number:
            document = stored.document
            for entry in self._store.entries_before(engagement_id, stored.number + 1, stored.number - number):
                document = apply(document, inverse(entry.changes))
            return document
        for entry in self._store.entries_before(engagement_id, number + 1, number)[::-1]:
            document = applied(document, entry)
        if document is None:
            raise LibraryError(f"the journal of {engagement_id} is empty")
        return document

    def number_at(self, engagement_id: str, moment: dt.datetime) -> int:
        """Return the number of the last entry at or before a moment.

        Raises:
            LibraryError: The engagement is younger, or there is none with that id.

        """
        found = self._store.number_at(engagement_id, moment)
        if not found:
            raise LibraryError(f"the engagement is younger than {moment.isoformat()}")
        return found

    def restore(self, session: Session, number: int) -> tuple[Change, ...]:
        """Go back to the state after entry ``number``, as a step that undo takes back; return the changes.

        Raises:
            LibraryError: There is no such entry, or the library cannot be written; nothing was changed.

        """
        document, since = session.document, session.head
        return session.become(self.at(document.id, number), EntryKind.RESTORE, since)

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
            yield _entry(entry, changes)


def _entry(entry: Entry, changes: list[FieldChange]) -> HistoryEntry:
    return HistoryEntry(
        number=entry.number,
        at=entry.at,
        author=entry.author,
        kind=entry.kind,
        step=entry.step,
        changes=tuple(changes),
    )


def _taken_back(document: Engagement, changes: tuple[Change, ...]) -> tuple[list[FieldChange], Engagement]:
    """Return changes with their whole values, in the order they were made, and the document before them."""
    found: list[FieldChange] = []
    for change in reversed(changes):
        if change.path == "":
            found.append(FieldChange(path="", after=change.after))
            continue
        before, after = whole(document, change.inverse())[::-1]
        found.append(FieldChange(path=change.path, before=before, after=after))
        document = _before(document, change)
    return found[::-1], document


def _before(document: Engagement, change: Change) -> Engagement:
    return apply(document, [change.inverse()])


def _above(path: str) -> list[str]:
    """Return the paths of all that a place stands in, the whole engagement among them."""
    if path.endswith("[]"):
        raise PathError(f"{path}: is an order, not a field")
    steps = [step if step.startswith("[") else f".{step}" for step in parse(path)]
    return ["", *("".join(steps[:length]).lstrip(".") for length in range(1, len(steps)))]
