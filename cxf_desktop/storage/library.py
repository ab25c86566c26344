"""The library: one file with all of a consultant's work."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from cxf_desktop.storage.connecting import STAGES
from cxf_desktop.storage.database import Database
from cxf_desktop.storage.errors import GoneError
from cxf_desktop.storage.listing import Listing
from cxf_desktop.storage.template_store import TemplateStore

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from cxf_desktop.domain.engagement import Engagement
    from cxf_desktop.storage.attachments import AttachmentStore
    from cxf_desktop.storage.engagements import EngagementStore
    from cxf_desktop.storage.handing_over import HandoverStore
    from cxf_desktop.storage.listing import Summary
    from cxf_desktop.storage.mending import Mender, Template


class Library:
    """An open library file and its parts."""

    def __init__(self, path: Path, key: bytes | None = None) -> None:
        """Open the file at ``path``, and make it when there is none, protected when there is a ``key``.

        Raises:
            ProtectedError: It is protected, and there is no key.
            LibraryError: It is no library or cannot be opened; nothing was changed.

        """
        self._database = Database(path, key)
        self.path = path
        self.read_only = self._database.read_only
        self.listing = Listing(self._database)
        self.templates = TemplateStore(self._database)

    @classmethod
    def again(cls, path: Path, key: bytes | None) -> "Library":
        """Open a library that was open before: where it is gone, no empty one is made in its place.

        Raises:
            GoneError: It is not there any more.
            LibraryError: It cannot be opened.

        """
        if not any(path.with_name(f"{path.name}{ending}").exists() for ending in ("", *STAGES)):
            raise GoneError(f"{path}: is not there any more, nothing was changed")
        return cls(path, key)

    @property
    def key(self) -> bytes | None:
        """The key, when the library is protected and open."""
        return self._database.key

    @property
    def had_log(self) -> bool:
        """Whether a log lay beside it when it was opened: whoever worked in it did not end as usual, or works on."""
        return self._database.had_log

    def look(self) -> None:
        """See to it that the file is still there; cheap enough to be asked every second.

        Raises:
            LibraryError: It is not.

        """
        self._database.look()

    @cached_property
    def engagements(self) -> "EngagementStore":
        """The engagements with their journals; loaded at first use, for the list does without them."""
        from cxf_desktop.storage.engagements import EngagementStore

        return EngagementStore(self._database)

    @cached_property
    def handover(self) -> "HandoverStore":
        """What engagements take with them to another library."""
        from cxf_desktop.storage.handing_over import HandoverStore

        return HandoverStore(self._database, self.engagements)

    @cached_property
    def attachments(self) -> "AttachmentStore":
        """Files that belong to engagements."""
        from cxf_desktop.storage.attachments import AttachmentStore

        return AttachmentStore(self._database)

    def mender(
        self,
        summarise: "Callable[[Engagement], Summary]",
        searchable: "Callable[[Engagement], str]",
        templates: "Callable[[], Sequence[Template]]",
    ) -> "Mender":
        """Return what mends findings of a check."""
        from cxf_desktop.storage.mending import Mender

        return Mender(self._database, summarise, searchable, templates)

    @property
    def closed(self) -> bool:
        """Whether it was closed: nothing can be read or written any more."""
        return self._database.closed

    def close(self) -> None:
        """Close the file; the write-ahead log is folded in."""
        self._database.close()


class LockedLibrary(Library):
    """A protected library that nobody has unlocked: its path, and nothing else."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.read_only = ""

    @property
    def key(self) -> bytes | None:
        """Nobody has it."""
        return None

    @property
    def had_log(self) -> bool:
        """Nobody has looked."""
        return False

    def look(self) -> None:
        """There is nothing to look at."""

    def close(self) -> None:
        """It is closed."""
