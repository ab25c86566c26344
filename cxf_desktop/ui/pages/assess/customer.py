"""Assess: who the customer is, what it wants, and what it can give."""

from collections.abc import Iterable

from PySide6.QtCore import Qt

from cxf_desktop.domain.engagement import Contact
from cxf_desktop.domain.labels import label, labels
from cxf_desktop.domain.words import Degree, Side
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.entry_list import Entry
from cxf_desktop.ui.forms.field import Field, FieldKind
from cxf_desktop.ui.forms.form import Form
from cxf_desktop.ui.forms.item_list import ItemList
from cxf_desktop.ui.pages.assess.goals import GoalsEditor
from cxf_desktop.ui.pages.page import Page
from cxf_desktop.ui.widgets.buttons import SecondaryButton
from cxf_desktop.ui.widgets.empty_state import EmptyState

GOALS = "assessment.goals"
CONTACTS = "contacts"


class CustomerPage(Page):
    """Everything that is known before the first question: customer, people, goals and limits."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(
            context,
            self.tr("Customer"),
            self.tr("Who the customer is, what it wants to reach with the cloud, and what it can give."),
        )
        self.engagement = self._form("", self._engagement_fields())
        self.customer = self._form("customer", self._customer_fields())
        self.contacts = self._contacts()
        self.goals = GoalsEditor(context.app.themes, context.work.catalogue.goals.values(), context.language)
        self.goals.set_read_only(bool(self.session.read_only))
        self.goals.committed.connect(self._write_goals)
        self.limits = self._form("assessment.limits", self._limit_fields())
        self.partner = self._form("partner", self._partner_fields())
        self.add_section(self.tr("Engagement"), self.engagement)
        self.add_section(self.tr("The company"), self.customer)
        goals_note = self.tr("Choose what the customer says of itself. The goals steer which format is recommended.")
        self.add_section(self.tr("Goals"), self.goals, goals_note)
        limits_note = self.tr("An unmet limit moves a format under “not now”. What is left empty hinders nothing.")
        self.add_section(self.tr("Limits"), self.limits, limits_note)
        self.add_section(self.tr("People"), self.contacts, self.tr("Who matters on both sides."))
        self.add_section(self.tr("Your company"), self.partner)
        self.goals.set_value(self.session.document.assessment.goals)
        self.session.changed.connect(self._on_changed)

    def _write_goals(self) -> None:
        """Write each goal as a step of undo of its own: they are chosen in quick succession."""
        self.session.edit(GOALS, self.goals.value())

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(GOALS):
            self.goals.set_value(self.session.document.assessment.goals)

    def reveal(self, path: str) -> bool:
        """Go to the field that edits ``path``."""
        if path.startswith(GOALS) or path == "assessment":
            self.goals.take_focus()
            return True
        if path.startswith("assessment.limits"):
            return self.limits.reveal(path)
        return self.contacts.reveal(path) or super().reveal(path)

    def on_shown(self) -> None:
        """Begin at the first thing that is usually not filled in, or with the name."""
        begin = "name" if self.session.document.customer.industry else "industry"
        self.customer.editor(begin).setFocus(Qt.FocusReason.OtherFocusReason)

    def _form(self, base: str, fields: Iterable[Field]) -> Form:
        return Form(self.session, self.context.icons, base, tuple(fields))

    def _engagement_fields(self) -> Iterable[Field]:
        languages = (("en", self.tr("English")), ("de", self.tr("German")))
        yield Field("title", self.tr("Title"), span=8)
        yield Field(
            "language",
            self.tr("Language of its contents"),
            FieldKind.SEGMENTS,
            choices=languages,
            span=4,
        )

    def _customer_fields(self) -> Iterable[Field]:
        yield Field("name", self.tr("Name"), span=7)
        yield Field("industry", self.tr("Industry"), span=5)
        yield Field("location", self.tr("Location"), span=7)
        yield Field("employees", self.tr("Employees"), FieldKind.NUMBER, whole=True, most=10_000_000, span=5)
        yield Field(
            "business",
            self.tr("Business"),
            FieldKind.TEXT,
            placeholder=self.tr("What the company does and earns its money with, in its own words"),
        )

    def _partner_fields(self) -> Iterable[Field]:
        yield Field("name", self.tr("Name"), span=7)
        yield Field("location", self.tr("Location"), span=5)

    def _limit_fields(self) -> Iterable[Field]:
        days, weeks, people = self.tr("days"), self.tr("weeks"), self.tr("people")
        known = ((None, self.tr("Not known")), (True, self.tr("Yes")), (False, self.tr("No")))
        yield Field("days", self.tr("Consultant days"), FieldKind.NUMBER, unit=days, span=4)
        yield Field("weeks", self.tr("Calendar time"), FieldKind.NUMBER, unit=weeks, span=4)
        yield Field(
            "people", self.tr("People who can come"), FieldKind.NUMBER, whole=True, most=100_000, unit=people, span=4
        )
        yield Field("subscription", self.tr("Cloud subscription"), FieldKind.SEGMENTS, choices=known)

    def _contacts(self) -> ItemList:
        icons, add = self.context.icons, self.tr("Add a person")
        first = SecondaryButton(add, icon=icons.icon("plus"))
        empty = EmptyState(
            icons,
            "people",
            self.tr("Nobody yet"),
            self.tr("Add the sponsor, who decides, and those who will do the work."),
            () if self.session.read_only else (first,),
        )
        contacts = ItemList(
            self.session,
            icons,
            CONTACTS,
            detail=self._form(CONTACTS, self._contact_fields()),
            describe=self._describe,
            new_id=self.context.work.new_id,
            add_text=add,
            empty=empty,
        )
        first.clicked.connect(lambda _checked: contacts.add())
        return contacts

    def _describe(self, person: Contact, row: int) -> Entry:
        side = label(person.side).to(self.context.language) if person.side is Side.PARTNER else ""
        note = " · ".join(part for part in (side, person.role) if part)
        return Entry(str(row + 1), person.name, note, self.tr("Without a name"))

    def _contact_fields(self) -> Iterable[Field]:
        language = self.context.language
        sides = [(value, name.to(language)) for value, name in labels(Side)]
        degrees = [(value, name.to(language)) for value, name in labels(Degree)]
        yield Field("name", self.tr("Name"), span=7)
        yield Field("side", self.tr("Side"), FieldKind.SEGMENTS, choices=sides, span=5)
        yield Field("role", self.tr("Role"), span=7)
        yield Field("department", self.tr("Department"), span=5)
        yield Field("email", self.tr("Email"), span=7)
        yield Field("phone", self.tr("Phone"), span=5)
        yield Field("influence", self.tr("Influence"), FieldKind.SEGMENTS, choices=degrees)
        yield Field("note", self.tr("Note"), FieldKind.TEXT, rows=2, internal=True)
