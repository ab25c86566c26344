"""The maturity result in detail: scores with their sums and gaps, the conditions of each level, where voices differ."""

from collections.abc import Iterator

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders import charts
from cxf_desktop.documents.builders.assessment_book import Book, Report
from cxf_desktop.documents.builders.assessment_sums import overall_sum
from cxf_desktop.documents.builders.assessment_voices import differences
from cxf_desktop.documents.builders.context import Context
from cxf_desktop.documents.builders.parts import Section, section, table
from cxf_desktop.documents.outline import Cell, Column, Paragraph
from cxf_desktop.domain.scoring import DimensionScore, GateResult, Scorecard


def maturity(report: Report) -> Section:
    """Return the maturity result, and nothing when there is no level."""
    context, card, book = report.context, report.context.card, report.maturity
    if card is None or book is None:
        return []
    # The summary shows the scale or, when it has the readiness to show as well, the scores alone.
    figures = [charts.level_figure(context, card), charts.dimension_figure(context, card)] if report.ready else []
    blocks = [
        *figures,
        *_scores(report, card, book),
        *_gates(context, card, book),
        *_range(context, card),
        *differences(report, book, card.disagreement),
    ]
    return section(context.say(wording.MATURITY_RESULT), *blocks)


def _scores(report: Report, card: Scorecard, book: Book) -> Section:
    context, say = report.context, report.context.say
    columns = [
        Column(say(wording.DIMENSION), weight=2),
        Column(say(wording.SCORE), "right"),
        Column(say(wording.TO_REACH), "right"),
        Column(say(wording.GAP), "right"),
        Column(say(wording.WEIGHT), "right"),
        Column(say(wording.ANSWERED), "right"),
    ]
    names = {group.id: f"{group.number} {group.title}" for group in book.groups}
    rows = [tuple(_score_cells(context, card, entry, names[entry.id])) for entry in card.dimensions]
    total = overall_sum(report, card)
    summed = [Paragraph(say(wording.SUM, sum=total), "muted")] if total else []
    return [*table(columns, rows), *summed, charts.gap_figure(context, card)]


def _score_cells(context: Context, card: Scorecard, entry: DimensionScore, name: str) -> Iterator[Cell]:
    say = context.say
    target = charts.target_of(context, card, entry.id)
    yield Cell(name, strong=True)
    yield Cell("–" if entry.score is None else say.number(entry.score, 2))
    yield Cell("" if target is None else say.number(target, 1))
    gap = None if target is None or entry.score is None else max(0.0, target - entry.score)
    yield Cell("–" if gap is None else say.number(gap, 2))
    yield Cell(say.number(entry.weight))
    yield Cell(say(wording.ANSWERED_OF, answered=entry.counted, of=entry.of))


def _gates(context: Context, card: Scorecard, book: Book) -> Section:
    say = context.say
    columns = [
        Column(say(wording.LEVEL)),
        Column(say(wording.CONDITION_QUESTION), weight=2),
        Column(say(wording.NEEDED), "right"),
        Column(say(wording.VALUE), "right"),
        Column(say(wording.MET)),
    ]
    rows = []
    for gate in card.gates:
        met = Cell(f"✓ {say(wording.YES)}", tone="good") if gate.holds else Cell(f"✗ {say(wording.NO)}", tone="bad")
        value = "–" if gate.value is None else say.number(gate.value)
        condition = Cell(book.name(gate.question), strong=True, note=_because(context, gate))
        rows.append((say(gate.level.label), condition, say.number(gate.at_least), value, met))
    found = table(columns, rows)
    return section(say(wording.GATES), Paragraph(say(wording.GATES_INTRO)), *found, level=2) if found else []


def _because(context: Context, gate: GateResult) -> str:
    questionnaire = context.facts.questionnaire
    for candidate in questionnaire.gates if questionnaire else ():
        if (candidate.level, candidate.question) == (gate.level, gate.question):
            return context.say(candidate.because)
    return ""


def _range(context: Context, card: Scorecard) -> Section:
    text = range_text(context, card)
    return [Paragraph(text)] if text else []


def range_text(context: Context, card: Scorecard) -> str:
    """Return which levels the open questions leave; nothing when none is open."""
    say, count = context.say, card.of - card.answered
    if not count or card.lowest is None or card.highest is None:
        return ""
    questions = say.count(count, wording.ONE_OPEN, wording.MANY_OPEN)
    if card.lowest == card.highest:
        return say(wording.RANGE_FIXED, questions=questions)
    lowest, highest = say(card.lowest.label), say(card.highest.label)
    return say(wording.RANGE_OPEN, questions=questions, lowest=lowest, highest=highest)
