"""The words about readiness that more than one part of the interview says."""

from PySide6.QtCore import QCoreApplication

from cxf_desktop.domain.readiness import FieldScore
from cxf_desktop.domain.words import Band, Language
from cxf_desktop.ui.pages.assess.wording import short
from cxf_desktop.ui.pages.voices.asking import ROOM, Asking


def band_name(band: Band | None, language: Language) -> str:
    """Return a band in words."""
    return QCoreApplication.translate("Readiness", "No answer yet") if band is None else band.label.to(language)


def range_text(score: FieldScore, language: Language) -> str:
    """Return which bands the open questions of a field could still give; empty when nothing is open."""
    if score.answered == score.of or score.lowest == score.highest:
        return ""
    text = QCoreApplication.translate("Readiness", "%1 to %2 still possible")
    return text.replace("%1", score.lowest.label.to(language)).replace("%2", score.highest.label.to(language))


def what_counts(asking: Asking, question: str) -> str:
    """Return which answer counts, where it is not the one that is shown as chosen."""
    own, agreed = asking.answer(question), asking.answer(question, ROOM)
    if own.value is not None and own.value != int(own.value):
        text = QCoreApplication.translate("Readiness", "Answered with %1, between two steps.")
        return text.replace("%1", short(own.value))
    if agreed.given and asking.voice != ROOM:
        if agreed.not_applicable:
            return QCoreApplication.translate("Readiness", "The room agreed that this does not apply.")
        text = QCoreApplication.translate("Readiness", "The room agreed on %1; that counts.")
        return text.replace("%1", short(agreed.value))
    mean = asking.distribution(question).mean
    if mean is not None and not agreed.given and asking.voice == ROOM:
        text = QCoreApplication.translate("Readiness", "Until the room agrees, %1 counts: the mean.")
        return text.replace("%1", short(mean))
    return ""
