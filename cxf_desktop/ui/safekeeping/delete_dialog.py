"""Deleting an engagement or a customer: what goes, what becomes of the backups, and that it is gone."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QStackedWidget, QVBoxLayout, QWidget

from cxf_desktop.services.deleting import Deleted, InBackups
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.backup_folder import Backup
from cxf_desktop.ui.context import Context
from cxf_desktop.ui.exchange.parts import buttons, dialog_column, face
from cxf_desktop.ui.safekeeping.words import engagements_text
from cxf_desktop.ui.safekeeping.working import Working
from cxf_desktop.ui.theme.metrics import S
from cxf_desktop.ui.widgets.buttons import DangerButton, PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.choice_card import ChoiceCard
from cxf_desktop.ui.widgets.labels import Body, FieldLabel
from cxf_desktop.ui.widgets.notice import Notice

WIDTH = 600


@dataclass(frozen=True)
class Goes:
    """What is to be deleted: one engagement, or all of a customer."""

    engagements: tuple[str, ...]
    name: str
    """Title of the engagement, or name of the customer."""
    of: str = ""
    """The customer of the one engagement."""
    customer: str = ""
    """The id of the customer when all of it goes."""


class DeleteDialog(QDialog):
    """Faces: looking which backups hold it, the question, the work, what became of it."""

    def __init__(self, context: Context, goes: Goes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._goes = context.work, goes
        self.deleted = False
        """Whether it is gone."""
        title = self.tr("Delete the customer?") if goes.customer else self.tr("Delete the engagement?")
        layout = dialog_column(self, title)
        self._faces = QStackedWidget()
        layout.addWidget(self._faces)
        self._make_question(context)
        self.working = Working(context)
        self._make_work()
        self._make_end(context)
        self.setMinimumWidth(WIDTH)
        self.working.succeeded.connect(self._on_success)
        self.working.failed.connect(self._on_failure)
        self.working.stopped.connect(self.reject)
        self._faces.setCurrentIndex(1)
        work = self._work
        self.working.start(
            self.tr("Looking which backups hold it …"),
            lambda _counted: work.deleting.holding(goes.engagements, goes.customer),
        )

    @property
    def choice(self) -> InBackups:
        """What shall become of the backups."""
        return list(InBackups)[max(0, self._group.checkedId())]

    def choose(self, choice: InBackups) -> None:
        """Choose what becomes of the backups."""
        self._group.button(list(InBackups).index(choice)).setChecked(True)

    def delete(self) -> None:
        """Delete it, beside the window."""
        work, goes, choice = self._work, self._goes, self.choice
        work.safekeeping.stop()
        self._faces.setCurrentIndex(1)
        self.working.start(self.tr("Deleting …"), lambda _counted: _delete(work, goes, choice), can_stop=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with the digits."""
        at = event.key() - Qt.Key.Key_1
        if self._faces.currentIndex() == 0 and 0 <= at < len(InBackups) and self._choices.isVisible():
            button = self._group.button(at)
            button.setChecked(True)
            button.setFocus()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Close; a deletion that runs is not left."""
        if not self.working.busy:
            super().reject()
        elif self.working.cancel.isVisible():
            self.working.stop()

    # --- what happens

    def _on_success(self, result: object) -> None:
        if isinstance(result, Deleted):
            self._show_deleted(result)
        elif isinstance(result, list):
            self._ask(result)

    def _ask(self, backups: Sequence[Backup]) -> None:
        self._faces.setCurrentIndex(0)
        self._choices.setVisible(bool(backups))
        number = self.locale().toString(len(backups))
        one = self.tr("1 backup holds it too. What shall become of that?")
        many = self.tr("%1 backups hold it too. What shall become of those?").replace("%1", number)
        self._held.setText(one if len(backups) == 1 else many)
        self._no.setFocus()
        self.adjustSize()

    def _show_deleted(self, deleted: Deleted) -> None:
        self.deleted = True
        if not deleted.failed and not deleted.in_log and (deleted.in_backups is InBackups.KEEP or not deleted.backups):
            self.accept()  # the list shows it
            return
        number = self.locale().toString(len(deleted.backups) - len(deleted.failed))
        texts = {
            InBackups.KEEP: self.tr("Deleted from the library."),
            InBackups.CLEAN: self.tr("Deleted; %1 backups were written anew without it."),
            InBackups.DELETE: self.tr("Deleted, with %1 backups; a new one without it was made before."),
        }
        parts = [texts[deleted.in_backups].replace("%1", number)]
        if deleted.in_log:
            parts.append(self.tr("Another program has the library open; the last traces go when it closes."))
        may = self.tr("May still hold it: %1")
        parts += [may.replace("%1", reason) for reason in deleted.failed[:3]]
        good = not deleted.failed and not deleted.in_log
        self._show_end("good" if good else "warn", "\n".join(parts))

    def _on_failure(self, reason: str) -> None:
        self._show_end("bad", reason)

    def _show_end(self, tone: str, text: str) -> None:
        self._notice.set_message(tone, text)  # type: ignore[arg-type]
        self._faces.setCurrentIndex(2)
        self._close.setFocus()

    # --- faces

    def _make_question(self, context: Context) -> None:
        made, layout = face()
        layout.addWidget(Body(self._said(), wrap=True, measure=0))
        self._held = FieldLabel("")
        self._group = QButtonGroup(self)
        texts = (
            self.tr("Keep them: who restores one has it again"),
            self.tr("Write them anew without it"),
            self.tr("Delete them; a new backup without it is made before"),
        )
        self._choices = QWidget()
        column = QVBoxLayout(self._choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self._held)
        for at, text in enumerate(texts):
            card = ChoiceCard(context.themes, str(at + 1), text, dense=True)
            self._group.addButton(card, at)
            column.addWidget(card)
        self._group.button(0).setChecked(True)
        layout.addWidget(self._choices)
        layout.addStretch(1)
        self._no, self.yes = SecondaryButton(self.tr("Cancel")), DangerButton(self.tr("Delete for good"))
        self._no.clicked.connect(self.reject)
        self.yes.clicked.connect(self.delete)
        layout.addLayout(buttons(self._no, self.yes))
        self._faces.addWidget(made)

    def _said(self) -> str:
        """Name what goes."""
        goes, locale = self._goes, self.locale()
        entries, files = self._work.library.engagements.amount(goes.engagements)
        if goes.customer:
            text = self.tr("“%1” is deleted with %2: every entry (%3) and every file (%4).")
        else:
            text = self.tr("“%1” for %2 is deleted with every entry of its history (%3) and every file (%4).")
        of = engagements_text(len(goes.engagements)) if goes.customer else goes.of[:80]
        for mark, value in (("%4", locale.toString(files)), ("%3", locale.toString(entries))):
            text = text.replace(mark, value, 1)
        text = text.replace("%2", of, 1).replace("%1", goes.name[:80], 1)
        return " ".join((text, self.tr("Undo cannot bring it back.")))

    def _make_work(self) -> None:
        made, layout = face()
        layout.addStretch(1)
        layout.addWidget(self.working)
        layout.addStretch(1)
        self._faces.addWidget(made)

    def _make_end(self, context: Context) -> None:
        made, layout = face()
        self._notice = Notice(context.icons, "good", "")
        layout.addWidget(self._notice)
        layout.addStretch(1)
        self._close = PrimaryButton(self.tr("Close"))
        self._close.clicked.connect(self.accept)
        layout.addLayout(buttons(self._close))
        self._faces.addWidget(made)


def _delete(work: Workspace, goes: Goes, choice: InBackups) -> Deleted:
    """Delete through a connection of its own: that of the window stays with the window."""
    own = work.opened(work.library.key)
    try:
        if goes.customer:
            return own.deleting.delete_customer(goes.customer, choice)
        return own.deleting.delete(goes.engagements[0], choice)
    finally:
        own.close()
