"""Opens sums one above the other: a line leads to the sum behind its own number, or to a question."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cxf_desktop.ui.pages.explain.sum import QUESTION, SUM, Sum
from cxf_desktop.ui.pages.explain.sum_dialog import SumDialog
from cxf_desktop.ui.theme.manager import ThemeManager

MadeSum = Callable[[str], Sum | None]
"""Returns the sum behind what a line names, or None when it has none."""


class SumsShown(QObject):
    """The sums that are open; Escape goes back to the one before, a question closes all."""

    question_asked = Signal(str)

    def __init__(self, page: QWidget, themes: ThemeManager, make: MadeSum) -> None:
        super().__init__(page)
        self._page = page
        self._themes = themes
        self._make = make

    def show(self, id_: str, above: QWidget | None = None) -> None:
        """Open the sum behind a number."""
        shown = self._make(id_)
        if shown is None:
            return
        dialog = SumDialog(shown, self._themes, above or self._page)
        dialog.asked.connect(lambda target: self._follow(target, dialog))
        dialog.open()

    def _follow(self, target: str, dialog: SumDialog) -> None:
        if target.startswith(SUM):
            self.show(target.removeprefix(SUM), dialog)
        elif target.startswith(QUESTION):
            for open_ in self._page.findChildren(SumDialog):
                open_.close()
            self.question_asked.emit(target.removeprefix(QUESTION))
