"""The hints that readiness answers give on maturity answers, in words."""

from cxf_desktop.domain.hints import Bearing, Hint
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire, ReadinessQuestionnaire
from cxf_desktop.domain.words import Language, Scale
from cxf_desktop.ui.pages.assess.wording import short
from cxf_desktop.ui.pages.explain.hints_part import HintView


def hint_views(
    hints: tuple[Hint, ...],
    readiness: ReadinessQuestionnaire,
    maturity: MaturityQuestionnaire,
    language: Language,
) -> list[HintView]:
    """Return each hint with the titles of both questions and what was answered."""
    asked = {question.id: question for question in readiness.questions()}
    others = {question.id: question for question in maturity.questions()}
    found = []
    for hint in hints:
        question, other = asked[hint.question], others[hint.maturity_question]
        answer = _readiness_words(question.scale, hint.value, language)
        at = min(len(other.statements), max(1, round(hint.maturity_value)))
        statement = other.statements[at - 1].to(language)
        found.append(
            HintView(
                hint.bearing is Bearing.CONTRADICTS,
                hint.question,
                question.title.to(language),
                f"{answer}: {question.text.to(language)}",
                hint.maturity_question,
                other.title.to(language),
                f"{short(hint.maturity_value)}: {statement}",
            )
        )
    return found


def _readiness_words(scale: Scale, value: float, language: Language) -> str:
    return f"{scale.label(value).to(language)} ({short(value)})"
