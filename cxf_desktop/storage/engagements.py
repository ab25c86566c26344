"""Engagements in the library: their journals, and snapshots that save replaying them."""

import datetime as dt
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import apsw

from cxf_desktop.domain.changes import Change, apply
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.paths import PathError
from cxf_desktop.storage.database import Database
from cxf_desktop.storage.entries import Entry, EntryKind, NewEntry
from cxf_desktop.storage.errors import ConflictError, LibraryError, UnknownEngagementError
from cxf_desktop.storage.hashing import FIRST_HASH, content_hash
from cxf_desktop.storage.listing import Summary

_COLUMNS = "number, at, author, kind, step, CAST(changes AS BLOB), previous, hash, merged"
"""Of an entry; the changes as bytes, for a text that is damaged may be none any more."""


@dataclass(frozen=True)
class Stored:
    """An engagement as it was read: the document, its last entry, and whether a snapshot had to be rebuilt."""

    document: Engagement
    number: int
    hash: bytes
    rebuilt: bool = False


class EngagementStore:
    """Reads and writes engagements. Every write is one transaction, on disk when the call returns."""

    def __init__(self, database: Database) -> None:
        self._db = database

    @property
    def read_only(self) -> str:
        """Why nothing can be written, in one sentence; empty when it can."""
        return self._db.read_only

    def create(self, document: Engagement, summary: Summary, text: str, at: dt.datetime, author: str) -> Stored:
        """Add a new engagement; its journal begins with the whole document."""
        whole = Change(path="", after=document.model_dump(mode="json"))
        entry = NewEntry(1, at, author, EntryKind.CREATE, 1, (whole,)).chained(document.id, FIRST_HASH)
        return self.take_in(document, [entry], summary, text)

    def take_in(
        self,
        document: Engagement,
        entries: Sequence[Entry],
        summary: Summary,
        text: str,
        also: Callable[[], None] | None = None,
    ) -> Stored:
        """Add an engagement with the journal that led to it, as it is, and ``also`` in the same transaction.

        Raises:
            ConflictError: It is here already.

        """
        last = entries[-1]
        with self._db.writing():
            if self._db.first("SELECT 1 FROM engagement WHERE id = ?", (document.id,)):
                raise ConflictError(f"the engagement {document.id} is here already")
            self._db.execute(
                "INSERT INTO engagement (id, customer_id, customer, title, phase, level, turn, due, changed)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (document.id, *_columns(summary), last.at.isoformat()),
            )
            row = self._db.connection.last_insert_rowid()
            for entry in entries:
                self._insert_entry(row, entry)
            self._store_snapshot(row, document, last.number)
            self._store_search(row, summary, text)
            if also is not None:
                also()
        return Stored(document, last.number, last.hash)

    def append(
        self,
        stored: Stored,
        document: Engagement,
        entry: NewEntry,
        summary: Summary,
        also: Callable[[], None] | None = None,
    ) -> Stored:
        """Write the entry that led from ``stored`` to ``document``, and ``also`` in the same transaction.

        Raises:
            ConflictError: Somebody else wrote an entry since ``stored`` was read.
            ReadOnlyError: The library is open to read.

        """
        chained = entry.chained(document.id, stored.hash)
        row = self.row_of(document.id)
        try:
            with self._db.writing():
                if self._hash_of(row, stored.number) != stored.hash:  # the library was restored in the meantime
                    raise ConflictError("the engagement was changed by another program in the meantime")
                self._insert_entry(row, chained)
                if also is not None:
                    also()
                self._db.execute(
                    "UPDATE engagement SET customer_id = ?, customer = ?, title = ?, phase = ?, level = ?, turn = ?,"
                    " due = ?, changed = ? WHERE row = ?",
                    (*_columns(summary), entry.at.isoformat(), row),
                )
        except apsw.ConstraintError as error:
            raise ConflictError("the engagement was changed by another program in the meantime") from error
        return Stored(document, entry.number, chained.hash)

    def settle(self, stored: Stored, summary: Summary, text: str) -> None:
        """Bring the snapshot, and the text it is found by, up to date."""
        row = self.row_of(stored.document.id)
        with self._db.writing():
            self._store_snapshot(row, stored.document, stored.number)
            self._store_search(row, summary, text)

    def load(self, id_: str) -> Stored:
        """Read an engagement: its snapshot, and the entries after it.

        A snapshot that does not match its hash is left aside, and the document is rebuilt from the journal.

        Raises:
            UnknownEngagementError: There is none with that id.
            LibraryError: The journal is damaged; the entry is named.

        """
        row = self.row_of(id_)
        # As bytes: a text that is damaged may be none any more.
        found = self._db.first("SELECT number, CAST(content AS BLOB), hash FROM snapshot WHERE engagement = ?", (row,))
        content = found[1].decode(errors="replace") if found else ""
        if found and content_hash(content) == found[2]:
            document = Engagement.model_validate_json(content)
            return self._replay(row, id_, found[0], document, rebuilt=False)
        return self._replay(row, id_, 0, None, rebuilt=True)

    def entries(self, id_: str, after: int = 0) -> Iterator[Entry]:
        """Return the journal of an engagement, oldest first, from behind entry ``after``.

        Raises:
            UnknownEngagementError: There is none with that id.
            LibraryError: The journal is damaged; the entry is named.

        """
        row = self.row_of(id_)
        return self._whole_entries(row, id_, after, self._hash_of(row, after))

    def entries_before(self, id_: str, number: int, limit: int) -> list[Entry]:
        """Return at most ``limit`` entries before entry ``number``, newest first.

        Raises:
            UnknownEngagementError: There is none with that id.
            LibraryError: The journal is damaged; the entry is named.

        """
        row = self.row_of(id_)
        first = max(0, number - 1 - limit)
        entries = list(self._whole_entries(row, id_, first, self._hash_of(row, first), until=number - 1))
        return entries[::-1]

    def entries_on(self, id_: str, path: str, above: Sequence[str]) -> list[Entry]:
        """Return the entries with a change at or below ``path``, or at one of the paths ``above`` it, newest first.

        Raises:
            UnknownEngagementError: There is none with that id.
            LibraryError: The journal is damaged; the entry is named.

        """
        texts = [f'"path":"{path}', *(f'"path":"{each}"' for each in above)]
        condition = " OR ".join(["instr(changes, ?)"] * len(texts))
        rows = self._db.execute(
            f"SELECT {_COLUMNS} FROM journal WHERE engagement = ? AND ({condition}) ORDER BY number DESC",
            (self.row_of(id_), *texts),
        )
        found = [self._entry(id_, values) for values in rows]
        for entry in found:
            if not entry.is_whole(id_, entry.previous):
                raise self._damaged(entry.number, id_)
        return found

    def number_at(self, id_: str, moment: dt.datetime) -> int:
        """Return the number of the last entry that was written at or before a moment, 0 when there is none."""
        rows = self._db.execute("SELECT number, at FROM journal WHERE engagement = ?", (self.row_of(id_),))
        return max((number for number, at in rows if dt.datetime.fromisoformat(at) <= moment), default=0)

    def authors(self, id_: str) -> list[str]:
        """Return everybody who wrote an entry, by name."""
        rows = self._db.execute("SELECT DISTINCT author FROM journal WHERE engagement = ?", (self.row_of(id_),))
        return sorted((str(author) for (author,) in rows), key=str.casefold)

    def steps(self, id_: str) -> list[tuple[EntryKind, int]]:
        """Return kind and step of every entry, oldest first: what undo and redo are rebuilt from.

        A merge that found nothing new is left out: there is nothing to take back.
        """
        rows = self._db.execute(
            "SELECT kind, step FROM journal WHERE engagement = ? AND NOT (kind = 'merge' AND changes = '[]')"
            " ORDER BY number",
            (self.row_of(id_),),
        )
        return [(EntryKind(kind), step) for kind, step in rows]

    def entries_of_step(self, id_: str, step: int) -> list[Entry]:
        """Return the edits that make up one step of undo, oldest first.

        Raises:
            LibraryError: The journal is damaged; the entry is named.

        """
        found = [entry for entry in self._entries(self.row_of(id_), id_, step - 1, step) if entry.kind.is_edit]
        for entry in found:
            if not entry.is_whole(id_, entry.previous):
                raise self._damaged(entry.number, id_)
        return found

    def delete(self, id_: str) -> None:
        """Delete an engagement with its journal; see ``delete_all``."""
        self.row_of(id_)
        self.delete_all([id_])

    def delete_all(self, ids: Sequence[str]) -> bool:
        """Delete engagements so that no byte of them is left.

        False: another program keeps old pages in the write-ahead log for now; they go when it closes the library.
        """
        from cxf_desktop.storage.erasing import erase, forget

        with self._db.writing():
            erase(self._db.connection, ids)
        return forget(self._db.connection)

    def amount(self, ids: Sequence[str]) -> tuple[int, int]:
        """Return how many entries and how many files some engagements have."""
        entries = files = 0
        for id_ in ids:
            row = self.row_of(id_)
            entries += self._db.number("SELECT count(*) FROM journal WHERE engagement = ?", (row,))
            files += self._db.number("SELECT count(*) FROM attachment WHERE engagement = ?", (row,))
        return entries, files

    def row_of(self, id_: str) -> int:
        """Return the row of an engagement, for other tables.

        Raises:
            UnknownEngagementError: There is none with that id.

        """
        found = self._db.first("SELECT row FROM engagement WHERE id = ?", (id_,))
        if found is None:
            raise UnknownEngagementError(f"there is no engagement {id_[:80]}")
        return int(found[0])

    # --- inner

    def _entries(
        self, row: int, id_: str, after: int, step: int | None = None, until: int | None = None
    ) -> Iterator[Entry]:
        rows = self._db.execute(
            f"SELECT {_COLUMNS} FROM journal WHERE engagement = ? AND number > ? AND (? IS NULL OR step = ?)"
            " AND (? IS NULL OR number <= ?) ORDER BY number",
            (row, after, step, step, until, until),
        )
        for values in rows:
            yield self._entry(id_, values)

    def _entry(self, id_: str, values: tuple[Any, ...]) -> Entry:
        number, at, author, kind, step, changes, previous, hash_, merged = values
        try:
            when, text = dt.datetime.fromisoformat(at), changes.decode()
            return Entry(number, when, author, EntryKind(kind), step, text, previous, hash_, merged)
        except ValueError as error:
            raise self._damaged(number, id_) from error

    def _whole_entries(
        self, row: int, id_: str, number: int, previous: bytes, until: int | None = None
    ) -> Iterator[Entry]:
        for entry in self._entries(row, id_, number, until=until):
            if entry.number != number + 1 or not entry.is_whole(id_, previous):
                raise self._damaged(entry.number, id_)
            yield entry
            number, previous = entry.number, entry.hash

    def _damaged(self, number: int, id_: str) -> LibraryError:
        return LibraryError(f"{self._db.path}: entry {number} in the journal of {id_} is damaged")

    def _replay(
        self,
        row: int,
        id_: str,
        number: int,
        document: Engagement | None,
        *,
        rebuilt: bool,
    ) -> Stored:
        previous = self._hash_of(row, number)
        for entry in self._whole_entries(row, id_, number, previous):
            document = applied(document, entry)
            number, previous = entry.number, entry.hash
        if document is None:
            raise LibraryError(f"{self._db.path}: the journal of {id_} is empty")
        return Stored(document, number, previous, rebuilt)

    def _hash_of(self, row: int, number: int) -> bytes:
        found = self._db.first("SELECT hash FROM journal WHERE engagement = ? AND number = ?", (row, number))
        return bytes(found[0]) if found else FIRST_HASH

    def _insert_entry(self, row: int, entry: Entry) -> None:
        self._db.execute(
            "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                row,
                entry.number,
                entry.at.isoformat(),
                entry.author,
                entry.kind.value,
                entry.step,
                entry.encoded,
                entry.previous,
                entry.hash,
                entry.merged,
            ),
        )

    def _store_snapshot(self, row: int, document: Engagement, number: int) -> None:
        content = document.model_dump_json()
        self._db.execute(
            "INSERT OR REPLACE INTO snapshot VALUES (?, ?, ?, ?)",
            (row, number, content, content_hash(content)),
        )

    def _store_search(self, row: int, summary: Summary, text: str) -> None:
        self._db.execute(
            "INSERT OR REPLACE INTO search (rowid, customer, title, body) VALUES (?, ?, ?, ?)",
            (row, summary.customer, summary.title, text),
        )


def applied(document: Engagement | None, entry: Entry) -> Engagement:
    """Return the document after an entry.

    Raises:
        LibraryError: The entry does not belong to the document.

    """
    try:
        if entry.kind is EntryKind.CREATE:
            return Engagement.model_validate_json(json.dumps(entry.changes[0].after))
        if document is None:
            raise LibraryError("the journal does not begin with a creation")
        return apply(document, entry.changes)
    except (PathError, ValueError) as error:
        raise LibraryError(f"entry {entry.number} of the journal does not fit: {error}") from error


def _columns(summary: Summary) -> tuple[Any, ...]:
    return (
        summary.customer_id,
        summary.customer,
        summary.title,
        summary.phase,
        summary.level,
        summary.turn,
        summary.due,
    )
