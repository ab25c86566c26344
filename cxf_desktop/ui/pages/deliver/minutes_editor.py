"""The minutes of a block, typed where they stand in its row."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from cxf_desktop.ui.editing.binding import Binding
from cxf_desktop.ui.editing.edit_session import EditSession
from cxf_desktop.ui.forms.editors import NumberEditor
from cxf_desktop.ui.pages.deliver.agenda_editing import LONGEST_BLOCK
from cxf_desktop.ui.pages.deliver.block_row import BlockRow


class MinutesEditor(NumberEditor):
    """Lies over the minutes of a row until Enter, Escape or the loss of the focus."""

    def __init__(self, session: EditSession, row: BlockRow, digit: str) -> None:
        super().__init__(row, whole=True, most=LONGEST_BLOCK)
        self._row = row
        self.setProperty("compact", True)
        self.setAccessibleName(self.tr("Minutes"))
        self.setTextMargins(0, 0, 0, 0)
        self.setGeometry(row.minutes_rect().adjusted(-2, -2, 2, 2))
        self._session = session
        self._binding = Binding(session, f"workshop.blocks[{row.facts.slot.block.id}].minutes", self, self)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()
        if digit:
            self.insert(digit)
            self.setModified(True)
            self.edited.emit()

    def value(self) -> Any:
        """Return the minutes; raises ValueError when there are none."""
        minutes = super().value()
        if minutes is None:
            raise ValueError(self.tr("Write a whole number"))
        return minutes

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End with Enter or Escape, go on with Up and Down."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self._row.setFocus(Qt.FocusReason.OtherFocusReason)
        elif step is not None:
            self._row.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hand in what was typed, and go."""
        super().focusOutEvent(event)
        self._session.flush()
        self.hide()
        self.deleteLater()
