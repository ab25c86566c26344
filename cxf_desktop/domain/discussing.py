"""What the room should talk about: questions on which voices differ, who stands where, and the time for each."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from cxf_desktop.domain.agenda import instant
from cxf_desktop.domain.answers import Answer, AnswerSheet, Respondent
from cxf_desktop.domain.model import Model
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire, Questionnaire
from cxf_desktop.domain.readiness import questions_of
from cxf_desktop.domain.voices import Disagreement, Distribution, agreed_answer, distribution
from cxf_desktop.domain.words import LocalText

SPOKEN_TO_DIFFER = 2
"""Voices that it takes to disagree."""


@dataclass(frozen=True, slots=True)
class Standpoint:
    """Who stands for a value; without one, for whom the question does not apply. ``hands`` have no names."""

    value: float | None
    names: tuple[str, ...] = ()
    hands: int = 0


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that can be answered, in words."""

    value: int
    words: LocalText


@dataclass(frozen=True, slots=True)
class Topic:
    """A question on which voices differ, with everything that the room needs to settle it."""

    questionnaire: str
    question: str
    title: LocalText
    text: LocalText
    place: tuple[LocalText, ...]
    choices: tuple[Choice, ...]
    weight: float
    distribution: Distribution
    standpoints: tuple[Standpoint, ...]
    agreed: Answer | None

    @property
    def key(self) -> str:
        """Names the topic among those of all questionnaires."""
        return f"{self.questionnaire}/{self.question}"

    @property
    def urgency(self) -> float:
        """Weight x disagreement: what to discuss first (design, section 6)."""
        return self.weight * self.distribution.spread

    @property
    def settled(self) -> bool:
        """Whether the room has agreed on an answer."""
        return self.agreed is not None


class Countdown(Model):
    """Time that runs down from a stored start: nothing ticks, so neither sleep nor a late repaint costs a second."""

    minutes: float
    started: dt.datetime | None = None
    """When it would have begun had it never been paused."""
    paused: dt.datetime | None = None

    @property
    def running(self) -> bool:
        """Whether time is passing."""
        return self.started is not None and self.paused is None

    def left(self, now: dt.datetime) -> float:
        """Return the minutes that are left; negative when over time."""
        if self.started is None:
            return self.minutes
        passed = instant(self.paused or now, now) - instant(self.started, now)
        return self.minutes - max(0.0, passed.total_seconds() / 60)

    def toggled(self, now: dt.datetime) -> "Countdown":
        """Return it begun, paused, or going on."""
        if self.started is None:
            return self.model_copy(update={"started": now})
        if self.paused is None:
            return self.model_copy(update={"paused": now})
        pause = max(dt.timedelta(), instant(now, now) - instant(self.paused, now))  # the clock may have been set back
        return self.model_copy(update={"started": self.started + pause, "paused": None})


def topics(
    questionnaire: Questionnaire,
    sheet: AnswerSheet,
    disagreement: Sequence[Disagreement],
    people: Iterable[Respondent],
) -> list[Topic]:
    """Return the questions of a questionnaire on which voices differ, by weight x disagreement."""
    asked = dict(_asked(questionnaire, sheet))
    names = {person.id: person.name.strip() for person in people}
    return [_topic(questionnaire.id, asked[each.question], each, sheet, names) for each in disagreement]


def in_order(found: Iterable[Topic]) -> list[Topic]:
    """Return topics as they are talked about: the most urgent first, what is settled at the end."""
    return sorted(found, key=lambda topic: (topic.settled, -topic.urgency))


def speaking(sheet: AnswerSheet) -> int:
    """Return how many voices have answered anything; each hand of the fullest show of hands is one."""
    voices = sum(any(answer.given for answer in answers.values()) for answers in sheet.voices.values())
    return voices + max((sum(hands.counts) for hands in sheet.hands.values()), default=0)


@dataclass(frozen=True, slots=True)
class _Words:
    """How a question is asked."""

    title: LocalText
    text: LocalText
    place: tuple[LocalText, ...]
    choices: tuple[Choice, ...]


def _asked(questionnaire: Questionnaire, sheet: AnswerSheet) -> Iterator[tuple[str, _Words]]:
    if isinstance(questionnaire, MaturityQuestionnaire):
        for dimension in questionnaire.dimensions:
            for question in dimension.questions:
                choices = enumerate(question.statements, start=1)
                yield (
                    question.id,
                    _Words(
                        title=question.title,
                        text=question.ask,
                        place=(dimension.title,),
                        choices=tuple(Choice(value=value, words=words) for value, words in choices),
                    ),
                )
        return
    for field in questionnaire.fields:
        for area in field.sub_areas:
            for asked in questions_of(area, sheet):
                yield (
                    asked.id,
                    _Words(
                        title=asked.title,
                        text=asked.text,
                        place=(field.title, area.title),
                        choices=tuple(
                            Choice(value=value, words=asked.scale.label(value)) for value in asked.scale.values
                        ),
                    ),
                )


def _topic(
    questionnaire: str, words: _Words, found: Disagreement, sheet: AnswerSheet, names: Mapping[str, str]
) -> Topic:
    return Topic(
        questionnaire=questionnaire,
        question=found.question,
        title=words.title,
        text=words.text,
        place=words.place,
        choices=words.choices,
        weight=found.weight,
        distribution=distribution(found.question, sheet, [choice.value for choice in words.choices]),
        standpoints=standpoints(found.question, sheet, names),
        agreed=agreed_answer(found.question, sheet),
    )


def standpoints(question: str, sheet: AnswerSheet, names: Mapping[str, str]) -> tuple[Standpoint, ...]:
    """Return who stands where on a question, the highest value first, *not applicable* last."""
    said: dict[float | None, list[str]] = {}
    for voice, answers in sheet.voices.items():
        answer = answers.get(question)
        if answer is not None and answer.given:
            said.setdefault(None if answer.not_applicable else answer.value, []).append(names.get(voice, ""))
    hands = sheet.hands[question].values if question in sheet.hands else []
    values = sorted({*hands, *(value for value in said if value is not None)}, reverse=True)
    every: list[float | None] = [*values, *([None] if None in said else [])]
    return tuple(
        Standpoint(value=value, names=tuple(said.get(value, ())), hands=0 if value is None else hands.count(value))
        for value in every
    )
