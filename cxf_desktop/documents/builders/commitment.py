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
from cxf_desktop.documents.charts.specs import Matrix
from cxf_desktop.documents.outline import (
    Callout,
    Cell,
    Column,
    Document,
    DocumentKind,
    Figure,
    Heading,
    KeyFigures,
    Paragraph,
)
from cxf_desktop.documents.palette import degree_role
from cxf_desktop.domain.engagement import Frame, Objective, Risk
from cxf_desktop.domain.words import Degree

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
        _frame(context),
        _conditions(context),
        _delimitations(context),
        _risks(context),
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
    return [Heading(2, f"{mark} {objective.title}"), *carried, *key_values(pairs), *table(columns, rows, alike="criteria")]


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


def _frame(context: Context) -> Section:
    say, parameters = context.say, context.engagement.commitment.parameters
    columns = [
        Column("", weight=1.4),
        Column(say(wording.NEXT_PHASE), "right"),
        Column(say(wording.WHOLE_PROJECT), "right"),
    ]
    both = [
        dict(_frame_values(context, frame, parameters.currency))
        for frame in (parameters.next_phase, parameters.whole_project)
    ]
    rows: list[list[str | Cell]] = [
        [Cell(label, strong=True), *(values[label] for values in both)]
        for label in both[0]
        if any(values[label] for values in both)
    ]
    leads = [
        (say(wording.CUSTOMER_LEAD), parameters.customer_lead),
        (say(wording.PARTNER_LEAD), parameters.partner_lead),
    ]
    blocks = [*key_values(leads), *table(columns, rows), *prose(parameters.footnote, "muted")]
    return section(say(wording.FRAME), *blocks)


def _frame_values(context: Context, frame: Frame, currency: str) -> list[tuple[str, str]]:
    say = context.say
    return [
        (say(wording.START), say.date(frame.start)),
        (say(wording.END), say.date(frame.end)),
        (say(wording.BUDGET), say.money(frame.budget, currency)),
        (say(wording.TOLERANCE_BUDGET), say.percent(frame.budget_tolerance)),
        (say(wording.EFFORT_CUSTOMER), _days(context, frame.effort_internal)),
        (say(wording.EFFORT_PARTNER), _days(context, frame.effort_external)),
        (say(wording.TOLERANCE_EFFORT), say.percent(frame.effort_tolerance)),
    ]


def _days(context: Context, days: float | None) -> str:
    say = context.say
    if days is None:
        return ""
    return say(wording.ONE_DAY) if days == 1 else say(wording.DAYS, count=say.number(days))


# --- limits ----------------------------------------------------------------------------------------------------------


def _conditions(context: Context) -> Section:
    say = context.say
    columns = [
        Column(say(wording.CONDITION)),
        Column(say(wording.DETAIL), weight=2),
        Column(say(wording.RESPONSIBLE)),
    ]
    conditions = context.engagement.commitment.conditions
    rows = [(Cell(entry.title, strong=True), entry.detail, entry.responsible) for entry in conditions]
    return section(say(wording.CONDITIONS), *table(columns, rows))


def _delimitations(context: Context) -> Section:
    say = context.say
    columns = [Column(say(wording.OUT_OF_SCOPE)), Column(say(wording.REASON))]
    rows = [(entry.text, entry.reason) for entry in context.engagement.commitment.delimitations]
    return section(say(wording.DELIMITATION), *table(columns, rows))


def _risks(context: Context) -> Section:
    say = context.say
    marked = [(f"R{number}", risk) for number, risk in enumerate(context.engagement.commitment.risks, start=1)]
    if not marked:
        return []
    columns = [
        Column(say(wording.NUMBER)),
        Column(say(wording.RISK), weight=1.3),
        Column(say(wording.PROBABILITY_SHORT)),
        Column(say(wording.IMPACT)),
        Column(say(wording.RESPONSE), weight=2.2),
        Column(say(wording.OWNER)),
    ]
    rows = [
        (Cell(mark, strong=True), risk.title, _degree(context, risk.probability), _degree(context, risk.impact),
         risk.response, risk.owner)
        for mark, risk in marked
    ]  # fmt: skip
    return section(say(wording.RISKS), *table(columns, rows), _matrix(context, marked))


def _degree(context: Context, degree: Degree) -> Cell:
    return Cell(context.say(wording.DEGREES[degree]), tone=degree_role(degree))


def _matrix(context: Context, marked: list[tuple[str, Risk]]) -> Figure:
    say = context.say
    low, medium, high = (say(wording.DEGREES[degree]) for degree in Degree)
    chart = Matrix(
        marks=tuple((mark, risk.probability.number, risk.impact.number) for mark, risk in marked),
        across=say(wording.IMPACT),
        upwards=say(wording.PROBABILITY_SHORT),
        degrees=(low, medium, high),
    )
    alts = (
        say(
            wording.MATRIX_ALT,
            mark=mark,
            probability=say(wording.DEGREES[risk.probability]),
            impact=say(wording.DEGREES[risk.impact]),
        )
        for mark, risk in marked
    )
    return Figure(chart, say(wording.MATRIX_FIGURE), "; ".join(alts) + ".")
