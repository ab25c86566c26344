"""The check of a library: nothing is found in a whole one, anything in a damaged one, and most of it is mended."""

from pathlib import Path

import apsw
import pytest

from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.storage.findings import Finding, Part
from cxf_desktop.storage.library import Library
from cxf_desktop.storage.schema import INDEXES, TABLES
from tests.injure import bits
from tests.storage.filled import contents, fill, flip_cell
from tests.support import workspace


@pytest.fixture
def filled(library: Path) -> Path:
    fill(library)
    return library


def tampered(library: Path, *statements: str) -> None:
    connection = apsw.Connection(str(library))
    connection.pragma("foreign_keys", False)
    for sql in statements:
        connection.execute(sql)
    connection.close()


def found_in(library: Path) -> tuple[Finding, ...]:
    work = workspace(library)
    try:
        return work.safekeeping.check().findings
    finally:
        work.close()


def test_a_whole_library_is_whole(filled: Path) -> None:
    before = contents(filled)
    assert found_in(filled) == ()
    assert contents(filled) == before


def test_an_engagement_that_is_ahead_of_its_snapshot_is_whole(filled: Path) -> None:
    work = workspace(filled)
    session = work.engagements.open(work.engagements.rows()[0].id)
    session.apply([{"path": "commitment.notes", "value": "Words that the search does not know yet"}])
    assert work.safekeeping.check().findings == ()
    session.close()
    work.close()


MENDED = [
    (Part.LIST, "UPDATE engagement SET customer = 'Somebody else'"),
    (Part.LIST, "UPDATE engagement SET customer_id = 'x'"),
    (Part.LIST, "UPDATE engagement SET phase = 'ensure'"),
    (Part.LIST, "UPDATE engagement SET changed = '2020-01-01'"),
    (Part.LIST, "UPDATE engagement SET title = CAST(x'7bff' AS TEXT)"),
    (Part.LIST, "UPDATE engagement SET id = id || 'x'"),
    (Part.SNAPSHOT, "UPDATE snapshot SET content = replace(content, 'old data', 'new data')"),
    (Part.SNAPSHOT, "UPDATE snapshot SET number = number - 1"),
    (Part.SNAPSHOT, "UPDATE snapshot SET hash = zeroblob(32)"),
    (Part.SNAPSHOT, "DELETE FROM snapshot"),
    (Part.SEARCH, "INSERT INTO search (search) VALUES ('delete-all')"),
    (Part.SEARCH, "DELETE FROM search WHERE rowid = 1"),
    (Part.SEARCH, "INSERT OR REPLACE INTO search (rowid, customer, title, body) VALUES (1, 'a', 'b', 'c')"),
    (Part.TEMPLATE, "UPDATE template SET content = '{}'"),
    (Part.TEMPLATE, "UPDATE template SET hash = replace(hash, 'a', 'b')"),
    (Part.TEMPLATE, "UPDATE template SET kind = 'other'"),
    (Part.TEMPLATE, "DELETE FROM template"),
    (Part.ATTACHMENT, "UPDATE attachment SET name = 'other.png'"),
    (Part.ATTACHMENT, "UPDATE attachment SET media_type = 'text/plain'"),
    (Part.ATTACHMENT, "UPDATE attachment SET hash = replace(hash, 'a', 'b')"),
]


@pytest.mark.parametrize(("part", "sql"), MENDED)
def test_what_follows_from_the_journal_is_mended(filled: Path, part: Part, sql: str) -> None:
    before = contents(filled)
    tampered(filled, sql)
    found = found_in(filled)
    assert found
    assert {finding.part for finding in found} == {part}
    assert all(finding.mended for finding in found)
    assert found_in(filled) == ()
    assert contents(filled) == before


