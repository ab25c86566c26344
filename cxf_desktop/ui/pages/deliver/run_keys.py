"""The keys of the cockpit: for one hand, without Ctrl, as long as nobody types."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

_TYPED_INTO: Final = (QLineEdit, QPlainTextEdit, QComboBox)
_CHORD: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


@dataclass(frozen=True)
class CockpitKey:
    """Keys that do the same; how people read them, and what they do."""

    keys: tuple[Qt.Key, ...]
    shown: str
    what: str
    act: Callable[[], object]
    edits: bool = True


def key_for(event: QKeyEvent, keys: Sequence[CockpitKey], focused: QWidget | None) -> CockpitKey | None:
    """Return what a key asks of the cockpit; nothing while somebody types, or when the key is only held down."""
    if isinstance(focused, _TYPED_INTO) or event.modifiers() & _CHORD or event.isAutoRepeat():
        return None
    return next((entry for entry in keys if event.key() in entry.keys), None)
