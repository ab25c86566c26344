"""All services over one open library: what the window and the command line are given."""

import datetime as dt
import uuid
from collections.abc import Callable

from cxf_desktop.domain.engagement import Partner
from cxf_desktop.services.assessment import AssessmentService
from cxf_desktop.services.delivery import DeliveryService
from cxf_desktop.services.engagements import EngagementService
from cxf_desktop.services.export import ExportService
from cxf_desktop.services.history import HistoryService
from cxf_desktop.services.next_turn import NextTurnService
from cxf_desktop.services.pinning import PinnedTemplates
from cxf_desktop.services.samples import SampleService
from cxf_desktop.services.session import Clock
from cxf_desktop.services.settings import SettingsFile
from cxf_desktop.storage.library import Library
from cxf_desktop.templates.catalogue import Catalogue


def local_now() -> dt.datetime:
    """Return the time now, with the offset of this place."""
    return dt.datetime.now(dt.UTC).astimezone()


def random_id() -> str:
    """Return an id that no other laptop will make."""
    return uuid.uuid4().hex[:16]


class Workspace:
    """The services of the program, each made with what it needs."""

    def __init__(
        self,
        library: Library,
        catalogue: Catalogue,
        settings: SettingsFile,
        *,
        clock: Clock = local_now,
        new_id: Callable[[], str] = random_id,
    ) -> None:
        self.library = library
        self.catalogue = catalogue
        self.settings = settings
        self.clock = clock
        self.new_id = new_id
        self.pinned = PinnedTemplates(library, catalogue)
        self.assessment = AssessmentService(self.pinned, catalogue, new_id)
        self.engagements = EngagementService(
            library,
            self.pinned,
            self.assessment,
            clock=clock,
            new_id=new_id,
            author=lambda: settings.current.consultant,
            partner=lambda: Partner(name=settings.current.company),
        )
        self.delivery = DeliveryService(clock, new_id)
        self.next_turn = NextTurnService(self.engagements, new_id)
        self.samples = SampleService(catalogue, self.engagements, self.pinned)
        self.history = HistoryService(library.engagements)
        self.exports = ExportService(self.assessment, self.pinned, catalogue, clock)

    def close(self) -> None:
        """Close the library."""
        self.library.close()
