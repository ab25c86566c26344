"""Compares the search index with a fresh one."""

from collections.abc import Callable

import apsw

from cxf_desktop.domain.engagement import Engagement

_WORDS = "SELECT term, doc, cnt FROM words"


class SearchCheck:
    """Looks at the search index. Text of a customer goes into memory only."""

    def __init__(self, connection: apsw.Connection, searchable: Callable[[Engagement], str]) -> None:
        self._connection = connection
        self._searchable = searchable
        self._fresh: apsw.Connection | None = None
        self._noted: set[int] = set()

    def begin(self) -> None:
        """Compare the words too, not only whether every engagement is there."""
        row = self._connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'search'").fetchone()
        if row is not None:
            self._fresh = apsw.Connection(":memory:")
            self._fresh.execute(str(row[0]))

    def note(self, row: int, document: Engagement) -> None:
        """Take the state of an engagement that its snapshot and the search index should have."""
        if self._fresh is not None:
            self._noted.add(row)
            self._fresh.execute(
                "INSERT OR REPLACE INTO search (rowid, customer, title, body) VALUES (?, ?, ?, ?)",
                (row, document.customer.name, document.title, self._searchable(document)),
            )

    def differs(self) -> str:
        """Return what is wrong with the search index, or nothing."""
        wanted = "SELECT row FROM engagement ORDER BY row"
        listed = "SELECT id FROM search_docsize ORDER BY id"
        try:
            if self._connection.execute(wanted).fetchall() != self._connection.execute(listed).fetchall():
                return "the search index does not hold every engagement"
            if (
                self._knows_all()
                and self._fresh is not None
                and self._terms(self._connection) != self._terms(self._fresh)
            ):
                return "the search index does not hold the words of the engagements"
        except (apsw.Error, UnicodeDecodeError) as error:
            return f"the search index is damaged: {error}"
        finally:
            if self._fresh is not None:
                self._fresh.close()
        return ""

    def _knows_all(self) -> bool:
        """Tell whether every engagement could be read: of one that could not, nobody knows the words."""
        return len(self._noted) == int(self._connection.execute("SELECT count(*) FROM engagement").get)

    def _terms(self, connection: apsw.Connection) -> list[tuple[object, ...]]:
        connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, row)")
        try:
            return list(connection.execute(_WORDS))
        finally:
            connection.execute("DROP TABLE temp.words")
