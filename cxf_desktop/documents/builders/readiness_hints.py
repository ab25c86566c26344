"""From readiness to maturity: which answers of the one support or contradict those of the other."""

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders.assessment_book import Report
from cxf_desktop.documents.builders.parts import Section, section, table
from cxf_desktop.documents.outline import Cell, Column, Paragraph
from cxf_desktop.domain.hints import Bearing, Hint


def hints(report: Report) -> Section:
    """Return a row per maturity question on which the readiness bears, the contradicted ones first."""
    say, found = report.context.say, report.facts.hints if report.facts else ()
    if report.maturity is None or report.readiness is None:
        return []
    by_question: dict[str, list[Hint]] = {}
    for hint in found:
        by_question.setdefault(hint.maturity_question, []).append(hint)
    columns = [
        Column(say(wording.MATURITY_ANSWER)),
        Column(say(wording.CONTRADICTED_BY), weight=1.5),
        Column(say(wording.SUPPORTED_BY), weight=1.5),
    ]
    rows = [
        (
            Cell(_maturity(report, question), strong=True),
            _side(report, entries, Bearing.CONTRADICTS),
            _side(report, entries, Bearing.SUPPORTS),
        )
        for question, entries in by_question.items()
    ]
    intro = Paragraph(say(wording.HINTS_INTRO))
    cells = table(columns, rows)
    return section(say(wording.HINTS), intro, *cells, level=2) if cells else []


def _maturity(report: Report, question: str) -> str:
    say, book, card = report.context.say, report.maturity, report.context.facts.scorecard
    value = card.values.get(question) if card else None
    name = book.name(question) if book else question
    return f"{name}: {say.number(value)}" if value is not None else name


def _side(report: Report, entries: list[Hint], bearing: Bearing) -> str:
    say, book = report.context.say, report.readiness
    lines = []
    for hint in entries:
        asked = book.questions.get(hint.question) if book else None
        if hint.bearing is bearing and asked is not None:
            lines.append(f"{asked.name}: {asked.short(hint.value, say)}")
    return "\n".join(lines)
