"""The writing of an engagement as a file, beside the window."""

import datetime as dt
from enum import StrEnum
from pathlib import Path

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.services.export import plain_name
from cxf_desktop.services.handover import HandoverService
from cxf_desktop.ui.dialogs.export_task import Written
from cxf_desktop.ui.tasks import Progress

LONGEST_PART = 36
"""Letters of customer and title in the name of a file."""


class HandoverFormat(StrEnum):
    """What an engagement can be handed over as; the value is the ending of the file."""

    BUNDLE = "cxf"
    JSON = "json"


class HandoverTask:
    """Writes one engagement with everything that belongs to it."""

    def __init__(
        self, handover: HandoverService, engagement: str, file: Path, file_format: HandoverFormat, passphrase: str = ""
    ) -> None:
        self._handover = handover
        self._engagement = engagement
        self._file = file
        self._format = file_format
        self._passphrase = passphrase

    def __call__(self, progress: Progress) -> Written:
        """Write it.

        Raises:
            ExchangeError: What was written is not what was meant, or may not be written.
            LibraryError: The library cannot be read.

        """
        name = self._file.name

        def tell(share: float) -> None:
            if share < 1:  # then it is in place: too late to be cancelled
                progress(name, share)

        tell(0)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with self._handover.beside() as handover:
                if self._format is HandoverFormat.JSON:
                    handover.write_json(self._engagement, self._file)
                else:
                    handover.write(self._engagement, self._file, self._passphrase or None, tell)
        except OSError as error:
            return Written((), f"{name}: {error.strerror or error}")
        return Written((self._file,))


def handover_file(folder: Path, document: Engagement, today: dt.date, file_format: HandoverFormat) -> Path:
    """Return a file that is not there yet: whoever was sent the last one may still need it."""
    turn = f"turn-{document.turn}" if document.turn > 1 else ""
    parts = (_begin(document.customer.name) or document.id, _begin(document.title), turn)
    name = "-".join(part for part in (*parts, today.isoformat()) if part)
    file, number = folder / f"{name}.{file_format.value}", 1
    while file.exists():
        number += 1
        file = folder / f"{name}-{number}.{file_format.value}"
    return file


def _begin(text: str) -> str:
    """Return the first words of a text as a part of a file name."""
    name = plain_name(text)
    return name if len(name) <= LONGEST_PART else name[: LONGEST_PART + 1].rpartition("-")[0] or name[:LONGEST_PART]
