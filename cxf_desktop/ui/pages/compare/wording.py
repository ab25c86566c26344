"""How the page that compares says engagements, values and changes."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from cxf_desktop.domain.comparing import ScoreChange, ScoreKind, Stand
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.figures import rounded
from cxf_desktop.domain.readiness import decimals_of
from cxf_desktop.domain.words import LocalText, Scale
from cxf_desktop.services.comparing import Assessed
from cxf_desktop.ui.pages.assess.wording import figure
from cxf_desktop.ui.pages.deliver.wording import shortened
from cxf_desktop.ui.pages.explain.wording import percent, points, value_text

translate = QCoreApplication.translate
UP, DOWN = "▲", "▼"
NAMED = 6
"""Questions that a sentence names."""


def name_of(document: Engagement, *, with_customer: bool) -> str:
    """Return what an engagement is called, with its turn when it is not the first."""
    name = shortened(document.title, 60)
    if document.turn > 1:
        name = translate("Compare", "%1, turn %2").replace("%2", str(document.turn)).replace("%1", name)
    return f"{shortened(document.customer.name, 40)} · {name}" if with_customer else name


def score_texts(change: ScoreChange) -> tuple[str, str]:
    """Return both scores as people read them, ``2.14`` or ``62 %``, with as many decimals as tell them apart."""
    if change.kind not in (ScoreKind.FIELD, ScoreKind.SUB_AREA):
        return figure(change.before), figure(change.after)
    return percent(change.before, _decimals(change)), percent(change.after, _decimals(change))


def score_change(change: ScoreChange) -> str:
    """Return a change with arrow and sign."""
    difference = change.change
    if difference is None:
        return one_sided(is_new=change.before is None)
    if change.kind in (ScoreKind.FIELD, ScoreKind.SUB_AREA):
        digits = _decimals(change)
        return f"{arrow(difference)} {points(_written(change, 100, digits) / 100, digits)}"
    return signed(_written(change, 1, 2) or difference)


def _decimals(change: ScoreChange) -> int:
    """Return how many decimals tell the two apart, and each from the band beside it."""
    needed = [decimals_of(score) for score in (change.before, change.after) if score is not None]
    return max(0 if change.change is None or abs(change.change) >= 0.01 else 1, *needed)


def _written(change: ScoreChange, times: int, digits: int) -> float:
    """Return the difference of both scores as they are written: readers take one from the other."""
    if change.before is None or change.after is None:
        return 0.0
    return rounded(change.after * times, digits) - rounded(change.before * times, digits)


def signed(difference: float) -> str:
    """Return a difference with arrow and sign: nobody has to see colours."""
    return f"{arrow(difference)} {'+' if difference > 0 else '−'}{figure(abs(difference))}"


def arrow(difference: float) -> str:
    """Return the direction of a change."""
    return UP if difference > 0 else DOWN


def one_sided(*, is_new: bool) -> str:
    """Return what stands in place of a change where one side has no value."""
    return translate("Compare", "new") if is_new else translate("Compare", "no longer")


def stand_text(stand: Stand, scale: Scale | None) -> str:
    """Return what counted for a question."""
    if stand.value is None:
        return translate("Compare", "not applicable") if stand.not_applicable else "–"
    return value_text(stand.value, yes_no=scale is Scale.YES_NO)


def listed(titles: Iterable[str]) -> str:
    """Return the first few of some names, and how many more there are."""
    names = list(titles)
    text = ", ".join(names[:NAMED])
    if len(names) <= NAMED:
        return text
    more = translate("Compare", "%1 and %2 more").replace("%2", str(len(names) - NAMED))
    return more.replace("%1", text)


def recommended_text(side: Assessed, titles: Iterable[str]) -> str:
    """Return which formats the answers recommend."""
    names = list(titles)
    if side.maturity is None:
        return translate("Compare", "No recommendation without answers on maturity")
    if not names:
        return translate("Compare", "No format fits")
    return translate("Compare", "Recommended: %1").replace("%1", ", ".join(names))


def taken_text(taken: LocalText | None, title: str) -> str:
    """Return which format was taken."""
    if taken is None:
        return translate("Compare", "No format taken")
    return translate("Compare", "Taken: %1").replace("%1", title)
