"""What folds open: the way to ask at the start, and what to listen for at each question."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.metrics import M, S
from cxf_desktop.ui.widgets.badge import Badge
from cxf_desktop.ui.widgets.buttons import QuietButton
from cxf_desktop.ui.widgets.labels import Body


class Fold(QFrame):
    """A text that ``button``, which stands elsewhere, opens and closes; marked when it is for the consultant only."""

    def __init__(
        self, icons: Icons, title: str, *, internal: bool = False, opened: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icons = icons
        self.button = QuietButton(title)
        self.button.setCheckable(True)
        self._text = Body("", wrap=True, measure=0)
        self.setProperty("well", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(M, S, M, S)
        layout.setSpacing(S)
        layout.addWidget(self._text)
        if internal:
            mark = Badge(self.tr("internal: never in a document, never on the projector"))
            row = QHBoxLayout()
            row.addWidget(mark)
            row.addStretch(1)
            layout.addLayout(row)
        self.button.toggled.connect(self._show)
        self.button.setChecked(opened)
        if not opened:
            self._show(False)

    def set_opened(self, opened: bool) -> None:
        """Open or close it."""
        self.button.setChecked(opened)

    def set_text(self, text: str) -> None:
        """Show another text."""
        if text != self._text.text():
            self._text.setText(text)

    def _show(self, opened: bool) -> None:
        self.setVisible(opened)
        self.button.setIcon(self._icons.icon("chevron-down" if opened else "chevron-right"))
