"""Entries of the journal, and the chain of hashes through them."""

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from cxf_desktop.domain.changes import Change
from cxf_desktop.storage.hashing import chain


class EntryKind(StrEnum):
    """What brought an entry about."""

    CREATE = "create"
    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"


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

    def chained(self, engagement: str, previous: bytes) -> "Entry":
        """Return the entry with its place in the chain."""
        changes = encode(self.changes)
        row = (
            engagement,
            self.number,
            self.at.isoformat(),
            self.author,
            self.kind.value,
            self.step,
            changes,
        )
        return Entry(
            self.number,
            self.at,
            self.author,
            self.kind,
            self.step,
            changes,
            previous,
            chain(row, previous),
        )


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

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes, decoded."""
        return tuple(Change.model_validate(change) for change in json.loads(self.encoded))

    def is_whole(self, engagement: str, previous: bytes) -> bool:
        """Tell whether the entry follows ``previous`` and is as it was written."""
        row = (
            engagement,
            self.number,
            self.at.isoformat(),
            self.author,
            self.kind.value,
            self.step,
            self.encoded,
        )
        return self.previous == previous and self.hash == chain(row, previous)


def encode(changes: Sequence[Change]) -> str:
    """Return ``changes`` as compact JSON, without what is empty."""
    rows = [change.model_dump(exclude_none=True) for change in changes]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
