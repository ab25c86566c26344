"""The library that is measured: as many engagements as asked for, varied, and real ones."""

from collections import Counter
from pathlib import Path

import pytest

from cxf_desktop.app import open_session
from cxf_desktop.domain.words import LEVELS, PHASES
from cxf_desktop.services.workspace import Workspace
from tests.bench import fill_library
from tests.support import workspace


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    library = tmp_path_factory.mktemp("filled") / "library.cxflib"
    fill_library(library, 1100)
    fill_library(library, 7)
    return library


@pytest.fixture
def work(filled: Path) -> Workspace:
    return workspace(filled)


def test_there_are_as_many_as_asked_for_and_they_vary(work: Workspace) -> None:
    rows = work.engagements.rows(limit=10_000)
    assert len(rows) == work.engagements.count() == 1107
    assert {row.phase for row in rows} == set(PHASES)
    levels = Counter(row.level for row in rows)
    assert set(levels) == set(LEVELS)
    assert min(levels.values()) > 50
    assert len({row.title for row in rows}) > 100
    assert 300 < len(work.engagements.customers()) < 900
    work.close()


def test_each_is_an_engagement_of_a_few_kilobytes_that_can_be_opened_and_edited(filled: Path, work: Workspace) -> None:
    row = work.engagements.rows()[3]
    document = work.engagements.read(row.id)
    assert work.assessment.scorecard(document).level == row.level
    text = "".join(part for part in document.model_dump_json().split('"') if " " in part)
    assert 2_000 < len(text) < 6_000
    work.close()
    session = open_session(filled, row.id)
    session.apply([{"path": "title", "value": "Edited"}])
    session.undo()
    assert session.document == document
    session.close()


def test_of_more_hits_than_are_shown_the_last_changed_come_first(work: Workspace) -> None:
    """Among a thousand hits too: the oldest engagement that was changed just now stands on top."""
    oldest = work.engagements.rows(limit=10_000)[-1]
    session = work.engagements.open(oldest.id)
    session.apply([{"path": "turn", "value": session.document.turn + 1}])
    session.close()
    changed = work.engagements.read(oldest.id)
    hits = work.engagements.count("the")
    assert hits > 1000
    found = work.engagements.rows("the", limit=10_000)
    assert len(found) == hits
    assert [row.changed for row in found] == sorted((row.changed for row in found), reverse=True)
    assert changed.id in [row.id for row in found]
    work.close()
