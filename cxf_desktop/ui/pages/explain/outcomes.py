"""What comes out today beside what would come out, line by line."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from cxf_desktop.ui.theme.metrics import L, S, tabular
from cxf_desktop.ui.widgets.labels import Body, Small, set_role

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Outcome:
    """One number or word: as it is today, as it would be, and by how much that differs."""

    title: str
    today: str
    then: str
    change: str = ""

    @property
    def differs(self) -> bool:
        """Whether another number or word would come out."""
        return self.today != self.then


class OutcomeTable(QWidget):
    """A line for each outcome; what would be different stands out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(L)
        self._grid.setVerticalSpacing(S)
        for column, stretch in enumerate((4, 3, 3, 1)):
            self._grid.setColumnStretch(column, stretch)
        heads = ("", self.tr("Today"), self.tr("What if"), self.tr("Change"))
        for column, text in enumerate(heads):
            self._grid.addWidget(Small(text), 0, column, _RIGHT if column == 3 else Qt.AlignmentFlag.AlignLeft)
        self.lines: list[tuple[QLabel, ...]] = []

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Show other outcomes."""
        while len(self.lines) < len(outcomes):
            self._add_line()
        for at, labels in enumerate(self.lines):
            there = at < len(outcomes)
            for label in labels:
                label.setVisible(there)
            if there:
                _fill(labels, outcomes[at])

    def _add_line(self) -> None:
        labels = (Body("", wrap=True), Body("", wrap=True), Body("", wrap=True), Body(""))
        row = len(self.lines) + 1
        for column, label in enumerate(labels):
            label.setFont(tabular(label.font()))
            self._grid.addWidget(label, row, column)
        labels[3].setAlignment(_RIGHT)
        self.lines.append(labels)


def _fill(labels: Sequence[QLabel], outcome: Outcome) -> None:
    texts = (outcome.title, outcome.today, outcome.then, outcome.change)
    for label, text in zip(labels, texts, strict=True):
        if label.text() != text:
            label.setText(text)
    set_role(labels[1], "muted" if outcome.differs else "body")
    for label in labels[2:]:
        set_role(label, "strong" if outcome.differs else "body")
