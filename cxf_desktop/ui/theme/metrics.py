"""Every size of the look, in device-independent pixels."""

from typing import Final

from PySide6.QtGui import QFont

XS: Final = 4
S: Final = 8
M: Final = 12
L: Final = 16
XL: Final = 24
XXL: Final = 32
XXXL: Final = 48
SPACE: Final = (XS, S, M, L, XL, XXL, XXXL)
"""The only distances there are."""

TYPE_CAPTION: Final = 12
"""For the rail and for keys alone; everything that is read starts at ``TYPE_SMALL``."""
TYPE_SMALL: Final = 13
TYPE_BODY: Final = 14
TYPE_EMPHASIS: Final = 16
TYPE_SECTION: Final = 20
TYPE_PAGE: Final = 28
ROOM_SCALE: Final = 1.6

WEIGHT_NORMAL: Final = QFont.Weight.Normal
WEIGHT_STRONG: Final = QFont.Weight.DemiBold

RADIUS: Final = 6
CARD_RADIUS: Final = 10
BADGE_RADIUS: Final = 4
HAIRLINE: Final = 1
FOCUS_WIDTH: Final = 2
FOCUS_OFFSET: Final = 2

CONTROL_HEIGHT: Final = 32
ROW_HEIGHT: Final = 28
ROOM_HEIGHT: Final = 44
TARGET: Final = 24
"""The smallest thing that can be hit."""

ICON: Final = 20
ICON_SMALL: Final = 16
ICON_LARGE: Final = 32

RAIL_WIDTH: Final = 72
CONTENT_WIDTH: Final = 880
GUIDANCE_WIDTH: Final = 300
GUIDANCE_FOLDS_BELOW: Final = 1180
TEXT_COLUMN: Final = 72
"""Characters in a line of text, at most."""


def sized(font: QFont, pixels: int, *, strong: bool = False) -> QFont:
    """Return ``font`` in another size and one of the two weights."""
    result = QFont(font)
    result.setPixelSize(pixels)
    result.setWeight(WEIGHT_STRONG if strong else WEIGHT_NORMAL)
    return result


def tabular(font: QFont) -> QFont:
    """Return ``font`` with figures of one width, for columns of numbers and for clocks."""
    result = QFont(font)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result
