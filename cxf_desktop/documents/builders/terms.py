"""The terms of a commitment: time, budget and effort, conditions, what is out of scope, risks."""

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders.context import Context
from cxf_desktop.documents.builders.parts import Section, key_values, prose, section, table
from cxf_desktop.documents.charts.specs import Matrix
from cxf_desktop.documents.outline import Cell, Column, Figure
from cxf_desktop.documents.palette import degree_role
from cxf_desktop.domain.engagement import Frame, Risk
from cxf_desktop.domain.words import Degree


def frame(context: Context) -> Section:
    """Return time, budget and effort of the next phase and of the whole project."""
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


def conditions(context: Context) -> Section:
    """Return what must hold for the work."""
    say = context.say
    columns = [
        Column(say(wording.CONDITION)),
        Column(say(wording.DETAIL), weight=2),
        Column(say(wording.RESPONSIBLE)),
    ]
    conditions = context.engagement.commitment.conditions
    rows = [(Cell(entry.title, strong=True), entry.detail, entry.responsible) for entry in conditions]
    return section(say(wording.CONDITIONS), *table(columns, rows))


def delimitations(context: Context) -> Section:
    """Return what is out of scope."""
    say = context.say
    columns = [Column(say(wording.OUT_OF_SCOPE)), Column(say(wording.REASON))]
    rows = [(entry.text, entry.reason) for entry in context.engagement.commitment.delimitations]
    return section(say(wording.DELIMITATION), *table(columns, rows))


def risks(context: Context) -> Section:
    """Return the risks as a table and as a matrix."""
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
