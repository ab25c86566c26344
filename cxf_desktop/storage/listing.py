"""What lists show: engagements and customers, sorted and searched by the database."""

import datetime as dt
from typing import Any, NamedTuple

from cxf_desktop.storage.database import Database

# Named tuples: three dataclasses would take 5 ms of the start.


class Summary(NamedTuple):
    """What a list shows of an engagement."""

    customer_id: str
    customer: str
    title: str
    phase: str
    level: str | None
    turn: int
    due: str | None


class Row(NamedTuple):
    """One line of the list of engagements."""

    id: str
    customer_id: str
    customer: str
    title: str
    phase: str
    level: str | None
    turn: int
    due: str | None
    changed: dt.datetime


class CustomerRow(NamedTuple):
    """A customer with the number of its engagements."""

    id: str
    name: str
    engagements: int
    changed: dt.datetime


class Listing:
    """Reads the lists of a library; never a document."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def rows(self, search: str = "", limit: int = 200, offset: int = 0, customer: str = "") -> list[Row]:
        """Return engagements, last changed first.

        With ``search`` those that hold every word of it, with ``customer`` those of the customer with that id.
        """
        where, values = _filter(search, customer)
        found = self._db.execute(
            "SELECT id, customer_id, customer, title, phase, level, turn, due, changed FROM engagement"
            f"{where} ORDER BY changed DESC, row DESC LIMIT ? OFFSET ?",
            (*values, limit, offset),
        )
        return [_row(each) for each in found]

    def count(self, search: str = "", customer: str = "") -> int:
        """Return how many engagements there are; see ``rows``."""
        words = _match(search)
        if words and not customer:
            return self._db.number("SELECT count(*) FROM search WHERE search MATCH ?", (words,))
        where, values = _filter(search, customer)
        return self._db.number(f"SELECT count(*) FROM engagement{where}", values)

    def rows_of_customer(self, customer_id: str) -> list[Row]:
        """Return the engagements of one customer, last changed first."""
        found = self._db.execute(
            "SELECT id, customer_id, customer, title, phase, level, turn, due, changed FROM engagement"
            " WHERE customer_id = ? ORDER BY changed DESC",
            (customer_id,),
        )
        return [_row(values) for values in found]

    def customers(self) -> list[CustomerRow]:
        """Return all customers by name, each with its newest name."""
        found = self._db.execute(
            "SELECT customer_id, customer, count(*), max(changed) FROM engagement GROUP BY customer_id"
            " ORDER BY customer COLLATE NOCASE"
        )
        return [CustomerRow(id_, name, number, dt.datetime.fromisoformat(at)) for id_, name, number, at in found]


def _row(values: tuple[Any, ...]) -> Row:
    id_, customer_id, customer, title, phase, level, turn, due, changed = values
    return Row(id_, customer_id, customer, title, phase, level, turn, due, dt.datetime.fromisoformat(changed))


def _filter(search: str, customer: str) -> tuple[str, tuple[str, ...]]:
    """Return the condition for a search and a customer, and its values."""
    words = _match(search)
    if not customer:
        # ``+row``: walk the engagements in the order of the list and look each up among the hits. To sort thousands of
        # hits takes five times as long.
        return (" WHERE +row IN (SELECT rowid FROM search WHERE search MATCH ?)", (words,)) if words else ("", ())
    if not words:
        return " WHERE customer_id = ?", (customer,)
    found = "SELECT rowid FROM search WHERE search MATCH ?"
    return f" WHERE customer_id = ? AND row IN ({found})", (customer, words)


def _match(search: str) -> str:
    """Return the words of ``search`` as a query that cannot be anything but words."""
    words = "".join(letter if letter.isalnum() else " " for letter in search).split()
    return " ".join(f'"{word}"*' for word in words[:12])
