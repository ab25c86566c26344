"""The sentences about many voices on one question."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from cxf_desktop.domain.voices import Distribution
from cxf_desktop.ui.pages.assess.wording import short

Labels = Mapping[int, str]
"""What a person ticks for each value."""


def facts_text(found: Distribution) -> str:
    """Return how many answered, their mean and spread, what is agreed, and for whom it does not apply."""
    spoken = found.people - found.not_applicable
    parts = [_people(spoken)] if spoken else []
    if found.mean is not None:
        parts.append(_with(QCoreApplication.translate("Voices", "mean %1"), short(found.mean)))
    if found.spread:
        parts.append(_with(QCoreApplication.translate("Voices", "differ by %1"), short(found.spread)))
    if found.agreed is not None:
        parts.append(_with(QCoreApplication.translate("Voices", "agreed %1"), short(found.agreed)))
    if found.not_applicable:
        parts.append(
            _with(QCoreApplication.translate("Voices", "not applicable: %1"), str(found.not_applicable)),
        )
    return " · ".join(parts) or QCoreApplication.translate("Voices", "Nobody has answered yet.")


def count_text(found: Distribution, labels: Labels) -> str:
    """Return how many stand for each value, for those who do not see the bars."""
    pairs = zip(found.values, found.counts, strict=True)
    return ", ".join(f"{labels[value]}: {count}" for value, count in pairs)


def _people(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Voices", "1 answer")
    return _with(QCoreApplication.translate("Voices", "%1 answers"), str(count))


def _with(pattern: str, value: str) -> str:
    return pattern.replace("%1", value)
