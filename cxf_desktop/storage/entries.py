"""Entries of the journal, and the chain of hashes through them."""

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from cxf_desktop.domain.changes import Change
from cxf_desktop.storage.hashing import chain


class EntryKind(StrEnum):
    """What brought an entry about."""

    CREATE = "create"
    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"
    MERGE = "merge"
    """What another laptop had done was taken in."""
    RESTORE = "restore"
    """The engagement went back to a moment before."""

    @property
    def is_edit(self) -> bool:
        """Whether it is something new, which undo takes back."""
        return self in (EntryKind.EDIT, EntryKind.MERGE, EntryKind.RESTORE)


@dataclass(frozen=True)
class NewEntry:
    """An entry that is to be written.

    ``step`` is the number of the first entry of the step of undo that it belongs to; for an undo or a redo, of the
    step that is undone or redone.
    """

    number: int
    at: dt.datetime
    author: str
    kind: EntryKind
    step: int
    changes: tuple[Change, ...]
    merged: tuple[str, ...] = ()
    """Hashes, as hex, of the last entries of other journals that a merge took in."""

    def chained(self, engagement: str, previous: bytes) -> "Entry":
        """Return the entry with its place in the chain."""
        merged = json.dumps(self.merged) if self.merged else ""
        entry = Entry(
            self.number,
            self.at,
            self.author,
            self.kind,
            self.step,
            encode(self.changes),
            previous,
            b"",
            merged,
        )
        return replace(entry, hash=chain(entry.row(engagement), previous))


@dataclass(frozen=True)
class Entry:
    """An entry as it stands in the file."""

    number: int
    at: dt.datetime
    author: str
    kind: EntryKind
    step: int
    encoded: str
    previous: bytes
    hash: bytes
    merged: str = ""

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes, decoded."""
        return tuple(Change.model_validate(change) for change in json.loads(self.encoded))

    @property
    def is_empty_merge(self) -> bool:
        """Whether it is a merge that found nothing new: there is nothing to take back."""
        return self.kind is EntryKind.MERGE and self.encoded == "[]"

    def is_whole(self, engagement: str, previous: bytes) -> bool:
        """Tell whether the entry follows ``previous`` and is as it was written."""
        return self.previous == previous and self.hash == chain(self.row(engagement), previous)

    def row(self, engagement: str) -> tuple[str | int, ...]:
        """Return what the hash is taken of; what a merge took in only where there is something."""
        known = (engagement, self.number, self.at.isoformat(), self.author, self.kind.value, self.step, self.encoded)
        return (*known, self.merged) if self.merged else known

    @property
    def heads(self) -> tuple[str, ...]:
        """The last entries of other journals that it took in, by their hashes."""
        return tuple(json.loads(self.merged)) if self.merged else ()


def encode(changes: Sequence[Change]) -> str:
    """Return ``changes`` as compact JSON, without what is empty."""
    rows = [change.model_dump(exclude_none=True) for change in changes]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
