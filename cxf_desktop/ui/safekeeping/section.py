"""A section of the page: a heading with its state beside it, a sentence, and what can be done."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.ui.context import Context
from cxf_desktop.ui.theme.metrics import XS, L, M, S
from cxf_desktop.ui.widgets.buttons import Button
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.labels import Body, FieldLabel, Muted, SectionTitle
from cxf_desktop.ui.widgets.notice import Notice, NoticeTone


class Section(Card):
    """A card with a heading; ``say`` puts a message into it."""

    def __init__(self, context: Context, title: str, note: str) -> None:
        super().__init__(padding=L, spacing=L)
        self.context = context
        self.setAccessibleName(title)
        head = QVBoxLayout()
        head.setSpacing(XS)
        head.addWidget(SectionTitle(title))
        if note:
            head.addWidget(Muted(note, wrap=True))
        self.body.addLayout(head)
        self.notice = Notice(context.icons, "info", "")
        self.notice.hide()
        self.body.addWidget(self.notice)

    def say(self, tone: NoticeTone, text: str, action: str = "") -> None:
        """Say something at the top of the section; nothing with an empty text."""
        self.notice.set_message(tone, text, action)
        self.notice.setVisible(bool(text))


def row_of(*parts: QWidget, stretch_after: bool = True) -> QHBoxLayout:
    """Return widgets side by side."""
    row = QHBoxLayout()
    row.setSpacing(S)
    for part in parts:
        if isinstance(part, Button):
            part.setAutoDefault(False)
        row.addWidget(part)
    if stretch_after:
        row.addStretch(1)
    return row


class PathRow(QWidget):
    """A path under a name, which may break after each folder, with buttons behind it."""

    def __init__(self, name: str, *buttons: Button) -> None:
        super().__init__()
        self._path = Body("", wrap=True, measure=0)
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addWidget(self._path, 1)
        for button in buttons:
            button.setAutoDefault(False)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(FieldLabel(name))
        layout.addLayout(row)

    def show_text(self, text: str) -> None:
        """Show another path."""
        self._path.setText(text)
