"""A comparison as lines for the tables."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from cxf_desktop.domain.comparing import AnswerChange, Answered, Comparison, ScoreChange, ScoreKind, Stand
from cxf_desktop.domain.question_names import QuestionName, question_names, score_names
from cxf_desktop.domain.words import Language
from cxf_desktop.ui.pages.assess.wording import short
from cxf_desktop.ui.pages.compare.change_model import ChangeRow, Direction
from cxf_desktop.ui.pages.compare.wording import (
    listed,
    one_sided,
    score_change,
    score_texts,
    signed,
    stand_text,
)

translate = QCoreApplication.translate
Pair = tuple[Answered, Answered]


def score_rows(found: Comparison, pair: Pair, language: Language) -> list[ChangeRow]:
    """Return a line for each score that has changed."""
    names = score_names(pair[0]) | score_names(pair[1])
    return [_score_row(change, names[change.kind, change.id].to(language)) for change in found.scores]


def answer_rows(found: Comparison, pair: Pair, language: Language) -> list[ChangeRow]:
    """Return a line for each answer that has changed, by weight x change."""
    names = question_names(pair[0]) | question_names(pair[1])
    return [_answer_row(found.questionnaire, each, names[each.question], language) for each in found.answers]


def importance(found: Iterable[Comparison]) -> Mapping[str, tuple[bool, float]]:
    """Return by what the lines of several questionnaires are sorted."""
    return {
        f"{each.questionnaire}/{change.question}": (change.change is None, -change.importance)
        for each in found
        for change in each.answers
    }


def differing(found: Comparison, pair: Pair, language: Language) -> list[str]:
    """Return a sentence for each way in which the questionnaires differ."""
    names = question_names(pair[0]) | question_names(pair[1])
    patterns = (
        (found.only_before, translate("Compare", "Asked then only: %1.")),
        (found.only_after, translate("Compare", "Asked now only: %1.")),
        (found.reworded, translate("Compare", "Worded differently, compare with care: %1.")),
    )
    return [
        pattern.replace("%1", listed(names[id_].title.to(language) for id_ in ids)) for ids, pattern in patterns if ids
    ]


def _score_row(change: ScoreChange, name: str) -> ChangeRow:
    inner = change.kind in (ScoreKind.DIMENSION, ScoreKind.SUB_AREA)
    before, after = score_texts(change)
    return ChangeRow(
        key=change.id,
        name=name,
        place="",
        before=before,
        after=after,
        change=score_change(change),
        direction=_direction(change.change),
        rank="inner" if inner else "outer",
    )


def _answer_row(questionnaire: str, change: AnswerChange, name: QuestionName, language: Language) -> ChangeRow:
    difference = change.change
    return ChangeRow(
        key=f"{questionnaire}/{change.question}",
        name=name.title.to(language),
        place=_place(change, name, language),
        before=stand_text(change.before, name.scale),
        after=stand_text(change.after, name.scale),
        change=one_sided(is_new=change.before.value is None) if difference is None else signed(difference),
        direction=_direction(difference),
        notes=_notes(change.before, change.after),
    )


def _place(change: AnswerChange, name: QuestionName, language: Language) -> str:
    """Return where a question belongs, and its weight where that moves it up or down the list."""
    place = name.place.to(language)
    if change.weight == 1:
        return place
    weight = translate("Compare", "weight %1").replace("%1", short(change.weight))
    return f"{place} · {weight}"


def _notes(before: Stand, after: Stand) -> str:
    """Return what was noted, the later side first; what is noted on both sides once."""
    parts = ["; ".join(after.notes)] if after.notes else []
    older = [note for note in before.notes if note not in after.notes]
    if older:
        parts.append(translate("Compare", "Then: %1").replace("%1", "; ".join(older)))
    return " · ".join(parts)


def _direction(difference: float | None) -> Direction:
    if difference is None:
        return "other"
    return "up" if difference > 0 else "down"
