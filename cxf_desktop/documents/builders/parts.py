"""Pieces that several documents share."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders.context import Context
from cxf_desktop.documents.outline import (
    Block,
    Bullets,
    Cell,
    Column,
    Document,
    DocumentKind,
    Heading,
    KeyValues,
    ListItem,
    Meta,
    PageBreak,
    Paragraph,
    ParagraphStyle,
    Party,
    Signatures,
    Table,
)
from cxf_desktop.domain.engagement import Signer
from cxf_desktop.domain.model import clean_line, clean_text
from cxf_desktop.domain.words import LocalText

EXCERPT = 620
"""Letters of a longer text that the summary shows, so that it stays on one page."""

Section = list[Block]


def document(context: Context, kind: DocumentKind, summary: Section, sections: Iterable[Section]) -> Document:
    """Put a document together: summary on a page of its own, then the sections that have something to say."""
    body = [block for section in sections for block in section]
    blocks = [Heading(1, context.say(wording.SUMMARY)), *summary, *([PageBreak(), *body] if body else [])]
    raw = Document(_meta(context, kind), tuple(blocks))
    fingerprint = hashlib.sha256(raw.plain_text().encode()).hexdigest()[:12]
    facts = (*raw.meta.facts, (context.say(wording.FINGERPRINT), fingerprint))
    return replace(raw, meta=replace(raw.meta, fingerprint=fingerprint, facts=facts))


def _meta(context: Context, kind: DocumentKind) -> Meta:
    engagement, say = context.engagement, context.say
    dates = {
        DocumentKind.ASSESSMENT: engagement.assessment.date,
        DocumentKind.PROOF_OF_EXECUTION: engagement.proof.date,
    }
    date = dates.get(kind) or context.today
    phase = wording.PHASE_OF_KIND[kind]
    place = ", ".join(part for part in (engagement.customer.name, engagement.customer.location) if part)
    partner = ", ".join(part for part in (engagement.partner.name, engagement.partner.location) if part)
    facts = (
        (wording.CUSTOMER, place),
        (wording.PARTNER, partner),
        (wording.DATE, say.date(date)),
        (wording.VERSION, context.facts.version),
        (wording.PHASE, say(wording.PHASE_OF, phase=say(phase.label), turn=engagement.turn)),
    )
    return Meta(
        kind=kind,
        kind_title=say(wording.KINDS[kind]),
        title=engagement.title,
        customer=engagement.customer.name,
        partner=engagement.partner.name,
        date=date,
        version=context.facts.version,
        language=say.language,
        phase=phase,
        facts=tuple((say(label), clean_line(value)) for label, value in facts if value),
    )


def section(title: str, *blocks: Block, level: int = 1) -> Section:
    """Return blocks under a heading, and nothing at all without blocks."""
    return [Heading(level, title), *blocks] if blocks else []


def prose(text: str, style: ParagraphStyle = "body") -> list[Block]:
    """Return user text as paragraphs: an empty line parts them, a line feed stays one."""
    parts = re.split(r"\n[ \t]*\n+", clean_text(text).strip("\n"))
    return [Paragraph(part.strip("\n"), style) for part in parts if part.strip()]


def excerpt(text: str, most: int = EXCERPT) -> tuple[str, bool]:
    """Return the beginning of ``text`` up to the end of a sentence, and whether something was cut."""
    text = text.strip()
    if len(text) <= most:
        return text, False
    head = text[:most]
    for end in (r"\n\s*\n", r"[.!?][”“\"')]?(?=\s)"):
        ends = [match.end() for match in re.finditer(end, head)]
        if ends and ends[-1] > most // 3:
            return head[: ends[-1]].rstrip(), True
    return head[: head.rfind(" ") if " " in head else most].rstrip() + " …", True


def table(columns: Sequence[Column], rows: Iterable[Sequence[str | Cell]], *, alike: str = "") -> list[Block]:
    """Return a table without the columns that nobody filled, and nothing without rows.

    Tables that are ``alike`` keep all their columns, so that they line up.
    """
    cells = [tuple(cell if isinstance(cell, Cell) else Cell(cell) for cell in row) for row in rows]
    kept = [at for at in range(len(columns)) if alike or any(_filled(row[at]) for row in cells)]
    filled = tuple(tuple(row[at] for at in kept) for row in cells if any(map(_filled, row)))
    return [Table(tuple(columns[at] for at in kept), filled, alike)] if filled else []


def _filled(cell: Cell) -> bool:
    return bool(cell.text.strip() or cell.note.strip())


def key_values(pairs: Iterable[tuple[str, str]]) -> list[Block]:
    """Return named values without the empty ones."""
    filled = tuple((label, value) for label, value in pairs if value.strip())
    return [KeyValues(filled)] if filled else []


def bullets(texts: Iterable[str]) -> list[Block]:
    """Return a list with dots, and nothing without entries."""
    items = tuple(ListItem(text) for text in texts if text.strip())
    return [Bullets(items)] if items else []


def labelled(context: Context, label: LocalText, texts: Sequence[str]) -> list[Block]:
    """Return a list under a bold word."""
    found = bullets(texts)
    return [Heading(3, context.say(label)), *found] if found else []


def signatures(context: Context, intro: LocalText, customer: Signer, partner: Signer) -> Section:
    """Return the section that both parties sign."""
    parties = (
        Party(context.customer, customer.name, customer.role),
        Party(context.partner, partner.name, partner.role),
    )
    return section(context.say(wording.SIGNATURES), Paragraph(context.say(intro)), Signatures(parties))


def people(context: Context) -> Section:
    """Return the people of both sides; influence and notes on them are internal."""
    say = context.say
    columns = [Column(say(t)) for t in (wording.NAME, wording.FUNCTION, wording.PARTY, wording.REACH)]
    rows = [
        (
            Cell(c.name, strong=True),
            Cell(c.role, note=c.department),
            say(wording.SIDES[c.side]),
            "\n".join(text for text in (c.email, c.phone) if text),
        )
        for c in context.engagement.contacts
        if c.name or c.role
    ]
    return section(say(wording.PEOPLE), *table(columns, rows))
