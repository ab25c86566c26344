"""When each block of an agenda begins and ends, and how a running one stands against its plan.

The plan is made of times of day, as they hang on the wall of the room. What has happened is made of moments: they are
compared in UTC, so neither midnight nor a change to summer time comes between them.
"""

import datetime as dt
from collections.abc import Iterator

from cxf_desktop.domain.engagement import AgendaSession, Block, Engagement, Objective, Run, Workshop
from cxf_desktop.domain.model import Model

SAME_SITTING = dt.timedelta(hours=18)
"""What ran longer ago belongs to another day, or to a rehearsal."""

_ANY_DAY = dt.date(2000, 1, 3)
_LAST_DAY = dt.date(9000, 1, 1)
"""A date beyond is a slip of the fingers; it must not overflow."""


class Slot(Model):
    """A block with its planned time of day; ``ends_next_day`` when it runs past midnight."""

    block: Block
    session: AgendaSession
    start: dt.time
    end: dt.time
    ends_next_day: bool = False


class Sitting(Model):
    """A session with its slots, and what is wrong with its times."""

    session: AgendaSession
    slots: tuple[Slot, ...]
    minutes: int
    end: dt.time
    past_midnight: bool
    runs_into: AgendaSession | None


class Clockwork(Model):
    """How the running block stands: minutes as fractions, ``left`` negative when over time.

    ``behind`` is negative when the session is ahead of its plan.
    """

    block: Block
    total: float
    elapsed: float
    left: float
    behind: float
    following: Block | None
    following_at: dt.datetime
    forecast_end: dt.datetime
    paused: bool


# --- the plan --------------------------------------------------------------------------------------------------------


def timeline(workshop: Workshop) -> Iterator[Slot]:
    """Return every block with its start and end, session by session, in the order of the day."""
    for session in workshop.sessions:
        at = _planned_start(session)
        first = at.date()
        for block in blocks_of(workshop, session.id):
            end = at + dt.timedelta(minutes=block.minutes)
            yield Slot(block=block, session=session, start=at.time(), end=end.time(), ends_next_day=end.date() > first)
            at = end


def sittings(workshop: Workshop) -> tuple[Sitting, ...]:
    """Return every session with its slots, its length, and whether it collides with midnight or another session."""
    slots = tuple(timeline(workshop))
    spans = {session.id: _span(workshop, session) for session in workshop.sessions}
    return tuple(
        Sitting(
            session=session,
            slots=tuple(slot for slot in slots if slot.session.id == session.id),
            minutes=total_minutes(workshop, session.id),
            end=spans[session.id][1].time(),
            past_midnight=spans[session.id][1] > _midnight_after(spans[session.id][0]),
            runs_into=_runs_into(session, workshop, spans),
        )
        for session in workshop.sessions
    )


def blocks_of(workshop: Workshop, session: str) -> tuple[Block, ...]:
    """Return the blocks of one session in their order."""
    return tuple(block for block in workshop.blocks if block.session == session)


def block_of(workshop: Workshop, block: str | None) -> Block | None:
    """Return a block by its id, or None."""
    return next((candidate for candidate in workshop.blocks if candidate.id == block), None)


def total_minutes(workshop: Workshop, session: str) -> int:
    """Return the planned minutes of one session."""
    return sum(block.minutes for block in blocks_of(workshop, session))


def running_order(workshop: Workshop) -> tuple[Block, ...]:
    """Return all blocks in the order in which they are run."""
    return tuple(block for session in workshop.sessions for block in blocks_of(workshop, session.id))


def stray_blocks(workshop: Workshop) -> tuple[Block, ...]:
    """Return the blocks whose session is not there: no timeline shows them."""
    known = {session.id for session in workshop.sessions}
    return tuple(block for block in workshop.blocks if block.session not in known)


def neighbour(workshop: Workshop, block: str | None, step: int) -> Block | None:
    """Return the block ``step`` places after ``block`` in the running order; the first when none is given."""
    order = running_order(workshop)
    if block is None:
        return order[0] if order else None
    at = next((position for position, candidate in enumerate(order) if candidate.id == block), None)
    if at is None or not 0 <= at + step < len(order):
        return None
    return order[at + step]


def uncovered(document: Engagement) -> tuple[tuple[int, Objective], ...]:
    """Return the objectives that no block works for, each with its number."""
    served = {objective for block in document.workshop.blocks for objective in block.serves}
    numbered = enumerate(document.commitment.objectives, start=1)
    return tuple((number, objective) for number, objective in numbered if objective.id not in served)


# --- the run ---------------------------------------------------------------------------------------------------------


def session_to_run(workshop: Workshop, today: dt.date) -> AgendaSession | None:
    """Return the session to run next: of today if one waits, else the first that has blocks to run, else the last."""
    waiting = [session for session in workshop.sessions if waiting_block(workshop, session.id)]
    for session in waiting:
        if session.date == today:
            return session
    filled = [session for session in workshop.sessions if blocks_of(workshop, session.id)]
    return next(iter(waiting or reversed(filled)), None)


def waiting_block(workshop: Workshop, session: str) -> Block | None:
    """Return the first block of a session that was not run to its end."""
    return next((block for block in blocks_of(workshop, session) if block.ended is None), None)


