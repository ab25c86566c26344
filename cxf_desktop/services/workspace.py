"""All services over one open library: what the window and the command line are given.

Each service is made, and its module loaded, at first use: the first window shows the list of engagements and needs
none of them.
"""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from cxf_desktop.services.clock import Clock, NewId, local_now, random_id
from cxf_desktop.services.settings import SettingsFile
from cxf_desktop.storage.library import Library, LockedLibrary

if TYPE_CHECKING:
    from pathlib import Path

    from cxf_desktop.domain.engagement import Partner
    from cxf_desktop.services.agenda import AgendaService
    from cxf_desktop.services.answer_forms import AnswerFormService
    from cxf_desktop.services.answers import AnswerService
    from cxf_desktop.services.assessment import AssessmentService
    from cxf_desktop.services.attachments import AttachmentService
    from cxf_desktop.services.backups import BackupService
    from cxf_desktop.services.comparing import ComparingService
    from cxf_desktop.services.deleting import DeletingService
    from cxf_desktop.services.delivery import DeliveryService
    from cxf_desktop.services.discussing import DiscussingService
    from cxf_desktop.services.emergency import EmergencyStore
    from cxf_desktop.services.engagements import EngagementService
    from cxf_desktop.services.explaining import ExplainingService
    from cxf_desktop.services.export import ExportService
    from cxf_desktop.services.handover import HandoverService
    from cxf_desktop.services.history import HistoryService
    from cxf_desktop.services.next_turn import NextTurnService
    from cxf_desktop.services.old_workbooks import OldWorkbookService
    from cxf_desktop.services.pinning import PinnedTemplates
    from cxf_desktop.services.readiness import ReadinessService
    from cxf_desktop.services.recovering import RecoveryService
    from cxf_desktop.services.restoring import RestoreService
    from cxf_desktop.services.safekeeping import SafekeepingService
    from cxf_desktop.services.samples import SampleService
    from cxf_desktop.services.spreadsheets import SpreadsheetService
    from cxf_desktop.templates.catalogue import Catalogue


