"""Assess: answers in, scorecard and recommendations out, one format into the engagement."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from cxf_desktop.domain.changes import Change, Edit
from cxf_desktop.domain.content import Format, Questionnaire
from cxf_desktop.domain.engagement import Answer, AnswerSheet, Engagement, Limits, Workshop
from cxf_desktop.domain.model import clean_line
from cxf_desktop.domain.paths import PathError
from cxf_desktop.domain.recommending import Recommendation, Recommendations, Wishes, recommend
from cxf_desktop.domain.scoring import HIGHEST_VALUE, LOWEST_VALUE, Scorecard, scorecard
from cxf_desktop.domain.words import Language, Level
from cxf_desktop.services.pinning import MATURITY, PinnedTemplates, UnknownQuestionnaireError
from cxf_desktop.templates.catalogue import Catalogue

NOT_APPLICABLE = "not_applicable"

_SHEET = re.compile(r"assessment\.sheets\[([^\]]*)\]")
_RESPONDENT = "assessment.respondents"


class AssessmentService:
    """Scores engagements and recommends formats for them."""

    def __init__(self, pinned: PinnedTemplates, catalogue: Catalogue, new_id: Callable[[], str]) -> None:
        self._pinned = pinned
        self._catalogue = catalogue
        self._new_id = new_id

    def questionnaire(self, document: Engagement, id_: str = MATURITY) -> Questionnaire:
        """Return the questionnaire that the engagement is answered with; see ``PinnedTemplates``."""
        return self._pinned.questionnaire(document, id_)

    def scorecard(self, document: Engagement, id_: str = MATURITY) -> Scorecard:
        """Compute the result of a questionnaire.

        Raises:
            UnknownQuestionnaireError: There is none with that id.

        """
        return scorecard(self.questionnaire(document, id_), document.assessment.sheets.get(id_, AnswerSheet()))

    def level(self, document: Engagement) -> Level | None:
        """Return the customer's level, or None when nothing was answered."""
        try:
            return self.scorecard(document).level
        except UnknownQuestionnaireError:
            return None

    def recommendations(
        self,
        document: Engagement,
        *,
        days: float | None = None,
        weeks: float | None = None,
        goals: Sequence[str] | None = None,
    ) -> Recommendations:
        """Return the formats that fit, with the engagement's own goals and limits unless others are given."""
        own = document.assessment
        sheet = own.sheets.get(MATURITY, AnswerSheet())
        limits = Limits(
            days=own.limits.days if days is None else days,
            weeks=own.limits.weeks if weeks is None else weeks,
            people=own.limits.people,
            subscription=own.limits.subscription,
        )
        wishes = Wishes(goals=tuple(own.goals if goals is None else goals), limits=limits, targets=sheet.targets)
        return recommend(
            self.scorecard(document),
            self._catalogue.formats.values(),
            wishes,
            self.questionnaire(document),
            self._catalogue.goals,
        )

    def answer_edits(
        self, document: Engagement, respondent: str, questionnaire: str, answers: Mapping[str, object]
    ) -> list[Edit]:
        """Return the edits that enter the answers of one respondent, who is added when new.

        An answer is a number, ``not_applicable``, or None to clear it.

        Raises:
            PathError: A question is not in the questionnaire, or a value is none of these; it is named. Or the
                respondent has no name.
            UnknownQuestionnaireError: There is no such questionnaire.

        """
        known = {question.id for question in self.questionnaire(document, questionnaire).questions()}
        edits: list[Edit] = []
        name = clean_line(respondent).strip()
        if not name:
            raise PathError("respondent: needs a name")
        voice = next((r.id for r in document.assessment.respondents if r.name == name), None)
        if voice is None:
            voice = self._new_id()
            edits.append(Edit(path=f"{_RESPONDENT}[{voice}]", value={"name": name}))
        for question, given in answers.items():
            if question not in known:
                raise PathError(f"{question[:80]}: is no question of {questionnaire}")
            path = f"assessment.sheets[{questionnaire}].voices[{voice}][{question}]"
            edits += [Edit(path=f"{path}.{name}", value=value) for name, value in _answer(question, given).items()]
        return edits

    def check_answers(self, document: Engagement, changes: Sequence[Change]) -> None:
        """Refuse answers that do not belong to their questionnaire; a rule of the session.

        Raises:
            PathError: A question, a respondent or a value is unknown to the questionnaire; it is named.

        """
        touched = {match[1] for change in changes if (match := _SHEET.match(change.path))}
        if any(change.path in ("assessment", "assessment.sheets") for change in changes):
            touched |= set(document.assessment.sheets)
        for id_ in touched & set(document.assessment.sheets):
            try:
                questionnaire = self.questionnaire(document, id_)
            except UnknownQuestionnaireError as error:
                raise PathError(f"assessment.sheets[{id_}]: {error}") from error
            _check_sheet(questionnaire, document.assessment.sheets[id_], document)

    def check_choices(self, document: Engagement, changes: Sequence[Change]) -> None:
        """Refuse goals and formats that nobody knows; a rule of the session. What is there already may stay.

        Raises:
            PathError: A goal or format that was chosen just now is not in the catalogue; it is named.

        """
        for change in changes:
            if change.path == "assessment.goals":
                strange = [goal for goal in document.assessment.goals if goal not in self._catalogue.goals]
                new = [goal for goal in strange if goal not in (change.before or ())]
                if new:
                    raise PathError(f"assessment.goals: {new[0]} is no goal of the catalogue")
            chosen = document.format
            unpinned = chosen is not None and not chosen.template and chosen.format not in self._catalogue.formats
            if chosen is not None and unpinned and change.path in ("format", "format.format"):
                raise PathError(f"{change.path}: {chosen.format} is no format of the catalogue")

    def take_format_edits(
        self, document: Engagement, format_id: str, language: Language, recommended: Recommendation | None = None
    ) -> list[Edit]:
        """Return the edits that take a format into the engagement: the choice with its reasons, and its agenda.

        They replace an agenda that is there. What was captured in it stays, no longer bound to a block.

        Raises:
            PathError: There is no such format.

        """
        entry = self._catalogue.formats.get(format_id)
        if entry is None:
            raise PathError(f"{format_id[:80]}: is no format of the catalogue")
        if recommended is None:
            offered = self.recommendations(document).offered
            recommended = next((r for r in offered if r.format == format_id), None)
        choice = {
            "format": entry.id,
            "template": self._pinned.pin_format(entry),
            "level": self.level(document),
            "fit": recommended.fit if recommended else 0,
            "reasons": [reason.to(language) for reason in recommended.reasons_for] if recommended else [],
        }
        return [Edit(path="format", value=choice), *_loosened(document.workshop), *self.agenda_edits(entry, language)]

    def agenda_edits(self, entry: Format, language: Language) -> list[Edit]:
        """Return the edits that replace the agenda with that of a format."""
        sessions: list[dict[str, object]] = []
        blocks: list[dict[str, object]] = []
        for session in entry.sessions:
            session_id = self._new_id()
            sessions.append(
                {
                    "id": session_id,
                    "title": session.title.to(language),
                    "day": session.day,
                    "start": session.start,
                }
            )
            blocks += [
                {
                    "id": self._new_id(),
                    "session": session_id,
                    "title": block.title.to(language),
                    "goal": block.goal.to(language),
                    "minutes": block.minutes,
                    "kind": block.kind,
                    "method": block.method,
                }
                for block in session.blocks
            ]
        return [Edit(path="workshop.sessions", value=sessions), Edit(path="workshop.blocks", value=blocks)]


