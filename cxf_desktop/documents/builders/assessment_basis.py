"""What the assessment rests on: the customer, their goals and limits, and who was asked."""

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders.context import Context
from cxf_desktop.documents.builders.parts import Section, key_values, prose, section, table
from cxf_desktop.documents.outline import Cell, Column


def basis(context: Context) -> Section:
    """Return the basis of the assessment."""
    say = context.say
    blocks = [*_about(context), *_goals(context), *_limits(context), *_respondents(context)]
    return section(say(wording.BASIS), *blocks)


def _about(context: Context) -> Section:
    say, customer = context.say, context.engagement.customer
    pairs = [
        (say(wording.INDUSTRY), customer.industry),
        (say(wording.LOCATION), customer.location),
        (say(wording.EMPLOYEES), "" if customer.employees is None else say.number(customer.employees)),
    ]
    return section(say(wording.ABOUT), *key_values(pairs), *prose(customer.business), level=2)


def _goals(context: Context) -> Section:
    say, goals = context.say, context.facts.goals
    found = [goals[id_] for id_ in context.engagement.assessment.goals if id_ in goals]
    rows = [(Cell(say(goal.title), strong=True), say(goal.description)) for goal in found]
    columns = [Column(say(wording.GOAL_OF_CUSTOMER)), Column(say(wording.WHAT_IT_MEANS), weight=2)]
    return section(say(wording.GOALS), *table(columns, rows), level=2)


def _limits(context: Context) -> Section:
    say, limits = context.say, context.engagement.assessment.limits
    there = {True: say(wording.SUBSCRIPTION_THERE), False: say(wording.SUBSCRIPTION_MISSING), None: ""}
    pairs = [
        (say(wording.LIMIT_DAYS), "" if limits.days is None else say.number(limits.days)),
        (say(wording.LIMIT_WEEKS), "" if limits.weeks is None else say.number(limits.weeks)),
        (say(wording.LIMIT_PEOPLE), "" if limits.people is None else say.number(limits.people)),
        (say(wording.SUBSCRIPTION), there[limits.subscription]),
    ]
    return section(say(wording.LIMITS), *key_values(pairs), level=2)


def _respondents(context: Context) -> Section:
    say = context.say
    columns = [Column(say(wording.NAME)), Column(say(wording.ROLE), weight=2)]
    rows = [(Cell(person.name, strong=True), person.role) for person in context.engagement.assessment.respondents]
    return section(say(wording.RESPONDENTS), *table(columns, rows), level=2)
