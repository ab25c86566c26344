"""Typical objectives of the format that was taken, one click each; they are alternatives, so one at a time."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from cxf_desktop.domain.content import TypicalObjective
from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.theme.metrics import XS, L, S
from cxf_desktop.ui.widgets.buttons import QuietButton, SecondaryButton
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.labels import Muted, Overline, Small, Strong

_LONGEST = 72


def typical_objectives(context: EngagementContext) -> tuple[TypicalObjective, ...]:
    """Return what the chosen format usually serves; nothing without a format."""
    entry = context.work.pinned.format_of(context.session.document)
    return entry.objectives if entry is not None else ()


def values_of(typical: TypicalObjective, document: Engagement, new_id: Callable[[], str]) -> dict[str, object]:
    """Return the objective with its criterion, in the language of the engagement."""
    return {
        "title": typical.title.to(document.language),
        "criteria": [{"id": new_id(), "text": typical.criterion.to(document.language)}],
    }


class StarterMenu(SecondaryButton):
    """A button with the typical objectives below it; not there without a format."""

    chosen = Signal(object)
    """A ``TypicalObjective``."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._context = context
        self.setText(self.tr("From the format"))
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.refresh()

    def refresh(self) -> None:
        """Show the button when there is something to take over."""
        self.setHidden(bool(self._context.session.read_only) or not typical_objectives(self._context))

    def _fill(self) -> None:
        self._menu.clear()
        language = self._context.session.document.language
        there = {objective.title for objective in self._context.session.document.commitment.objectives}
        for typical in typical_objectives(self._context):
            title = typical.title.to(language)
            shown = title if len(title) <= _LONGEST else f"{title[:_LONGEST]}…"
            action = self._menu.addAction(shown.replace("&", "&&"))
            action.setCheckable(title in there)
            action.setChecked(title in there)
            action.triggered.connect(lambda _checked=False, typical=typical: self.chosen.emit(typical))


class StarterCards(QWidget):
    """The same, laid out where no objective is yet."""

    chosen = Signal(object)
    """A ``TypicalObjective``."""
    format_wanted = Signal()
    """There is no format yet, and the user wants to choose one."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._shown: tuple[TypicalObjective, ...] | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(S)
        self.refresh()

    def refresh(self) -> None:
        """Show the objectives of the format that is chosen now."""
        found = typical_objectives(self._context)
        if found == self._shown:
            return
        self._shown = found
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not found:
            self._layout.addWidget(self._without_format())
            return
        self._layout.addWidget(Overline(self.tr("Or begin with a typical objective of the format")))
        for typical in found:
            self._layout.addWidget(self._card(typical))

    def _card(self, typical: TypicalObjective) -> QWidget:
        language = self._context.session.document.language
        card = Card(padding=L, spacing=XS)
        text = QVBoxLayout()
        text.setSpacing(XS)
        text.addWidget(Strong(typical.title.to(language), wrap=True, measure=0))
        text.addWidget(Small(typical.criterion.to(language), wrap=True, measure=0))
        take = SecondaryButton(self.tr("Use this"))
        take.setAccessibleName(self.tr("Use this: %1").replace("%1", typical.title.to(language)))
        take.clicked.connect(lambda: self.chosen.emit(typical))
        row = QHBoxLayout()
        row.setSpacing(L)
        row.addLayout(text, 1)
        row.addWidget(take, 0, Qt.AlignmentFlag.AlignVCenter)
        card.add(row)
        return card

    def _without_format(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(Muted(self.tr("With a format taken, its typical objectives are offered here.")))
        choose = QuietButton(self.tr("Choose a format"))
        choose.clicked.connect(self.format_wanted)
        row.addWidget(choose)
        row.addStretch(1)
        return holder
