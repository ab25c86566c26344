"""The assessment report: how mature the customer is, why, and what to do next."""

from collections.abc import Iterator

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders import charts
from cxf_desktop.documents.builders.answers import answers
from cxf_desktop.documents.builders.context import Context
from cxf_desktop.documents.builders.parts import (
    Section,
    document,
    excerpt,
    key_values,
    prose,
    section,
    table,
)
from cxf_desktop.documents.builders.recommended import duration, effort, recommended
from cxf_desktop.documents.outline import (
    Callout,
    Cell,
    Column,
    Document,
    DocumentKind,
    Paragraph,
)
from cxf_desktop.domain.scoring import DimensionScore, GateResult, Scorecard
from cxf_desktop.domain.voices import spoken_values

MOST_DISAGREEMENTS = 8
CONCLUSION_IN_SUMMARY = 420
SUMMARY_OF_FORMAT = 240


def assessment(context: Context) -> Document:
    """Return the assessment report."""
    sections = [_result(context), recommended(context), _conclusion(context), answers(context), _basis(context)]
    return document(context, DocumentKind.ASSESSMENT, _summary(context), sections)


# --- summary ---------------------------------------------------------------------------------------------------------


def _summary(context: Context) -> Section:
    say, card = context.say, context.card
    if card is None or card.level is None or card.score is None:
        return [Paragraph(say(wording.LEVEL_UNKNOWN), "lead")]
    score = say.number(card.score, 2)
    lead = say(wording.LEVEL_LEAD, customer=context.customer, level=say(card.level.label), score=score)
    short, cut = excerpt(context.engagement.assessment.conclusion, CONCLUSION_IN_SUMMARY)
    return [
        Paragraph(lead, "lead"),
        *prose(short),
        *([Paragraph(say(wording.SEE_SECTION, section=say(wording.CONCLUSION)), "muted")] if cut else []),
        charts.level_figure(context, card),
        charts.dimension_figure(context, card),
        _holding_down(context, card),
        *_first_recommendation(context),
    ]


def _ranked(context: Context, card: Scorecard) -> list[DimensionScore]:
    """Return the counted dimensions, lowest score first."""
    counted = [entry for entry in card.dimensions if entry.score is not None and entry.id in context.dimensions]
    return sorted(counted, key=lambda entry: entry.score or 0)


def _holding_down(context: Context, card: Scorecard) -> Callout:
    say = context.say
    if card.holding_down and card.band is not None:
        gates = "; ".join(_gate_in_short(context, gate) for gate in card.holding_down)
        lines = [say(wording.HELD_BY_GATES, band=say(card.band.label), gates=gates)]
    else:
        lowest = [say(context.dimensions[entry.id].title) for entry in _ranked(context, card)[:2]]
        named = say.names((say.quoted(title) for title in lowest), wording.AND)
        lines = [say(wording.HELD_BY_SCORE, dimensions=named)]
    return Callout(say(wording.HOLDS_DOWN), tuple(lines))


def _gate_in_short(context: Context, gate: GateResult) -> str:
    say, question = context.say, context.questions.get(gate.question)
    return say(
        wording.HELD_GATE,
        question=say(question.title) if question else gate.question,
        at_least=say.number(gate.at_least),
        value=say(wording.NOT_ANSWERED) if gate.value is None else say.number(gate.value),
    )


def _because(context: Context, gate: GateResult) -> str:
    questionnaire = context.facts.questionnaire
    for candidate in questionnaire.gates if questionnaire else ():
        if (candidate.level, candidate.question) == (gate.level, gate.question):
            return context.say(candidate.because)
    return ""


def _first_recommendation(context: Context) -> Section:
    say, found = context.say, context.facts.recommendations
    offered = [entry for entry in (found.offered if found else ()) if entry.format in context.facts.formats]
    if not offered:
        return []
    entry = context.facts.formats[offered[0].format]
    parts = [
        f"{say(wording.EFFORT)}: {effort(context, entry)}",
        f"{say(wording.DURATION)}: {duration(context, entry)}",
    ]
    title = say(wording.NEXT_ENGAGEMENT, format=say(entry.title))
    short, _ = excerpt(say(entry.summary), SUMMARY_OF_FORMAT)
    return [Callout(title, (short, " · ".join(parts)))]


# --- result ----------------------------------------------------------------------------------------------------------


def _result(context: Context) -> Section:
    card = context.card
    if card is None:
        return []
    blocks = [*_scores(context, card), *_gates(context, card), *_range(context, card), *_disagreement(context, card)]
    return section(context.say(wording.RESULT), *blocks)


def _scores(context: Context, card: Scorecard) -> Section:
    say = context.say
    columns = [
        Column(say(wording.DIMENSION), weight=2),
        Column(say(wording.SCORE), "right"),
        Column(say(wording.TO_REACH), "right"),
        Column(say(wording.GAP), "right"),
        Column(say(wording.WEIGHT), "right"),
        Column(say(wording.ANSWERED), "right"),
    ]
    rows = [tuple(_score_cells(context, card, entry)) for entry in card.dimensions if entry.id in context.dimensions]
    return [*table(columns, rows), charts.gap_figure(context, card)]


