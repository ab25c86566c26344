"""What would give another first recommendation: another format overtakes, here or on another level."""

from collections.abc import Iterable, Mapping

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.content import Format, Goal
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire
from cxf_desktop.domain.recommending import Wishes
from cxf_desktop.domain.scoring import scorecard
from cxf_desktop.domain.tipping.models import FormatTip

EFFORT = 150_000
"""Combinations that are tried before the search is given up."""
CHECK = 2_000
"""What it costs, in combinations, to recommend anew."""
A_TIE = 1e-10
"""Fits that differ by less are equal: they are rounded before they are compared."""
NEVER = float("-inf")


def format_tip(
    questionnaire: MaturityQuestionnaire,
    sheet: AnswerSheet,
    formats: Iterable[Format],
    wishes: Wishes,
    goals: Mapping[str, Goal],
) -> FormatTip:
    """Return the fewest answers that would make another format the first recommendation."""
    card = scorecard(questionnaire, sheet)
    if card.level is None:
        return FormatTip()
    return _Finder(_Rules(questionnaire, card, tuple(formats), wishes, goals)).tip()
