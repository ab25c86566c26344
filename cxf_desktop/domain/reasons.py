"""Why a format fits or does not, in sentences that can be read out to the customer."""

from collections.abc import Collection, Mapping

from cxf_desktop.domain.content import Format, Goal
from cxf_desktop.domain.engagement import Limits
from cxf_desktop.domain.questionnaires import MaturityQuestionnaire
from cxf_desktop.domain.words import Level, LocalText, local

CLEARLY_COVERED = 0.5
"""A format that covers this share of a gap is praised for it; one that covers nothing is warned of."""
SMALLEST_GAP = 0.05
"""What is less would read as a gap of 0."""
GAPS_NAMED = 3
"""The largest gaps; more would hide what matters."""

Reasons = tuple[list[LocalText], list[LocalText]]
"""For, against."""


def reasons(
    entry: Format,
    level: Level,
    gaps: Mapping[str, float],
    wanted: Collection[str],
    questionnaire: MaturityQuestionnaire,
    goals: Mapping[str, Goal],
) -> Reasons:
    """Return the reasons for and the reasons against a format."""
    parts = (
        _of_level(entry, level),
        _of_gaps(entry, gaps, {dimension.id: dimension.title for dimension in questionnaire.dimensions}),
        _of_goals(entry, wanted, goals),
    )
    return [text for good, _ in parts for text in good], [text for _, bad in parts for text in bad]


def missing(entry: Format, limits: Limits) -> list[LocalText]:
    """Name what the customer cannot give; what is not known does not hinder."""
    found: list[LocalText] = []
    if limits.days is not None and entry.effort_days.min > limits.days:
        need = _counted(
            entry.effort_days.min, local("consultant day", "Beratungstag"), local("consultant days", "Beratungstage")
        )
        have = _number(limits.days)
        found.append(local(f"needs {need.en}, available: {have.en}", f"braucht {need.de}, verfügbar: {have.de}"))
    if limits.weeks is not None and entry.duration_weeks.min > limits.weeks:
        need = _counted(entry.duration_weeks.min, local("week", "Woche"), local("weeks", "Wochen"))
        have = _number(limits.weeks)
        found.append(local(f"takes {need.en}, available: {have.en}", f"dauert {need.de}, verfügbar: {have.de}"))
    least = max(entry.needs.people, round(entry.people.min))
    if limits.people is not None and least > limits.people:
        need = _counted(least, local("person", "Person"), local("people", "Personen"))
        found.append(
            local(
                f"needs {need.en} of the customer, available: {limits.people}",
                f"braucht {need.de} vom Kunden, verfügbar: {limits.people}",
            )
        )
    if limits.subscription is False and entry.needs.subscription:
        found.append(
            local(
                "needs a cloud subscription, there is none yet",
                "braucht eine Cloud-Subscription, es gibt noch keine",
            )
        )
    return found


def _of_level(entry: Format, level: Level) -> Reasons:
    if level in entry.levels:
        return [
            local(
                f"Made for customers at the level “{level.label.en}”",
                f"Gemacht für Kunden auf der Stufe „{level.label.de}“",
            )
        ], []
    nearest = min(entry.levels, key=lambda named: abs(named.number - level.number))
    where = local("above", "über") if nearest.number > level.number else local("below", "unter")
    return [], [
        local(
            f"Made for “{nearest.label.en}”, one level {where.en} the customer's",
            f"Gemacht für „{nearest.label.de}“, eine Stufe {where.de} der des Kunden",
        )
    ]


def _of_gaps(entry: Format, gaps: Mapping[str, float], titles: Mapping[str, LocalText]) -> Reasons:
    good: list[LocalText] = []
    bad: list[LocalText] = []
    wide = (name for name in gaps if gaps[name] > SMALLEST_GAP and name in titles)
    largest = sorted(wide, key=lambda name: -gaps[name])
    for name in largest[:GAPS_NAMED]:
        title, gap, covered = titles[name], _number(round(gaps[name], 1)), entry.covers.get(name, 0)
        if covered >= CLEARLY_COVERED:
            share = round(covered * 100)
            good.append(
                local(
                    f"Closes {share}% of the gap of {gap.en} in “{title.en}”",
                    f"Schließt {share} % der Lücke von {gap.de} bei „{title.de}“",
                )
            )
        elif not covered:
            bad.append(
                local(
                    f"Leaves the gap of {gap.en} in “{title.en}” as it is",
                    f"Lässt die Lücke von {gap.de} bei „{title.de}“, wie sie ist",
                )
            )
    return good, bad


def _of_goals(entry: Format, wanted: Collection[str], goals: Mapping[str, Goal]) -> Reasons:
    good: list[LocalText] = []
    bad: list[LocalText] = []
    for goal in dict.fromkeys(wanted):
        title = goals[goal].title if goal in goals else local(goal, goal)
        if goal in entry.goals:
            good.append(local(f"Serves the goal “{title.en}”", f"Dient dem Ziel „{title.de}“"))
        else:
            bad.append(local(f"Does not serve the goal “{title.en}”", f"Dient nicht dem Ziel „{title.de}“"))
    return good, bad


def _number(value: float) -> LocalText:
    text = f"{value:g}"
    return local(text, text.replace(".", ","))


def _counted(value: float, one: LocalText, many: LocalText) -> LocalText:
    number, word = _number(value), one if value == 1 else many
    return local(f"{number.en} {word.en}", f"{number.de} {word.de}")
