"""Whether the library is whole: when it was looked at last, what was found, and what became of that."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from cxf_desktop.services.safekeeping import Checked
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.findings import Finding
from cxf_desktop.ui.context import Context
from cxf_desktop.ui.exchange.sheet import Cell, Column, Sheet
from cxf_desktop.ui.safekeeping.keeper import Keeper
from cxf_desktop.ui.safekeeping.section import Section, row_of
from cxf_desktop.ui.safekeeping.words import (
    checked_text,
    engagements_text,
    finding_text,
    moment_text,
    outcome_text,
)
from cxf_desktop.ui.safekeeping.working import Counted, Working
from cxf_desktop.ui.widgets.buttons import SecondaryButton
from cxf_desktop.ui.widgets.labels import Muted

_MOST_HIGH = 240
_STEPS_BESIDE = 4
"""Steps of a check that belong to no engagement, about."""


class CheckSection(Section):
    """Checks when it is asked to; the slow check in the background tells what it found too."""

    restore_wanted = Signal(object)
    """A backup that has what is gone."""
    mended = Signal()
    """Something was mended: lists may say something else."""

    def __init__(self, context: Context, keeper: Keeper) -> None:
        super().__init__(
            context,
            self.tr("Is it whole?"),
            self.tr("Every entry, copy and file is looked at, a little at a time while you work, or all of it now."),
        )
        self._keeper = keeper
        self._had_focus = False
        self._checked: Checked | None = None
        self._state = Muted("", wrap=True, measure=0)
        columns = [Column(self.tr("What was found"), 1), Column(self.tr("What became of it"))]
        self.findings = Sheet(columns, context.themes, self.tr("What the check found"))
        self.findings.setMaximumHeight(_MOST_HIGH)
        self.findings.hide()
        self.check = SecondaryButton(self.tr("Check now"))
        self.check.clicked.connect(self.start)
        self.working = Working(context)
        self.working.succeeded.connect(self._show_checked)
        self.working.failed.connect(self._show_failure)
        self.working.ended.connect(self._on_end)
        self.notice.triggered.connect(self._ask_to_restore)
        self.add(self._state, self.findings, self.working, row_of(self.check))
        keeper.changed.connect(self.refresh)
        keeper.found.connect(self.refresh)
        self.refresh()

    def start(self) -> None:
        """Check everything, beside the window."""
        work = self.context.work
        steps = work.library.listing.count() + _STEPS_BESIDE
        self._had_focus = self.check.hasFocus()
        self.check.setEnabled(False)
        self.working.start(self.tr("Looking at everything …"), lambda counted: _check(work, steps, counted))
        if self._had_focus:
            self.working.cancel.setFocus()

    def refresh(self) -> None:
        """Say again how it stands."""
        at = self._keeper.last_check
        never = self.tr("Not everything was looked at yet.")
        self._state.setText(checked_text(at, self.context.work.clock()) if at else never)
        if self._keeper.findings:
            self._show_findings(self._keeper.findings)

    # --- inner

    def _show_checked(self, checked: Checked) -> None:
        self._checked = checked
        self._keeper.note_check()
        self._show_findings(checked.findings)
        if checked.findings:
            self.mended.emit()
        else:
            said = self.tr("Everything is whole: %1.").replace("%1", engagements_text(checked.engagements))
            self.say("good", said)

    def _show_findings(self, findings: Sequence[Finding]) -> None:
        listing = self.context.work.library.listing
        lines = []
        for finding in findings:
            text, role = outcome_text(finding)
            lines.append((Cell(finding_text(finding, listing)), Cell(text, role, strong=True)))
        self.findings.show_lines(lines)
        self.findings.setVisible(bool(lines))
        if not lines:
            return
        lost = [finding for finding in findings if finding.lost]
        if not lost:
            self.say("good", self.tr("What was wrong has been mended from the journals. Nothing is lost."))
            return
        backup = self._checked.backup if self._checked else None
        if backup is None:
            self.say("bad", self.tr("Some of it is gone, and no backup has it. What can be read stays as it is."))
            return
        text = self.tr("Some of it is gone. The newest backup that is whole is of %1.")
        self.say("bad", text.replace("%1", moment_text(backup.moment)), self.tr("Restore …"))

    def _ask_to_restore(self) -> None:
        if self._checked and self._checked.backup:
            self.restore_wanted.emit(self._checked.backup)

    def _show_failure(self, reason: str) -> None:
        self.say("bad", self.tr("The check could not be made: %1").replace("%1", reason))

    def _on_end(self) -> None:
        self.check.setEnabled(True)
        if self._had_focus:
            self.check.setFocus()


def _check(work: Workspace, steps: int, counted: Counted) -> Checked:
    """Check through a connection of its own: that of the window stays with the window."""
    own = work.opened(work.library.key)
    try:
        return own.safekeeping.check(lambda step: counted(min(step, steps), steps))
    finally:
        own.close()
