"""One window per library: a second start asks the first window to come to the front, and ends.

Who is first is decided by a lock of the system on ``NAME.lock``, which goes with its process, however that ends. The
two talk over a local socket, named after the file and the user; nothing of it reaches a network.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from cxf_desktop.storage.locking import FileLock

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtNetwork import QLocalServer

ASK, ANSWER = b"front\n", b"ok\n"
PATIENCE = 3.0
"""Seconds until the first window must have answered; it may be starting itself."""
_BETWEEN = 0.05
_ONE_TRY = 250
"""Milliseconds."""


class FirstStart:
    """Finds out whether this is the first start on a library, and stays it."""

    def __init__(self, library: Path) -> None:
        self._library = real_path(library)
        self._lock = FileLock(self._library.with_name(f"{self._library.name}.lock"))
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Take the lock; True too where none can be taken: what can only be read may be read by many."""
        try:
            self._library.parent.mkdir(parents=True, exist_ok=True)
            return self._lock.acquire()
        except OSError:
            return True

    def listen(self, parent: "QObject", on_second: Callable[[], None]) -> None:
        """Call ``on_second`` whenever somebody starts the program on this library once more."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(parent)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        name = server_name(self._library)
        QLocalServer.removeServer(name)  # we have the lock: whoever listened there is gone
        server.newConnection.connect(lambda: _answer(server, on_second))
        server.listen(name)
        self._server = server

    def end(self) -> None:
        """Let the next start be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.release()


def come_to_front(library: Path, patience: float = PATIENCE) -> bool:
    """Ask the window that has the library open to come to the front; False when nobody answers."""
    from PySide6.QtCore import QCoreApplication

    _let_others_take_the_front()
    app = QCoreApplication.instance() or QCoreApplication([])
    end = time.monotonic() + patience
    while not (answered := _ask(server_name(library))) and time.monotonic() < end:
        time.sleep(_BETWEEN)
    del app
    return answered


def real_path(library: Path) -> Path:
    """Return the one spelling of a path, without links and in one case where the system knows no other."""
    return Path(os.path.normcase(os.path.realpath(library)))


def server_name(library: Path) -> str:
    """Return the name of the socket for a library and this user: says nothing of either, and is short enough."""
    import getpass  # the first start pays for neither
    import hashlib

    told = f"{getpass.getuser()}\0{real_path(library)}"
    name = f"cxf-{hashlib.sha256(told.encode('utf-8', 'surrogateescape')).hexdigest()[:24]}"
    folder = os.environ.get("XDG_RUNTIME_DIR", "") if sys.platform.startswith("linux") else ""
    return f"{folder}/{name}" if folder and Path(folder).is_dir() else name


def _ask(name: str) -> bool:
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_ONE_TRY):
        return False
    socket.write(ASK)
    socket.flush()
    answered = socket.waitForReadyRead(_ONE_TRY * 4) and bytes(socket.readAll().data()).startswith(ANSWER.strip())
    socket.disconnectFromServer()
    return bool(answered)


def _answer(server: "QLocalServer", on_second: Callable[[], None]) -> None:
    while (socket := server.nextPendingConnection()) is not None:
        socket.disconnected.connect(socket.deleteLater)
        socket.write(ANSWER)
        socket.flush()
        on_second()


def _let_others_take_the_front() -> None:
    """Windows lets only the program in front put another one there."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
