"""The measures of a page and of every kind of text on it, in points; Word and PDF share them."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from cxf_desktop.documents.charts.shapes import FontStyle
from cxf_desktop.documents.fonts import LINE_HEIGHT
from cxf_desktop.documents.palette import Role

MILLIMETRE = 72 / 25.4

PAGE_WIDTH, PAGE_HEIGHT = 210 * MILLIMETRE, 297 * MILLIMETRE
MARGIN = 22 * MILLIMETRE
WIDTH = PAGE_WIDTH - 2 * MARGIN
HEIGHT = PAGE_HEIGHT - 2 * MARGIN
FOOT = 11 * MILLIMETRE
"""From the lower edge of the paper to the foot line."""

RULE_LENGTH, RULE_THICKNESS, RULE_BLOCK = 28 * MILLIMETRE, 2.25, 12.0
"""The short rule above a heading of the first level, and the height that it takes."""

HAIRLINE = 0.5
CELL_SIDE, CELL_TOP = 5.0, 3.5
AFTER_TABLE = 9.0
LIST_INDENT = 15.0
QUOTE_INDENT = 12.0
CALLOUT_SIDE, CALLOUT_TOP, CALLOUT_BAR = 12.0, 8.0, 3.0
TILE_GAP, TILE_RULE = 14.0, 1.5
LABEL_WIDTH = 130.0
"""Width of the labels of named values."""

TextName = Literal[
    "body",
    "lead",
    "muted",
    "quote",
    "heading1",
    "heading2",
    "heading3",
    "caption",
    "list",
    "cell",
    "head",
    "callout_title",
    "callout",
    "figure_value",
    "figure_label",
    "contents_title",
    "contents1",
    "contents2",
    "kind",
    "title",
    "subtitle",
    "cover_label",
    "cover_value",
    "signature",
    "foot",
]


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How one kind of text looks, and the room above and below it."""

    size: float
    font: FontStyle = "regular"
    colour: Role = "ink"
    before: float = 0
    after: float = 0

    @property
    def leading(self) -> float:
        """From one base line to the next: what Word calls single spacing in this family."""
        return self.size * LINE_HEIGHT


SHEET: Mapping[TextName, TextStyle] = MappingProxyType(
    {
        "body": TextStyle(10.5, after=6),
        "lead": TextStyle(13, after=11),
        "muted": TextStyle(9, colour="muted", after=6),
        "quote": TextStyle(11, "italic", after=8),
        "heading1": TextStyle(18, "bold", after=10),
        "heading2": TextStyle(13, "bold", before=14, after=5),
        "heading3": TextStyle(10.5, "bold", before=8, after=3),
        "caption": TextStyle(9, colour="muted", before=3, after=12),
        "list": TextStyle(10.5, after=3),
        "cell": TextStyle(9.5),
        "head": TextStyle(9, "bold"),
        "callout_title": TextStyle(10.5, "bold", after=3),
        "callout": TextStyle(10, after=3),
        "figure_value": TextStyle(19, "bold"),
        "figure_label": TextStyle(9, colour="muted"),
        "contents_title": TextStyle(18, "bold", after=12),
        "contents1": TextStyle(10.5, "bold", before=6, after=1),
        "contents2": TextStyle(10, after=1),
        "kind": TextStyle(13, "bold", after=10),
        "title": TextStyle(32, "bold", after=6),
        "subtitle": TextStyle(17, colour="ink", after=0),
        "cover_label": TextStyle(9.5, colour="muted"),
        "cover_value": TextStyle(10.5),
        "signature": TextStyle(9, colour="muted"),
        "foot": TextStyle(8, colour="muted"),
    }
)

BEFORE_RULE = 24.0
"""Room above a heading of the first level that does not open a page."""
