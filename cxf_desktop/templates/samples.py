"""Sample engagements: an engagement as a file, in which a text is ``{en, de}``."""

import json
from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.words import LANGUAGES, Language
from cxf_desktop.templates.complaints import complaints
from cxf_desktop.templates.yaml_reader import Problem, Source


def sample(data: Any, language: Language, id_: str) -> Engagement:
    """Return the engagement that a sample's file stands for, in one language and under an id.

    Raises:
        ValidationError: The file does not fit.

    """
    values = {**_in_language(data, language), "id": id_, "language": language}
    return Engagement.model_validate_json(json.dumps(values))


def sample_problems(source: Source) -> Iterator[Problem]:
    """Return what keeps a file from being a sample, in either language."""
    found: dict[Problem, None] = {}
    for language in LANGUAGES:
        try:
            sample(source.data, language, "sample")
        except ValidationError as error:
            found |= dict.fromkeys(complaints(error, source))
    yield from found


def _in_language(value: Any, language: Language) -> Any:
    """Return ``value`` with every ``{en, de}`` replaced by the text in ``language``."""
    if isinstance(value, dict):
        if set(value) == set(LANGUAGES):
            return value[language]
        return {key: _in_language(part, language) for key, part in value.items()}
    if isinstance(value, list):
        return [_in_language(part, language) for part in value]
    return value
