"""A share, 0 to 1, that is typed in per cent."""

from typing import Any

from PySide6.QtWidgets import QWidget

from cxf_desktop.ui.forms.line_editor import NumberEditor

_DECIMALS = 2


class PercentEditor(NumberEditor):
    """A number from 0 to 100; empty for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, most=100)

    def value(self) -> Any:
        """Return the share, or None; raises ValueError when it is none or out of bounds."""
        number = super().value()
        return None if number is None else round(number / 100, _DECIMALS + 4)

    def set_value(self, value: Any) -> None:
        """Show a share in per cent."""
        super().set_value(None if value is None else round(value * 100, _DECIMALS))
