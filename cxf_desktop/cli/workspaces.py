"""How a command gets at its library, and lets go of it."""

from collections.abc import Callable
from pathlib import Path

from cxf_desktop.services.workspace import Workspace

Open = Callable[[Path | None], Workspace]
Secret = Callable[[], str]
"""Gives the passphrase of a library that turns out to be protected."""
OpenWith = Callable[[Path | None, Secret], Workspace]


class Closing:
    """Closes the library at the end of a command, whatever happened."""

    def __init__(self, work: Workspace) -> None:
        self._work = work

    def __enter__(self) -> Workspace:
        return self._work

    def __exit__(self, *_: object) -> None:
        self._work.close()
