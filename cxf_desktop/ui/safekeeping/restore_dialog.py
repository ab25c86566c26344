"""Restoring a backup: what would differ, one question, the work, what became of it."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from cxf_desktop.services.restoring import Preview, Restored
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.backup_folder import Backup
from cxf_desktop.storage.restoring import Difference
from cxf_desktop.ui.context import Context
from cxf_desktop.ui.exchange.parts import buttons, dialog_column, face, fit
from cxf_desktop.ui.exchange.sheet import Cell, Column, Sheet
from cxf_desktop.ui.safekeeping.words import engagements_text, moment_text
from cxf_desktop.ui.safekeeping.working import Counted, Working
from cxf_desktop.ui.widgets.buttons import DangerButton, PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Body, Muted
from cxf_desktop.ui.widgets.notice import Notice

WIDTH, HEIGHT = 820, 560


class RestoreDialog(QDialog):
    """Faces: looking into the backup, what would differ, restoring, done."""

    about_to_restore = Signal()
    """The window must close what it has open."""
    restored = Signal(object)
    """The workspace over the library as it is now."""

    def __init__(
        self, context: Context, backup: Backup, parent: QWidget | None = None, *, damaged: bool = False
    ) -> None:
        """Take the backup, and whether a check found that the library needs it."""
        super().__init__(parent)
        self._damaged = damaged
        self._work = context.work
        self._backup = backup
        title = self.tr("Restore the backup of %1").replace("%1", moment_text(backup.moment))
        layout = dialog_column(self, title)
        self._faces = QStackedWidget()
        self.working = Working(context)
        self._notice = Notice(context.icons, "info", "")
        self._make_working()
        self._make_preview(context)
        self._make_end()
        layout.addWidget(self._faces)
        fit(self, WIDTH, HEIGHT)
        self.working.succeeded.connect(self._on_success)
        self.working.failed.connect(self._on_failure)
        self.working.stopped.connect(self._on_stop)
        work, file = self._work, backup.file
        self.working.start(self.tr("Looking into the backup …"), lambda counted: work.restoring.preview(file, counted))

    def restore(self) -> None:
        """Let the library be what the backup holds."""
        self.about_to_restore.emit()
        self._faces.setCurrentIndex(0)
        work, file = self._work, self._backup.file
        text = self.tr("Restoring; what is there now is backed up first …")
        self.working.start(text, lambda counted: _restore(work, file, counted), can_stop=False)

    def reject(self) -> None:
        """Escape: stop looking, or close; a restore that runs is not left."""
        if not self.working.busy:
            super().reject()
        elif self.working.cancel.isVisible():
            self.working.stop()

    # --- what happens

    def _on_success(self, result: object) -> None:
        if isinstance(result, Preview):
            self._show_preview(result)
            return
        if isinstance(result, tuple):
            self._show_end(result[0])
            self.restored.emit(result[1])

    def _show_preview(self, preview: Preview) -> None:
        self._faces.setCurrentIndex(1)
        self._summary.setText(self._said(preview))
        self.sheet.show_lines(list(self._lines(preview)))
        self.sheet.setVisible(bool(preview.differences))
        self.go.setVisible(bool(preview.differences or preview.unreadable or self._damaged))
        self._note.setVisible(self.go.isVisible())
        if not preview.differences:
            self._column.setStretch(0, 1)
        self._cancel.setText(self.tr("Cancel") if self.go.isVisible() else self.tr("Close"))
        (self.sheet if preview.differences else self._cancel).setFocus()

    def _said(self, preview: Preview) -> str:
        holds = engagements_text(preview.holds.engagements)
        if preview.unreadable:
            text = self.tr("The backup is whole and holds %1. The library of now cannot be read, and is put aside.")
            return text.replace("%1", holds)
        if not preview.differences and self._damaged:
            return self.tr("The backup is whole and has the same entries: what is damaged here comes back from it.")
        if not preview.differences:
            return self.tr("The backup is whole and holds what the library holds now: nothing would change.")
        text = self.tr("The backup is whole and holds %1. %2 would not be as they are now:")
        return text.replace("%1", holds, 1).replace("%2", engagements_text(len(preview.differences)), 1)

    def _lines(self, preview: Preview) -> Iterator[tuple[Cell, ...]]:
        for each in preview.differences:
            yield (
                Cell(f"{each.customer} · {each.title}", strong=True),
                Cell(*self._effect(each)),
                Cell(_moment(each.changed_here), "muted"),
                Cell(_moment(each.changed_there), "muted"),
            )

    def _effect(self, one: Difference) -> tuple[str, str]:
        locale = self.locale()
        if not one.there:
            return self.tr("would be gone"), "bad"
        if not one.here:
            return self.tr("comes back"), "good"
        parts = []
        if one.lost:
            parts.append(self.tr("%1 newer entries would be gone").replace("%1", locale.toString(one.lost)))
        if one.gained:
            parts.append(self.tr("%1 entries come back").replace("%1", locale.toString(one.gained)))
        return ", ".join(parts), "bad" if one.lost else "good"

    def _show_end(self, restored: Restored) -> None:
        self._faces.setCurrentIndex(2)
        text = self.tr("Restored: %1. What was there before is kept as %2.")
        if restored.before is None:
            text = self.tr("Restored: %1.")
        name = restored.before.name if restored.before else ""
        number = engagements_text(restored.holds.engagements)
        self._notice.set_message("good", text.replace("%1", number, 1).replace("%2", name, 1))
        self._close.setFocus()

    def _on_failure(self, reason: str) -> None:
        self._faces.setCurrentIndex(2)
        self._notice.set_message("bad", reason)
        self._close.setFocus()

    def _on_stop(self) -> None:
        super().reject()

    # --- faces

    def _make_working(self) -> None:
        made, layout = face()
        layout.addStretch(1)
        layout.addWidget(self.working)
        layout.addStretch(2)
        self._faces.addWidget(made)

    def _make_preview(self, context: Context) -> None:
        made, layout = face()
        self._summary = Body("", wrap=True, measure=0)
        columns = [
            Column(self.tr("Engagement"), 3),
            Column(self.tr("What happens"), 2),
            Column(self.tr("Changed here")),
            Column(self.tr("Changed in the backup")),
        ]
        self.sheet = Sheet(columns, context.themes, self.tr("What would differ"))
        self._column = layout
        self._summary.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._summary)
        layout.addWidget(self.sheet, 1)
        self._note = Muted(self.tr("What is there now is backed up before, so this can be taken back."), wrap=True)
        layout.addWidget(self._note)
        self._cancel = SecondaryButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self.reject)
        self.go = DangerButton(self.tr("Restore"))
        self.go.clicked.connect(self.restore)
        layout.addLayout(buttons(self._cancel, self.go))
        self._faces.addWidget(made)

    def _make_end(self) -> None:
        made, layout = face()
        layout.addWidget(self._notice)
        layout.addStretch(1)
        self._close = PrimaryButton(self.tr("Close"))
        self._close.clicked.connect(self.accept)
        layout.addLayout(buttons(self._close))
        self._faces.addWidget(made)


def _restore(work: Workspace, file: Path, counted: Counted) -> tuple[Restored, Workspace]:
    """Restore, and open the library anew: it may be another file."""
    restored = work.restoring.restore(file, counted)
    return restored, work.opened(work.library.key)


def _moment(text: str) -> str:
    return moment_text(dt.datetime.fromisoformat(text)) if text else "–"
