"""Tip-over and what-if of an engagement: what they give is what scoring gives, and taking over is one edit."""

import random
from pathlib import Path

import pytest

from cxf_desktop.domain.changes import Edit, perform
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.tipping import TipOver
from cxf_desktop.domain.what_if import tried
from cxf_desktop.services.pinning import MATURITY, READINESS
from cxf_desktop.services.workspace import Workspace
from tests.support import engagement, workspace


@pytest.fixture
def work(library: Path) -> Workspace:
    return workspace(library)


def answered(work: Workspace, questionnaire: str, seed: int) -> Engagement:
    """Return an engagement in which the room gave some answer to every question."""
    chance = random.Random(seed)
    document = engagement()
    if questionnaire == MATURITY:
        ids = (question.id for question in work.assessment.questionnaire(document).questions())
        values: dict[str, tuple[int, ...]] = dict.fromkeys(ids, (1, 2, 3, 4))
    else:
        asked = work.readiness.questionnaire(document).questions()
        values = {question.id: question.scale.values for question in asked}
    path = f"assessment.sheets[{questionnaire}].agreed"
    edits = [Edit(path=f"{path}[{id_}].value", value=chance.choice(some)) for id_, some in values.items()]
    return perform(document, edits)[0]


def trial(tip: TipOver) -> dict[str, float]:
    return {change.question: change.after for change in tip.changes}


@pytest.mark.parametrize("seed", range(3))
def test_what_the_maturity_tips_say_comes_out(work: Workspace, seed: int) -> None:
    document = answered(work, MATURITY, seed)
    found = work.explaining.maturity_tips(document)()
    for tip in (found.levels.up, found.levels.down):
        if tip is not None:
            assert work.assessment.level(tried(document, MATURITY, trial(tip))) == tip.outcome
    if found.format.tip is not None:
        then = work.assessment.recommendations(tried(document, MATURITY, trial(found.format.tip)))
        assert then.offered[0].format == found.format.tip.outcome


@pytest.mark.parametrize("seed", range(3))
def test_what_the_readiness_tips_say_comes_out(work: Workspace, seed: int) -> None:
    document = answered(work, READINESS, seed)
    for field, tips in work.explaining.readiness_tips(document)().items():
        for tip in (tips.up, tips.down):
            if tip is not None:
                card = work.readiness.card(tried(document, READINESS, trial(tip)))
                score = card.field(field)
                assert score is not None
                assert score.band == tip.outcome


def test_the_work_needs_no_library_any_more(work: Workspace) -> None:
    document = answered(work, READINESS, 1)
    finding = (work.explaining.maturity_tips(document), work.explaining.readiness_tips(document))
    work.close()
    for find in finding:
        assert find()


def test_taking_over_begins_the_sheet(work: Workspace) -> None:
    document = engagement()
    question = next(work.readiness.questionnaire(document).questions()).id
    taken, _ = perform(document, work.explaining.take_over_edits(document, READINESS, {question: 1}))
    sheet = taken.assessment.sheets[READINESS]
    assert sheet.template
    assert sheet.agreed[question].value == 1
