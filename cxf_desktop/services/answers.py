"""Answers to questionnaires of either kind: how they come in, and what a sheet may hold."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from cxf_desktop.domain.answers import OWN_QUESTIONS, Answer, AnswerSheet
from cxf_desktop.domain.changes import Change, Edit
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.model import clean_line
from cxf_desktop.domain.paths import PathError
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire, Questionnaire, ReadinessQuestionnaire
from cxf_desktop.domain.readiness import questions_of
from cxf_desktop.services.pinning import PinnedTemplates, UnknownQuestionnaireError

NOT_APPLICABLE = "not_applicable"
STATEMENTS = (1, 2, 3, 4)
"""The values of a maturity question."""

_SHEET = re.compile(r"assessment\.sheets\[([^\]]*)\]")
_ANSWER = re.compile(
    r"assessment\.sheets\[(?P<sheet>[^\]]+)\]\.(?:voices\[(?P<voice>[^\]]+)\]|agreed)\[(?P<question>[^\]]+)\](?:\.\w+)?"
)
_RESPONDENT = "assessment.respondents"


class AnswerService:
    """Enters answers, and refuses those that do not belong to their questionnaire."""

    def __init__(self, pinned: PinnedTemplates, new_id: Callable[[], str]) -> None:
        self._pinned = pinned
        self._new_id = new_id

    def edits(
        self,
        document: Engagement,
        respondent: str,
        questionnaire: str,
        answers: Mapping[str, object],
        *,
        role: str = "",
        notes: Mapping[str, str] | None = None,
    ) -> list[Edit]:
        """Return the edits that enter the answers of one respondent, who is added when new.

        An answer is a number, ``not_applicable``, or None to clear it.

        Raises:
            PathError: A question is not in the questionnaire, or a value is none of these; it is named. Or the
                respondent has no name.
            UnknownQuestionnaireError: There is no such questionnaire.

        """
        values = values_of(self._pinned.questionnaire(document, questionnaire), _sheet(document, questionnaire))
        name = clean_line(respondent).strip()
        if not name:
            raise PathError("respondent: needs a name")
        edits = self._pinned.pin_edits(document, questionnaire)
        voice = next((r.id for r in document.assessment.respondents if r.name == name), None)
        if voice is None:
            voice = self._new_id()
            edits.append(Edit(path=f"{_RESPONDENT}[{voice}]", value={"name": name, "role": clean_line(role).strip()}))
        said = notes or {}
        for question, given in answers.items():
            if question not in values:
                raise PathError(f"{question[:80]}: is no question of {questionnaire}")
            path = f"assessment.sheets[{questionnaire}].voices[{voice}][{question}]"
            parts = _answer(question, given, values[question])
            if question in said:
                parts["note"] = said[question]
            edits += [Edit(path=f"{path}.{part}", value=value) for part, value in parts.items()]
        return edits

    def check(self, document: Engagement, changes: Sequence[Change]) -> None:
        """Refuse answers that do not belong to their questionnaire; a rule of the session.

        Raises:
            PathError: A question, a respondent or a value is unknown to the questionnaire; it is named.

        """
        if all(_ANSWER.fullmatch(change.path) for change in changes):
            # By far the most frequent change: a sheet of 30 people need not be looked through for one answer.
            self._check_single(document, changes)
            return
        touched = {match[1] for change in changes if (match := _SHEET.match(change.path))}
        if any(change.path in ("assessment", "assessment.sheets") for change in changes):
            touched |= set(document.assessment.sheets)
        for id_ in touched & set(document.assessment.sheets):
            try:
                questionnaire = self._pinned.questionnaire(document, id_)
            except UnknownQuestionnaireError as error:
                raise PathError(f"assessment.sheets[{id_}]: {error}") from error
            _check_sheet(questionnaire, document.assessment.sheets[id_], document)

    def _check_single(self, document: Engagement, changes: Sequence[Change]) -> None:
        people = {respondent.id for respondent in document.assessment.respondents}
        for change in changes:
            match = _ANSWER.fullmatch(change.path)
            sheet = document.assessment.sheets.get(match["sheet"]) if match else None
            if match is None or sheet is None:
                continue
            voice, question = match["voice"], match["question"]
            path = f"assessment.sheets[{match['sheet']}].{f'voices[{voice}]' if voice else 'agreed'}"
            if voice and voice not in people:
                raise PathError(f"{path}: there is no respondent {voice}")
            answers = sheet.voices.get(voice, {}) if voice else sheet.agreed
            if question in answers:
                values = self._values(document, match["sheet"], sheet)
                _check_answers(path, [(question, answers[question])], values)

    def _values(self, document: Engagement, id_: str, sheet: AnswerSheet) -> dict[str, tuple[int, ...]]:
        try:
            return _all_values(self._pinned.questionnaire(document, id_), sheet)
        except UnknownQuestionnaireError as error:
            raise PathError(f"assessment.sheets[{id_}]: {error}") from error


def values_of(questionnaire: Questionnaire, sheet: AnswerSheet) -> dict[str, tuple[int, ...]]:
    """Return every question with the values that an answer to it can have."""
    if isinstance(questionnaire, MaturityQuestionnaire):
        return {question.id: STATEMENTS for question in questionnaire.questions()}
    areas = questionnaire.sub_areas()
    return {question.id: question.scale.values for area in areas for question in questions_of(area, sheet)}


def _sheet(document: Engagement, questionnaire: str) -> AnswerSheet:
    return document.assessment.sheets.get(questionnaire, AnswerSheet())


def _answer(question: str, given: object, values: Sequence[int]) -> dict[str, object]:
    if given is None:
        return {"value": None, "not_applicable": False}
    if given == NOT_APPLICABLE:
        return {"value": None, "not_applicable": True}
    if isinstance(given, int | float) and not isinstance(given, bool) and _fits(given, values):
        return {"value": given, "not_applicable": False}
    raise PathError(f"{question}: {str(given)[:40]} is no answer; it must be {_said(values)}, {NOT_APPLICABLE} or null")


def _fits(value: float, values: Sequence[int]) -> bool:
    """Tell whether an answer can have a value: between statements too, but nothing is between yes and no."""
    return value in values if len(values) == 2 else values[0] <= value <= values[-1]


def _said(values: Sequence[int]) -> str:
    if len(values) == 2:
        return f"{values[-1]} for yes or {values[0]} for no"
    return f"a number from {values[0]} to {values[-1]}"


def _all_values(questionnaire: Questionnaire, sheet: AnswerSheet) -> dict[str, tuple[int, ...]]:
    """Return what ``values_of`` does, and own questions without a text: an undo brings the text back."""
    return values_of(questionnaire, sheet) | {own.id: own.scale.values for own in sheet.own}


def _check_sheet(questionnaire: Questionnaire, sheet: AnswerSheet, document: Engagement) -> None:
    path = f"assessment.sheets[{questionnaire.id}]"
    values = _all_values(questionnaire, sheet)
    people = {respondent.id for respondent in document.assessment.respondents}
    for voice, answers in sheet.voices.items():
        if answers and voice not in people:
            raise PathError(f"{path}.voices[{voice}]: there is no respondent {voice}")
        _check_answers(f"{path}.voices[{voice}]", answers.items(), values)
    _check_answers(f"{path}.agreed", sheet.agreed.items(), values)
    for question, hands in sheet.hands.items():
        if question not in values:
            raise PathError(f"{path}.hands[{question}]: there is no question {question}")
        if any(count and value not in values[question] for value, count in enumerate(hands.counts, start=1)):
            raise PathError(f"{path}.hands[{question}]: hands for a value that the question does not have")
    if isinstance(questionnaire, ReadinessQuestionnaire):
        _check_readiness(path, questionnaire, sheet, set(values))
    else:
        _check_maturity(path, questionnaire, sheet)


def _check_maturity(path: str, questionnaire: MaturityQuestionnaire, sheet: AnswerSheet) -> None:
    _check_targets(path, "dimension", {d.id for d in questionnaire.dimensions}, sheet, (1, 4))
    for name in ("weights", "own", "services", "floors"):
        if getattr(sheet, name):
            raise PathError(f"{path}.{name}: only a readiness questionnaire has {name}")


def _check_readiness(path: str, questionnaire: ReadinessQuestionnaire, sheet: AnswerSheet, questions: set[str]) -> None:
    areas = {area.id for area in questionnaire.sub_areas()}
    _check_targets(path, "design field", {field.id for field in questionnaire.fields}, sheet, (0, 1))
    known = {
        "weights": areas | questions,
        "floors": areas,
        "services": {service.id for service in questionnaire.services},
    }
    for name, ids in known.items():
        for id_ in getattr(sheet, name):
            if id_ not in ids:
                raise PathError(f"{path}.{name}[{id_}]: there is no {id_}")
    fixed = {question.id for question in questionnaire.questions()} | areas
    for own in sheet.own:
        if own.sub_area not in areas:
            raise PathError(f"{path}.own[{own.id}].sub_area: there is no sub-area {own.sub_area}")
        if own.id in fixed:
            raise PathError(f"{path}.own[{own.id}]: the id belongs to another question")
        if sum(other.sub_area == own.sub_area for other in sheet.own) > OWN_QUESTIONS:
            raise PathError(f"{path}.own[{own.id}]: {own.sub_area} has {OWN_QUESTIONS} questions of its own already")


def _check_targets(path: str, kind: str, known: set[str], sheet: AnswerSheet, limits: tuple[int, int]) -> None:
    for id_, target in sheet.targets.items():
        if id_ not in known:
            raise PathError(f"{path}.targets[{id_}]: there is no {kind} {id_}")
        if not limits[0] <= target <= limits[1]:
            raise PathError(f"{path}.targets[{id_}]: must be from {limits[0]} to {limits[1]}")


def _check_answers(path: str, answers: Iterable[tuple[str, Answer]], values: Mapping[str, tuple[int, ...]]) -> None:
    for question, answer in answers:
        if question not in values:
            raise PathError(f"{path}[{question}]: there is no question {question}")
        if answer.value is not None and not _fits(answer.value, values[question]):
            raise PathError(f"{path}[{question}].value: must be {_said(values[question])}")
