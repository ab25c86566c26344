"""The proof of execution: the result held against what was agreed, and what comes next."""

from collections.abc import Iterable
from dataclasses import replace

from cxf_desktop.documents import wording
from cxf_desktop.documents.builders.context import Context, criteria_of
from cxf_desktop.documents.builders.parts import (
    Section,
    document,
    excerpt,
    key_values,
    prose,
    section,
    signatures,
    table,
)
from cxf_desktop.documents.charts.specs import Share, Shares
from cxf_desktop.documents.outline import (
    Bullets,
    Callout,
    Cell,
    Column,
    Document,
    DocumentKind,
    Figure,
    Heading,
    KeyFigures,
    ListItem,
    Paragraph,
)
from cxf_desktop.documents.palette import Role, degree_role, outcome_role
from cxf_desktop.domain.engagement import Criterion, CriterionResult, Objective
from cxf_desktop.domain.words import Outcome, Verdict

SIGNS = {Outcome.OPEN: "○", Outcome.REACHED: "✓", Outcome.PARTLY: "◐", Outcome.NOT_REACHED: "✗"}
VERDICT_ROLES: dict[Verdict, Role] = {Verdict.PENDING: "muted", Verdict.ACCEPTED: "good", Verdict.REJECTED: "bad"}
MOST_IN_SUMMARY = 8
MOST_STEPS_IN_SUMMARY = 4


def proof_of_execution(context: Context) -> Document:
    """Return the proof of execution, to be signed by both sides."""
    proof = context.engagement.proof
    sections = [
        _overall(context),
        _delivered(context),
        _objectives(context),
        _deviations(context),
        _open_points(context),
        _next_steps(context),
        signatures(context, wording.SIGN_PROOF, proof.signer_customer, proof.signer_partner)
        if context.objectives
        else [],
    ]
    return document(context, DocumentKind.PROOF_OF_EXECUTION, _summary(context), sections)


def _result(context: Context, criterion: Criterion) -> CriterionResult:
    return context.engagement.proof.results.get(criterion.id, CriterionResult())


# --- summary ---------------------------------------------------------------------------------------------------------


def _summary(context: Context) -> Section:
    say = context.say
    results = [_result(context, criterion) for _, criterion in context.criteria]
    short, cut = excerpt(context.engagement.proof.summary)
    if not results:
        return [Paragraph(say(wording.PROOF_EMPTY), "lead"), *prose(short)]
    reached = sum(result.outcome is Outcome.REACHED for result in results)
    accepted = sum(result.verdict is Verdict.ACCEPTED for result in results)
    lead = say(wording.PROOF_LEAD, reached=reached, of=len(results), accepted=accepted)
    blocks: Section = [Paragraph(lead, "lead"), _key_figures(context, reached, accepted, len(results))]
    blocks += [_shares(context, results), *prose(short)]
    if cut:
        blocks.append(Paragraph(say(wording.SEE_SECTION, section=say(wording.PROOF_SUMMARY)), "muted"))
    columns = [
        Column(say(wording.NUMBER)),
        Column(say(wording.OBJECTIVE), weight=2),
        Column(say(wording.OUTCOME)),
        Column(say(wording.ACCEPTANCE)),
    ]
    rows = [_objective_row(context, mark, objective) for mark, objective in context.objectives[:MOST_IN_SUMMARY]]
    return [*blocks, *table(columns, rows), *_next_in_short(context)]


def _next_in_short(context: Context) -> Section:
    say, steps = context.say, context.engagement.proof.next_steps[:MOST_STEPS_IN_SUMMARY]
    lines = [
        ", ".join(part for part in (excerpt(step.text)[0], step.responsible, say.date(step.due)) if part)
        for step in steps
        if step.text.strip()
    ]
    return [Callout(say(wording.NEXT_STEPS), tuple(lines))] if lines else []


def _key_figures(context: Context, reached: int, accepted: int, total: int) -> KeyFigures:
    say, proof = context.say, context.engagement.proof
    figures = [
        (say(wording.ANSWERED_OF, answered=reached, of=total), say(wording.KEY_REACHED)),
        (say(wording.ANSWERED_OF, answered=accepted, of=total), say(wording.KEY_ACCEPTED)),
    ]
    points, steps = len(proof.open_points), len(proof.next_steps)
    figures.append((str(points), say(wording.ONE_OPEN_POINT if points == 1 else wording.KEY_OPEN_POINTS)))
    figures.append((str(steps), say(wording.ONE_NEXT_STEP if steps == 1 else wording.KEY_NEXT_STEPS)))
    return KeyFigures(tuple(figures))


