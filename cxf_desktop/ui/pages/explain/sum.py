"""What is added up to a number, as a table that the sum dialog shows."""

from dataclasses import dataclass

QUESTION, SUM = "question:", "sum:"
"""What a line leads to: a question of the interview, or the sum behind its own number."""


@dataclass(frozen=True)
class SumRow:
    """One line of a sum; ``target`` is what it leads to: a question, another sum, or nothing."""

    cells: tuple[str, ...]
    target: str = ""


@dataclass(frozen=True)
class Remark:
    """A sentence below the table: a gate, a floor, the range that open questions leave."""

    text: str
    icon: str = "info"
    role: str = "muted"
    target: str = ""


@dataclass(frozen=True)
class Sum:
    """A table whose last rows are totals; ``note`` says how it is reckoned."""

    title: str
    note: str
    columns: tuple[str, ...]
    rows: tuple[SumRow, ...]
    totals: tuple[tuple[str, ...], ...]
    remarks: tuple[Remark, ...] = ()
