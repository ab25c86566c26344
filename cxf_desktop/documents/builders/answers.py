"""The appendix of an assessment report: every answer of both questionnaires, with whose it is and all remarks."""

from collections.abc import Iterable, Mapping

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders.assessment_book import Asked, Book, Group, Report
from cxf_desktop.documents.builders.assessment_sums import maturity_sum, percent, readiness_sum
from cxf_desktop.documents.builders.assessment_voices import remarks, whose
from cxf_desktop.documents.builders.parts import Section, section, table
from cxf_desktop.documents.outline import Cell, Column, Heading, Paragraph
from cxf_desktop.domain.voices import is_decided


def answers(report: Report) -> Section:
    """Return the answers of both questionnaires, each as a chapter of its own."""
    return [*_maturity(report), *_readiness(report)]


def _maturity(report: Report) -> Section:
    say, card, book = report.context.say, report.context.facts.scorecard, report.maturity
    if card is None or book is None:
        return []
    blocks: Section = []
    for group in book.groups:
        entry = card.dimension(group.id)
        lead_in = ""
        if entry is not None and entry.score is not None:
            lead_in = say(wording.DIMENSION_SCORE, score=say.number(entry.score, 2)) + "."
        blocks += [
            Heading(2, f"{group.number} {group.title}"),
            Paragraph(group.purpose, lead_in=lead_in),
            *_table(report, book, group, card.values),
            *_sum(report, maturity_sum(report, group, card.values)),
        ]
    return section(say(wording.MATURITY_ANSWERS), Paragraph(say(wording.METHOD_TEXT)), *blocks)


def _readiness(report: Report) -> Section:
    say, facts, book = report.context.say, report.context.facts.readiness, report.readiness
    if facts is None or book is None:
        return []
    blocks: Section = []
    for number, field in enumerate(facts.questionnaire.fields, start=1):
        blocks.append(Heading(2, f"R{number} {say(field.title)}"))
        for area in field.sub_areas:
            group, entry = report.areas[area.id], facts.card.sub_area(area.id)
            lead_in = ""
            if entry is not None and entry.own_score is not None:
                lead_in = say(wording.AREA_SCORE, score=percent(say, entry.own_score)) + "."
            blocks += [
                Heading(3, f"{group.number} {group.title}"),
                Paragraph(group.purpose, lead_in=lead_in),
                *_table(report, book, group, facts.card.values),
                *_sum(report, readiness_sum(report, group, facts.card.values)),
            ]
    return section(say(wording.READINESS_ANSWERS), Paragraph(say(wording.READINESS_METHOD_TEXT)), *blocks)


def _sum(report: Report, text: str) -> Iterable[Paragraph]:
    if text:
        yield Paragraph(report.context.say(wording.SUM, sum=text), "muted")


def _table(report: Report, book: Book, group: Group, values: Mapping[str, float]) -> Section:
    say = report.context.say
    columns = [
        Column(say(wording.NUMBER)),
        Column(say(wording.QUESTION), weight=1.2),
        Column(say(wording.VALUE), "center"),
        Column(say(wording.ANSWER_AND_REMARKS), weight=1.5),
    ]
    rows = [_row(report, book, asked, values) for asked in group.questions]
    if len({asked.weight for asked in book.questions.values()}) > 1:
        columns.append(Column(say(wording.WEIGHT), "right"))
        rows = [(*row, say.number(asked.weight)) for row, asked in zip(rows, group.questions, strict=True)]
    return table(columns, rows, alike="answers")


def _row(report: Report, book: Book, asked: Asked, values: Mapping[str, float]) -> tuple[str | Cell, ...]:
    say, value = report.context.say, values.get(asked.id)
    if value is not None:
        text = asked.said(value, say)
    else:
        decided = is_decided(asked.id, book.sheet)
        text = say(wording.NOT_APPLICABLE if decided else wording.NOT_ANSWERED)
    notes = [whose(report, book, asked), *remarks(report, book, asked.id)]
    return (
        asked.number,
        Cell(say(wording.OWN_QUESTION) if asked.own else asked.title, strong=True, note=asked.text),
        Cell("–" if value is None else say.number(value), strong=True),
        Cell(text, note="\n".join(note for note in notes if note)),
    )
