"""What a check found, and what was done about it."""

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """Where something is wrong."""

    FILE = "file"
    SCHEMA = "schema"
    LIST = "list"
    JOURNAL = "journal"
    SNAPSHOT = "snapshot"
    SEARCH = "search"
    TEMPLATE = "template"
    ATTACHMENT = "attachment"
    REFERENCE = "reference"


class Mending(StrEnum):
    """What makes it right again. What has none can only come back from a backup."""

    NONE = ""
    LIST = "the list was brought in line with the journal"
    SNAPSHOT = "rebuilt from the journal"
    SEARCH = "the search index was rebuilt"
    TEMPLATE = "taken from the templates of the program"
    ATTACHMENT = "name and kind were brought in line with the journal"
    INDEXES = "the indexes were rebuilt"

    @property
    def unmended(self) -> str:
        """What is said where it was not made right."""
        return "can be mended" if self.value else "only a backup has it"


@dataclass(frozen=True)
class Finding:
    """Something that is not as it must be."""

    part: Part
    text: str
    engagement: str = ""
    entry: int = 0
    name: str = ""
    """Of a template or an attachment, its hash."""
    mending: Mending = Mending.NONE
    """What would mend it."""
    mended: bool = False

    @property
    def lost(self) -> bool:
        """Whether something is gone that only a backup has: not what can be mended, even where nobody mends."""
        return self.mending is Mending.NONE
