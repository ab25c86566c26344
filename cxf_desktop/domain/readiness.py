"""The readiness score: sub-areas, design fields, bands, and the floor of online services (design, section 6)."""

from collections.abc import Iterable, Mapping

from cxf_desktop.domain.answers import AnswerSheet, OwnQuestion
from cxf_desktop.domain.figures import rounded
from cxf_desktop.domain.model import Model
from cxf_desktop.domain.questionnaires import DesignField, ReadinessQuestion, ReadinessQuestionnaire, SubArea
from cxf_desktop.domain.scoring import exact
from cxf_desktop.domain.voices import Disagreement, Spoken, counted_values
from cxf_desktop.domain.words import BANDS, Band, local

BAND_LIMITS = (0.4, 0.6, 0.8)
MOST_DECIMALS = 3
"""A score above the nth limit is above the nth band; on the limit it is not."""
FULL_VALUE = 5.0
"""The value that scores 1."""
LOWEST_VALUE = 1.0
WEIGHTS_TOLERANCE = 0.005
"""Shares of a field that are not further from 1 add up: thirds are written as 33 %."""

Values = Mapping[str, float]
"""Question -> its counted value, 1 to 5."""


class Contribution(Model):
    """What one counted answer gives to the score of its sub-area: ``share`` x ``value`` / 5 = ``points``."""

    question: str
    value: float
    weight: float
    share: float
    points: float


class SubAreaScore(Model):
    """The score of a sub-area, 0 to 1.

    ``own_score`` comes from the answers alone; ``floor`` is the use of online services; ``score`` is what counts: the
    higher one of both where the floor is switched on and something was answered, else the answers' own.
    """

    id: str
    share: float
    own_score: float | None
    floor: float | None
    floored: bool
    score: float | None
    counted: int
    of: int
    answered: int
    lowest: float | None
    highest: float | None

    @property
    def lifted(self) -> bool:
        """Whether the floor gives the score, not the answers."""
        return self.floored and self.score is not None and self.score != self.own_score


class FieldScore(Model):
    """The score of a design field, 0 to 1, its band, and the range that open questions leave.

    ``weights_total`` is what the shares of the sub-areas add up to before they are evened out; 1 when nothing is wrong.
    """

    id: str
    score: float | None
    band: Band | None
    sub_areas: tuple[SubAreaScore, ...]
    weights_total: float
    lowest: Band
    highest: Band

    @property
    def counted(self) -> int:
        """How many questions give the score."""
        return sum(area.counted for area in self.sub_areas)

    @property
    def answered(self) -> int:
        """How many questions are not open."""
        return sum(area.answered for area in self.sub_areas)

    @property
    def of(self) -> int:
        """How many questions the field has."""
        return sum(area.of for area in self.sub_areas)

    @property
    def weights_add_up(self) -> bool:
        """Whether the shares of the sub-areas are 100 % together."""
        return abs(self.weights_total - 1) <= WEIGHTS_TOLERANCE


class ReadinessCard(Model):
    """The computed result of a readiness questionnaire."""

    questionnaire: str
    fields: tuple[FieldScore, ...]
    floor: float | None
    disagreement: tuple[Disagreement, ...]
    values: dict[str, float]

    @property
    def answered(self) -> int:
        """How many questions are not open."""
        return sum(field.answered for field in self.fields)

    @property
    def of(self) -> int:
        """How many questions there are, the customer's own among them."""
        return sum(field.of for field in self.fields)

    def field(self, id_: str) -> FieldScore | None:
        """Return the score of a design field, or None when there is no such field."""
        return next((field for field in self.fields if field.id == id_), None)

    def sub_area(self, id_: str) -> SubAreaScore | None:
        """Return the score of a sub-area, or None when there is no such sub-area."""
        return next((area for field in self.fields for area in field.sub_areas if area.id == id_), None)


def readiness_card(questionnaire: ReadinessQuestionnaire, sheet: AnswerSheet) -> ReadinessCard:
    """Compute the whole result from the answers."""
    asked = {area.id: questions_of(area, sheet) for area in questionnaire.sub_areas()}
    everything = [question for questions in asked.values() for question in questions]
    spoken = Spoken(sheet)
    values = spoken.counted_values(question.id for question in everything)
    floor = services_floor(questionnaire, sheet)
    return ReadinessCard(
        questionnaire=questionnaire.id,
        fields=tuple(_field_score(field, asked, values, sheet, spoken, floor) for field in questionnaire.fields),
        floor=floor,
        disagreement=spoken.disagreements((q.id, weight_of(q, sheet)) for q in everything),
        values=values,
    )


def questions_of(area: SubArea, sheet: AnswerSheet) -> tuple[ReadinessQuestion, ...]:
    """Return the questions of a sub-area, the customer's own after the others; an own one without a text is unused."""
    own = (question for question in sheet.own if question.sub_area == area.id and question.text.strip())
    return (*area.questions, *(own_question(question) for question in own))


def own_question(question: OwnQuestion) -> ReadinessQuestion:
    """Return a question of the customer's own as one that can be asked like the others."""
    text = question.text.strip()
    line = " ".join(text.split())
    title = line if len(line) <= _TITLE else f"{line[: _TITLE - 1]}…"
    return ReadinessQuestion(
        id=question.id,
        title=local(title, title),
        scale=question.scale,
        text=local(text, text),
        hint=local("A question of your own", "Eine eigene Frage"),
    )


