"""The answers to choose from with who stands for each: a click settles the question."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxf_desktop.domain.discussing import Topic
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.rows import Rows
from cxf_desktop.ui.pages.discuss.standing_card import Standing, StandingCard
from cxf_desktop.ui.pages.discuss.wording import STATEMENTS, names_at, names_beside
from cxf_desktop.ui.theme.metrics import XS, S
from cxf_desktop.ui.widgets.labels import Small


class Standings(QWidget):
    """A card for each choice, the highest first."""

    chosen = Signal(int)

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.cards: Rows[StandingCard] = Rows(self._make, spacing=XS)
        self._beside = Small("", wrap=True, measure=0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(self.cards)
        layout.addWidget(self._beside)

    def show_topic(self, topic: Topic) -> None:
        """Show the choices of a question, who stands where, and what was agreed."""
        language = self._context.language
        choices = tuple(reversed(topic.choices))
        agreed = topic.distribution.agreed
        for card, choice in zip(self.cards.show_rows(len(choices)), choices, strict=True):
            level = choice.value if len(choices) == STATEMENTS else 0
            names = names_at(topic, choice.value, language)
            card.show_standing(Standing(choice.value, level, choice.words.to(language), names))
            card.setChecked(agreed == choice.value)
        beside = names_beside(topic)
        self._beside.setText(self.tr("Does not apply for: %1").replace("%1", beside))
        self._beside.setVisible(bool(beside))

    def _make(self) -> StandingCard:
        card = StandingCard(self._context.app.themes)
        card.setEnabled(not self._context.session.read_only)
        card.setAutoExclusive(False)
        card.clicked.connect(lambda: self._on_click(card))
        return card

    def _on_click(self, card: StandingCard) -> None:
        card.setChecked(True)  # a second click does not take the answer back
        self.chosen.emit(card.standing.value)
