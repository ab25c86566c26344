"""Deliver: move through the agenda by the clock, and write down what is said."""

import datetime as dt
from collections.abc import Callable

from cxf_desktop.domain.agenda import blocks_of, neighbour, running_order
from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Block, Engagement, Workshop
from cxf_desktop.domain.words import CaptureKind, Side
from cxf_desktop.services.session import Clock

_RUN = "workshop.run"
LONGEST_BLOCK = 24 * 60


class DeliveryService:
    """Turns what the facilitator does into edits; the clock is the only thing it asks."""

    def __init__(self, clock: Clock, new_id: Callable[[], str]) -> None:
        self._clock = clock
        self._new_id = new_id

    def start(self, document: Engagement, block: Block) -> list[Edit]:
        """Begin ``block`` now; the one that runs ends."""
        now = self._now()
        return [
            *self._end_running(document.workshop, now),
            Edit(path=f"workshop.blocks[{block.id}].began", value=now),
            Edit(path=f"workshop.blocks[{block.id}].ended", value=None),
            Edit(path=_RUN, value={"block": block.id, "started": now}),
        ]

    def next(self, document: Engagement) -> list[Edit]:
        """Begin the block after the running one: the first not yet run at the start, the end after the last."""
        workshop = document.workshop
        if workshop.run.block is None:
            waiting = next((block for block in running_order(workshop) if block.ended is None), None)
            return self.start(document, waiting) if waiting else []
        following = neighbour(workshop, workshop.run.block, 1)
        return self.start(document, following) if following else self.stop(document)

    def previous(self, document: Engagement) -> list[Edit]:
        """Go back to the block before the running one, as if begun now."""
        before = neighbour(document.workshop, document.workshop.run.block, -1)
        return self.start(document, before) if before and document.workshop.run.block else []

    def stop(self, document: Engagement) -> list[Edit]:
        """End the running block and the run."""
        return [*self._end_running(document.workshop, self._now()), Edit(path=_RUN, value={})]

    def toggle_pause(self, document: Engagement) -> list[Edit]:
        """Stop the clock of the running block, or let it go on."""
        run = document.workshop.run
        if run.started is None:
            return []
        if run.paused is None:
            return [Edit(path=f"{_RUN}.paused", value=self._now())]
        shifted = run.started + (self._clock() - run.paused)
        return [Edit(path=_RUN, value={"block": run.block, "started": shifted.isoformat()})]

    def stretch(self, document: Engagement, minutes: int) -> list[Edit]:
        """Give the running block more minutes, or less."""
        block = next((b for b in document.workshop.blocks if b.id == document.workshop.run.block), None)
        if block is None:
            return []
        length = min(LONGEST_BLOCK, max(1, block.minutes + minutes))
        return [Edit(path=f"workshop.blocks[{block.id}].minutes", value=length)]

    def capture(self, document: Engagement, kind: CaptureKind, text: str, **fields: object) -> list[Edit]:
        """Write something down, linked to the running block and to the objective that it works for."""
        block = next((b for b in document.workshop.blocks if b.id == document.workshop.run.block), None)
        value = {
            "kind": kind,
            "text": text,
            "block": block.id if block else None,
            "objective": block.serves[0] if block and len(block.serves) == 1 else None,
            "at": self._now(),
            **fields,
        }
        return [Edit(path=f"workshop.captures[{self._new_id()}]", value=value)]

    def invite_contacts(self, document: Engagement) -> list[Edit]:
        """Add every contact who is not a participant yet."""
        names = {participant.name.casefold() for participant in document.workshop.participants}
        return [
            Edit(
                path=f"workshop.participants[{self._new_id()}]",
                value={"name": contact.name, "role": contact.role, "side": contact.side},
            )
            for contact in sorted(document.contacts, key=lambda contact: contact.side is Side.PARTNER)
            if contact.name and contact.name.casefold() not in names
        ]

    def schedule(self, document: Engagement, first: dt.date) -> list[Edit]:
        """Set the date of every session from the date of the first day."""
        return [
            Edit(
                path=f"workshop.sessions[{session.id}].date",
                value=(first + dt.timedelta(days=session.day - 1)).isoformat(),
            )
            for session in document.workshop.sessions
        ]

    def remove_session(self, document: Engagement, session_id: str) -> list[Edit]:
        """Take a session out, with its blocks."""
        blocks = [Edit(path=f"workshop.blocks[{b.id}]") for b in blocks_of(document.workshop, session_id)]
        return [*blocks, Edit(path=f"workshop.sessions[{session_id}]")]

    def _end_running(self, workshop: Workshop, now: str) -> list[Edit]:
        running = next((block for block in workshop.blocks if block.id == workshop.run.block), None)
        return [Edit(path=f"workshop.blocks[{running.id}].ended", value=now)] if running else []

    def _now(self) -> str:
        return self._clock().isoformat(timespec="seconds")
