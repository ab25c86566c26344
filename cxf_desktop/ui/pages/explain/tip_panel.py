"""What would tip a result over: which answers, by how many steps; each leads to its question and can be tried out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.rows import LinkRow, Rows
from cxf_desktop.ui.theme.metrics import XL, XS, L, M, S
from cxf_desktop.ui.widgets.buttons import QuietButton, SecondaryButton
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.labels import Muted, Small
from cxf_desktop.ui.widgets.painting import IconMark


@dataclass(frozen=True)
class TipChange:
    """One answer that would have to be another one; ``detail`` says what that would mean."""

    question: str
    title: str
    move: str
    value: float
    detail: str = ""


@dataclass(frozen=True)
class Tip:
    """An outcome and the fewest answers that give it; without changes, ``title`` says why there is none.

    ``id`` stays the same when only the answers behind it change; ``effort`` says how many answers and steps it takes.
    """

    id: str
    icon: str
    title: str
    effort: str = ""
    sentence: str = ""
    changes: tuple[TipChange, ...] = ()
    question: str = ""


class TipPanel(Card):
    """The tips below each other; the first one is open."""

    chosen = Signal(str)
    """The id of a question."""
    tried = Signal(object)
    """Question -> value: to be tried out."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=L, spacing=S)
        self._context = context
        self._opened: dict[str, bool] = {}
        self._state = Muted("", wrap=True)
        self.rows: Rows[TipRow] = Rows(self._make, spacing=XS)
        self.add(self._state, self.rows)
        self.say_busy()

    def say_busy(self) -> None:
        """Say that the first tips are being looked for; those that are shown stay until there are others."""
        self._say("" if self.rows.shown else self.tr("Looking for the fewest answers …"))

    def say_failed(self, reason: str) -> None:
        """Say that no tips could be found, and why."""
        self.rows.show_rows(0)
        self._say(self.tr("That could not be reckoned: %1").replace("%1", reason))

    def show_tips(self, tips: Sequence[Tip], empty: str) -> None:
        """Show other tips; ``empty`` is said when there are none."""
        self._say("" if tips else empty)
        first = next((tip.id for tip in tips if tip.changes), "")
        for row, tip in zip(self.rows.show_rows(len(tips)), tips, strict=True):
            row.show_tip(tip, opened=self._opened.get(tip.id, tip.id == first))

    def _say(self, text: str) -> None:
        self._state.setText(text)
        self._state.setVisible(bool(text))

    def _make(self) -> "TipRow":
        row = TipRow(self._context)
        row.chosen.connect(self.chosen)
        row.tried.connect(self.tried)
        row.folded.connect(self._on_folded)
        return row

    def _on_folded(self, id_: str, opened: bool) -> None:
        self._opened[id_] = opened


class TipRow(QWidget):
    """One tip: a line that folds open to the answers that would have to change."""

    chosen = Signal(str)
    tried = Signal(object)
    folded = Signal(str, bool)

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.tip = Tip("", "", "")
        self._mark = IconMark(context.icons, "up", "accent")
        self.fold = QuietButton()
        self.fold.setCheckable(True)
        self.fold.clicked.connect(self._on_fold)
        self.reason = LinkRow(context.app.themes)
        self.reason.clicked.connect(lambda: self.chosen.emit(self.tip.question))
        self._plain = Muted("", wrap=True, measure=0)
        self._effort = Small("")
        self.try_it = SecondaryButton(self.tr("Try it"))
        self.try_it.clicked.connect(lambda: self.tried.emit(self.values()))
        self.changes: Rows[LinkRow] = Rows(self._make, spacing=S)
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.fold)
        head.addWidget(self.reason, 1)
        head.addWidget(self._plain, 1)
        head.addStretch(0)
        head.addWidget(self._effort)
        head.addWidget(self.try_it)
        self.changes.setContentsMargins(XL + S, XS, 0, M)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.changes)

    def values(self) -> Mapping[str, float]:
        """Return question -> value of what would have to change."""
        return {change.question: change.value for change in self.tip.changes}

    def show_tip(self, tip: Tip, *, opened: bool) -> None:
        """Show another tip."""
        self.tip = tip
        there = bool(tip.changes)
        self._mark.set_icon(tip.icon, "accent" if there else "muted")
        self.fold.setVisible(there)
        self.fold.setText(tip.title.replace("&", "&&"))
        self.fold.setAccessibleName(tip.title)
        self.fold.setAccessibleDescription(tip.sentence)
        self.reason.setVisible(not there and bool(tip.question))
        self.reason.show_words(tip.title)
        self._plain.setVisible(not there and not tip.question)
        self._plain.setText(tip.title)
        self._effort.setText(tip.effort)
        self._effort.setVisible(there)
        self.try_it.setVisible(there)
        self.try_it.setAccessibleName(f"{self.try_it.text()}: {tip.title}")
        for row, change in zip(self.changes.show_rows(len(tip.changes)), tip.changes, strict=True):
            row.show_words(change.title, change.detail, change.move)
        self._open(there and opened)

    def _on_fold(self, opened: bool) -> None:
        self._open(opened)
        self.folded.emit(self.tip.id, opened)

    def _open(self, opened: bool) -> None:
        self.fold.setChecked(opened)
        self.fold.setIcon(self._context.icons.icon("chevron-down" if opened else "chevron-right"))
        self.changes.setVisible(opened)

    def _make(self) -> LinkRow:
        row = LinkRow(self._context.app.themes)
        row.clicked.connect(
            lambda _checked=False: self.chosen.emit(self.tip.changes[list(self.changes.shown).index(row)].question)
        )
        return row