def _shares(context: Context, results: list[CriterionResult]) -> Figure:
    say = context.say
    order = (Outcome.REACHED, Outcome.PARTLY, Outcome.NOT_REACHED, Outcome.OPEN)
    counts = [(outcome, sum(result.outcome is outcome for result in results)) for outcome in order]
    parts = tuple(Share(say(wording.OUTCOMES[o]), count, outcome_role(o)) for o, count in counts if count)
    alt = "; ".join(f"{part.label}: {part.count}" for part in parts) + "."
    return Figure(Shares(parts), say(wording.SHARES_FIGURE), alt)


def _objective_row(context: Context, mark: str, objective: Objective) -> tuple[str | Cell, ...]:
    results = [_result(context, criterion) for criterion in objective.criteria]
    return (
        Cell(mark, strong=True),
        objective.title,
        _outcome(context, _worst(results)),
        _verdict(context, _joint_verdict(results)),
    )


def _worst(results: list[CriterionResult]) -> Outcome:
    """Return the outcome of an objective: reached or missed when all its criteria are, else in between."""
    outcomes = {result.outcome for result in results} or {Outcome.OPEN}
    if len(outcomes) == 1:
        return outcomes.pop()
    return Outcome.OPEN if Outcome.OPEN in outcomes else Outcome.PARTLY


def _joint_verdict(results: list[CriterionResult]) -> Verdict:
    verdicts = {result.verdict for result in results} or {Verdict.PENDING}
    if len(verdicts) == 1:
        return verdicts.pop()
    return Verdict.REJECTED if Verdict.REJECTED in verdicts else Verdict.PENDING


def _outcome(context: Context, outcome: Outcome) -> Cell:
    return Cell(f"{SIGNS[outcome]}\u00a0{context.say(wording.OUTCOMES[outcome])}", tone=outcome_role(outcome))


def _verdict(context: Context, verdict: Verdict) -> Cell:
    return Cell(context.say(wording.VERDICTS[verdict]), tone=VERDICT_ROLES[verdict])


# --- what was reached ------------------------------------------------------------------------------------------------


def _overall(context: Context) -> Section:
    text = context.engagement.proof.summary
    return section(context.say(wording.PROOF_SUMMARY), *prose(text)) if excerpt(text)[1] else []


def _delivered(context: Context) -> Section:
    say, workshop, proof = context.say, context.engagement.workshop, context.engagement.proof
    days = sorted({session.date for session in workshop.sessions if session.date})
    pairs = [
        (say(wording.FORMAT), context.format_title),
        (say(wording.DELIVERED_WHEN), say.period(days[0], days[-1] if len(days) > 1 else None) if days else ""),
        (say(wording.PLACE), workshop.place if days else ""),
        (say(wording.CLOSED_ON), say.date(proof.closed_on)),
    ]
    return section(say(wording.DELIVERED), *key_values(pairs))


def _objectives(context: Context) -> Section:
    blocks = [block for mark, objective in context.objectives for block in _objective(context, mark, objective)]
    return section(context.say(wording.PROOF_OBJECTIVES), *blocks)


def _objective(context: Context, mark: str, objective: Objective) -> Section:
    say = context.say
    pairs = [
        (say(wording.DUE), say.date(objective.due)),
        (say(wording.RESPONSIBLE), objective.responsible),
        (say(wording.FINDING), context.finding(objective.finding)),
    ]
    columns = [
        Column(say(wording.NUMBER)),
        Column(say(wording.CRITERION), weight=1.8),
        Column(say(wording.TARGET)),
        Column(say(wording.MEASURED)),
        Column(say(wording.OUTCOME)),
        Column(say(wording.ACCEPTANCE)),
    ]
    own = criteria_of(mark, objective)
    rows = [_criterion_row(context, number, criterion) for number, criterion in own]
    evidence = [item for number, criterion in own for item in _evidence(context, number, criterion)]
    shown: Section = [Heading(3, say(wording.EVIDENCE)), Bullets(tuple(evidence))] if evidence else []
    remarks = [item for number, criterion in own for item in _remark(context, number, criterion)]
    shown += [Heading(3, say(wording.REMARKS)), Bullets(tuple(remarks))] if remarks else []
    return [
        Heading(2, f"{mark} {objective.title}"),
        *key_values(pairs),
        *table(columns, rows, alike="criteria"),
        *shown,
    ]


