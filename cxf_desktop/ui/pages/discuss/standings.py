"""The answers to choose from, and below each who stands for it: a click settles the question."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxf_desktop.domain.discussing import Topic
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.rows import Rows
from cxf_desktop.ui.pages.discuss.wording import STATEMENTS, names_at, names_beside
from cxf_desktop.ui.theme.metrics import XS, S
from cxf_desktop.ui.widgets.choice_card import ChoiceCard
from cxf_desktop.ui.widgets.labels import Small

_INDENT = 52
"""Where the text of a card begins."""


class Standings(QWidget):
    """A row for each choice, highest first."""

    chosen = Signal(int)

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._enabled = not context.session.read_only
        self.rows: Rows[StandingRow] = Rows(self._make, spacing=S)
        self._beside = Small("", wrap=True, measure=0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(self.rows)
        layout.addWidget(self._beside)

    def show_topic(self, topic: Topic) -> None:
        """Show the choices of a question, who stands where, and what was agreed."""
        language = self._context.language
        choices = tuple(reversed(topic.choices))
        agreed = topic.distribution.agreed
        for row, choice in zip(self.rows.show_rows(len(choices)), choices, strict=True):
            level = choice.value if len(choices) == STATEMENTS else 0
            names = names_at(topic, choice.value, language)
            row.show_choice(choice.value, level, choice.words.to(language), names, chosen=agreed == choice.value)
        beside = names_beside(topic)
        self._beside.setText(self.tr("Does not apply for: %1").replace("%1", beside))
        self._beside.setVisible(bool(beside))

    def _make(self) -> "StandingRow":
        row = StandingRow(self._context)
        row.card.setEnabled(self._enabled)
        row.card.clicked.connect(lambda: self._on_click(row))
        return row

    def _on_click(self, row: "StandingRow") -> None:
        row.card.setChecked(True)  # a second click does not take the answer back
        self.chosen.emit(row.value)


class StandingRow(QWidget):
    """One choice with the names of those who stand for it."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = context.app.themes
        self.value = 0
        self.card = ChoiceCard(self._themes, "", "", dense=True)
        self.card.setAutoExclusive(False)
        self.names = Small("", wrap=True, measure=0)
        self.names.setContentsMargins(0, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(self.card)
        below = QVBoxLayout()
        below.setContentsMargins(_INDENT, 0, 0, 0)
        below.addWidget(self.names)
        layout.addLayout(below)

    def show_choice(self, value: int, level: int, words: str, names: str, *, chosen: bool) -> None:
        """Show another choice."""
        self.value = value
        self.card.set_key(str(value), level)
        if words != self.card.statement:
            self.card.set_text(words)
        self.card.setChecked(chosen)
        self.card.setAccessibleDescription(names)
        self.names.setText(names)
        self.names.setVisible(bool(names))
