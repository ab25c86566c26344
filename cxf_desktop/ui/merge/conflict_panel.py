"""One conflict in full: both values beside each other, who says them, and what it was before."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.merging import Side
from cxf_desktop.ui.history.marked_text import MarkedText, compared
from cxf_desktop.ui.merge.conflict_words import ConflictWords
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.theme.metrics import XS, L, M, S
from cxf_desktop.ui.widgets.buttons import ChoiceButton, QuietButton
from cxf_desktop.ui.widgets.labels import Emphasis, FieldLabel, Small

if TYPE_CHECKING:
    from cxf_desktop.services.handover import Disagreement


class ConflictPanel(QWidget):
    """Shows one conflict, and takes a choice."""

    sided = Signal(object)
    """The side that was chosen; None when the choice was taken back."""

    def __init__(self, words: ConflictWords, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._name, self._page = Emphasis("", wrap=True, measure=0), Small("")
        here, there = self.tr("Here"), self.tr("In the file")
        self._who = {side: Small("", wrap=True, measure=0) for side in Side}
        self.texts = {
            Side.OURS: MarkedText(themes, here, gone=False),
            Side.THEIRS: MarkedText(themes, there, gone=False),
        }
        self.takes = {
            Side.OURS: ChoiceButton(self.tr("Take this (←)")),
            Side.THEIRS: ChoiceButton(self.tr("Take this (→)")),
        }
        self.takes[Side.OURS].setAccessibleName(self.tr("Take what is here"))
        self.takes[Side.THEIRS].setAccessibleName(self.tr("Take what is in the file"))
        self.before = QuietButton(self.tr("Show what it was before"), icon=themes.icons.icon("history"))
        self.before.setCheckable(True)
        self.before.setAutoDefault(False)
        self._base = MarkedText(themes, self.tr("Before both changes"), gone=False)
        self._titles = {Side.OURS: here, Side.THEIRS: there}
        self._lay_out()
        for side, button in self.takes.items():
            button.setAutoDefault(False)
            button.clicked.connect(lambda checked, side=side: self.sided.emit(side if checked else None))
        self.before.toggled.connect(self._base_part.setVisible)

    def show_conflict(self, conflict: "Disagreement | None", side: Side | None) -> None:
        """Show another one, or none."""
        self.setVisible(conflict is not None)
        if conflict is None:
            return
        name = self._words.name(conflict)
        self._name.setText(name.text)
        self._page.setText(name.page)
        ours, theirs = self._words.value(conflict, Side.OURS), self._words.value(conflict, Side.THEIRS)
        both = compared(ours, theirs) if self._words.is_text(conflict) else ([(ours, False)], [(theirs, False)])
        for text, parts in zip(self.texts.values(), both, strict=True):
            text.show_parts(parts)
        for each, label in self._who.items():
            label.setText(self._words.who(conflict, each))
        self._base.show_parts([(self._words.base(conflict), False)])
        self.show_choice(side)

    def show_choice(self, side: Side | None) -> None:
        """Show what was chosen."""
        for each, button in self.takes.items():
            button.setChecked(each is side)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(XS)
        head.addWidget(self._name)
        head.addWidget(self._page)
        sides = QGridLayout()
        sides.setHorizontalSpacing(L)
        sides.setVerticalSpacing(S)
        for column, side in enumerate(Side):
            sides.addWidget(FieldLabel(self._titles[side], buddy=self.texts[side]), 0, column)
            sides.addWidget(self._who[side], 1, column)
            sides.addWidget(self.texts[side], 2, column)
            sides.addWidget(self.takes[side], 3, column)
            sides.setColumnStretch(column, 1)
        sides.setRowStretch(2, 1)
        self._base_part = QWidget()
        below = QVBoxLayout(self._base_part)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(S)
        below.addWidget(FieldLabel(self.tr("Before both changes"), buddy=self._base))
        below.addWidget(self._base)
        self._base_part.hide()
        row = QHBoxLayout()
        row.addWidget(self.before)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(M)
        layout.addLayout(head)
        layout.addLayout(sides, 2)
        layout.addLayout(row)
        layout.addWidget(self._base_part, 1)
