"""The commitment: what both sides agree to reach, how, within which limits."""

import datetime as dt

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders.context import Context, criteria_of
from cxf_desktop.documents.builders.packages import work_packages
from cxf_desktop.documents.builders.parts import (
    EXCERPT,
    Section,
    document,
    excerpt,
    key_values,
    labelled,
    people,
    prose,
    section,
    signatures,
    table,
)
from cxf_desktop.documents.builders.recommended import format_facts
from cxf_desktop.documents.builders.terms import conditions, delimitations, frame, risks
from cxf_desktop.documents.outline import (
    Callout,
    Cell,
    Column,
    Document,
    DocumentKind,
    Heading,
    KeyFigures,
    Paragraph,
)
from cxf_desktop.domain.engagement import Frame, Objective

MOST_IN_SUMMARY = 8
CRITERIA_IN_SUMMARY = 420
"""Letters of all criteria together that still leave the summary on one page."""


def commitment(context: Context) -> Document:
    """Return the commitment document, to be signed by both sides."""
    agreed = context.engagement.commitment
    sections = [
        _starting_point(context),
        _objectives(context),
        _benefits(context),
        _approach(context),
        work_packages(context),
        frame(context),
        conditions(context),
        delimitations(context),
        risks(context),
        people(context),
        signatures(context, wording.SIGN_COMMITMENT, agreed.signer_customer, agreed.signer_partner)
        if context.objectives
        else [],
    ]
    return document(context, DocumentKind.COMMITMENT, _summary(context), sections)


# --- summary ---------------------------------------------------------------------------------------------------------


def _summary(context: Context) -> Section:
    say = context.say
    if not context.objectives:
        return [Paragraph(say(wording.COMMIT_EMPTY, customer=context.customer, partner=context.partner), "lead")]
    lead = say(
        wording.COMMIT_LEAD,
        customer=context.customer,
        partner=context.partner,
        objectives=say.count(len(context.objectives), wording.ONE_OBJECTIVE, wording.MANY_OBJECTIVES),
        how=_how(context),
    )
    blocks: Section = [Paragraph(lead, "lead"), _key_figures(context)]
    future = _future_in_short(context)
    if future:
        blocks.append(Callout(say(wording.FUTURE_STATE), future))
    columns = [
        Column(say(wording.NUMBER)),
        Column(say(wording.OBJECTIVE), weight=1.2),
        Column(say(wording.REACHED_WHEN), weight=1.2),
        Column(say(wording.RESPONSIBLE)),
        Column(say(wording.DUE)),
    ]
    few = sum(len(criterion.text) + len(criterion.target) for _, criterion in context.criteria) <= CRITERIA_IN_SUMMARY
    rows = [
        (
            Cell(mark, strong=True),
            objective.title,
            _reached_when(objective) if few else "",
            objective.responsible,
            say.short_date(objective.due),
        )
        for mark, objective in context.objectives[:MOST_IN_SUMMARY]
    ]
    return blocks + table(columns, rows)


def _reached_when(objective: Objective) -> str:
    """Return what has to be seen, a line per criterion."""
    parts = ((criterion.text, criterion.target) for criterion in objective.criteria)
    return "\n".join(": ".join(part for part in pair if part) for pair in parts)


def _how(context: Context) -> str:
    say, end = context.say, _end(context)
    parts = [say(wording.HOW_FORMAT, format=context.format_title)] if context.format_title else []
    parts += [say(wording.HOW_BY, date=say.date(end))] if end else []
    return " ".join(parts) or say(wording.HOW_TOGETHER)


def _end(context: Context) -> dt.date | None:
    parameters = context.engagement.commitment.parameters
    dues = [objective.due for _, objective in context.objectives if objective.due]
    return parameters.whole_project.end or parameters.next_phase.end or max(dues, default=None)


def _key_figures(context: Context) -> KeyFigures:
    say, agreed = context.say, context.engagement.commitment
    count = len(context.criteria)
    figures = [(str(count), say(wording.ONE_CRITERION if count == 1 else wording.KEY_CRITERIA))]
    packages = len(agreed.work_packages)
    if packages:
        figures.append((str(packages), say(wording.ONE_PACKAGE if packages == 1 else wording.KEY_PACKAGES)))
    frame = agreed.parameters.whole_project
    if frame == Frame():
        frame = agreed.parameters.next_phase
    if frame.effort_external is not None:
        figures.append((say.number(frame.effort_external), say(wording.KEY_PARTNER_DAYS)))
    if frame.effort_internal is not None:
        figures.append((say.number(frame.effort_internal), say(wording.KEY_CUSTOMER_DAYS)))
    if frame.budget is not None:
        label = say(wording.KEY_BUDGET, currency=agreed.parameters.currency)
        figures.append((say.number(frame.budget), label))
    return KeyFigures(tuple(figures))


