"""The readiness result in detail: fields and sub-areas, what costs most, services, where voices differ."""

from collections.abc import Iterable

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders import readiness_charts
from cxf_desktop.documents.builders.assessment_book import Book, Report
from cxf_desktop.documents.builders.assessment_sums import field_sum, percent, reach_of
from cxf_desktop.documents.builders.assessment_voices import differences
from cxf_desktop.documents.builders.parts import Section, section, table
from cxf_desktop.documents.builders.readiness_hints import hints
from cxf_desktop.documents.outline import Bullets, Cell, Column, Heading, ListItem, Paragraph
from cxf_desktop.domain.readiness import FULL_VALUE, FieldScore, ReadinessCard, SubAreaScore, band_of, contributions

MOST_COSTLY = 3


def readiness(report: Report) -> Section:
    """Return the readiness result, and nothing when no answer counts."""
    say, card, book = report.context.say, report.ready, report.readiness
    if card is None or book is None:
        return []
    blocks = [
        Paragraph(say(wording.READINESS_INTRO)),
        *readiness_charts.fields(report),
        readiness_charts.bands(report),
        *_table(report, card),
        *_open(report, card),
        *_weights(report, card),
        *readiness_charts.gaps(report),
        *_fields(report, card, book),
        *_services(report, card, book),
        *differences(report, book, card.disagreement),
        *hints(report),
    ]
    return section(say(wording.READINESS_RESULT), *blocks)


def _table(report: Report, card: ReadinessCard) -> Section:
    say = report.context.say
    columns = [
        Column(say(wording.FIELD_AND_AREA), weight=2),
        Column(say(wording.SCORE), "right"),
        Column(say(wording.BAND)),
        Column(say(wording.TO_REACH), "right"),
        Column(say(wording.WEIGHT), "right"),
        Column(say(wording.ANSWERED), "right"),
        Column(say(wording.STILL_POSSIBLE), "right"),
    ]
    return table(columns, [row for field in card.fields for row in _rows(report, field)])


def _rows(report: Report, field: FieldScore) -> Iterable[tuple[Cell, ...]]:
    say, name = report.context.say, readiness_charts.field_names(report)[field.id]
    target = report.readiness.sheet.targets.get(field.id) if report.readiness else None
    yield (
        Cell(name, strong=True),
        Cell(percent(say, field.score), strong=True),
        Cell(say(field.band.label) if field.band else "–", strong=True),
        Cell("" if target is None else percent(say, target)),
        Cell(""),
        Cell(say(wording.ANSWERED_OF, answered=field.answered, of=field.of)),
        Cell(_reach(report, *reach_of(field), open_=field.of - field.answered)),
    )
    for area in field.sub_areas:
        group, band = report.areas[area.id], band_of(area.score)
        yield (
            Cell(f"{group.number} {group.title}", note=_lifted(report, area)),
            Cell(percent(say, area.score)),
            Cell(say(band.label) if band else "–"),
            Cell(""),
            Cell(percent(say, area.share / field.weights_total if field.weights_total else 0, 1)),
            Cell(say(wording.ANSWERED_OF, answered=area.answered, of=area.of)),
            Cell(_reach(report, area.lowest, area.highest, open_=area.of - area.answered)),
        )


def _reach(report: Report, lowest: float | None, highest: float | None, *, open_: int) -> str:
    say = report.context.say
    if not open_ or lowest is None or highest is None:
        return ""
    return f"{say.number(round(lowest * 100))}–{say.percent(round(highest * 100))}"


def _lifted(report: Report, area: SubAreaScore) -> str:
    say = report.context.say
    if not area.lifted:
        return ""
    return say(wording.LIFTED, own=percent(say, area.own_score), floor=percent(say, area.floor))


