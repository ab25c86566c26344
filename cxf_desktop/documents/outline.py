"""The neutral outline of a document: what it says, and nothing of how a format says it."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from cxf_desktop.documents.charts.specs import Chart
from cxf_desktop.documents.palette import Role
from cxf_desktop.domain.words import Language, Phase

ParagraphStyle = Literal["body", "lead", "muted", "quote"]
Align = Literal["left", "right", "center"]


class DocumentKind(StrEnum):
    """What can be handed out."""

    ASSESSMENT = "assessment"
    COMMITMENT = "commitment"
    WORKSHOP_REPORT = "workshop-report"
    PROOF_OF_EXECUTION = "proof-of-execution"


@dataclass(frozen=True, slots=True)
class Meta:
    """What stands on the cover, in the foot and in the file's properties."""

    kind: DocumentKind
    kind_title: str
    title: str
    customer: str
    partner: str
    date: dt.date
    version: str
    language: Language
    phase: Phase
    facts: tuple[tuple[str, str], ...] = ()
    """Label and value of each line on the cover."""
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3; level 1 is numbered, levels 1 and 2 stand in the contents."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; a line feed in it is a new line. ``lead_in`` stands in bold before it."""

    text: str
    style: ParagraphStyle = "body"
    lead_in: str = ""


@dataclass(frozen=True, slots=True)
class ListItem:
    """An entry of a list; ``lead_in`` stands in bold before it."""

    text: str
    lead_in: str = ""


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list, with dots or with numbers."""

    items: tuple[ListItem, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; ``weight`` stretches it against the width that its content asks for."""

    title: str
    align: Align = "left"
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell; ``tone`` colours it, and the text says the same in words. ``note`` stands below it, quieter."""

    text: str
    strong: bool = False
    tone: Role | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header row that repeats on each page; those with the same ``alike`` share their widths."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    alike: str = ""


@dataclass(frozen=True, slots=True)
class KeyValues:
    """Named values below each other."""

    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """The few numbers that matter, large and side by side: value and label."""

    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A chart with its caption, and what it shows in words for those who do not see it."""

    chart: Chart
    caption: str
    alt: str


@dataclass(frozen=True, slots=True)
class Callout:
    """A box that stands out."""

    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Party:
    """Who signs: the organisation, and the person if known."""

    organisation: str
    name: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Signatures:
    """Lines for place, date and signature of each party."""

    parties: tuple[Party, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts a page."""


Block = Heading | Paragraph | Bullets | Table | KeyValues | KeyFigures | Figure | Callout | Signatures | PageBreak


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: a heading with its number and the name of its anchor."""

    level: int
    number: str
    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document: cover and contents follow from ``meta`` and the headings."""

    meta: Meta
    blocks: tuple[Block, ...]

    def entries(self) -> tuple[Entry, ...]:
        """Return every heading in order, with number and anchor."""
        found: list[Entry] = []
        chapter = 0
        for block in self.blocks:
            if isinstance(block, Heading):
                chapter += block.level == 1
                number = str(chapter) if block.level == 1 else ""
                found.append(Entry(block.level, number, block.text, f"_Toc{len(found) + 1:06d}"))
        return tuple(found)

    def contents(self) -> tuple[Entry, ...]:
        """Return the lines of the table of contents."""
        return tuple(entry for entry in self.entries() if entry.level <= 2)

    def plain_text(self) -> str:
        """Return the document as plain text, for fingerprints and for golden files."""
        meta = self.meta
        head = [meta.kind_title, meta.customer, meta.title, *(f"{label}: {value}" for label, value in meta.facts)]
        return "\n".join([*head, *(line for block in self.blocks for line in _plain(block))]) + "\n"


def _plain(block: Block) -> Iterator[str]:  # noqa: C901  (a line per kind of block)
    match block:
        case Heading(level, text):
            yield from ("", f"{'#' * level} {text}")
        case Paragraph(text, style, lead_in):
            yield from ("", _joined(lead_in, text) if style == "body" else f"[{style}] {_joined(lead_in, text)}")
        case Bullets(items, numbered):
            yield ""
            yield from (f"{f'{n}.' if numbered else '-'} {_joined(i.lead_in, i.text)}" for n, i in enumerate(items, 1))
        case Table(columns, rows):
            yield from ("", _row(column.title for column in columns))
            yield from (_row(_joined_lines(cell.text, cell.note) for cell in row) for row in rows)
        case KeyValues(items):
            yield ""
            yield from (f"{label}: {value}" for label, value in items)
        case KeyFigures(items):
            yield ""
            yield from (f"[key figure] {value} {label}" for value, label in items)
        case Figure(_, caption, alt):
            yield from ("", f"[figure] {caption}", f"    {alt}")
        case Callout(title, paragraphs):
            yield from ("", f"[callout] {title}", *(f"    {text}" for text in paragraphs))
        case Signatures(parties):
            yield ""
            yield from (f"[signature] {' | '.join((party.organisation, party.name, party.role))}" for party in parties)
        case PageBreak():
            yield from ("", "---")


def _row(texts: Iterable[str]) -> str:
    return "| " + " | ".join(text.replace("\n", " / ") for text in texts) + " |"


def _joined_lines(text: str, note: str) -> str:
    return f"{text}\n{note}" if text and note else text or note


def _joined(lead_in: str, text: str) -> str:
    return f"{lead_in} {text}" if lead_in and text else lead_in or text
