"""What the program remembers of its user between two starts, beside the library."""

import contextlib
from pathlib import Path
from typing import Literal

from pydantic import ConfigDict, Field, ValidationError

from cxf_desktop.domain.model import Line, Model
from cxf_desktop.domain.words import Language


class Settings(Model):
    """The settings; what a newer program added is left aside."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    language: Language | Literal["system"] = "system"
    theme: Literal["light", "dark", "system"] = "system"
    consultant: Line = ""
    company: Line = ""
    documents_folder: Line = ""
    window: tuple[int, int, int, int] | None = None
    maximized: bool = False
    guidance_open: bool = True
    sizes: dict[str, list[int]] = Field(default_factory=dict)
    sample_offered: bool = False


class SettingsFile:
    """Keeps the settings in a file; without one, in memory."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self.current = self._read()

    def update(self, **changes: object) -> None:
        """Change some settings and keep them. A folder that cannot be written is no reason to stop the work."""
        self.current = Settings.model_validate({**self.current.model_dump(), **changes})
        if self._file is None:
            return
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            temporary = self._file.with_suffix(".new")
            temporary.write_text(self.current.model_dump_json(indent=1), encoding="utf-8")
            temporary.replace(self._file)

    def _read(self) -> Settings:
        if self._file is None:
            return Settings()
        try:
            return Settings.model_validate_json(self._file.read_bytes())
        except (OSError, ValidationError):
            return Settings()
