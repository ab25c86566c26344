"""Tips with text that somebody typed: shown as it is, never taken for markup."""

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """Return ``text`` for a tool tip; empty for none."""
    return str(Qt.convertFromPlainText(text)) if text else ""
