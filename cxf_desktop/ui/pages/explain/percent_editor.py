"""A share as people write it: a number of per cent."""

from typing import Any

from PySide6.QtWidgets import QWidget

from cxf_desktop.ui.forms.editors import NumberEditor

WHOLE = 100


class PercentEditor(NumberEditor):
    """Holds 0 to 1 and shows 0 to 100; empty for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, most=WHOLE)

    def value(self) -> Any:
        """Return the share, or None; raises ValueError when it is none or out of bounds."""
        number = super().value()
        return None if number is None else round(number / WHOLE, 6)

    def set_value(self, value: Any) -> None:
        """Show a share; the cursor stays where it was."""
        super().set_value(None if value is None else round(value * WHOLE, 4))
