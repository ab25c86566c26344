"""A second start brings the first window to the front, and a crash blocks nobody."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cxf_desktop.storage.locking import FileLock
from cxf_desktop.ui.application import to_front
from cxf_desktop.ui.single_instance import FirstStart, come_to_front, server_name
from tests.support import workspace

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)
ROOT = Path(__file__).resolve().parents[2]
MAIN = [sys.executable, str(ROOT / "main.py")]


SECOND = """
import sys
from pathlib import Path
from cxf_desktop.ui.single_instance import come_to_front
sys.exit(0 if come_to_front(Path(sys.argv[1])) else 1)
"""


def offscreen(tmp_path: Path) -> dict[str, str]:
    names = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA")
    folders = {name: str(tmp_path / "home") for name in names}
    return {**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":nowhere"}


@pytest.fixture
def first(library: Path, tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Start the program on a library, in a process of its own."""
    workspace(library).close()
    process = subprocess.Popen([*MAIN, "--library", str(library)], env=offscreen(tmp_path))
    lock = FileLock(library.with_name(f"{library.name}.lock"))
    end = time.monotonic() + 30
    while time.monotonic() < end:
        if lock.path.exists() and not lock.acquire():
            break
        lock.release()
        time.sleep(0.05)
    yield process
    process.kill()
    process.wait()


@pytest.mark.slow
def test_a_second_start_ends_at_once_and_never_opens_the_file(
    first: subprocess.Popen[bytes], library: Path, tmp_path: Path
) -> None:
    link = tmp_path / "other.cxflib"
    link.symlink_to(library)
    for spelling in (library, library.parent / ".." / library.parent.name / library.name, link):
        before = time.monotonic()
        second = subprocess.run(
            [*MAIN, "--library", str(spelling)], env=offscreen(tmp_path), capture_output=True, timeout=30, check=False
        )
        assert (second.returncode, second.stdout, second.stderr) == (0, b"", b""), spelling
        assert time.monotonic() - before < 10  # under a second on an idle machine; see tests/bench.py
    assert first.poll() is None


@pytest.mark.slow
def test_a_killed_one_leaves_no_lock(first: subprocess.Popen[bytes], library: Path) -> None:
    lock = FileLock(library.with_name(f"{library.name}.lock"))
    assert not lock.acquire()
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert lock.acquire()
    lock.release()


@pytest.mark.slow
def test_the_command_line_works_beside_the_window(
    first: subprocess.Popen[bytes], library: Path, tmp_path: Path
) -> None:
    new = [*MAIN, "--library", str(library), "new", "--customer", "Contoso", "--title", "Beside"]
    assert subprocess.run(new, env=offscreen(tmp_path), capture_output=True, timeout=60, check=False).returncode == 0


def test_the_first_window_is_told(library: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    start = FirstStart(library)
    assert start.is_first()
    assert not FirstStart(library).is_first()
    heard: list[bool] = []

    def second() -> None:
        heard.append(True)
        to_front(window)

    start.listen(window, second)
    asking = subprocess.Popen([sys.executable, "-c", SECOND, str(library)], cwd=ROOT)
    qtbot.waitUntil(lambda: asking.poll() is not None, timeout=20_000)
    assert asking.returncode == 0
    assert heard == [True]
    assert not window.isMinimized()
    start.end()
    again = FirstStart(library)
    assert again.is_first()
    again.end()


def test_nobody_answers_where_nobody_listens(library: Path, qapp: object) -> None:
    assert not come_to_front(library, patience=0.1)


def test_a_socket_that_a_crash_left_is_in_nobody_s_way(library: Path, qtbot: QtBot) -> None:
    name = server_name(library)
    left = Path(name if "/" in name else f"/tmp/{name}")
    if sys.platform == "win32":
        pytest.skip("there is nothing left of a pipe")
    left.write_bytes(b"")
    window = QWidget()
    qtbot.addWidget(window)
    start = FirstStart(library)
    assert start.is_first()
    start.listen(window, window.close)
    assert start._server is not None
    assert start._server.isListening()
    start.end()
    QTimer.singleShot(0, window, window.close)


def test_where_no_lock_can_be_made_everybody_is_first(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"")
    assert FirstStart(file / "library.cxflib").is_first()


def test_a_lock_file_that_was_taken_away_is_made_anew(tmp_path: Path) -> None:
    one, two = FileLock(tmp_path / "lock"), FileLock(tmp_path / "lock")
    assert one.acquire()
    one.release(remove=True)
    assert two.acquire()
    assert not one.acquire()
    two.release()
    assert (tmp_path / "lock").exists()
