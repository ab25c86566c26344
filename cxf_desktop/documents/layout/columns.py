"""How wide the columns of a table are: by their content, never narrower than a long word if there is room."""

from collections.abc import Sequence
from dataclasses import replace

from cxf_desktop.documents.charts.shapes import FontStyle
from cxf_desktop.documents.layout.sheet import CELL_SIDE, SHEET, WIDTH
from cxf_desktop.documents.layout.text import Breaker
from cxf_desktop.documents.outline import Document, Table

WIDEST_WORD = 0.34
"""Share of the table that a single word may claim for its column."""
SHORT = 74.0
"""A column that needs no more than this for its longest line gets it, so that dates, times and marks stay whole ..."""
SHORT_TOGETHER = 0.82
"""... as long as all columns together leave the rest of the table to the texts."""
SPARE = 3.0
"""What another program may need more for a sign that it takes from another font."""
MEASURED = 4000
"""Letters of a cell that are measured."""
NOTE: FontStyle = "regular"


def table_widths(document: Document, breaker: Breaker) -> list[list[float]]:
    """Return the column widths of every table, in order; tables that are alike have the same ones."""
    tables = [block for block in document.blocks if isinstance(block, Table)]
    families: dict[tuple[str, int], list[Table]] = {}
    for table in tables:
        if table.alike:
            families.setdefault((table.alike, len(table.columns)), []).append(table)
    shared = {
        key: column_widths(replace(family[0], rows=tuple(row for table in family for row in table.rows)), breaker)
        for key, family in families.items()
    }
    return [
        shared[table.alike, len(table.columns)] if table.alike else column_widths(table, breaker) for table in tables
    ]


def column_widths(table: Table, breaker: Breaker, width: float = WIDTH) -> list[float]:
    """Return the width of each column; together they are as wide as the table."""
    least, natural = _claims(table, breaker, width)
    spare = width - sum(least)
    if spare <= 0:
        return _levelled(least, width)
    wishes = [min(want, width) - need for need, want in zip(least, natural, strict=True)]
    if sum(wishes) <= spare:
        return _stretched(table, natural, width)
    shares = [
        wish**0.8 * column.weight if wish > 0 else 0.0 for wish, column in zip(wishes, table.columns, strict=True)
    ]
    return _poured(least, wishes, shares, spare)


def _claims(table: Table, breaker: Breaker, width: float) -> tuple[list[float], list[float]]:
    """Return for each column the width of its longest word, and the width in which nothing would break."""
    sides = 2 * CELL_SIDE + SPARE
    head, cell = SHEET["head"], SHEET["cell"]
    least, natural = [], []
    for at, column in enumerate(table.columns):
        words = [breaker.longest_word(column.title, "bold", head.size)]
        wide = [breaker.natural(column.title, "bold", head.size, width)]
        for row in table.rows:
            style: FontStyle = "bold" if row[at].strong else "regular"
            for text, look in ((row[at].text, style), (row[at].note, NOTE)):
                words.append(breaker.longest_word(text[:MEASURED], look, cell.size))
                wide.append(breaker.natural(text[:MEASURED], look, cell.size, width))
        need = min(max(words), width * WIDEST_WORD) + sides
        least.append(need)
        natural.append(max(need, max(wide) + sides))
    return _short_ones_whole(least, natural, width), natural


def _short_ones_whole(least: list[float], natural: list[float], width: float) -> list[float]:
    """Raise the claims of short columns to what they need, the shortest first."""
    claims = list(least)
    for at in sorted(range(len(claims)), key=lambda number: natural[number]):
        if natural[at] <= SHORT and sum(claims) - claims[at] + natural[at] <= width * SHORT_TOGETHER:
            claims[at] = natural[at]
    return claims


def _stretched(table: Table, natural: list[float], width: float) -> list[float]:
    """Spread what is left over the columns of text; numbers and marks keep their width."""
    left = [claim if column.align == "left" else 0.0 for claim, column in zip(natural, table.columns, strict=True)]
    room = width - sum(natural)
    base = left if sum(left) else natural
    return [claim + room * part / sum(base) for claim, part in zip(natural, base, strict=True)]


def _levelled(least: Sequence[float], width: float) -> list[float]:
    """Cut the widest columns down to one width: the narrow ones keep their words whole."""
    widths = sorted(least)
    left = width
    for at, claim in enumerate(widths):
        most = left / (len(widths) - at)
        if claim > most:
            return [min(need, most) for need in least]
        left -= claim
    return list(least)


def _poured(least: Sequence[float], wishes: Sequence[float], shares: Sequence[float], spare: float) -> list[float]:
    """Pour what is left into the columns by their shares; a column that has enough passes the rest on."""
    given = [0.0] * len(least)
    open_ = [at for at, share in enumerate(shares) if share > 0]
    while open_ and spare > 0.01:
        total = sum(shares[at] for at in open_)
        full = [at for at in open_ if spare * shares[at] / total >= wishes[at] - given[at]]
        for at in full or open_:
            given[at] = wishes[at] if full else given[at] + spare * shares[at] / total
        if not full:
            break
        spare -= sum(wishes[at] for at in full)
        open_ = [at for at in open_ if at not in full]
    return [need + more for need, more in zip(least, given, strict=True)]
