"""The check in slices, while the window is idle and somebody edits now and then."""

import time
from pathlib import Path

import apsw

from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.findings import Finding, Part
from tests.storage.filled import fill
from tests.support import workspace


def one_round(work: Workspace, budget_ms: float = 1) -> list[Finding]:
    found: list[Finding] = []
    rounds = work.safekeeping.rounds
    for _ in range(10_000):
        found += work.safekeeping.next_slice(budget_ms)
        if work.safekeeping.rounds > rounds:
            return found
    raise AssertionError("it never comes to an end")


def tampered(library: Path, sql: str) -> None:
    connection = apsw.Connection(str(library))
    connection.execute(sql)
    connection.close()


def test_it_goes_round_and_finds_and_mends_while_the_library_is_open(library: Path) -> None:
    fill(library)
    work = workspace(library)
    assert one_round(work) == []
    tampered(library, "UPDATE snapshot SET content = '{}' WHERE engagement = 2")
    (finding,) = one_round(work)
    assert (finding.part, finding.engagement, finding.mended) == (Part.SNAPSHOT, "library3", True)
    assert one_round(work) == []
    work.close()


def test_a_slice_is_short_and_edits_go_on_between_two(library: Path) -> None:
    fill(library, 6)
    work = workspace(library)
    session = work.engagements.open(work.engagements.rows()[0].id)
    for number in range(150):
        session.apply([{"path": "commitment.notes", "value": f"{number}"}])
    longest = 0.0
    for number in range(60):
        began = time.perf_counter()
        assert work.safekeeping.next_slice(2) == []
        longest = max(longest, time.perf_counter() - began)
        session.apply([{"path": "title", "value": f"Title {number}"}])
    assert longest < 0.5
    assert session.document.title == "Title 59"
    session.close()
    work.close()


def test_it_lets_go_when_it_is_stopped(library: Path) -> None:
    fill(library)
    work = workspace(library)
    work.safekeeping.next_slice(0.1)
    work.safekeeping.stop()
    work.close()
    assert sorted(file.name for file in library.parent.iterdir()) == [library.name]


def test_a_library_that_is_gone_is_no_end_of_the_world(library: Path) -> None:
    fill(library)
    work = workspace(library)
    away = library.rename(library.with_name("away"))
    assert work.safekeeping.next_slice(5) == []
    away.rename(library)
    assert one_round(work) == []
    work.close()


def test_entries_that_are_damaged_are_named_in_the_thorough_check_too(library: Path) -> None:
    fill(library)
    tampered(library, "UPDATE journal SET changes = '[]' WHERE engagement = 2 AND number = 4")
    work = workspace(library)
    told: list[int] = []
    checked = work.safekeeping.check(told.append)
    (finding,) = checked.lost
    assert (finding.engagement, finding.entry, checked.backup, checked.engagements) == ("library3", 4, None, 3)
    assert told == list(range(1, len(told) + 1))
    work.close()
