"""What all editors have in common: the look of an error, and keys that belong to the window."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from cxf_desktop.domain.model import LONGEST_TEXT
from cxf_desktop.ui.widgets.labels import repolish


def mark_error(widget: QWidget, message: str) -> None:
    """Give a widget the look of an error and its reason, or take both away."""
    if bool(widget.property("error")) != bool(message):
        widget.setProperty("error", bool(message))
        repolish(widget)
    widget.setAccessibleDescription(message or str(widget.property("hint") or ""))


def set_hint(widget: QWidget, hint: str) -> None:
    """Have the hint of a field read out with it, as long as nothing is wrong."""
    widget.setProperty("hint", hint)
    widget.setAccessibleDescription(hint)


def leaves_undo_to_window(event: QEvent) -> bool:
    """Tell whether ``event`` asks a field to take the keys of undo or redo for itself.

    A field must not: there is one undo, that of the engagement, and it also survives a restart.
    """
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def short_enough(text: str) -> str:
    """Return ``text``; raises ValueError when it is longer than a field may be."""
    if len(text) > LONGEST_TEXT:
        message = QCoreApplication.translate("Editor", "Too long: at most %1 letters")
        raise ValueError(message.replace("%1", str(LONGEST_TEXT)))
    return text
