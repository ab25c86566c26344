"""Binds one editor to one path of the engagement."""

from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, SignalInstance
from PySide6.QtWidgets import QWidget

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.paths import PathError, read
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.editing.edit_session import EditSession
from cxf_desktop.ui.editing.field_menu import PATH, offer_history

AFTER_LAST_KEY = 300
AFTER_FIRST_KEY = 1_000
"""Milliseconds: typing is handed in this long after the last key, and at the latest after the first one."""


class Editor(Protocol):
    """What a binding needs of a widget."""

    edited: SignalInstance
    """The user is typing."""
    committed: SignalInstance
    """The user has chosen, or has left the field."""

    def value(self) -> Any:
        """Return what the widget holds, as JSON; raises ValueError with a sentence when it makes no sense."""

    def set_value(self, value: Any) -> None:
        """Show a value, without a signal."""

    def set_error(self, message: str) -> None:
        """Show what is wrong beside the field, or nothing."""

    def set_read_only(self, read_only: bool) -> None:
        """Let the user look but not edit."""


class Binding(QObject):
    """Shows the value at a path in an editor, and hands in what the user makes of it."""

    def __init__(self, session: EditSession, path: str, editor: Editor, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._path = path
        self._editor = editor
        self._waiting = False
        self._idle = self._timer(AFTER_LAST_KEY)
        self._latest = self._timer(AFTER_FIRST_KEY)
        editor.edited.connect(self._on_edited)
        editor.committed.connect(self.hand_in)
        session.changed.connect(self._on_changed)
        session.flush_requested.connect(self._flush)
        editor.set_read_only(bool(session.read_only))
        offer_history(self, session, editor)
        self.show()

    @property
    def path(self) -> str:
        """The path that is edited."""
        return self._path

    def rebind(self, path: str) -> None:
        """Hand in what was typed, and show another path."""
        self._flush()
        self._path = path
        if isinstance(self._editor, QWidget):
            self._editor.setProperty(PATH, path)
        self._editor.set_error("")
        self.show()

    def show(self) -> None:
        """Show the value as it is in the engagement; keeps what is being typed."""
        if self._waiting:
            return
        try:
            self._editor.set_value(read(self._session.document, self._path))
        except PathError:
            return  # the item is gone, and the field with it in a moment

    def hand_in(self) -> None:
        """Write what the editor holds, or say what is wrong with it."""
        self._hand_in(still_typing=False)

    def _hand_in(self, *, still_typing: bool) -> None:
        try:
            value = self._editor.value()
            done = self._session.apply([Edit(path=self._path, value=value)], typing=self._path)
        except ValueError as error:
            if still_typing:
                return  # half a date is no mistake yet: it stays pending until the field is left
            self._settle()
            self._editor.set_error(_message(error, self._path))
            self._session.note_refused(self._path, _as_typed(self._editor))
            return
        self._session.note_refused(self._path, None)
        if done:
            self._editor.set_error("")
            self._settle()

    def _on_edited(self) -> None:
        if not self._waiting:
            self._waiting = True
            self._latest.start()
            self._session.note_pending(1)
        self._idle.start()

    def _on_time(self) -> None:
        if self._waiting:
            self._hand_in(still_typing=True)

    def _flush(self) -> None:
        if self._waiting:
            self.hand_in()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(self._path):
            self.show()

    def _settle(self) -> None:
        self._idle.stop()
        self._latest.stop()
        if self._waiting:
            self._waiting = False
            self._session.note_pending(-1)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self, interval=milliseconds, singleShot=True)
        timer.timeout.connect(self._on_time)
        return timer


def _as_typed(editor: Editor) -> str | None:
    """Return the letters in a field, whatever they mean; None where there are none."""
    text = getattr(editor, "text", None)
    return str(text()) if callable(text) else None


def _message(error: ValueError, path: str) -> str:
    """Return the error for the place beside the field, where the path goes without saying."""
    text = str(error).removeprefix(f"{path}: ")
    return text[:1].upper() + text[1:]
