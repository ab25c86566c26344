"""What can be done from everywhere: for the keys, the command palette and the list of keys."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QShortcut
    from PySide6.QtWidgets import QWidget

# A button of a page calls what a command calls. Those about files are functions in ui/exchange/actions.py:
# ``send_form(context, questionnaire, parent)`` and ``read_form(widget)``.


@dataclass(frozen=True)
class Command:
    """Something the user can ask for; ``keys`` in Qt's portable notation, ``group`` as people read it."""

    id: str
    text: str
    run: Callable[[], None]
    keys: tuple[str, ...] = ()
    group: str = ""


def install_shortcuts(commands: Iterable[Command], window: "QWidget") -> "list[QShortcut]":
    """Give every command its keys in ``window``."""
    from PySide6.QtGui import QKeySequence, QShortcut

    shortcuts: list[QShortcut] = []
    for command in commands:
        for keys in command.keys:
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.activated.connect(command.run)
            shortcuts.append(shortcut)
    return shortcuts


def native_key(keys: str) -> str:
    """Return keys as this system writes them."""
    from PySide6.QtGui import QKeySequence

    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def native_keys(command: Command) -> str:
    """Return the first keys of a command as this system writes them, or nothing."""
    return native_key(command.keys[0]) if command.keys else ""
