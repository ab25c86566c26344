"""Assess: the interview."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout

from cxf_desktop.services.pinning import UnknownQuestionnaireError
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.commands import native_key
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.interview_board import InterviewBoard
from cxf_desktop.ui.pages.assess.interview_state import place_of
from cxf_desktop.ui.pages.page import Page
from cxf_desktop.ui.theme.metrics import XS, L, M
from cxf_desktop.ui.widgets.buttons import ChoiceButton
from cxf_desktop.ui.widgets.notice import Notice

WIDE_FROM = 1060
"""Pixels of the page from which on the result has a column of its own."""
LOW_BELOW = 680
"""Pixels of height below which every line counts, and the sentence of purpose gives way."""
WIDEST = 1280


class InterviewPage(Page):
    """Questions one by one or as a list, answered by the room or by each respondent, with the result beside them."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(
            context,
            self.tr("Interview"),
            self.tr("Ask openly, then settle on the highest statement that is true today."),
            width=WIDEST,
        )
        self.body.setAlignment(Qt.AlignmentFlag(0))
        self.body.setSpacing(M)
        self._resumed = False
        try:
            questionnaire = context.work.assessment.questionnaire(self.session.document)
        except UnknownQuestionnaireError:
            self.board = None
            text = self.tr("The questionnaire of this engagement is not there. Put it back into the templates.")
            self.body.addWidget(Notice(context.icons, "warn", text))
            self.body.addStretch(1)
            return
        self.board = InterviewBoard(context, questionnaire)
        self.heading.insertWidget(1, self.board.voices, 100)
        self.heading.addLayout(self._make_switch())
        self.body.addWidget(self.board, 1)
        self.board.result_asked.connect(lambda: self.go_to.emit("assess.result"))
        self.board.list_shown.connect(self._on_list_shown)
        self.session.changed.connect(self._on_changed)

    def reveal(self, path: str) -> bool:
        """Go to the question, the voice or the respondent that ``path`` belongs to."""
        self._resumed = True
        return self.board is not None and self.board.reveal(path)

    def on_shown(self) -> None:
        """Begin where the interview was left: at the first unanswered question."""
        if self.board is None:
            return
        if not self._resumed:
            self._resumed = True
            self.board.resume()
        self.board.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what changed while another page was shown."""
        super().showEvent(event)
        if self.board is not None:
            self.board.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the result a column of its own where there is room."""
        super().resizeEvent(event)
        side = self.body.contentsMargins().left()
        self.body.setContentsMargins(side, L, side, L)
        self.purpose.setVisible(self.height() >= LOW_BELOW)
        if self.board is not None:
            self.board.set_wide(self.width() >= WIDE_FROM)

    def _on_changed(self, changed: Changed) -> None:
        if self.board is not None and self.isVisible() and changed.touches("assessment"):
            self.board.refresh(_questions(changed))

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys that answer, and what they do."""
        return [
            ("1 – 4", self.tr("Choose the statement")),
            ("0", self.tr("Not applicable")),
            (native_key("Backspace"), self.tr("Clear the answer")),
            (native_key("Return"), self.tr("Next question")),
            (native_key("Left"), self.tr("Question before")),
            (native_key("Right"), self.tr("Question after")),
            ("N", self.tr("Write a note")),
            ("H", self.tr("Count a show of hands")),
            ("V", self.tr("Show the voices by name")),
            (native_key("Ctrl+1") + " – 9", self.tr("Answer for the room, or for a respondent")),
        ]

    def _make_switch(self) -> QHBoxLayout:
        self._one, self._all = ChoiceButton(self.tr("One by one")), ChoiceButton(self.tr("As a list"))
        group = QButtonGroup(self)
        switch = QHBoxLayout()
        switch.setSpacing(XS)
        for button in (self._one, self._all):
            group.addButton(button)
            switch.addWidget(button)
        self._one.setChecked(True)
        group.buttonClicked.connect(self._on_switch)
        return switch

    def _on_switch(self) -> None:
        if self.board is not None:
            self.board.show_list(self._all.isChecked())

    def _on_list_shown(self, shown: bool) -> None:
        (self._all if shown else self._one).setChecked(True)


def _questions(changed: Changed) -> set[str]:
    """Return the questions whose answers changed; nothing when more than answers did."""
    found = {place_of(path)[1] for path in changed.paths}
    return set() if "" in found else found
