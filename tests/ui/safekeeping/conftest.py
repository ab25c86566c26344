"""A window over a library of its own, and dialogs that answer by themselves."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from cxf_desktop.services.workspace import Workspace
from cxf_desktop.ui.application import window_for
from cxf_desktop.ui.dialogs.dialogs import Dialogs
from cxf_desktop.ui.main_window import MainWindow
from cxf_desktop.ui.safekeeping.safekeeping_page import SafekeepingPage
from tests.support import HandClock, workspace


class Answering(Dialogs):
    """Chooses a folder, remembers what was said."""

    def __init__(self) -> None:
        super().__init__()
        self.folder: Path | None = None
        self.said: list[str] = []
        self.shown: list[Path] = []

    def choose_folder(self, title: str, start: Path) -> Path | None:
        return self.folder

    def inform(self, title: str, text: str) -> None:
        self.said.append(text)

    def show_in_system(self, path: Path) -> bool:
        self.shown.append(path)
        return True


@pytest.fixture
def answering() -> Answering:
    return Answering()


@pytest.fixture
def window(library: Path, clock: HandClock, answering: Answering, qtbot: QtBot) -> Iterator[MainWindow]:
    work = workspace(library, clock)
    work.settings.update(sample_offered=True, language="en", theme="light", consultant="Ada")
    made = window_for(work, answering)
    made.resize(1366, 768)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.context.work.close()


@pytest.fixture
def page(window: MainWindow) -> SafekeepingPage:
    return shown(window)


def shown(window: MainWindow) -> SafekeepingPage:
    """Return the page of safekeeping, in front."""
    window.show_safekeeping()
    page = window._places["safekeeping"]
    assert isinstance(page, SafekeepingPage)
    return page


def work_of(window: MainWindow) -> Workspace:
    return window.context.work


Deed = Callable[[QDialog], None]


class Conversation:
    """Does something with the dialog that opens next, and tells afterwards whether it came."""

    def __init__(self, deed: Deed) -> None:
        self._deed = deed
        self.done = False
        self.error: BaseException | None = None
        QTimer.singleShot(0, self._talk)

    def _talk(self) -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(10, self._talk)
            return
        try:
            self._deed(dialog)
        except BaseException as error:  # noqa: BLE001  (told below: nobody sees it in a slot)
            self.error = error
        self.done = True
        if dialog.isVisible():
            dialog.done(0)

    def check(self) -> None:
        """Fail when the dialog did not come, or not as it should."""
        if self.error is not None:
            raise self.error
        assert self.done
