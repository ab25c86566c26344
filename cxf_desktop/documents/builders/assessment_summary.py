"""The summary of an assessment report: one page, whatever names and texts it has to hold."""

from collections.abc import Iterator
from itertools import chain, zip_longest

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders import charts, readiness_charts
from cxf_desktop.documents.builders.assessment_book import Report
from cxf_desktop.documents.builders.assessment_maturity import range_text
from cxf_desktop.documents.builders.assessment_room import LEAST_CONCLUSION, cut, room_beside
from cxf_desktop.documents.builders.assessment_sums import percent
from cxf_desktop.documents.builders.assessment_voices import unsettled
from cxf_desktop.documents.builders.parts import Section, excerpt, prose, section, table
from cxf_desktop.documents.builders.recommended import duration, effort
from cxf_desktop.documents.outline import Callout, Cell, Column, Paragraph
from cxf_desktop.domain.hints import Bearing
from cxf_desktop.domain.readiness import FieldScore, ReadinessCard
from cxf_desktop.domain.scoring import DimensionScore, Scorecard
from cxf_desktop.domain.voices import spoken_values
from cxf_desktop.domain.words import BANDS

MOST_REASONS, MOST_TOPICS = 3, 2
MOST_ROWS = 6
"""Dimensions and fields that the page shows; those with the lowest score when there are more."""
LONGEST_NAME, LONGEST_TITLE, LONGEST_QUESTION, LONGEST_LINE = 45, 34, 44, 84


def summary(report: Report) -> Section:
    """Return the summary: where the customer stands, why, what we recommend, and what to settle next."""
    card = report.context.card
    if card is None and report.ready is None:
        return [Paragraph(report.context.say(wording.LEVEL_UNKNOWN), "lead")]
    lead = _lead(report, card)
    below = [*_pictures(report, card), *_reasons(report, card), *_next(report, card)]
    return [*lead, *_conclusion(report, [*lead, *below]), *below]


def conclusion(report: Report, page: Section) -> Section:
    """Return the conclusion as a section of its own unless ``page``, the summary, holds all of it."""
    flat = _flat_conclusion(report)
    if any(isinstance(block, Paragraph) and block.text == flat for block in page):
        return []
    text = report.context.engagement.assessment.conclusion
    return section(report.context.say(wording.CONCLUSION), *prose(text))


def _flat_conclusion(report: Report) -> str:
    return " ".join(report.context.engagement.assessment.conclusion.split())


def _conclusion(report: Report, beside: Section) -> Section:
    """Return as much of the conclusion as the page has room for, and where the rest of it stands."""
    say, flat = report.context.say, _flat_conclusion(report)
    room = room_beside(beside, flat)
    if len(flat) <= room:
        return prose(flat)
    seen = say(wording.SEE_SECTION, section=say(wording.CONCLUSION))
    left = room - len(seen)
    return [Paragraph(f"{excerpt(flat, left)[0]} {seen}")] if left > LEAST_CONCLUSION else [Paragraph(seen, "muted")]


def _lead(report: Report, card: Scorecard | None) -> Section:
    context, say = report.context, report.context.say
    customer = cut(context.customer, LONGEST_NAME)
    found: Section = []
    if card is not None and card.level is not None and card.score is not None:
        score = say.number(card.score, 2)
        lead = say(wording.LEVEL_LEAD, customer=customer, level=say(card.level.label), score=score)
        found.append(Paragraph(lead, "lead"))
    if report.ready:
        bands = say.names(_bands(report, report.ready), wording.AND)
        lead = say(wording.READINESS_LEAD, bands=bands, answered=report.ready.answered, of=report.ready.of)
        if found:
            found.append(Paragraph(lead))
        else:
            found = [
                Paragraph(say(wording.READINESS_ONLY_LEAD, customer=customer, bands=bands), "lead"),
                Paragraph(say(wording.NO_LEVEL), "muted"),
            ]
    return found


def _bands(report: Report, card: ReadinessCard) -> Iterator[str]:
    """Say how many fields are in each band, the highest band first."""
    say = report.context.say
    for band in reversed(BANDS):
        count = sum(field.band is band for field in card.fields)
        if count:
            fields = say.count(count, wording.ONE_FIELD, wording.MANY_FIELDS)
            yield say(wording.FIELDS_IN_BAND, fields=fields, band=say(band.label))


def _pictures(report: Report, card: Scorecard | None) -> Section:
    context, ready = report.context, report.ready
    if ready is None:
        return [charts.level_figure(context, card), charts.dimension_figure(context, card)] if card else []
    fields = readiness_charts.bands_in_short(report, _lowest_fields(ready), LONGEST_TITLE)
    return [*(_dimensions(report, card) if card else []), fields]


