"""What is not finished, and what happens next."""

from collections.abc import Callable

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Engagement, NextStep, OpenPoint
from cxf_desktop.domain.labels import labels
from cxf_desktop.domain.words import Degree
from cxf_desktop.services.ensuring import actions_to_take, points_to_take, take_actions, take_points
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.field import Field, FieldKind
from cxf_desktop.ui.forms.item_table import ItemTable
from cxf_desktop.ui.pages.ensure.people import everybody
from cxf_desktop.ui.pages.page import Page
from cxf_desktop.ui.widgets.buttons import SecondaryButton

Take = Callable[[Engagement, Callable[[], str]], list[Edit]]


class FollowUpPage(Page):
    """A table that can be filled from what was written down in the workshop."""

    def __init__(self, context: EngagementContext, title: str, purpose: str, table: ItemTable, take: Take) -> None:
        super().__init__(context, title, purpose)
        self.table = table
        self._take = take
        table.setAccessibleName(title)
        self.reveal_in(table)
        self.body.addWidget(table)
        self.take_button = SecondaryButton("", table, icon=context.icons.icon("import"))
        self.take_button.setToolTip(self.tr("Adds what is open in the workshop's captures and not in this table yet"))
        self.take_button.clicked.connect(self.take_over)
        table.add_button_beside(self.take_button)
        self.session.changed.connect(self._on_changed)
        self._show_button()

    def on_shown(self) -> None:
        self.table.focus_first()

    def waiting(self) -> int:
        """Return how many captures can be taken over."""
        raise NotImplementedError

    def take_over(self) -> None:
        """Take over what is open; one step of undo."""
        self.session.flush()
        edits = self._take(self.session.document, self.context.work.new_id)
        if edits and self.session.apply(edits):
            self.table.view.setCurrentIndex(self.table.model.index(self.table.model.rowCount() - len(edits), 0))
            self.table.focus_first()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("proof", "workshop.captures"):
            self._show_button()

    def _show_button(self) -> None:
        number = self.waiting()
        self.take_button.setText(self.tr("Take over from captures (%1)").replace("%1", str(number)))
        self.take_button.setVisible(number > 0 and not self.session.read_only)


class OpenPointsPage(FollowUpPage):
    """What is not finished, how bad that is, and who takes care of it."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(
            context,
            self.tr("Open points"),
            self.tr("What is not finished, how much it matters, and who takes care of it by when."),
            self._make_table(context),
            take_points,
        )

    def waiting(self) -> int:
        return len(points_to_take(self.session.document))

    def _make_table(self, context: EngagementContext) -> ItemTable:
        degrees = [(value, name.to(context.language)) for value, name in labels(Degree)]
        carried = self.tr("carried over from the turn before")

        def note(point: OpenPoint) -> str:
            return carried if point.carried_from else ""

        return ItemTable(
            context.session,
            context.icons,
            "proof.open_points",
            (
                Field("text", self.tr("Open point"), FieldKind.TEXT, stretch=6),
                Field("severity", self.tr("Severity"), FieldKind.CHOICE, choices=degrees, stretch=0),
                Field("owner", self.tr("Owner"), stretch=3, suggestions=everybody),
                Field("due", self.tr("Due"), FieldKind.DATE, stretch=0),
            ),
            new_id=context.work.new_id,
            add_text=self.tr("Add an open point"),
            empty_text=self.tr("No open point. Which question of the workshop is still without an answer?"),
            note=note,
        )


class NextStepsPage(FollowUpPage):
    """What happens next, who does it, and by when."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(
            context,
            self.tr("Next steps"),
            self.tr("What happens when everybody has gone home, who does it, and by when."),
            self._make_table(context),
            take_actions,
        )

    def waiting(self) -> int:
        return len(actions_to_take(self.session.document))

    def _make_table(self, context: EngagementContext) -> ItemTable:
        carried = self.tr("carried over from the turn before")

        def note(step: NextStep) -> str:
            return carried if step.carried_from else ""

        return ItemTable(
            context.session,
            context.icons,
            "proof.next_steps",
            (
                Field("text", self.tr("Next step"), FieldKind.TEXT, stretch=5),
                Field("notes", self.tr("Notes"), FieldKind.TEXT, stretch=5),
                Field("responsible", self.tr("Responsible"), stretch=3, suggestions=everybody),
                Field("due", self.tr("Due"), FieldKind.DATE, stretch=0),
            ),
            new_id=context.work.new_id,
            add_text=self.tr("Add a next step"),
            empty_text=self.tr("No next step yet. What will be different two weeks from now, and who sees to it?"),
            note=note,
        )
