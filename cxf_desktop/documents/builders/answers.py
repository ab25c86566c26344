"""The answers of an assessment, dimension by dimension."""

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders.context import Context
from cxf_desktop.documents.builders.parts import Section, section, table
from cxf_desktop.documents.outline import Cell, Column, Heading, Paragraph
from cxf_desktop.domain.answers import Answer
from cxf_desktop.domain.questionnaires import Dimension, Question
from cxf_desktop.domain.scoring import Scorecard


def answers(context: Context) -> Section:
    """Return a table of answers per dimension."""
    say, card = context.say, context.facts.scorecard
    if card is None:
        return []
    blocks: Section = []
    for dimension in context.dimensions.values():
        rows = [row for question in dimension.questions if (row := _answer_row(context, card, question))]
        columns = [
            Column(say(wording.QUESTION)),
            Column(say(wording.VALUE), "center"),
            Column(say(wording.STATEMENT)),
        ]
        found = table(columns, rows, alike="answers")
        if found:
            blocks += [Heading(2, say(dimension.title)), *_dimension_intro(context, card, dimension), *found]
    return section(say(wording.ANSWERS), Paragraph(say(wording.METHOD_TEXT)), *blocks) if blocks else []


def _dimension_intro(context: Context, card: Scorecard, dimension: Dimension) -> Section:
    say, entry = context.say, card.dimension(dimension.id)
    if entry is None or entry.score is None:
        return [Paragraph(say(dimension.purpose))]
    lead_in = say(wording.DIMENSION_SCORE, score=say.number(entry.score, 2)) + "."
    return [Paragraph(say(dimension.purpose), lead_in=lead_in)]


def _answer_row(context: Context, card: Scorecard, question: Question) -> tuple[str | Cell, ...]:
    say = context.say
    answer = context.sheet.agreed.get(question.id, Answer())
    title = Cell(say(question.title), strong=True)
    if answer.not_applicable:
        return (title, "–", _noted(context, say(wording.NOT_APPLICABLE), answer))
    value = card.values.get(question.id)
    if value is None:
        return (title, "–", _noted(context, say(wording.NOT_ANSWERED), answer)) if answer.note else ()
    return (title, say.number(value), _noted(context, _statement(context, question, value), answer))


def _noted(context: Context, text: str, answer: Answer) -> Cell:
    note = answer.note.strip()
    return Cell(text, note=context.say(wording.NOTED, note=note) if note else "")


def _statement(context: Context, question: Question, value: float) -> str:
    """Return the statement of the value, or both neighbours of a mean."""
    low = min(max(int(value), 1), 4)
    text = context.say(question.statements[low - 1])
    if low in (value, 4):
        return text
    return context.say(wording.BETWEEN, low=text, high=context.say(question.statements[low]))
