"""The composition root: the one place that builds library, catalogue, services and window."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from cxf_desktop import paths
from cxf_desktop.services.settings import SettingsFile
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.errors import LibraryError, ProtectedError
from cxf_desktop.storage.library import Library, LockedLibrary

if TYPE_CHECKING:
    from cxf_desktop.services.session import Session
    from cxf_desktop.templates.catalogue import Catalogue
    from cxf_desktop.ui.main_window import MainWindow

TOUR_FOLDER = Path("cxf-tour")


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window, or run a command when one is given; return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    library, rest = _library_option(given)
    if rest:
        return _run_command(given)
    if not has_display():
        print(f"There is no display, so this is the tour: every document of the sample, in {TOUR_FOLDER.absolute()}")
        kept = ["--library", str(library)] if library else []
        return _run_command(["tour", "--out", str(TOUR_FOLDER), "--lang", "en", "--lang", "de", *kept])
    return _run_window(library)


def build_window(library: Path | str, *, lang: str = "en", theme: str = "light") -> "MainWindow":
    """Return the main window for the library file at ``library``, which is made when missing.

    Settings are kept in memory. A ``QApplication`` is made when there is none yet. Of a protected library it shows
    where to unlock it.

    Raises:
        LibraryError: The file is no library.

    """
    from cxf_desktop.ui.application import window_for

    settings = SettingsFile(None)
    settings.update(language=lang, theme=theme)
    return window_for(open_or_locked(Path(library), settings))


def open_session(library: Path | str, engagement_id: str, *, passphrase: str | None = None) -> "Session":
    """Return the session on one engagement of a library, without Qt; closing it closes the library.

    ``passphrase``, or the recovery key, opens a protected one.

    Raises:
        LibraryError: The file is no library, has no such engagement, or is protected with another passphrase.

    """
    secret = None if passphrase is None else lambda: passphrase
    work = open_workspace(Path(library), SettingsFile(None), secret)
    try:
        return work.engagements.open(engagement_id, on_close=work.close)
    except LibraryError:
        work.close()
        raise


def open_workspace(library: Path, settings: SettingsFile, secret: Callable[[], str] | None = None) -> Workspace:
    """Open the library with the shipped templates and the partner's own.

    ``secret`` is asked for the passphrase, or the recovery key, when the library is protected.

    Raises:
        ProtectedError: It is protected, and there is nobody to ask.
        LibraryError: It cannot be opened.

    """
    try:
        opened = Library(library)
    except ProtectedError:
        if secret is None:
            raise
        from cxf_desktop.storage.protection import unlock

        opened = Library(library, unlock(library, secret()))
    return Workspace(opened, lambda: read_templates(None), settings)


def open_or_locked(library: Path, settings: SettingsFile) -> Workspace:
    """Open the library; when it is protected, return a workspace without it, for the window to unlock.

    Raises:
        LibraryError: It cannot be opened.

    """
    try:
        return open_workspace(library, settings)
    except ProtectedError:
        return Workspace(LockedLibrary(library), lambda: read_templates(None), settings)


def usual_library(settings: SettingsFile) -> Path:
    """Return where the library lies: where it was moved to, else in the user's folder for data."""
    moved = settings.current.library
    return Path(moved) if moved else paths.user_library()


def read_templates(folder: Path | None) -> "Catalogue":
    """Return the catalogue: the shipped templates, with those of ``folder``, or the partner's own, over them."""
    from cxf_desktop.templates.catalogue import Catalogue

    return Catalogue([paths.workshop_templates(), folder or paths.user_templates()])


def has_display() -> bool:
    """Tell whether a window can be shown."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _run_command(arguments: list[str]) -> int:
    import tempfile

    from cxf_desktop.cli import CommandLine

    settings = SettingsFile(paths.user_settings())
    with tempfile.TemporaryDirectory() as throw_away:
        command_line = CommandLine(
            open_workspace=lambda library, secret: open_workspace(library or usual_library(settings), settings, secret),
            open_throw_away=lambda: open_workspace(Path(throw_away) / "tour.cxflib", settings),
            read_templates=read_templates,
            usual_library=lambda: usual_library(settings),
        )
        try:
            return command_line.run(arguments)
        except KeyboardInterrupt:
            return 130


def _run_window(library: Path | None) -> int:
    from cxf_desktop.ui.single_instance import FirstStart, come_to_front

    settings = SettingsFile(paths.user_settings())
    file = library or usual_library(settings)
    start = FirstStart(file)
    try:
        if not start.is_first():
            return 0 if come_to_front(file) else _failed(f"{file}: is open in a window that does not answer")
        work = open_or_locked(file, settings)
    except LibraryError as error:
        return _failed(str(error))
    from cxf_desktop.ui.application import run

    return run(work, start)


def _failed(message: str) -> int:
    print(f"cxf-desktop: {message}", file=sys.stderr)
    return 1


def _library_option(arguments: list[str]) -> tuple[Path | None, list[str]]:
    """Return the library that was picked, and what else stands on the command line."""
    if len(arguments) == 2 and arguments[0] == "--library":
        return Path(arguments[1]), []
    if len(arguments) == 1 and arguments[0].startswith("--library="):
        return Path(arguments[0].removeprefix("--library=")), []
    return None, arguments
