"""The library: one file with all of a consultant's work."""

from pathlib import Path

from cxf_desktop.storage.database import Database
from cxf_desktop.storage.engagements import EngagementStore
from cxf_desktop.storage.listing import Listing
from cxf_desktop.storage.template_store import TemplateStore


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
        self.engagements = EngagementStore(self._database)
        self.listing = Listing(self._database)
        self.templates = TemplateStore(self._database)

    def close(self) -> None:
        """Close the file; the write-ahead log is folded in."""
        self._database.connection.close()
