"""The objectives: a list, and for each its five SMART parts, who answers for it, and its success criteria."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxf_desktop.domain.content import TypicalObjective
from cxf_desktop.domain.engagement import Objective
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.entry_list import Entry
from cxf_desktop.ui.forms.field import Field, FieldKind
from cxf_desktop.ui.forms.form import Form
from cxf_desktop.ui.forms.item_list import ItemList
from cxf_desktop.ui.forms.item_table import ItemTable
from cxf_desktop.ui.pages.commit.findings import Findings
from cxf_desktop.ui.pages.commit.people import people
from cxf_desktop.ui.pages.commit.smart import PARTS, SmartEditor, filled_parts
from cxf_desktop.ui.pages.commit.starters import StarterCards, StarterMenu, values_of
from cxf_desktop.ui.pages.page import Page
from cxf_desktop.ui.theme.metrics import XL, L, S
from cxf_desktop.ui.widgets.badge import Badge
from cxf_desktop.ui.widgets.buttons import PrimaryButton
from cxf_desktop.ui.widgets.empty_state import EmptyState
from cxf_desktop.ui.widgets.labels import Emphasis

PATH = "commitment.objectives"
_NOWHERE = f"{PATH}[none]"


class ObjectivesPage(Page):
    """The list at the left, the current objective at the right."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(
            context,
            self.tr("Objectives"),
            self.tr("What will be different afterwards, how both sides will see it, and who answers for it."),
        )
        self.detail = ObjectiveDetail(context)
        self.starters = StarterCards(context)
        self.list = ItemList(
            self.session,
            context.icons,
            PATH,
            detail=self.detail,
            describe=self._describe,
            new_id=context.work.new_id,
            add_text=self.tr("Add an objective"),
            empty=self._empty(),
        )
        self.list.setAccessibleName(self.title)
        self.list.view.setAccessibleName(self.title)
        self.menu = StarterMenu(context, self)
        self.carried = Badge(self.tr("carried over from the last turn"), "accent")
        self.list.put_below_list(self.menu)
        self.list.put_beside_heading(self.carried)
        self.menu.chosen.connect(self._use)
        self.starters.chosen.connect(self._use)
        self.starters.format_wanted.connect(self._choose_format)
        self.list.current_changed.connect(self._mark)
        self.reveal_in(self.list)
        self.body.addWidget(self.list)
        self.session.changed.connect(self._on_changed)
        self._mark()

    def on_shown(self) -> None:
        self.list.focus_list()

    def _describe(self, objective: Objective, row: int) -> Entry:
        criteria = len(objective.criteria)
        parts = self.tr("SMART %1 of %2").replace("%1", str(filled_parts(objective))).replace("%2", str(len(PARTS)))
        counted = self.tr("1 criterion") if criteria == 1 else self.tr("%1 criteria").replace("%1", str(criteria))
        counted = counted if criteria else self.tr("no criterion")  # not in the f-string: there lupdate does not look
        note = f"{parts} · {counted}"
        return Entry(f"O{row + 1}", objective.title, note, self.tr("Without a title"))

    def _empty(self) -> QWidget:
        add = PrimaryButton(self.tr("Add an objective"), self, icon=self.context.icons.icon("plus", "on_accent"))
        add.clicked.connect(self._add)
        add.setHidden(bool(self.session.read_only))
        state = EmptyState(
            self.context.icons,
            "target",
            self.tr("No objective yet"),
            self.tr("Three to five are enough. Start from the weakest finding of the assessment, or from the format."),
            [add],
        )
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(state)
        layout.addWidget(self.starters)
        self.starters.setHidden(bool(self.session.read_only))
        return content

    def _add(self) -> None:
        self.list.add()

    def _use(self, typical: TypicalObjective) -> None:
        self.list.add(values_of(typical, self.session.document, self.context.work.new_id))

    def _choose_format(self) -> None:
        self.go_to.emit("assess.result")

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("format", "language"):
            self.starters.refresh()
            self.menu.refresh()
        if changed.touches(PATH):
            self._mark()

    def _mark(self, _id: str = "") -> None:
        """Say where the current objective comes from, and number its criteria."""
        row = self.list.model.row_of(self.list.current)
        self.carried.setVisible(row is not None and bool(self.list.model.item(row).carried_from))
        if row is not None:
            self.detail.set_number(f"O{row + 1}")


class ObjectiveDetail(QWidget):
    """Everything about one objective."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__()
        session, icons = context.session, context.icons
        self._session = session
        self.title = Form(session, icons, _NOWHERE, self._title_fields())
        self.smart = SmartEditor(context, _NOWHERE)
        self.facts = Form(session, icons, _NOWHERE, self._fact_fields(Findings(context)))
        self.criteria = ItemTable(
            session,
            icons,
            f"{_NOWHERE}.criteria",
            (
                Field("text", self.tr("Criterion"), FieldKind.TEXT, stretch=4),
                Field("measure", self.tr("Measured by"), FieldKind.TEXT, stretch=3),
                Field("target", self.tr("Target"), FieldKind.TEXT, stretch=3),
            ),
            new_id=context.work.new_id,
            add_text=self.tr("Add a criterion"),
            empty_text=self.tr("No criterion yet: how would a stranger see that this is reached?"),
            prefix="O1.",
        )
        self.criteria.setAccessibleName(self.tr("Success criteria"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XL)
        for part in (self.title, self.facts, self.smart):
            layout.addWidget(part)
        criteria = QVBoxLayout()
        criteria.setSpacing(L)
        criteria.addWidget(Emphasis(self.tr("Success criteria")))
        criteria.addWidget(self.criteria)
        layout.addLayout(criteria)

    def rebind(self, base: str) -> None:
        """Show another objective."""
        for part in (self.title, self.facts, self.smart):
            part.rebind(base)
        self.criteria.rebind(f"{base}.criteria")

    def reveal(self, path: str) -> bool:
        """Put the focus where ``path`` is edited."""
        return any(part.reveal(path) for part in (self.title, self.facts, self.smart, self.criteria))

    def focus_first(self) -> None:
        """Put the focus into the title."""
        self.title.focus_first()

    def set_number(self, number: str) -> None:
        """Number the criteria as the documents do: O1.1, O1.2."""
        self.criteria.model.set_prefix(f"{number}.")

    def _title_fields(self) -> list[Field]:
        hint = self.tr("What is different afterwards, in one line")
        return [Field("title", self.tr("Objective"), placeholder=hint)]

    def _fact_fields(self, findings: Findings) -> list[Field]:
        return [
            Field("responsible", self.tr("Responsible"), span=7, suggestions=people),
            Field("due", self.tr("Due"), FieldKind.DATE, span=5),
            Field(
                "finding",
                self.tr("Finding of the assessment that it answers"),
                FieldKind.CHOICE,
                choices=findings.choices,
            ),
        ]
