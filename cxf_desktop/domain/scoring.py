"""The maturity score and the level (design, section 6)."""

from collections.abc import Mapping

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.model import Model
from cxf_desktop.domain.questionnaires import Dimension, Gate, MaturityQuestionnaire
from cxf_desktop.domain.voices import Disagreement, Spoken
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


def scorecard(questionnaire: MaturityQuestionnaire, sheet: AnswerSheet) -> Scorecard:
    """Compute the whole result from the answers."""
    ids = [question.id for question in questionnaire.questions()]
    spoken = Spoken(sheet)
    values = spoken.counted_values(ids)
    dimensions = tuple(_dimension_score(dimension, values) for dimension in questionnaire.dimensions)
    score = _overall(dimensions)
    open_ = [id_ for id_ in ids if id_ not in values and not spoken.is_decided(id_)]
    answered = len(ids) - len(open_)
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
        disagreement=spoken.disagreements((q.id, q.weight) for q in questionnaire.questions()),
        values=values,
    )


def level_of(questionnaire: MaturityQuestionnaire, values: Values) -> Level | None:
    """Return the level that the counted ``values`` give, or None when there are none."""
    score = _overall(tuple(_dimension_score(dimension, values) for dimension in questionnaire.dimensions))
    return _level(score, questionnaire.gates, values)


def _dimension_score(dimension: Dimension, values: Values) -> DimensionScore:
    counted = [question for question in dimension.questions if question.id in values]
    weight = sum(question.weight for question in counted)
    total = sum(question.weight * values[question.id] for question in counted)
    return DimensionScore(
        id=dimension.id,
        score=exact(total / weight) if counted else None,
        weight=dimension.weight,
        counted=len(counted),
        of=len(dimension.questions),
    )


def _overall(dimensions: tuple[DimensionScore, ...]) -> float | None:
    counted = [(dimension.weight, dimension.score) for dimension in dimensions if dimension.score is not None]
    if not counted:
        return None
    return exact(sum(weight * score for weight, score in counted) / sum(weight for weight, _ in counted))


def exact(score: float) -> float:
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