_TITLE = 34


def weight_of(question: ReadinessQuestion, sheet: AnswerSheet) -> float:
    """Return the weight of a question in this engagement."""
    return sheet.weights.get(question.id, question.weight)


def sub_area_shares(field: DesignField, sheet: AnswerSheet) -> dict[str, float]:
    """Return the share of each sub-area as it is given: together 1, unless somebody changed one alone."""
    total = sum(area.weight for area in field.sub_areas)
    return {area.id: sheet.weights.get(area.id, area.weight / total) for area in field.sub_areas}


def services_floor(questionnaire: ReadinessQuestionnaire, sheet: AnswerSheet) -> float | None:
    """Return the use of online services, 0 to 1: the penetration of the used ones over all; None when nobody said."""
    known = [sheet.services[service.id] for service in questionnaire.services if service.id in sheet.services]
    if not any(use.used is not None for use in known):
        return None
    return exact(sum(use.penetration or 0 for use in known if use.used) / len(questionnaire.services))


def contributions(area: SubArea, sheet: AnswerSheet) -> tuple[Contribution, ...]:
    """Return the sum behind the own score of a sub-area; the points add up to it."""
    questions = questions_of(area, sheet)
    values = counted_values((question.id for question in questions), sheet)
    weights = {question.id: weight_of(question, sheet) for question in questions if question.id in values}
    total = sum(weights.values())
    return tuple(
        Contribution(
            question=id_,
            value=values[id_],
            weight=weight,
            share=weight / total if total else 0,
            points=weight / total * values[id_] / FULL_VALUE if total else 0,
        )
        for id_, weight in weights.items()
    )


def band_of(score: float | None) -> Band | None:
    """Return the band of a score: above 0.8 dynamic, above 0.6 rationalized, above 0.4 standardized, else basic."""
    return None if score is None else BANDS[sum(score > limit for limit in BAND_LIMITS)]


def decimals_of(score: float, least: int = 0) -> int:
    """Return how many decimals of a percentage tell on which side of a band's limit a score lies."""
    told = (n for n in range(least, MOST_DECIMALS) if band_of(rounded(score * 100, n) / 100) is band_of(score))
    return next(told, MOST_DECIMALS)


def area_score(weighted: Iterable[tuple[float, float]]) -> float | None:
    """Return the score that ``(weight, value)`` of the counted questions give, or None when none has weight."""
    pairs = tuple(weighted)
    total = sum(weight for weight, _ in pairs)
    return exact(sum(weight * value for weight, value in pairs) / FULL_VALUE / total) if total else None


def field_score(areas: Iterable[tuple[float, float | None]]) -> float | None:
    """Return the score that ``(share, score)`` of the sub-areas give; shares are evened out over the counted ones."""
    counted = [(share, score) for share, score in areas if score is not None]
    total = sum(share for share, _ in counted)
    return exact(sum(share * score for share, score in counted) / total) if total else None


def _field_score(
    field: DesignField,
    asked: Mapping[str, tuple[ReadinessQuestion, ...]],
    values: Values,
    sheet: AnswerSheet,
    spoken: Spoken,
    floor: float | None,
) -> FieldScore:
    shares = sub_area_shares(field, sheet)
    areas = tuple(
        _area_score(area, asked[area.id], values, sheet, spoken, floor, shares[area.id]) for area in field.sub_areas
    )
    score = field_score((area.share, area.score) for area in areas)
    return FieldScore(
        id=field.id,
        score=score,
        band=band_of(score),
        sub_areas=areas,
        weights_total=exact(sum(shares.values())),
        lowest=band_of(field_score((area.share, area.lowest) for area in areas)) or Band.BASIC,
        highest=band_of(field_score((area.share, area.highest) for area in areas)) or Band.DYNAMIC,
    )


def _area_score(
    area: SubArea,
    questions: tuple[ReadinessQuestion, ...],
    values: Values,
    sheet: AnswerSheet,
    spoken: Spoken,
    floor: float | None,
    share: float,
) -> SubAreaScore:
    weights = {question.id: weight_of(question, sheet) for question in questions}
    open_ = [id_ for id_ in weights if id_ not in values and not spoken.is_decided(id_)]
    own_score = area_score((weights[id_], values[id_]) for id_ in weights if id_ in values)
    floored = sheet.floors.get(area.id, False) and floor is not None
    least = floor if floored and floor is not None else 0.0

    def reach(value: float) -> float | None:
        """Return the score with every open question at ``value``; None when no question counts or could."""
        found = area_score((weights[id_], values.get(id_, value)) for id_ in weights if id_ in values or id_ in open_)
        return None if found is None else max(least, found)

    return SubAreaScore(
        id=area.id,
        share=share,
        own_score=own_score,
        floor=floor,
        floored=floored,
        score=None if own_score is None else max(least, own_score),
        counted=sum(id_ in values for id_ in weights),
        of=len(weights),
        answered=len(weights) - len(open_),
        lowest=reach(LOWEST_VALUE),
        highest=reach(FULL_VALUE),
    )
