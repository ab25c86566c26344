"""The start of the next turn: its title, and what it takes along."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.model import clean_line
from cxf_desktop.services.next_turn import unmet_objectives
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.editors import LineEditor
from cxf_desktop.ui.theme.metrics import XS, M, S
from cxf_desktop.ui.widgets.buttons import PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.labels import Body, ErrorText, FieldLabel

LONGEST_TITLE = 300


class NextTurnCard(Card):
    """Makes the engagement of the next turn."""

    started = Signal(str)
    """The id of the new engagement."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._carried = Body("", wrap=True)
        self.title = LineEditor(self)
        self.title.setMaxLength(LONGEST_TITLE)
        self.title.setAccessibleName(self.tr("Title of the next turn"))
        self.title.returnPressed.connect(self.start)
        self.title.textChanged.connect(self._on_text)
        self.error = ErrorText("", wrap=True, measure=0)
        self._buttons = (SecondaryButton("", self), PrimaryButton("", self))
        for button in self._buttons:
            button.clicked.connect(self.start)
        self._lay_out()
        self.refresh(new_title=True)
        self.set_strong(False)

    def set_strong(self, strong: bool) -> None:
        """Make this the one strong thing of the page, or not."""
        for button in self._buttons:
            button.setVisible(isinstance(button, PrimaryButton) is strong)

    def refresh(self, *, new_title: bool = False) -> None:
        """Say what is taken along; offer a title unless somebody wrote one."""
        document = self._context.session.document
        if new_title or not self.title.isModified():
            self.title.set_value(document.title)  # the number of the turn stands beside it everywhere
        for button in self._buttons:
            button.setText(self.tr("Start turn %1").replace("%1", str(document.turn + 1)))
        self._carried.setText(self._carries(document))

    def start(self) -> None:
        """Make the engagement and ask to go there."""
        session = self._context.session
        session.flush()
        title = clean_line(self.title.text()).strip()
        if not title:
            self._complain(self.tr("The next turn needs a title"))
            return
        try:
            id_ = self._context.work.next_turn.start(session.document, title)
        except LibraryError as error:
            self._complain(str(error))
            return
        self.started.emit(id_)

    @property
    def button(self) -> QPushButton:
        """What starts the next turn."""
        return next(button for button in self._buttons if not button.isHidden())

    def _lay_out(self) -> None:
        field = QVBoxLayout()
        field.setSpacing(XS)
        field.addWidget(FieldLabel(self.tr("Title"), buddy=self.title))
        line = QHBoxLayout()
        line.setSpacing(S)
        line.addWidget(self.title, 1)
        for button in self._buttons:
            line.addWidget(button)
        field.addLayout(line)
        field.addWidget(self.error)
        self.body.setSpacing(M)
        self.add(self._carried, field)
        self.error.hide()

    def _carries(self, document: Engagement) -> str:
        text = self.tr(
            "Taken along: customer and people, goals, the last answers; objectives not reached: %1, open points: %2,"
            " next steps: %3. Each is marked as carried over."
        )
        proof = document.proof
        numbers = (len(unmet_objectives(document)), len(proof.open_points), len(proof.next_steps))
        for place, number in enumerate(numbers, start=1):
            text = text.replace(f"%{place}", str(number))
        return text

    def _on_text(self) -> None:
        if self.error.text():
            self._complain("")

    def _complain(self, message: str) -> None:
        self.error.setText(message)
        self.error.setVisible(bool(message))
        self.title.set_error(message)
