"""What an engagement takes with it from library to library, beside its journal."""

import datetime as dt
import json
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cxf_desktop.storage.database import Database
from cxf_desktop.storage.engagements import EngagementStore
from cxf_desktop.storage.entries import Entry, EntryKind
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.storage.hashing import content_hash


class KeptTemplate(NamedTuple):
    """A template as it was when it was used."""

    hash: str
    kind: str
    id: str
    content: str


class KeptFile(NamedTuple):
    """A file that belongs to an engagement."""

    hash: str
    name: str
    media_type: str
    content: bytes


class HandoverStore:
    """Reads and keeps what belongs to an engagement: entries that merges took in, templates and files."""

    def __init__(self, database: Database, engagements: EngagementStore) -> None:
        self._db = database
        self._engagements = engagements

    def merged_entries(self, id_: str) -> list[Entry]:
        """Return the entries of other laptops' journals that merges took in.

        Raises:
            LibraryError: One of them is damaged.

        """
        rows = self._db.execute(
            "SELECT number, at, author, kind, step, CAST(changes AS BLOB), previous, hash, merged FROM merged_entry"
            " WHERE engagement = ? ORDER BY number, hash",
            (self._engagements.row_of(id_),),
        )
        found: list[Entry] = []
        for number, at, author, kind, step, changes, previous, hash_, merged in rows:
            try:
                when, text = dt.datetime.fromisoformat(at), changes.decode()
                entry = Entry(number, when, author, EntryKind(kind), step, text, previous, hash_, merged)
            except ValueError as error:
                raise self._damaged(number, id_) from error
            if not entry.is_whole(id_, entry.previous):
                raise self._damaged(number, id_)
            found.append(entry)
        return found

    def templates(self, hashes: Iterable[str]) -> list[KeptTemplate]:
        """Return those of the templates that are kept here; one that is damaged is left out."""
        names = json.dumps(sorted(set(hashes)))
        rows = self._db.execute(
            "SELECT hash, kind, id, CAST(content AS BLOB) FROM template"
            " WHERE hash IN (SELECT value FROM json_each(?)) ORDER BY hash",
            (names,),
        )
        found = (KeptTemplate(hash_, kind, id_, text.decode(errors="replace")) for hash_, kind, id_, text in rows)
        return [template for template in found if content_hash(template.content).hex() == template.hash]

    def files(self, id_: str) -> list[KeptFile]:
        """Return the files that belong to an engagement."""
        rows = self._db.execute(
            "SELECT hash, name, media_type, content FROM attachment WHERE engagement = ? ORDER BY hash",
            (self._engagements.row_of(id_),),
        )
        return [KeptFile(*values) for values in rows]

    def keep(
        self, id_: str, merged: Sequence[Entry], templates: Sequence[KeptTemplate], files: Sequence[KeptFile]
    ) -> None:
        """Keep what came with an engagement; what is here already stays as it is."""
        row = self._engagements.row_of(id_)
        with self._db.writing():
            for entry in merged:
                values = (row, entry.hash, entry.number, entry.at.isoformat(), entry.author, entry.kind.value)
                self._db.execute(
                    "INSERT OR IGNORE INTO merged_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (*values, entry.step, entry.encoded, entry.previous, entry.merged),
                )
            for template in templates:
                self._db.execute("INSERT OR IGNORE INTO template VALUES (?, ?, ?, ?)", tuple(template))
            for file in files:
                self._db.execute("INSERT OR IGNORE INTO attachment VALUES (?, ?, ?, ?, ?)", (row, *file))

    def _damaged(self, number: int, id_: str) -> LibraryError:
        return LibraryError(f"{self._db.path}: entry {number} that a merge took into the journal of {id_} is damaged")
