"""What is said about a file that cannot be taken in, and what is asked before another engagement is opened."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from cxf_desktop.ui.context import Context
from cxf_desktop.ui.exchange.parts import buttons, dialog_column, fit_text
from cxf_desktop.ui.theme.metrics import L
from cxf_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Body
from cxf_desktop.ui.widgets.painting import IconMark

WIDTH = 520


class RefusedDialog(QDialog):
    """Says why a file is not taken in, in words that can be copied for whoever sent it."""

    def __init__(self, context: Context, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        layout = dialog_column(self, self.tr("Not read in"))
        body = Body(text, wrap=True, measure=0)
        row = QHBoxLayout()
        row.setSpacing(L)
        row.addWidget(IconMark(context.icons, "warning", "bad"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(body, 1)
        layout.addLayout(row)
        self._copy = SecondaryButton(self.tr("Copy the text"))
        self._copy.setIcon(context.icons.icon("copy"))
        self._copy.clicked.connect(self.copy)
        close = PrimaryButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        layout.addLayout(buttons(self._copy, close))
        self.setAccessibleDescription(text)
        fit_text(self, WIDTH)
        close.setDefault(True)
        close.setFocus()

    def copy(self) -> None:
        """Put the text on the clipboard, and say so."""
        QGuiApplication.clipboard().setText(self.text)
        self._copy.setText(self.tr("Copied"))


class QuestionDialog(QDialog):
    """Asks whether to go on with something that can be taken back."""

    def __init__(self, title: str, text: str, action: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = dialog_column(self, title)
        layout.addWidget(Body(text, wrap=True, measure=0))
        cancel, go_on = SecondaryButton(self.tr("Cancel")), PrimaryButton(action)
        cancel.clicked.connect(self.reject)
        go_on.clicked.connect(self.accept)
        layout.addLayout(buttons(cancel, go_on))
        self.setAccessibleDescription(text)
        fit_text(self, WIDTH)
        go_on.setDefault(True)
        go_on.setFocus()
