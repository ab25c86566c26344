"""The sums behind the numbers: what was added up to a score or a fit."""

from collections.abc import Mapping, Sequence

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
from cxf_desktop.domain.scoring import HIGHEST_VALUE, LOWEST_VALUE, Scorecard, scorecard
from cxf_desktop.domain.voices import is_decided
from cxf_desktop.domain.what_if import with_answers
from cxf_desktop.domain.words import Language
from cxf_desktop.ui.pages.assess.wording import figure, gate_text, level_name, open_text, range_text, short
from cxf_desktop.ui.pages.explain.sum import QUESTION, SUM, Remark, Sum, SumRow
from cxf_desktop.ui.pages.explain.wording import percent, questions_text, uncounted, whose

translate = QCoreApplication.translate
SCORE = "score"
"""The sum of the overall score, as a line that leads to it names it."""


def score_sum(card: Scorecard, questionnaire: MaturityQuestionnaire, language: Language) -> Sum:
    """Return how the dimensions make the overall score, and what the gates make of it."""
    counted = [entry for entry in card.dimensions if entry.score is not None]
    whole = sum(entry.weight for entry in counted)
    titles = {dimension.id: dimension.title.to(language) for dimension in questionnaire.dimensions}
    rows = []
    for entry in card.dimensions:
        share = entry.weight / whole if entry.score is not None and whole else None
        cells = (titles.get(entry.id, entry.id), *_line(entry.score, entry.weight, share))
        rows.append(SumRow(cells, SUM + entry.id))
    band = translate("Sums", "%1 lies in the band of “%2”.").replace("%1", figure(card.score))
    band = band.replace("%2", level_name(card.band, language))
    note = translate("Sums", "Each dimension counts by its weight; one without an answer does not count.")
    return Sum(
        translate("Sums", "Overall score"),
        f"{note} {band}",
        _columns(translate("Sums", "Dimension"), translate("Sums", "Score")),
        tuple(rows),
        ((translate("Sums", "Score"), "", short(whole), percent(1.0), figure(card.score)),),
        (*_gates(card, questionnaire, language), *_level_range(card, language)),
    )


def dimension_sum(
    card: Scorecard, dimension: Dimension, sheet: AnswerSheet, questionnaire: MaturityQuestionnaire, language: Language
) -> Sum:
    """Return how the questions make the score of a dimension."""
    counted = [question for question in dimension.questions if question.id in card.values]
    whole = sum(question.weight for question in counted)
    rows = []
    for question in dimension.questions:
        value = card.values.get(question.id)
        share = question.weight / whole if value is not None else None
        rest = _line(value, question.weight, share)[1:]
        who = uncounted(question.id, sheet) if value is None else f"{short(value)} · {whose(question.id, sheet)}"
        rows.append(SumRow((question.title.to(language), who, *rest), QUESTION + question.id))
    entry = card.dimension(dimension.id)
    score = entry.score if entry else None
    return Sum(
        dimension.title.to(language),
        translate("Sums", "Each question counts by its weight. What is not answered or not applicable does not count."),
        _columns(translate("Sums", "Question"), translate("Sums", "Answer")),
        tuple(rows),
        ((translate("Sums", "Score"), "", short(whole), percent(1.0), figure(score)),),
        _dimension_range(dimension, sheet, questionnaire),
    )


def _gates(card: Scorecard, questionnaire: MaturityQuestionnaire, language: Language) -> tuple[Remark, ...]:
    """Return every gate up to the band: those that hold, and those that keep the level down."""
    band = card.band.number if card.band else 0
    found = []
    for gate in card.gates:
        if gate.level.number <= band:
            icon, role = ("check", "good") if gate.holds else ("lock", "warn")
            found.append(Remark(gate_text(gate, questionnaire, language), icon, role, QUESTION + gate.question))
    return tuple(found)


def _level_range(card: Scorecard, language: Language) -> tuple[Remark, ...]:
    text = range_text(card, language)
    if not text:
        return ()
    return (Remark(f"{open_text(card)}. {text}", "question"),)


def _dimension_range(
    dimension: Dimension, sheet: AnswerSheet, questionnaire: MaturityQuestionnaire
) -> tuple[Remark, ...]:
    """Return which scores the unanswered questions could still give."""
    waiting = [question.id for question in dimension.questions if not is_decided(question.id, sheet)]
    if not waiting:
        return ()
    ends = []
    for value in (LOWEST_VALUE, HIGHEST_VALUE):
        tried = scorecard(questionnaire, with_answers(sheet, dict.fromkeys(waiting, value)))
        entry = tried.dimension(dimension.id)
        ends.append(figure(entry.score if entry else None))
    text = translate("Sums", "%1 unanswered: anything from %2 to %3 is still possible.")
    text = text.replace("%1", questions_text(len(waiting))).replace("%2", ends[0]).replace("%3", ends[1])
    return (Remark(text, "question"),)


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
    level = translate("Sums", "Level: made for %1").replace("%1", made_for)
    rows = [SumRow((level, "", _points(parts.level, LEVEL_POINTS)), SUM + SCORE)]
    open_gaps = {name: gap for name, gap in gaps(card, targets).items() if gap > 0}
    titles = {dimension.id: dimension.title.to(language) for dimension in questionnaire.dimensions}
    whole = sum(open_gaps.values())
    rows.append(SumRow((translate("Sums", "Gaps that it closes"), "", _points(parts.gaps, GAP_POINTS))))
    for name, gap in open_gaps.items():
        covered = entry.covers.get(name, 0.0)
        words = translate("Sums", "gap %1, closes %2%").replace("%1", figure(gap)).replace("%2", short(covered * 100))
        points = GAP_POINTS * gap * covered / whole
        rows.append(SumRow((f"    {titles.get(name, name)}", words, f"({figure(points, 1)})"), SUM + name))
    served = len(set(goals) & set(entry.goals))
    words = translate("Sums", "%1 of %2").replace("%1", str(served)).replace("%2", str(len(set(goals))))
    rows.append(SumRow((translate("Sums", "Goals that it serves"), words, _points(parts.goals, GOAL_POINTS))))
    return Sum(
        translate("Sums", "Fit: %1").replace("%1", entry.title.to(language)),
        translate("Sums", "Up to 60 points for the level, 25 for the gaps and 15 for the goals."),
        (translate("Sums", "Part"), translate("Sums", "Sum"), translate("Sums", "Points")),
        tuple(rows),
        ((translate("Sums", "Fit"), "", figure(found.fit, 1)),),
    )


def _columns(what: str, value: str) -> tuple[str, ...]:
    return what, value, translate("Sums", "Weight"), translate("Sums", "Share"), translate("Sums", "Adds")


def _line(value: float | None, weight: float, share: float | None) -> tuple[str, str, str, str]:
    if value is None or share is None:
        return "–", short(weight), "–", "–"
    return figure(value), short(weight), percent(share), figure(share * value)


def _points(points: float, most: float) -> str:
    text = translate("Sums", "%1 of %2")
    return text.replace("%1", figure(points, 1)).replace("%2", short(most))
