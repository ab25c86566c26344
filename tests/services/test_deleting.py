"""What is deleted is gone: from every byte of every file, in the backups by choice."""

import json
from pathlib import Path

import pytest

from cxf_desktop.services.deleting import InBackups
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.errors import UnknownEngagementError
from tests.support import HandClock, workspace

MARKS = ("Zwirnhaldenwerk", "Quarzkobaltin", "Leimrutenpfad")
"""Name, note and file of the customer that goes: words that stand nowhere else."""


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def work(library: Path, clock: HandClock) -> Workspace:
    """Return a library with two customers, one of whom leaves traces wherever there are any."""
    work = workspace(library, clock)
    for number in range(30):
        work.engagements.create(f"Other {number}", "Stays")
    work.engagements.create(MARKS[0], "Goes")
    work.engagements.create(MARKS[0], "Goes too")
    work.backups.back_up()
    clock.forward(days=1)
    for row in work.engagements.rows(MARKS[0]):
        session = work.engagements.open(row.id)
        for text in ("first ", "second ", ""):
            session.apply([{"path": "commitment.notes", "value": text + MARKS[1] * 50}])
        kept = work.library.attachments.put(row.id, f"{MARKS[2]}.txt", MARKS[2].encode() * 9000)
        session.apply([{"path": "commitment.objectives[o1]", "value": {"title": "O"}}])
        session.apply([{"path": "commitment.objectives[o1].criteria[c1]", "value": {"text": "C"}}])
        evidence = {"attachment": kept.hash, "file_name": kept.name}
        session.apply([{"path": "proof.results[c1].evidence[v1]", "value": evidence}])
        session.undo()
        session.close()
    own = json.dumps({"id": "own", "text": MARKS[1]})
    template = work.library.templates.keep("format", "own", own)  # a customer's own questions become a template
    session = work.engagements.open(work.engagements.rows(MARKS[0])[0].id)
    session.apply([{"path": "format", "value": {"format": "own", "template": template}}])
    session.close()
    work.backups.back_up()
    return work


def traces(folder: Path) -> set[str]:
    """Return the files that hold a mark, or a part of one, in any encoding that is used."""
    found = set()
    for file in folder.rglob("*"):
        if file.is_file():
            data = file.read_bytes().lower() + file.name.lower().encode()
            for mark in MARKS:
                word = mark.lower()
                if any(
                    part.encode() in data or part.encode("utf-16-le") in data for part in (word, word[3:], word[:-3])
                ):
                    found.add(file.relative_to(folder).as_posix())
    return found


def customer(work: Workspace) -> str:
    return work.engagements.rows(MARKS[0])[0].customer_id


def names(work: Workspace) -> set[str]:
    return {f"{work.backups.folder.name}/{backup.file.name}" for backup in work.backups.backups()}


def test_they_are_there_before(work: Workspace, library: Path) -> None:
    assert traces(library.parent) >= names(work) | {f"{library.name}-wal"}
    work.close()


def test_a_customer_is_gone_from_the_library_its_log_and_its_index(work: Workspace, library: Path) -> None:
    backups = names(work)
    done = work.deleting.delete_customer(customer(work), InBackups.KEEP)
    assert len(done.engagements) == 2
    assert (done.failed, done.in_log) == ((), False)
    assert traces(library.parent) == backups  # while it is open
    assert {f"{work.backups.folder.name}/{backup.file.name}" for backup in done.backups} == backups
    assert work.engagements.count() == 30
    assert work.safekeeping.check().findings == ()
    work.close()
    assert traces(library.parent) == backups


def test_backups_are_written_anew_without_the_customer(work: Workspace, library: Path) -> None:
    done = work.deleting.delete_customer(customer(work), InBackups.CLEAN)
    assert len(done.backups) == 2
    assert done.failed == ()
    assert traces(library.parent) == set()
    for backup in work.backups.backups():
        assert backup.verified
        assert work.backups.verify(backup).found == backup.found
        assert backup.found is not None
        assert backup.found.engagements == 30
    work.close()
    assert traces(library.parent) == set()


def test_backups_that_hold_the_customer_are_deleted_and_there_is_a_new_one(work: Workspace, library: Path) -> None:
    held = {backup.file for backup in work.backups.backups()}
    done = work.deleting.delete_customer(customer(work), InBackups.DELETE)
    assert {backup.file for backup in done.backups} == held
    assert traces(library.parent) == set()
    (left,) = work.backups.backups()
    assert left.verified
    assert left.reason.value == "delete"
    work.close()


def test_of_two_engagements_one_goes_and_the_other_stays(work: Workspace, library: Path) -> None:
    first, second = (row.id for row in work.engagements.rows(MARKS[0]))
    assert work.deleting.delete(first, InBackups.CLEAN).engagements == (first,)
    assert work.engagements.read(second).commitment.notes.startswith(MARKS[1])
    assert library.name in {name.removesuffix("-wal") for name in traces(library.parent)}
    assert work.safekeeping.check().findings == ()
    work.close()


def test_another_program_that_reads_is_told_of(work: Workspace, library: Path) -> None:
    other = workspace(library)
    connection = other.library.engagements._db.connection
    connection.execute("BEGIN")
    connection.execute("SELECT count(*) FROM engagement").fetchall()
    work.library.engagements._db.connection.set_busy_timeout(10)
    assert work.deleting.delete_customer(customer(work), InBackups.CLEAN).in_log
    connection.execute("ROLLBACK")
    other.close()
    work.close()
    assert traces(library.parent) == set()


def test_who_is_not_there_cannot_be_deleted(work: Workspace) -> None:
    with pytest.raises(UnknownEngagementError):
        work.deleting.delete_customer("nobody", InBackups.DELETE)
    with pytest.raises(UnknownEngagementError):
        work.deleting.delete("nobody", InBackups.DELETE)
    assert len(work.backups.backups()) == 2
    work.close()
