"""The sample engagement: a whole turn, as a good consultant would have filled it."""

import json
from typing import Any

from pydantic import ValidationError

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.words import LANGUAGES, Language
from cxf_desktop.services.engagements import EngagementService
from cxf_desktop.services.pinning import PinnedTemplates
from cxf_desktop.templates.catalogue import Catalogue


class SampleError(Exception):
    """There is no sample, or it does not fit the model; the message is one sentence."""


class SampleService:
    """Brings the samples of the catalogue into the library."""

    def __init__(self, catalogue: Catalogue, engagements: EngagementService, pinned: PinnedTemplates) -> None:
        self._catalogue = catalogue
        self._engagements = engagements
        self._pinned = pinned

    def build(self, language: Language, new_id: str, name: str | None = None) -> Engagement:
        """Return a sample in ``language`` under a new id; the first one unless ``name`` picks another.

        Raises:
            SampleError: There is none, or it does not fit.

        """
        samples = self._catalogue.samples
        chosen = name or next(iter(samples), None)
        if chosen is None or chosen not in samples:
            raise SampleError("there is no sample engagement in the templates")
        data = {**_in_language(samples[chosen], language), "id": new_id, "language": language}
        try:
            return Engagement.model_validate_json(json.dumps(data))
        except ValidationError as error:
            detail = error.errors(include_url=False, include_input=False)[0]
            where = ".".join(str(key) for key in detail["loc"])
            raise SampleError(f"the sample {chosen} does not fit: {where}: {detail['msg']}") from error

    def add(self, language: Language, new_id: str, name: str | None = None) -> str:
        """Add a sample to the library and return its id; see ``build``."""
        document = self.build(language, new_id, name)
        choice = document.format
        if choice is not None and choice.format in self._catalogue.formats:
            template = self._pinned.pin_format(self._catalogue.formats[choice.format])
            document = document.model_copy(update={"format": choice.model_copy(update={"template": template})})
        return self._engagements.add(document)


def _in_language(value: Any, language: Language) -> Any:
    """Return ``value`` with every ``{en, de}`` replaced by the text in ``language``."""
    if isinstance(value, dict):
        if set(value) == set(LANGUAGES):
            return value[language]
        return {key: _in_language(part, language) for key, part in value.items()}
    if isinstance(value, list):
        return [_in_language(part, language) for part in value]
    return value
