"""The dimensions of a scorecard as a chart shows them."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from cxf_desktop.documents.charts.specs import Radar, Reading
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire
from cxf_desktop.domain.recommending import HIGHEST_TARGET
from cxf_desktop.domain.scoring import Scorecard
from cxf_desktop.domain.words import Language
from cxf_desktop.ui.pages.assess.wording import figure, short

FEWEST_AXES = 3


def usual_target(card: Scorecard) -> float | None:
    """Return the score to reach in every dimension for which none is set: the level's number plus one."""
    return None if card.level is None else float(min(card.level.number + 1, HIGHEST_TARGET))


def radar_of(
    card: Scorecard, questionnaire: MaturityQuestionnaire, targets: Mapping[str, float], language: Language
) -> Radar | None:
    """Return the radar, or None when there are too few dimensions to span one."""
    if len(questionnaire.dimensions) < FEWEST_AXES:
        return None
    readings = []
    for dimension in questionnaire.dimensions:
        entry = card.dimension(dimension.id)
        score = entry.score if entry else None
        target = None if card.level is None else targets.get(dimension.id, usual_target(card))
        readings.append(Reading(dimension.title.to(language), score, figure(score, 1), target))
    labels = (QCoreApplication.translate("Assess", "Score"), QCoreApplication.translate("Assess", "To reach"))
    return Radar(tuple(readings), *labels, language=language)


def tips_of(radar: Radar) -> list[str]:
    """Return a sentence for each axis."""
    return [_tip(reading) for reading in radar.readings]


def _tip(reading: Reading) -> str:
    if reading.value is None:
        text = QCoreApplication.translate("Assess", "%1: not answered")
    elif reading.target is None:
        text = QCoreApplication.translate("Assess", "%1: score %2")
    else:
        text = QCoreApplication.translate("Assess", "%1: score %2, to reach %3")
    text = text.replace("%2", figure(reading.value)).replace("%3", short(reading.target))
    return text.replace("%1", reading.label)
