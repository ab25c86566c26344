"""The workshop report: who was there, what was done, what was decided, what happens next."""

import datetime as dt
from collections.abc import Iterable

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders.captures import actions, decisions, listed, notes
from cxf_desktop.documents.builders.context import Context
from cxf_desktop.documents.builders.parts import (
    Section,
    document,
    excerpt,
    key_values,
    prose,
    section,
    table,
)
from cxf_desktop.documents.outline import (
    Bullets,
    Callout,
    Cell,
    Column,
    Document,
    DocumentKind,
    Heading,
    KeyFigures,
    ListItem,
    Paragraph,
)
from cxf_desktop.domain.agenda import Slot, timeline
from cxf_desktop.domain.engagement import AgendaSession, Capture
from cxf_desktop.domain.words import BlockKind, CaptureKind

MOST_IN_SUMMARY = 5
MOST_NAMED_DAYS = 3


def workshop_report(context: Context) -> Document:
    """Return the workshop report."""
    say = context.say
    sections = [
        _course(context),
        _participants(context),
        _agenda(context),
        decisions(context),
        actions(context),
        listed(context, CaptureKind.QUESTION, wording.QUESTIONS),
        listed(context, CaptureKind.RISK, wording.RISKS),
        listed(context, CaptureKind.PARKING_LOT, wording.PARKING_LOT),
        notes(context),
        listed(context, CaptureKind.FEEDBACK, wording.FEEDBACK),
        section(say(wording.THREAD), *_thread(context)),
    ]
    return document(context, DocumentKind.WORKSHOP_REPORT, _summary(context), sections)


# --- summary ---------------------------------------------------------------------------------------------------------


def _summary(context: Context) -> Section:
    say, workshop = context.say, context.engagement.workshop
    if not (workshop.blocks or workshop.participants or context.captures or workshop.summary):
        return [Paragraph(say(wording.NOT_RECORDED), "lead")]
    title = context.format_title or say(wording.WORKSHOP)
    lead = say(wording.WORKSHOP_LEAD, format=title, customer=context.customer, when=_when(context))
    short, cut = excerpt(workshop.summary)
    blocks: Section = [Paragraph(lead, "lead"), *_key_figures(context), *prose(short)]
    if cut:
        blocks.append(Paragraph(say(wording.SEE_SECTION, section=say(wording.WORKSHOP_SUMMARY)), "muted"))
    decisions = [capture.text.strip() for capture in context.captured(CaptureKind.DECISION)[:MOST_IN_SUMMARY]]
    if decisions:
        blocks.append(Callout(say(wording.MOST_IMPORTANT_DECISIONS), tuple(excerpt(text)[0] for text in decisions)))
    open_actions = [c for c in context.captured(CaptureKind.ACTION) if not c.done]
    soonest = sorted(open_actions, key=lambda capture: capture.due or dt.date.max)[:MOST_IN_SUMMARY]
    columns = [Column(say(wording.NEXT_ACTIONS), weight=2), Column(say(wording.OWNER)), Column(say(wording.DUE))]
    return blocks + table(columns, [(excerpt(c.text)[0], c.owner, say.short_date(c.due)) for c in soonest])


def _when(context: Context) -> str:
    say, workshop = context.say, context.engagement.workshop
    days = sorted({session.date for session in workshop.sessions if session.date})
    if len(days) > MOST_NAMED_DAYS:
        return say(wording.WORKSHOP_FROM, first=say.date(days[0]), last=say.date(days[-1]))
    return say(wording.WORKSHOP_ON, date=say.dates(days, wording.AND)) if days else ""


def _key_figures(context: Context) -> Section:
    say = context.say
    open_questions = [capture for capture in context.captured(CaptureKind.QUESTION) if not capture.done]
    present = [person for person in context.engagement.workshop.participants if person.present]
    counts = [
        (len(present), wording.ONE_PARTICIPANT, wording.KEY_PARTICIPANTS),
        (len(context.captured(CaptureKind.DECISION)), wording.ONE_DECISION, wording.KEY_DECISIONS),
        (len(context.captured(CaptureKind.ACTION)), wording.ONE_ACTION, wording.KEY_ACTIONS),
        (len(open_questions), wording.ONE_QUESTION, wording.KEY_QUESTIONS),
    ]
    figures = tuple((str(count), say(one if count == 1 else many)) for count, one, many in counts if count)
    return [KeyFigures(figures)] if figures else []


