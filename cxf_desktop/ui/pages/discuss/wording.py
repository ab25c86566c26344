"""How the page that leads the discussion says values, people and how far they are apart."""

from PySide6.QtCore import QCoreApplication

from cxf_desktop.documents.charts.specs import Distribution, Step, Votes
from cxf_desktop.domain.discussing import Standpoint, Topic
from cxf_desktop.domain.words import Language
from cxf_desktop.ui.pages.assess.wording import clipped, short

translate = QCoreApplication.translate

STATEMENTS = 4
"""Choices that are whole statements: a chart has room for their number alone."""


def place_of(topic: Topic, language: Language) -> str:
    """Return dimension, or field and sub-area."""
    return " · ".join(part.to(language) for part in topic.place)


def apart(topic: Topic) -> str:
    """Return how far the voices are apart."""
    return translate("Discuss", "%1 apart").replace("%1", short(topic.distribution.spread))


def urgency(topic: Topic) -> str:
    """Return what the order comes from: how far the voices are apart, times the weight where that is not 1."""
    return apart(topic) if topic.weight == 1 else f"{apart(topic)} × {short(topic.weight)}"


def value_words(topic: Topic, value: float | None, language: Language) -> str:
    """Return an answer in as few words as a row has room for."""
    if value is None:
        return translate("Discuss", "n/a")
    if len(topic.choices) == 2:
        return min(topic.choices, key=lambda choice: abs(choice.value - value)).words.to(language)
    return short(value)


def agreed_words(topic: Topic, language: Language) -> str:
    """Return what the room has agreed on; empty when it has not."""
    if topic.agreed is None:
        return ""
    value = None if topic.agreed.not_applicable else topic.agreed.value
    return translate("Discuss", "Agreed: %1").replace("%1", value_words(topic, value, language))


def facts(topic: Topic, language: Language) -> str:
    """Return spread, mean, weight and the number of people on one line."""
    spread = topic.distribution
    people = translate("Discuss", "%1 people").replace("%1", str(spread.people))
    parts = [apart(topic), translate("Discuss", "mean %1").replace("%1", short(spread.mean))]
    if topic.weight != 1:
        parts.append(translate("Discuss", "weight %1").replace("%1", short(topic.weight)))
    parts.append(people)
    agreed = agreed_words(topic, language)
    return " · ".join([*parts, agreed] if agreed else parts)


def names_at(topic: Topic, value: int, language: Language) -> str:
    """Return who stands for a value or nearest to it, with the value where it is another one."""
    found: list[str] = []
    for point in topic.standpoints:
        if point.value is not None and _nearest(topic, point.value) == value:
            own = "" if point.value == value else f" ({value_words(topic, point.value, language)})"
            found += [f"{name}{own}" for name in people_of(point)]
    return ", ".join(found)


def _nearest(topic: Topic, value: float) -> int:
    return min((choice.value for choice in topic.choices), key=lambda step: (abs(step - value), step))


def names_beside(topic: Topic) -> str:
    """Return for whom the question does not apply."""
    return ", ".join(name for point in topic.standpoints if point.value is None for name in people_of(point))


def people_of(point: Standpoint) -> list[str]:
    """Return the names at a standpoint, and the hands."""
    names = [clipped(name, 40) or translate("Discuss", "Without a name") for name in point.names]
    if point.hands == 1:
        return [*names, translate("Discuss", "1 hand")]
    return [*names, translate("Discuss", "%1 hands").replace("%1", str(point.hands))] if point.hands else names


def chart_of(topic: Topic, language: Language) -> Distribution:
    """Return the chart of one question."""
    spread = topic.distribution
    steps = tuple(
        Step(
            choice.value,
            "" if len(topic.choices) == STATEMENTS else choice.words.to(language),
            count,
        )
        for choice, count in zip(topic.choices, spread.counts, strict=True)
    )
    votes = Votes(topic.title.to(language), steps, spread.mean, spread.agreed, spread.not_applicable)
    return Distribution((votes,), language)
