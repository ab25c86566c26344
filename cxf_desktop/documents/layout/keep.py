"""What stays on one page with what follows; Word and PDF agree on it."""

from collections.abc import Iterator, Sequence

from cxf_desktop.documents.outline import Block, Cell, Heading, PageBreak, Paragraph

LONGEST_INTRODUCTION = 300
"""A longer paragraph stands well alone."""
LONGEST_HELD = 90
"""Letters of a cell; a higher row stands well alone."""


def with_company(blocks: tuple[Block, ...]) -> Iterator[tuple[Block, bool]]:
    """Return every block, and whether it stays with the next one: headings and what introduces a table or a list."""
    for block, following in zip(blocks, (*blocks[1:], PageBreak()), strict=True):
        yield block, _stays(block, following)


def _stays(block: Block, following: Block) -> bool:
    if isinstance(following, PageBreak):
        return False
    if isinstance(block, Heading):
        return True
    short = isinstance(block, Paragraph) and len(block.text) <= LONGEST_INTRODUCTION
    return short and not isinstance(following, Heading | Paragraph)


def held_rows(rows: Sequence[Sequence[Cell]]) -> frozenset[int]:
    """Return the rows that stay with the next one: low ones at both ends, so that no line of a table stands alone."""
    ends = {0, len(rows) - 2} if len(rows) > 1 else set()
    return frozenset(at for at in ends if all(len(cell.text) + len(cell.note) <= LONGEST_HELD for cell in rows[at]))
