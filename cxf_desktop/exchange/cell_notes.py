"""What was left out of a file that came in, and where it stood."""

from dataclasses import dataclass

from cxf_desktop.domain.words import LocalText


@dataclass(frozen=True)
class CellNote:
    """A cell that could not be taken over, and why; without sheet and cell: something that is missing."""

    sheet: str
    cell: str
    text: LocalText
