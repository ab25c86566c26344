"""Two assessments side by side: what has changed in scores and answers, and what cannot be compared."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.model import Model
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire, Question, Questionnaire, ReadinessQuestion
from cxf_desktop.domain.readiness import questions_of, readiness_card, weight_of
from cxf_desktop.domain.scoring import exact, scorecard
from cxf_desktop.domain.voices import counted_value, is_decided


@dataclass(frozen=True, slots=True)
class Answered:
    """One side of a comparison: a questionnaire as it was asked, with its answers."""

    questionnaire: Questionnaire
    sheet: AnswerSheet


class ScoreKind(StrEnum):
    """What a score belongs to."""

    OVERALL = "overall"
    DIMENSION = "dimension"
    FIELD = "field"
    SUB_AREA = "sub_area"


class ScoreChange(Model):
    """A score that is another one now; None where nothing was counted."""

    kind: ScoreKind
    id: str
    before: float | None
    after: float | None

    @property
    def change(self) -> float | None:
        """The difference; None when one side has no score."""
        return None if self.before is None or self.after is None else exact(self.after - self.before)

    def mirrored(self) -> "ScoreChange":
        """Return it as seen from the other side."""
        return self.model_copy(update={"before": self.after, "after": self.before})


class Stand(Model):
    """What counted for a question at one time, and what was noted on it."""

    value: float | None = None
    not_applicable: bool = False
    notes: tuple[str, ...] = ()

    def says_the_same_as(self, other: "Stand") -> bool:
        """Tell whether the answer is the same, whatever the notes say."""
        return (self.value, self.not_applicable) == (other.value, other.not_applicable)


class AnswerChange(Model):
    """A question with another answer; ``weight`` is the greater one of both sides."""

    question: str
    weight: float
    before: Stand
    after: Stand

    @property
    def change(self) -> float | None:
        """The difference; None when one side has no value."""
        before, after = self.before.value, self.after.value
        return None if before is None or after is None else exact(after - before)

    @property
    def importance(self) -> float:
        """Weight x change; nothing when one side has no value."""
        return self.weight * abs(self.change or 0)

    def mirrored(self) -> "AnswerChange":
        """Return it as seen from the other side."""
        return self.model_copy(update={"before": self.after, "after": self.before})


class Comparison(Model):
    """What differs between two sides, and the questions that cannot be compared as they stand.

    ``answers`` come by weight x change, the largest first; then those that have a value on one side only.
    """

    questionnaire: str
    scores: tuple[ScoreChange, ...] = ()
    answers: tuple[AnswerChange, ...] = ()
    only_before: tuple[str, ...] = ()
    only_after: tuple[str, ...] = ()
    reworded: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether both sides are the same, the questionnaires too."""
        return not (self.scores or self.answers or self.only_before or self.only_after or self.reworded)

    def mirrored(self) -> "Comparison":
        """Return it as seen from the other side."""
        return Comparison(
            questionnaire=self.questionnaire,
            scores=tuple(score.mirrored() for score in self.scores),
            answers=tuple(answer.mirrored() for answer in self.answers),
            only_before=self.only_after,
            only_after=self.only_before,
            reworded=self.reworded,
        )


def compare(before: Answered, after: Answered) -> Comparison:
    """Compare two sides of the same kind; questions and scores are matched by their ids."""
    asked_before, asked_after = _asked(before), _asked(after)
    both = [id_ for id_ in asked_after if id_ in asked_before]
    return Comparison(
        questionnaire=after.questionnaire.id,
        scores=tuple(_score_changes(before, after)),
        answers=_answer_changes(both, before, after),
        only_before=tuple(id_ for id_ in asked_before if id_ not in asked_after),
        only_after=tuple(id_ for id_ in asked_after if id_ not in asked_before),
        reworded=tuple(id_ for id_ in both if _wording(asked_before[id_]) != _wording(asked_after[id_])),
    )


def scores_of(side: Answered) -> dict[tuple[ScoreKind, str], float | None]:
    """Return every score of a side, the overall one first, sub-areas behind their field."""
    found: dict[tuple[ScoreKind, str], float | None] = {}
    if isinstance(side.questionnaire, MaturityQuestionnaire):
        card = scorecard(side.questionnaire, side.sheet)
        found[ScoreKind.OVERALL, card.questionnaire] = card.score
        for dimension in card.dimensions:
            found[ScoreKind.DIMENSION, dimension.id] = dimension.score
        return found
    for field in readiness_card(side.questionnaire, side.sheet).fields:
        found[ScoreKind.FIELD, field.id] = field.score
        for area in field.sub_areas:
            found[ScoreKind.SUB_AREA, area.id] = area.score
    return found


_Asked = Question | ReadinessQuestion


def _score_changes(before: Answered, after: Answered) -> Iterator[ScoreChange]:
    was, is_ = scores_of(before), scores_of(after)
    for key in (*is_, *(key for key in was if key not in is_)):
        change = ScoreChange(kind=key[0], id=key[1], before=was.get(key), after=is_.get(key))
        if change.before != change.after:
            yield change


def _answer_changes(questions: list[str], before: Answered, after: Answered) -> tuple[AnswerChange, ...]:
    weights = _weights(before), _weights(after)
    found: list[AnswerChange] = []
    for id_ in questions:
        was, is_ = stand(id_, before.sheet), stand(id_, after.sheet)
        if not was.says_the_same_as(is_):
            weight = max(weights[0][id_], weights[1][id_])
            found.append(AnswerChange(question=id_, weight=weight, before=was, after=is_))
    return tuple(sorted(found, key=lambda change: (change.change is None, -change.importance)))


def stand(question: str, sheet: AnswerSheet) -> Stand:
    """Return what counts for a question, with the note of the room and those of the voices."""
    value = counted_value(question, sheet)
    everybody = (sheet.agreed, *sheet.voices.values())
    answers = [answers[question] for answers in everybody if question in answers]
    notes = dict.fromkeys(answer.note.strip() for answer in answers)
    return Stand(
        value=None if value is None else exact(value),
        not_applicable=value is None and is_decided(question, sheet),
        notes=tuple(note for note in notes if note),
    )


def _asked(side: Answered) -> Mapping[str, _Asked]:
    if isinstance(side.questionnaire, MaturityQuestionnaire):
        return {question.id: question for question in side.questionnaire.questions()}
    areas = side.questionnaire.sub_areas()
    return {question.id: question for area in areas for question in questions_of(area, side.sheet)}


def _weights(side: Answered) -> dict[str, float]:
    return {
        id_: weight_of(question, side.sheet) if isinstance(question, ReadinessQuestion) else question.weight
        for id_, question in _asked(side).items()
    }


def _wording(question: _Asked) -> tuple[object, ...]:
    """Return what is read out and chosen from: an answer means something else when that is another text."""
    if isinstance(question, ReadinessQuestion):
        return question.text, question.scale
    return question.ask, question.statements
