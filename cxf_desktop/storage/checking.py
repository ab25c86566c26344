"""Looks at everything a library holds, in small steps.

Journals are the truth: list, snapshots and search index follow from them. What is wrong with a journal, a template or a
file can only come back from elsewhere.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import apsw

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.storage.attachments import media_type
from cxf_desktop.storage.chains import entry_of, merged_entries, text
from cxf_desktop.storage.checking_one import EngagementCheck, Seen
from cxf_desktop.storage.checking_search import SearchCheck
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.storage.files import open_file
from cxf_desktop.storage.findings import Finding, Mending, Part
from cxf_desktop.storage.listing import Summary
from cxf_desktop.storage.reading import open_to_read
from cxf_desktop.storage.schema import differences

Step = Finding | None
"""Something that is wrong, or None: a place to pause."""

_TEMPLATE_KINDS = ("questionnaire", "format")


class LibraryCheck:
    """Looks at a whole library through a connection of its own that nobody else uses."""

    def __init__(
        self,
        connection: apsw.Connection,
        summarise: Callable[[Engagement], Summary],
        searchable: Callable[[Engagement], str],
    ) -> None:
        self._connection = connection
        self._seen = Seen()
        self._search = SearchCheck(connection, searchable)
        self._one = EngagementCheck(connection, summarise, self._seen, self._search.note)

    def run(self, *, thorough: bool) -> Iterator[Step]:
        """Look at everything.

        Args:
            thorough: Also what takes long in one go: the pages of the file, and the words of the search index.

        """
        try:
            yield from self._run(thorough=thorough)
        except (apsw.Error, UnicodeDecodeError) as error:
            yield Finding(Part.FILE, f"the file is damaged: {error}")

    # --- inner

    def _run(self, *, thorough: bool) -> Iterator[Step]:
        if thorough:
            self._search.begin()
            yield from self._file()
        yield from self._schema()
        for (row,) in self._rows("SELECT row FROM engagement ORDER BY changed DESC"):
            yield from self._engagement(row)
            yield None
        yield from self._merged()
        yield from self._templates()
        yield from self._attachments()
        yield from self._words()

    def _engagement(self, row: int) -> Iterator[Step]:
        """Look at one state of one engagement; between two of them, others may fold the log in."""
        try:
            with self._reading():
                yield from self._one.run(row)
        except apsw.Error as error:
            yield Finding(Part.FILE, f"the file is damaged where the engagement in row {row} lies: {error}")

    def _rows(self, sql: str) -> list[tuple[Any, ...]]:
        return list(self._connection.execute(sql))

    def _reading(self) -> "_Reading":
        return _Reading(self._connection)

    def _file(self) -> Iterator[Step]:
        for (line,) in self._rows("PRAGMA integrity_check(20)"):
            if line != "ok":
                indexes = Mending.INDEXES if "index" in line else Mending.NONE
                yield Finding(Part.FILE, f"the file is damaged: {line}", mending=indexes)
        yield None

    def _schema(self) -> Iterator[Step]:
        for name in differences(self._connection):
            yield Finding(Part.SCHEMA, f"the schema is not as it must be: {name}")
        for table, _, parent, _ in self._rows("PRAGMA foreign_key_check"):
            yield Finding(Part.REFERENCE, f"a row of {table} belongs to no {parent}")
        yield None

    def _merged(self) -> Iterator[Step]:
        with self._reading():
            for number, (row, listed, values) in enumerate(merged_entries(self._connection), start=1):
                id_ = self._seen.ids.get(row, listed)
                if entry_of(values, id_, values[0], values[6]) is None:
                    wrong = f"entry {values[0]} of another journal that {id_} took in is damaged"
                    yield Finding(Part.JOURNAL, wrong, id_, values[0])
                if number % 200 == 0:
                    yield None

    def _templates(self) -> Iterator[Step]:
        import hashlib
        import json

        found = set()
        query = "SELECT CAST(hash AS BLOB), CAST(kind AS BLOB), CAST(id AS BLOB), CAST(content AS BLOB) FROM template"
        for hash_, kind, id_, content in self._rows(query):
            name = text(hash_)
            good = hashlib.sha256(content).hexdigest() == name and text(kind) in _TEMPLATE_KINDS
            with suppress(ValueError, TypeError, AttributeError):
                good = good and json.loads(content).get("id") == text(id_)
            found.add(name)
            if not good:
                mending = Mending.TEMPLATE
                yield Finding(Part.TEMPLATE, f"the template {name} is damaged", name=name, mending=mending)
        for name in sorted(self._seen.templates.keys() - found):
            owner = self._seen.templates[name]
            wrong = f"the template {name} of {owner} is missing or damaged"
            yield Finding(Part.TEMPLATE, wrong, owner, name=name, mending=Mending.TEMPLATE)
        yield None

    def _attachments(self) -> Iterator[Step]:
        import hashlib

        found = set()
        query = (
            "SELECT a.rowid, e.row, CAST(e.id AS BLOB), CAST(a.hash AS BLOB), CAST(a.name AS BLOB),"
            " CAST(a.media_type AS BLOB) FROM attachment a JOIN engagement e ON e.row = a.engagement"
        )
        for row, of_row, id_, hash_, name, kind in self._rows(query):
            engagement, named, shown = self._seen.ids.get(of_row, text(id_)), text(hash_), text(name)
            content = self._connection.execute("SELECT content FROM attachment WHERE rowid = ?", (row,)).fetchone()
            if content is None:
                continue  # removed in the meantime
            true = hashlib.sha256(content[0]).hexdigest() if isinstance(content[0], bytes) else ""
            found |= {(engagement, named), (engagement, true)}
            if true != named:
                yield self._damaged_file(engagement, named, true)
                continue
            names = self._seen.files.get((engagement, named), {shown})
            if shown not in names or text(kind) != media_type(shown):
                wrong = f"name or kind of the attachment {named} of {engagement} is damaged"
                yield Finding(Part.ATTACHMENT, wrong, engagement, 0, named, Mending.ATTACHMENT)
            yield None
        for engagement, named in sorted(self._seen.files.keys() - found):
            yield Finding(Part.ATTACHMENT, f"the attachment {named} of {engagement} is missing", engagement, 0, named)

    def _damaged_file(self, engagement: str, named: str, true: str) -> Finding:
        wrong = f"the attachment {named} of {engagement} is damaged"
        if (engagement, true) in self._seen.files:  # whole, but under a name that nobody asks for
            return Finding(Part.ATTACHMENT, wrong, engagement, 0, true, Mending.ATTACHMENT)
        return Finding(Part.ATTACHMENT, wrong, engagement, 0, named)

    def _words(self) -> Iterator[Step]:
        with self._reading():
            wrong = self._search.differs()
        if wrong:
            yield Finding(Part.SEARCH, wrong, mending=Mending.SEARCH)


class _Reading:
    """A transaction to read in."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        self._connection.execute("BEGIN")

    def __exit__(self, *_: object) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")


def check_connection(path: Path, key: bytes | None) -> apsw.Connection:
    """Open a connection of its own for a check.

    Raises:
        LibraryError: The library cannot be opened.

    """
    try:
        try:
            return open_file(path, key, write=True)  # the words of the search index are compared in a table in memory
        except (apsw.CantOpenError, apsw.ReadOnlyError):  # a medium that only reads: nothing can lie beside the file
            connection = open_to_read(path, key)
            connection.pragma("query_only", False)  # that table again; the file itself stays open to read
            connection.pragma("temp_store", "memory")
            return connection
    except apsw.Error as error:
        raise LibraryError(f"{path}: cannot be opened as a library: {error}") from error
