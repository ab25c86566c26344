"""The words about readiness scores: bands, floors, weights, and what an old workbook had shown."""

from PySide6.QtCore import QCoreApplication

from cxf_desktop.domain.answers import Difference, Reported
from cxf_desktop.domain.readiness import FieldScore, SubAreaScore, decimals_of, field_score
from cxf_desktop.domain.words import Band, Language
from cxf_desktop.ui.pages.explain.wording import percent, points, questions_text

SAME = 0.000_05
"""Scores that differ less are the same."""
translate = QCoreApplication.translate


def score_text(score: float | None, least: int = 0) -> str:
    """Return a score as percent, with as many decimals as tell on which side of a limit it lies, and not fewer."""
    if score is None:
        return percent(None)
    return percent(score, decimals_of(score, least))


def weight_text(share: float | None) -> str:
    """Return a weight as percent; a third as 33.3, as the sum and the report need it."""
    whole = share is not None and abs(share * 100 - round(share * 100)) < SAME
    return percent(share, 0 if whole else 1)


def band_name(band: Band | None, language: Language) -> str:
    """Return a band in words; a dash for none."""
    return "–" if band is None else band.label.to(language)


def reach_of(field: FieldScore) -> tuple[float | None, float | None]:
    """Return the lowest and the highest score that open questions leave."""
    return (
        field_score((area.share, area.lowest) for area in field.sub_areas),
        field_score((area.share, area.highest) for area in field.sub_areas),
    )


def range_text(waiting: int, lowest: float | None, highest: float | None) -> str:
    """Return which scores the open questions could still give; empty when none is open."""
    if not waiting or lowest is None or highest is None:
        return ""
    text = translate("ReadinessResult", "%1 unanswered: anything from %2 to %3 is still possible.")
    return text.replace("%1", questions_text(waiting)).replace("%2", percent(lowest)).replace("%3", percent(highest))


def floor_text(area: SubAreaScore) -> str:
    """Return what the use of online services does to a sub-area, or would do."""
    if area.floor is None or area.own_score is None:
        return ""
    floor, own = percent(area.floor), percent(area.own_score)
    if area.lifted:
        text = translate("ReadinessResult", "lifts the %2 of the answers to %1")
    elif area.floor <= area.own_score:
        text = translate("ReadinessResult", "changes nothing, as the answers give %2 and the services %1")
    else:
        text = translate("ReadinessResult", "would lift the %2 of the answers to %1")
    return text.replace("%1", floor).replace("%2", own)


def weights_text(title: str, field: FieldScore) -> str:
    """Return that the weights of a field do not add up; empty when they do."""
    if field.weights_add_up:
        return ""
    text = translate("ReadinessResult", "The weights of “%1” add up to %2, not to 100%. They are evened out.")
    return text.replace("%2", percent(field.weights_total)).replace("%1", title)


def reported_text(reported: Reported, today: float | None, language: Language) -> str:
    """Return what the workbook showed, and why that is another number."""
    shown = translate("ReadinessResult", "Workbook: %1.").replace("%1", percent(reported.shown, 1))
    because = "; ".join(_because(entry, language) for entry in reported.because)
    if because:
        ours = translate("ReadinessResult", "By the rules its answers give %1.").replace(
            "%1", percent(reported.ours, 1)
        )
        shown = f"{shown} {ours} {because}."
    elif reported.ours is not None:
        shown += " " + translate("ReadinessResult", "The same as by the rules.")
    if _differs(reported.ours, today):
        text = translate("ReadinessResult", "Changed since: today the answers give %1.")
        shown += " " + text.replace("%1", percent(today, 1))
    return shown


def _because(entry: Difference, language: Language) -> str:
    amount = points(entry.amount, 1)
    if entry.questions:
        amount = f"{amount}, {questions_text(entry.questions)}"
    return f"{entry.cause.label.to(language)} ({amount})"


def _differs(ours: float | None, today: float | None) -> bool:
    if ours is None or today is None:
        return ours is not today
    return abs(ours - today) > SAME
