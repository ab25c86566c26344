"""A line above everything: the library lies where it should not."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout

from cxf_desktop.ui.context import Context
from cxf_desktop.ui.theme.metrics import M, S
from cxf_desktop.ui.widgets.buttons import QuietButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Body
from cxf_desktop.ui.widgets.painting import IconMark


class PlaceBanner(QFrame):
    """Says it until the user moves the library or stays with its place."""

    def __init__(self, context: Context, text: str, on_show: Callable[[], None]) -> None:
        super().__init__()
        self._context = context
        self.setProperty("notice", True)
        self.setProperty("tone", "warn")
        self.setAccessibleName(text)
        self.show_page = SecondaryButton(self.tr("Move …"))
        self.show_page.setAccessibleName(self.tr("Go where the library can be moved"))
        self.show_page.clicked.connect(on_show)
        self.show_page.clicked.connect(self.hide)  # the page says it too
        self.stay = QuietButton(self.tr("Leave it there"))
        self.stay.clicked.connect(self._stay)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(M, S, S, S)
        layout.setSpacing(M)
        layout.addWidget(IconMark(context.icons, "warning", "warn"))
        layout.addWidget(Body(text, wrap=True, measure=0), 1)
        layout.addWidget(self.stay)
        layout.addWidget(self.show_page)

    def _stay(self) -> None:
        work = self._context.work
        work.settings.update(place_known=str(work.library.path))
        self.hide()
        self.deleteLater()
