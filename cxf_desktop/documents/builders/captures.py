"""What was written down in the workshop, kind by kind."""

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders.context import Context
from cxf_desktop.documents.builders.parts import Section, bullets, section, table
from cxf_desktop.documents.outline import Cell, Column
from cxf_desktop.domain.engagement import Capture
from cxf_desktop.domain.words import CaptureKind, LocalText


def decisions(context: Context) -> Section:
    """Return the decisions, each with its mark."""
    say = context.say
    columns = [
        Column(say(wording.NUMBER)),
        Column(say(wording.DECISION), weight=2.5),
        Column(say(wording.SERVES)),
        Column(say(wording.ON_BLOCK)),
        Column(say(wording.OWNER)),
    ]
    rows = [
        (
            Cell(say(wording.DECISION_MARK, number=number), strong=True),
            capture.text.strip(),
            _served(context, capture),
            _block_title(context, capture),
            capture.owner,
        )
        for number, capture in enumerate(context.captured(CaptureKind.DECISION), start=1)
    ]
    return section(say(wording.DECISIONS), *table(columns, rows))


def actions(context: Context) -> Section:
    """Return the actions with owner, date and state."""
    say = context.say
    columns = [
        Column(say(wording.NUMBER)),
        Column(say(wording.ACTION), weight=2.5),
        Column(say(wording.SERVES)),
        Column(say(wording.OWNER)),
        Column(say(wording.DUE)),
        Column(say(wording.STATE)),
    ]
    rows = [
        (
            Cell(say(wording.ACTION_MARK, number=number), strong=True),
            capture.text.strip(),
            _served(context, capture),
            capture.owner,
            say.short_date(capture.due),
            _state(context, capture),
        )
        for number, capture in enumerate(context.captured(CaptureKind.ACTION), start=1)
    ]
    return section(say(wording.ACTIONS), *table(columns, rows))


def _state(context: Context, capture: Capture) -> Cell:
    say = context.say
    return Cell(f"✓ {say(wording.DONE)}", tone="good") if capture.done else Cell(say(wording.OPEN))


def listed(context: Context, kind: CaptureKind, title: LocalText) -> Section:
    """Return the captures of a kind as a table: text, objective, owner, date, and state where it can be done."""
    say, answerable = context.say, kind is CaptureKind.QUESTION
    columns = [
        Column(say(wording.CAPTURES[kind]), weight=3),
        Column(say(wording.SERVES)),
        Column(say(wording.OWNER)),
        Column(say(wording.DUE)),
        Column(say(wording.STATE)),
    ]
    rows: list[tuple[str | Cell, ...]] = [
        (
            capture.text.strip(),
            _served(context, capture),
            capture.owner,
            say.short_date(capture.due),
            _state(context, capture) if answerable else "",
        )
        for capture in context.captured(kind)
    ]
    plain = not any(cell for row in rows for cell in row[1:])
    return section(
        say(title), *(bullets(c.text.strip() for c in context.captured(kind)) if plain else table(columns, rows))
    )


def _served(context: Context, capture: Capture) -> str:
    return context.marks_of((capture.objective,)) if capture.objective else ""


def _block_title(context: Context, capture: Capture) -> str:
    block = context.blocks.get(capture.block) if capture.block else None
    return block.title if block else ""


def notes(context: Context) -> Section:
    """Return the notes, block by block."""
    say, notes = context.say, context.captured(CaptureKind.NOTE)
    blocks: Section = []
    for block in context.engagement.workshop.blocks:
        own = [note.text.strip() for note in notes if note.block == block.id]
        blocks += section(block.title or say(wording.BLOCK_KINDS[block.kind]), *bullets(own), level=2)
    loose = [note.text.strip() for note in notes if note.block not in context.blocks]
    if blocks:
        blocks += section(say(wording.WITHOUT_BLOCK), *bullets(loose), level=2)
    else:
        blocks = bullets(loose)
    return section(say(wording.NOTES), *blocks)
