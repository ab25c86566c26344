"""The charts of the readiness result, in the words of the document."""

from collections.abc import Iterable, Mapping

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders.assessment_book import Report
from cxf_desktop.documents.builders.assessment_sums import reach_of
from cxf_desktop.documents.charts.specs import BandBars, BandReading, Chart, GapBars, Radar, Reading
from cxf_desktop.documents.charts.words import chart_words
from cxf_desktop.documents.outline import Figure
from cxf_desktop.domain.readiness import FieldScore
from cxf_desktop.domain.words import LocalText

FEWEST_AXES = 3


def field_names(report: Report) -> Mapping[str, str]:
    """Return number and title of every design field by id."""
    return {id_: f"{mark} {title}" for id_, (mark, title) in _titles(report).items()}


def bands_in_short(report: Report, fields: Iterable[FieldScore], longest: int) -> Figure:
    """Return the fields over the bands with the range that open questions leave, for the summary."""
    say = report.context.say
    names = {id_: name[:longest] for id_, name in field_names(report).items()}
    chart = BandBars(
        tuple(_band(field, names[field.id]) for field in fields), say(wording.SCORE), language=say.language
    )
    return _figure(report, chart, wording.BANDS_FIGURE)


def bands(report: Report) -> Figure:
    """Return the fields over the bands, with targets and what the workbook had shown."""
    say, book = report.context.say, report.readiness
    names, found = field_names(report), []
    for field in report.ready.fields if report.ready else ():
        shown = book.sheet.workbook.reported.get(field.id) if book and book.sheet.workbook else None
        target = book.sheet.targets.get(field.id) if book else None
        found.append(_band(field, names[field.id], target=target, other=shown.shown if shown else None))
    chart = BandBars(
        tuple(found), say(wording.SCORE), say(wording.TO_REACH), say(wording.WORKBOOK_SHOWED), say.language
    )
    return _figure(report, chart, wording.BANDS_FIGURE)


def fields(report: Report) -> list[Figure]:
    """Return the radar of all design fields with their targets; nothing when they are too few to span one."""
    say, names, book = report.context.say, _titles(report), report.readiness
    targets = book.sheet.targets if book else {}
    found = [
        Reading(names[field.id][1], field.score, target=targets.get(field.id) if field.score is not None else None)
        for field in (report.ready.fields if report.ready else ())
    ]
    return _radar(report, found, say(wording.FIELDS_FIGURE))


def sub_areas(report: Report, field: FieldScore) -> list[Figure]:
    """Return the radar of the sub-areas of a field, with what the answers alone give where the floor lifts one."""
    say = report.context.say
    found = [Reading(report.areas[area.id].title, area.score) for area in field.sub_areas]
    return _radar(report, found, say(wording.AREAS_FIGURE, field=_titles(report)[field.id][1]))


def gaps(report: Report) -> list[Figure]:
    """Return how far the fields are from their targets; nothing without targets."""
    say, names, book = report.context.say, field_names(report), report.readiness
    targets = book.sheet.targets if book else {}
    found = tuple(
        Reading(names[field.id], field.score, target=targets[field.id])
        for field in (report.ready.fields if report.ready else ())
        if field.id in targets
    )
    if not found:
        return []
    chart = GapBars(found, say(wording.SCORE), say(wording.TO_REACH), widest_first=True, language=say.language)
    return [_figure(report, chart, wording.FIELD_GAPS_FIGURE)]


def _titles(report: Report) -> dict[str, tuple[str, str]]:
    fields_ = report.facts.questionnaire.fields if report.facts else ()
    return {field.id: (f"R{number}", report.context.say(field.title)) for number, field in enumerate(fields_, start=1)}


def _band(field: FieldScore, name: str, target: float | None = None, other: float | None = None) -> BandReading:
    lowest, highest = reach_of(field) if field.answered < field.of else (None, None)
    return BandReading(name, field.score, lowest, highest, target, other)


def _radar(report: Report, found: list[Reading], caption: str) -> list[Figure]:
    say = report.context.say
    if len(found) < FEWEST_AXES or all(reading.value is None for reading in found):
        return []
    chart = Radar(tuple(found), say(wording.SCORE), say(wording.TO_REACH), unit="percent", language=say.language)
    return [Figure(chart, caption, chart_words(chart))]


def _figure(report: Report, chart: Chart, caption: LocalText) -> Figure:
    return Figure(chart, report.context.say(caption), chart_words(chart))
