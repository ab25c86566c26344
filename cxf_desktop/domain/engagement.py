"""An engagement: one turn of the ring for one customer, as one document."""

import datetime as dt

from pydantic import Field

from cxf_desktop.domain.answers import AnswerSheet, Respondent
from cxf_desktop.domain.content import Clock, Minutes
from cxf_desktop.domain.model import (
    Id,
    Item,
    Items,
    Line,
    Model,
    Percent,
    Positive,
    Text,
)
from cxf_desktop.domain.words import (
    Audience,
    BlockKind,
    CaptureKind,
    Degree,
    Language,
    Level,
    Outcome,
    Phase,
    Side,
    Verdict,
)

# --- who -------------------------------------------------------------------------------------------------------------


class Customer(Model):
    """The organisation; the same id in each of its engagements."""

    id: Id
    name: Line
    industry: Line = ""
    location: Line = ""
    employees: int | None = Field(None, ge=0, le=10_000_000)
    business: Text = ""


class Partner(Model):
    """The consultant's own company."""

    name: Line = ""
    location: Line = ""


class Contact(Item):
    """One of the people, of either side."""

    name: Line = ""
    role: Line = ""
    side: Side = Side.CUSTOMER
    department: Line = ""
    email: Line = ""
    phone: Line = ""
    influence: Degree = Degree.MEDIUM
    note: Text = Field("", description="internal")


# --- assess ----------------------------------------------------------------------------------------------------------


class Limits(Model):
    """What the customer can give; empty means unknown, and never hinders a format."""

    days: Positive | None = None
    weeks: Positive | None = None
    people: int | None = Field(None, ge=0, le=100_000)
    subscription: bool | None = None


class Assessment(Model):
    """How mature the customer is, in whose eyes, and what it wants."""

    date: dt.date | None = None
    goals: tuple[Id, ...] = ()
    limits: Limits = Limits()
    respondents: Items[Respondent] = ()
    sheets: dict[Id, AnswerSheet] = Field(default_factory=dict, description="questionnaire -> answers")
    conclusion: Text = ""


class FormatChoice(Model):
    """The format that was taken into the engagement, and why."""

    format: Id
    template: Line = Field("", description="hash of the format as it was then")
    level: Level | None = None
    fit: float = 0
    reasons: tuple[Line, ...] = ()


# --- commit ----------------------------------------------------------------------------------------------------------


class FutureState(Model):
    """Where the customer wants to be: a persona's story, a description, or both."""

    persona: Line = ""
    role: Line = ""
    want: Text = ""
    benefit: Text = ""
    description: Text = ""


class Criterion(Item):
    """How both sides will see that an objective is reached."""

    text: Line = ""
    measure: Line = Field("", description="how it is measured")
    target: Line = Field("", description="the value to reach, with its unit")


class Objective(Item):
    """What is to be reached, in the five parts of SMART."""

    title: Line = ""
    specific: Text = ""
    measurable: Text = ""
    achievable: Text = ""
    realistic: Text = ""
    time_bound: Text = ""
    due: dt.date | None = None
    responsible: Line = ""
    finding: Id | None = Field(None, description="dimension or question of the assessment that it answers")
    criteria: Items[Criterion] = ()
    carried_from: Id | None = Field(None, description="engagement that it was left over from")


class Benefit(Item):
    """What the customer gains, and which business department says so."""

    text: Text = ""
    department: Line = ""
    measure: Line = ""


class Risk(Item):
    """What may go wrong, and what is done about it."""

    title: Line = ""
    probability: Degree = Degree.MEDIUM
    impact: Degree = Degree.MEDIUM
    response: Text = ""
    owner: Line = ""


class Condition(Item):
    """What must hold for the work to start or go on."""

    title: Line = ""
    detail: Text = ""
    responsible: Line = ""


class Delimitation(Item):
    """What is out of scope."""

    text: Text = ""
    reason: Text = ""


class WorkPackage(Item):
    """A piece of the work with a result."""

    title: Line = ""
    objectives: tuple[Id, ...] = ()
    start: dt.date | None = None
    end: dt.date | None = None
    effort_internal: Positive | None = Field(None, description="days of the customer")
    effort_external: Positive | None = Field(None, description="days of the partner")
    responsible: Line = ""
    specification: Text = ""
    inputs: Text = ""
    results: Text = ""
    dependencies: Text = ""


class Frame(Model):
    """Time, money and effort of one stretch of the work."""

    start: dt.date | None = None
    end: dt.date | None = None
    budget: Positive | None = Field(None, description="cash-out, in the currency of the parameters")
    budget_tolerance: Percent | None = None
    effort_internal: Positive | None = Field(None, description="days of the customer")
    effort_external: Positive | None = Field(None, description="days of the partner")
    effort_tolerance: Percent | None = None


class Parameters(Model):
    """Who leads, and the frames for the next phase and for the whole project."""

    customer_lead: Line = ""
    partner_lead: Line = ""
    currency: Line = "EUR"
    next_phase: Frame = Frame()
    whole_project: Frame = Frame()
    footnote: Text = ""


