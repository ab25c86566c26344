"""Then and now: the two engagements with their level, and what was recommended."""

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxf_desktop.domain.words import BANDS
from cxf_desktop.services.comparing import Assessed
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.library.when import short_date
from cxf_desktop.ui.pages.assess.wording import figure, level_name, level_number
from cxf_desktop.ui.pages.compare.wording import name_of, recommended_text, taken_text
from cxf_desktop.ui.pages.explain.wording import answers_text
from cxf_desktop.ui.theme.metrics import L, S
from cxf_desktop.ui.widgets.badge import LevelBadge
from cxf_desktop.ui.widgets.buttons import SecondaryButton
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.labels import Body, Muted, Overline, Small, Strong


class Sides(QWidget):
    """The earlier side at the left, the later one at the right."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.before = SideCard(context, self.tr("Then"))
        self.after = SideCard(context, self.tr("Now"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(L)
        row.addWidget(self.before, 1)
        row.addWidget(self.after, 1)


class SideCard(Card):
    """One engagement, and a button to choose another."""

    asked = Signal()

    def __init__(self, context: EngagementContext, head: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=L, spacing=S)
        self._language = context.language
        self._own = context.session.document.id
        self.head = Overline(head)
        self.name = Strong("", wrap=True, measure=0)
        self._day = Muted("", wrap=True)
        self.level = LevelBadge(context.app.themes)
        self.score = Body("", wrap=True)
        self._recommended, self._taken = Small("", wrap=True), Small("", wrap=True)
        self.choose = SecondaryButton(self.tr("Choose another …"))
        self.choose.setAccessibleName(self.tr("%1: choose another engagement").replace("%1", head))
        self.choose.clicked.connect(self.asked)
        line = QHBoxLayout()
        line.addWidget(self.choose)
        line.addStretch(1)
        self.add(self.head, self.name, self._day, self.level, self.score, self._recommended, self._taken)
        self.body.addStretch(1)
        self.body.addLayout(line)

    def show_side(self, side: Assessed | None) -> None:
        """Show an engagement, or that none is chosen."""
        for part in (self._day, self.level, self.score, self._recommended, self._taken):
            part.setVisible(side is not None)
        if side is None:
            self.name.setText(self.tr("Nothing to compare with yet"))
            return
        document, language = side.document, self._language
        name = name_of(document, with_customer=True)
        if document.id == self._own:
            name = self.tr("%1 (this one)").replace("%1", name)
        self.name.setText(name)
        day = short_date(side.day)
        self._day.setText(
            day if document.assessment.date else self.tr("made on %1, without a date of its own").replace("%1", day)
        )
        level = side.maturity.level if side.maturity else None
        self.level.set_level(level_number(level), level_name(level, language))
        self.score.setText(self._scores(side))
        self._recommended.setText(recommended_text(side, [title.to(language) for title in side.recommended]))
        self._taken.setText(taken_text(side.taken, side.taken.to(language) if side.taken else ""))

    def _scores(self, side: Assessed) -> str:
        parts: list[str] = []
        if side.maturity is not None:
            text = self.tr("Maturity %1 (%2)").replace("%2", answers_text(side.maturity.answered))
            parts.append(text.replace("%1", figure(side.maturity.score)))
        if side.readiness is not None:
            bands = Counter(field.band for field in side.readiness.fields)
            found = [f"{bands[band]} × {band.label.to(self._language)}" for band in reversed(BANDS) if bands[band]]
            text = self.tr("Readiness: %1 (%2)").replace("%2", answers_text(side.readiness.answered))
            parts.append(text.replace("%1", ", ".join(found)))
        return "\n".join(parts) or self.tr("Nothing answered")
