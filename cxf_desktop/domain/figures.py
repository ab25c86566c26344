"""Numbers as people read them: rounded in one way everywhere, in the window and on paper."""

from decimal import ROUND_HALF_UP, Decimal


def rounded(value: float, digits: int = 0) -> float:
    """Return ``value`` with that many digits; a half goes away from zero, as Qt and spreadsheet programs write it."""
    return float(Decimal(value).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)) + 0.0