def _score_cells(context: Context, card: Scorecard, entry: DimensionScore) -> Iterator[Cell]:
    say = context.say
    target = charts.target_of(context, card, entry.id)
    yield Cell(say(context.dimensions[entry.id].title), strong=True)
    yield Cell("–" if entry.score is None else say.number(entry.score, 2))
    yield Cell("" if target is None else say.number(target, 1))
    gap = None if target is None or entry.score is None else max(0.0, target - entry.score)
    yield Cell("–" if gap is None else say.number(gap, 2))
    yield Cell(say.number(entry.weight))
    yield Cell(say(wording.ANSWERED_OF, answered=entry.counted, of=entry.of))


def _gates(context: Context, card: Scorecard) -> Section:
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
        question = context.questions.get(gate.question)
        title = say(question.title) if question else gate.question
        met = Cell(f"✓ {say(wording.YES)}", tone="good") if gate.holds else Cell(f"✗ {say(wording.NO)}", tone="bad")
        value = "–" if gate.value is None else say.number(gate.value)
        condition = Cell(title, strong=True, note=_because(context, gate))
        rows.append((say(gate.level.label), condition, say.number(gate.at_least), value, met))
    found = table(columns, rows)
    return section(say(wording.GATES), Paragraph(say(wording.GATES_INTRO)), *found, level=2) if found else []


def _range(context: Context, card: Scorecard) -> Section:
    say, count = context.say, card.of - card.answered
    if not count or card.lowest is None or card.highest is None:
        return []
    if card.lowest == card.highest:
        return [Paragraph(say(wording.RANGE_FIXED, questions=say.count(count, wording.ONE_OPEN, wording.MANY_OPEN)))]
    text = say(
        wording.RANGE_OPEN,
        questions=say.count(count, wording.ONE_OPEN, wording.MANY_OPEN),
        lowest=say(card.lowest.label),
        highest=say(card.highest.label),
    )
    return [Paragraph(text)]


def _disagreement(context: Context, card: Scorecard) -> Section:
    say = context.say
    columns = [
        Column(say(wording.SUBJECT)),
        Column(say(wording.QUESTION), weight=2),
        Column(say(wording.VIEWS)),
        Column(say(wording.SPREAD), "right"),
    ]
    rows = []
    for entry in card.disagreement[:MOST_DISAGREEMENTS]:
        question = context.questions.get(entry.question)
        if question is None:
            continue
        views = ", ".join(say.number(value) for value in sorted(spoken_values(entry.question, context.sheet)))
        rows.append((Cell(say(question.title), strong=True), say(question.ask), views, say.number(entry.spread)))
    found = table(columns, rows)
    intro = Paragraph(say(wording.DISAGREEMENT_INTRO))
    return section(say(wording.DISAGREEMENT), intro, *found, level=2) if found else []


def _conclusion(context: Context) -> Section:
    """Return the conclusion as a section of its own when the summary cannot hold it."""
    text = context.engagement.assessment.conclusion
    _, cut = excerpt(text, CONCLUSION_IN_SUMMARY)
    return section(context.say(wording.CONCLUSION), *prose(text)) if cut or context.card is None else []


# --- basis -----------------------------------------------------------------------------------------------------------


def _basis(context: Context) -> Section:
    say = context.say
    blocks = [*_about(context), *_goals(context), *_limits(context), *_respondents(context)]
    return section(say(wording.BASIS), *blocks)


def _about(context: Context) -> Section:
    say, customer = context.say, context.engagement.customer
    pairs = [
        (say(wording.INDUSTRY), customer.industry),
        (say(wording.LOCATION), customer.location),
        (say(wording.EMPLOYEES), "" if customer.employees is None else say.number(customer.employees)),
    ]
    return section(say(wording.ABOUT), *key_values(pairs), *prose(customer.business), level=2)


def _goals(context: Context) -> Section:
    say, goals = context.say, context.facts.goals
    found = [goals[id_] for id_ in context.engagement.assessment.goals if id_ in goals]
    rows = [(Cell(say(goal.title), strong=True), say(goal.description)) for goal in found]
    columns = [Column(say(wording.GOAL_OF_CUSTOMER)), Column(say(wording.WHAT_IT_MEANS), weight=2)]
    return section(say(wording.GOALS), *table(columns, rows), level=2)


def _limits(context: Context) -> Section:
    say, limits = context.say, context.engagement.assessment.limits
    there = {True: say(wording.SUBSCRIPTION_THERE), False: say(wording.SUBSCRIPTION_MISSING), None: ""}
    pairs = [
        (say(wording.LIMIT_DAYS), "" if limits.days is None else say.number(limits.days)),
        (say(wording.LIMIT_WEEKS), "" if limits.weeks is None else say.number(limits.weeks)),
        (say(wording.LIMIT_PEOPLE), "" if limits.people is None else say.number(limits.people)),
        (say(wording.SUBSCRIPTION), there[limits.subscription]),
    ]
    return section(say(wording.LIMITS), *key_values(pairs), level=2)


def _respondents(context: Context) -> Section:
    say = context.say
    columns = [Column(say(wording.NAME)), Column(say(wording.ROLE), weight=2)]
    rows = [(Cell(person.name, strong=True), person.role) for person in context.engagement.assessment.respondents]
    return section(say(wording.RESPONDENTS), *table(columns, rows), level=2)
