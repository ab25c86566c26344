"""The capture that is being typed: it is in the engagement from its first letters on, so a crash does not lose it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Capture
from cxf_desktop.domain.paths import find
from cxf_desktop.domain.words import CaptureKind
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.editing.binding import AFTER_FIRST_KEY, AFTER_LAST_KEY


class CaptureDraft(QObject):
    """Writes what is typed as one capture, until it is finished or given up."""

    restored = Signal(object)
    """An undo or a redo changed the capture: what it is now, or None when it is gone."""

    finished = Signal()

    def __init__(self, context: EngagementContext, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._work = context.session, context.work
        self._id = ""
        self._values: dict[str, Any] = {}
        self._waiting = False
        self._idle = self._timer(AFTER_LAST_KEY)
        self._latest = self._timer(AFTER_FIRST_KEY)
        self._session.flush_requested.connect(self._flush)
        self._session.changed.connect(self._on_changed)

    @property
    def id(self) -> str:
        """The id of the capture, once there is one."""
        return self._id

    def note(self, values: Mapping[str, Any]) -> None:
        """Take note of what is typed; it is written in a moment."""
        self._values = dict(values)
        if not self._waiting:
            self._waiting = True
            self._latest.start()
            self._session.note_pending(1)
        self._idle.start()

    def finish(self) -> bool:
        """Write what was typed, and begin anew; False when it could not be written."""
        if not self._flush():
            return False
        self._id = ""
        self._values = {}
        self.finished.emit()
        return True

    def _flush(self) -> bool:
        if not self._waiting:
            return True
        before, id_ = self._id, self._id or self._work.new_id()
        self._id = id_  # known to everybody who hears of the edit
        edits = self._edits(id_)
        if edits and not self._session.apply(edits, typing=f"workshop.captures[{id_}]"):
            self._id = before
            return False  # the session tries again in a moment
        self._id = id_ if self._capture(id_) else ""
        self._settle()
        return True

    def _edits(self, id_: str) -> list[Edit]:
        path, text = f"workshop.captures[{id_}]", str(self._values.get("text", ""))
        if not text.strip():
            return [Edit(path=path)] if self._capture(id_) else []
        if self._capture(id_) is None:
            kind = CaptureKind(self._values["kind"])
            fields = {name: value for name, value in self._values.items() if name not in ("kind", "text")}
            return self._work.delivery.capture(self._session.document, kind, text, id_=id_, **fields)
        return [Edit(path=f"{path}.{name}", value=value) for name, value in self._values.items()]

    def _capture(self, id_: str) -> Capture | None:
        found = find(self._session.document, f"workshop.captures[{id_}]")
        return found if isinstance(found, Capture) else None

    def _on_changed(self, changed: Changed) -> None:
        if not self._id or self._waiting or not changed.touches(f"workshop.captures[{self._id}]"):
            return
        capture = self._capture(self._id)
        if capture is None:
            self._id = ""
            self._values = {}
        self.restored.emit(capture)

    def _settle(self) -> None:
        self._idle.stop()
        self._latest.stop()
        if self._waiting:
            self._waiting = False
            self._session.note_pending(-1)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self, interval=milliseconds, singleShot=True)
        timer.timeout.connect(self._flush)
        return timer
