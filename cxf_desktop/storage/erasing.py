"""Takes engagements out of a file so that nothing of them is left in any of its bytes.

``secure_delete`` overwrites what rows leave; the search index needs more: a deleted row leaves its words in the index
until that is merged. The write-ahead log still has the pages of before until it is cut off.
"""

import re
from collections.abc import Sequence

import apsw

from cxf_desktop.storage.chains import tables

_HASH = re.compile(rb"[0-9a-f]{64}")


def erase(connection: apsw.Connection, ids: Sequence[str]) -> int:
    """Take engagements out, with all that only they used, in one transaction; return how many there were.

    Works on a file of any schema. Call ``forget`` when the transaction is over.
    """
    rows = [int(row[0]) for id_ in ids for row in connection.execute("SELECT row FROM engagement WHERE id = ?", (id_,))]
    if not rows:
        return 0
    named = {name for row in rows for name in _templates_of(connection, row)}
    for row in rows:
        connection.execute("DELETE FROM search WHERE rowid = ?", (row,))
        for table in sorted(tables(connection) & {"journal", "snapshot", "attachment", "merged_entry"}):
            connection.execute(f"DELETE FROM {table} WHERE engagement = ?", (row,))
        connection.execute("DELETE FROM engagement WHERE row = ?", (row,))
    for name in named:
        if not _is_used(connection, name):  # the words of a customer's own workbook are kept as a template
            connection.execute("DELETE FROM template WHERE hash = ?", (name,))
    connection.execute("INSERT INTO search (search) VALUES ('optimize')")
    return len(rows)


def forget(connection: apsw.Connection) -> bool:
    """Cut the write-ahead log off; return whether that went, which it does not while another program reads."""
    try:
        if connection.pragma("journal_mode") != "wal":
            return True
        busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone() or (1, 0, 0)
    except apsw.Error:
        return False  # it was deleted all the same; the log is folded in when the library is closed
    return not busy


def holds(connection: apsw.Connection, ids: Sequence[str], customer: str = "") -> list[str]:
    """Return which engagements in a file are among ``ids`` or belong to the customer."""
    known = {str(row[0]) for row in connection.execute("SELECT id FROM engagement")}
    query = "SELECT id FROM engagement WHERE customer_id = ?"
    mine = {str(row[0]) for row in connection.execute(query, (customer,))} if customer else set()
    return sorted(known & set(ids) | mine)


def _templates_of(connection: apsw.Connection, row: int) -> set[str]:
    """Return the templates that an engagement named at any time."""
    known = {str(found[0]) for found in connection.execute("SELECT hash FROM template")}
    named = set()
    for (changes,) in connection.execute("SELECT CAST(changes AS BLOB) FROM journal WHERE engagement = ?", (row,)):
        named |= {found.decode() for found in _HASH.findall(changes)} & known
    return named


def _is_used(connection: apsw.Connection, name: str) -> bool:
    found = connection.execute("SELECT 1 FROM journal WHERE instr(changes, ?) LIMIT 1", (name,))
    return found.fetchone() is not None