def spent(block: Block, now: dt.datetime) -> dt.timedelta:
    """Return how long a block ran before it was left, in this sitting; nothing when it was not run to an end."""
    if block.began is None or block.ended is None:
        return dt.timedelta()
    began, ended = instant(block.began, now), instant(block.ended, now)
    if not dt.timedelta() <= ended - began or instant(now, now) - ended > SAME_SITTING:
        return dt.timedelta()
    return ended - began


def clockwork(workshop: Workshop, now: dt.datetime) -> Clockwork | None:
    """Return how the running block stands at ``now``, or None when nothing runs.

    Everything follows from the stored start and the clock, so sleep and restarts cost nothing.
    """
    run = workshop.run
    block = block_of(workshop, run.block)
    if block is None or run.started is None:
        return None
    elapsed = _elapsed(run, now)
    total = max(0, block.minutes + run.extra)
    later = _later_blocks(workshop, block)
    following_at = _later(now, max(0.0, total - elapsed))
    forecast = _later(following_at, sum(_remaining(candidate, now) for candidate in later))
    return Clockwork(
        block=block,
        total=total,
        elapsed=elapsed,
        left=total - elapsed,
        behind=_behind(workshop, block, forecast, now),
        following=later[0] if later else None,
        following_at=following_at,
        forecast_end=forecast,
        paused=run.paused is not None,
    )


def _elapsed(run: Run, now: dt.datetime) -> float:
    assert run.started is not None
    return max(0.0, _minutes(instant(run.paused or now, now) - instant(run.started, now)))


def _later_blocks(workshop: Workshop, block: Block) -> tuple[Block, ...]:
    blocks = blocks_of(workshop, block.session)
    return blocks[blocks.index(block) + 1 :]


def _remaining(block: Block, now: dt.datetime) -> float:
    """Return the minutes that a later block still needs; one that was left goes on where it was."""
    return max(0.0, block.minutes - _minutes(spent(block, now)))


def _behind(workshop: Workshop, block: Block, forecast: dt.datetime, now: dt.datetime) -> float:
    """Return the minutes that the session will end after its plan.

    The plan counts from the session's own start when it is run on its day, else from the moment it was begun.
    """
    assert workshop.run.started is not None
    started = instant(workshop.run.started, now)
    blocks = blocks_of(workshop, block.session)
    begun = [
        (instant(candidate.began, now), position, candidate.began)
        for position, candidate in enumerate(blocks)
        if candidate.began is not None and started - instant(candidate.began, now) <= SAME_SITTING
    ]
    first, position, on_the_wall = min(begun, default=(started, blocks.index(block), workshop.run.started))
    session = next((candidate for candidate in workshop.sessions if candidate.id == block.session), None)
    if session is not None and session.date == on_the_wall.date():
        first = instant(_planned_start(session).replace(tzinfo=on_the_wall.tzinfo), now)
        position = 0
    return _minutes(instant(forecast, now) - first) - sum(candidate.minutes for candidate in blocks[position:])


# --- times -----------------------------------------------------------------------------------------------------------


def _planned_start(session: AgendaSession) -> dt.datetime:
    date = min(session.date or _ANY_DAY + dt.timedelta(days=session.day - 1), _LAST_DAY)
    return dt.datetime.combine(date, dt.time.fromisoformat(session.start))


def _span(workshop: Workshop, session: AgendaSession) -> tuple[dt.datetime, dt.datetime]:
    start = _planned_start(session)
    return start, start + dt.timedelta(minutes=total_minutes(workshop, session.id))


def _midnight_after(start: dt.datetime) -> dt.datetime:
    return dt.datetime.combine(start.date() + dt.timedelta(days=1), dt.time())


def _runs_into(
    session: AgendaSession, workshop: Workshop, spans: dict[str, tuple[dt.datetime, dt.datetime]]
) -> AgendaSession | None:
    """Return the session that begins while this one lasts: the nearest, the later one in the list when both begin."""
    start, end = spans[session.id]
    places = {other.id: place for place, other in enumerate(workshop.sessions)}
    hit = [
        other
        for other in workshop.sessions
        if other.id != session.id
        and (other.date is None) == (session.date is None)
        and (start, places[session.id]) < (spans[other.id][0], places[other.id])
        and spans[other.id][0] < end
    ]
    return min(hit, key=lambda other: (spans[other.id][0], places[other.id]), default=None)


def instant(moment: dt.datetime, now: dt.datetime) -> dt.datetime:
    """Return a moment in UTC; one without a zone was written in the zone of the clock."""
    aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=now.tzinfo)
    try:
        return aware.astimezone(dt.UTC)
    except OverflowError:  # the first or the last day of the calendar
        return aware.replace(tzinfo=dt.UTC)


def _later(moment: dt.datetime, minutes: float) -> dt.datetime:
    """Return the moment some minutes later, in the same zone, even when the clocks are changed in between."""
    later = moment.astimezone(dt.UTC) + dt.timedelta(minutes=minutes)
    return later.astimezone(moment.tzinfo)


def _minutes(span: dt.timedelta) -> float:
    return span.total_seconds() / 60
