"""Puts a file in place as a whole or not at all."""

import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path


def put_in_place(content: bytes, target: Path, check: Callable[[Path], None] | None = None) -> None:
    """Write to a temporary file beside ``target``, sync it, then put it in place: a full disk costs no old file.

    ``check`` may read the temporary file back before that; what it raises ends the work.

    Raises:
        OSError: The file cannot be written; what was there is still there.

    """
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if check is not None:
            check(part)
        part.chmod(_usual_mode())
        part.replace(target)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise


def _usual_mode() -> int:
    """Return the mode that new files have; a temporary one is for its owner alone."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
