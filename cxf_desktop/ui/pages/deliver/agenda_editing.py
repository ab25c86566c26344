"""What the user does to the agenda, on its way to the session."""

from PySide6.QtCore import QObject, Signal

from cxf_desktop.domain.agenda import block_of, blocks_of
from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Workshop
from cxf_desktop.ui.context import EngagementContext

LONGEST_BLOCK = 24 * 60


class AgendaEditing(QObject):
    """Adds, copies, moves and takes out blocks and sessions, and says where the focus belongs then."""

    block_shown = Signal(str, bool)
    """The id of the block to go to; whether to open it."""
    session_shown = Signal(str)

    def __init__(self, context: EngagementContext, parent: QObject) -> None:
        super().__init__(parent)
        self._session = context.session
        self._service = context.work.agenda

    @property
    def workshop(self) -> Workshop:
        """The workshop as it is now."""
        return self._session.document.workshop

    def add_block(self, session_id: str, after: str = "") -> None:
        """Add a block below another one, or at the end of a session, and open it."""
        self._session.flush()
        ids = [block.id for block in blocks_of(self.workshop, session_id)]
        position = ids.index(after) + 1 if after in ids else None
        id_, edits = self._service.add_block(self._session.document, session_id, position)
        if self._session.apply(edits):
            self.block_shown.emit(id_, True)

    def add_first(self) -> None:
        """Begin an agenda, and open its block."""
        id_, edits = self._service.first_block(self._session.document)
        if self._session.apply(edits):
            self.block_shown.emit(id_, True)

    def copy_block(self, block_id: str) -> None:
        """Put a copy below a block."""
        self._session.flush()
        id_, edits = self._service.duplicate_block(self._session.document, block_id)
        if self._session.apply(edits):
            self.block_shown.emit(id_, False)

    def remove_block(self, block_id: str) -> None:
        """Take a block out; undo brings it back."""
        self._session.flush()
        self._session.apply(self._service.remove_block(self._session.document, block_id))

    def move_block(self, block_id: str, step: int) -> None:
        """Move a block up or down, also into the session beside its own."""
        self._session.flush()
        if self._session.apply(self._service.move_block(self._session.document, block_id, step)):
            self.block_shown.emit(block_id, False)

    def place_block(self, block_id: str, session_id: str, position: int) -> None:
        """Put a block at a place among the others of a session."""
        self._session.flush()
        if self._session.apply(self._service.place_block(self._session.document, block_id, session_id, position)):
            self.block_shown.emit(block_id, False)

    def stretch_block(self, block_id: str, minutes: int) -> None:
        """Change the minutes of a block; several in one go are one step of undo."""
        self._session.flush()
        block = block_of(self.workshop, block_id)
        if block is not None:
            path = f"workshop.blocks[{block_id}].minutes"
            length = min(LONGEST_BLOCK, max(0, block.minutes + minutes))
            self._session.apply([Edit(path=path, value=length)], typing=path)

    def add_session(self) -> None:
        """Add a session."""
        self._session.flush()
        id_, edits = self._service.add_session(self._session.document)
        if self._session.apply(edits):
            self.session_shown.emit(id_)

    def remove_session(self, session_id: str) -> None:
        """Take a session out with its blocks; undo brings them back."""
        self._session.flush()
        self._session.apply(self._service.remove_session(self._session.document, session_id))

    def move_session(self, session_id: str, step: int) -> None:
        """Move a session up or down, with its blocks."""
        self._session.flush()
        self._session.apply(self._service.move_session(self._session.document, session_id, step))

    def adopt_strays(self) -> None:
        """Take in the blocks that belong to no session."""
        self._session.apply(self._service.adopt_strays(self._session.document))
