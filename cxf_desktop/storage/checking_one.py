"""Looks at one engagement: journal, snapshot, line of the list."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import apsw
from pydantic import ValidationError

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.storage.chains import text, walk
from cxf_desktop.storage.engagements import applied
from cxf_desktop.storage.entries import Entry
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.storage.findings import Finding, Mending, Part
from cxf_desktop.storage.hashing import content_hash
from cxf_desktop.storage.listing import Summary

ENTRIES_AT_ONCE = 20
"""Entries between two pauses."""

_LINE = ("customer_id", "customer", "title", "phase", "level", "turn", "due", "changed")


@dataclass
class Seen:
    """What the engagements of a library name, gathered on the way."""

    templates: dict[str, str] = field(default_factory=dict)
    """Hash -> an engagement that was made with it."""
    files: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    """Engagement and hash -> the names that the journal gives the file."""
    ids: dict[int, str] = field(default_factory=dict)
    """Row -> the id by which the journal is whole, whatever the list says."""


class EngagementCheck:
    """Looks at one engagement after the other; ``run`` yields what is wrong, and None where a pause is possible."""

    def __init__(
        self,
        connection: apsw.Connection,
        summarise: Callable[[Engagement], Summary],
        seen: Seen,
        settled: Callable[[int, Engagement], None],
    ) -> None:
        """Take a connection, what a list shows, what to note things in, and what is told each settled state."""
        self._connection = connection
        self._settled = settled
        self._summarise = summarise
        self._seen = seen

    def run(self, row: int) -> Iterator[Finding | None]:
        """Look at the engagement in ``row`` of the list."""
        line = self._bytes("engagement", ("id", *_LINE), "row", row)
        if line is None:
            return  # deleted in the meantime
        id_ = text(line[0])
        true_id = self._seen.ids[row] = self._true_id(row, id_)
        if true_id != id_:
            wrong = f"the list calls engagement {true_id} something else"
            yield Finding(Part.LIST, wrong, true_id, mending=Mending.LIST)
        yield from self._content(row, true_id, line[1:])

    def _content(self, row: int, id_: str, line: tuple[Any, ...]) -> Iterator[Finding | None]:
        at, content, good = self._snapshot(row)
        document: Engagement | None = None
        last: Entry | None = None
        reached = False
        for entry in walk(self._connection, row, id_):
            following = self._after(document, entry)
            if entry is None or following is None:
                yield self._broken(id_, last.number + 1 if last else 1)
                if not good:
                    yield Finding(Part.SNAPSHOT, f"the snapshot of {id_} is damaged too", id_)
                return
            document, last = following, entry
            self._note(id_, document, entry)
            if entry.number == at:
                reached, good = True, good and _same(content, document)
                if good:
                    self._settled(row, document)
            if entry.number % ENTRIES_AT_ONCE == 0:
                yield None
        if document is None or last is None or (good and at > last.number):
            # Where the snapshot knows more than the journal, to rebuild it would lose that.
            yield self._broken(id_, last.number + 1 if last else 1)
            return
        yield from self._derived(id_, line, _expected(self._summarise(document), last), whole=good and reached)

    def _derived(self, id_: str, line: tuple[Any, ...], expected: tuple[Any, ...], *, whole: bool) -> Iterator[Finding]:
        if not whole:
            yield Finding(Part.SNAPSHOT, f"the snapshot of {id_} is damaged", id_, mending=Mending.SNAPSHOT)
        if line != expected:
            wrong = f"the line of the list for {id_} is not what the journal says"
            yield Finding(Part.LIST, wrong, id_, mending=Mending.LIST)

    def _snapshot(self, row: int) -> tuple[int, str, bool]:
        """Return the number and the content of the snapshot, and whether its hash is right."""
        at, stored, hash_ = self._bytes("snapshot", ("number", "content", "hash"), "engagement", row) or (0, b"", b"")
        content = text(stored) if isinstance(stored, bytes) else ""
        good = content_hash(content) == hash_ and content.encode() == stored
        return (at if isinstance(at, int) else 0), content, good

    def _broken(self, id_: str, number: int) -> Finding:
        return Finding(Part.JOURNAL, f"entry {number} in the journal of {id_} is damaged", id_, number)

    def _after(self, document: Engagement | None, entry: Entry | None) -> Engagement | None:
        try:
            return applied(document, entry) if entry else None
        except LibraryError:
            return None

    def _note(self, id_: str, document: Engagement, entry: Entry) -> None:
        if "template" in entry.encoded:
            sheets = [sheet.template for sheet in document.assessment.sheets.values()]
            chosen = document.format.template if document.format else ""
            self._seen.templates.update(dict.fromkeys((name for name in (*sheets, chosen) if name), id_))
        if "evidence" in entry.encoded:
            for result in document.proof.results.values():
                for evidence in result.evidence:
                    if evidence.attachment:
                        self._seen.files.setdefault((id_, evidence.attachment), set()).add(evidence.file_name)

    def _true_id(self, row: int, id_: str) -> str:
        """Return the id by which the first entry of the journal is whole; the one of the list when there is none."""
        query = "SELECT CAST(changes AS BLOB) FROM journal WHERE engagement = ? AND number = 1"
        found = self._connection.execute(query, (row,)).fetchone()
        if found is None or next(walk(self._connection, row, id_), None) is not None:
            return id_
        try:
            named = str(_created(found[0])["id"])
        except (ValueError, KeyError, TypeError, IndexError):
            return id_
        return named if next(walk(self._connection, row, named), None) is not None else id_

    def _bytes(self, table: str, columns: tuple[str, ...], key: str, row: int) -> tuple[Any, ...] | None:
        # As bytes: a text that is damaged may be none any more.
        shown = ", ".join(f"iif(typeof({column}) = 'text', CAST({column} AS BLOB), {column})" for column in columns)
        found = self._connection.execute(f"SELECT {shown} FROM {table} WHERE {key} = ?", (row,)).fetchone()
        return tuple(found) if found else None


def _created(changes: bytes) -> Any:
    return json.loads(changes)[0]["after"]


def _same(content: str, document: Engagement) -> bool:
    if content == document.model_dump_json():
        return True
    try:  # by an older program, say, that did not know every field
        return Engagement.model_validate_json(content) == document
    except ValidationError:
        return False


def _expected(summary: Summary, last: Entry) -> tuple[Any, ...]:
    values = (*summary, last.at.isoformat())
    return tuple(value.encode() if isinstance(value, str) else value for value in values)
