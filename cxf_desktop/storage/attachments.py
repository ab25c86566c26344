"""Files that belong to an engagement, kept by the hash of their content."""

import hashlib
from dataclasses import dataclass
from pathlib import PurePath

from cxf_desktop.storage.database import Database
from cxf_desktop.storage.errors import LibraryError, UnknownEngagementError

LARGEST = 25 * 1024 * 1024
"""Bytes that one file may have."""
LONGEST_NAME = 200

MEDIA_TYPES = {
    ".csv": "text/csv", ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".gif": "image/gif", ".jpeg": "image/jpeg", ".jpg": "image/jpeg", ".pdf": "application/pdf", ".png": "image/png",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation", ".txt": "text/plain",
    ".webp": "image/webp", ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".zip": "application/zip",
}  # fmt: skip


class AttachmentError(LibraryError):
    """A file cannot be attached; the message says why."""


@dataclass(frozen=True)
class Attachment:
    """What is known of a file, without its content."""

    hash: str
    name: str
    media_type: str
    size: int


def media_type(name: str) -> str:
    """Return the media type that goes with the name of a file."""
    return MEDIA_TYPES.get(PurePath(name).suffix.casefold(), "application/octet-stream")


def file_name(name: str) -> str:
    """Return a name that is no path, on no system, and that can be shown in one line."""
    last = name.replace("\\", "/").rsplit("/", maxsplit=1)[-1]
    shown = "".join(letter if letter.isprintable() else "_" for letter in last).strip(" .")
    if len(shown) > LONGEST_NAME:
        suffix = PurePath(shown).suffix[:12]
        shown = shown[: LONGEST_NAME - len(suffix)] + suffix
    return shown or "file"


class AttachmentStore:
    """Keeps the files of engagements. The same content twice is kept once, under the name it came with first."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def put(self, engagement: str, name: str, content: bytes) -> Attachment:
        """Keep a file, and return what is known of it.

        Raises:
            AttachmentError: It is larger than 25 MB.
            UnknownEngagementError: There is no such engagement.
            LibraryError: The library cannot be written.

        """
        if len(content) > LARGEST:
            raise AttachmentError(f"{name}: has {len(content):,} bytes; a file may have {LARGEST:,}")
        hash_, shown = hashlib.sha256(content).hexdigest(), file_name(name)
        with self._db.writing():
            self._db.execute(
                "INSERT OR IGNORE INTO attachment VALUES (?, ?, ?, ?, ?)",
                (self._row(engagement), hash_, shown, media_type(shown), content),
            )
        return next(one for one in self.of(engagement) if one.hash == hash_)

    def get(self, engagement: str, hash_: str) -> bytes:
        """Return the content of a file.

        Raises:
            LibraryError: It is not there, or not as it was.

        """
        found = self._db.first(
            "SELECT content FROM attachment WHERE engagement = ? AND hash = ?", (self._row(engagement), hash_)
        )
        if found is None:
            raise LibraryError(f"{self._db.path}: there is no attachment {hash_[:80]} of {engagement}")
        if not isinstance(found[0], bytes) or hashlib.sha256(found[0]).hexdigest() != hash_:
            raise LibraryError(f"{self._db.path}: the attachment {hash_} of {engagement} is damaged")
        return found[0]

    def of(self, engagement: str) -> list[Attachment]:
        """Return the files of an engagement, by name."""
        rows = self._db.execute(
            "SELECT hash, name, media_type, length(content) FROM attachment WHERE engagement = ? ORDER BY name, hash",
            (self._row(engagement),),
        )
        return [Attachment(*row) for row in rows]

    def remove_unused(self, engagement: str) -> int:
        """Remove the files that no entry of the journal names, not even one that was undone; return how many."""
        row = self._row(engagement)
        with self._db.writing():
            return len(
                self._db.execute(
                    "DELETE FROM attachment WHERE engagement = ?1 AND NOT EXISTS"
                    " (SELECT 1 FROM journal WHERE engagement = ?1 AND instr(changes, attachment.hash))"
                    " RETURNING hash",
                    (row,),
                )
            )

    def _row(self, engagement: str) -> int:
        found = self._db.first("SELECT row FROM engagement WHERE id = ?", (engagement,))
        if found is None:
            raise UnknownEngagementError(f"there is no engagement {engagement[:80]}")
        return int(found[0])
