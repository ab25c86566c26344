"""The sums behind the numbers of the readiness result, as they are at the moment."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.questionnaires import DesignField, ReadinessQuestion, ReadinessQuestionnaire, SubArea
from cxf_desktop.domain.readiness import (
    Contribution,
    FieldScore,
    ReadinessCard,
    SubAreaScore,
    contributions,
    questions_of,
    weight_of,
)
from cxf_desktop.domain.words import Language, Scale
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.wording import short
from cxf_desktop.ui.pages.explain.sum import QUESTION, SUM, Remark, Sum, SumRow
from cxf_desktop.ui.pages.explain.wording import percent, uncounted, value_text, whose
from cxf_desktop.ui.pages.readiness.result_words import (
    band_name,
    floor_text,
    range_text,
    reach_of,
    score_text,
    weight_text,
    weights_text,
)

translate = QCoreApplication.translate


class ReadinessSums:
    """Makes the sum behind a design field or a sub-area."""

    def __init__(self, context: EngagementContext, questionnaire: ReadinessQuestionnaire) -> None:
        self._context = context
        self._questionnaire = questionnaire

    def make(self, id_: str) -> Sum | None:
        """Return the sum, or None when nothing of that name has a score."""
        service, document = self._context.work.readiness, self._context.session.document
        card, language = service.card(document), self._context.language
        for field in self._questionnaire.fields:
            score = card.field(field.id)
            if field.id == id_ and score is not None:
                return field_sum(field, score, language)
            area = next((area for area in field.sub_areas if area.id == id_), None)
            if area is not None:
                return area_sum(area, card, service.sheet(document), language)
        return None


def field_sum(field: DesignField, score: FieldScore, language: Language) -> Sum:
    """Return how the sub-areas make the score of a design field."""
    total = sum(area.share for area in score.sub_areas if area.score is not None)
    titles = {area.id: area.title.to(language) for area in field.sub_areas}
    rows = []
    for area in score.sub_areas:
        share = area.share / total if area.score is not None and total else None
        given = None if share is None or area.score is None else share * area.score
        weights = (weight_text(area.share), weight_text(share))
        cells = (titles[area.id], score_text(area.score, 1), *weights, percent(given, 1))
        rows.append(SumRow(cells, SUM + area.id))
    note = translate("ReadinessResult", "Each sub-area counts by its weight; one without an answer does not count.")
    band = translate("ReadinessResult", "%1 lies in the band “%2”.").replace("%1", score_text(score.score, 1))
    words = f"{note} {band.replace('%2', band_name(score.band, language))}" if score.band else note
    whole = weight_text(sum(area.share for area in score.sub_areas))
    return Sum(
        field.title.to(language),
        words,
        (
            translate("ReadinessResult", "Sub-area"),
            translate("ReadinessResult", "Score"),
            translate("ReadinessResult", "Weight"),
            translate("ReadinessResult", "Share"),
            translate("ReadinessResult", "Adds"),
        ),
        tuple(rows),
        ((translate("ReadinessResult", "Score"), "", whole, percent(1.0), score_text(score.score, 1)),),
        tuple(_field_remarks(field, score, language)),
    )


def area_sum(area: SubArea, card: ReadinessCard, sheet: AnswerSheet, language: Language) -> Sum:
    """Return how the answers make the score of a sub-area, and what its floor makes of that."""
    score = card.sub_area(area.id)
    assert score is not None
    given = {entry.question: entry for entry in contributions(area, sheet)}
    rows = (_question_row(question, given, sheet, language) for question in questions_of(area, sheet))
    whole = short(sum(entry.weight for entry in given.values()))
    note = translate(
        "ReadinessResult",
        "Points are answer / 5 x share. What is not answered, does not apply or has no weight does not count.",
    )
    return Sum(
        area.title.to(language),
        note,
        (
            translate("ReadinessResult", "Question"),
            translate("ReadinessResult", "Answer"),
            translate("ReadinessResult", "Weight"),
            translate("ReadinessResult", "Share"),
            translate("ReadinessResult", "Points"),
        ),
        tuple(rows),
        tuple(_totals(score, whole)),
        tuple(_area_remarks(score)),
    )


def _question_row(
    question: ReadinessQuestion, given: dict[str, Contribution], sheet: AnswerSheet, language: Language
) -> SumRow:
    title, target = question.title.to(language), QUESTION + question.id
    entry = given.get(question.id)
    if entry is None:
        weight = short(weight_of(question, sheet))
        return SumRow((title, uncounted(question.id, sheet), weight, "–", "–"), target)
    answer = f"{value_text(entry.value, question.scale is Scale.YES_NO)} · {whose(question.id, sheet)}"
    return SumRow((title, answer, short(entry.weight), percent(entry.share, 1), percent(entry.points, 1)), target)


def _totals(score: SubAreaScore, whole: str) -> Iterator[tuple[str, ...]]:
    answers = translate("ReadinessResult", "Score of the answers") if score.lifted else _score()
    shares = percent(1.0) if score.own_score is not None else "–"
    yield (answers, "", whole, shares, percent(score.own_score, 1))
    if score.lifted:
        yield (translate("ReadinessResult", "Floor: use of online services"), "", "", "", percent(score.floor, 1))
        yield (_score(), "", "", "", percent(score.score, 1))


def _score() -> str:
    return translate("ReadinessResult", "Score")


def _area_remarks(score: SubAreaScore) -> Iterator[Remark]:
    floor = floor_text(score)
    if floor:
        switched = translate("ReadinessResult", "Online services as a floor, switched on: %1.")
        if not score.floored:
            switched = translate("ReadinessResult", "Online services as a floor, switched off: %1.")
        yield Remark(switched.replace("%1", floor), "info")
    text = range_text(score.of - score.answered, score.lowest, score.highest)
    if text:
        yield Remark(text, "question")


def _field_remarks(field: DesignField, score: FieldScore, language: Language) -> Iterator[Remark]:
    weights = weights_text(field.title.to(language), score)
    if weights:
        yield Remark(weights, "warning", "warn")
    text = range_text(score.of - score.answered, *reach_of(score))
    if text:
        yield Remark(text, "question")
