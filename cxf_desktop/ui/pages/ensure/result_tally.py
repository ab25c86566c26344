"""How much was reached, at a glance: a sentence, a bar, and what its parts mean."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.labels import label
from cxf_desktop.domain.words import Outcome
from cxf_desktop.services.ensuring import Tally
from cxf_desktop.ui.charts.bars import PartsBar
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.ensure.result_rows import MARKS
from cxf_desktop.ui.theme.metrics import ICON_SMALL, XS, L, S
from cxf_desktop.ui.widgets.labels import Emphasis, Muted, Small
from cxf_desktop.ui.widgets.painting import IconMark

_ORDER = (Outcome.REACHED, Outcome.PARTLY, Outcome.NOT_REACHED, Outcome.OPEN)


class ResultTally(QWidget):
    """The counts of all criteria."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reached = Emphasis("")
        self._accepted = Muted("")
        self._bar = PartsBar(context.app.themes, 1)
        self._parts = {outcome: _Part(context, outcome) for outcome in _ORDER}
        head = QHBoxLayout()
        head.setSpacing(S)
        head.addWidget(self._reached)
        head.addStretch(1)
        head.addWidget(self._accepted)
        legend = QHBoxLayout()
        legend.setSpacing(L)
        for part in self._parts.values():
            legend.addWidget(part)
        legend.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addLayout(head)
        layout.addWidget(self._bar)
        layout.addLayout(legend)

    def show_tally(self, found: Tally) -> None:
        """Show other counts."""
        reached = self.tr("%1 of %2 criteria reached")
        self._reached.setText(reached.replace("%1", str(found.reached)).replace("%2", str(found.of)))
        accepted = self.tr("%1 of %2 accepted")
        self._accepted.setText(accepted.replace("%1", str(found.accepted)).replace("%2", str(found.of)))
        whole = max(1, found.of)
        counts = dict(zip(_ORDER, (found.reached, found.partly, found.not_reached, found.open), strict=True))
        shown = [(counts[outcome] / whole, MARKS[outcome][1]) for outcome in _ORDER if outcome is not Outcome.OPEN]
        self._bar.set_parts(shown)
        for outcome, part in self._parts.items():
            part.show_count(counts[outcome])
        self.setAccessibleName(f"{self._reached.text()}, {self._accepted.text()}")


class _Part(QWidget):
    """One colour of the bar: mark, number, word."""

    def __init__(self, context: EngagementContext, outcome: Outcome) -> None:
        super().__init__()
        self._word = label(outcome).to(context.language)
        self._text = Small("")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(IconMark(context.icons, *MARKS[outcome], size=ICON_SMALL))
        layout.addWidget(self._text)

    def show_count(self, count: int) -> None:
        """Show another number."""
        self._text.setText(f"{self._word}: {count}")
        self.setVisible(count > 0)
