"""Files as evidence: kept in the library, named by the engagement."""

from pathlib import Path

from cxf_desktop.domain.changes import Edit
from cxf_desktop.exchange.images import check_image
from cxf_desktop.services.clock import NewId
from cxf_desktop.services.session import Session
from cxf_desktop.storage.attachments import LARGEST, Attachment, AttachmentError
from cxf_desktop.storage.library import Library


class AttachmentService:
    """Takes files in and gives them out again."""

    def __init__(self, library: Library, new_id: NewId) -> None:
        self._library = library
        self._new_id = new_id

    def attach(self, session: Session, criterion: str, file: Path, evidence: str | None = None) -> Attachment:
        """Keep a file, and name it as evidence for a criterion: a new piece, or the one with the id ``evidence``.

        Raises:
            AttachmentError: The file cannot be read, or is too large.
            ExchangeError: It is a picture that is too large when it is shown, or lies about that.
            LibraryError: The library cannot be written; nothing was changed.

        """
        return self.attach_content(session, criterion, file.name, self._read(file), evidence)

    def attach_content(
        self, session: Session, criterion: str, name: str, content: bytes, evidence: str | None = None
    ) -> Attachment:
        """Keep what is no file yet, as a picture from the clipboard; see ``attach``."""
        check_image(content, name)
        kept = self._library.attachments.put(session.document.id, name, content)
        session.apply(self.edits(session, criterion, kept, evidence))
        return kept

    def edits(self, session: Session, criterion: str, kept: Attachment, evidence: str | None) -> list[Edit]:
        """Return the edits that name a kept file as evidence."""
        if evidence is None:
            place = f"proof.results[{criterion}].evidence[{self._new_id()}]"
            return [Edit(path=place, value={"attachment": kept.hash, "file_name": kept.name})]
        place = f"proof.results[{criterion}].evidence[{evidence}]"
        return [
            Edit(path=f"{place}.attachment", value=kept.hash),
            Edit(path=f"{place}.file_name", value=kept.name),
        ]

    def content(self, engagement: str, hash_: str) -> bytes:
        """Return the content of a file.

        Raises:
            LibraryError: It is not there, or not as it was.

        """
        return self._library.attachments.get(engagement, hash_)

    def of(self, engagement: str) -> list[Attachment]:
        """Return the files of an engagement, by name."""
        return self._library.attachments.of(engagement)

    def remove_unused(self, engagement: str) -> int:
        """Remove files that no entry of the journal names; return how many."""
        return self._library.attachments.remove_unused(engagement)

    def _read(self, file: Path) -> bytes:
        try:
            with file.open("rb") as stream:
                content = stream.read(LARGEST + 1)
        except OSError as error:
            raise AttachmentError(f"{file}: cannot be read: {error.strerror}") from error
        if len(content) > LARGEST:
            raise AttachmentError(f"{file}: is larger than {LARGEST // 1024 // 1024} MB")
        return content
