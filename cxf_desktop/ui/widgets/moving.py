"""Moving the focus with the arrow keys in a row of buttons that is one stop for Tab."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

_FORWARD = {Qt.Key.Key_Right, Qt.Key.Key_Down}
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_Up}


def make_stop(buttons: Sequence[QAbstractButton], stop: int) -> None:
    """Let Tab reach only the button at ``stop``; the others are reached with the arrow keys."""
    for at, button in enumerate(buttons):
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if at == stop else Qt.FocusPolicy.ClickFocus)


def move_focus(buttons: Sequence[QAbstractButton], key: int) -> bool:
    """Move the focus for an arrow key, Home or End; tell whether ``key`` was one of them."""
    at = next((index for index, button in enumerate(buttons) if button.hasFocus()), 0)
    last = len(buttons) - 1
    if key in _FORWARD:
        target = min(last, at + 1)
    elif key in _BACK:
        target = max(0, at - 1)
    elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
        target = 0 if key == Qt.Key.Key_Home else last
    else:
        return False
    buttons[target].setFocus(Qt.FocusReason.TabFocusReason)
    return True
