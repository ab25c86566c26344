"""Assess: scorecard and recommendations out, one format into the engagement."""

from collections.abc import Callable, Sequence

from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.changes import Change, Edit
from cxf_desktop.domain.content import Format
from cxf_desktop.domain.engagement import Engagement, Limits, Workshop
from cxf_desktop.domain.paths import PathError
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire
from cxf_desktop.domain.recommending import Recommendation, Recommendations, Wishes, recommend
from cxf_desktop.domain.scoring import Scorecard, scorecard
from cxf_desktop.domain.words import Language, Level
from cxf_desktop.services.pinning import MATURITY, PinnedTemplates, UnknownQuestionnaireError
from cxf_desktop.templates.catalogue import Catalogue


class AssessmentService:
    """Scores engagements and recommends formats for them."""

    def __init__(self, pinned: PinnedTemplates, catalogue: Catalogue, new_id: Callable[[], str]) -> None:
        self._pinned = pinned
        self._catalogue = catalogue
        self._new_id = new_id
        self._last: tuple[MaturityQuestionnaire, AnswerSheet, Scorecard] | None = None

    def questionnaire(self, document: Engagement, id_: str = MATURITY) -> MaturityQuestionnaire:
        """Return the maturity questionnaire that the engagement is answered with; see ``PinnedTemplates``."""
        return self._pinned.maturity(document, id_)

    def scorecard(self, document: Engagement, id_: str = MATURITY) -> Scorecard:
        """Compute the result of a maturity questionnaire.

        Raises:
            UnknownQuestionnaireError: There is none with that id.

        """
        questionnaire = self.questionnaire(document, id_)
        sheet = document.assessment.sheets.get(id_, AnswerSheet())
        if self._last is None or self._last[0] is not questionnaire or self._last[1] is not sheet:
            # Several parts of the window ask after each answer; a sheet that did not change is the same object.
            self._last = questionnaire, sheet, scorecard(questionnaire, sheet)
        return self._last[2]

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
