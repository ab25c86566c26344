"""A window on the library of one laptop, and a second laptop beside it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cxf_desktop.app import build_window
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.ui.exchange.incoming import Incoming
from cxf_desktop.ui.main_window import MainWindow
from tests.services.laptops import Laptop
from tests.support import HandClock
from tests.ui.exchange.conftest import Hands, hands

__all__ = ["hands"]


@dataclass
class Meeting:
    """The window of one laptop, the other laptop, and an engagement that both have."""

    window: MainWindow
    ben: Laptop
    id: str

    @property
    def document(self) -> Engagement:
        return self.window.context.work.engagements.read(self.id)

    def here(self, path: str, value: object) -> None:
        """Edit in the library of the window."""
        session = self.window.context.work.engagements.open(self.id)
        session.apply([{"path": path, "value": value}])
        session.close()

    def receive(self, *files: Path, hands: Hands, qtbot: QtBot, dialogs: int = 1) -> None:
        """Drop files on the window, and wait until so many dialogs were answered."""
        incoming = self.window.findChild(Incoming)
        assert incoming is not None
        incoming.receive(files)
        qtbot.waitUntil(lambda: hands.done and len(hands.met) >= dialogs, timeout=15_000)


@pytest.fixture
def meeting(library: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Meeting]:
    window = build_window(library)
    window.context.work.settings.update(sample_offered=True, consultant="Anna")
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    work = window.context.work
    id_ = work.engagements.create("Contoso", "Cloud start")
    ben = Laptop.made(tmp_path, "Ben", HandClock())
    file = work.handover.write(id_, tmp_path / "first.cxf")
    ben.take(file)
    yield Meeting(window, ben, id_)
    ben.work.close()
    window.close()
