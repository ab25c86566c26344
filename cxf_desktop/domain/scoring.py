"""The maturity score and the level (design, section 6)."""

from collections.abc import Mapping
from statistics import fmean

from cxf_desktop.domain.content import Dimension, Gate, Question, Questionnaire
from cxf_desktop.domain.engagement import Answer, AnswerSheet
from cxf_desktop.domain.model import Model
from cxf_desktop.domain.words import LEVELS, Level

BAND_LIMITS = (1.75, 2.5, 3.25)
"""A score below the nth limit is in the nth band; from the last one on it is in the highest."""
LOWEST_VALUE, HIGHEST_VALUE = 1.0, 4.0

Values = Mapping[str, float]
"""Question -> its counted value."""


class DimensionScore(Model):
    """The score of one dimension, 1 to 4, and how many of its questions were counted."""

    id: str
    score: float | None
    weight: float
    counted: int
    of: int


class GateResult(Model):
    """Whether the condition for a level holds."""

    level: Level
    question: str
    at_least: float
    value: float | None
    holds: bool


class Disagreement(Model):
    """How far the respondents are apart on a question: highest minus lowest value."""

    question: str
    spread: float
    weight: float


class Scorecard(Model):
    """The computed result of a maturity questionnaire."""

    questionnaire: str
    level: Level | None
    score: float | None
    band: Level | None
    answered: int
    of: int
    dimensions: tuple[DimensionScore, ...]
    gates: tuple[GateResult, ...]
    lowest: Level | None
    highest: Level | None
    disagreement: tuple[Disagreement, ...]
    values: dict[str, float]

    def dimension(self, id_: str) -> DimensionScore | None:
        """Return the score of a dimension, or None when the questionnaire has no such dimension."""
        return next((dimension for dimension in self.dimensions if dimension.id == id_), None)

    @property
    def holding_down(self) -> tuple[GateResult, ...]:
        """The gates that keep the level below the band."""
        if self.band is None or self.level is None:
            return ()
        return tuple(
            gate for gate in self.gates if not gate.holds and self.level.number < gate.level.number <= self.band.number
        )


def scorecard(questionnaire: Questionnaire, sheet: AnswerSheet) -> Scorecard:
    """Compute the whole result from the answers."""
    values = counted_values(questionnaire, sheet)
    dimensions = tuple(_dimension_score(dimension, values) for dimension in questionnaire.dimensions)
    score = _overall(dimensions)
    open_ = [q.id for q in questionnaire.questions() if q.id not in values and not _is_decided(q.id, sheet)]
    answered = sum(1 for _ in questionnaire.questions()) - len(open_)
    return Scorecard(
        questionnaire=questionnaire.id,
        level=_level(score, questionnaire.gates, values),
        score=score,
        band=_band(score),
        answered=answered,
        of=answered + len(open_),
        dimensions=dimensions,
        gates=tuple(_gate_result(gate, values) for gate in questionnaire.gates),
        lowest=level_of(questionnaire, {**values, **dict.fromkeys(open_, LOWEST_VALUE)}),
        highest=level_of(questionnaire, {**values, **dict.fromkeys(open_, HIGHEST_VALUE)}),
        disagreement=_disagreements(questionnaire, sheet),
        values=values,
    )


def level_of(questionnaire: Questionnaire, values: Values) -> Level | None:
    """Return the level that the counted ``values`` give, or None when there are none."""
    score = _overall(tuple(_dimension_score(dimension, values) for dimension in questionnaire.dimensions))
    return _level(score, questionnaire.gates, values)


def counted_values(questionnaire: Questionnaire, sheet: AnswerSheet) -> dict[str, float]:
    """Return the value of each counted question: the agreed answer, else the mean of the respondents' answers."""
    found = ((question.id, _value(question.id, sheet)) for question in questionnaire.questions())
    return {question: value for question, value in found if value is not None}


def spoken_values(question: str, sheet: AnswerSheet) -> list[float]:
    """Return what the respondents answered to ``question``, without *not applicable*."""
    answers = (voice[question] for voice in sheet.voices.values() if question in voice)
    return [answer.value for answer in answers if answer.value is not None and not answer.not_applicable]


def _agreed(question: str, sheet: AnswerSheet) -> Answer | None:
    answer = sheet.agreed.get(question)
    return answer if answer is not None and answer.given else None


def _value(question: str, sheet: AnswerSheet) -> float | None:
    agreed = _agreed(question, sheet)
    if agreed is not None:
        return None if agreed.not_applicable else agreed.value
    spoken = spoken_values(question, sheet)
    return fmean(spoken) if spoken else None


def _is_decided(question: str, sheet: AnswerSheet) -> bool:
    """Tell whether the question was answered although it has no value: it does not apply."""
    if _agreed(question, sheet) is not None:
        return True
    return any(voice[question].given for voice in sheet.voices.values() if question in voice)


def _dimension_score(dimension: Dimension, values: Values) -> DimensionScore:
    counted = [question for question in dimension.questions if question.id in values]
    weight = sum(question.weight for question in counted)
    total = sum(question.weight * values[question.id] for question in counted)
    return DimensionScore(
        id=dimension.id,
        score=_exact(total / weight) if counted else None,
        weight=dimension.weight,
        counted=len(counted),
        of=len(dimension.questions),
    )


def _overall(dimensions: tuple[DimensionScore, ...]) -> float | None:
    counted = [(dimension.weight, dimension.score) for dimension in dimensions if dimension.score is not None]
    if not counted:
        return None
    return _exact(sum(weight * score for weight, score in counted) / sum(weight for weight, _ in counted))


def _exact(score: float) -> float:
    """Take the noise of binary fractions away: a score on a limit must not fall below it."""
    return round(score, 10)


def _band(score: float | None) -> Level | None:
    if score is None:
        return None
    return LEVELS[sum(score >= limit for limit in BAND_LIMITS)]


def _level(score: float | None, gates: tuple[Gate, ...], values: Values) -> Level | None:
    band = _band(score)
    if band is None:
        return None
    reached = LEVELS[0]
    for level in LEVELS[1 : band.number]:
        if not all(_holds(gate, values) for gate in gates if gate.level == level):
            break
        reached = level
    return reached


def _holds(gate: Gate, values: Values) -> bool:
    value = values.get(gate.question)
    return value is not None and value >= gate.at_least


def _gate_result(gate: Gate, values: Values) -> GateResult:
    return GateResult(
        level=gate.level,
        question=gate.question,
        at_least=gate.at_least,
        value=values.get(gate.question),
        holds=_holds(gate, values),
    )


def _disagreements(questionnaire: Questionnaire, sheet: AnswerSheet) -> tuple[Disagreement, ...]:
    found = (_disagreement(question, sheet) for question in questionnaire.questions())
    return tuple(
        sorted(
            (entry for entry in found if entry),
            key=lambda entry: -entry.weight * entry.spread,
        )
    )


def _disagreement(question: Question, sheet: AnswerSheet) -> Disagreement | None:
    spoken = spoken_values(question.id, sheet)
    spread = max(spoken) - min(spoken) if spoken else 0
    return Disagreement(question=question.id, spread=spread, weight=question.weight) if spread else None