def _open(report: Report, card: ReadinessCard) -> Section:
    say, count = report.context.say, card.of - card.answered
    if not count:
        return []
    questions = say.count(count, wording.ONE_OPEN, wording.MANY_OPEN)
    return [Paragraph(say(wording.RANGE_OF_SCORES, questions=questions))]


def _weights(report: Report, card: ReadinessCard) -> Section:
    """Return a sentence for each field whose weights do not add up."""
    say, names = report.context.say, readiness_charts.field_names(report)
    return [
        Paragraph(
            say(
                wording.WEIGHTS_OFF,
                field=names[field.id],
                total=percent(say, field.weights_total, 1),
                whole=say.percent(100),
            )
        )
        for field in card.fields
        if not field.weights_add_up
    ]


# --- field by field --------------------------------------------------------------------------------------------------


def _fields(report: Report, card: ReadinessCard, book: Book) -> Section:
    say, names = report.context.say, readiness_charts.field_names(report)
    purposes = {field.id: say(field.purpose) for field in report.facts.questionnaire.fields} if report.facts else {}
    found: Section = []
    for field in card.fields:
        if field.score is None:
            continue
        band = say(field.band.label) if field.band else ""
        lead_in = say(wording.FIELD_SCORE, score=percent(say, field.score), band=band) + "."
        total = field_sum(report, field)
        found += [
            Heading(2, names[field.id]),
            Paragraph(purposes[field.id], lead_in=lead_in),
            *readiness_charts.sub_areas(report, field),
            *([Paragraph(say(wording.SUM, sum=total), "muted")] if total else []),
            *_costly(report, field, book),
        ]
    return found


def _costly(report: Report, field: FieldScore, book: Book) -> Section:
    """Return the answers that cost a field the most points."""
    say, lost = report.context.say, []
    areas = {area.id: area for area in report.facts.questionnaire.sub_areas()} if report.facts else {}
    whole = sum(area.share for area in field.sub_areas if area.score is not None)
    for area in field.sub_areas:
        if area.lifted or not whole:
            continue  # its answers do not give the score
        for part in contributions(areas[area.id], book.sheet):
            cost = area.share / whole * part.share * (1 - part.value / FULL_VALUE)
            if cost > 0:
                lost.append((cost, part.question, part.value))
    items = []
    for cost, question, value in sorted(lost, key=lambda entry: -entry[0])[:MOST_COSTLY]:
        asked = book.questions[question]
        words = {"answer": asked.said(value, say), "points": say.number(round(cost * 100, 1))}
        items.append(ListItem(say(wording.COSTS, **words), lead_in=asked.name + ":"))
    return [Heading(3, say(wording.COSTS_MOST)), Bullets(tuple(items))] if items else []


# --- services --------------------------------------------------------------------------------------------------------


def _services(report: Report, card: ReadinessCard, book: Book) -> Section:
    say, facts = report.context.say, report.facts
    if facts is None or card.floor is None:
        return []
    columns = [
        Column(say(wording.SERVICE), weight=3),
        Column(say(wording.IN_USE)),
        Column(say(wording.PENETRATION), "right"),
    ]
    rows = []
    for service in facts.questionnaire.services:
        use = book.sheet.services.get(service.id)
        if use is None or use.used is None:
            continue
        share = "" if not use.used or use.penetration is None else percent(say, use.penetration)
        rows.append((say(service.title), say(wording.YES if use.used else wording.NO), share))
    lifted = [
        f"{report.areas[area.id].number} {report.areas[area.id].title}"
        for field in card.fields
        for area in field.sub_areas
        if area.lifted
    ]
    text = say(wording.SERVICES_INTRO, floor=percent(say, card.floor, 1), count=len(facts.questionnaire.services))
    text += " " + (
        say(wording.SERVICES_LIFT, areas=say.names(lifted, wording.AND)) if lifted else say(wording.SERVICES_LIFT_NONE)
    )
    found = table(columns, rows)
    return section(say(wording.SERVICES), Paragraph(text), *found, level=2) if found else []
