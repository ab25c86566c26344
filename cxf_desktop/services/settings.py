"""What the program remembers of its user between two starts, beside the library."""

import contextlib
import json
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal

Theme = Literal["light", "dark", "system"]
WindowLanguage = Literal["en", "de", "system"]

_CHOICES: dict[str, tuple[str, ...]] = {"language": ("en", "de", "system"), "theme": ("light", "dark", "system")}


@dataclass(frozen=True)
class Settings:
    """The settings. A plain dataclass: they are read before anything else of the program is loaded."""

    language: WindowLanguage = "system"
    theme: Theme = "system"
    consultant: str = ""
    company: str = ""
    documents_folder: str = ""
    library: str = ""
    """Where the library lies; empty: where it usually does."""
    backup_folder: str = ""
    """Where backups go; empty: beside the library."""
    window: list[int] | None = None
    """x, y, width and height of the window when it is not maximized, in device-independent pixels."""
    maximized: bool = False
    guidance_open: bool = True
    interview_goes_on: bool = True
    sizes: dict[str, list[int]] = field(default_factory=dict)
    """Sizes of the parts that the user can move, by name."""
    exported: str = "docx,pdf,xlsx"
    """Formats and tables that were written last, with commas between."""
    sample_offered: bool = False
    last_check: str = ""
    """When everything in the library was looked at last, as ISO writes it; empty for never."""
    backup_trouble: str = ""
    """Why the backup on closing could not be made; said at the next start."""
    place_known: str = ""
    """The place of a library that the user was warned of and stays with."""
    lock_after: int = 15
    """Minutes without a key or a click after which a protected library is locked; 0 for never."""


class SettingsFile:
    """Keeps the settings in a file; without one, in memory."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self.current = self._read()

    def update(self, **changes: Any) -> None:
        """Change some settings and keep them. A folder that cannot be written is no reason to stop the work."""
        self.current = replace(self.current, **{name: _writable(value) for name, value in changes.items()})
        if self._file is None:
            return
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            temporary = self._file.with_suffix(".new")
            temporary.write_text(json.dumps(asdict(self.current), ensure_ascii=False, indent=1), encoding="utf-8")
            temporary.replace(self._file)

    def _read(self) -> Settings:
        if self._file is None:
            return Settings()
        try:
            stored = json.loads(self._file.read_bytes())
        except (OSError, ValueError, RecursionError):
            return Settings()
        return _valid(stored) if isinstance(stored, dict) else Settings()


def _writable(value: Any) -> Any:
    """Return a text without halves of letters, which no file can hold; everything else as it is."""
    return value.encode(errors="replace").decode() if isinstance(value, str) else value


def _valid(stored: dict[str, Any]) -> Settings:
    """Take over what makes sense; what a newer program added, or somebody broke, is left aside."""
    usual = Settings()
    found = {one.name: stored[one.name] for one in fields(Settings) if _fits(one.name, stored.get(one.name), usual)}
    return replace(usual, **found)


def _fits(name: str, value: Any, usual: Settings) -> bool:
    if name in _CHOICES:
        return value in _CHOICES[name]
    if name == "window":
        return _numbers(value) and len(value) == 4
    if name == "sizes":
        return isinstance(value, dict) and all(_numbers(sizes) for sizes in value.values())
    return type(value) is type(getattr(usual, name))


def _numbers(value: Any) -> bool:
    return isinstance(value, list) and all(type(number) is int for number in value)
