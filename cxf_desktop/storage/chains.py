"""Journals as they lie in a file of any schema: walked with as little trust as possible."""

import datetime as dt
import hashlib
from collections.abc import Iterator
from itertools import groupby
from typing import Any, NamedTuple

import apsw

from cxf_desktop.storage.entries import Entry, EntryKind
from cxf_desktop.storage.hashing import FIRST_HASH


class Head(NamedTuple):
    """The last entry of a journal."""

    number: int
    hash: bytes


class Journal(NamedTuple):
    """One journal that was walked to its end: how long it is, and the first entry that is broken, or 0."""

    id: str
    length: int
    broken: int


def heads(connection: apsw.Connection) -> dict[str, Head]:
    """Return the last entry of every engagement, by its id."""
    rows = connection.execute(
        "SELECT CAST(e.id AS BLOB), coalesce(j.number, 0), coalesce(j.hash, x'') FROM engagement e"
        " LEFT JOIN journal j ON j.engagement = e.row"
        " AND j.number = (SELECT max(number) FROM journal WHERE engagement = e.row)"
    )
    return {text(id_): Head(number, bytes(hash_)) for id_, number, hash_ in rows}


def fingerprint(connection: apsw.Connection) -> str:
    """Return what tells two states of a library apart: the heads, the templates and the files."""
    total = hashlib.sha256()
    for id_, head in sorted(heads(connection).items()):
        total.update(f"{id_} {head.number} {head.hash.hex()}\n".encode())
    names = [text(row[0]) for row in connection.execute("SELECT CAST(hash AS BLOB) FROM template ORDER BY hash")]
    if "attachment" in tables(connection):
        found = connection.execute(
            "SELECT CAST(e.id AS BLOB), CAST(a.hash AS BLOB) FROM attachment a JOIN engagement e"
            " ON e.row = a.engagement ORDER BY e.id, a.hash"
        )
        names += [f"{text(id_)} {text(name)}" for id_, name in found]
    total.update("\n".join(names).encode())
    return total.hexdigest()


def walk_all(connection: apsw.Connection) -> Iterator[Journal]:
    """Walk every journal of a library from its first entry; an engagement without one is broken at entry 1."""
    ids = {row: text(id_) for row, id_ in connection.execute("SELECT row, CAST(id AS BLOB) FROM engagement")}
    found = connection.execute(f"SELECT engagement, {_columns(connection)} FROM journal ORDER BY engagement, number")
    seen = set()
    for row, rows in groupby(found, key=lambda values: values[0]):
        seen.add(row)
        id_ = ids.get(row, f"row {row}")
        length, broken = 0, 0
        previous = FIRST_HASH
        for values in rows:
            length += 1
            entry = None if broken else entry_of(values[1:], id_, length, previous)
            if entry is None:
                broken = broken or length
            else:
                previous = entry.hash
        yield Journal(id_, length, broken)
    for row, id_ in ids.items():
        if row not in seen:
            yield Journal(id_, 0, 1)


def walk(connection: apsw.Connection, row: int, id_: str) -> Iterator[Entry | None]:
    """Walk one journal: its entries, and None in place of the first that is broken, which ends it."""
    found = connection.execute(
        f"SELECT {_columns(connection)} FROM journal WHERE engagement = ? ORDER BY number", (row,)
    )
    previous = FIRST_HASH
    for number, values in enumerate(found, start=1):
        entry = entry_of(values, id_, number, previous)
        yield entry
        if entry is None:
            return
        previous = entry.hash


def entry_of(values: tuple[Any, ...], id_: str, expected: int, previous: bytes) -> Entry | None:
    """Return an entry as it was read, or None when it is not the one that follows ``previous``."""
    number, at, author, kind, step, changes, before, hash_, merged = values
    try:
        when, what = dt.datetime.fromisoformat(at.decode()), EntryKind(kind.decode())
        entry = Entry(
            number, when, author.decode(), what, step, changes.decode(), bytes(before), bytes(hash_), merged.decode()
        )
        # Letters that make the same moment are not the letters that were hashed.
        good = number == expected and when.isoformat().encode() == at and entry.is_whole(id_, previous)
    except (ValueError, TypeError, AttributeError):
        return None
    return entry if good else None


def broken_content(connection: apsw.Connection) -> Iterator[str]:
    """Name every snapshot, template and file whose content is not what its hash says."""
    present = tables(connection)
    for id_, content, hash_ in connection.execute(
        "SELECT CAST(e.id AS BLOB), CAST(s.content AS BLOB), s.hash FROM snapshot s"
        " LEFT JOIN engagement e ON e.row = s.engagement"
    ):
        if id_ is None or _hash(content) != hash_:
            yield f"the snapshot of {text(id_ or b'nobody')}"
    for name, content in connection.execute("SELECT CAST(hash AS BLOB), CAST(content AS BLOB) FROM template"):
        if _hash(content).hex() != text(name):
            yield f"the template {text(name)}"
    if "attachment" in present:
        yield from _broken_files(connection)
    if "merged_entry" in present:
        for _, whose, values in merged_entries(connection):
            if entry_of(values, whose, values[0], values[6]) is None:
                yield f"entry {values[0]} of another journal that {whose} took in"


def _broken_files(connection: apsw.Connection) -> Iterator[str]:
    for name, content in connection.execute("SELECT CAST(hash AS BLOB), content FROM attachment"):
        if _hash(content).hex() != text(name):
            yield f"the attachment {text(name)}"


def merged_entries(connection: apsw.Connection) -> Iterator[tuple[int, str, tuple[Any, ...]]]:
    """Return the entries that merges took in, each with row and id of its engagement, as ``entry_of`` reads them."""
    rows = connection.execute(
        "SELECT m.engagement, CAST(e.id AS BLOB),"
        " m.number, CAST(m.at AS BLOB), CAST(m.author AS BLOB), CAST(m.kind AS BLOB), m.step,"
        " CAST(m.changes AS BLOB), m.previous, m.hash, CAST(m.merged AS BLOB)"
        " FROM merged_entry m LEFT JOIN engagement e ON e.row = m.engagement"
    )
    for row, id_, *values in rows:
        yield row, text(id_ or b"nobody"), tuple(values)


def tables(connection: apsw.Connection) -> frozenset[str]:
    """Return the names of the tables of a library."""
    return frozenset(str(row[0]) for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'"))


def text(value: bytes) -> str:
    """Return a text that may be damaged."""
    return value.decode(errors="replace")


def _hash(content: object) -> bytes:
    return hashlib.sha256(content).digest() if isinstance(content, bytes) else b""


def _columns(connection: apsw.Connection) -> str:
    """Return the columns of the journal, texts as bytes; a file of the first schema knows nothing of merges."""
    known = {str(row[1]) for row in connection.execute("PRAGMA table_info(journal)")}
    merged = "CAST(merged AS BLOB)" if "merged" in known else "x''"
    return (
        "number, CAST(at AS BLOB), CAST(author AS BLOB), CAST(kind AS BLOB), step, CAST(changes AS BLOB),"
        f" previous, hash, {merged}"
    )
