"""A real library file: what it keeps, what it refuses, and how it mends itself."""

import os
import shutil
import sqlite3
import stat
from pathlib import Path

import apsw
import pytest

from cxf_desktop.domain.changes import Edit
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.errors import LibraryError, ReadOnlyError, UnknownEngagementError
from cxf_desktop.storage.library import Library
from cxf_desktop.storage.schema import NEWEST
from tests.support import workspace


@pytest.fixture
def filled(library: Path) -> Path:
    """Return a library with one engagement of three entries."""
    work = workspace(library)
    session = work.engagements.open(work.engagements.create("Customer", "Turn"))
    session.apply([Edit(path="commitment.current_state", value="An old data centre")])
    session.apply([Edit(path="title", value="New title")])
    session.close()
    work.close()
    return library


def only_id(work: Workspace) -> str:
    return work.engagements.rows()[0].id


def tampered(library: Path, sql: str) -> None:
    connection = apsw.Connection(str(library))
    connection.execute(sql)
    connection.close()


def read_any(library: Path) -> None:
    work = workspace(library)
    work.engagements.read(only_id(work))


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_an_engagement_is_as_it_was_after_closing_and_opening(filled: Path) -> None:
    work = workspace(filled)
    document = work.engagements.read(only_id(work))
    assert (document.title, document.commitment.current_state) == ("New title", "An old data centre")
    work.close()


def test_a_snapshot_that_was_tampered_with_is_rebuilt_from_the_journal(filled: Path) -> None:
    tampered(filled, "UPDATE snapshot SET content = replace(content, 'old data', 'new data')")
    with_library = Library(filled)
    stored = with_library.engagements.load(with_library.listing.rows()[0].id)
    assert stored.rebuilt
    assert stored.document.commitment.current_state == "An old data centre"
    with_library.close()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE journal SET changes = replace(changes, 'old', 'new') WHERE number = 2",
        "UPDATE journal SET author = 'somebody' WHERE number = 2",
        "DELETE FROM journal WHERE number = 2",
    ],
)
def test_a_journal_that_was_tampered_with_is_named(filled: Path, sql: str) -> None:
    tampered(filled, sql)
    tampered(filled, "DELETE FROM snapshot")
    work = workspace(filled)
    with pytest.raises(LibraryError, match=r"entry [23] in the journal of .* is damaged"):
        work.engagements.read(only_id(work))
    work.close()


@pytest.mark.parametrize("content", [b"not a library at all", b"x" * 5000, b"SQLite format 3\0" + b"\0" * 10])
def test_a_file_that_is_no_library_is_refused_and_not_touched(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "foreign.cxflib"
    file.write_bytes(content)
    before = contents(tmp_path)
    with pytest.raises(LibraryError, match="is not a library") as caught:
        Library(file)
    assert str(file) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert contents(tmp_path) == before


def test_a_database_of_another_program_is_refused_and_not_touched(tmp_path: Path) -> None:
    file = tmp_path / "other.db"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    connection.close()
    before = contents(tmp_path)
    with pytest.raises(LibraryError, match="a database of another program"):
        Library(file)
    assert contents(tmp_path) == before


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="is a folder"):
        Library(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(LibraryError, match="is a device or a pipe"):
        Library(tmp_path / "pipe")


def test_a_damaged_library_gives_a_sentence(filled: Path) -> None:
    data = bytearray(filled.read_bytes())
    data[4096:12288] = b"\xff" * 8192
    filled.write_bytes(data)
    with pytest.raises(LibraryError, match=str(filled)):
        read_any(filled)


def test_a_newer_library_is_opened_to_read_and_not_touched(filled: Path) -> None:
    tampered(filled, f"PRAGMA user_version = {NEWEST + 1}")
    before = contents(filled.parent)
    work = workspace(filled)
    assert "newer version" in work.library.read_only
    assert work.engagements.read(only_id(work)).title == "New title"
    with pytest.raises(ReadOnlyError, match="nothing was changed"):
        work.engagements.create("Customer", "Turn")
    work.close()
    assert contents(filled.parent) == before


def test_a_write_protected_library_is_opened_to_read_and_not_touched(filled: Path) -> None:
    filled.chmod(stat.S_IRUSR)
    before = contents(filled.parent)
    work = workspace(filled)
    session = work.engagements.open(only_id(work))
    with pytest.raises(ReadOnlyError, match="write-protected"):
        session.apply([Edit(path="title", value="Other")])
    assert session.document.title == "New title"
    session.close()
    work.close()
    assert contents(filled.parent) == before


def test_a_library_killed_before_its_log_was_folded_in_is_whole(filled: Path, tmp_path: Path) -> None:
    work = workspace(filled)
    session = work.engagements.open(only_id(work))
    session.apply([Edit(path="title", value="Last words")])
    copy = tmp_path / "copy"
    copy.mkdir()
    for file in filled.parent.glob(f"{filled.name}*"):
        shutil.copy(file, copy)  # what a killed program leaves: the file and its write-ahead log
    session.close()
    work.close()

    again = workspace(copy / filled.name)
    assert again.engagements.read(only_id(again)).title == "Last words"
    again.close()


def test_deleted_text_is_not_left_in_the_file(filled: Path) -> None:
    work = workspace(filled)
    work.engagements.delete(only_id(work))
    with pytest.raises(UnknownEngagementError):
        work.engagements.read("anything")
    work.close()
    assert b"old data centre" not in filled.read_bytes()


def test_search_finds_every_word_by_its_beginning_and_nothing_else(library: Path) -> None:
    work = workspace(library)
    first = work.engagements.create("Müller Maschinenbau", "Governance")
    work.engagements.create("Other", "Pilot")
    session = work.engagements.open(first)
    session.apply([Edit(path="commitment.current_state", value="Rechenzentrum in Fürth")])
    session.close()

    def found(text: str) -> list[str]:
        return [row.id for row in work.engagements.rows(text)]

    for text in ("müll", "MULLER gov", "rechenz fürth", "furth"):
        assert found(text) == [first]
        assert work.engagements.count(text) == 1
    assert found("müller pilot") == []
    for hostile in ('"', "' OR 1=1 --", "a* NEAR(b)", "(", "^title:x", "*"):
        found(hostile)  # words or nothing, never a query
    assert len(found("")) == 2
    work.close()


def test_customers_are_counted_by_id_and_the_name_is_found_again_whatever_its_case(library: Path) -> None:
    work = workspace(library)
    first = work.engagements.create("Contoso", "One")
    second = work.engagements.create("CONTOSO", "Two")
    assert work.engagements.read(first).customer == work.engagements.read(second).customer
    assert [(row.name, row.engagements) for row in work.engagements.customers()] == [("Contoso", 2)]
    work.close()
