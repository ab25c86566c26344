"""The readiness result as charts show it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from cxf_desktop.documents.charts.specs import BandBars, BandReading, GapBars, Overlay, Radar, Reading
from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.questionnaires import DesignField, ReadinessQuestionnaire
from cxf_desktop.domain.readiness import FieldScore, ReadinessCard
from cxf_desktop.domain.words import Language
from cxf_desktop.ui.pages.readiness.result_words import reach_of

FEWEST_AXES = 3
translate = QCoreApplication.translate


def _labels() -> tuple[str, str]:
    return translate("ReadinessResult", "Score"), translate("ReadinessResult", "To reach")


def band_bars(
    card: ReadinessCard, questionnaire: ReadinessQuestionnaire, sheet: AnswerSheet, language: Language
) -> BandBars:
    """Return the design fields over the zones of the bands."""
    reported = sheet.workbook.reported if sheet.workbook else {}
    readings = []
    for field in questionnaire.fields:
        score = card.field(field.id)
        if score is None:
            continue
        lowest, highest = reach_of(score) if score.answered < score.of else (None, None)
        other = reported[field.id].shown if field.id in reported else None
        target = sheet.targets.get(field.id)
        readings.append(BandReading(field.title.to(language), score.score, lowest, highest, target, other))
    shown = translate("ReadinessResult", "What the workbook showed")
    return BandBars(tuple(readings), *_labels(), shown, language)


def fields_radar(
    card: ReadinessCard,
    questionnaire: ReadinessQuestionnaire,
    targets: Mapping[str, float],
    language: Language,
    then: ReadinessCard | None = None,
) -> Radar | None:
    """Return the design fields around a centre, with what if over it; None when they are too few."""
    fields = questionnaire.fields
    if len(fields) < FEWEST_AXES:
        return None
    scores = [card.field(field.id) for field in fields]
    readings = tuple(
        Reading(field.title.to(language), score.score if score else None, target=targets.get(field.id))
        for field, score in zip(fields, scores, strict=True)
    )
    overlays: tuple[Overlay, ...] = ()
    if then is not None:
        tried = (then.field(field.id) for field in fields)
        values = tuple(score.score if score else None for score in tried)
        overlays = (Overlay("projected", translate("ReadinessResult", "What if"), values),)
    return Radar(readings, *_labels(), overlays, "percent", language)


def field_radar(score: FieldScore, field: DesignField, language: Language) -> Radar | None:
    """Return the sub-areas of a design field around a centre; None when they are too few."""
    if len(field.sub_areas) < FEWEST_AXES:
        return None
    titles = {area.id: area.title.to(language) for area in field.sub_areas}
    readings = tuple(Reading(titles[area.id], area.score) for area in score.sub_areas)
    return Radar(readings, _labels()[0], unit="percent", language=language)


def gap_bars(
    card: ReadinessCard, questionnaire: ReadinessQuestionnaire, targets: Mapping[str, float], language: Language
) -> GapBars | None:
    """Return how far the fields are from their targets; None when no target is set."""
    readings = []
    for field in questionnaire.fields:
        score = card.field(field.id)
        if field.id in targets and score is not None:
            readings.append(Reading(field.title.to(language), score.score, target=targets[field.id]))
    return GapBars(tuple(readings), *_labels(), unit="percent", language=language) if readings else None
