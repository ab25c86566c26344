"""A file is read beside the window: what does it, and what is shown meanwhile."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Union

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from cxf_desktop.domain.words import Language, LocalText, local
from cxf_desktop.services.answer_forms import AnswerFormService
from cxf_desktop.services.handover import HandoverService
from cxf_desktop.services.old_workbooks import OldWorkbookService
from cxf_desktop.ui.exchange.parts import buttons, dialog_column, fit_text
from cxf_desktop.ui.tasks import Progress
from cxf_desktop.ui.widgets.buttons import SecondaryButton
from cxf_desktop.ui.widgets.labels import Body

if TYPE_CHECKING:
    from cxf_desktop.exchange.answer_form_reader import ReturnedForm
    from cxf_desktop.exchange.readiness_workbook import ReadinessWorkbook
    from cxf_desktop.services.handover import Incoming as HandedOver

Decimal = Literal[",", "."]
Incoming = Union["ReadinessWorkbook", "ReturnedForm", "HandedOver", "Sealed"]

WORKBOOKS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods")
"""Of some of these the reader only says how to save them so that they can be read."""
HANDED_OVER = (".cxf", ".json")
ENDINGS = (*WORKBOOKS, *HANDED_OVER)
LONGEST_NAME = 80
MOST_REFUSED = 8
SHOWN_AFTER = 250
"""Milliseconds: most files are read before there is anything to look at."""
WIDTH = 440


@dataclass(frozen=True)
class Sealed:
    """A bundle that needs its passphrase before it can be read."""

    file: Path


class FileReader:
    """Reads one file, whatever it is."""

    def __init__(
        self,
        books: OldWorkbookService,
        forms: AnswerFormService,
        handover: HandoverService,
        file: Path,
        decimal: Decimal | None = None,
        *,
        before: Callable[[str], object] | None = None,
    ) -> None:
        """Read with these; ``before`` makes the backup that goes before answers are taken in."""
        self._before = before
        self._books, self._forms, self._handover = books, forms, handover
        self._file = file
        self._decimal = decimal

    def __call__(self, progress: Progress) -> "Incoming":
        """Return what the file holds; nothing is kept.

        Raises:
            ExchangeError: It cannot be read; file, sheet and cell, or member, are named.

        """
        from cxf_desktop.exchange.recognising import is_answer_form

        progress(self._file.name, 0)
        found: Incoming
        if self._file.suffix.casefold() in HANDED_OVER:
            found = self._handed_over()
        elif is_answer_form(self._file):
            found = self._forms.read(self._file)
        else:
            found = self._books.read(self._file, self._decimal)
        if self._before is not None and self._file.suffix.casefold() not in HANDED_OVER:
            self._before("import")  # here, beside the window; what is handed over has its own, once it is wanted
        progress(self._file.name, 1)
        return found

    def _handed_over(self) -> "HandedOver | Sealed":
        from cxf_desktop.exchange.sealing import MAGIC, is_sealed

        with self._file.open("rb") as file:
            sealed = is_sealed(file.read(len(MAGIC)))
        return Sealed(self._file) if sealed else looked_at(self._handover, self._file)


def looked_at(handover: HandoverService, file: Path, passphrase: str = "") -> "HandedOver":
    """Return what a bundle or a JSON file holds, for work beside the window; nothing is kept.

    Raises:
        ExchangeError: It cannot be read, or is not safe; file and member are named.
        LibraryError: What is here is damaged.
        OSError: It cannot be read.

    """
    with handover.beside() as own:
        return own.inspect(file, passphrase or None)


def refusal(file: Path) -> LocalText | None:
    """Return why a path is not even opened; None when it may be."""
    name = shown_name(file)
    if file.is_dir():
        return local(
            f"{name}: is a folder; choose the files in it",
            f"{name}: ist ein Ordner; wählen Sie die Dateien darin",
        )
    if file.suffix.casefold() not in ENDINGS:
        return local(
            f"{name}: is no workbook or bundle; what can be read in ends in .cxf, .json, .xlsx or .xlsm",
            f"{name}: ist keine Arbeitsmappe und kein Bundle; "
            "eingelesen werden Dateien mit der Endung .cxf, .json, .xlsx oder .xlsm",
        )
    return None


def refusals(texts: Sequence[str]) -> str:
    """Return several sentences as one text, the first ones in full."""
    rest = len(texts) - MOST_REFUSED
    shown = list(texts[:MOST_REFUSED])
    return "\n".join([*shown, f"… +{rest}"] if rest > 0 else shown)


def failure(error: Exception, file: Path, language: Language, *, writing: bool = False) -> str:
    """Return why a file could not be read, or written, in one sentence."""
    from cxf_desktop.exchange.errors import ExchangeError

    if isinstance(error, ExchangeError):
        return error.text.to(language)
    reason = getattr(error, "strerror", "") or str(error) or type(error).__name__
    name = shown_name(file)
    if writing:
        text = local(f"{name}: cannot be written: {reason}", f"{name}: kann nicht geschrieben werden: {reason}")
    else:
        text = local(f"{name}: cannot be read: {reason}", f"{name}: kann nicht gelesen werden: {reason}")
    return text.to(language)


def shown_name(file: Path) -> str:
    """Return the name of a file as a sentence may show it."""
    from cxf_desktop.exchange.errors import shown

    return shown(file.name or str(file))


class ReadingDialog(QDialog):
    """Says what is being read, or in other words what is waited for; Cancel and Escape leave it."""

    def __init__(self, file: Path, parent: QWidget | None = None, *, text: str = "") -> None:
        super().__init__(parent)
        layout = dialog_column(self, self.tr("One moment") if text else self.tr("Reading"))
        text = text or self.tr("%1 is read. Nothing is kept yet.").replace("%1", shown_name(file))
        layout.addWidget(Body(text, wrap=True, measure=0))
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setAccessibleName(self.tr("Progress"))
        layout.addWidget(bar)
        cancel = SecondaryButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        layout.addLayout(buttons(cancel))
        fit_text(self, WIDTH)
        cancel.setDefault(True)
        cancel.setFocus()
        self._timer = QTimer(self, interval=SHOWN_AFTER, singleShot=True)
        self._timer.timeout.connect(self.open)

    def open_soon(self) -> None:
        """Come up unless the file is read by then."""
        self._timer.start()

    def leave(self) -> None:
        """Go away for good."""
        self._timer.stop()
        self.hide()
        self.deleteLater()
