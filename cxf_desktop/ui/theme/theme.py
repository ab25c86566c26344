"""A theme: a colour for every role, read from a file and checked."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PySide6.QtGui import QColor

ROLES: Final = (
    "window",
    "surface",
    "sunken",
    "ink",
    "muted",
    "line",
    "line_strong",
    "accent",
    "on_accent",
    "tint",
    "good",
    "good_tint",
    "warn",
    "warn_tint",
    "bad",
    "bad_tint",
    "assess",
    "commit",
    "deliver",
    "ensure",
    "level_1",
    "level_2",
    "level_3",
    "level_4",
    "vote_1",
    "vote_2",
    "vote_3",
    "vote_4",
    "vote_5",
)
"""What a colour is for; nothing in the window names a colour itself."""

_COLOR = re.compile(r"#[0-9A-Fa-f]{6}")


class ThemeError(ValueError):
    """A theme file that cannot be used; the text names the file and the place."""


@dataclass(frozen=True)
class Theme:
    """A name and the colours by role."""

    name: str
    colors: Mapping[str, str]

    def color(self, role: str) -> QColor:
        """Return the colour of a role; an unknown role is a mistake in the program."""
        return QColor(self.colors[role])

    def phase_color(self, phase: str) -> QColor:
        """Return the colour of ``assess``, ``commit``, ``deliver`` or ``ensure``."""
        return self.color(phase)

    def level_color(self, level: int) -> QColor:
        """Return the colour of level 1 to 4."""
        return self.color(f"level_{level}")

    @property
    def is_dark(self) -> bool:
        """Tell whether light text stands on a dark ground."""
        return luminance(self.color("window")) < luminance(self.color("ink"))


def load_theme(name: str, folder: Path) -> Theme:
    """Read ``name.json`` from ``folder``.

    Raises:
        ThemeError: The file is missing, is no theme, or lacks a role.

    """
    file = folder / f"{name}.json"
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise ThemeError(f"{file}: cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise ThemeError(f"{file}: is no JSON: {error}") from error
    colors = content.get("colors") if isinstance(content, dict) else None
    if not isinstance(colors, dict):
        raise ThemeError(f"{file}: colors: is missing")
    if content.get("name") != name:
        raise ThemeError(f"{file}: name: must be {name!r}")
    _check(file, colors)
    return Theme(name, MappingProxyType({role: str(colors[role]).upper() for role in ROLES}))


def mix(base: QColor, other: QColor, share: float) -> QColor:
    """Return ``base`` with ``share`` (0 to 1) of ``other`` in it."""
    return QColor.fromRgbF(
        base.redF() + (other.redF() - base.redF()) * share,
        base.greenF() + (other.greenF() - base.greenF()) * share,
        base.blueF() + (other.blueF() - base.blueF()) * share,
    )


def luminance(color: QColor) -> float:
    """Return the relative luminance as WCAG 2 defines it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, 1 to 21, as WCAG 2 defines it."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _check(file: Path, colors: Mapping[str, object]) -> None:
    for role in ROLES:
        value = colors.get(role)
        if value is None:
            raise ThemeError(f"{file}: colors.{role}: is missing")
        if not isinstance(value, str) or not _COLOR.fullmatch(value):
            raise ThemeError(f"{file}: colors.{role}: must look like #0B5CAD, not {value!r}")
    unknown = sorted(set(colors) - set(ROLES))
    if unknown:
        raise ThemeError(f"{file}: colors.{unknown[0]}: is no role")
