"""What every test gets: no screen, folders of its own, and a look around for windows that nobody closed."""

import gc
import os
import sys
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A slow machine is no failure; in CI the same examples every time, so that red means changed.
settings.register_profile("dev", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "dev")

KEPT_BY_QT = {"QTipLabel", "QDesktopScreenWidget"}
"""Top-level widgets that Qt makes for itself and keeps."""


@pytest.fixture(scope="session", autouse=True)
def user_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Keep the tests away from the library and the settings of whoever runs them."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
            patch.setenv(name, str(home / name.lower()))
        yield home


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Return the path of a library file that is not there yet."""
    return tmp_path / "library.cxflib"


_FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember whether the test itself failed, for ``no_window_survives``."""
    report = yield
    if report.when == "call":
        item.stash[_FAILED] = report.failed
    return report


@pytest.fixture(autouse=True)
def no_window_survives(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a window behind: it would live on in the next one."""
    before = surviving_widgets()
    yield
    if len(surviving_widgets()) > len(before):
        gc.collect()  # what only waits for the collector is not left behind
    left = [widget for widget in surviving_widgets() if widget not in before]
    for widget in left:
        widget.close()
        widget.deleteLater()
    if left and not request.node.stash.get(_FAILED, False):
        names = ", ".join(f"{type(widget).__name__} {widget.objectName()!r}" for widget in left)
        pytest.fail(f"windows survive the test: {names}")


def surviving_widgets() -> "list[QWidget]":
    """Return the top-level widgets that live after everything due has been deleted; none when Qt is not in use."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = cast("QApplication | None", widgets.QApplication.instance()) if widgets else None
    if application is None:
        return []
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return [
        widget
        for widget in application.topLevelWidgets()
        if widget.parent() is None and widget.metaObject().className() not in KEPT_BY_QT
    ]
