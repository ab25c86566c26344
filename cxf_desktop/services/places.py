"""Where a library lies: in a folder that a cloud service copies, or on another machine; and how it moves away.

A cloud service copies a file while it is being written, and puts a copy of its own beside it when two machines wrote:
both are the end of a database.
"""

import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.storage.library import Library
from cxf_desktop.storage.mounts import file_system_of, is_on_network

ONEDRIVE, DROPBOX, GOOGLE_DRIVE, ICLOUD = "OneDrive", "Dropbox", "Google Drive", "iCloud Drive"
_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_DROPBOX_FILES = ("APPDATA", "LOCALAPPDATA")
_LARGEST = 100_000
_BEGINNINGS = (
    ("onedrive - ", ONEDRIVE), ("onedrive-", ONEDRIVE), ("dropbox (", DROPBOX), ("dropbox-", DROPBOX),
    ("googledrive-", GOOGLE_DRIVE), ("google-drive:", GOOGLE_DRIVE),
)  # fmt: skip
"""How folders begin that carry the name of a company or an account behind it."""
_NAMES = {
    "onedrive": ONEDRIVE,
    "skydrive": ONEDRIVE,
    "dropbox": DROPBOX,
    "google drive": GOOGLE_DRIVE,
    "googledrive": GOOGLE_DRIVE,
    "google-drive": GOOGLE_DRIVE,
    ".shortcut-targets-by-id": GOOGLE_DRIVE,
    "com~apple~clouddocs": ICLOUD,
    "mobile documents": ICLOUD,
}
_DRIVE_STREAM = frozenset(("my drive", "meine ablage", "shared drives", "geteilte ablagen", "other computers"))
"""The folders at the top of the drive that Google Drive makes on Windows."""
_MOUNTED = {
    "fuse.google-drive-ocamlfuse": GOOGLE_DRIVE,
    "fuse.onedriver": ONEDRIVE,
    "fuse.gdfs": GOOGLE_DRIVE,
    "fuse.dropbox": DROPBOX,
}


@dataclass(frozen=True)
class Place:
    """A folder that a service copies elsewhere."""

    service: str
    folder: Path


def cloud_of(path: Path, environment: Mapping[str, str] | None = None, home: Path | None = None) -> Place | None:
    """Return the cloud folder that a path lies in, or None."""
    given = os.environ if environment is None else environment
    real = _real(path)
    for service, folder in _told(given, home or Path.home()):
        if real.is_relative_to(_real(folder)):
            return Place(service, folder)
    named = _by_name(real)
    if named is not None:
        return Place(*named)
    mounted = _MOUNTED.get(file_system_of(real)) if sys.platform.startswith("linux") else None
    return Place(mounted, real.parent) if mounted else None


def is_elsewhere(path: Path) -> bool:
    """Tell whether a path lies on another machine, where a library can only be read."""
    return is_on_network(path)


def service_of_name(path: PurePath) -> str:
    """Return the service that a folder of a path is named after, or nothing. Knows paths of every system."""
    return (_by_name(path) or ("", path))[0]


def move(library: Library, target: Path, progressed: Callable[[int, int], None] | None = None) -> Path:
    """Copy a library into the folder ``target`` with its envelope and backups, close it, and take the old files away.

    The copy is made by the engine, looked at and compared, before anything goes. Returns where the library lies now;
    it is to be opened anew, with the key that it had.

    Raises:
        LibraryError: There is one of that name already, or it cannot be copied; everything is as it was.

    """
    from cxf_desktop.storage.moving import copy_with_company, remove_with_company

    old = library.path
    if library.read_only:
        raise LibraryError(f"{library.read_only}; it can be copied, but not moved")
    new = copy_with_company(old, target, library.key, progressed)
    library.close()
    remove_with_company(old, new)
    return new


def copy_here(library: Library, target: Path, progressed: Callable[[int, int], None] | None = None) -> Path:
    """Copy a library that can only be read into the folder ``target``, with its envelope; return where the copy lies.

    Raises:
        LibraryError: There is one of that name already, or it cannot be copied.

    """
    from cxf_desktop.storage.moving import copy_with_company

    return copy_with_company(library.path, target, library.key, progressed)


def _told(environment: Mapping[str, str], home: Path) -> Iterator[tuple[str, Path]]:
    """Return the folders that the services themselves say are theirs."""
    for name in _VARIABLES:
        if environment.get(name):
            yield ONEDRIVE, Path(environment[name])
    files = [Path(environment[name]) / "Dropbox" / "info.json" for name in _DROPBOX_FILES if environment.get(name)]
    for file in (*files, home / ".dropbox" / "info.json"):
        for folder in _dropbox_folders(file):
            yield DROPBOX, folder


def _dropbox_folders(file: Path) -> list[Path]:
    with suppress(OSError, ValueError, RecursionError), file.open("rb") as stream:
        told = json.loads(stream.read(_LARGEST))
        accounts = told.values() if isinstance(told, dict) else ()
        paths = (account.get("path") for account in accounts if isinstance(account, dict))
        return [Path(path) for path in paths if isinstance(path, str) and path]
    return []


def _by_name(path: PurePath) -> tuple[str, Path] | None:
    parts = path.parts
    for at, part in enumerate(parts):
        name = part.casefold()
        service = _NAMES.get(name) or next((which for begin, which in _BEGINNINGS if name.startswith(begin)), "")
        if not service and at == 1 and isinstance(path, PureWindowsPath) and name in _DRIVE_STREAM:
            service = GOOGLE_DRIVE
        if service:
            return service, Path(*parts[: at + 1])
    return None


def _real(path: Path) -> Path:
    """Return a path without links, in the spelling that comparisons need."""
    real = path.expanduser().resolve()
    return Path(os.path.normcase(real)) if isinstance(real, PureWindowsPath) else real


def as_path(text: str, *, windows: bool) -> PurePath:
    """Return a path of either system, to look at only."""
    return PureWindowsPath(text) if windows else PurePosixPath(text)
