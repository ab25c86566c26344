"""A library with something in every table, and what it says: for damage of every kind."""

from pathlib import Path
from typing import Any

import apsw

from cxf_desktop.domain.changes import Change
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.entries import EntryKind, NewEntry
from tests.support import START, workspace

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
TABLES = ("engagement", "journal", "snapshot", "template", "attachment", "merged_entry")


def fill(library: Path, engagements: int = 3) -> list[str]:
    """Make a library with engagements, files and entries of another laptop; return the ids."""
    work = workspace(library)
    ids = [work.engagements.create(f"Customer {n}", f"Turn {n}") for n in range(engagements)]
    for id_ in ids:
        edit(work, id_)
    merged(work, ids[0])
    work.close()
    return ids


def edit(work: Workspace, id_: str) -> None:
    session = work.engagements.open(id_)
    session.apply([{"path": "commitment.current_state", "value": f"An old data centre of {id_}, with a leaking roof"}])
    session.apply([{"path": "commitment.objectives[o1]", "value": {"title": "A first workload"}}])
    session.apply([{"path": "commitment.objectives[o1].criteria[c1]", "value": {"text": "Shown"}}])
    kept = work.library.attachments.put(id_, "screen shot.png", PNG + id_.encode())
    session.apply(
        [{"path": "proof.results[c1].evidence[v1]", "value": {"attachment": kept.hash, "file_name": kept.name}}]
    )
    session.undo()
    session.redo()
    session.close()


def merged(work: Workspace, id_: str) -> None:
    """Put an entry of another laptop beside the journal, as a merge does."""
    other = NewEntry(2, START, "Somebody", EntryKind.EDIT, 2, (Change(path="title", before="T", after="Theirs"),))
    entry = other.chained(id_, bytes(32))
    work.library.engagements._db.execute(
        "INSERT INTO merged_entry (engagement, hash, number, at, author, kind, step, changes, previous, merged)"
        " VALUES ((SELECT row FROM engagement WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (id_, entry.hash, entry.number, entry.at.isoformat(), entry.author, entry.kind.value, entry.step, entry.encoded,
         entry.previous, entry.merged),
    )  # fmt: skip


def contents(library: Path) -> dict[str, list[tuple[Any, ...]]] | None:
    """Return all that a library holds, or None when it cannot be read to the end."""
    connection = apsw.Connection(str(library))
    try:
        return {table: sorted(connection.execute(f"SELECT * FROM {table}"), key=repr) for table in TABLES}
    except (apsw.Error, UnicodeDecodeError):
        return None
    finally:
        connection.close()


def columns(connection: apsw.Connection, table: str) -> list[str]:
    return [str(row[1]) for row in connection.execute(f"PRAGMA table_info({table})")]


def flip_cell(library: Path, table: str, column: str, position: int, bit: int, nth: int = 0) -> bool:
    """Flip one bit of a stored text or blob; return whether there was one."""
    connection = apsw.Connection(str(library))
    key = "rowid" if table in ("engagement", "snapshot", "attachment") else None
    rows = list(connection.execute(f"SELECT typeof({column}), CAST({column} AS BLOB) FROM {table} ORDER BY 2"))
    kind, value = rows[nth % len(rows)]
    if kind not in ("text", "blob") or not value:
        connection.close()
        return False
    changed = bytearray(value)
    changed[position % len(changed)] ^= 1 << bit
    new = "CAST(? AS TEXT)" if kind == "text" else "?"
    connection.pragma("foreign_keys", False)
    where = f"{column} = {'CAST(? AS TEXT)' if kind == 'text' else '?'}"
    limit = f"{key} = (SELECT {key} FROM {table} WHERE {where} LIMIT 1)" if key else where
    try:
        connection.execute(f"UPDATE {table} SET {column} = {new} WHERE {limit}", (bytes(changed), value))
    except apsw.ConstraintError:
        return False
    finally:
        connection.close()
    return True
