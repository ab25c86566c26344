"""From readiness to maturity: which answers of the one support or contradict those of the other.

A hint for the conversation, never a change: the two questionnaires ask different people about the same thing.
"""

from collections.abc import Mapping
from enum import StrEnum

from cxf_desktop.domain.model import Model
from cxf_desktop.domain.questionnaires import ReadinessQuestionnaire

HIGH_READINESS, LOW_READINESS = 4.0, 2.0
"""At least *agree*; at most *disagree*."""
HIGH_MATURITY, LOW_MATURITY = 3.0, 2.0
"""At least the third statement; at most the second."""


class Bearing(StrEnum):
    """What a readiness answer means for the maturity answer about the same thing."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"


class Hint(Model):
    """A readiness answer beside the maturity answer that it bears on."""

    question: str
    value: float
    maturity_question: str
    maturity_value: float
    bearing: Bearing


def maturity_hints(
    questionnaire: ReadinessQuestionnaire, readiness: Mapping[str, float], maturity: Mapping[str, float]
) -> tuple[Hint, ...]:
    """Return the hints, contradictions first, otherwise in the order of the questionnaire.

    A high readiness answer (4 and above) supports a high maturity answer (3 and above) and contradicts a low one (2 and
    below); a low readiness answer (2 and below) the other way round. What lies between says nothing.
    """
    linked = ((question.id, question.maturity) for question in questionnaire.questions() if question.maturity)
    found = [
        hint
        for question, other in linked
        if question in readiness and other in maturity
        for hint in _hint(question, readiness[question], other, maturity[other])
    ]
    return tuple(sorted(found, key=lambda hint: hint.bearing is Bearing.SUPPORTS))


def _hint(question: str, value: float, maturity_question: str, maturity_value: float) -> list[Hint]:
    high, low = value >= HIGH_READINESS, value <= LOW_READINESS
    mature, immature = maturity_value >= HIGH_MATURITY, maturity_value <= LOW_MATURITY
    if not (high or low) or not (mature or immature):
        return []
    bearing = Bearing.SUPPORTS if high == mature else Bearing.CONTRADICTS
    return [
        Hint(
            question=question,
            value=value,
            maturity_question=maturity_question,
            maturity_value=maturity_value,
            bearing=bearing,
        )
    ]
