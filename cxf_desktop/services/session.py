"""The session on one engagement: the one way to change it, to take a change back, and to hear of changes."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from cxf_desktop.domain.changes import Change, Edit, apply, inverse, perform
from cxf_desktop.domain.differences import difference
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.paths import PathError
from cxf_desktop.services.clock import Clock
from cxf_desktop.services.summary import searchable_text
from cxf_desktop.storage.engagements import EngagementStore, Stored
from cxf_desktop.storage.entries import EntryKind, NewEntry
from cxf_desktop.storage.errors import ConflictError
from cxf_desktop.storage.listing import Summary

Summarise = Callable[[Engagement], Summary]
Rule = Callable[[Engagement, Sequence[Change]], None]
"""Looks at a changed document and its changes before they are kept; raises PathError."""

SETTLE_EVERY = 200
"""Entries after which the snapshot is brought up to date: what an opening replays at most."""
MOST_CONFLICTS = 100
"""Entries of another program that an edit gives way to, one after the other, before it is refused."""
ONE_GO = dt.timedelta(seconds=3)
"""A pause in typing that is longer ends a step of undo."""


@dataclass(frozen=True)
class Changed:
    """What observers are told: which paths changed, and by what."""

    paths: tuple[str, ...]
    kind: EntryKind

    def touches(self, *prefixes: str) -> bool:
        """Tell whether a changed path lies in, or above, one of ``prefixes``."""
        return any(path.startswith(prefix) or prefix.startswith(path) for path in self.paths for prefix in prefixes)


Observer = Callable[[Changed], None]


@dataclass
class _Typing:
    """A step of undo that is still being typed in."""

    key: str
    step: int
    last: dt.datetime


class Session:
    """Edits one engagement. When ``apply``, ``undo`` or ``redo`` return, the edit is on disk."""

    def __init__(
        self,
        store: EngagementStore,
        engagement_id: str,
        *,
        clock: Clock,
        author: str,
        summarise: Summarise,
        rules: Sequence[Rule] = (),
        on_close: Callable[[], None] | None = None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._author = author
        self._summarise = summarise
        self._rules = tuple(rules)
        self._on_close = on_close
        self._observers: list[Observer] = []
        self._typing: _Typing | None = None
        self._stored: Stored = store.load(engagement_id)
        self._settled = self._stored.number
        self._undo, self._redo = _stacks(store.steps(engagement_id))

    @property
    def document(self) -> Engagement:
        """The engagement as it is now."""
        return self._stored.document

    @property
    def head(self) -> str:
        """The hash of the last entry, as hex: names the moment that ``document`` shows."""
        return self._stored.hash.hex()

    @property
    def read_only(self) -> str:
        """Why nothing can be changed, in one sentence; empty when everything can."""
        return self._store.read_only

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to redo."""
        return bool(self._redo)

    def apply(self, edits: Iterable[Edit | Mapping[str, Any]], *, typing: str = "") -> tuple[Change, ...]:
        """Make all edits or none, and return the changes that they made.

        Args:
            edits: What is wanted, as edits or as ``{"path": ..., "value": ...}``.
            typing: Names the field that is typed in; edits of one go become one step of undo.

        Raises:
            PathError: An edit does not fit; nothing was changed.
            LibraryError: The edit could not be written; nothing was changed.

        """
        wanted = [_edit(edit) for edit in edits]
        return self._on_the_latest(lambda: self._apply(wanted, typing))

    def become(
        self,
        document: Engagement,
        kind: EntryKind,
        since: str,
        merged: tuple[str, ...] = (),
        also: Callable[[], None] | None = None,
    ) -> tuple[Change, ...]:
        """Make the engagement what ``document`` says, in one step of undo: a merge, or going back to a moment.

        No rule is asked: each of the states had kept them, and what lost its target stays, as ever.

        Args:
            document: What it is to be.
            kind: What brings the step about.
            since: The ``head`` that ``document`` was made for.
            merged: Last entries of other journals that it takes in; then an entry is written in any case.
            also: Done in the same transaction.

        Raises:
            ConflictError: Something was written since then; nothing was changed.
            LibraryError: It could not be written; nothing was changed.

        """
        if self.head != since:
            raise ConflictError("the engagement was changed in the meantime; please look again")
        changes = tuple(perform(self.document, difference(self.document, document))[1])
        if not changes and not merged:
            return ()
        step = self._stored.number + 1
        try:
            self._write(document, changes, kind, step, merged, also)
        except ConflictError:
            self._reload()
            raise
        if changes:
            self._undo.append(step)
            self._redo.clear()
            self._tell(changes, kind)
        return changes

    def undo(self) -> tuple[Change, ...]:
        """Take the last step back, and return the changes that did it; nothing when there is none."""
        return self._on_the_latest(self._undo_last)

    def redo(self) -> tuple[Change, ...]:
        """Make the step again that was undone last, and return the changes; nothing when there is none."""
        return self._on_the_latest(self._redo_last)

    def subscribe(self, observer: Observer) -> Callable[[], None]:
        """Call ``observer`` after every change, until the returned function is called."""
        self._observers.append(observer)
        return lambda: self._observers.remove(observer)

    def close(self) -> None:
        """Settle snapshot and search; for the end of the work on the engagement."""
        if self._stored.number != self._settled and not self._store.read_only:
            self._settle()
        if self._on_close is not None:
            self._on_close()

    # --- inner

    def _on_the_latest(self, action: Callable[[], tuple[Change, ...]]) -> tuple[Change, ...]:
        """Do something; when another program wrote in the meantime, take that in and do it again."""
        for _ in range(MOST_CONFLICTS):
            try:
                return action()
            except ConflictError:
                self._reload()
        return action()

    def _undo_last(self) -> tuple[Change, ...]:
        if not self._undo:
            return ()
        step = self._undo[-1]
        entries = self._store.entries_of_step(self.document.id, step)
        changes = inverse([change for entry in entries for change in entry.changes])
        self._write(apply(self.document, changes), changes, EntryKind.UNDO, step)
        self._redo.append(self._undo.pop())
        self._tell(changes, EntryKind.UNDO)
        return tuple(changes)

    def _redo_last(self) -> tuple[Change, ...]:
        if not self._redo:
            return ()
        step = self._redo[-1]
        entries = self._store.entries_of_step(self.document.id, step)
        changes = [change for entry in entries for change in entry.changes]
        self._write(apply(self.document, changes), changes, EntryKind.REDO, step)
        self._undo.append(self._redo.pop())
        self._tell(changes, EntryKind.REDO)
        return tuple(changes)

    def _apply(self, edits: Sequence[Edit], typing: str) -> tuple[Change, ...]:
        document, changes = perform(self.document, edits)
        for rule in self._rules:
            rule(document, changes)
        if not changes:
            return ()
        step = self._step_of(typing)
        self._write(document, changes, EntryKind.EDIT, step)
        if not self._undo or self._undo[-1] != step:
            self._undo.append(step)
        self._redo.clear()
        self._typing = _Typing(typing, step, self._clock()) if typing else None
        self._tell(changes, EntryKind.EDIT)
        return tuple(changes)

    def _step_of(self, typing: str) -> int:
        current = self._typing
        if typing and current and current.key == typing and self._clock() - current.last <= ONE_GO:
            return current.step
        return self._stored.number + 1

    def _write(
        self,
        document: Engagement,
        changes: Sequence[Change],
        kind: EntryKind,
        step: int,
        merged: tuple[str, ...] = (),
        also: Callable[[], None] | None = None,
    ) -> None:
        entry = NewEntry(self._stored.number + 1, self._clock(), self._author, kind, step, tuple(changes), merged)
        self._stored = self._store.append(self._stored, document, entry, self._summarise(document), also)
        self._typing = None
        if self._stored.number - self._settled >= SETTLE_EVERY:
            self._settle()

    def _settle(self) -> None:
        document = self.document
        self._store.settle(self._stored, self._summarise(document), searchable_text(document))
        self._settled = self._stored.number

    def _reload(self) -> None:
        """Take in what another program wrote."""
        self._stored = self._store.load(self.document.id)
        self._undo, self._redo = _stacks(self._store.steps(self.document.id))
        self._typing = None
        self._tell((Change(path=""),), EntryKind.EDIT)

    def _tell(self, changes: Sequence[Change], kind: EntryKind) -> None:
        changed = Changed(tuple(change.path for change in changes), kind)
        for observer in tuple(self._observers):
            observer(changed)


def _edit(edit: Edit | Mapping[str, Any]) -> Edit:
    if isinstance(edit, Edit):
        return edit
    try:
        return Edit.model_validate(dict(edit))
    except (ValidationError, ValueError, TypeError) as error:
        raise PathError(f"{str(edit)[:80]}: is no edit with a path and a value") from error


def _stacks(steps: Iterable[tuple[EntryKind, int]]) -> tuple[list[int], list[int]]:
    """Rebuild what can be undone and redone from the journal, so that both survive a restart."""
    undo: list[int] = []
    redo: list[int] = []
    for kind, step in steps:
        if kind is EntryKind.UNDO:
            redo.append(undo.pop())
        elif kind is EntryKind.REDO:
            undo.append(redo.pop())
        elif kind.is_edit:
            if not undo or undo[-1] != step:
                undo.append(step)
            redo.clear()
    return undo, redo