def _criterion_row(context: Context, number: str, criterion: Criterion) -> tuple[str | Cell, ...]:
    result = _result(context, criterion)
    return (
        Cell(number, strong=True),
        criterion.text,
        criterion.target,
        result.measured,
        _outcome(context, result.outcome),
        _acceptance(context, result),
    )


def _acceptance(context: Context, result: CriterionResult) -> Cell:
    who = "\n".join(part for part in (result.accepted_by, context.say.short_date(result.accepted_on)) if part)
    return replace(_verdict(context, result.verdict), note=who)


def _evidence(context: Context, number: str, criterion: Criterion) -> Iterable[ListItem]:
    say = context.say
    captures = {capture.id: capture for capture in context.captures}
    for evidence in _result(context, criterion).evidence:
        source = captures.get(evidence.capture) if evidence.capture else None
        parts = [evidence.text.strip()]
        if source is not None and source.text.strip() != parts[0]:
            kind = say(wording.CAPTURES[source.kind])
            parts.append(say(wording.FROM_CAPTURE, kind=kind, text=source.text.strip()))
        if evidence.attachment and evidence.file_name.strip():
            parts.append(say(wording.EVIDENCE_FILE, name=evidence.file_name.strip()))
        text = "\n".join(part for part in parts if part)
        if text:
            yield ListItem(text, number)


def _remark(context: Context, number: str, criterion: Criterion) -> Iterable[ListItem]:
    """Return the remark on a criterion; that on a deviation stands in the table of deviations."""
    result = _result(context, criterion)
    if result.remark.strip() and not _deviates(result):
        yield ListItem(result.remark.strip(), number)


def _deviates(result: CriterionResult) -> bool:
    return result.outcome in (Outcome.PARTLY, Outcome.NOT_REACHED) or result.verdict is Verdict.REJECTED


# --- what is left ----------------------------------------------------------------------------------------------------


def _deviations(context: Context) -> Section:
    say = context.say
    columns = [
        Column(say(wording.NUMBER)),
        Column(say(wording.CRITERION), weight=1.6),
        Column(say(wording.TARGET)),
        Column(say(wording.MEASURED)),
        Column(say(wording.OUTCOME)),
        Column(say(wording.REMARK), weight=2),
    ]
    rows = []
    for number, criterion in context.criteria:
        result = _result(context, criterion)
        if _deviates(result):
            cell = _outcome(context, result.outcome)
            rows.append(
                (Cell(number, strong=True), criterion.text, criterion.target, result.measured, cell, result.remark)
            )
    return section(say(wording.DEVIATIONS), *table(columns, rows))


def _open_points(context: Context) -> Section:
    say = context.say
    columns = [
        Column(say(wording.OPEN_POINT), weight=2.5),
        Column(say(wording.SEVERITY)),
        Column(say(wording.OWNER)),
        Column(say(wording.DUE)),
    ]
    rows = [
        (
            point.text,
            Cell(say(wording.DEGREES[point.severity]), tone=degree_role(point.severity)),
            point.owner,
            say.short_date(point.due),
        )
        for point in context.engagement.proof.open_points
        if point.text.strip()
    ]
    return section(say(wording.OPEN_POINTS), *table(columns, rows))


def _next_steps(context: Context) -> Section:
    say = context.say
    columns = [
        Column(say(wording.NEXT_STEP), weight=1.6),
        Column(say(wording.DETAIL), weight=1.6),
        Column(say(wording.RESPONSIBLE)),
        Column(say(wording.DUE)),
    ]
    rows = [
        (Cell(step.text, strong=True), step.notes, step.responsible, say.short_date(step.due))
        for step in context.engagement.proof.next_steps
    ]
    return section(say(wording.NEXT_STEPS), *table(columns, rows))