def _future_in_short(context: Context) -> tuple[str, ...]:
    """Return the future state in a few lines: the persona's story, else the beginning of the description."""
    future = context.engagement.commitment.future
    who = _persona(context)
    story = (f"{who}: {future.want.strip()}" if who else future.want.strip(), future.benefit.strip())
    if future.want.strip() and sum(map(len, story)) <= EXCERPT:
        return tuple(text for text in story if text)
    short, _ = excerpt(future.description)
    return (short,) if short else ()


def _persona(context: Context) -> str:
    future = context.engagement.commitment.future
    return ", ".join(part for part in (future.persona, future.role) if part)


# --- where from, where to --------------------------------------------------------------------------------------------


def _starting_point(context: Context) -> Section:
    say, agreed = context.say, context.engagement.commitment
    current = [*prose(agreed.current_state), *_level(context)]
    story = [
        (say(wording.PERSONA), _persona(context)),
        (say(wording.WANTS), agreed.future.want),
        (say(wording.SO_THAT), agreed.future.benefit),
    ]
    future = [*key_values(story), *prose(agreed.future.description)]
    return section(
        say(wording.STARTING_POINT),
        *section(say(wording.CURRENT_STATE), *current, level=2),
        *section(say(wording.FUTURE_STATE), *future, level=2),
    )


def _level(context: Context) -> Section:
    say, card, date = context.say, context.card, context.engagement.assessment.date
    if card is None or card.level is None or card.score is None:
        return []
    values = {"level": say(card.level.label), "score": say.number(card.score, 2)}
    if date is None:
        return [Paragraph(say(wording.LEVEL_NOW, **values))]
    return [Paragraph(say(wording.LEVEL_FROM, date=say.date(date), **values))]


# --- objectives ------------------------------------------------------------------------------------------------------


def _objectives(context: Context) -> Section:
    blocks = [block for mark, objective in context.objectives for block in _objective(context, mark, objective)]
    return section(context.say(wording.COMMIT_OBJECTIVES), *blocks)


def _objective(context: Context, mark: str, objective: Objective) -> Section:
    say = context.say
    pairs = [
        (say(wording.SPECIFIC), objective.specific),
        (say(wording.MEASURABLE), objective.measurable),
        (say(wording.ACHIEVABLE), objective.achievable),
        (say(wording.REALISTIC), objective.realistic),
        (say(wording.TIME_BOUND), objective.time_bound),
        (say(wording.DUE), say.date(objective.due)),
        (say(wording.RESPONSIBLE), objective.responsible),
        (say(wording.FINDING), context.finding(objective.finding)),
    ]
    columns = [
        Column(say(wording.NUMBER)),
        Column(say(wording.CRITERION), weight=2),
        Column(say(wording.MEASURE)),
        Column(say(wording.TARGET)),
    ]
    rows = [
        (Cell(number, strong=True), criterion.text, criterion.measure, criterion.target)
        for number, criterion in criteria_of(mark, objective)
    ]
    carried = [Paragraph(say(wording.CARRIED), "muted")] if objective.carried_from else []
    return [
        Heading(2, f"{mark} {objective.title}"),
        *carried,
        *key_values(pairs),
        *table(columns, rows, alike="criteria"),
    ]


def _benefits(context: Context) -> Section:
    say = context.say
    columns = [Column(say(t)) for t in (wording.BENEFIT, wording.SAID_BY, wording.BENEFIT_MEASURE)]
    rows = [(entry.text, entry.department, entry.measure) for entry in context.engagement.commitment.benefits]
    return section(say(wording.BENEFITS), *table(columns, rows))


# --- how -------------------------------------------------------------------------------------------------------------


def _approach(context: Context) -> Section:
    say, of, choice = context.say, context.format, context.engagement.format
    if of is None or choice is None:
        return []
    return section(
        say(wording.APPROACH),
        Paragraph(say(of.summary), lead_in=f"{say(of.title)}."),
        *format_facts(context, of),
        *labelled(context, wording.FORMAT_WHY, list(choice.reasons)),
        *labelled(context, wording.FORMAT_RESULTS, [say(text) for text in of.results]),
        *labelled(context, wording.FORMAT_NEEDS, [say(text) for text in of.prerequisites]),
    )
