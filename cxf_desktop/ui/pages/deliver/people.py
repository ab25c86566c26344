"""Who takes part in the workshop, and who is there."""

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.labels import labels
from cxf_desktop.domain.words import Side
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.field import Field, FieldKind
from cxf_desktop.ui.forms.item_table import ItemTable
from cxf_desktop.ui.pages.page import Page
from cxf_desktop.ui.widgets.badge import Badge
from cxf_desktop.ui.widgets.buttons import SecondaryButton

_SHOWN_HERE = ("workshop.participants", "contacts")


class PeoplePage(Page):
    """The table of participants."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(
            context, self.tr("Participants"), self.tr("Who is expected, and who is there: it stands in the report.")
        )
        self.count = Badge()
        self.heading.addWidget(self.count)
        self.invite = SecondaryButton("", self, icon=context.icons.icon("people"))
        self.invite.clicked.connect(self.invite_contacts)
        sides = [(value, text.to(context.language)) for value, text in labels(Side)]
        fields = [
            Field("name", self.tr("Name"), suggestions=self._contacts, stretch=3),
            Field("role", self.tr("Role"), stretch=3),
            Field("side", self.tr("Side"), FieldKind.CHOICE, choices=sides, stretch=0),
            Field("present", self.tr("Present"), FieldKind.CHECK, stretch=0),
        ]
        self.table = ItemTable(
            context.session,
            context.icons,
            "workshop.participants",
            fields,
            new_id=context.work.new_id,
            add_text=self.tr("Add a person"),
            empty_text=self.tr("Nobody is expected yet. Add the contacts, or a person."),
            parent=self,
        )
        self.table.setAccessibleName(self.tr("Participants"))
        self.table.add_button_beside(self.invite)
        self.body.addWidget(self.table)
        self.session.changed.connect(self._on_changed)
        self._refresh()

    def invite_contacts(self) -> None:
        """Add every contact who is not there yet."""
        self.session.flush()
        self.session.apply(self.context.work.delivery.invite_contacts(self.session.document))
        self.table.focus_first()

    def reveal(self, path: str) -> bool:
        """Show the person that ``path`` belongs to."""
        return self.table.reveal(path)

    def on_shown(self) -> None:
        """Put the focus on the table, or on what fills it."""
        if self.session.document.workshop.participants or not self.invite.isVisibleTo(self):
            self.table.focus_first()
        else:
            self.invite.setFocus()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(*_SHOWN_HERE):
            self._refresh()

    def _refresh(self) -> None:
        people = self.session.document.workshop.participants
        present = sum(person.present for person in people)
        text = self.tr("%1 of %2 present").replace("%1", str(present)).replace("%2", str(len(people)))
        self.count.setText(text)
        self.count.setAccessibleName(text)
        self.count.setVisible(bool(people))
        waiting = len(self.context.work.delivery.invite_contacts(self.session.document))
        self.invite.setText(self.tr("Add all contacts (%1)").replace("%1", str(waiting)))
        self.invite.setVisible(waiting > 0 and not self.session.read_only)

    @staticmethod
    def _contacts(document: Engagement) -> list[str]:
        return [contact.name for contact in document.contacts if contact.name]
