"""The words about readiness that more than one part of the interview says."""

from PySide6.QtCore import QCoreApplication, QLocale

from cxf_desktop.domain.readiness import FieldScore
from cxf_desktop.domain.words import Band, Language


def percent(share: float | None, decimals: int = 0) -> str:
    """Return a share, 0 to 1, in per cent; a dash for none."""
    if share is None:
        return "–"
    number = QLocale().toString(share * 100, "f", decimals)
    return QCoreApplication.translate("Readiness", "%1 %").replace("%1", number)


def band_name(band: Band | None, language: Language) -> str:
    """Return a band in words."""
    return QCoreApplication.translate("Readiness", "No answer yet") if band is None else band.label.to(language)


def range_text(score: FieldScore, language: Language) -> str:
    """Return which bands the open questions of a field could still give; empty when nothing is open."""
    if score.answered == score.of or score.lowest == score.highest:
        return ""
    text = QCoreApplication.translate("Readiness", "%1 to %2 still possible")
    return text.replace("%1", score.lowest.label.to(language)).replace("%2", score.highest.label.to(language))
