"""How far an engagement has come, and what hangs loose."""

import pytest

from cxf_desktop.domain.changes import Edit, perform
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.progress import State, loose_ends, page_states, phase_state
from cxf_desktop.domain.words import PHASES, Phase
from tests.support import engagement


def with_edits(*edits: tuple[str, object]) -> Engagement:
    return perform(engagement(), [Edit(path=path, value=value) for path, value in edits])[0]


def test_nothing_of_a_new_engagement_is_begun() -> None:
    states = page_states(engagement(), None)
    assert set(states.values()) == {State.EMPTY}
    assert {phase_state(phase, states) for phase in PHASES} == {State.EMPTY}


@pytest.mark.parametrize(
    ("page", "half", "rest"),
    [
        (
            "commit.benefits",
            ("commitment.benefits[b]", {"text": "less"}),
            ("commitment.benefits[b].department", "Sales"),
        ),
        ("commit.risks", ("commitment.risks[r]", {"title": "late"}), ("commitment.risks[r].response", "early")),
        ("commit.states", ("commitment.current_state", "old"), ("commitment.future.want", "new")),
    ],
)
def test_a_page_is_begun_and_then_complete(page: str, half: tuple[str, object], rest: tuple[str, object]) -> None:
    assert page_states(with_edits(half), None)[page] is State.STARTED
    assert page_states(with_edits(half, rest), None)[page] is State.DONE


def test_loose_ends_are_named_from_the_phase_on_that_ties_them() -> None:
    objective = ("commitment.objectives[o]", {"title": "Move"})
    assert loose_ends(with_edits(objective)) == ()

    texts = {end.text.en for end in loose_ends(with_edits(objective, ("phase", Phase.COMMIT)))}
    assert texts == {
        "No format was taken into the engagement",
        "Objective O1 has no success criterion",
        "Nobody is responsible for objective O1",
    }
    criterion = ("commitment.objectives[o].criteria[c]", {"text": "moved"})
    ends = loose_ends(with_edits(objective, criterion, ("phase", Phase.ENSURE)))
    assert [(end.page, end.path) for end in ends if "O1.1" in end.text.en] == [("ensure.results", "proof.results[c]")]
    reached = ("proof.results[c]", {"outcome": "reached"})
    ends = loose_ends(with_edits(objective, criterion, reached, ("phase", Phase.ENSURE)))
    assert "O1.1 has no evidence" in {end.text.en for end in ends}
