"""The four statements of a question, each with the marks of who else chose it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.answers import Answer
from cxf_desktop.domain.questionnaires import Question
from cxf_desktop.domain.words import Language
from cxf_desktop.ui.pages.assess.interview_state import ROOM, Said
from cxf_desktop.ui.pages.assess.voice_marks import Mark, VoiceMarks, width_for
from cxf_desktop.ui.pages.assess.wording import initials
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import S
from cxf_desktop.ui.widgets.choice_card import ChoiceCard

VALUES = (1, 2, 3, 4)


class Statements(QWidget):
    """Four cards below each other; ``on_key`` is asked first what a key on a card means."""

    chosen = Signal(int)
    """A value was chosen with the pointer."""

    def __init__(
        self,
        themes: ThemeManager,
        language: Language,
        on_key: Callable[[QKeyEvent], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        self._on_key = on_key
        self.cards: list[ChoiceCard] = []
        self._marks: list[VoiceMarks] = []
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        for value in VALUES:
            card, marks = ChoiceCard(themes, str(value), "", value, dense=True), VoiceMarks(themes)
            card.setAutoExclusive(False)
            card.clicked.connect(lambda _checked=False, value=value: self._on_click(value))
            card.installEventFilter(self)
            row = QHBoxLayout()
            row.setSpacing(S)
            row.addWidget(card, 1)
            row.addWidget(marks, 0, Qt.AlignmentFlag.AlignVCenter)
            layout.addLayout(row)
            self.cards.append(card)
            self._marks.append(marks)

    def show_question(self, question: Question) -> None:
        """Show the statements of a question."""
        for card, statement in zip(self.cards, question.statements, strict=True):
            text = statement.to(self._language)
            if text != card.statement:
                card.set_text(text)

    def show_answers(self, own: Answer, others: Sequence[Said]) -> None:
        """Mark what the current voice chose, and what the others did."""
        marks = {
            value: [mark_of(said, self.tr("The room")) for said in others if _at(said) == value] for value in VALUES
        }
        width = width_for(max(len(found) for found in marks.values()))
        for value, card, shown in zip(VALUES, self.cards, self._marks, strict=True):
            card.setChecked(own.value == value and not own.not_applicable)
            shown.set_marks(marks[value])
            shown.setFixedWidth(width)
            shown.setVisible(width > 0)
            names = ", ".join(mark.name for mark in marks[value])
            card.setAccessibleDescription(self.tr("Also chosen by: %1").replace("%1", names) if names else "")

    def settle(self) -> None:
        """Lay the cards out at once."""
        self._column.activate()

    def set_enabled(self, enabled: bool) -> None:
        """Let the user choose, or only read."""
        for card in self.cards:
            card.setEnabled(enabled)

    def move_focus(self, by: int) -> bool:
        """Move the focus to the card above (-1) or below (1); False at the ends."""
        at = next((number for number, card in enumerate(self.cards) if card.hasFocus()), -1)
        if not 0 <= at + by < len(self.cards):
            return False
        self.cards[at + by].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def focused(self) -> int | None:
        """Return the value whose card has the focus."""
        return next((value for value, card in zip(VALUES, self.cards, strict=True) if card.hasFocus()), None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give keys to the question before a card takes them for moving about."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, ChoiceCard):
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_click(self, value: int) -> None:
        self.cards[value - 1].setChecked(True)  # a second click does not take the answer back
        self.chosen.emit(value)


def mark_of(said: Said, room: str) -> Mark:
    """Return the mark of a voice; ``room`` names the room."""
    if said.voice == ROOM:
        return Mark("", room, room=True)
    name = said.name.strip()
    return Mark(initials(name), name or "?")


def _at(said: Said) -> int | None:
    """Return the statement that an answer is nearest to; half a step counts to the lower one."""
    if said.answer.value is None or said.answer.not_applicable:
        return None
    return max(1, min(4, int(said.answer.value + 0.499)))
