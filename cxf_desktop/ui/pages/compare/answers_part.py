"""The answers that have changed, searched and filtered."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.segment_editor import SegmentEditor
from cxf_desktop.ui.library.search_field import SearchField
from cxf_desktop.ui.pages.compare.change_model import ChangeModel, ChangeRow
from cxf_desktop.ui.pages.compare.change_table import ChangeTable
from cxf_desktop.ui.theme.metrics import M, S
from cxf_desktop.ui.widgets.labels import Muted

EVERY = "every"


class AnswersPart(QWidget):
    """Lines by weight x change; the search looks into questions, places and notes."""

    opened = Signal(str)
    """The key of a line."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ChangeRow, ...] = ()
        self.search = SearchField(context.icons, self.tr("Search questions and notes"))
        self.direction = SegmentEditor(
            [
                (EVERY, self.tr("All")),
                ("up", self.tr("Higher")),
                ("down", self.tr("Lower")),
                ("other", self.tr("On one side only")),
            ]
        )
        self.direction.setAccessibleName(self.tr("Direction of the change"))
        heads = (self.tr("Question"), self.tr("Then"), self.tr("Now"), self.tr("Change"), self.tr("Notes"))
        self.model = ChangeModel(heads, self)
        self.table = ChangeTable(context.app.themes, self.model)
        self.table.setAccessibleName(self.tr("Changed answers"))
        self._nothing = Muted("", wrap=True)
        self._connect()
        self._lay_out()

    def show_rows(self, rows: Sequence[ChangeRow]) -> None:
        """Show other lines; search and filter stay."""
        self._rows = tuple(rows)
        self._filter()

    def _filter(self) -> None:
        words, wanted = self.search.text().casefold().split(), self.direction.value()
        found = [row for row in self._rows if wanted in (EVERY, row.direction) and _holds(row, words)]
        self.model.show(found)
        there = bool(self._rows)
        self.search.setVisible(there)
        self.direction.setVisible(there)
        self.table.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self._nothing.setText(self.tr("No answer fits.") if there else self.tr("No answer is another one."))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.search.escaped.connect(self.search.clear)
        self.search.moved.connect(lambda step: self.table.setFocus() if step > 0 else None)
        self.direction.committed.connect(self._filter)
        self.table.opened.connect(self.opened)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(S)
        line.addWidget(self.search, 1)
        line.addWidget(self.direction)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(M)
        layout.addLayout(line)
        layout.addWidget(self.table)
        layout.addWidget(self._nothing)


def _holds(row: ChangeRow, words: Sequence[str]) -> bool:
    text = f"{row.name} {row.place} {row.notes}".casefold()
    return all(word in text for word in words)
