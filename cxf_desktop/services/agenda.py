"""Plan: add, copy, move and take out what stands on the agenda, as edits."""

from collections.abc import Callable, Sequence

from cxf_desktop.domain.agenda import blocks_of, running_order, stray_blocks
from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Block, Engagement, Workshop
from cxf_desktop.domain.paths import as_json

_SESSIONS = "workshop.sessions"
_BLOCKS = "workshop.blocks"
USUAL_MINUTES = 30


class AgendaService:
    """Turns what is done to the agenda into edits; asks nothing but new ids."""

    def __init__(self, new_id: Callable[[], str]) -> None:
        self._new_id = new_id

    # --- sessions

    def add_session(self, document: Engagement) -> tuple[str, list[Edit]]:
        """Add a session on the day after the last one; return its id and the edits."""
        sessions = document.workshop.sessions
        last = sessions[-1] if sessions else None
        value = {"day": min(366, last.day + 1) if last else 1, "start": last.start if last else "09:00"}
        id_ = self._new_id()
        return id_, [Edit(path=f"{_SESSIONS}[{id_}]", value=value)]

    def remove_session(self, document: Engagement, session_id: str) -> list[Edit]:
        """Take a session out, with its blocks."""
        workshop = document.workshop
        blocks = [edit for block in blocks_of(workshop, session_id) for edit in self.remove_block(document, block.id)]
        return [*blocks, Edit(path=f"{_SESSIONS}[{session_id}]")]

    def move_session(self, document: Engagement, session_id: str, step: int) -> list[Edit]:
        """Move a session up (-1) or down (1), with its blocks."""
        return _moved(_SESSIONS, [session.id for session in document.workshop.sessions], session_id, step)

    # --- blocks

    def add_block(self, document: Engagement, session_id: str, position: int | None = None) -> tuple[str, list[Edit]]:
        """Add an empty block to a session, at a place among its blocks or at its end; return its id and the edits."""
        id_ = self._new_id()
        value = {"session": session_id, "minutes": USUAL_MINUTES}
        return id_, [Edit(path=f"{_BLOCKS}[{id_}]", value=value, index=_index(document.workshop, session_id, position))]

    def first_block(self, document: Engagement) -> tuple[str, list[Edit]]:
        """Add a block to an empty agenda, with a session for it when there is none."""
        sessions = document.workshop.sessions
        session_id, edits = (sessions[0].id, []) if sessions else self.add_session(document)
        id_, added = self.add_block(document, session_id)
        return id_, [*edits, *added]

    def duplicate_block(self, document: Engagement, block_id: str) -> tuple[str, list[Edit]]:
        """Put a copy of a block below it, as if it had never been run; return its id and the edits."""
        workshop = document.workshop
        block = next(candidate for candidate in workshop.blocks if candidate.id == block_id)
        id_ = self._new_id()
        value = {**as_json(block), "id": id_, "began": None, "ended": None}
        return id_, [Edit(path=f"{_BLOCKS}[{id_}]", value=value, index=workshop.blocks.index(block) + 1)]

    def remove_block(self, document: Engagement, block_id: str) -> list[Edit]:
        """Take a block out; what was captured in it stays, and a run of it ends."""
        workshop = document.workshop
        loosened = [
            Edit(path=f"workshop.captures[{capture.id}].block", value=None)
            for capture in workshop.captures
            if capture.block == block_id
        ]
        stopped = [Edit(path="workshop.run", value={})] if workshop.run.block == block_id else []
        return [*loosened, *stopped, Edit(path=f"{_BLOCKS}[{block_id}]")]

    def move_block(self, document: Engagement, block_id: str, step: int) -> list[Edit]:
        """Move a block up (-1) or down (1); at the edge of its session into the one beside it."""
        workshop = document.workshop
        block = next(candidate for candidate in workshop.blocks if candidate.id == block_id)
        own = blocks_of(workshop, block.session)
        position = own.index(block) + step
        if 0 <= position < len(own):
            return self.place_block(document, block_id, block.session, position)
        ids = [session.id for session in workshop.sessions]
        if block.session not in ids or not 0 <= (at := ids.index(block.session) + step) < len(ids):
            return []
        return self.place_block(document, block_id, ids[at], len(blocks_of(workshop, ids[at])) if step < 0 else 0)

    def place_block(self, document: Engagement, block_id: str, session_id: str, position: int) -> list[Edit]:
        """Put a block at a place among the blocks of a session, the block itself not counted."""
        workshop = document.workshop
        rows = {session.id: [block.id for block in blocks_of(workshop, session.id)] for session in workshop.sessions}
        for row in rows.values():
            if block_id in row:
                row.remove(block_id)
        rows[session_id].insert(position, block_id)
        placed = {id_ for row in rows.values() for id_ in row}
        strays = [block.id for block in stray_blocks(workshop) if block.id not in placed]
        order = [*(id_ for row in rows.values() for id_ in row), *strays]
        return [
            Edit(path=f"{_BLOCKS}[{block_id}].session", value=session_id),
            *([] if _same(order, workshop) else [Edit(path=f"{_BLOCKS}[]", value=order)]),
        ]

    def adopt_strays(self, document: Engagement) -> list[Edit]:
        """Put the blocks that belong to no session at the end of the last one."""
        workshop = document.workshop
        strays = stray_blocks(workshop)
        if not strays:
            return []
        session_id, edits = (workshop.sessions[-1].id, []) if workshop.sessions else self.add_session(document)
        order = [block.id for block in (*running_order(workshop), *strays)]
        return [
            *edits,
            *(Edit(path=f"{_BLOCKS}[{block.id}].session", value=session_id) for block in strays),
            Edit(path=f"{_BLOCKS}[]", value=order),
        ]


def _index(workshop: Workshop, session_id: str, position: int | None) -> int | None:
    """Return the place in the whole list for a place among the blocks of a session."""
    blocks: Sequence[Block] = blocks_of(workshop, session_id)
    if position is None or position >= len(blocks):
        return workshop.blocks.index(blocks[-1]) + 1 if blocks else None
    return workshop.blocks.index(blocks[max(0, position)])


def _moved(path: str, ids: list[str], id_: str, step: int) -> list[Edit]:
    at = ids.index(id_)
    if not 0 <= at + step < len(ids):
        return []
    ids[at], ids[at + step] = ids[at + step], ids[at]
    return [Edit(path=f"{path}[]", value=ids)]


def _same(order: Sequence[str], workshop: Workshop) -> bool:
    return list(order) == [block.id for block in workshop.blocks]
