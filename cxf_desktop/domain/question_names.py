"""What questions and scores are called, for tables that are not about one questionnaire alone."""

from cxf_desktop.domain.comparing import Answered, ScoreKind
from cxf_desktop.domain.model import Model
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire
from cxf_desktop.domain.readiness import questions_of
from cxf_desktop.domain.words import LocalText, Scale


class QuestionName(Model):
    """The short name of a question, the dimension or sub-area it belongs to, and its scale; None for statements."""

    title: LocalText
    place: LocalText
    scale: Scale | None = None


def question_names(side: Answered) -> dict[str, QuestionName]:
    """Return the name of every question by its id."""
    if isinstance(side.questionnaire, MaturityQuestionnaire):
        return {
            question.id: QuestionName(title=question.title, place=dimension.title)
            for dimension in side.questionnaire.dimensions
            for question in dimension.questions
        }
    return {
        question.id: QuestionName(title=question.title, place=area.title, scale=question.scale)
        for area in side.questionnaire.sub_areas()
        for question in questions_of(area, side.sheet)
    }


def score_names(side: Answered) -> dict[tuple[ScoreKind, str], LocalText]:
    """Return the name of everything that has a score."""
    if isinstance(side.questionnaire, MaturityQuestionnaire):
        overall = {(ScoreKind.OVERALL, side.questionnaire.id): side.questionnaire.title}
        return overall | {(ScoreKind.DIMENSION, each.id): each.title for each in side.questionnaire.dimensions}
    found: dict[tuple[ScoreKind, str], LocalText] = {}
    for field in side.questionnaire.fields:
        found[ScoreKind.FIELD, field.id] = field.title
        found |= {(ScoreKind.SUB_AREA, area.id): area.title for area in field.sub_areas}
    return found
