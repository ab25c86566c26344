"""What can be done from everywhere: for the keys, the command palette and the list of keys."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Command:
    """Something the user can ask for; ``keys`` in Qt's portable notation, ``group`` as people read it."""

    id: str
    text: str
    run: Callable[[], None]
    keys: tuple[str, ...] = ()
    group: str = ""


def install_shortcuts(commands: Iterable[Command], window: QWidget) -> list[QShortcut]:
    """Give every command its keys in ``window``."""
    shortcuts: list[QShortcut] = []
    for command in commands:
        for keys in command.keys:
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.activated.connect(command.run)
            shortcuts.append(shortcut)
    return shortcuts