class Signer(Model):
    """Who signs for a party."""

    name: Line = ""
    role: Line = ""


class Commitment(Model):
    """What both sides agree to reach."""

    current_state: Text = ""
    future: FutureState = FutureState()
    objectives: Items[Objective] = ()
    benefits: Items[Benefit] = ()
    risks: Items[Risk] = ()
    conditions: Items[Condition] = ()
    delimitations: Items[Delimitation] = ()
    work_packages: Items[WorkPackage] = ()
    parameters: Parameters = Parameters()
    notes: Text = Field("", description="internal")
    signer_customer: Signer = Signer()
    signer_partner: Signer = Signer()


# --- deliver ---------------------------------------------------------------------------------------------------------


class AgendaSession(Item):
    """A sitting of the workshop: one date, one start."""

    title: Line = ""
    day: int = Field(1, ge=1, le=366, description="calendar day of the delivery, the first is 1")
    date: dt.date | None = None
    start: Clock = "09:00"


class Block(Item):
    """One slot of the agenda. The order of the blocks is the order of the day."""

    session: Id
    title: Line = ""
    goal: Text = ""
    minutes: Minutes = 30
    kind: BlockKind = BlockKind.TALK
    method: Id | None = None
    owner: Line = ""
    serves: tuple[Id, ...] = Field((), description="objectives that this block works for")
    notes: Text = Field("", description="internal")
    began: dt.datetime | None = None
    ended: dt.datetime | None = None


class Participant(Item):
    """Somebody in the room."""

    name: Line = ""
    role: Line = ""
    side: Side = Side.CUSTOMER
    present: bool = True


class Capture(Item):
    """Something that was written down live."""

    kind: CaptureKind = CaptureKind.NOTE
    text: Text = ""
    owner: Line = ""
    due: dt.date | None = None
    done: bool = False
    audience: Audience = Audience.CUSTOMER
    block: Id | None = None
    objective: Id | None = None
    at: dt.datetime | None = None


class Run(Model):
    """Which block runs, and since when; the time left follows from the clock."""

    block: Id | None = None
    started: dt.datetime | None = Field(None, description="when the block would have begun had it never been paused")
    paused: dt.datetime | None = None
    extra: int = Field(0, ge=-24 * 60, le=24 * 60, description="minutes given to the block beyond its plan")


class Workshop(Model):
    """The delivery: its plan, its people, what was said."""

    place: Line = ""
    sessions: Items[AgendaSession] = ()
    blocks: Items[Block] = ()
    participants: Items[Participant] = ()
    captures: Items[Capture] = ()
    run: Run = Run()
    summary: Text = ""


# --- ensure ----------------------------------------------------------------------------------------------------------


class Evidence(Item):
    """What shows that a criterion holds: a text, the capture it comes from, a file; each if there is one."""

    text: Text = ""
    capture: Id | None = None
    attachment: Id | None = Field(None, description="hash of the content of a file")
    file_name: Line = ""


class CriterionResult(Model):
    """What became of a success criterion, and what the customer says of it."""

    measured: Line = ""
    outcome: Outcome = Outcome.OPEN
    evidence: Items[Evidence] = ()
    verdict: Verdict = Verdict.PENDING
    accepted_by: Line = ""
    accepted_on: dt.date | None = None
    remark: Text = ""


class OpenPoint(Item):
    """What is not finished."""

    text: Text = ""
    owner: Line = ""
    due: dt.date | None = None
    severity: Degree = Degree.MEDIUM
    carried_from: Id | None = None


class NextStep(Item):
    """What happens next, who does it, and by when."""

    text: Text = ""
    notes: Text = ""
    responsible: Line = ""
    due: dt.date | None = None
    carried_from: Id | None = None


class Proof(Model):
    """The result held against what was agreed."""

    date: dt.date | None = None
    summary: Text = ""
    results: dict[Id, CriterionResult] = Field(default_factory=dict, description="criterion -> what became of it")
    open_points: Items[OpenPoint] = ()
    next_steps: Items[NextStep] = ()
    signer_customer: Signer = Signer()
    signer_partner: Signer = Signer()
    closed_on: dt.date | None = None


# --- the whole -------------------------------------------------------------------------------------------------------


class Engagement(Model):
    """One turn of the ring for one customer: everything that is known of it."""

    schema_version: int = 1
    id: Id
    title: Line
    language: Language = "en"
    phase: Phase = Phase.ASSESS
    turn: int = Field(1, ge=1)
    previous: Id | None = Field(None, description="engagement of the turn before")
    customer: Customer
    partner: Partner = Partner()
    contacts: Items[Contact] = ()
    assessment: Assessment = Assessment()
    format: FormatChoice | None = None
    commitment: Commitment = Commitment()
    workshop: Workshop = Workshop()
    proof: Proof = Proof()