def _loosened(workshop: Workshop) -> list[Edit]:
    """Return the edits that let go of the blocks of an agenda that will be replaced."""
    bound = [capture.id for capture in workshop.captures if capture.block is not None]
    stopped = [Edit(path="workshop.run", value={})] if workshop.run.block is not None else []
    return [*stopped, *(Edit(path=f"workshop.captures[{id_}].block", value=None) for id_ in bound)]


def _answer(question: str, given: object) -> dict[str, object]:
    if given is None:
        return {"value": None, "not_applicable": False}
    if given == NOT_APPLICABLE:
        return {"value": None, "not_applicable": True}
    if isinstance(given, int | float) and not isinstance(given, bool) and _in_range(given):
        return {"value": given, "not_applicable": False}
    raise PathError(
        f"{question}: {str(given)[:40]} is no answer; it must be a number from 1 to 4, {NOT_APPLICABLE} or null"
    )


def _in_range(value: float) -> bool:
    return LOWEST_VALUE <= value <= HIGHEST_VALUE


def _check_sheet(questionnaire: Questionnaire, sheet: AnswerSheet, document: Engagement) -> None:
    path = f"assessment.sheets[{questionnaire.id}]"
    known = {question.id for question in questionnaire.questions()}
    people = {respondent.id for respondent in document.assessment.respondents}
    for voice, answers in sheet.voices.items():
        if answers and voice not in people:
            raise PathError(f"{path}.voices[{voice}]: there is no respondent {voice}")
        _check_answers(f"{path}.voices[{voice}]", answers.items(), known)
    _check_answers(f"{path}.agreed", sheet.agreed.items(), known)
    for dimension, target in sheet.targets.items():
        if not any(dimension == known_dimension.id for known_dimension in questionnaire.dimensions):
            raise PathError(f"{path}.targets[{dimension}]: there is no dimension {dimension}")
        if not _in_range(target):
            raise PathError(f"{path}.targets[{dimension}]: must be from 1 to 4")


def _check_answers(path: str, answers: Iterable[tuple[str, Answer]], known: set[str]) -> None:
    for question, answer in answers:
        if question not in known:
            raise PathError(f"{path}[{question}]: there is no question {question}")
        if answer.value is not None and not _in_range(answer.value):
            raise PathError(f"{path}[{question}].value: must be from 1 to 4")
