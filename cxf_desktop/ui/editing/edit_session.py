"""The session as Qt sees it: one object that widgets write to and that tells them what changed."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from cxf_desktop.domain.changes import Change, Edit
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.words import LocalText
from cxf_desktop.services.clock import Clock
from cxf_desktop.services.emergency import EmergencyStore
from cxf_desktop.services.session import Changed, Session
from cxf_desktop.services.unsaved import Unsaved
from cxf_desktop.storage.errors import LibraryError

RETRY_MILLISECONDS = 2_000
LOOK_MILLISECONDS = 1_000
"""How often it is looked whether the library is still there: a disk that was pulled out says nothing."""
ResultT = TypeVar("ResultT")


class EditSession(QObject):
    """Wraps a session for widgets.

    Text that is still being typed lies in the widgets for at most a second; ``flush`` asks them to hand it in.
    What cannot be written is kept, tried again by itself, and with an ``emergency`` store put elsewhere meanwhile.
    """

    changed = Signal(object)
    """A ``Changed``: after every edit, undo and redo."""
    state_changed = Signal()
    """Saved, failed, or what can be undone may be different."""
    flush_requested = Signal()
    revealed = Signal(str)
    """A path that the window shall go to: what an undo or a redo changed, or what a page asks for."""
    history_wanted = Signal(str)
    """The path of a field whose history the user asks for."""

    def __init__(
        self,
        session: Session,
        clock: Clock,
        parent: QObject | None = None,
        *,
        emergency: EmergencyStore | None = None,
        look: Callable[[], None] | None = None,
    ) -> None:
        """Wrap ``session``; ``look`` raises LibraryError when the library is not where it was."""
        super().__init__(parent)
        self._session = session
        self._clock = clock
        self._unsubscribe = session.subscribe(self._on_changed)
        self.saved_at: dt.datetime | None = None
        self.failure = ""
        self.reason: LocalText | None = None
        """Why, in both languages, where that is known."""
        self.pending = 0
        self._retry = QTimer(self, interval=RETRY_MILLISECONDS, singleShot=True)
        self._retry.timeout.connect(self._try_again)
        self._unsaved = Unsaved(session, emergency)
        self._refused: dict[str, str] = {}
        self._look = look
        self._watch = QTimer(self, interval=LOOK_MILLISECONDS)
        self._watch.timeout.connect(self._on_watch)
        if look is not None and not session.read_only:
            self._watch.start()
        if self._unsaved:
            QTimer.singleShot(0, self, self._try_again)

    @property
    def document(self) -> Engagement:
        """The engagement as it is now."""
        return self._session.document

    @property
    def read_only(self) -> str:
        """Why nothing can be changed; empty when everything can."""
        return self._session.read_only

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return self._session.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to redo."""
        return self._session.can_redo

    def apply(self, edits: Iterable[Edit | Mapping[str, Any]], *, typing: str = "") -> bool:
        """Make all edits or none; return False when they could not be written, which the header then shows.

        Raises:
            PathError: A value does not fit; for the field to show.

        """
        wanted = list(edits)
        try:
            self._unsaved.write_all()
            self._session.apply(wanted, typing=typing)
        except LibraryError as error:
            self._unsaved.add(wanted, typing)
            self._fail(error)
            return False
        self._succeed()
        return True

    def edit(self, path: str, value: Any) -> bool:
        """Set one value; see ``apply``."""
        return self.apply([Edit(path=path, value=value)])

    def perform(self, action: Callable[[Session], ResultT]) -> ResultT:
        """Do something with the session itself, and return what it gives: a merge, or going back to a moment.

        Raises:
            LibraryError: It could not be done; nothing was changed. For the dialog that asked for it.

        """
        self.flush()
        self._unsaved.write_all()
        result = action(self._session)
        self._succeed()
        return result

    def undo(self) -> None:
        """Take the last step back, what is being typed included."""
        self._step(self._session.undo, first=-1)

    def redo(self) -> None:
        """Make the last undone step again."""
        self._step(self._session.redo, first=0)

    def flush(self) -> None:
        """Have every field hand in what was typed."""
        self.flush_requested.emit()

    def note_pending(self, number: int) -> None:
        """Count fields with text that is not handed in yet: +1 or -1."""
        self.pending += number
        self.state_changed.emit()

    def note_refused(self, path: str, text: str | None) -> None:
        """Remember what stands in a field and cannot be saved because it makes no sense yet; None: it does."""
        if text:
            self._refused[path] = text
        else:
            self._refused.pop(path, None)

    def keep_refused(self) -> None:
        """Put aside what makes no sense yet, to be offered later; for an end that the user did not ask for."""
        self.flush()
        self._unsaved.put_aside(self._refused)
        self._refused.clear()

    def close(self) -> None:
        """Hand in what was typed and close the session; what finds no room stays in the emergency store."""
        self.flush()
        self._retry.stop()
        self._watch.stop()
        self._unsubscribe()
        with suppress(LibraryError):  # nothing is lost: an opening replays what was not settled
            self._session.close()

    def _step(self, step: Any, *, first: int) -> None:
        """Go a step; ``first`` tells where among its changes the one is that the user made first."""
        self.flush()
        try:
            self._unsaved.write_all()
            changes: tuple[Change, ...] = step()
        except LibraryError as error:
            self._fail(error)
            return
        self._succeed()
        if changes:
            # Who answered is added on the way: the place to go to is what they said.
            said = [change for change in changes if not change.path.startswith("assessment.respondents")]
            self.revealed.emit((said or changes)[first].path)

    def _try_again(self) -> None:
        """Write what is left, and have the fields hand in what they hold."""
        try:
            if self._look is not None:
                self._look()
            self._unsaved.write_all()
        except LibraryError as error:
            self._fail(error)
            return
        if self.failure:
            self._succeed()
        self.flush()

    def _on_watch(self) -> None:
        if self._look is None or self.failure:
            return
        try:
            self._look()
        except LibraryError as error:
            self._fail(error)

    def _on_changed(self, changed: Changed) -> None:
        self.changed.emit(changed)

    def _succeed(self) -> None:
        self.saved_at = self._clock()
        self.failure, self.reason = "", None
        self._retry.stop()
        self.state_changed.emit()

    def _fail(self, error: LibraryError) -> None:
        """Show why, and try again by itself: the text stays in the fields."""
        self.failure, self.reason = str(error), error.reason
        self._retry.start()
        self.state_changed.emit()