def _course(context: Context) -> Section:
    text = context.engagement.workshop.summary
    return section(context.say(wording.WORKSHOP_SUMMARY), *prose(text)) if excerpt(text)[1] else []


# --- people and agenda -----------------------------------------------------------------------------------------------


def _participants(context: Context) -> Section:
    say = context.say
    columns = [Column(say(t)) for t in (wording.NAME, wording.ROLE, wording.PARTY, wording.PRESENT)]
    rows = [
        (
            Cell(person.name, strong=True),
            person.role,
            say(wording.SIDES[person.side]),
            f"✓ {say(wording.YES)}" if person.present else f"– {say(wording.NO)}",
        )
        for person in context.engagement.workshop.participants
    ]
    return section(say(wording.PARTICIPANTS), *table(columns, rows))


def _agenda(context: Context) -> Section:
    say, workshop = context.say, context.engagement.workshop
    slots = list(timeline(workshop))
    blocks: Section = []
    for session in workshop.sessions:
        own = [slot for slot in slots if slot.session.id == session.id]
        if own:
            blocks += _session(context, session, own)
    place = key_values([(say(wording.PLACE), workshop.place)]) if blocks else []
    return section(say(wording.AGENDA), *place, *blocks)


def _session(context: Context, session: AgendaSession, slots: list[Slot]) -> Section:
    say = context.say
    columns = [
        Column(say(wording.PLAN_ACTUAL)),
        Column(say(wording.BLOCK), weight=1.4),
        Column(say(wording.GOAL), weight=1.6),
        Column(say(wording.SERVES)),
        Column(say(wording.OWNER)),
    ]
    title = ", ".join(part for part in (session.title, say.date(session.date)) if part)
    return [
        Heading(2, title or say(wording.AGENDA)),
        *table(columns, [_slot(context, slot) for slot in slots], alike="agenda"),
    ]


def _slot(context: Context, slot: Slot) -> tuple[str | Cell, ...]:
    say, block = context.say, slot.block
    method = context.facts.methods.get(block.method) if block.method else None
    rest = block.kind is BlockKind.BREAK
    title = block.title or say(wording.BLOCK_KINDS[block.kind])
    note = say(wording.METHOD, method=say(method.title)) if method else ""
    return (
        Cell(f"{say.time(slot.start)}–{say.time(slot.end)}", note=_actual(context, block.began, block.ended)),
        Cell(title, tone="muted" if rest else None, strong=not rest, note=note),
        block.goal,
        context.marks_of(block.serves),
        block.owner,
    )


def _actual(context: Context, began: dt.datetime | None, ended: dt.datetime | None) -> str:
    say = context.say
    if began is None or ended is None:
        return say.time(began) if began else ""
    minutes = max(0, round((ended - began).total_seconds() / 60))
    return f"{say.time(began)}–{say.time(ended)}\n{say(wording.MINUTES, minutes=minutes)}"


# --- the golden thread -----------------------------------------------------------------------------------------------


def _thread(context: Context) -> Section:
    say = context.say
    blocks: Section = []
    for mark, objective in context.objectives:
        worked = [b.title for b in context.engagement.workshop.blocks if objective.id in b.serves and b.title]
        came = [capture for capture in context.captures if capture.objective == objective.id]
        if not worked and not came:
            continue
        blocks.append(Heading(2, f"{mark} {objective.title}"))
        blocks += key_values([(say(wording.WORKED_ON_IN), ", ".join(worked))])
        blocks += _came_of_it(context, came)
    return [Paragraph(say(wording.THREAD_INTRO)), *blocks] if blocks else []


def _came_of_it(context: Context, captures: Iterable[Capture]) -> Section:
    say = context.say
    items = tuple(ListItem(c.text.strip(), f"{say(wording.CAPTURES[c.kind])}:") for c in captures)
    return [Bullets(items)] if items else []