class Workspace:
    """The services of the program, each made with what it needs."""

    def __init__(
        self,
        library: Library,
        read_catalogue: "Callable[[], Catalogue]",
        settings: SettingsFile,
        *,
        clock: Clock = local_now,
        new_id: NewId = random_id,
    ) -> None:
        self.library = library
        self.settings = settings
        self.clock = clock
        self.new_id = new_id
        self._read_catalogue = read_catalogue

    @cached_property
    def catalogue(self) -> "Catalogue":
        """The templates."""
        return self._read_catalogue()

    @cached_property
    def pinned(self) -> "PinnedTemplates":
        """Templates as engagements took them."""
        from cxf_desktop.services.pinning import PinnedTemplates

        return PinnedTemplates(self.library, self.catalogue)

    @cached_property
    def answers(self) -> "AnswerService":
        """Answers to questionnaires of either kind."""
        from cxf_desktop.services.answers import AnswerService

        return AnswerService(self.pinned, self.new_id)

    @cached_property
    def readiness(self) -> "ReadinessService":
        """The readiness assessment."""
        from cxf_desktop.services.readiness import ReadinessService

        return ReadinessService(self.pinned, self.new_id)

    @cached_property
    def answer_forms(self) -> "AnswerFormService":
        """Questionnaires sent out and taken in."""
        from cxf_desktop.services.answer_forms import AnswerFormService

        return AnswerFormService(self.pinned, self.answers)

    @cached_property
    def old_workbooks(self) -> "OldWorkbookService":
        """The published readiness workbook."""
        from cxf_desktop.services.old_workbooks import OldWorkbookService

        questionnaires = self.catalogue.questionnaires
        return OldWorkbookService(self.pinned, self.engagements, questionnaires, self.clock, self.new_id)

    @cached_property
    def assessment(self) -> "AssessmentService":
        """Scores and recommendations."""
        from cxf_desktop.services.assessment import AssessmentService

        return AssessmentService(self.pinned, self.catalogue, self.new_id)

    @cached_property
    def explaining(self) -> "ExplainingService":
        """What would tip a result over, and what was tried out."""
        from cxf_desktop.services.explaining import ExplainingService

        return ExplainingService(self.pinned, self.catalogue)

    @cached_property
    def engagements(self) -> "EngagementService":
        """Engagements as a whole."""
        from cxf_desktop.services.engagements import EngagementService

        return EngagementService(
            self.library,
            self.pinned,
            self.assessment,
            self.answers,
            clock=self.clock,
            new_id=self.new_id,
            author=lambda: self.settings.current.consultant,
            partner=self._partner,
        )

    @cached_property
    def agenda(self) -> "AgendaService":
        """The plan of a workshop."""
        from cxf_desktop.services.agenda import AgendaService

        return AgendaService(self.new_id)

    @cached_property
    def delivery(self) -> "DeliveryService":
        """The run of a workshop."""
        from cxf_desktop.services.delivery import DeliveryService

        return DeliveryService(self.clock, self.new_id)

    @cached_property
    def discussing(self) -> "DiscussingService":
        """What to talk about next."""
        from cxf_desktop.services.discussing import DiscussingService

        return DiscussingService(self.pinned, self.agenda, self.catalogue, self.new_id)

    @cached_property
    def comparing(self) -> "ComparingService":
        """Engagements beside each other."""
        from cxf_desktop.services.comparing import ComparingService

        return ComparingService(
            self.library,
            self.engagements,
            self.assessment,
            self.readiness,
            self.pinned,
            self.catalogue,
            self.clock,
        )

    @cached_property
    def next_turn(self) -> "NextTurnService":
        """The next turn of the ring."""
        from cxf_desktop.services.next_turn import NextTurnService

        return NextTurnService(self.engagements, self.new_id)

    @cached_property
    def samples(self) -> "SampleService":
        """The sample engagement."""
        from cxf_desktop.services.samples import SampleService

        return SampleService(self.catalogue, self.engagements, self.pinned)

    @cached_property
    def history(self) -> "HistoryService":
        """Who changed what, when."""
        from cxf_desktop.services.history import HistoryService

        return HistoryService(self.library.engagements)

    @cached_property
    def handover(self) -> "HandoverService":
        """Engagements from library to library."""
        from cxf_desktop.services.handover import HandoverService

        return HandoverService(
            self.library, self.engagements, protected=lambda: self.library.key is not None, before=self.backups.before
        )

    @cached_property
    def spreadsheets(self) -> "SpreadsheetService":
        """Tables."""
        from cxf_desktop.services.spreadsheets import SpreadsheetService

        return SpreadsheetService(self.pinned)

    @cached_property
    def exports(self) -> "ExportService":
        """Word and PDF."""
        from cxf_desktop.services.export import ExportService

        return ExportService(self.assessment, self.readiness, self.pinned, self.catalogue, self.clock)

    @cached_property
    def backups(self) -> "BackupService":
        """Backups of the library."""
        from cxf_desktop.services.backups import BackupService

        return BackupService(self.library, lambda: self.settings.current.backup_folder, self.clock)

    @cached_property
    def restoring(self) -> "RestoreService":
        """Backups brought back."""
        from cxf_desktop.services.restoring import RestoreService

        library = self.library
        return RestoreService(library.path, library.key, self.clock, self.backups.before, self.engagements.settle)

    @cached_property
    def safekeeping(self) -> "SafekeepingService":
        """The library checked and mended."""
        from cxf_desktop.services.safekeeping import SafekeepingService

        return SafekeepingService(self.library, self.engagements, lambda: self.catalogue, self.backups)

    @cached_property
    def deleting(self) -> "DeletingService":
        """Engagements and customers deleted for good."""
        from cxf_desktop.services.deleting import DeletingService

        return DeletingService(self.library, self.backups)

    @cached_property
    def attachments(self) -> "AttachmentService":
        """Files as evidence."""
        from cxf_desktop.services.attachments import AttachmentService

        return AttachmentService(self.library, self.new_id)

    @cached_property
    def emergency(self) -> "EmergencyStore":
        """Where edits go that find no room."""
        from cxf_desktop import paths
        from cxf_desktop.services.emergency import EmergencyStore

        return EmergencyStore(paths.user_states(), self.library.path, self.library.key)

    @cached_property
    def recovery(self) -> "RecoveryService":
        """What a bad end left."""
        from cxf_desktop.services.recovering import RecoveryService

        return RecoveryService(self.library, self.engagements, self.emergency)

    @property
    def locked(self) -> bool:
        """Whether the library is protected and not open: then there is nothing to be had here but the settings."""
        return isinstance(self.library, LockedLibrary)

    def lock(self) -> "Workspace":
        """Close the library, and return a workspace without it; whoever has the key can open it again."""
        self.close()
        return self._with(LockedLibrary(self.library.path))

    def opened(self, key: bytes | None) -> "Workspace":
        """Return the workspace over the same library, opened with ``key``.

        Raises:
            LibraryError: It cannot be opened.

        """
        return self._with(Library.again(self.library.path, key))

    def elsewhere(self, path: "Path", key: bytes | None) -> "Workspace":
        """Return the workspace over the library at another path: where it was moved to.

        Raises:
            LibraryError: It cannot be opened.

        """
        return self._with(Library.again(path, key))

    def _with(self, library: Library) -> "Workspace":
        return Workspace(library, self._read_catalogue, self.settings, clock=self.clock, new_id=self.new_id)

    def close(self) -> None:
        """Close the library."""
        if "safekeeping" in vars(self):
            self.safekeeping.stop()
        self.library.close()

    def _partner(self) -> "Partner":
        from cxf_desktop.domain.engagement import Partner

        return Partner(name=self.settings.current.company)
