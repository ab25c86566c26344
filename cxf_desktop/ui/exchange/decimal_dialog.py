"""Asks what numbers mean that German and English notation read differently."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialog, QRadioButton, QWidget

from cxf_desktop.ui.context import Context
from cxf_desktop.ui.exchange.parts import buttons, dialog_column, fit, named
from cxf_desktop.ui.exchange.reading import Decimal
from cxf_desktop.ui.exchange.sheet import Cell, Column, Sheet
from cxf_desktop.ui.forms.notation import number_text
from cxf_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Muted

if TYPE_CHECKING:
    from cxf_desktop.exchange.readiness_workbook import ReadinessWorkbook

SIZE = (720, 520)


class DecimalDialog(QDialog):
    """Shows both readings of each number; one answer holds for all of them."""

    def __init__(self, context: Context, book: "ReadinessWorkbook", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = dialog_column(self, self.tr("What do these numbers mean?"))
        text = self.tr("The language of %1 does not tell which sign separates the decimals. Nothing is guessed.")
        layout.addWidget(Muted(text.replace("%1", book.file), wrap=True, measure=0))
        first = book.questions[0]
        locale = self.locale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)  # it is what makes them look alike
        comma, point = (number_text(reading, locale) for reading in first.readings)
        self.comma = QRadioButton(self._choice(self.tr("The comma separates decimals: %1 is %2"), first.raw, comma))
        self.point = QRadioButton(self._choice(self.tr("The point separates decimals: %1 is %2"), first.raw, point))
        for button in (self.comma, self.point):
            button.toggled.connect(self._refresh)
        layout.addLayout(named(self.tr("In the whole workbook"), self.comma, self.point))
        columns = (
            Column(self.tr("Sheet"), stretch=1),
            Column(self.tr("Cell")),
            Column(self.tr("Stands there"), numbers=True),
            Column(self.tr("Decimal comma"), numbers=True),
            Column(self.tr("Decimal point"), numbers=True),
        )
        self.sheet = Sheet(columns, context.themes, self.tr("Numbers"))
        self.sheet.show_lines(
            [
                (
                    Cell(question.sheet),
                    Cell(question.cell),
                    Cell(question.raw, strong=True),
                    *(Cell(number_text(reading, locale)) for reading in question.readings),
                )
                for question in book.questions
            ]
        )
        layout.addWidget(self.sheet, 1)
        cancel, self.go_on = SecondaryButton(self.tr("Cancel")), PrimaryButton(self.tr("Go on"))
        cancel.clicked.connect(self.reject)
        self.go_on.clicked.connect(self.accept)
        layout.addLayout(buttons(cancel, self.go_on))
        fit(self, *SIZE)
        self._refresh()
        self.go_on.setDefault(True)
        self.comma.setFocus()

    @property
    def decimal(self) -> Decimal:
        """The sign that was chosen."""
        return "," if self.comma.isChecked() else "."

    def _refresh(self) -> None:
        self.go_on.setEnabled(self.comma.isChecked() or self.point.isChecked())

    @staticmethod
    def _choice(pattern: str, text: str, value: str) -> str:
        # An ampersand would mean a shortcut.
        return pattern.replace("%2", value).replace("%1", text.replace("&", "&&"))
