"""The work packages: a list, the current one, and what they add up to."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxf_desktop.domain.engagement import Engagement, WorkPackage
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.entry_list import Entry
from cxf_desktop.ui.forms.field import Choices, Field, FieldKind
from cxf_desktop.ui.forms.form import Form
from cxf_desktop.ui.forms.item_list import ItemList
from cxf_desktop.ui.forms.notation import date_text
from cxf_desktop.ui.pages.commit.effort import days, effort_of, ends_before_start, period
from cxf_desktop.ui.pages.commit.people import people
from cxf_desktop.ui.pages.page import Page
from cxf_desktop.ui.theme.metrics import XS, XXL
from cxf_desktop.ui.widgets.buttons import PrimaryButton
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.empty_state import EmptyState
from cxf_desktop.ui.widgets.labels import Overline, Strong

PATH = "commitment.work_packages"
_LEAST = 40


class WorkPackagesPage(Page):
    """The list at the left, the current work package at the right, the sums at the foot."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(
            context,
            self.tr("Work packages"),
            self.tr("The pieces of the work, each with a result and with days on both sides."),
        )
        self.detail = Form(self.session, context.icons, f"{PATH}[none]", self._fields())
        self.list = ItemList(
            self.session,
            context.icons,
            PATH,
            detail=self.detail,
            describe=self._describe,
            new_id=context.work.new_id,
            add_text=self.tr("Add a work package"),
            empty=self._empty(),
        )
        self.list.view.setAccessibleName(self.title)
        self.sums = EffortSums()
        self.reveal_in(self.list)
        self.body.addWidget(self.list)
        self.body.addWidget(self.sums)
        self.session.changed.connect(self._on_changed)
        self._show_sums()

    def on_shown(self) -> None:
        self.list.focus_list()

    def _describe(self, package: WorkPackage, row: int) -> Entry:
        number = str(row + 1)
        until = self.tr("until %1").replace("%1", date_text(package.end, QLocale())) if package.end else ""
        note = " · ".join(part for part in (days(_together(package)), until) if part)
        heading = self.tr("Work package %1").replace("%1", number)
        return Entry(number, package.title, note, self.tr("Without a title"), heading)

    def _empty(self) -> QWidget:
        add = PrimaryButton(self.tr("Add a work package"), self, icon=self.context.icons.icon("plus", "on_accent"))
        add.clicked.connect(self._add)
        add.setHidden(bool(self.session.read_only))
        return EmptyState(
            self.context.icons,
            "action",
            self.tr("No work package yet"),
            self.tr("Three to eight, each with a result in one sentence. Handover and documentation are work too."),
            [add],
        )

    def _fields(self) -> list[Field]:
        day = self.tr("days")
        return [
            Field("title", self.tr("Title"), placeholder=self.tr("What is done, in one line")),
            Field(
                "objectives",
                self.tr("Works for"),
                FieldKind.MANY,
                choices=_objectives,
                placeholder=self.tr("There are no objectives yet."),
            ),
            Field("start", self.tr("Start"), FieldKind.DATE, span=6),
            Field("end", self.tr("End"), FieldKind.DATE, span=6, check=ends_before_start),
            Field("effort_internal", self.tr("Effort of the customer"), FieldKind.NUMBER, unit=day, span=6),
            Field("effort_external", self.tr("Effort of the partner"), FieldKind.NUMBER, unit=day, span=6),
            Field("responsible", self.tr("Responsible"), suggestions=people),
            Field("specification", self.tr("What is to be done"), FieldKind.TEXT),
            Field("inputs", self.tr("What is needed for it"), FieldKind.TEXT, rows=2),
            Field("results", self.tr("What is there when it is done"), FieldKind.TEXT, rows=2),
            Field("dependencies", self.tr("What it depends on, what depends on it"), FieldKind.TEXT, rows=2),
        ]

    def _add(self) -> None:
        self.list.add()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(PATH):
            self._show_sums()

    def _show_sums(self) -> None:
        self.sums.show_packages(self.session.document.commitment.work_packages)


class EffortSums(Card):
    """What all work packages come to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: dict[str, Strong] = {}
        row = QHBoxLayout()
        row.setSpacing(XXL)
        for name, label in (
            ("count", self.tr("All work packages")),
            ("internal", self.tr("Customer")),
            ("external", self.tr("Partner")),
            ("time", self.tr("Time")),
        ):
            value = self._values[name] = Strong("–")
            value.setMinimumWidth(_LEAST)  # a sum beyond all measure ends in an ellipsis
            pair = Card(padding=0, spacing=XS)
            pair.setProperty("card", False)
            pair.add(Overline(label), value)
            row.addWidget(pair)
        row.addStretch(1)
        self.add(row)

    def text(self, name: str) -> str:
        """Return what is shown as ``count``, ``internal``, ``external`` or ``time``."""
        return self._values[name].text()

    def show_packages(self, packages: tuple[WorkPackage, ...]) -> None:
        """Add up these packages; nothing is shown without any."""
        self.setVisible(bool(packages))
        effort = effort_of(packages)
        self._values["count"].setText(str(len(packages)))
        self._values["internal"].setText(days(effort.internal) or "–")
        self._values["external"].setText(days(effort.external) or "–")
        self._values["time"].setText(period(effort.start, effort.end) or "–")


def _together(package: WorkPackage) -> float | None:
    known = [effort for effort in (package.effort_internal, package.effort_external) if effort is not None]
    return sum(known) if known else None


def _objectives(document: Engagement) -> Choices:
    return [
        (objective.id, f"O{number} {objective.title}".rstrip())
        for number, objective in enumerate(document.commitment.objectives, start=1)
    ]
