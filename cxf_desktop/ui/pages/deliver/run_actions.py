"""What the facilitator does in the cockpit, on its way to the session."""

from cxf_desktop.domain.agenda import block_of
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.ui.context import EngagementContext

STEP = 5
"""Minutes that a block is given or taken at once."""


class RunActions:
    """Begins, moves on, pauses and ends; each is one step of undo."""

    def __init__(self, context: EngagementContext) -> None:
        self._session = context.session
        self._delivery = context.work.delivery

    @property
    def document(self) -> Engagement:
        """The engagement as it is now."""
        return self._session.document

    def begin(self, session_id: str) -> None:
        """Begin the first block of a session that waits."""
        self._session.apply(self._delivery.begin(self.document, session_id))

    def begin_block(self, block_id: str) -> None:
        """Begin a block, or go on with it."""
        block = block_of(self.document.workshop, block_id)
        if block is not None and self.document.workshop.run.block != block_id:
            self._session.apply(self._delivery.start(self.document, block))

    def start_over(self, session_id: str) -> None:
        """Forget that a session was run."""
        self._session.apply(self._delivery.start_over(self.document, session_id))

    def next(self) -> None:
        """Go on to the next block, or finish the session."""
        self._session.apply(self._delivery.next(self.document))

    def previous(self) -> None:
        """Go back to the block before."""
        self._session.apply(self._delivery.previous(self.document))

    def toggle_pause(self) -> None:
        """Stop the clock, or let it go on."""
        self._session.apply(self._delivery.toggle_pause(self.document))

    def more(self) -> None:
        """Give the block five more minutes."""
        self._session.apply(self._delivery.stretch(self.document, STEP))

    def less(self) -> None:
        """Take five minutes from the block."""
        self._session.apply(self._delivery.stretch(self.document, -STEP))

    def stop(self) -> None:
        """End the run."""
        self._session.apply(self._delivery.stop(self.document))
