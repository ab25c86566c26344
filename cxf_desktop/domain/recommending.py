"""Which format fits a customer, and why (design, section 7)."""

from collections.abc import Collection, Iterable, Mapping

from pydantic import Field

from cxf_desktop.domain.content import Format, Goal
from cxf_desktop.domain.engagement import Limits
from cxf_desktop.domain.model import Model
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire
from cxf_desktop.domain.reasons import missing, reasons
from cxf_desktop.domain.scoring import Scorecard
from cxf_desktop.domain.words import Level, LocalText

LEVEL_POINTS, NEIGHBOUR_POINTS, GAP_POINTS, GOAL_POINTS = 60.0, 25.0, 25.0, 15.0
HIGHEST_TARGET = 4


class FitParts(Model):
    """What the fit is made of."""

    level: float
    gaps: float
    goals: float


class Recommendation(Model):
    """A format with its fit, 0 to 100, and the reasons."""

    format: str
    fit: float
    parts: FitParts
    reasons_for: tuple[LocalText, ...]
    reasons_against: tuple[LocalText, ...]


class NotNow(Model):
    """A format that would fit if what is missing were there."""

    format: str
    fit: float
    parts: FitParts
    missing: tuple[LocalText, ...]


class Recommendations(Model):
    """All formats for the customer's level, best first."""

    level: Level | None
    offered: tuple[Recommendation, ...] = ()
    not_now: tuple[NotNow, ...] = ()


class Wishes(Model):
    """What the customer wants and can give."""

    goals: tuple[str, ...] = ()
    limits: Limits = Limits()
    targets: dict[str, float] = Field(default_factory=dict)


def gaps(card: Scorecard, targets: Mapping[str, float]) -> dict[str, float]:
    """Return each counted dimension's target minus its score, not below 0.

    The target of a dimension is the level's number plus 1, at most 4, unless ``targets`` sets it.
    """
    if card.level is None:
        return {}
    usual = min(card.level.number + 1, HIGHEST_TARGET)
    return {
        dimension.id: max(0.0, targets.get(dimension.id, usual) - dimension.score)
        for dimension in card.dimensions
        if dimension.score is not None
    }


def recommend(
    card: Scorecard,
    formats: Iterable[Format],
    wishes: Wishes,
    questionnaire: MaturityQuestionnaire,
    goals: Mapping[str, Goal],
) -> Recommendations:
    """Return the formats that suit the scorecard, best first; equal fit in the order of ``formats``."""
    if card.level is None:
        return Recommendations(level=None)
    open_gaps = gaps(card, wishes.targets)
    offered: list[Recommendation] = []
    not_now: list[NotNow] = []
    for entry in formats:
        parts = _parts(entry, card.level, open_gaps, wishes.goals)
        if parts is None:
            continue
        fit = parts.level + parts.gaps + parts.goals
        lacking = missing(entry, wishes.limits)
        if lacking:
            not_now.append(NotNow(format=entry.id, fit=fit, parts=parts, missing=tuple(lacking)))
            continue
        good, bad = reasons(entry, card.level, open_gaps, wishes.goals, questionnaire, goals)
        offered.append(
            Recommendation(format=entry.id, fit=fit, parts=parts, reasons_for=tuple(good), reasons_against=tuple(bad))
        )
    return Recommendations(
        level=card.level,
        offered=tuple(sorted(offered, key=lambda entry: -round(entry.fit, 9))),
        not_now=tuple(sorted(not_now, key=lambda entry: -round(entry.fit, 9))),
    )


def _parts(entry: Format, level: Level, open_gaps: Mapping[str, float], goals: Collection[str]) -> FitParts | None:
    distance = min(abs(level.number - named.number) for named in entry.levels)
    if distance > 1:
        return None
    total = sum(open_gaps.values())
    closed = sum(gap * entry.covers.get(dimension, 0) for dimension, gap in open_gaps.items())
    wanted = set(goals)
    return FitParts(
        level=LEVEL_POINTS if distance == 0 else NEIGHBOUR_POINTS,
        gaps=GAP_POINTS * closed / total if total else 0.0,
        goals=GOAL_POINTS * len(wanted & set(entry.goals)) / len(wanted) if wanted else 0.0,
    )
