"""The one style sheet of the application, made from a theme."""

from string import Template
from typing import Final

from PySide6.QtGui import QColor

from cxf_desktop.ui.theme import metrics
from cxf_desktop.ui.theme.sheets.buttons import BUTTONS
from cxf_desktop.ui.theme.sheets.chrome import CHROME
from cxf_desktop.ui.theme.sheets.fields import FIELDS
from cxf_desktop.ui.theme.sheets.lists import LISTS
from cxf_desktop.ui.theme.sheets.text import FRAMES, TEXT
from cxf_desktop.ui.theme.theme import Theme, mix

INDICATORS: Final = {
    "chevron-down": ("chevron-down", "muted"),
    "chevron-down-off": ("chevron-down", "line"),
    "chevron-up": ("chevron-up", "muted"),
    "chevron-up-off": ("chevron-up", "line"),
    "chevron-right": ("chevron-right", "muted"),
    "chevron-left": ("chevron-left", "muted"),
    "calendar": ("calendar", "muted"),
    "calendar-off": ("calendar", "line"),
    "tick": ("check", "on_accent"),
    "tick-off": ("check", "line_strong"),
    "part": ("minus", "on_accent"),
    "dot": ("dot", "on_accent"),
    "dot-off": ("dot", "line_strong"),
}
"""The little pictures inside controls: file name -> icon and role."""

_SHEET: Final = Template("".join((TEXT, FRAMES, BUTTONS, FIELDS, LISTS, CHROME)))


def stylesheet(theme: Theme, indicators: str = "") -> str:
    """Return the style sheet of ``theme``; the pictures of ``INDICATORS`` lie in the folder ``indicators``."""
    return _SHEET.substitute(_colors(theme), **_sizes(), indicators=indicators)


def hover_color(theme: Theme) -> QColor:
    """Return the ground of what the pointer is over."""
    return mix(theme.color("surface"), theme.color("ink"), 0.06)


def pressed_color(theme: Theme) -> QColor:
    """Return the ground of what is held down."""
    return mix(theme.color("surface"), theme.color("ink"), 0.12)


def _colors(theme: Theme) -> dict[str, str]:
    accent, ink = theme.color("accent"), theme.color("ink")
    derived = {
        "hover": hover_color(theme),
        "pressed": pressed_color(theme),
        "accent_hover": mix(accent, ink, 0.15),
        "accent_pressed": mix(accent, ink, 0.3),
        "accent_line": mix(theme.color("tint"), accent, 0.3),
        **{
            f"{tone}_line": mix(theme.color(f"{tone}_tint"), theme.color(tone), 0.3) for tone in ("good", "warn", "bad")
        },
    }
    return {**theme.colors, **{name: color.name() for name, color in derived.items()}}


def _sizes() -> dict[str, int]:
    return {
        "type_small": metrics.TYPE_SMALL,
        "type_body": metrics.TYPE_BODY,
        "type_emphasis": metrics.TYPE_EMPHASIS,
        "type_section": metrics.TYPE_SECTION,
        "type_page": metrics.TYPE_PAGE,
        "radius": metrics.RADIUS,
        "radius_card": metrics.CARD_RADIUS,
        "radius_badge": metrics.BADGE_RADIUS,
    }
