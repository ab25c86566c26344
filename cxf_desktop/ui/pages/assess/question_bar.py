"""The foot of a question: what is no statement, and the way through the questions."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxf_desktop.domain.answers import Answer
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.theme.metrics import S
from cxf_desktop.ui.widgets.buttons import ChoiceButton, IconButton, SecondaryButton
from cxf_desktop.ui.widgets.labels import Small


class QuestionBar(QWidget):
    """Not applicable, clear, back, on, and the next question that is unanswered."""

    not_applicable = Signal()
    cleared = Signal()
    stepped = Signal(int)
    jumped = Signal()

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icons = context.icons
        self._none = ChoiceButton(self.tr("0  Not applicable"))
        self._none.setAccessibleName(self.tr("Not applicable"))
        self._none.clicked.connect(self._on_none)
        self._clear = IconButton(icons, "cross", self.tr("Clear the answer (Backspace)"))
        self._clear.clicked.connect(self.cleared)
        self._back = IconButton(icons, "left", self.tr("Question before (Left)"))
        self._back.clicked.connect(lambda: self.stepped.emit(-1))
        self._place = Small("")
        self._on = IconButton(icons, "right", self.tr("Next question (Right)"))
        self._on.clicked.connect(lambda: self.stepped.emit(1))
        self._jump = SecondaryButton(self.tr("Next unanswered"))
        self._jump.clicked.connect(self.jumped)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 0, S, 0)
        layout.setSpacing(S)
        layout.addWidget(self._none)
        layout.addWidget(self._clear)
        layout.addStretch(1)
        layout.addWidget(self._back)
        layout.addWidget(self._place)
        layout.addWidget(self._on)
        layout.addWidget(self._jump)
        for part in (self._none, self._clear):
            part.setVisible(not context.session.read_only)

    def show_place(self, at: int, of: int) -> None:
        """Show which question of how many this is."""
        self._place.setText(f"{at + 1} / {of}")
        self._back.setEnabled(at > 0)
        self._on.setEnabled(at + 1 < of)

    def show_answer(self, own: Answer, open_left: bool) -> None:
        """Show whether the question applies, and whether another one is unanswered."""
        self._none.setChecked(own.not_applicable)
        self._clear.setEnabled(own.given)
        self._jump.setEnabled(open_left)

    def _on_none(self) -> None:
        self._none.setChecked(True)  # a second click does not take the answer back
        self.not_applicable.emit()
