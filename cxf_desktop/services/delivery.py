"""Deliver: move through the agenda by the clock, and write down what is said.

Everything here turns what the facilitator does into edits. Those that move through the agenda begin and end with the
state of the run, so that an undo or a redo shows the cockpit and not the plan.
"""

import datetime as dt
from collections.abc import Callable

from cxf_desktop.domain.agenda import block_of, blocks_of, instant, spent, waiting_block
from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import AgendaSession, Block, Engagement, Workshop
from cxf_desktop.domain.words import CaptureKind, Side
from cxf_desktop.services.clock import Clock

_RUN = "workshop.run"
LONGEST_BLOCK = 24 * 60


class DeliveryService:
    """Runs the agenda, keeps the captures and the people; the clock is the only thing it asks."""

    def __init__(self, clock: Clock, new_id: Callable[[], str]) -> None:
        self._clock = clock
        self._new_id = new_id

    # --- the run

    def begin(self, document: Engagement, session_id: str) -> list[Edit]:
        """Begin the first block of a session that was not run to its end; nothing when all were."""
        waiting = waiting_block(document.workshop, session_id)
        return self.start(document, waiting) if waiting else []

    def start(self, document: Engagement, block: Block) -> list[Edit]:
        """Begin ``block`` now, and end the one that runs.

        A block that was left before in this sitting goes on where it was: to step on too early, and back, costs
        nothing.
        """
        now = self._clock()
        began = now - spent(block, now)
        path = f"workshop.blocks[{block.id}]"
        return [
            Edit(path=f"{_RUN}.block", value=block.id),
            Edit(path=f"{_RUN}.paused", value=None),
            Edit(path=f"{_RUN}.extra", value=0),
            *self._end_running(document.workshop, now),
            Edit(path=f"{path}.began", value=_text(began)),
            Edit(path=f"{path}.ended", value=None),
            Edit(path=f"{_RUN}.started", value=_text(began)),
        ]

    def next(self, document: Engagement) -> list[Edit]:
        """Begin the block after the running one; after the last of its session, end the run."""
        following = _beside(document.workshop, 1)
        return self.start(document, following) if following else self.stop(document)

    def previous(self, document: Engagement) -> list[Edit]:
        """Go back to the block before the running one."""
        before = _beside(document.workshop, -1)
        return self.start(document, before) if before else []

    def stop(self, document: Engagement) -> list[Edit]:
        """End the running block and the run."""
        if document.workshop.run.block is None:
            return []
        return [
            Edit(path=f"{_RUN}.block", value=None),
            *self._end_running(document.workshop, self._clock()),
            Edit(path=f"{_RUN}.paused", value=None),
            Edit(path=f"{_RUN}.extra", value=0),
            Edit(path=f"{_RUN}.started", value=None),
        ]

    def start_over(self, document: Engagement, session_id: str) -> list[Edit]:
        """Forget that a session was run, after a rehearsal."""
        run = document.workshop.run
        blocks = blocks_of(document.workshop, session_id)
        forget = [
            Edit(path=f"workshop.blocks[{block.id}].{name}", value=None)
            for block in blocks
            for name in ("began", "ended")
        ]
        return [*([Edit(path=_RUN, value={})] if any(block.id == run.block for block in blocks) else []), *forget]

    def toggle_pause(self, document: Engagement) -> list[Edit]:
        """Stop the clock of the running block, or let it go on."""
        run = document.workshop.run
        if run.started is None or run.block is None:
            return []
        if run.paused is None:
            return [Edit(path=f"{_RUN}.paused", value=_text(self._clock()))]
        now = self._clock()
        pause = max(dt.timedelta(), instant(now, now) - instant(run.paused, now))  # the clock may have been set back
        return [
            Edit(path=f"{_RUN}.paused", value=None),
            Edit(path=f"{_RUN}.started", value=_text(run.started + pause)),
        ]

    def stretch(self, document: Engagement, minutes: int) -> list[Edit]:
        """Give the running block more minutes than planned, or fewer; the plan itself stays as it was agreed."""
        run = document.workshop.run
        block = block_of(document.workshop, run.block)
        if block is None:
            return []
        total = min(LONGEST_BLOCK, max(0, block.minutes + run.extra + minutes))
        return [Edit(path=f"{_RUN}.extra", value=total - block.minutes)]

    # --- captures and people

    def capture(
        self, document: Engagement, kind: CaptureKind, text: str, *, id_: str | None = None, **fields: object
    ) -> list[Edit]:
        """Write something down, linked to the running block and to the objective that it works for."""
        block = block_of(document.workshop, document.workshop.run.block)
        value = {
            "kind": kind,
            "text": text,
            "block": block.id if block else None,
            "objective": block.serves[0] if block and len(block.serves) == 1 else None,
            "at": _text(self._clock()),
            **fields,
        }
        return [Edit(path=f"workshop.captures[{id_ or self._new_id()}]", value=value)]

    def invite_contacts(self, document: Engagement) -> list[Edit]:
        """Add every contact who is not a participant yet."""
        names = {participant.name.strip().casefold() for participant in document.workshop.participants}
        found: list[Edit] = []
        for contact in sorted(document.contacts, key=lambda contact: contact.side is Side.PARTNER):
            name = contact.name.strip()
            if name and name.casefold() not in names:
                names.add(name.casefold())
                value = {"name": name, "role": contact.role, "side": contact.side}
                found.append(Edit(path=f"workshop.participants[{self._new_id()}]", value=value))
        return found

    # --- dates

    def schedule(self, document: Engagement, first: dt.date) -> list[Edit]:
        """Set the date of every session from the date of the first.

        Sessions that have a date keep their distance to it; the others take it from the day of the delivery that the
        format gave them.

        Raises:
            ValueError: A session would lie beyond the end of the calendar.

        """
        sessions = document.workshop.sessions
        moved_from = sessions[0].date if sessions else None
        try:
            return [
                Edit(path=f"workshop.sessions[{session.id}].date", value=_day(session, first, moved_from).isoformat())
                for session in sessions
            ]
        except OverflowError as error:
            raise ValueError("a session would lie beyond the end of the calendar") from error

    def today(self) -> dt.date:
        """Return the day on the calendar in the room."""
        return self._clock().date()

    def _end_running(self, workshop: Workshop, now: dt.datetime) -> list[Edit]:
        running = block_of(workshop, workshop.run.block)
        return [Edit(path=f"workshop.blocks[{running.id}].ended", value=_text(now))] if running else []


def room_time(moment: dt.datetime, now: dt.datetime) -> dt.datetime:
    """Return a moment as the clock on the wall will show it; ``now`` is the time that the clock gave.

    The program's own clock knows only the offset of the moment. When it is that of this computer, the computer also
    knows about summer time.
    """
    if (
        now.tzinfo is not None
        and now.utcoffset() == now.astimezone().utcoffset()
        and isinstance(now.tzinfo, dt.timezone)
    ):
        return moment.astimezone()
    return moment.astimezone(now.tzinfo)


def _beside(workshop: Workshop, step: int) -> Block | None:
    """Return the block beside the running one, in the same session."""
    running = block_of(workshop, workshop.run.block)
    if running is None:
        return None
    blocks = blocks_of(workshop, running.session)
    at = blocks.index(running) + step
    return blocks[at] if 0 <= at < len(blocks) else None


def _day(session: AgendaSession, first: dt.date, moved_from: dt.date | None) -> dt.date:
    if session.date is not None and moved_from is not None:
        return first + (session.date - moved_from)
    return first + dt.timedelta(days=session.day - 1)


def _text(moment: dt.datetime) -> str:
    return moment.isoformat(timespec="seconds")
