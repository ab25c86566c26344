"""Assess: the readiness questionnaire, answered by many."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout

from cxf_desktop.services.pinning import UnknownQuestionnaireError
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.commands import native_key
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.interview import LOW_BELOW, WIDE_FROM, WIDEST
from cxf_desktop.ui.pages.page import Page
from cxf_desktop.ui.pages.readiness.interview_board import ReadinessBoard
from cxf_desktop.ui.theme.metrics import XS, L, M
from cxf_desktop.ui.widgets.buttons import ChoiceButton
from cxf_desktop.ui.widgets.notice import Notice


class ReadinessInterviewPage(Page):
    """Statements one by one or as a list, answered by the room, by each respondent, or by a show of hands."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(
            context,
            self.tr("Readiness interview"),
            self.tr("How ready is the company, field by field? The number keys are enough."),
            width=WIDEST,
        )
        self.body.setAlignment(Qt.AlignmentFlag(0))
        self.body.setSpacing(M)
        self._resumed = False
        try:
            questionnaire = context.work.readiness.questionnaire(self.session.document)
        except UnknownQuestionnaireError:
            self.board = None
            text = self.tr("The questionnaire of this engagement is not there. Put it back into the templates.")
            self.body.addWidget(Notice(context.icons, "warn", text))
            self.body.addStretch(1)
            return
        self.board = ReadinessBoard(context, questionnaire)
        self.heading.insertWidget(1, self.board.voices, 100)
        self.heading.addLayout(self._make_switch())
        self.body.addWidget(self.board, 1)
        self.board.result_asked.connect(lambda: self.go_to.emit("assess.readiness_result"))
        self.board.list_shown.connect(self._on_list_shown)
        self.session.changed.connect(self._on_changed)

    def reveal(self, path: str) -> bool:
        """Go to the question, the voice, the respondent or the panel that ``path`` belongs to."""
        self._resumed = True
        return self.board is not None and self.board.reveal(path)

    def on_shown(self) -> None:
        """Begin where the interview was left."""
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

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys that answer, and what they do."""
        return [
            ("1 – 5", self.tr("Answer: from strongly disagree to strongly agree; 1 is no, 5 is yes")),
            ("Y, J / N", self.tr("Yes or no, where that is asked")),
            ("0", self.tr("Does not apply; N too, where steps are asked for")),
            (native_key("Backspace"), self.tr("Clear the answer")),
            (native_key("PgUp") + " / " + native_key("PgDown"), self.tr("Question before or after")),
            (
                native_key("Ctrl+Up") + " / " + native_key("Ctrl+Down"),
                self.tr("Sub-area before or after"),
            ),
            (native_key("Ctrl+M"), self.tr("Write a remark; Esc leads back")),
            ("H", self.tr("Count a show of hands")),
            ("V", self.tr("Show the voices by name")),
            (native_key("Ctrl+1") + " – 9", self.tr("Answer for the room, or for a respondent")),
        ]

    def _on_changed(self, changed: Changed) -> None:
        if self.board is not None and self.isVisible() and changed.touches("assessment"):
            self.board.refresh(self._questions(changed))

    def _questions(self, changed: Changed) -> set[str]:
        """Return the questions whose answers changed; nothing when more than answers did."""
        assert self.board is not None
        found = {self.board.interview.place_of(path)[1] for path in changed.paths}
        return set() if "" in found else found

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
