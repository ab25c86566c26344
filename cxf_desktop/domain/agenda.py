"""When each block of an agenda begins and ends, and how a running one stands against its plan."""

import datetime as dt
from collections.abc import Iterator

from cxf_desktop.domain.engagement import AgendaSession, Block, Run, Workshop
from cxf_desktop.domain.model import Model

_ANY_DAY = dt.date(2000, 1, 3)


class Slot(Model):
    """A block with its planned time of day; ``ends_next_day`` when it runs past midnight."""

    block: Block
    session: AgendaSession
    start: dt.time
    end: dt.time
    ends_next_day: bool = False


class Clockwork(Model):
    """How the running block stands: minutes as fractions, negative when over time."""

    block: Block
    elapsed: float
    left: float
    behind: float
    forecast_end: dt.datetime
    paused: bool


def timeline(workshop: Workshop) -> Iterator[Slot]:
    """Return every block with its start and end, session by session, in the order of the day."""
    for session in workshop.sessions:
        at = dt.datetime.combine(session.date or _ANY_DAY, dt.time.fromisoformat(session.start))
        first = at.date()
        for block in blocks_of(workshop, session.id):
            end = at + dt.timedelta(minutes=block.minutes)
            yield Slot(block=block, session=session, start=at.time(), end=end.time(), ends_next_day=end.date() > first)
            at = end


def blocks_of(workshop: Workshop, session: str) -> tuple[Block, ...]:
    """Return the blocks of one session in their order."""
    return tuple(block for block in workshop.blocks if block.session == session)


def running_order(workshop: Workshop) -> tuple[Block, ...]:
    """Return all blocks in the order in which they are run."""
    return tuple(block for session in workshop.sessions for block in blocks_of(workshop, session.id))


def neighbour(workshop: Workshop, block: str | None, step: int) -> Block | None:
    """Return the block ``step`` places after ``block`` in the running order; the first when none is given."""
    order = running_order(workshop)
    if block is None:
        return order[0] if order else None
    at = next((position for position, candidate in enumerate(order) if candidate.id == block), None)
    if at is None or not 0 <= at + step < len(order):
        return None
    return order[at + step]


def clockwork(workshop: Workshop, now: dt.datetime) -> Clockwork | None:
    """Return how the running block stands at ``now``, or None when nothing runs.

    Everything follows from the stored start and the clock, so sleep and restarts cost nothing.
    """
    run = workshop.run
    block = next((candidate for candidate in workshop.blocks if candidate.id == run.block), None)
    if block is None or run.started is None:
        return None
    elapsed = _elapsed(run, now)
    left = block.minutes - elapsed
    rest = _minutes_after(workshop, block)
    forecast = now + dt.timedelta(minutes=max(0.0, left) + rest)
    return Clockwork(
        block=block,
        elapsed=elapsed,
        left=left,
        behind=_behind(workshop, block, forecast),
        forecast_end=forecast,
        paused=run.paused is not None,
    )


def _elapsed(run: Run, now: dt.datetime) -> float:
    assert run.started is not None
    return max(0.0, ((run.paused or now) - run.started).total_seconds() / 60)


def _minutes_after(workshop: Workshop, block: Block) -> int:
    blocks = blocks_of(workshop, block.session)
    return sum(later.minutes for later in blocks[blocks.index(block) + 1 :])


def _behind(workshop: Workshop, block: Block, forecast: dt.datetime) -> float:
    """Return minutes behind the plan of the session; measured from its first actual start when there is one."""
    blocks = blocks_of(workshop, block.session)
    began = next((candidate.began for candidate in blocks if candidate.began), None)
    if began is None:
        return 0.0
    planned = began + dt.timedelta(minutes=sum(candidate.minutes for candidate in blocks))
    return (forecast - planned).total_seconds() / 60
