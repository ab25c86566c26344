"""Values on an axis: where they stand, and how they are said."""

from cxf_desktop.documents.charts.specs import Reading, Unit
from cxf_desktop.documents.voice import Voice
from cxf_desktop.domain.readiness import decimals_of

NOTHING = "–"
"""Stands where there is no value."""
LOWEST, HIGHEST = 1.0, 4.0


def within(value: float, unit: Unit) -> float:
    """Return where a value stands between the ends of its unit, 0 to 1."""
    place = value if unit == "percent" else (value - LOWEST) / (HIGHEST - LOWEST)
    return min(1.0, max(0.0, place))


def from_centre(value: float, unit: Unit) -> float:
    """Return where a value stands on a radar, 0 to 1: the lowest level is a ring, not the centre."""
    return min(1.0, max(0.0, value if unit == "percent" else value / HIGHEST))


def said(value: float | None, unit: Unit, say: Voice, digits: int = 1) -> str:
    """Return a value as people read it: ``2.1`` or ``62 %``, and ``60.3 %`` where 60 would be in another band."""
    if value is None:
        return NOTHING
    return say.percent(value * 100, decimals_of(value)) if unit == "percent" else say.number(value, digits)


def text_of(reading: Reading, unit: Unit, say: Voice) -> str:
    """Return what stands at a reading."""
    return reading.value_text or said(reading.value, unit, say)


def ticks(unit: Unit, say: Voice) -> list[tuple[float, str]]:
    """Return the values that an axis names, with their texts."""
    if unit == "percent":
        return [(step / 100, say.percent(step) if step == 100 else str(step)) for step in (0, 20, 40, 60, 80, 100)]
    return [(float(step), str(step)) for step in range(1, 5)]
