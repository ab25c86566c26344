"""Checks the library: wholly when it is asked for, and in small slices while nobody does anything."""

import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cxf_desktop.services.backups import BackupService
from cxf_desktop.services.engagements import EngagementService
from cxf_desktop.services.summary import searchable_text
from cxf_desktop.storage.backup_folder import Backup
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.storage.findings import Finding
from cxf_desktop.storage.library import Library
from cxf_desktop.templates.catalogue import Catalogue

if TYPE_CHECKING:
    from cxf_desktop.storage.checking import LibraryCheck

Template = tuple[str, str, str]
Steps = Generator[Finding | None, None, None]


@dataclass(frozen=True)
class Checked:
    """What a check of the whole library found."""

    engagements: int
    findings: tuple[Finding, ...]
    backup: Backup | None = None
    """The newest backup that is whole; looked for only when something is gone that cannot be mended."""

    @property
    def lost(self) -> tuple[Finding, ...]:
        """What could not be mended."""
        return tuple(finding for finding in self.findings if finding.lost)


class SafekeepingService:
    """Checks and mends."""

    def __init__(
        self,
        library: Library,
        engagements: EngagementService,
        catalogue: Callable[[], Catalogue],
        backups: BackupService,
    ) -> None:
        self._library = library
        self._engagements = engagements
        self._catalogue = catalogue
        self._backups = backups
        self._slices: Steps | None = None
        self.rounds = 0
        """How often the slices have been through the whole library."""

    def check(self, progressed: Callable[[int], None] | None = None, *, mend: bool = True) -> Checked:
        """Check everything, and mend what can be mended.

        Args:
            progressed: Told how many steps were made; there are somewhat more than engagements.
            mend: False to only look.

        Raises:
            LibraryError: The library cannot be read at all.

        """
        found: list[Finding] = []
        for number, step in enumerate(self._steps(thorough=True), start=1):
            if step is not None:
                found.append(step)
            if progressed:
                progressed(number)
        findings = tuple(self._mended(found)) if mend else tuple(found)
        lost = any(finding.lost for finding in findings)
        return Checked(self._count(), findings, self._backups.newest_good() if lost else None)

    def next_slice(self, budget_ms: float = 8) -> list[Finding]:
        """Check a little further, for about ``budget_ms``, and return what was found and perhaps mended.

        For a timer while the window is idle. The look at the pages of the file and at each word of the search index is
        left to the backups and to ``check``: they take long in one go. Begins anew when it is through.
        """
        found: list[Finding] = []
        end = time.perf_counter() + budget_ms / 1000
        try:
            if self._slices is None:
                self._slices = self._steps(thorough=False)
            while time.perf_counter() < end:
                step = next(self._slices)
                if step is not None:
                    found.append(step)
        except StopIteration:
            self._slices = None
            self.rounds += 1
        except LibraryError:
            self._slices = None  # in use, or gone for the moment: whoever edits is told by what edits
        return self._mended(found) if found else []

    def stop(self) -> None:
        """Let go of the file between two slices; before the library is closed, restored or locked."""
        if self._slices is not None:
            self._slices.close()
            self._slices = None

    def backup_for(self, finding: Finding) -> Backup | None:
        """Return the newest backup that has what is gone, whole."""
        return self._backups.newest_good()

    # --- inner

    def _steps(self, *, thorough: bool) -> Steps:
        with self._checking() as check:
            yield from check.run(thorough=thorough)

    @contextmanager
    def _checking(self) -> "Iterator[LibraryCheck]":
        from cxf_desktop.storage.checking import LibraryCheck, check_connection

        with closing(check_connection(self._library.path, self._library.key)) as connection:
            yield LibraryCheck(connection, self._engagements.summarise, searchable_text)

    def _mended(self, findings: Sequence[Finding]) -> list[Finding]:
        mender = self._library.mender(self._engagements.summarise, searchable_text, self._templates)
        return [mender.mend(finding) for finding in findings]

    def _templates(self) -> list[Template]:
        catalogue = self._catalogue()
        asked = [("questionnaire", each.id, each.model_dump_json()) for each in catalogue.questionnaires.values()]
        return asked + [("format", each.id, each.model_dump_json()) for each in catalogue.formats.values()]

    def _count(self) -> int:
        with suppress(LibraryError):
            return self._library.listing.count()
        return 0
