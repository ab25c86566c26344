"""Trying answers out: what would come out if some questions had another agreed answer.

Nothing here changes an engagement. A trial is a copy of it, for the same scoring and recommending as the real one.
"""

from collections.abc import Mapping

from cxf_desktop.domain.answers import Answer, AnswerSheet
from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.model import Model

Trial = Mapping[str, float]
"""Question -> the value that it is given for the time being."""


class AnswerDifference(Model):
    """One question of a trial: the value that counts today, or None when none does, and the one that is tried."""

    question: str
    before: float | None
    after: float


def differences(trial: Trial, values: Mapping[str, float]) -> tuple[AnswerDifference, ...]:
    """Return what differs from ``values``, the counted ones of today, in the order in which it was tried."""
    found = (AnswerDifference(question=id_, before=values.get(id_), after=value) for id_, value in trial.items())
    return tuple(entry for entry in found if entry.before != entry.after)


def with_answers(sheet: AnswerSheet, trial: Trial) -> AnswerSheet:
    """Return a sheet in which the room has settled on the values of the trial; notes stay."""
    agreed = {id_: Answer(value=value, note=_note(sheet, id_)) for id_, value in trial.items()}
    return sheet.model_copy(update={"agreed": {**sheet.agreed, **agreed}})


def tried(document: Engagement, questionnaire: str, trial: Trial) -> Engagement:
    """Return an engagement with the answers of the trial; the one that was given stays as it is."""
    if not trial:
        return document
    sheet = document.assessment.sheets.get(questionnaire, AnswerSheet())
    sheets = {**document.assessment.sheets, questionnaire: with_answers(sheet, trial)}
    return document.model_copy(update={"assessment": document.assessment.model_copy(update={"sheets": sheets})})


def take_over_edits(questionnaire: str, trial: Trial) -> list[Edit]:
    """Return the edits that make the values of the trial the agreed answers; notes stay."""
    return [
        Edit(path=f"assessment.sheets[{questionnaire}].agreed[{id_}].{part}", value=value)
        for id_, tried_value in trial.items()
        for part, value in (("value", tried_value), ("not_applicable", False))
    ]


def _note(sheet: AnswerSheet, question: str) -> str:
    answer = sheet.agreed.get(question)
    return answer.note if answer else ""
