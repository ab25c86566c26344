"""Engagements beside each other: which one is meant, when it was, and what it found."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from cxf_desktop.domain.changes import Edit
from cxf_desktop.services.workspace import Workspace
from tests.support import START, HandClock, workspace


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def work(library: Path, clock: HandClock) -> Iterator[Workspace]:
    opened = workspace(library, clock)
    yield opened
    opened.close()


def answered(work: Workspace, title: str, day: str | None, value: float, customer: str = "Contoso") -> str:
    """Make an engagement whose room gave every maturity question the same answer."""
    id_ = work.engagements.create(customer, title)
    session = work.engagements.open(id_)
    questions = work.assessment.questionnaire(session.document).questions()
    edits = [Edit(path=f"assessment.sheets[maturity].agreed[{q.id}].value", value=value) for q in questions]
    session.apply([*edits, Edit(path="assessment.date", value=day)])
    session.close()
    return id_


def others(work: Workspace, id_: str) -> list[str]:
    return work.comparing.ids_of_customer(work.engagements.read(id_))


def usual(work: Workspace, id_: str) -> str | None:
    found = work.comparing.usual(
        work.engagements.read(id_), [work.comparing.read(other) for other in others(work, id_)]
    )
    return found.document.id if found else None


def test_the_turn_before_is_meant_first(work: Workspace) -> None:
    first = answered(work, "First", "2025-01-01", 2)
    later = answered(work, "Another", "2025-06-01", 3)
    turn = work.next_turn.start(work.engagements.read(first), "Second")
    assert others(work, turn)[0] == first
    assert usual(work, turn) == first
    assert usual(work, later) == first
    assert usual(work, first) is None


def test_of_several_the_latest_earlier_one_with_answers(work: Workspace, clock: HandClock) -> None:
    answered(work, "Old", "2024-01-01", 1)
    wanted = answered(work, "Newer", "2025-01-01", 2)
    work.engagements.create("Contoso", "Without answers")
    answered(work, "Other customer", "2025-12-01", 2, customer="Fabrikam")
    answered(work, "Later", "2026-12-01", 4)
    assert usual(work, answered(work, "This", "2026-01-01", 3)) == wanted


def test_without_a_date_the_day_it_was_made_counts(work: Workspace, clock: HandClock) -> None:
    id_ = answered(work, "First", None, 2)
    clock.forward(days=40)
    assert work.comparing.read(id_).day == START.date()
    dated = answered(work, "Second", "2020-02-02", 2)
    assert work.comparing.read(dated).day == dt.date(2020, 2, 2)


def test_level_and_recommendations_are_those_of_the_answers(work: Workspace) -> None:
    low, high = (work.comparing.read(answered(work, "Turn", "2025-01-01", value)) for value in (1, 4))
    assert low.maturity is not None
    assert high.maturity is not None
    assert low.maturity.level != high.maturity.level
    assert low.recommended != high.recommended
    assert low.readiness is None
    assert not work.comparing.read(work.engagements.create("Contoso", "Empty")).begun


def test_only_what_was_answered_is_compared(work: Workspace) -> None:
    before, after = (work.engagements.read(answered(work, "Turn", "2025-01-01", value)) for value in (2, 3))
    found = work.comparing.compare(before, after)
    assert list(found) == ["maturity"]
    questions = list(work.assessment.questionnaire(after).questions())
    assert len(found["maturity"].answers) == len(questions)
    assert {answer.change for answer in found["maturity"].answers} == {1}
    assert work.comparing.compare(before, before)["maturity"].empty
