"""Takes a library to another folder, with what belongs to it."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from cxf_desktop.files import put_in_place
from cxf_desktop.storage.backup import copy
from cxf_desktop.storage.backup_folder import envelope_of, folder_of
from cxf_desktop.storage.errors import LibraryError


def copy_with_company(
    library: Path, folder: Path, key: bytes | None, progressed: Callable[[int, int], None] | None = None
) -> Path:
    """Copy a library into ``folder``, verified, with envelope and backups; return where the copy lies.

    Raises:
        LibraryError: There is one of that name, or it cannot be copied; nothing is left of the copy.

    """
    new = folder / library.name
    if any(path.exists() for path in (new, envelope_of(new), folder_of(new))):
        raise LibraryError(f"{new}: is there already, nothing was moved")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if envelope_of(library).exists():
            put_in_place(envelope_of(library).read_bytes(), envelope_of(new))
            envelope_of(new).chmod(0o600)
        if folder_of(library).is_dir():
            shutil.copytree(folder_of(library), folder_of(new))  # files that nobody has open
        copy(library, new, key, progressed)  # last: with it, the library is there
    except (LibraryError, OSError, shutil.Error) as error:
        remove_with_company(new, library)
        if isinstance(error, LibraryError):
            raise
        raise LibraryError(f"{folder}: cannot be written, nothing was moved: {error}") from error
    return new


def remove_with_company(library: Path, kept: Path) -> None:
    """Take a library away that nobody has open, once there is another in ``kept``; what resists stays where it is."""
    if library.exists() and kept.exists() and library.samefile(kept):
        return
    for ending in ("-wal", "-shm", "", ".key", ".lock"):
        with suppress(OSError):
            library.with_name(library.name + ending).unlink(missing_ok=True)
    shutil.rmtree(folder_of(library), ignore_errors=True)
