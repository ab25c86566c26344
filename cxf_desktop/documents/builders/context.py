"""What every builder works with: the engagement as a customer may see it, the facts, the language."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders.facts import Facts
from cxf_desktop.documents.voice import Voice
from cxf_desktop.domain.answers import AnswerSheet
from cxf_desktop.domain.content import Format
from cxf_desktop.domain.engagement import Block, Capture, Criterion, Engagement, Objective
from cxf_desktop.domain.questionnaires import Dimension, Question
from cxf_desktop.domain.scoring import Scorecard
from cxf_desktop.domain.words import Audience, CaptureKind


@dataclass(frozen=True)
class Context:
    """The engagement, and short ways to what builders look up in it."""

    engagement: Engagement
    facts: Facts
    say: Voice
    today: dt.date

    @cached_property
    def customer(self) -> str:
        """The customer's name."""
        return self.engagement.customer.name

    @cached_property
    def partner(self) -> str:
        """The partner's name, or a word for it when it has none yet."""
        return self.engagement.partner.name or self.say(wording.THE_PARTNER)

    @cached_property
    def format(self) -> Format | None:
        """The format that was taken into the engagement, if the catalogue has it."""
        choice = self.engagement.format
        return self.facts.formats.get(choice.format) if choice else None

    @cached_property
    def format_title(self) -> str:
        """The title of the chosen format, or nothing."""
        return self.say(self.format.title) if self.format else ""

    @cached_property
    def card(self) -> Scorecard | None:
        """The scorecard, if there is a level in it."""
        card = self.facts.scorecard
        return card if card is not None and card.level is not None else None

    @cached_property
    def sheet(self) -> AnswerSheet:
        """The answers to the questionnaire of the facts."""
        questionnaire = self.facts.questionnaire
        sheets = self.engagement.assessment.sheets
        return sheets.get(questionnaire.id, AnswerSheet()) if questionnaire else AnswerSheet()

    @cached_property
    def dimensions(self) -> Mapping[str, Dimension]:
        """The dimensions of the questionnaire by id."""
        questionnaire = self.facts.questionnaire
        return {dimension.id: dimension for dimension in questionnaire.dimensions} if questionnaire else {}

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        """The questions of the questionnaire by id."""
        questionnaire = self.facts.questionnaire
        return {question.id: question for question in questionnaire.questions()} if questionnaire else {}

    @cached_property
    def objectives(self) -> tuple[tuple[str, Objective], ...]:
        """Every objective with its mark: ``O1``."""
        objectives = self.engagement.commitment.objectives
        return tuple((f"O{number}", objective) for number, objective in enumerate(objectives, start=1))

    @cached_property
    def marks(self) -> Mapping[str, str]:
        """The mark of each objective by id."""
        return {objective.id: mark for mark, objective in self.objectives}

    @cached_property
    def criteria(self) -> tuple[tuple[str, Criterion], ...]:
        """Every success criterion with its mark: ``O1.1``."""
        return tuple(pair for mark, objective in self.objectives for pair in criteria_of(mark, objective))

    @cached_property
    def captures(self) -> tuple[Capture, ...]:
        """What was written down for the customer's eyes; internal captures never come further than here."""
        return tuple(c for c in self.engagement.workshop.captures if c.audience is Audience.CUSTOMER and c.text.strip())

    @cached_property
    def blocks(self) -> Mapping[str, Block]:
        """The blocks of the agenda by id."""
        return {block.id: block for block in self.engagement.workshop.blocks}

    def captured(self, kind: CaptureKind) -> tuple[Capture, ...]:
        """Return the captures of one kind."""
        return tuple(capture for capture in self.captures if capture.kind is kind)

    def marks_of(self, ids: tuple[str, ...]) -> str:
        """Return the marks of objectives: ``O1, O3``."""
        return ", ".join(self.marks[id_] for id_ in ids if id_ in self.marks)

    def finding(self, id_: str | None) -> str:
        """Return the title of the dimension or question that an objective answers, or nothing."""
        if id_ is None:
            return ""
        if id_ in self.dimensions:
            return self.say(self.dimensions[id_].title)
        for dimension in self.dimensions.values():
            for question in dimension.questions:
                if question.id == id_:
                    return f"{self.say(dimension.title)}: {self.say(question.title)}"
        return ""


def criteria_of(mark: str, objective: Objective) -> tuple[tuple[str, Criterion], ...]:
    """Return the criteria of one objective with their marks."""
    return tuple((f"{mark}.{number}", criterion) for number, criterion in enumerate(objective.criteria, start=1))
