"""What a person picks in a fill-in workbook, and what it means when it comes back."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from cxf_desktop.domain.words import LANGUAGES, Language, Scale, local

STEPS = (1, 2, 3, 4)
"""Values of a maturity question: the numbers of its statements."""
NOT_APPLICABLE = local("Not applicable", "Nicht zutreffend")

_MORE_LABELS = {
    "weder zustimmung noch ablehnung": (Scale.LIKERT, 3),  # the wording of the published workbook
    "neutral": (Scale.LIKERT, 3),
}
# "Trifft nicht zu" is not among them: it may as well mean that a statement is wrong.
_MORE_NOT_APPLICABLE = ("does not apply", "n/a", "entfällt")


def choices(scale: Scale | None, language: Language) -> tuple[str, ...]:
    """Return what the drop-down offers, in its order; no scale: the numbers of the statements."""
    if scale is None:
        steps = tuple(str(step) for step in STEPS)
    else:
        steps = tuple(scale.label(value).to(language) for value in reversed(scale.values))
    return (*steps, NOT_APPLICABLE.to(language))


def value_of(given: str | float, scale: Scale | None) -> float | None:
    """Return the value that was picked or typed, in either language; None when ``scale`` has no such answer."""
    values = STEPS if scale is None else scale.values
    if isinstance(given, str):
        plain = plain_label(given)
        if re.fullmatch(r"[0-9](?:[.,]0+)?", plain):
            return value_of(float(plain[0]), scale)
        return next((float(value) for value in values if (scale, value) == _labels().get(plain)), None)
    return float(given) if given in values else None


def is_not_applicable(given: object) -> bool:
    """Tell whether somebody says that the question does not apply, in either language."""
    labels = (*(NOT_APPLICABLE.to(language).casefold() for language in LANGUAGES), *_MORE_NOT_APPLICABLE)
    return isinstance(given, str) and plain_label(given) in labels


def plain_label(text: str) -> str:
    """Return a label without what does not matter: case, blanks, the bracket of a neutral answer, ``ue`` for ``ü``."""
    plain = " ".join(text.split()).casefold().replace("ueberhaupt", "überhaupt")
    return re.sub(r" ?\( ?neutral ?\)$", "", plain)


def _labels() -> Mapping[str, tuple[Scale | None, int]]:
    """Return every label of every scale; none of them stands for two values."""
    labels: dict[str, tuple[Scale | None, int]] = {
        plain_label(scale.label(value).to(language)): (scale, value)
        for scale in Scale
        for value in scale.values
        for language in LANGUAGES
    }
    return MappingProxyType(labels | _MORE_LABELS)
