"""Files that come in, by drop or by dialog: read one after the other, shown, and only then kept."""

from collections import deque
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer

from cxf_desktop.ui.commands import Command

if TYPE_CHECKING:
    from PySide6.QtGui import QDropEvent
    from PySide6.QtWidgets import QDialog

    from cxf_desktop.exchange.answer_form_reader import ReturnedForm
    from cxf_desktop.exchange.readiness_workbook import ReadinessWorkbook
    from cxf_desktop.services.handover import Incoming as HandedOver
    from cxf_desktop.ui.context import Context
    from cxf_desktop.ui.exchange.reading import Decimal, ReadingDialog, Sealed
    from cxf_desktop.ui.exchange.reading import Incoming as Read
    from cxf_desktop.ui.main_window import MainWindow
    from cxf_desktop.ui.merge.taking import Taking
    from cxf_desktop.ui.tasks import Task

# Made with the window: what a file needs is imported when one comes.

RESULT_PAGE = "assess.readiness_result"
INTERVIEWS = {"readiness": "assess.readiness", "maturity": "assess.interview"}
"""Where the answers of a questionnaire are seen."""


class Incoming(QObject):
    """Takes files in for the window: engagements, old workbooks that become one, the answers of one person."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._waiting: deque[Path] = deque()
        self._task: Task | None = None
        self._dialog: ReadingDialog | None = None
        self._file = Path()
        self._asked: Decimal | None = None
        self._taking: Taking | None = None
        self._busy = False
        """Whether an engagement is being taken in: the next file waits."""

    @property
    def _context(self) -> "Context":
        return self._window.context

    def commands(self, group: str) -> list[Command]:
        """Return what can be done with files from everywhere."""
        return [Command("read_file", self.tr("Read a file in"), self.choose, ("Ctrl+O",), group)]

    def engagement_commands(self, group: str) -> list[Command]:
        """Return what can be done with files in an open engagement."""
        return [
            Command("send_form", self.tr("Send a questionnaire out"), self.send_out, (), group),
            Command("read_form", self.tr("Read returned answers in"), self.choose, (), group),
            Command("hand_over", self.tr("Hand the engagement over"), self.hand_over, ("Ctrl+Shift+E",), group),
        ]

    def choose(self) -> None:
        """Ask for a file, and take it in."""
        from cxf_desktop.ui.folders import documents_folder

        context = self._context
        files, everything = self.tr("Bundles and workbooks"), self.tr("All files")
        pattern = f"{files} (*.cxf *.json *.xlsx *.xlsm);;{everything} (*)"
        start = documents_folder(context.work.settings.current)
        file = context.dialogs.choose_file(self.tr("Read a file in"), start, pattern)
        if file is not None:
            self.receive([file])

    def send_out(self) -> None:
        """Write forms of the questionnaire that is in front."""
        from cxf_desktop.services.pinning import MATURITY, READINESS
        from cxf_desktop.ui.exchange.actions import send_form

        view = self._window.view
        if view is not None:
            maturity = view.page_id in (INTERVIEWS[MATURITY], "assess.result")
            send_form(view.context, MATURITY if maturity else READINESS, self._window)

    def hand_over(self) -> None:
        """Write the engagement that is open as a file for somebody else."""
        if self._window.view is not None:
            self._window.view.hand_over()

    def receive(self, files: Iterable[Path]) -> None:
        """Take files in, one after the other; folders and what nobody can read in are refused at once."""
        from cxf_desktop.ui.exchange.reading import refusal, refusals

        read_only = self._context.work.library.read_only
        if read_only:
            self._refuse(read_only)
            return
        refused: list[str] = []
        for_page: list[Path] = []
        for file in files:
            text = refusal(file)
            if text is None:
                self._waiting.append(file)
            elif self.page_takes() and not file.is_dir():
                for_page.append(file)
            else:
                refused.append(text.to(self._context.language))
        if for_page and self._window.view is not None:
            self._window.view.page.take_files(for_page)
        if refused:
            self._refuse(refusals(refused))
        self._go_on()

    def page_takes(self) -> str:
        """Return what the page in front does with files that nobody can read in; empty when it does nothing."""
        view = self._window.view
        return view.page.takes_files() if view is not None and view.isVisible() else ""

    # --- reading

    def _go_on(self) -> None:
        """Read the next file."""
        if self._task is None and not self._busy and self._waiting:
            self._read(self._waiting.popleft())

    def _read(self, file: Path, decimal: "Decimal | None" = None) -> None:
        from cxf_desktop.ui.exchange.reading import FileReader, ReadingDialog

        work = self._context.work
        if self._window.view is not None:
            self._window.view.flush()
        self._file, self._asked = file, decimal
        self._dialog = ReadingDialog(file, self._window)
        self._dialog.rejected.connect(self._cancel)
        self._dialog.open_soon()
        before = None if work.library.read_only else work.backups.before
        reader = FileReader(work.old_workbooks, work.answer_forms, work.handover, file, decimal, before=before)
        self._task = self._context.tasks.run(reader, succeeded=self._on_read, failed=self._on_failed)

    def _cancel(self) -> None:
        """Leave the reading, and what still waits."""
        self._waiting.clear()
        if self._task is not None:
            self._task.succeeded.disconnect(self._on_read)
            self._task.failed.disconnect(self._on_failed)
            self._task.cancel()
        self._end_reading()

    def _end_reading(self) -> None:
        self._task = None
        if self._dialog is not None:
            self._dialog.rejected.disconnect(self._cancel)
            self._dialog.leave()
            self._dialog = None

    # Both go on later: the task that calls them must be gone before a dialog comes up.

    def _on_read(self, found: Any) -> None:
        file, asked = self._file, self._asked is not None
        self._end_reading()
        QTimer.singleShot(0, self, lambda: self._take(found, file, asked=asked))

    def _on_failed(self, error: Exception) -> None:
        file = self._file
        self._end_reading()
        QTimer.singleShot(0, self, lambda: self._fail(error, file))

    def _fail(self, error: Exception, file: Path) -> None:
        from cxf_desktop.ui.exchange.reading import failure

        self._refuse(failure(error, file, self._context.language))
        self._go_on()

    # --- taking

    def _take(self, found: "Read", file: Path, *, asked: bool) -> None:
        from cxf_desktop.exchange.answer_form_reader import ReturnedForm
        from cxf_desktop.exchange.readiness_workbook import ReadinessWorkbook

        if isinstance(found, ReturnedForm):
            self._take_form(found)
        elif not isinstance(found, ReadinessWorkbook):
            self._take_engagement(found)
            return  # it goes on by itself, once that is done
        elif found.questions and not asked:
            self._ask_decimal(found, file)
        else:
            self._take_workbook(found)
        self._go_on()

    def _ask_decimal(self, book: "ReadinessWorkbook", file: Path) -> None:
        """Ask what its numbers mean, and read the file again."""
        from cxf_desktop.ui.exchange.decimal_dialog import DecimalDialog

        dialog = DecimalDialog(self._context, book, self._window)
        if self._shown(dialog):
            self._read(file, dialog.decimal)

    def _take_workbook(self, book: "ReadinessWorkbook") -> None:
        from cxf_desktop.ui.exchange.workbook_dialog import WorkbookDialog

        dialog = WorkbookDialog(self._context, book, self._window)
        if self._shown(dialog):
            self._window.open_engagement(dialog.engagement_id, RESULT_PAGE)

    def _take_engagement(self, found: "HandedOver | Sealed") -> None:
        from cxf_desktop.ui.merge.taking import Taking

        if self._taking is None:
            self._taking = Taking(self._window, self)
            self._taking.ended.connect(self._on_taken)
        self._busy = True
        self._taking.take(found)

    def _on_taken(self, problem: str) -> None:
        self._busy = False
        if problem:
            self._refuse(problem)
        self._go_on()

    def _take_form(self, form: "ReturnedForm") -> None:
        from cxf_desktop.ui.exchange.taking_forms import TakingForms

        problem = TakingForms(self._window).take(form)
        if problem:
            self._refuse(problem)

    def _refuse(self, text: str) -> None:
        from cxf_desktop.ui.exchange.messages import RefusedDialog

        self._shown(RefusedDialog(self._context, text, self._window))

    @staticmethod
    def _shown(dialog: "QDialog") -> bool:
        accepted = bool(dialog.exec())
        dialog.deleteLater()
        return accepted


def local_files(urls: Sequence[Any]) -> list[Path]:
    """Return the files among what is dragged."""
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def take_copy(event: "QDropEvent") -> None:
    """Accept what is dragged as a copy, whatever was proposed: a file that is moved would be deleted where it was."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
