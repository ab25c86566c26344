"""The program talks to no network: not in a whole tour, not in the window, not on a page of it."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TALKATIVE = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket",
    "socketserver", "ssl", "telnetlib", "urllib", "urllib3", "webbrowser", "xmlrpc",
}  # fmt: skip
LOCAL_ONLY = {"QLocalServer", "QLocalSocket"}
"""What may be taken from QtNetwork: sockets that lie in the file system."""

GUARD = """
import os, sys
from pathlib import Path

def refuse(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "smtplib.", "ftplib.", "webbrowser.")):
        print("network:", event, arguments, flush=True)
        os._exit(7)

sys.addaudithook(refuse)

def look(where):
    '''Compare the sockets of this process with those of the system that lead to a network: Qt's are seen here too.'''
    folder = Path("/proc/self/fd")
    if not folder.exists():
        return
    links = []
    for name in folder.iterdir():
        try:
            links.append(os.readlink(name))
        except OSError:
            pass
    mine = {link[8:-1] for link in links if link.startswith("socket:[")}
    for kind in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6", "icmp"):
        table = Path("/proc/self/net", kind)
        rows = table.read_text().splitlines()[1:] if table.exists() else []
        if mine & {row.split()[9] for row in rows}:
            print("network:", kind, "socket", where, flush=True)
            os._exit(8)
"""
TOUR = (
    GUARD
    + """
from cxf_desktop.app import main
assert main(["tour", "--out", sys.argv[1], "--lang", "en", "--library", sys.argv[2]]) == 0
look("tour")
"""
)
WINDOW = (
    GUARD
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from cxf_desktop.app import build_window
from cxf_desktop.ui.pages.registry import PAGES
from cxf_desktop.ui.single_instance import FirstStart
window = build_window(sys.argv[2])
work = window.context.work
work.settings.update(sample_offered=True)
window.show()
start = FirstStart(Path(sys.argv[2]))
assert start.is_first()
start.listen(window, window.raise_)
window.open_engagement(work.samples.add("en", "sample"))
pages = [page.id for page in PAGES]
shown = []

def step():
    if not pages:
        look("last")
        window.show_settings()
        window.show_templates()
        window.close()
        QApplication.instance().quit()
        return
    shown.append(pages.pop(0))
    window.show_page(shown[-1])
    look(shown[-1])
    QTimer.singleShot(10, step)

QTimer.singleShot(50, step)
QApplication.instance().exec()
start.end()
assert len(shown) == len(PAGES)
"""
)


def run(code: str, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    home = {name: str(tmp_path / "home") for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    environment = {**os.environ, **home, "QT_QPA_PLATFORM": "offscreen"}
    arguments = [sys.executable, "-c", code, str(tmp_path / "tour"), str(tmp_path / "library.cxflib")]
    return subprocess.run(
        arguments, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=110, check=False
    )


@pytest.mark.slow
@pytest.mark.parametrize("code", [TOUR, WINDOW], ids=["tour", "window"])
def test_nothing_leads_to_a_network(code: str, tmp_path: Path) -> None:
    done = run(code, tmp_path)
    assert "network:" not in done.stdout, done.stdout
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    "use",
    [
        "import socket; socket.socket()",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9')",
        "from PySide6.QtNetwork import QTcpServer; s = QTcpServer(); s.listen(); look('here')",
    ],
)
def test_the_guard_would_notice(use: str, tmp_path: Path) -> None:
    if "QTcpServer" in use and not Path("/proc/self/net/tcp").exists():
        pytest.skip("the system does not show sockets")
    done = run(f"{GUARD}\n{use}", tmp_path)
    assert done.returncode in (7, 8), done
    assert "network:" in done.stdout


def test_no_module_of_the_program_knows_how() -> None:
    found = []
    for file in sorted((ROOT / "cxf_desktop").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module]
                if node.module == "PySide6.QtNetwork":
                    found += [f"{file}: {alias.name}" for alias in node.names if alias.name not in LOCAL_ONLY]
            found += [f"{file}: {name}" for name in names if name.split(".")[0] in TALKATIVE]
    assert found == []
