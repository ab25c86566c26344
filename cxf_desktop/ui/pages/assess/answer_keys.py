"""What the keys of the interview mean, the same for one question and for the list."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

Kind = Literal["value", "not_applicable", "clear", "step", "on", "choose", "move", "note", "voice", "hands", "names"]

_CONTROL = Qt.KeyboardModifier.ControlModifier
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


@dataclass(frozen=True)
class Act:
    """What is asked for; ``number`` is a value, a step or the position of a voice."""

    kind: Kind
    number: int = 0


_ACTS: dict[int, Act] = {
    Qt.Key.Key_1: Act("value", 1),
    Qt.Key.Key_2: Act("value", 2),
    Qt.Key.Key_3: Act("value", 3),
    Qt.Key.Key_4: Act("value", 4),
    Qt.Key.Key_0: Act("not_applicable"),
    Qt.Key.Key_Backspace: Act("clear"),
    Qt.Key.Key_Delete: Act("clear"),
    Qt.Key.Key_Left: Act("step", -1),
    Qt.Key.Key_PageUp: Act("step", -1),
    Qt.Key.Key_Right: Act("step", 1),
    Qt.Key.Key_PageDown: Act("step", 1),
    Qt.Key.Key_Return: Act("on", 1),
    Qt.Key.Key_Enter: Act("on", 1),
    Qt.Key.Key_Space: Act("choose"),
    Qt.Key.Key_Up: Act("move", -1),
    Qt.Key.Key_Down: Act("move", 1),
    Qt.Key.Key_N: Act("note"),
    Qt.Key.Key_H: Act("hands"),
    Qt.Key.Key_V: Act("names"),
}


def act_of(event: QKeyEvent) -> Act | None:
    """Return what a key press asks for, or None when it is none of the interview's."""
    if event.modifiers() in _PLAIN:
        return _ACTS.get(event.key())
    if event.modifiers() & _CONTROL and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
        return Act("voice", event.key() - Qt.Key.Key_1)
    return None