LOST = [
    (Part.JOURNAL, "UPDATE journal SET author = 'somebody' WHERE number = 3"),
    (Part.JOURNAL, "UPDATE journal SET at = replace(at, '+01:00', '+0100') WHERE number = 3"),
    (Part.JOURNAL, "DELETE FROM journal WHERE number = 3"),
    (Part.JOURNAL, "DELETE FROM journal WHERE number = 7"),
    (Part.JOURNAL, "UPDATE merged_entry SET author = 'somebody'"),
    (Part.ATTACHMENT, "UPDATE attachment SET content = zeroblob(20)"),
    (Part.ATTACHMENT, "DELETE FROM attachment"),
    (Part.REFERENCE, "INSERT INTO snapshot SELECT 99, number, content, hash FROM snapshot WHERE engagement = 1"),
    (Part.SCHEMA, "DROP INDEX engagement_by_customer"),
]  # fmt: skip


@pytest.mark.parametrize(("part", "sql"), LOST)
def test_what_only_a_backup_has_is_named_with_the_newest_good_one(filled: Path, part: Part, sql: str) -> None:
    work = workspace(filled)
    good = work.backups.back_up().backup
    work.close()
    tampered(filled, sql)
    work = workspace(filled)
    checked = work.safekeeping.check()
    assert part in {finding.part for finding in checked.lost}
    assert checked.backup is not None
    assert checked.backup.file == good.file
    work.close()


def test_the_entry_is_named(filled: Path) -> None:
    tampered(filled, "UPDATE journal SET step = 9 WHERE number = 3 AND engagement = 2")
    (finding,) = found_in(filled)
    assert (finding.part, finding.engagement, finding.entry) == (Part.JOURNAL, "library3", 3)


def test_a_snapshot_that_knows_more_than_the_journal_is_not_thrown_away(filled: Path) -> None:
    tampered(filled, "DELETE FROM journal WHERE number = 7")
    before = contents(filled)
    assert all(finding.part is Part.JOURNAL for finding in found_in(filled))
    assert contents(filled) == before


@pytest.mark.parametrize(
    ("sql", "named"),
    [
        ("CREATE TRIGGER evil AFTER INSERT ON journal BEGIN DELETE FROM engagement; END", "trigger evil on journal"),
        ("CREATE VIEW customers AS SELECT * FROM engagement", "view customers"),
        ("CREATE TABLE theirs (x)", "table theirs"),
        ("CREATE INDEX slow ON journal (author)", "index slow on journal"),
        ("CREATE VIRTUAL TABLE shadow USING fts5 (x)", "table shadow"),
    ],
)
def test_a_library_with_something_foreign_in_it_is_refused_and_not_touched(filled: Path, sql: str, named: str) -> None:
    tampered(filled, sql)
    before = filled.read_bytes()
    with pytest.raises(LibraryError, match=named):
        Library(filled)
    assert filled.read_bytes() == before
    tampered(filled, "PRAGMA user_version = 99")
    if named.startswith(("trigger", "view")):
        with pytest.raises(LibraryError, match=named):
            Library(filled)
    else:
        Library(filled).close()  # a newer program may have more tables


def test_the_tables_and_indexes_that_are_known_are_those_that_there_are(filled: Path) -> None:
    connection = apsw.Connection(str(filled))
    rows = connection.execute("SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'").fetchall()
    connection.close()
    assert {name for kind, name in rows if kind == "table"} == TABLES
    assert {name for kind, name in rows if kind == "index"} == INDEXES


def test_flipped_bits_are_found() -> None:
    outcome = bits.run(24)
    assert outcome.failures == []


def test_a_read_only_library_is_checked_and_not_mended(filled: Path) -> None:
    flip_cell(filled, "snapshot", "content", 40, 1)
    filled.chmod(0o400)
    try:
        (finding,) = found_in(filled)
    finally:
        filled.chmod(0o600)
    assert (finding.part, finding.mended, finding.lost) == (Part.SNAPSHOT, False, False)


def test_a_library_on_a_medium_that_only_reads_is_checked_with_its_words(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> apsw.Connection:
        raise apsw.CantOpenError("unable to open database file")

    monkeypatch.setattr("cxf_desktop.storage.checking.open_file", refused)
    assert not found_in(filled)
    flip_cell(filled, "snapshot", "content", 40, 1)
    assert [finding.part for finding in found_in(filled)] == [Part.SNAPSHOT]
