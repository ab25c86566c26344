"""Compares the search index with a fresh one."""

from collections.abc import Callable, Iterator
from contextlib import closing

import apsw

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.storage.hashing import content_hash

_WORDS = "SELECT term, doc, cnt FROM words"


class SearchCheck:
    """Looks at the search index. Text of a customer goes into memory only."""

    def __init__(self, connection: apsw.Connection, searchable: Callable[[Engagement], str]) -> None:
        self._connection = connection
        self._searchable = searchable

    def run(self, *, thorough: bool) -> Iterator[str]:
        """Yield what is wrong, and empty texts where a pause is possible."""
        wanted = "SELECT row FROM engagement ORDER BY row"
        listed = "SELECT id FROM search_docsize ORDER BY id"
        try:
            if self._connection.execute(wanted).fetchall() != self._connection.execute(listed).fetchall():
                yield "the search index does not hold every engagement"
                return
            yield ""
            if thorough:
                yield from self._words()
        except (apsw.CorruptError, apsw.SQLError, UnicodeDecodeError) as error:
            yield f"the search index is damaged: {error}"

    def _words(self) -> Iterator[str]:
        row = self._connection.execute("SELECT sql FROM sqlite_schema WHERE name = 'search'").fetchone()
        with closing(apsw.Connection(":memory:")) as fresh:
            fresh.execute(str(row[0] if row else ""))
            fresh.execute("CREATE VIRTUAL TABLE words USING fts5vocab(search, row)")
            query = "SELECT engagement, CAST(content AS BLOB), hash FROM snapshot"
            for number, hash_of in self._connection.execute("SELECT engagement, hash FROM snapshot").fetchall():
                content = self._connection.execute(f"{query} WHERE engagement = ?", (number,)).fetchone()
                decoded = content[1].decode(errors="replace") if content else ""
                if not content or content_hash(decoded) != hash_of:
                    return  # is a finding of its own, and mending it brings the index up to date
                document = Engagement.model_validate_json(decoded)
                fresh.execute(
                    "INSERT INTO search (rowid, customer, title, body) VALUES (?, ?, ?, ?)",
                    (number, document.customer.name, document.title, self._searchable(document)),
                )
                yield ""
            self._connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, row)")
            try:
                same = self._connection.execute(_WORDS).fetchall() == fresh.execute(_WORDS).fetchall()
            finally:
                self._connection.execute("DROP TABLE temp.words")
        if not same:
            yield "the search index does not hold the words of the engagements"
