"""Mends what a check found and the journals, or the templates of the program, can tell."""

import hashlib
import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.storage.attachments import media_type
from cxf_desktop.storage.chains import text, walk
from cxf_desktop.storage.database import Database
from cxf_desktop.storage.engagements import EngagementStore
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.storage.findings import Finding, Mending
from cxf_desktop.storage.hashing import content_hash
from cxf_desktop.storage.listing import Summary
from cxf_desktop.storage.template_store import TemplateStore

Template = tuple[str, str, str]
"""Kind, id and content."""


class Mender:
    """Mends findings, each in a transaction of its own."""

    def __init__(
        self,
        database: Database,
        summarise: Callable[[Engagement], Summary],
        searchable: Callable[[Engagement], str],
        templates: Callable[[], Sequence[Template]],
    ) -> None:
        self._db = database
        self._store = EngagementStore(database)
        self._summarise = summarise
        self._searchable = searchable
        self._templates = templates

    def mend(self, finding: Finding) -> Finding:
        """Mend a finding if that is possible, and return it as it is then."""
        if self._db.read_only or finding.mending is Mending.NONE:
            return finding
        with suppress(LibraryError):
            done = self._done(finding)
            return replace(finding, mended=done, mending=finding.mending if done else Mending.NONE)
        return finding

    def _done(self, finding: Finding) -> bool:
        match finding.mending:
            case Mending.LIST:
                return self._mend_list(finding.engagement)
            case Mending.SNAPSHOT:
                return self._mend_snapshot(finding.engagement)
            case Mending.SEARCH:
                return self._mend_search()
            case Mending.TEMPLATE:
                return self._mend_template(finding.name)
            case Mending.ATTACHMENT:
                return self._mend_attachment(finding)
            case Mending.INDEXES:
                self._db.execute("REINDEX")
                return True
            case _:
                return False

    def _mend_list(self, id_: str) -> bool:
        """Write the line of the list anew; the row is the one whose journal is whole by that id."""
        with self._db.writing():
            rows = self._db.execute("SELECT row FROM engagement WHERE id = ?", (id_,))
            for (row,) in rows or self._db.execute("SELECT row FROM engagement"):
                first = next(walk(self._db.connection, row, id_), None)
                if first is None:
                    continue
                self._db.execute("UPDATE engagement SET id = ? WHERE row = ? AND id IS NOT ?", (id_, row, id_))
                stored = self._store.load(id_)
                last = self._store_last(row)
                line = self._summarise(stored.document)
                self._db.execute(
                    "UPDATE engagement SET customer_id = ?, customer = ?, title = ?, phase = ?, level = ?, turn = ?,"
                    " due = ?, changed = ? WHERE row = ?",
                    (*line, last, row),
                )
                return True
        return False

    def _store_last(self, row: int) -> str:
        found = self._db.first("SELECT at FROM journal WHERE engagement = ? ORDER BY number DESC LIMIT 1", (row,))
        return str(found[0]) if found else ""

    def _mend_snapshot(self, id_: str) -> bool:
        with self._db.writing():
            row = self._db.number("SELECT row FROM engagement WHERE id = ?", (id_,))
            self._db.execute("DELETE FROM snapshot WHERE engagement = ?", (row,))  # or it might be believed
            stored = self._store.load(id_)
            self._store.settle(stored, self._summarise(stored.document), self._searchable(stored.document))
        return True

    def _mend_search(self) -> bool:
        with self._db.writing():
            made = self._db.first("SELECT sql FROM sqlite_schema WHERE name = 'search'")
            self._db.execute("DROP TABLE search")
            self._db.execute(str(made[0] if made else ""))
            for row, id_, customer, title in self._db.execute("SELECT row, id, customer, title FROM engagement"):
                try:
                    stored = self._store.load(id_)
                    line, words = self._summarise(stored.document), self._searchable(stored.document)
                    self._store.settle(stored, line, words)
                except LibraryError:  # it is found by what the list says
                    insert = "INSERT OR REPLACE INTO search (rowid, customer, title, body) VALUES (?, ?, ?, '')"
                    self._db.execute(insert, (row, customer, title))
        return True

    def _mend_template(self, name: str) -> bool:
        """Take a template from those of the program, or from where it lies under another name."""
        store = TemplateStore(self._db)
        with self._db.writing():
            for kind, id_, content in self._templates():
                if content_hash(content).hex() == name:
                    self._db.execute("DELETE FROM template WHERE hash = ?", (name,))
                    store.keep(kind, id_, content)
                    return True
            for found, content in self._db.execute("SELECT CAST(hash AS BLOB), CAST(content AS BLOB) FROM template"):
                true = hashlib.sha256(content).hexdigest()
                if name in (true, text(found)) and self._is_used(true):
                    self._put_right(found, true, content)
                    return True
            if not self._is_used(name):  # nobody will ever ask for it
                self._db.execute("DELETE FROM template WHERE CAST(hash AS BLOB) = ?", (name.encode(),))
                return True
        return False

    def _put_right(self, found: bytes, true: str, content: bytes) -> None:
        """Let a template whose content is whole stand under its name, with the kind and id that it says."""
        kind = "format" if b'"effort_days"' in content else "questionnaire"
        self._db.execute("DELETE FROM template WHERE hash = ? AND CAST(hash AS BLOB) <> ?", (true, found))
        self._db.execute(
            "UPDATE template SET hash = ?, kind = ?, id = ? WHERE CAST(hash AS BLOB) = ?",
            (true, kind, str(json.loads(content)["id"]), found),
        )

    def _is_used(self, name: str) -> bool:
        return self._db.first("SELECT 1 FROM journal WHERE instr(changes, ?) LIMIT 1", (name,)) is not None

    def _mend_attachment(self, finding: Finding) -> bool:
        names = self._names_of(finding)
        if not names:
            return False
        with self._db.writing():
            mine = "engagement = (SELECT row FROM engagement WHERE id = ?)"
            query = f"SELECT rowid, content FROM attachment WHERE {mine}"
            for row, content in self._db.execute(query, (finding.engagement,)):
                if isinstance(content, bytes) and hashlib.sha256(content).hexdigest() == finding.name:
                    self._db.execute("UPDATE attachment SET hash = ? WHERE rowid = ?", (finding.name, row))
            self._db.execute(
                f"UPDATE attachment SET name = ?, media_type = ? WHERE hash = ? AND {mine}",
                (names[0], media_type(names[0]), finding.name, finding.engagement),
            )
        return True

    def _names_of(self, finding: Finding) -> list[str]:
        """Return the names that the engagement as it is now gives a file."""
        document = self._store.load(finding.engagement).document
        return [
            evidence.file_name
            for result in document.proof.results.values()
            for evidence in result.evidence
            if evidence.attachment == finding.name and evidence.file_name
        ]
