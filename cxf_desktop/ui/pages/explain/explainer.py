"""Joins tips and what-if of one questionnaire: tips are reckoned beside the window, answers tried out in a copy."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.explain.outcomes import Outcome
from cxf_desktop.ui.pages.explain.reckoner import Reckoner
from cxf_desktop.ui.pages.explain.scratch import Scratch
from cxf_desktop.ui.pages.explain.tip_panel import Tip, TipPanel
from cxf_desktop.ui.pages.explain.trial_list import Choice
from cxf_desktop.ui.pages.explain.what_if_panel import WhatIfPanel
from cxf_desktop.ui.pages.explain.wording import answers_text


class Subject(Protocol):
    """What the answers to a questionnaire mean."""

    @property
    def questionnaire(self) -> str:
        """The id of the questionnaire."""

    @property
    def chart(self) -> QWidget:
        """The chart that shows both."""

    def values(self) -> Mapping[str, float]:
        """Return the value of each question that counts today."""

    def choices(self) -> Sequence[Choice]:
        """Return the questions with the answers that they offer."""

    def outcomes(self, then: Engagement) -> Sequence[Outcome]:
        """Return what comes out today beside what would come out."""

    def show_chart(self, then: Engagement) -> None:
        """Show both in the chart."""

    def inputs(self) -> object:
        """Return what the tips depend on: while it is the same, they are."""

    def tips_work(self) -> Callable[[], object]:
        """Return the work that finds the tips; it is done beside the window."""

    def tips(self, found: Any) -> tuple[Sequence[Tip], str]:
        """Return what was found in words, and what to say when that is nothing."""


class Explainer(QObject):
    """Keeps the panels up to date; a page adds them where it wants them."""

    question_asked = Signal(str)
    tried = Signal()
    """A tip was put into the what-if, which shall come into sight."""
    shown = Signal()
    """There may be other rows than before."""

    def __init__(self, context: EngagementContext, subject: Subject, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._subject = subject
        self._inputs: object = None
        self._taking = False
        self._most_rows = 0
        self.scratch = Scratch(context.session, subject.questionnaire, subject.values, self)
        self.tips = TipPanel(context)
        self.what_if = WhatIfPanel(context, subject.chart)
        self.reckoner = Reckoner(context.app.tasks, self)
        self._connect()

    def refresh(self) -> None:
        """Take in the engagement as it is now."""
        if not self._taking:
            self.what_if.taken.hide()  # its undo would take back something else now
        choices = self._subject.choices()
        self.what_if.show_choices(choices)
        if self.scratch.trial:
            self.scratch.keep_up({choice.id for choice in choices})
        else:
            self._show_trial()
        inputs = self._subject.inputs()
        if inputs != self._inputs:
            self._inputs = inputs
            self.tips.say_busy()
            self.reckoner.ask(self._subject.tips_work())

    def take_over(self) -> None:
        """Make what is tried the agreed answers, when the user confirms it; one step of undo."""
        found = self.scratch.differences()
        text = self.tr("%1 will be the agreed answer of the room. Undo takes them back together.")
        if len(found) != 1:
            text = self.tr("%1 will be the agreed answers of the room. Undo takes them back together.")
        text = text.replace("%1", answers_text(len(found)))
        if not self._context.app.dialogs.confirm(self.tr("Take over what is tried?"), text, self.tr("Take over")):
            return
        document = self._context.session.document
        trial = {entry.question: entry.after for entry in found}
        edits = self._context.work.explaining.take_over_edits(document, self._subject.questionnaire, trial)
        self._taking = True
        done = self._context.session.apply(edits)
        self._taking = False
        if done:
            self.scratch.reset()
            self.what_if.say_taken(len(found))

    # --- inner

    def _connect(self) -> None:
        self.scratch.changed.connect(self._show_trial)
        self.reckoner.ready.connect(self._show_tips)
        self.reckoner.failed.connect(self.tips.say_failed)
        self.tips.chosen.connect(self.question_asked)
        self.tips.tried.connect(self._try)
        self.what_if.trials.chosen.connect(self.question_asked)
        self.what_if.trials.put.connect(lambda question, value: self.scratch.put({question: value}))
        self.what_if.trials.dropped.connect(self.scratch.drop)
        self.what_if.reset_asked.connect(self.scratch.reset)
        self.what_if.take_over_asked.connect(self.take_over)
        self.what_if.undo_asked.connect(self._undo)

    def _try(self, values: Mapping[str, float]) -> None:
        self.scratch.put(values)
        self.tried.emit()

    def _show_tips(self, found: object) -> None:
        self.tips.show_tips(*self._subject.tips(found))
        self.shown.emit()

    def _show_trial(self) -> None:
        found = self.scratch.differences()
        self.what_if.show_trial(found, self._subject.values())
        if found:
            then = self.scratch.document
            self.what_if.show_outcomes(self._subject.outcomes(then))
            self._subject.show_chart(then)
        if len(found) > self._most_rows:
            self._most_rows = len(found)
            self.shown.emit()

    def _undo(self) -> None:
        self.what_if.taken.hide()
        self._context.session.undo()
