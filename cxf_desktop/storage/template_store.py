"""Templates as they were when they were used."""

from cxf_desktop.storage.database import Database
from cxf_desktop.storage.hashing import content_hash


class TemplateStore:
    """Keeps templates by the hash of their content, so that an update never touches old answers."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def keep(self, kind: str, id_: str, content: str) -> str:
        """Keep a template as it is now, and return the hash it is found by."""
        name = content_hash(content).hex()
        with self._db.writing():
            self._db.execute(
                "INSERT OR IGNORE INTO template VALUES (?, ?, ?, ?)",
                (name, kind, id_, content),
            )
        return name

    def read(self, name: str) -> str | None:
        """Return a kept template by its hash, or None when it is not there or not as it was."""
        # As bytes: a text that is damaged may be none any more.
        found = self._db.first("SELECT CAST(content AS BLOB) FROM template WHERE hash = ?", (name,))
        content = found[0].decode(errors="replace") if found else ""
        return content if found and content_hash(content).hex() == name else None
