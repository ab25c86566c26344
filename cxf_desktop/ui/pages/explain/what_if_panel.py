"""Try answers out: what differs, what would come out, and the way into the engagement, taken only when asked for."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cxf_desktop.domain.what_if import AnswerDifference
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.explain.outcomes import Outcome, OutcomeTable
from cxf_desktop.ui.pages.explain.trial_list import Choice, TrialList
from cxf_desktop.ui.pages.explain.wording import answers_text
from cxf_desktop.ui.theme.metrics import L, S
from cxf_desktop.ui.widgets.buttons import QuietButton, SecondaryButton
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.hairline import Hairline
from cxf_desktop.ui.widgets.labels import Strong
from cxf_desktop.ui.widgets.notice import Notice


class WhatIfPanel(Card):
    """Says what it is while it is open; knows nothing of what the answers mean."""

    take_over_asked = Signal()
    reset_asked = Signal()
    undo_asked = Signal()

    def __init__(self, context: EngagementContext, chart: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=L, spacing=L)
        self._read_only = bool(context.session.read_only)
        self.banner = Notice(
            context.icons, "warn", self.tr("What-if: nothing is saved. Today's answers stay as they are.")
        )
        self.taken = Notice(context.icons, "good", "")
        self.taken.hide()
        self.taken.triggered.connect(self.undo_asked)
        self.trials = TrialList(context)
        self.outcomes = OutcomeTable()
        self.chart = chart
        self.reset = QuietButton(self.tr("Reset"))
        self.reset.clicked.connect(self.reset_asked)
        self.take_over = SecondaryButton(self.tr("Take over as agreed answers …"))
        self.take_over.clicked.connect(self.take_over_asked)
        self._result = self._make_result()
        foot = QHBoxLayout()
        foot.setSpacing(S)
        foot.addWidget(self.take_over)
        foot.addWidget(self.reset)
        foot.addStretch(1)
        self.add(self.banner, self.taken, Strong(self.tr("What differs")), self.trials, self._result)
        self.body.addLayout(foot)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these questions."""
        self.trials.show_choices(choices)

    def show_trial(self, differences: Sequence[AnswerDifference], today: Mapping[str, float]) -> None:
        """Show what differs; without a difference there is nothing to come out."""
        self.trials.show_differences(differences, today)
        there = bool(differences)
        if there:
            self.taken.hide()
        self.banner.setVisible(there)
        self._result.setVisible(there)
        self.reset.setVisible(there)
        self.take_over.setVisible(there and not self._read_only)

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Show what would come out."""
        self.outcomes.show_outcomes(outcomes)

    def say_taken(self, count: int) -> None:
        """Say that the answers are in the engagement now, with a way back."""
        text = self.tr("Taken over as agreed: %1.").replace("%1", answers_text(count))
        self.taken.set_message("good", text, self.tr("Undo"))
        self.taken.show()
        for button in self.taken.findChildren(QPushButton):
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_result(self) -> QWidget:
        result = QWidget()
        column = QVBoxLayout(result)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        for part in (Hairline(), Strong(self.tr("What would come out")), self.outcomes, self.chart):
            column.addWidget(part)
        return result
