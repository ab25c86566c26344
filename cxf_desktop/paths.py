"""Finds what lies beside the package: in a checkout, in a wheel and in a frozen build."""

import os
import sys
from pathlib import Path

_APPLICATION = "CXF Desktop"


def resources() -> Path:
    """Return the folder with icons, themes, fonts and translations."""
    return _beside("resources")


def workshop_templates() -> Path:
    """Return the folder with the shipped templates."""
    return _beside("workshop_templates")


def user_library() -> Path:
    """Return where the library lies when nobody says otherwise."""
    return _user_data() / "library.cxflib"


def user_templates() -> Path:
    """Return the partner's own folder of templates; it need not be there."""
    return _user_data() / "workshop_templates"


def user_settings() -> Path:
    """Return the file with the settings of the window."""
    import platformdirs

    return Path(platformdirs.user_config_dir(_APPLICATION, appauthor=False)) / "settings.json"


def user_states() -> list[Path]:
    """Return where what must outlive a crash is put, best first; beside neither the library nor its backups."""
    import platformdirs

    folders = [Path(platformdirs.user_state_dir(_APPLICATION, appauthor=False)) / "emergency"]
    running = os.environ.get("XDG_RUNTIME_DIR")  # in memory: there is room when the disk is full
    return [*folders, Path(running) / "cxf-desktop"] if running else folders


def _user_data() -> Path:
    import platformdirs  # loaded when somebody asks: 3 ms

    return Path(platformdirs.user_data_dir(_APPLICATION, appauthor=False))


def _beside(name: str) -> Path:
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / name
    # In a checkout, what lies beside the package: an installed copy of the data would be stale there.
    checkout = (package.parent / "pyproject.toml").is_file()
    return package.parent / name if checkout else package / "_data" / name