def _dimensions(report: Report, card: Scorecard) -> Section:
    """Return the dimensions with score and target, two beside each other."""
    context, say = report.context, report.context.say
    names = {group.id: f"{group.number} {group.title}" for group in report.maturity.groups} if report.maturity else {}
    shown = [entry for entry in card.dimensions if entry.id in names]
    if len(shown) > MOST_ROWS:
        shown = _ranked(card)[:MOST_ROWS]
    columns = [Column(say(wording.DIMENSION)), Column(say(wording.SCORE_AND_TARGET), "right")]

    def cells(entry: DimensionScore | None) -> list[Cell]:
        if entry is None:
            return [Cell(""), Cell("")]
        target = charts.target_of(context, card, entry.id)
        score = "–" if entry.score is None else say.number(entry.score, 2)
        aim = "" if target is None else f" ({say.number(target, 1)})"
        return [Cell(cut(names[entry.id], LONGEST_TITLE)), Cell(score + aim, strong=True)]

    half = -(-len(shown) // 2)
    pairs = zip_longest(shown[:half], shown[half:])
    return table([*columns, *columns], [[*cells(left), *cells(right)] for left, right in pairs])


# --- reasons ---------------------------------------------------------------------------------------------------------


def _ranked(card: Scorecard) -> list[DimensionScore]:
    """Return the counted dimensions, lowest score first."""
    return sorted((entry for entry in card.dimensions if entry.score is not None), key=lambda entry: entry.score or 0)


def _ranked_fields(card: ReadinessCard) -> list[FieldScore]:
    return sorted((field for field in card.fields if field.score is not None), key=lambda field: field.score or 0)


def _lowest_fields(card: ReadinessCard) -> list[FieldScore]:
    """Return the fields in their order, the lowest ones alone when there are many."""
    if len(card.fields) <= MOST_ROWS:
        return list(card.fields)
    shown = _ranked_fields(card)[:MOST_ROWS]
    return [field for field in card.fields if field in shown]


def _reasons(report: Report, card: Scorecard | None) -> Section:
    """Return the conditions that hold the level down, then the lowest scores of either questionnaire."""
    say = report.context.say
    lines = list(_gates(report, card)) if card else []
    lowest = chain.from_iterable(zip_longest(_low_dimensions(report, card), _low_fields(report)))
    lines += [line for line in lowest if line][: MOST_REASONS - len(lines)]
    title = wording.HOLDS_DOWN if card else wording.HOLDS_BACK
    return [Callout(say(title), tuple(cut(line, LONGEST_LINE) for line in lines))] if lines else []


def _gates(report: Report, card: Scorecard) -> Iterator[str]:
    say, book = report.context.say, report.maturity
    if book is None or card.band is None:
        return
    for gate in card.holding_down[:MOST_REASONS]:
        yield say(
            wording.HELD_BY_GATE,
            level=say(gate.level.label),
            question=cut(book.name(gate.question), LONGEST_QUESTION),
            at_least=say.number(gate.at_least),
            value=say(wording.NOT_ANSWERED) if gate.value is None else say.number(gate.value),
        )


def _low_dimensions(report: Report, card: Scorecard | None) -> Iterator[str]:
    say, book = report.context.say, report.maturity
    names = {group.id: f"{group.number} {group.title}" for group in book.groups} if book else {}
    for entry in _ranked(card)[:MOST_REASONS] if card else ():
        if entry.id in names and entry.score is not None:
            yield say(
                wording.LOW_DIMENSION,
                dimension=cut(names[entry.id], LONGEST_QUESTION),
                score=say.number(entry.score, 2),
            )


def _low_fields(report: Report) -> Iterator[str]:
    say = report.context.say
    for field in _ranked_fields(report.ready)[:MOST_REASONS] if report.ready else ():
        band = say(field.band.label) if field.band else ""
        name = cut(readiness_charts.field_names(report)[field.id], LONGEST_QUESTION)
        yield say(wording.LOW_FIELD, field=name, score=percent(say, field.score), band=band)


# --- recommendation and what comes next ------------------------------------------------------------------------------


def _next(report: Report, card: Scorecard | None) -> Section:
    say = report.context.say
    moves = range_text(report.context, card) if card and card.lowest != card.highest else ""
    told = " ".join(text for text in (_contradictions(report), moves) if text)
    lines = [line for line in (_recommendation(report), _topics(report, card), told) if line]
    return [Callout(say(wording.NEXT_STEPS), tuple(cut(line, 2 * LONGEST_LINE) for line in lines))] if lines else []


def _recommendation(report: Report) -> str:
    context, say, found = report.context, report.context.say, report.context.facts.recommendations
    offered = [entry for entry in (found.offered if found else ()) if entry.format in context.facts.formats]
    if not offered:
        return ""
    entry = context.facts.formats[offered[0].format]
    name = cut(say(entry.title), LONGEST_NAME)
    return say(wording.NEXT_ENGAGEMENT, format=name, effort=effort(context, entry), duration=duration(context, entry))


def _topics(report: Report, card: Scorecard | None) -> str:
    """Return the questions on which voices differ most, of both questionnaires together."""
    say = report.context.say
    apart = report.ready.disagreement if report.ready else ()
    found = [(report.maturity, entry) for entry in unsettled(report.maturity, card.disagreement if card else ())]
    found += [(report.readiness, entry) for entry in unsettled(report.readiness, apart)]
    names = []
    for book, entry in sorted(found, key=lambda pair: -pair[1].urgency)[:MOST_TOPICS]:
        if book is not None:
            asked, values = book.questions[entry.question], spoken_values(entry.question, book.sheet)
            low, high = asked.short(min(values), say), asked.short(max(values), say)
            names.append(say(wording.TOPIC, question=cut(asked.name, LONGEST_QUESTION), low=low, high=high))
    return say(wording.TOPICS, topics=say.names(names, wording.AND)) if names else ""


def _contradictions(report: Report) -> str:
    say = report.context.say
    count = sum(hint.bearing is Bearing.CONTRADICTS for hint in report.facts.hints) if report.facts else 0
    if not count:
        return ""
    answers = say.count(count, wording.ONE_READINESS_ANSWER, wording.MANY_READINESS_ANSWERS)
    return say(wording.CONTRADICTIONS, answers=answers)
