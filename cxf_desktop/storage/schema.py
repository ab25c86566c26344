"""The tables of a library, as numbered steps; ``PRAGMA user_version`` says how many a file has had."""

from collections.abc import Callable
from pathlib import Path

import apsw

from cxf_desktop.storage.errors import LibraryError

APPLICATION_ID = 0x43584644
"""``CXFD``, at byte 68 of every library."""


def _first(connection: apsw.Connection) -> None:
    connection.execute(
        """
        CREATE TABLE engagement (
            row INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            customer_id TEXT NOT NULL,
            customer TEXT NOT NULL,
            title TEXT NOT NULL,
            phase TEXT NOT NULL,
            level TEXT,
            turn INTEGER NOT NULL,
            due TEXT,
            changed TEXT NOT NULL
        ) STRICT;
        CREATE INDEX engagement_by_change ON engagement (changed DESC, row DESC);
        CREATE INDEX engagement_by_customer ON engagement (customer_id, changed DESC);

        -- Append only. An entry carries the hash of the one before it.
        CREATE TABLE journal (
            engagement INTEGER NOT NULL REFERENCES engagement (row) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            at TEXT NOT NULL,
            author TEXT NOT NULL,
            kind TEXT NOT NULL,
            step INTEGER NOT NULL,
            changes TEXT NOT NULL,
            previous BLOB NOT NULL,
            hash BLOB NOT NULL,
            PRIMARY KEY (engagement, number)
        ) STRICT, WITHOUT ROWID;

        -- The document as it was after one entry: saves replaying the journal, and is rebuilt from it.
        CREATE TABLE snapshot (
            engagement INTEGER PRIMARY KEY REFERENCES engagement (row) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            content TEXT NOT NULL,
            hash BLOB NOT NULL
        ) STRICT;

        -- Templates as they were when they were used, by the hash of their content.
        CREATE TABLE template (
            hash TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            content TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE VIRTUAL TABLE search USING fts5 (
            customer, title, body,
            content = '', contentless_delete = 1,
            tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
        );
        """
    )


def _second(connection: apsw.Connection) -> None:
    connection.execute(
        """
        -- The heads of other journals that an entry took in, as JSON; empty for all but merges.
        ALTER TABLE journal ADD COLUMN merged TEXT NOT NULL DEFAULT '';

        -- Files that belong to an engagement, by the hash of their content.
        CREATE TABLE attachment (
            engagement INTEGER NOT NULL REFERENCES engagement (row) ON DELETE CASCADE,
            hash TEXT NOT NULL,
            name TEXT NOT NULL,
            media_type TEXT NOT NULL,
            content BLOB NOT NULL,
            PRIMARY KEY (engagement, hash)
        ) STRICT;
        """
    )


def _third(connection: apsw.Connection) -> None:
    connection.execute(
        """
        -- Entries of other laptops' journals that merges took in, as they were written there.
        CREATE TABLE merged_entry (
            engagement INTEGER NOT NULL REFERENCES engagement (row) ON DELETE CASCADE,
            hash BLOB NOT NULL,
            number INTEGER NOT NULL,
            at TEXT NOT NULL,
            author TEXT NOT NULL,
            kind TEXT NOT NULL,
            step INTEGER NOT NULL,
            changes TEXT NOT NULL,
            previous BLOB NOT NULL,
            merged TEXT NOT NULL,
            PRIMARY KEY (engagement, hash)
        ) STRICT, WITHOUT ROWID;
        """
    )


TABLES = frozenset({
    "engagement", "journal", "snapshot", "template", "attachment", "merged_entry",
    "search", "search_data", "search_idx", "search_docsize", "search_config",
})  # fmt: skip
INDEXES = frozenset({"engagement_by_change", "engagement_by_customer"})

STEPS: tuple[Callable[[apsw.Connection], None], ...] = (_first, _second, _third)
NEWEST = len(STEPS)


def migrate(connection: apsw.Connection, before_step: Callable[[int], None]) -> None:
    """Bring the file to the newest schema, each step in a transaction of its own.

    Args:
        connection: An open library, or an empty file.
        before_step: Called with the number of the schema that is about to change, to back the file up.

    """
    version = connection.pragma("user_version")
    for number in range(version, NEWEST):
        if number:
            before_step(number)
        with connection:
            STEPS[number](connection)
            connection.pragma("user_version", number + 1)


def refuse_foreign(connection: apsw.Connection, file: Path) -> None:
    """Refuse a library with something in it that works by itself, or that no version of the program made.

    Raises:
        LibraryError: It has a trigger, a view, or a table or index of another program; it is named.

    """
    is_newer = connection.pragma("user_version") > NEWEST
    for values in connection.execute("SELECT type, CAST(name AS BLOB), CAST(tbl_name AS BLOB) FROM sqlite_schema"):
        kind, name, table = str(values[0]), values[1].decode(errors="replace"), values[2].decode(errors="replace")
        ours = name in TABLES if kind == "table" else name in INDEXES or name.startswith("sqlite_autoindex_")
        if kind in ("trigger", "view") or not (ours or is_newer or name == "sqlite_sequence"):
            raise LibraryError(
                f"{file}: holds the {kind} {name[:80]} on {table[:80]}, which no library has; it is not opened"
            )


def differences(connection: apsw.Connection) -> list[str]:
    """Name everything in the schema of a library that is not as its steps make it."""
    version = connection.pragma("user_version")
    fresh = apsw.Connection(":memory:")
    for step in STEPS[:version]:
        step(fresh)
    # As bytes: a text that is damaged may be none any more.
    query = "SELECT CAST(type || ' ' || name AS BLOB), CAST(tbl_name AS BLOB), CAST(sql AS BLOB) FROM sqlite_schema"
    made, found = (
        {row[0].decode(errors="replace"): row[1:] for row in each.execute(query)} for each in (fresh, connection)
    )
    fresh.close()
    return [
        name if name in found and name in made else f"{name} ({'missing' if name in made else 'foreign'})"
        for name in sorted({*made, *found})
        if made.get(name) != found.get(name)
    ]
