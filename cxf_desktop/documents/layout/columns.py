"""How wide the columns of a table are: by their content, never narrower than a long word if there is room."""

from collections.abc import Sequence
from math import sqrt

from cxf_desktop.documents.layout.sheet import CELL_SIDE, SHEET, WIDTH
from cxf_desktop.documents.layout.text import Breaker
from cxf_desktop.documents.outline import Table

WIDEST_WORD = 0.34
"""Share of the table that a single word may claim for its column."""


def column_widths(table: Table, breaker: Breaker, width: float = WIDTH) -> list[float]:
    """Return the width of each column; together they are as wide as the table."""
    least, natural = _claims(table, breaker, width)
    spare = width - sum(least)
    if spare <= 0:
        return [claim * width / sum(least) for claim in least]
    wishes = [min(want, width) - need for need, want in zip(least, natural, strict=True)]
    if sum(wishes) <= spare:
        return _stretched(table, natural, width)
    shares = [sqrt(wish) * column.weight if wish > 0 else 0.0 for wish, column in zip(wishes, table.columns, strict=True)]
    return _poured(least, wishes, shares, spare)


def _claims(table: Table, breaker: Breaker, width: float) -> tuple[list[float], list[float]]:
    """Return for each column the width of its longest word, and the width in which nothing would break."""
    sides = 2 * CELL_SIDE + 1
    head, cell = SHEET["head"], SHEET["cell"]
    least, natural = [], []
    for at, column in enumerate(table.columns):
        words = [breaker.longest_word(column.title, "bold", head.size)]
        wide = [breaker.natural(column.title, "bold", head.size, width)]
        for row in table.rows:
            style = "bold" if row[at].strong else "regular"
            words.append(breaker.longest_word(row[at].text[:4000], style, cell.size))
            wide.append(breaker.natural(row[at].text[:4000], style, cell.size, width))
        need = min(max(words), width * WIDEST_WORD) + sides
        least.append(need)
        natural.append(max(need, max(wide) + sides))
    return least, natural


def _stretched(table: Table, natural: list[float], width: float) -> list[float]:
    """Spread what is left over the columns of text; numbers and marks keep their width."""
    left = [claim if column.align == "left" else 0.0 for claim, column in zip(natural, table.columns, strict=True)]
    room = width - sum(natural)
    base = left if sum(left) else natural
    return [claim + room * part / sum(base) for claim, part in zip(natural, base, strict=True)]


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
