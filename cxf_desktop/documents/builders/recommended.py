"""The recommended formats with their reasons, and what a format asks for in figures."""

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders.context import Context
from cxf_desktop.documents.builders.parts import Section, key_values, labelled, section, table
from cxf_desktop.documents.outline import Cell, Column, Heading, Paragraph
from cxf_desktop.domain.content import Format, Range
from cxf_desktop.domain.recommending import Recommendation
from cxf_desktop.domain.words import LocalText

IN_DETAIL = 3


def recommended(context: Context) -> Section:
    """Return the offered formats, best first: three in detail, the others and those not possible now as tables."""
    say, found = context.say, context.facts.recommendations
    if found is None:
        return []
    offered = [entry for entry in found.offered if entry.format in context.facts.formats]
    blocks: Section = []
    for entry in offered[:IN_DETAIL]:
        blocks += _detail(context, entry)
    blocks += _others(context, offered[IN_DETAIL:])
    blocks += _not_now(context)
    return section(say(wording.RECOMMENDED), *blocks)


def _detail(context: Context, entry: Recommendation) -> Section:
    say, of = context.say, context.facts.formats[entry.format]
    choice = context.engagement.format
    chosen = f" ({say(wording.CHOSEN)})" if choice is not None and choice.format == entry.format else ""
    lead_in = say(wording.FIT, fit=say.number(entry.fit, 0)) + "."
    return [
        Heading(2, say(of.title) + chosen),
        Paragraph(say(of.summary), lead_in=lead_in),
        *format_facts(context, of),
        *labelled(context, wording.REASONS_FOR, [say(reason) for reason in entry.reasons_for]),
        *labelled(context, wording.REASONS_AGAINST, [say(reason) for reason in entry.reasons_against]),
    ]


def format_facts(context: Context, of: Format) -> Section:
    """Return effort, duration and people of a format."""
    say = context.say
    pairs = [
        (say(wording.EFFORT), effort(context, of)),
        (say(wording.DURATION), duration(context, of)),
        (say(wording.PEOPLE_NEEDED), _span(context, of.people)),
    ]
    return key_values(pairs)


def effort(context: Context, of: Format) -> str:
    """Return the consultant's days: ``2 to 3 days``."""
    return _counted(context, of.effort_days, wording.ONE_DAY, wording.DAYS)


def duration(context: Context, of: Format) -> str:
    """Return the calendar time: ``1 to 2 weeks``, or working days when it is under a week."""
    if of.duration_weeks.max < 1:
        days = Range(min=round(of.duration_weeks.min * 5, 1), max=round(of.duration_weeks.max * 5, 1))
        return _counted(context, days, wording.ONE_WORKING_DAY, wording.WORKING_DAYS)
    return _counted(context, of.duration_weeks, wording.ONE_WEEK, wording.WEEKS)


def _counted(context: Context, span: Range, one: LocalText, many: LocalText) -> str:
    return context.say(one) if span.min == span.max == 1 else context.say(many, count=_span(context, span))


def _span(context: Context, span: Range) -> str:
    say = context.say
    low, high = say.number(span.min), say.number(span.max)
    return low if low == high else say(wording.FROM_TO, low=low, high=high)


def _others(context: Context, offered: list[Recommendation]) -> Section:
    say, formats = context.say, context.facts.formats
    columns = [
        Column(say(wording.FORMAT)),
        Column(say(wording.FIT_COLUMN), "right"),
        Column(say(wording.REASONS), weight=2),
    ]
    rows = [
        (
            Cell(say(formats[entry.format].title), strong=True),
            say.number(entry.fit, 0),
            "\n".join(
                [f"+ {say(reason)}" for reason in entry.reasons_for]
                + [f"– {say(reason)}" for reason in entry.reasons_against]
            ),
        )
        for entry in offered
    ]
    return section(say(wording.OTHER_FORMATS), *table(columns, rows), level=2)


def _not_now(context: Context) -> Section:
    say, formats, found = context.say, context.facts.formats, context.facts.recommendations
    columns = [
        Column(say(wording.FORMAT)),
        Column(say(wording.FIT_COLUMN), "right"),
        Column(say(wording.MISSING), weight=2),
    ]
    rows = [
        (
            Cell(say(formats[entry.format].title), strong=True),
            say.number(entry.fit, 0),
            "\n".join(say(text) for text in entry.missing),
        )
        for entry in (found.not_now if found else ())
        if entry.format in formats
    ]
    cells = table(columns, rows)
    return section(say(wording.NOT_NOW), Paragraph(say(wording.NOT_NOW_INTRO)), *cells, level=2) if cells else []
