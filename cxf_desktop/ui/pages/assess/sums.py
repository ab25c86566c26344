"""The sums behind the numbers: what was added up to a score or a fit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.content import Format
from cxf_desktop.domain.questionnaires import Dimension, MaturityQuestionnaire
from cxf_desktop.domain.recommending import (
    GAP_POINTS,
    GOAL_POINTS,
    LEVEL_POINTS,
    NotNow,
    Recommendation,
    gaps,
)
from cxf_desktop.domain.scoring import Scorecard
from cxf_desktop.domain.words import Language
from cxf_desktop.ui.pages.assess.wording import figure, level_name, short

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Sum:
    """A table whose last row is the total; ``note`` says how it is reckoned."""

    title: str
    note: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...]


def score_sum(card: Scorecard, questionnaire: MaturityQuestionnaire, language: Language) -> Sum:
    """Return how the dimensions make the overall score."""
    counted = [entry for entry in card.dimensions if entry.score is not None]
    whole = sum(entry.weight for entry in counted)
    titles = {dimension.id: dimension.title.to(language) for dimension in questionnaire.dimensions}
    rows = []
    for entry in card.dimensions:
        share = entry.weight / whole if entry.score is not None and whole else None
        rows.append((titles.get(entry.id, entry.id), *_line(entry.score, entry.weight, share)))
    band = translate("Sums", "%1 lies in the band of “%2”.").replace("%1", figure(card.score))
    band = band.replace("%2", level_name(card.band, language))
    note = translate("Sums", "Each dimension counts by its weight; one without an answer does not count.")
    return Sum(
        translate("Sums", "Overall score"),
        f"{note} {band}",
        _columns(translate("Sums", "Dimension"), translate("Sums", "Score")),
        tuple(rows),
        (translate("Sums", "Score"), "", short(whole), "100 %", figure(card.score)),
    )


def dimension_sum(card: Scorecard, dimension: Dimension, sheet: AnswerSheet, language: Language) -> Sum:
    """Return how the questions make the score of a dimension."""
    counted = [question for question in dimension.questions if question.id in card.values]
    whole = sum(question.weight for question in counted)
    rows = []
    for question in dimension.questions:
        value = card.values.get(question.id)
        share = question.weight / whole if value is not None else None
        line = _line(value, question.weight, share)
        if value is None:
            line = (_uncounted(question.id, sheet), *line[1:])
        rows.append((question.title.to(language), *line))
    entry = card.dimension(dimension.id)
    score = entry.score if entry else None
    return Sum(
        dimension.title.to(language),
        translate("Sums", "Each question counts by its weight. What is not answered or not applicable does not count."),
        _columns(translate("Sums", "Question"), translate("Sums", "Answer")),
        tuple(rows),
        (
            translate("Sums", "Score"),
            "",
            short(whole),
            "100 %",
            figure(score),
        ),
    )


def fit_sum(
    entry: Format,
    found: Recommendation | NotNow,
    card: Scorecard,
    targets: Mapping[str, float],
    goals: Sequence[str],
    questionnaire: MaturityQuestionnaire,
    language: Language,
) -> Sum:
    """Return how level, gaps and goals make the fit of a format."""
    parts = found.parts
    made_for = ", ".join(level.label.to(language) for level in entry.levels)
    rows = [(translate("Sums", "Level: made for %1").replace("%1", made_for), "", _points(parts.level, LEVEL_POINTS))]
    open_gaps = {name: gap for name, gap in gaps(card, targets).items() if gap > 0}
    titles = {dimension.id: dimension.title.to(language) for dimension in questionnaire.dimensions}
    whole = sum(open_gaps.values())
    rows.append((translate("Sums", "Gaps that it closes"), "", _points(parts.gaps, GAP_POINTS)))
    for name, gap in open_gaps.items():
        covered = entry.covers.get(name, 0.0)
        words = translate("Sums", "gap %1, closes %2 %").replace("%1", figure(gap)).replace("%2", short(covered * 100))
        points = GAP_POINTS * gap * covered / whole
        rows.append((f"    {titles.get(name, name)}", words, f"({figure(points, 1)})"))
    served = len(set(goals) & set(entry.goals))
    words = translate("Sums", "%1 of %2").replace("%1", str(served)).replace("%2", str(len(set(goals))))
    rows.append((translate("Sums", "Goals that it serves"), words, _points(parts.goals, GOAL_POINTS)))
    return Sum(
        translate("Sums", "Fit: %1").replace("%1", entry.title.to(language)),
        translate("Sums", "Up to 60 points for the level, 25 for the gaps and 15 for the goals."),
        (translate("Sums", "Part"), translate("Sums", "Sum"), translate("Sums", "Points")),
        tuple(rows),
        (translate("Sums", "Fit"), "", figure(found.fit, 1)),
    )


def _columns(what: str, value: str) -> tuple[str, ...]:
    return what, value, translate("Sums", "Weight"), translate("Sums", "Share"), translate("Sums", "Adds")


def _line(value: float | None, weight: float, share: float | None) -> tuple[str, str, str, str]:
    if value is None or share is None:
        return "–", short(weight), "–", "–"
    return figure(value), short(weight), f"{figure(share * 100, 0)} %", figure(share * value)


def _points(points: float, most: float) -> str:
    text = translate("Sums", "%1 of %2")
    return text.replace("%1", figure(points, 1)).replace("%2", short(most))


def _uncounted(question: str, sheet: AnswerSheet) -> str:
    voices = (sheet.agreed, *sheet.voices.values())
    if any(question in voice and voice[question].not_applicable for voice in voices):
        return translate("Sums", "not applicable")
    return translate("Sums", "not answered")
