"""What the readiness answers say about the maturity answers: a hint for the conversation, never a change."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.assess.rows import LinkRow, Rows
from cxf_desktop.ui.theme.metrics import S
from cxf_desktop.ui.widgets.buttons import QuietButton
from cxf_desktop.ui.widgets.labels import Muted, Small

MOST = 6
"""Contradictions that are shown at first."""


@dataclass(frozen=True)
class HintView:
    """A readiness answer beside the maturity answer that it bears on, in words."""

    contradicts: bool
    readiness: str
    readiness_title: str
    readiness_words: str
    maturity: str
    maturity_title: str
    maturity_words: str


class HintsPart(QWidget):
    """Pairs of answers, contradictions first; those that support each other fold open."""

    readiness_chosen = Signal(str)
    maturity_chosen = Signal(str)

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._hints: Sequence[HintView] = ()
        self._summary = Muted("", wrap=True)
        self.rows: Rows[HintRow] = Rows(self._make, spacing=S)
        self.more = QuietButton()
        self.more.setCheckable(True)
        self.more.clicked.connect(self._show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(self._summary)
        layout.addLayout(self._make_heads())
        layout.addWidget(self.rows)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_hints(self, hints: Sequence[HintView]) -> int:
        """Show other hints; return how many there are."""
        self._hints = hints
        self._show()
        return len(hints)

    def _show(self) -> None:
        """Show the contradictions, and the rest when it is asked for."""
        against = [hint for hint in self._hints if hint.contradicts]
        shown = list(self._hints) if self.more.isChecked() else against[:MOST]
        self._summary.setText(self._summary_words(len(against), len(self._hints) - len(against)))
        for row, hint in zip(self.rows.show_rows(len(shown)), shown, strict=True):
            row.show_hint(hint)
        for head in self._heads:
            head.setVisible(bool(shown))
        rest = len(self._hints) - len(against[:MOST])
        self.more.setVisible(rest > 0)
        text = (
            self.tr("Show fewer")
            if self.more.isChecked()
            else self.tr("Show all %1").replace("%1", str(len(self._hints)))
        )
        self.more.setText(text)
        self.more.setIcon(self._context.icons.icon("chevron-down" if self.more.isChecked() else "chevron-right"))

    def _summary_words(self, against: int, for_: int) -> str:
        if not against:
            text = self.tr("No contradiction: the readiness answers support the maturity answers in %1 places.")
            return text.replace("%1", str(for_))
        text = self.tr("In %1 places the two contradict each other, in %2 they support each other.")
        return text.replace("%1", str(against)).replace("%2", str(for_))

    def _make_heads(self) -> QHBoxLayout:
        self._heads = (Small(self.tr("Readiness answer")), Small(self.tr("Maturity answer")))
        line = QHBoxLayout()
        line.setSpacing(S)
        for head in self._heads:
            line.addWidget(head, 1)
        return line

    def _make(self) -> "HintRow":
        row = HintRow(self._context)
        row.readiness.clicked.connect(lambda: self.readiness_chosen.emit(row.hint.readiness))
        row.maturity.clicked.connect(lambda: self.maturity_chosen.emit(row.hint.maturity))
        return row


class HintRow(QWidget):
    """Both answers side by side, each leading to its question."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = HintView(False, "", "", "", "", "", "")
        self.readiness, self.maturity = LinkRow(context.app.themes), LinkRow(context.app.themes)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)  # both as high as the higher one
        policy.setHeightForWidth(True)
        for side in (self.readiness, self.maturity):
            side.setSizePolicy(policy)
            layout.addWidget(side, 1)

    def show_hint(self, hint: HintView) -> None:
        """Show another hint."""
        self.hint = hint
        icon, role = ("warning", "warn") if hint.contradicts else ("check", "good")
        self.readiness.show_words(hint.readiness_title, hint.readiness_words, icon=icon, role=role)
        self.maturity.show_words(hint.maturity_title, hint.maturity_words)
        bearing = self.tr("contradicts") if hint.contradicts else self.tr("supports")
        self.readiness.setAccessibleName(f"{hint.readiness_title}: {bearing} {hint.maturity_title}")
