"""What every test of the window gets: real services on a library of its own, and an open engagement."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from cxf_desktop import paths
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.ui.context import Context, EngagementContext
from cxf_desktop.ui.dialogs.dialogs import Dialogs
from cxf_desktop.ui.editing.edit_session import EditSession
from cxf_desktop.ui.languages import Languages
from cxf_desktop.ui.tasks import Tasks
from cxf_desktop.ui.theme.manager import ThemeManager
from tests.support import HandClock, workspace


@pytest.fixture(autouse=True)
def british(qapp: QApplication) -> Iterator[None]:
    """Let texts, dates and numbers look the same on every machine, and after a test in another language."""
    before = QLocale()
    languages = Languages(qapp, paths.resources() / "translations")
    languages.install("en")
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    languages.install("en")
    QLocale.setDefault(before)


@pytest.fixture
def clock() -> HandClock:
    """Return the clock of ``work``; it stands still until it is moved."""
    return HandClock()


@pytest.fixture
def work(library: Path, clock: HandClock) -> Iterator[Workspace]:
    """Open a new library."""
    opened = workspace(library, clock)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def themes(qapp: QApplication) -> ThemeManager:
    """Return the light theme, in use."""
    manager = ThemeManager(qapp, paths.resources())
    manager.apply("light")
    return manager


@pytest.fixture
def context(work: Workspace, themes: ThemeManager) -> Iterator[Context]:
    """Return the surroundings of an English window."""
    tasks = Tasks()
    yield Context(work, themes, Dialogs(), tasks, "en")
    tasks.close()


@pytest.fixture
def engagement(context: Context) -> Iterator[EngagementContext]:
    """Open a new, empty engagement."""
    yield from _opened(context, context.work.engagements.create("Contoso", "First turn"))


@pytest.fixture
def sample(context: Context) -> Iterator[EngagementContext]:
    """Open the sample engagement."""
    yield from _opened(context, context.work.samples.add("en", "sample"))


def _opened(context: Context, id_: str) -> Iterator[EngagementContext]:
    session = EditSession(context.work.engagements.open(id_), context.work.clock)
    yield EngagementContext(context, session)
    session.close()
