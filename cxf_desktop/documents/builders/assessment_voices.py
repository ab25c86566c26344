"""Who said what to a question: whose value counts, how the voices are spread, remarks, and where voices differ."""

from collections import Counter
from collections.abc import Sequence

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders.assessment_book import Asked, Book, Report
from cxf_desktop.documents.builders.parts import Section, section, table
from cxf_desktop.documents.charts.specs import Distribution, Step, Votes
from cxf_desktop.documents.charts.words import chart_words
from cxf_desktop.documents.outline import Cell, Column, Figure, Paragraph
from cxf_desktop.domain.voices import Disagreement, agreed_answer, distribution, spoken_values

MOST_DISAGREEMENTS = 8


def whose(report: Report, book: Book, asked: Asked) -> str:
    """Return whose value counts, and what the single voices were when they say more than it."""
    say, agreed = report.context.say, agreed_answer(asked.id, book.sheet)
    spoken = spoken_values(asked.id, book.sheet)
    absent = _absent(asked.id, book)
    if agreed is not None:
        head, told = say(wording.AGREED), [agreed.value]
    elif not spoken:
        return say.count(absent, wording.ONE_VOICE, wording.MANY_VOICES) if absent else ""
    else:
        head = say(wording.ONE_ANSWER) if len(spoken) == 1 else say(wording.MEAN_OF, count=len(spoken))
        told = [spoken[0]]
    counted = sorted(Counter(spoken).items())
    if not absent and all(value in told for value in spoken):
        return head
    parts = [f"{asked.short(value, say)} ({count}×)" for value, count in counted]
    parts += [f"{say(wording.NOT_APPLICABLE)} ({absent}×)"] if absent else []
    return f"{head}; {say(wording.VOICES, voices=', '.join(parts))}"


def remarks(report: Report, book: Book, question: str) -> list[str]:
    """Return the note of the room, then everybody's remark with the name, in the order of the respondents."""
    say, found = report.context.say, []
    agreed = book.sheet.agreed.get(question)
    if agreed is not None and agreed.note.strip():
        found.append(say(wording.NOTED, note=agreed.note.strip()))
    for person, name in report.people.items():
        answer = book.sheet.voices.get(person, {}).get(question)
        if answer is not None and answer.note.strip():
            found.append(say(wording.SAID_NAME, name=name, note=answer.note.strip()))
    return found


def unsettled(book: Book | None, found: Sequence[Disagreement]) -> list[Disagreement]:
    """Return the disagreements that the room has not settled, the most urgent first."""
    if book is None:
        return []
    return [entry for entry in found if entry.question in book.questions and not _settled(book, entry)]


def differences(report: Report, book: Book | None, found: Sequence[Disagreement]) -> Section:
    """Return where voices differ: how they are spread, and what the room has settled on."""
    if book is None:
        return []
    say = report.context.say
    known = [entry for entry in found if entry.question in book.questions]
    shown = sorted(known, key=lambda entry: _settled(book, entry))[:MOST_DISAGREEMENTS]
    columns = [
        Column(say(wording.SUBJECT)),
        Column(say(wording.QUESTION), weight=2),
        Column(say(wording.SPREAD), "right"),
        Column(say(wording.RESULT_OF_ROOM)),
    ]
    rows = [_difference(report, book, entry) for entry in shown]
    if not rows:
        return []
    more = len(known) - len(shown)
    intro = say(wording.DISAGREEMENT_INTRO)
    if more:
        intro += " " + say(wording.DISAGREEMENT_MORE, questions=say.count(more, wording.ONE_MORE, wording.MANY_MORE))
    chart = Distribution(tuple(_votes(book, entry) for entry in shown), say.language, compact=True)
    figure = Figure(chart, say(wording.VOTES_FIGURE), chart_words(chart))
    return section(say(wording.DISAGREEMENT), Paragraph(intro), figure, *table(columns, rows), level=2)


def _difference(report: Report, book: Book, entry: Disagreement) -> tuple[Cell | str, ...]:
    say, asked = report.context.say, book.questions[entry.question]
    agreed = agreed_answer(entry.question, book.sheet)
    if agreed is None:
        state = say(wording.TO_DISCUSS)
    elif agreed.value is None or agreed.not_applicable:
        state = say(wording.AGREED_ON, value=say(wording.NOT_APPLICABLE))
    else:
        state = say(wording.AGREED_ON, value=asked.short(agreed.value, say))
    return Cell(asked.name, strong=True), asked.text, say.number(entry.spread), state


def _votes(book: Book, entry: Disagreement) -> Votes:
    asked = book.questions[entry.question]
    found = distribution(entry.question, book.sheet, asked.values)
    steps = zip(asked.values, asked.marks, found.counts, strict=True)
    return Votes(
        label=asked.name,
        steps=tuple(Step(value, mark, count) for value, mark, count in steps),
        mean=found.mean,
        agreed=found.agreed,
        not_applicable=found.not_applicable,
    )


def _settled(book: Book, entry: Disagreement) -> bool:
    return agreed_answer(entry.question, book.sheet) is not None


def _absent(question: str, book: Book) -> int:
    return sum(voice[question].not_applicable for voice in book.sheet.voices.values() if question in voice)
