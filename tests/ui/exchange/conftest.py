"""A window that takes files in, hands that answer its dialogs, and files as the writers make them."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import openpyxl
import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from cxf_desktop.app import build_window
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.words import Language
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.ui.main_window import MainWindow
from tests.exchange.answer_forms import places

DialogT = TypeVar("DialogT", bound=QDialog)


class Hands(QObject):
    """Waits for dialogs, one after the other, and does something with each."""

    def __init__(self) -> None:
        super().__init__()
        self._jobs: list[tuple[type[QDialog], Callable[[Any], object]]] = []
        self.met: list[str] = []
        self.problems: list[BaseException] = []
        self._timer = QTimer(self, interval=15)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def on(self, kind: type[DialogT], do: Callable[[DialogT], object]) -> None:
        self._jobs.append((kind, do))

    @property
    def done(self) -> bool:
        return not self._jobs and QApplication.activeModalWidget() is None

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or not self._jobs or not isinstance(dialog, self._jobs[0][0]):
            return
        _, do = self._jobs.pop(0)
        self.met.append(type(dialog).__name__)
        try:
            do(dialog)
        except BaseException as problem:  # noqa: BLE001  (raised again in the test: here Qt would swallow it)
            self.problems.append(problem)
            dialog.reject()


@pytest.fixture
def hands(qtbot: QtBot) -> Iterator[Hands]:
    made = Hands()
    yield made
    made._timer.stop()
    for problem in made.problems:
        raise problem


@pytest.fixture
def window(library: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    made = build_window(library)
    made.context.work.settings.update(sample_offered=True)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def fill(file: Path, answers: dict[str, object], remarks: dict[str, str] | None = None) -> Path:
    """Fill a form in as a spreadsheet program would."""
    book = openpyxl.load_workbook(file)
    at = places(book)
    for column, given in ((4, answers), (5, remarks or {})):
        for question, value in given.items():
            sheet, row = at[question]
            cell = book[sheet].cell(row, column)
            cell.value = value  # type: ignore[assignment]
            if isinstance(value, str):
                cell.data_type = "s"  # a text that begins with = is no formula
    book.save(file)
    return file


def sent(work: Workspace, document: Engagement, folder: Path, name: str = "", language: Language = "en") -> Path:
    """Write the readiness form of an engagement."""
    return work.answer_forms.send_out(document, "readiness", language, folder / f"form{name}.xlsx", name)
