"""The sample engagement: a whole turn, as a good consultant would have filled it."""

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.words import Language
from cxf_desktop.services.engagements import EngagementService
from cxf_desktop.services.pinning import PinnedTemplates
from cxf_desktop.templates.catalogue import Catalogue
from cxf_desktop.templates.samples import sample


class SampleError(Exception):
    """There is no sample that could be used; the message is one sentence."""


class SampleService:
    """Brings the samples of the catalogue into the library."""

    def __init__(self, catalogue: Catalogue, engagements: EngagementService, pinned: PinnedTemplates) -> None:
        self._catalogue = catalogue
        self._engagements = engagements
        self._pinned = pinned

    def build(self, language: Language, new_id: str, name: str | None = None) -> Engagement:
        """Return a sample in ``language`` under a new id; the first one unless ``name`` picks another.

        Raises:
            SampleError: There is none.

        """
        samples = self._catalogue.samples
        chosen = name or next(iter(samples), None)
        if chosen is None or chosen not in samples:
            raise SampleError("there is no sample engagement in the templates")
        return sample(samples[chosen], language, new_id)

    def add(self, language: Language, new_id: str, name: str | None = None) -> str:
        """Add a sample to the library and return its id; see ``build``."""
        document = self.build(language, new_id, name)
        choice = document.format
        if choice is not None and choice.format in self._catalogue.formats:
            template = self._pinned.pin_format(self._catalogue.formats[choice.format])
            document = document.model_copy(update={"format": choice.model_copy(update={"template": template})})
        return self._engagements.add(document)
