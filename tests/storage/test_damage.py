"""Damage of any kind: mended where the journal can, else one sentence that names the file and the entry."""

import re
from pathlib import Path

import apsw
import pytest

from cxf_desktop.domain.changes import Edit
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.database import Database
from cxf_desktop.storage.errors import LibraryError
from tests.support import workspace


@pytest.fixture
def filled(library: Path) -> Path:
    """Return a library with one engagement of three entries, all of them in its snapshot."""
    work = workspace(library)
    session = work.engagements.open(work.engagements.create("Customer", "Turn"))
    session.apply([Edit(path="commitment.current_state", value="An old data centre")])
    session.apply([Edit(path="title", value="New title")])
    session.close()
    work.close()
    return library


def tampered(library: Path, sql: str) -> None:
    connection = apsw.Connection(str(library))
    connection.execute(sql)
    connection.close()


def only_id(work: Workspace) -> str:
    return work.engagements.rows()[0].id


NO_TEXT = "CAST(x'7bff' AS TEXT)"
"""What a flipped bit makes of a text: bytes that are no letters."""


@pytest.mark.parametrize("content", [NO_TEXT, "'{}'", "''", "replace(content, 'New', 'Old')"])
def test_a_snapshot_that_is_damaged_is_rebuilt(filled: Path, content: str) -> None:
    tampered(filled, f"UPDATE snapshot SET content = {content}")
    work = workspace(filled)
    stored = work.library.engagements.load(only_id(work))
    assert stored.rebuilt
    assert (stored.document.title, stored.document.commitment.current_state) == ("New title", "An old data centre")
    work.close()


@pytest.mark.parametrize(
    "change",
    [f"changes = {NO_TEXT}", "changes = '[]'", "at = 'yesterday'", "kind = 'dance'", "hash = zeroblob(32)",
     "previous = zeroblob(32)", "step = 7", "author = 'somebody'"],
)  # fmt: skip
def test_a_damaged_entry_is_named_by_whatever_reads_it(filled: Path, change: str) -> None:
    tampered(filled, f"UPDATE journal SET {change} WHERE number = 2")
    work = workspace(filled)
    id_ = only_id(work)
    named = re.escape(f"{filled}: entry 2 in the journal of {id_} is damaged")
    with pytest.raises(LibraryError, match=named):
        work.history.entries(id_)
    tampered(filled, "DELETE FROM snapshot")
    with pytest.raises(LibraryError, match=named):
        work.engagements.read(id_)
    work.close()


def test_an_edit_that_is_damaged_is_not_undone(filled: Path) -> None:
    tampered(filled, f"UPDATE journal SET changes = {NO_TEXT} WHERE number = 3")
    work = workspace(filled)
    session = work.engagements.open(only_id(work))
    with pytest.raises(LibraryError, match=r"entry 3 in the journal of .* is damaged"):
        session.undo()
    assert session.document.title == "New title"
    session.apply([Edit(path="title", value="Goes on")])
    session.close()
    work.close()


def test_a_template_that_is_damaged_is_as_if_it_were_not_there(filled: Path) -> None:
    tampered(filled, f"UPDATE template SET content = {NO_TEXT}")
    work = workspace(filled)
    document = work.engagements.read(only_id(work))
    assert work.library.templates.read(document.assessment.sheets["maturity"].template) is None
    assert work.assessment.questionnaire(document) == work.catalogue.questionnaires["maturity"]
    work.close()


def test_text_that_is_none_any_more_is_one_sentence(filled: Path) -> None:
    tampered(filled, f"UPDATE engagement SET title = {NO_TEXT}")
    work = workspace(filled)
    with pytest.raises(LibraryError, match=re.escape(f"{filled}: is damaged: ")):
        work.engagements.rows()
    work.close()


def test_a_library_that_has_no_room_to_grow_keeps_what_it_has(filled: Path) -> None:
    work = workspace(filled)
    session = work.engagements.open(only_id(work))
    database: Database = work.library.engagements._db
    database.connection.pragma("max_page_count", database.number("PRAGMA page_count"))
    with pytest.raises(LibraryError, match="cannot be written, nothing was changed"):
        session.apply([Edit(path="commitment.notes", value="x" * 150_000)])
    assert session.document.commitment.notes == ""
    database.connection.pragma("max_page_count", 100_000)
    session.apply([Edit(path="commitment.notes", value="There is room again")])
    session.close()
    assert work.engagements.read(session.document.id).commitment.notes == "There is room again"
    work.close()


def test_a_library_that_another_program_is_writing_to_can_be_read_and_says_so(filled: Path) -> None:
    work = workspace(filled)
    session = work.engagements.open(only_id(work))
    work.library.engagements._db.connection.set_busy_timeout(10)
    other = apsw.Connection(str(filled))
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LibraryError, match="is in use by another program, nothing was changed"):
        session.apply([Edit(path="title", value="Later")])
    assert work.engagements.rows()[0].title == session.document.title == "New title"
    other.execute("ROLLBACK")
    other.close()
    session.apply([Edit(path="title", value="Later")])
    session.undo()
    assert session.document.title == "New title"
    session.close()
    work.close()
