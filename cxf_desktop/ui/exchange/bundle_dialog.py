"""Shows an engagement that was handed over before anything of it is taken in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from cxf_desktop.exchange.errors import shown
from cxf_desktop.services.incoming import Place
from cxf_desktop.ui.context import Context
from cxf_desktop.ui.exchange import bundle_words as words
from cxf_desktop.ui.exchange.parts import buttons, dialog_column, fit_text
from cxf_desktop.ui.theme.metrics import XL, S
from cxf_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Body, Muted
from cxf_desktop.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from cxf_desktop.services.handover import Incoming as HandedOver

WIDTH = 600


class BundleDialog(QDialog):
    """Says what it holds and where it goes; accepted when it shall be taken in, or decided about."""

    def __init__(self, context: Context, incoming: "HandedOver", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = dialog_column(self, self.tr("Read an engagement in"))
        text = self.tr("%1. Nothing is kept before you read it in.").replace("%1", shown(incoming.file))
        layout.addWidget(Muted(text, wrap=True, measure=0))
        grid = QGridLayout()
        grid.setHorizontalSpacing(XL)
        grid.setVerticalSpacing(S)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, (name, value) in enumerate(words.facts(incoming)):
            grid.addWidget(Muted(name), row, 0, top)
            grid.addWidget(Body(value, wrap=True, measure=0), row, 1)
        layout.addLayout(grid)
        tone, where = words.goes(incoming)
        layout.addWidget(Notice(context.icons, tone, where))
        arriving = words.arriving(incoming)
        if arriving:
            layout.addWidget(Body(arriving, wrap=True, measure=0))
        self.setAccessibleDescription(f"{where} {arriving}".strip())
        self.take = PrimaryButton(self._action(incoming))
        self.take.clicked.connect(self.accept)
        if incoming.place is Place.KNOWN:
            layout.addLayout(buttons(self.take))
        else:
            cancel = SecondaryButton(self.tr("Cancel"))
            cancel.clicked.connect(self.reject)
            layout.addLayout(buttons(cancel, self.take))
        fit_text(self, WIDTH)
        self.take.setDefault(True)
        self.take.setFocus()

    def _action(self, incoming: "HandedOver") -> str:
        if incoming.place is Place.NEW:
            return self.tr("Add it to the library")
        if incoming.place is Place.KNOWN:
            return self.tr("Close")
        number = len(incoming.conflicts)
        if number:
            return (
                self.tr("Decide 1 field …") if number == 1 else self.tr("Decide %1 fields …").replace("%1", str(number))
            )
        return self.tr("Merge") if incoming.new_here else self.tr("Take the changes in")
