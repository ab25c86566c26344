"""What the keys of the readiness interview mean: alone on a question, and in the list of all."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from cxf_desktop.domain.words import Scale

Kind = Literal["value", "none", "clear", "step", "on", "choose", "side", "area", "note", "voice", "hands", "names"]

_CONTROL = Qt.KeyboardModifier.ControlModifier
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
YES, NO = 5, 1


@dataclass(frozen=True)
class Act:
    """What is asked for; ``number`` is a value, a step or the position of a voice."""

    kind: Kind
    number: int = 0


_ACTS: dict[int, Act] = {
    Qt.Key.Key_0: Act("none"),
    Qt.Key.Key_Backspace: Act("clear"),
    Qt.Key.Key_Delete: Act("clear"),
    Qt.Key.Key_PageUp: Act("step", -1),
    Qt.Key.Key_PageDown: Act("step", 1),
    Qt.Key.Key_Left: Act("side", -1),
    Qt.Key.Key_Right: Act("side", 1),
    Qt.Key.Key_Return: Act("on", 1),
    Qt.Key.Key_Enter: Act("on", 1),
    Qt.Key.Key_Space: Act("choose"),
    Qt.Key.Key_H: Act("hands"),
    Qt.Key.Key_V: Act("names"),
}
_WITH_CONTROL: dict[int, Act] = {
    Qt.Key.Key_Up: Act("area", -1),
    Qt.Key.Key_Down: Act("area", 1),
    Qt.Key.Key_M: Act("note"),
}
_YES_NO: dict[int, Act] = {
    Qt.Key.Key_Y: Act("value", YES),
    Qt.Key.Key_J: Act("value", YES),
    Qt.Key.Key_N: Act("value", NO),
}
_LIKERT: dict[int, Act] = {Qt.Key.Key_N: Act("none")}


def act_of(event: QKeyEvent, scale: Scale) -> Act | None:
    """Return what a key press asks for, or None when it is none of the interview's.

    Y, J and N answer a question for yes or no; on the other scale, N says that the question does not apply.
    """
    key = event.key()
    if event.modifiers() in _PLAIN:
        value = key - Qt.Key.Key_0
        if value in scale.values:
            return Act("value", value)
        return (_YES_NO if scale is Scale.YES_NO else _LIKERT).get(key) or _ACTS.get(key)
    if event.modifiers() & _CONTROL:
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            return Act("voice", key - Qt.Key.Key_1)
        return _WITH_CONTROL.get(key)
    return None
