"""The library: one file with all of a consultant's work."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from cxf_desktop.storage.database import Database
from cxf_desktop.storage.listing import Listing
from cxf_desktop.storage.template_store import TemplateStore

if TYPE_CHECKING:
    from cxf_desktop.storage.engagements import EngagementStore
    from cxf_desktop.storage.handing_over import HandoverStore


class Library:
    """An open library file and its parts."""

    def __init__(self, path: Path) -> None:
        """Open the file at ``path``, and make it when there is none.

        Raises:
            LibraryError: It is no library or cannot be opened; nothing was changed.

        """
        self._database = Database(path)
        self.path = path
        self.read_only = self._database.read_only
        self.listing = Listing(self._database)
        self.templates = TemplateStore(self._database)

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

    def close(self) -> None:
        """Close the file; the write-ahead log is folded in."""
        self._database.connection.close()
