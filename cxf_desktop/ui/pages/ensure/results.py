"""Each committed objective with its criteria: agreed, measured, shown, accepted."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.words import Outcome
from cxf_desktop.services.ensuring import tally
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.commands import native_key
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.ensure.result_detail import ResultDetail
from cxf_desktop.ui.pages.ensure.result_list import ResultList
from cxf_desktop.ui.pages.ensure.result_rows import rows_of
from cxf_desktop.ui.pages.ensure.result_tally import ResultTally
from cxf_desktop.ui.pages.page import Page
from cxf_desktop.ui.theme.metrics import XL
from cxf_desktop.ui.widgets.buttons import SecondaryButton
from cxf_desktop.ui.widgets.empty_state import EmptyState

LIST_WIDTH = 264
STACKS_BELOW = 600
LEAST_LIST = 280
_RESULTS = "proof.results["
_ABOVE_LIST = 232
"""Pixels that heading and tally take: the whole list is to be seen at once."""
_WIDEST = 16_777_215


class ResultsPage(Page):
    """The list of what was agreed at the left, the result of one criterion at the right."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(
            context,
            self.tr("Results"),
            self.tr("What was agreed, what came of it, what shows it, and whether the customer accepts it."),
        )
        self.tally = ResultTally(context)
        self.list = ResultList(context.icons)
        self.detail = ResultDetail(context)
        self.empty = self._make_empty()
        self.body.addWidget(self.empty)
        self.body.addWidget(self.tally)
        self.body.addWidget(self._make_both())
        self.list.picked.connect(self._show_row)
        self.list.entered.connect(self.detail.focus_first)
        self.detail.stepped.connect(self._step)
        self.detail.asked_for_objectives.connect(self._go_to_objectives)
        self.session.changed.connect(self._on_changed)
        self._refresh()

    def on_shown(self) -> None:
        if self.list.rows.rowCount():
            self.list.setFocus()
        else:
            self._to_objectives.setFocus()

    def reveal(self, path: str) -> bool:
        if not path.startswith(_RESULTS):
            return False
        at = self.list.rows.criterion(path.removeprefix(_RESULTS).partition("]")[0])
        if at is None:
            return False
        self.list.choose(at)
        if not self.detail.reveal(path):
            self.list.setFocus()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the detail below the list where there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < STACKS_BELOW
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._sides.direction() != way:
            self._sides.setDirection(way)
        self.list.set_tallest(max(LEAST_LIST, self.height() - _ABOVE_LIST))
        self.list.setMinimumWidth(0 if narrow else LIST_WIDTH)
        self.list.setMaximumWidth(_WIDEST if narrow else LIST_WIDTH)

    def keys(self) -> list[tuple[str, str]]:
        return [(native_key("Ctrl+V"), self.tr("Paste a picture or files as evidence"))]

    def takes_files(self) -> str:
        at = self.list.currentIndex().row()
        rows = self.list.rows
        if self.session.read_only or not 0 <= at < rows.rowCount() or not rows.row(at).criterion:
            return ""
        return self.tr("Drop to attach as evidence for %1").replace("%1", rows.row(at).number)

    def take_files(self, files: Sequence[Path]) -> None:
        self.session.flush()
        self.detail.files.take_files(files)

    # --- inner

    def _make_empty(self) -> EmptyState:
        self._to_objectives = SecondaryButton(self.tr("Go to the objectives"))
        self._to_objectives.clicked.connect(self._go_to_objectives)
        return EmptyState(
            self.context.icons,
            "target",
            self.tr("Nothing was committed yet"),
            self.tr("Results are held against objectives and their success criteria. Write those first."),
            [self._to_objectives],
        )

    def _make_both(self) -> QWidget:
        self._both = QWidget()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._both)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(XL)
        side = QVBoxLayout()
        side.addWidget(self.list)
        side.addStretch(1)
        self._sides.addLayout(side)
        self._sides.addWidget(self.detail, 1)
        return self._both

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("commitment.objectives", "proof.results", "workshop.captures"):
            self._refresh()

    def _refresh(self) -> None:
        document = self.session.document
        rows = self.list.rows
        before = self.list.currentIndex().row()
        current = rows.row(before) if before >= 0 else None
        others = rows.take(rows_of(document, self.context.language))
        filled = rows.rowCount() > 0
        self.empty.setVisible(not filled)
        self._both.setVisible(filled)
        found = tally(document, document.commitment.objectives)
        self.tally.setVisible(found.of > 0)
        self.tally.show_tally(found)
        if not filled:
            return
        if others:
            at = rows.row_of(current.objective, current.criterion) if current else self._first_open()
            self.list.choose(rows.choosable()[0] if at is None else at)
        self._show_row(self.list.currentIndex().row())

    def _first_open(self) -> int | None:
        """Return where to go on: the first criterion without a result."""
        rows = self.list.rows
        return next((at for at in rows.choosable() if rows.row(at).outcome is Outcome.OPEN), None)

    def _show_row(self, at: int) -> None:
        rows = self.list.rows
        row, order = rows.row(at), rows.choosable()
        self.detail.show_criterion(row.objective, row.criterion)
        place = order.index(at)
        before = rows.row(order[place - 1]).number if place else ""
        after = rows.row(order[place + 1]).number if place + 1 < len(order) else ""
        self.detail.show_neighbours(before, after)

    def _step(self, by: int) -> None:
        self.session.flush()
        if self.list.step(by):
            self.detail.focus_first()

    def _go_to_objectives(self) -> None:
        self.go_to.emit("commit.objectives")
