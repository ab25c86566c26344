"""How the fill-in workbook looks: named cell styles from a few colours by role.

A cell takes its style by name, so the workbook stays small and everybody can see in the program what a cell is for.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openpyxl import Workbook

FONT = "Arial"
"""There on every machine, or replaced by one of the same widths."""
SIZE = 10
SMALL = 9

StyleName = Literal[
    "title",
    "part",
    "customer",
    "body",
    "muted",
    "heading",
    "label",
    "input",
    "head",
    "head_plain",
    "head_number",
    "number",
    "link",
    "cell",
    "total",
    "total_number",
    "section",
    "section_count",
    "count",
    "back",
    "question_number",
    "question",
    "asked",
    "statement",
    "hint",
    "answer",
    "remark",
    "tall_hint",
    "tall_answer",
    "tall_remark",
]

Role = Literal["ink", "muted", "surface", "sunken", "line", "line_strong", "accent", "tint", "good", "good_tint"]
PAPER: Mapping[Role, str] = MappingProxyType(
    {
        "ink": "1A2233",
        "muted": "566074",
        "surface": "FFFFFF",
        "sunken": "EDEFF3",
        "line": "C9CFDA",
        "line_strong": "757F92",
        "accent": "0B5CAD",
        "tint": "E3EEF9",
        "good": "0B6E4F",
        "good_tint": "DDEFE8",
    }
)
"""The light theme by role: RRGGBB."""

# name: size, bold, colour, ground, horizontal, vertical, rule below; inputs have a frame instead.
_LOOKS: Mapping[StyleName, tuple[float, bool, Role, Role | None, str, str, Role | None]] = MappingProxyType(
    {
        "title": (20, True, "ink", None, "left", "center", None),
        "part": (16, True, "ink", None, "left", "center", None),
        "customer": (13, False, "muted", None, "left", "top", None),
        "body": (SIZE, False, "ink", None, "left", "top", None),
        "muted": (SMALL, False, "muted", None, "left", "center", None),
        "heading": (13, True, "ink", None, "left", "center", "accent"),
        "label": (SIZE, False, "ink", None, "left", "center", None),
        "input": (SIZE, False, "ink", "tint", "left", "center", None),
        "head": (SMALL, True, "ink", "sunken", "left", "center", "line_strong"),
        "head_plain": (SMALL, True, "ink", None, "left", "bottom", "line_strong"),
        "head_number": (SMALL, True, "ink", None, "right", "bottom", "line_strong"),
        "number": (SIZE, False, "ink", None, "right", "center", "line"),
        "link": (SIZE, False, "accent", None, "left", "center", "line"),
        "cell": (SIZE, False, "ink", None, "left", "center", "line"),
        "total": (SIZE, True, "ink", None, "left", "center", None),
        "total_number": (SIZE, True, "ink", None, "right", "center", None),
        "section": (12, True, "ink", None, "left", "bottom", "accent"),
        "section_count": (SMALL, False, "muted", None, "left", "bottom", "accent"),
        "count": (SMALL, False, "muted", None, "left", "center", None),
        "back": (SMALL, False, "accent", None, "right", "center", None),
        "question_number": (SIZE, True, "muted", None, "right", "center", "line"),
        "question": (SIZE, False, "ink", None, "left", "center", "line"),
        "asked": (SIZE, True, "ink", None, "left", "center", "line"),
        "statement": (SIZE, False, "ink", None, "left", "center", None),
        "hint": (SMALL, False, "muted", None, "left", "center", "line"),
        "answer": (SIZE, True, "ink", "tint", "left", "center", None),
        "remark": (SIZE, False, "ink", "surface", "left", "center", None),
        "tall_hint": (SMALL, False, "muted", None, "left", "top", "line"),
        "tall_answer": (14, True, "ink", "tint", "center", "center", None),
        "tall_remark": (SIZE, False, "ink", "surface", "left", "top", None),
    }
)
_INPUTS = ("input", "answer", "remark", "tall_answer", "tall_remark")
_TYPED = ("input", "remark", "tall_remark")
_RULE_ABOVE = ("question_number", "question", "asked", "hint", "tall_hint")
_LINKS = ("link", "back")
_INDENTED: Mapping[StyleName, int] = MappingProxyType(
    {
        "input": 1,
        "head": 1,
        "section_count": 1,
        "count": 1,
        "question": 1,
        "asked": 1,
        "statement": 2,
        "hint": 1,
        "answer": 1,
        "remark": 1,
        "tall_hint": 1,
        "tall_remark": 1,
    }
)


def add_styles(workbook: "Workbook") -> None:
    """Give the workbook its named styles, and its default font."""
    from openpyxl.styles import Font

    styles: Any = workbook._named_styles  # type: ignore[attr-defined]  # the library has no other way to it
    styles["Normal"].font = Font(name=FONT, size=SIZE, family=2)
    for name in _LOOKS:
        workbook.add_named_style(_style(name))


def _style(name: StyleName) -> Any:
    from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side

    size, bold, colour, ground, horizontal, vertical, rule = _LOOKS[name]
    style = NamedStyle(style_name(name))
    underline: Literal["single"] | None = "single" if name in _LINKS else None
    style.font = Font(name=FONT, size=size, bold=bold, color=PAPER[colour], underline=underline)
    indent = _INDENTED.get(name, 0)
    style.alignment = Alignment(horizontal=horizontal, vertical=vertical, wrap_text=True, indent=indent)
    if ground:
        style.fill = PatternFill("solid", fgColor=PAPER[ground])
    if name in _INPUTS:
        side = Side("thin", color=PAPER["line_strong"])
        style.border = Border(left=side, right=side, top=side, bottom=side)
        style.protection = Protection(locked=False)
    elif rule:
        side = Side("medium" if rule == "accent" else "thin", color=PAPER[rule])
        style.border = Border(top=side) if name in _RULE_ABOVE else Border(bottom=side)
    if name in _TYPED:
        style.number_format = "@"  # what is typed stays text: "- none", "3/4" and "=" too
    return style


def style_name(name: StyleName) -> str:
    """Return the name by which the workbook knows a style."""
    return f"CXF {name.replace('_', ' ')}"


def font_of(name: StyleName) -> tuple[float, bool, int]:
    """Return size, boldness and indent of a style, to measure text."""
    size, bold, *_ = _LOOKS[name]
    return size, bold, _INDENTED.get(name, 0)
