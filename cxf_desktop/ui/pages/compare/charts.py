"""Two engagements, and all of a customer, as charts show them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from cxf_desktop.documents.charts.specs import LevelTimeline, Moment, Overlay, Radar, Reading
from cxf_desktop.domain.comparing import Answered, ScoreKind, scores_of
from cxf_desktop.domain.question_names import score_names
from cxf_desktop.domain.words import Language
from cxf_desktop.services.comparing import Assessed
from cxf_desktop.services.pinning import READINESS
from cxf_desktop.ui.library.when import short_date
from cxf_desktop.ui.pages.compare.wording import name_of

FEWEST_AXES = 3
MOST_MOMENTS = 12
"""Engagements that a line over time has room for: the latest."""


def radar_of(before: Answered, after: Answered, days: tuple[str, str], language: Language) -> Radar | None:
    """Return both sides on one radar, or None when there are too few axes or no score on either side."""
    kind = ScoreKind.FIELD if after.questionnaire.id == READINESS else ScoreKind.DIMENSION
    was, is_ = _axes(before, kind), _axes(after, kind)
    names = score_names(before) | score_names(after)
    ids = [*is_, *(id_ for id_ in was if id_ not in is_)]
    if len(ids) < FEWEST_AXES or all(score is None for score in (*was.values(), *is_.values())):
        return None
    return Radar(
        tuple(Reading(names[kind, id_].to(language), is_.get(id_)) for id_ in ids),
        value_label=days[1],
        overlays=(Overlay("earlier", days[0], tuple(was.get(id_) for id_ in ids)),),
        unit="percent" if kind is ScoreKind.FIELD else "levels",
        language=language,
    )


def labels_of(before: Assessed, after: Assessed) -> tuple[str, str]:
    """Return what the key of a chart calls both sides: their days."""
    translate = QCoreApplication.translate
    then = translate("Compare", "Then, %1").replace("%1", short_date(before.day))
    return then, translate("Compare", "Now, %1").replace("%1", short_date(after.day))


def timeline_of(moments: Sequence[Assessed], fields: Mapping[str, str], language: Language) -> LevelTimeline:
    """Return the levels and bands over time; ``fields`` are the names of the design fields by id."""
    bands = any(moment.readiness is not None for moment in moments)
    return LevelTimeline(
        tuple(_moment(moment, fields if bands else {}) for moment in moments),
        tuple(fields.values()) if bands else (),
        language,
    )


def in_time(found: Sequence[Assessed]) -> list[Assessed]:
    """Return the engagements with answers as they follow each other, the latest ones of many."""
    begun = [each for each in found if each.begun]
    return sorted(begun, key=lambda each: (each.day, each.document.turn, each.document.id))[-MOST_MOMENTS:]


def _axes(side: Answered, kind: ScoreKind) -> dict[str, float | None]:
    return {id_: score for (own, id_), score in scores_of(side).items() if own is kind}


def _moment(side: Assessed, fields: Mapping[str, str]) -> Moment:
    card, readiness = side.maturity, side.readiness
    bands: list[int | None] = []
    for id_ in fields:
        field = readiness.field(id_) if readiness else None
        bands.append(field.band.number if field and field.band else None)
    return Moment(
        day=side.day,
        label=name_of(side.document, with_customer=False),
        level=card.level.number if card and card.level else None,
        score=card.score if card else None,
        bands=tuple(bands),
    )
