"""Discuss next: the questions on which voices differ, from both questionnaires, and the exercise made of them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from cxf_desktop.domain.agenda import blocks_of
from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.discussing import Topic, in_order, speaking, topics
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.figures import rounded
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire
from cxf_desktop.domain.readiness import readiness_card
from cxf_desktop.domain.scoring import scorecard
from cxf_desktop.domain.voices import agreed_answer
from cxf_desktop.domain.words import BlockKind, Language, local
from cxf_desktop.services.agenda import AgendaService
from cxf_desktop.services.pinning import MATURITY, READINESS, PinnedTemplates, UnknownQuestionnaireError
from cxf_desktop.templates.catalogue import Catalogue

KINDS = (MATURITY, READINESS)
METHOD = "consensus-round"
"""The method card of the exercise: everybody shows where they stand before anybody argues."""
LONGEST = 24 * 60

_ONE = local("Discuss next: %1", "Als Nächstes besprechen: %1")
_SEVERAL = local("Discuss next: %1 questions", "Als Nächstes besprechen: %1 Fragen")
_GOAL = local("One agreed answer to each of these questions:", "Eine gemeinsame Antwort auf jede dieser Fragen:")
_APART = local("%1. %2 (%3): answers from %4 to %5", "%1. %2 (%3): Antworten von %4 bis %5")


class DiscussingService:
    """Finds what to talk about, and makes the edits that come of it."""

    def __init__(
        self, pinned: PinnedTemplates, agenda: AgendaService, catalogue: Catalogue, new_id: Callable[[], str]
    ) -> None:
        self._pinned = pinned
        self._agenda = agenda
        self._catalogue = catalogue
        self._new_id = new_id

    def topics(self, document: Engagement, questionnaires: Sequence[str] = KINDS) -> list[Topic]:
        """Return what voices differ on, in the order to talk about it; what is settled at the end.

        A questionnaire that is not there gives nothing.
        """
        return in_order(topic for id_ in questionnaires for topic in self._topics(document, id_))

    def speaking(self, document: Engagement) -> dict[str, int]:
        """Return how many voices have answered each questionnaire."""
        return {id_: speaking(_sheet(document, id_)) for id_ in KINDS}

    @staticmethod
    def renewed(document: Engagement, topic: Topic) -> Topic:
        """Return a topic with the answer that the room has agreed on by now; nothing else of it is looked at."""
        agreed = agreed_answer(topic.question, _sheet(document, topic.questionnaire))
        if agreed == topic.agreed:
            return topic
        value = None if agreed is None or agreed.not_applicable else agreed.value
        spread = topic.distribution.model_copy(update={"agreed": value})
        return replace(topic, agreed=agreed, distribution=spread)

    # --- edits

    def agree_edits(self, document: Engagement, topic: Topic, value: float | None) -> list[Edit]:
        """Return the edits that settle a topic; None for *not applicable*. A note stays."""
        return [
            *self._pinned.pin_edits(document, topic.questionnaire),
            *_answer(topic, value, not_applicable=value is None),
        ]

    @staticmethod
    def reopen_edits(topic: Topic) -> list[Edit]:
        """Return the edits that take the agreed answer back; a note stays."""
        return _answer(topic, None, not_applicable=False)

    def exercise_edits(
        self, document: Engagement, found: Sequence[Topic], minutes: int, session: str | None = None
    ) -> tuple[str, list[Edit]]:
        """Put one block for all of ``found`` at the end of a session, a new one unless it is named.

        Returns:
            The id of the block, and the edits.

        """
        session_id, edits = (session, []) if session is not None else self._agenda.add_session(document)
        before = blocks_of(document.workshop, session_id)
        index = document.workshop.blocks.index(before[-1]) + 1 if before else None
        id_ = self._new_id()
        value = {
            "session": session_id,
            "title": _title(found, document.language),
            "goal": "\n".join([_GOAL.to(document.language), *_lines(found, document.language)]),
            "minutes": min(LONGEST, len(found) * minutes),
            "kind": BlockKind.EXERCISE,
            "method": METHOD if METHOD in self._catalogue.methods else None,
        }
        return id_, [*edits, Edit(path=f"workshop.blocks[{id_}]", value=value, index=index)]

    # --- inner

    def _topics(self, document: Engagement, id_: str) -> list[Topic]:
        sheet = _sheet(document, id_)
        if not (sheet.voices or sheet.hands):
            return []
        try:
            questionnaire = self._pinned.questionnaire(document, id_)
        except UnknownQuestionnaireError:
            return []
        if isinstance(questionnaire, MaturityQuestionnaire):
            apart = scorecard(questionnaire, sheet).disagreement
        else:
            apart = readiness_card(questionnaire, sheet).disagreement
        return topics(questionnaire, sheet, apart, document.assessment.respondents)


def _sheet(document: Engagement, id_: str) -> AnswerSheet:
    return document.assessment.sheets.get(id_, AnswerSheet())


def _answer(topic: Topic, value: float | None, *, not_applicable: bool) -> list[Edit]:
    path = f"assessment.sheets[{topic.questionnaire}].agreed[{topic.question}]"
    return [Edit(path=f"{path}.value", value=value), Edit(path=f"{path}.not_applicable", value=not_applicable)]


def _title(found: Sequence[Topic], language: Language) -> str:
    if len(found) == 1:
        return _ONE.to(language).replace("%1", found[0].title.to(language))
    return _SEVERAL.to(language).replace("%1", str(len(found)))


def _lines(found: Sequence[Topic], language: Language) -> list[str]:
    return [_line(number, topic, language) for number, topic in enumerate(found, start=1)]


def _line(number: int, topic: Topic, language: Language) -> str:
    values = [point.value for point in topic.standpoints if point.value is not None]
    words = (
        str(number),
        topic.title.to(language),
        topic.place[-1].to(language),
        _short(min(values), topic, language),
        _short(max(values), topic, language),
    )
    # In one go: a question of the customer's own may hold a percent sign.
    return re.sub(r"%(\d)", lambda place: words[int(place[1]) - 1], _APART.to(language))


def _short(value: float, topic: Topic, language: Language) -> str:
    """Return a value as a number; yes and no as words."""
    if len(topic.choices) == 2:
        return min(topic.choices, key=lambda choice: abs(choice.value - value)).words.to(language)
    text = f"{rounded(value, 2):g}"
    return text.replace(".", ",") if language == "de" else text
