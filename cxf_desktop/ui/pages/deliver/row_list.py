"""A list of rows, one of which can be open for editing."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxf_desktop.ui.pages.deliver.reading_order import focus_of
from cxf_desktop.ui.pages.deliver.row import Row

RowT = TypeVar("RowT", bound=Row)


class RowList(QWidget, Generic[RowT]):
    """Rows by id; one stop for Tab, Up and Down go through it.

    The rows of items that stay are kept, with their focus and what is typed into an open editor.
    """

    stepped_out = Signal(int)
    """Up was pressed on the first row (-1), or Down on the last (1)."""
    toggled = Signal(str)
    """A row was opened or closed."""

    def __init__(
        self,
        make_row: Callable[[str], RowT],
        make_editor: Callable[[str], QWidget],
        flush: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_row, self._make_editor, self._flush = make_row, make_editor, flush
        self._entries: dict[str, _Entry[RowT]] = {}
        self._ids: list[str] = []
        self._current = ""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    @property
    def ids(self) -> list[str]:
        """The ids of the rows, in order."""
        return list(self._ids)

    @property
    def open_id(self) -> str:
        """The id of the row that is open, or nothing."""
        return next((id_ for id_, entry in self._entries.items() if entry.editor is not None), "")

    def row(self, id_: str) -> RowT:
        """Return a row."""
        return self._entries[id_].row

    def rows(self) -> list[RowT]:
        """Return all rows, in order."""
        return [self._entries[id_].row for id_ in self._ids]

    def editor(self, id_: str) -> QWidget | None:
        """Return the editor below a row, when it is open."""
        entry = self._entries.get(id_)
        return entry.editor if entry else None

    def show_ids(self, ids: Sequence[str]) -> bool:
        """Show the rows of these ids in this order; tell whether that was a change."""
        if list(ids) == self._ids:
            return False
        lost = self._current if self._current not in ids and self._has_focus() else ""
        at = self._ids.index(lost) if lost else 0
        for id_ in [id_ for id_ in self._entries if id_ not in ids]:
            entry = self._entries.pop(id_)
            self._layout.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        for place, id_ in enumerate(ids):
            entry = self._entries.get(id_) or self._added(id_)
            if self._layout.indexOf(entry) != place:
                self._layout.removeWidget(entry)
                self._layout.insertWidget(place, entry)
        self._ids = list(ids)
        self._set_current(self._current if self._current in self._ids else next(iter(self._ids), ""))
        if lost and self._ids:
            self.focus(self._ids[min(at, len(self._ids) - 1)])
        return True

    def focus(self, id_: str) -> None:
        """Put the focus on a row."""
        if id_ in self._entries:
            self._set_current(id_)
            self._entries[id_].row.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_end(self, step: int) -> bool:
        """Put the focus on the first row (1) or the last (-1); False when there is none."""
        if not self._ids:
            return False
        self.focus(self._ids[0 if step > 0 else -1])
        return True

    def open(self, id_: str) -> QWidget | None:
        """Open a row, close the one that was open, and return the editor."""
        entry = self._entries.get(id_)
        if entry is None:
            return None
        if entry.editor is None:
            self.close_open()
            entry.open(self._make_editor(id_))
            entry.row.set_opened(True)
            self._set_current(id_)
            self.toggled.emit(id_)
        return entry.editor

    def close_open(self) -> None:
        """Close the row that is open."""
        id_ = self.open_id
        if not id_:
            return
        self._flush()
        entry = self._entries.get(id_)
        if entry is None:
            return
        had_focus = entry.editor is not None and entry.editor.isAncestorOf(focus_of(self))
        entry.close_editor()
        entry.row.set_opened(False)
        if had_focus:
            self.focus(id_)
        self.toggled.emit(id_)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember which row has the focus."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, Row):
            self._set_current(next((id_ for id_, entry in self._entries.items() if entry.row is watched), ""))
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close what is open with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.open_id:
            id_ = self.open_id
            self.close_open()
            self.focus(id_)
        else:
            event.ignore()

    def _added(self, id_: str) -> "_Entry[RowT]":
        row = self._make_row(id_)
        entry = _Entry(row)
        row.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        row.installEventFilter(self)
        row.clicked.connect(lambda: self._toggle(id_))
        row.stepped.connect(lambda step: self._step(id_, step))
        self._entries[id_] = entry
        return entry

    def _toggle(self, id_: str) -> None:
        if self.open_id == id_:
            self.close_open()
        else:
            self.open(id_)
        self.focus(id_)

    def _step(self, id_: str, step: int) -> None:
        at = self._ids.index(id_) + step
        if 0 <= at < len(self._ids):
            self.focus(self._ids[at])
        else:
            self.stepped_out.emit(step)

    def _set_current(self, id_: str) -> None:
        """Let Tab reach the current row only."""
        if id_ == self._current:
            entry = self._entries.get(id_)
            if entry is not None:
                entry.row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            return
        if self._current in self._entries:
            self._entries[self._current].row.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._current = id_
        if id_ in self._entries:
            self._entries[id_].row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _has_focus(self) -> bool:
        return self.isAncestorOf(focus_of(self))


class _Entry(QWidget, Generic[RowT]):
    """A row, and its editor below it while it is open."""

    def __init__(self, row: RowT) -> None:
        super().__init__()
        self.row = row
        self.editor: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(row)

    def open(self, editor: QWidget) -> None:
        self.editor = editor
        self._layout.addWidget(editor)
        editor.show()

    def close_editor(self) -> None:
        if self.editor is not None:
            self._layout.removeWidget(self.editor)
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
