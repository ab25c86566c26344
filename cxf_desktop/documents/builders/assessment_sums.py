"""The sums behind scores, as a reader can add them up again, and scores as percent."""

from collections.abc import Callable, Iterable, Mapping

from cxf_desktop.documents.builders.assessment_book import Group, Report
from cxf_desktop.documents.voice import Voice
from cxf_desktop.domain.figures import rounded
from cxf_desktop.domain.readiness import FULL_VALUE, FieldScore, decimals_of, field_score
from cxf_desktop.domain.scoring import Scorecard

LONGEST_SUM = 24
"""Terms of a sum that a reader still follows."""


def percent(say: Voice, score: float | None, digits: int = 0) -> str:
    """Return a score as percent, with as many decimals as tell on which side of a band's limit it lies."""
    if score is None:
        return "–"
    needed = decimals_of(score, digits)
    return say.percent(rounded(score * 100, needed), needed if needed > digits else None)


def tenths(say: Voice, score: float | None) -> str:
    """Return a score as percent with a decimal even where it is 0: for columns, whose points stand below each other."""
    return "–" if score is None else say.percent(score * 100, decimals_of(score, 1))


def points(say: Voice, amount: float) -> str:
    """Return a difference of two scores in points of a hundred, with its sign."""
    number = rounded(amount * 100, 1)
    sign = "+" if number > 0 else "−" if number < 0 else "±"
    return f"{sign}{say.number(abs(number), 1)}"


def reach_of(field: FieldScore) -> tuple[float | None, float | None]:
    """Return the lowest and the highest score that open questions leave a field."""
    return (
        field_score((area.share, area.lowest) for area in field.sub_areas),
        field_score((area.share, area.highest) for area in field.sub_areas),
    )


def maturity_sum(report: Report, group: Group, values: Mapping[str, float]) -> str:
    """Return ``(2 × 3 + 1 × 2) ÷ 3 = 2.67`` for a dimension; nothing for a single answer."""
    say = report.context.say
    terms = [(asked.weight, values[asked.id]) for asked in group.questions if asked.id in values]
    return _sum(say, terms, lambda score: say.number(score, 2))


def overall_sum(report: Report, card: Scorecard) -> str:
    """Return the sum that gives the overall score of the maturity."""
    say = report.context.say
    terms = [(entry.weight, entry.score) for entry in card.dimensions if entry.score is not None]
    return _sum(say, terms, lambda score: say.number(score, 2))


def readiness_sum(report: Report, group: Group, values: Mapping[str, float]) -> str:
    """Return ``(5 + 3 + 1) ÷ (3 × 5) = 60 %`` for a sub-area; nothing for a single answer."""
    say = report.context.say
    terms = [(asked.weight, values[asked.id]) for asked in group.questions if asked.id in values]
    return _sum(say, terms, lambda score: percent(say, score, 1), full=FULL_VALUE)


def field_sum(report: Report, field: FieldScore) -> str:
    """Return ``33.3 % × 70 % + 66.7 % × 40 % = 50 %`` for a field, with weights that are evened out."""
    say = report.context.say
    counted = [(area.share, area.score) for area in field.sub_areas if area.score is not None and area.share]
    total = sum(share for share, _ in counted)
    if len(counted) < 2 or field.score is None:
        return ""
    terms = (f"{percent(say, share / total, 1)} × {percent(say, score, 1)}" for share, score in counted)
    return f"{' + '.join(terms)} = {percent(say, field.score, 1)}"


def _sum(say: Voice, terms: Iterable[tuple[float, float]], said: Callable[[float], str], *, full: float = 1) -> str:
    counted = [(weight, value) for weight, value in terms if weight]
    if not 2 <= len(counted) <= LONGEST_SUM:
        return ""
    alike = len({weight for weight, _ in counted}) == 1
    total = float(len(counted)) if alike else sum(weight for weight, _ in counted)
    parts = [say.number(v) if alike else f"{say.number(w)} × {say.number(v)}" for w, v in counted]
    by = say.number(total) if full == 1 else f"({say.number(total)} × {say.number(full)})"
    score = sum((1 if alike else weight) * value for weight, value in counted) / total / full
    return f"({' + '.join(parts)}) ÷ {by} = {said(score)}"
