"""The parts of a commitment that are tables: benefits, risks, conditions and delimitations."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.engagement import Risk
from cxf_desktop.domain.labels import labels
from cxf_desktop.domain.words import Degree
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.field import Choices, Field, FieldKind
from cxf_desktop.ui.forms.item_table import ItemTable
from cxf_desktop.ui.pages.commit.people import departments, people
from cxf_desktop.ui.pages.commit.risk_matrix import Marked, RiskMatrix, severity
from cxf_desktop.ui.pages.page import Page
from cxf_desktop.ui.theme.metrics import XL, S
from cxf_desktop.ui.widgets.badge import Badge
from cxf_desktop.ui.widgets.labels import Body, Emphasis, Muted

_RISKS = "commitment.risks"
_NAMED = 4
_SHORT = 90
_STACKS_BELOW = 620


def short(text: str) -> str:
    """Return the beginning of a long text."""
    return text if len(text) <= _SHORT else f"{text[:_SHORT].rstrip()}…"


def degrees(context: EngagementContext) -> Choices:
    """Return low, medium and high with their names."""
    return [(value, text.to(context.language)) for value, text in labels(Degree)]


class BenefitsPage(Page):
    """What the customer gains, and which business department says so."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(
            context,
            self.tr("Benefits"),
            self.tr("What the customer gains, in numbers, and which department vouches for it."),
        )
        self.table = ItemTable(
            self.session,
            context.icons,
            "commitment.benefits",
            (
                Field("text", self.tr("Benefit"), FieldKind.TEXT, stretch=5),
                Field("measure", self.tr("Measured by"), FieldKind.TEXT, stretch=4),
                Field("department", self.tr("Department that says so"), stretch=3, suggestions=departments),
            ),
            new_id=context.work.new_id,
            add_text=self.tr("Add a benefit"),
            empty_text=self.tr("No benefit yet. Who outside IT would notice first that this has worked?"),
        )
        self.table.setAccessibleName(self.title)
        self.reveal_in(self.table)
        self.body.addWidget(self.table)

    def on_shown(self) -> None:
        self.table.focus_first()


class RisksPage(Page):
    """What may go wrong: a table, and the same as a picture."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(
            context, self.tr("Risks"), self.tr("What may go wrong, how likely and how bad it is, and what is done.")
        )
        choices = degrees(context)
        self.table = ItemTable(
            self.session,
            context.icons,
            _RISKS,
            (
                Field("title", self.tr("Risk"), FieldKind.TEXT, stretch=5),
                Field("probability", self.tr("Probability"), FieldKind.CHOICE, choices=choices, stretch=0),
                Field("impact", self.tr("Impact"), FieldKind.CHOICE, choices=choices, stretch=0),
                Field("response", self.tr("Response"), FieldKind.TEXT, stretch=6),
                Field("owner", self.tr("Owner"), stretch=3, suggestions=people),
            ),
            new_id=context.work.new_id,
            add_text=self.tr("Add a risk"),
            empty_text=self.tr("No risk yet. It is a year from now and the project was stopped: what happened?"),
            prefix="R",
        )
        self.table.setAccessibleName(self.title)
        self.reveal_in(self.table)
        self.body.addWidget(self.table)
        self.picture = _RiskPicture(context)
        self.body.addWidget(self.picture)
        self.session.changed.connect(self._on_changed)
        self._show()

    def on_shown(self) -> None:
        self.table.focus_first()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(_RISKS):
            self._show()

    def _show(self) -> None:
        risks = self.session.document.commitment.risks
        self.picture.show_risks([(f"R{number}", risk) for number, risk in enumerate(risks, start=1)])


class _RiskPicture(QWidget):
    """The matrix, and beside it what to talk about first."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__()
        self.matrix = RiskMatrix(context.app.themes, context.language)
        self._rows = [_SevereRisk() for _ in range(_NAMED)]
        self._more = Muted("")
        self._none = Muted(self.tr("No risk is high on one side and at least medium on the other."), wrap=True)
        beside = QVBoxLayout()
        beside.setSpacing(S)
        beside.addWidget(Emphasis(self.tr("To talk about first")))
        for row in self._rows:
            beside.addWidget(row)
        beside.addWidget(self._more)
        beside.addWidget(self._none)
        beside.addStretch(1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(XL)
        self._both.addWidget(self.matrix, 0, Qt.AlignmentFlag.AlignTop)
        self._both.addLayout(beside, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words below the picture where there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < _STACKS_BELOW
        self._both.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def show_risks(self, risks: list[Marked]) -> None:
        """Show these risks; nothing when there are none."""
        self.setVisible(bool(risks))
        self.matrix.show_risks(risks)
        severe = [marked for marked in risks if severity(marked[1].impact, marked[1].probability) == "bad"]
        severe.sort(key=lambda marked: -marked[1].impact.number * marked[1].probability.number)
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(severe))
            if at < len(severe):
                row.show_risk(*severe[at])
        rest = len(severe) - _NAMED
        self._more.setText(self.tr("and %1 more").replace("%1", str(rest)))
        self._more.setVisible(rest > 0)
        self._none.setVisible(not severe)


class _SevereRisk(QWidget):
    """Number and title of a risk, and whether anything is done about it."""

    def __init__(self) -> None:
        super().__init__()
        self._mark = Badge("", "bad")
        self._title = Body("", wrap=True, measure=0)
        self._lacking = Badge(self.tr("no response"), "warn")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._title, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._lacking, 0, Qt.AlignmentFlag.AlignTop)

    def show_risk(self, mark: str, risk: Risk) -> None:
        """Show another risk."""
        self._mark.setText(mark)
        self._title.setText(short(risk.title))
        self._lacking.setVisible(not risk.response.strip())


class ScopePage(Page):
    """What must hold for the work to start, and what is left out of it."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(
            context, self.tr("Scope"), self.tr("What must hold before the work starts, and what is not part of it.")
        )
        self.conditions = ItemTable(
            self.session,
            context.icons,
            "commitment.conditions",
            (
                Field("title", self.tr("Condition"), FieldKind.TEXT, stretch=4),
                Field("detail", self.tr("Detail"), FieldKind.TEXT, stretch=6),
                Field("responsible", self.tr("Responsible"), stretch=3, suggestions=people),
            ),
            new_id=context.work.new_id,
            add_text=self.tr("Add a condition"),
            empty_text=self.tr("No condition yet. Access, people, data, approvals: what is needed, from whom?"),
        )
        self.delimitations = ItemTable(
            self.session,
            context.icons,
            "commitment.delimitations",
            (
                Field("text", self.tr("Out of scope"), FieldKind.TEXT, stretch=1),
                Field("reason", self.tr("Reason"), FieldKind.TEXT, stretch=1),
            ),
            new_id=context.work.new_id,
            add_text=self.tr("Add a delimitation"),
            empty_text=self.tr("Nothing is left out yet. What might the customer expect that you will not do?"),
        )
        self.add_section(self.tr("Conditions"), self.conditions)
        self.add_section(self.tr("Delimitation"), self.delimitations)

    def on_shown(self) -> None:
        self.conditions.focus_first()
