"""Time, budget and effort: for the next phase and for the whole project."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from cxf_desktop.domain.engagement import Engagement, Frame, Parameters
from cxf_desktop.domain.words import Side
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.field import Field, FieldKind
from cxf_desktop.ui.forms.form import Form
from cxf_desktop.ui.pages.commit.effort import Effort, days, effort_of, ends_before_start, within
from cxf_desktop.ui.pages.commit.people import people_of, roles_of
from cxf_desktop.ui.pages.page import Page
from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.metrics import ICON_SMALL, L, S
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.labels import Emphasis, Small
from cxf_desktop.ui.widgets.painting import IconMark

_PARAMETERS = "commitment.parameters"
_CURRENCIES = ("EUR", "CHF", "USD", "GBP", "PLN", "CZK", "SEK", "DKK", "NOK")
_CURRENCY = re.compile(r"[A-Z]{3}")
_STACKS_BELOW = 600


class ParametersPage(Page):
    """Who leads, two frames side by side, who signs, and what only the consultant reads."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(
            context,
            self.tr("Time, budget, effort"),
            self.tr("Who leads on both sides, and the frame for the next phase and for the whole project."),
        )
        session, icons = self.session, context.icons
        self.leads = Form(session, icons, _PARAMETERS, self._lead_fields())
        self.next_phase = FrameCard(context, "next_phase", self.tr("Next phase"))
        self.whole_project = FrameCard(context, "whole_project", self.tr("Whole project"))
        self.footnote = Form(session, icons, _PARAMETERS, self._footnote_fields())
        self.signers = Form(session, icons, "commitment", self._signer_fields())
        self.notes = Form(session, icons, "commitment", self._note_fields())
        self._frames = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._frames.setSpacing(L)
        self._frames.addWidget(self.next_phase, 1)
        self._frames.addWidget(self.whole_project, 1)
        self.body.addWidget(self.leads)
        self.body.addLayout(self._frames)
        self.body.addWidget(self.footnote)
        self.reveal_in(self.leads, self.next_phase.form, self.whole_project.form, self.footnote)
        self.add_section(self.tr("Who signs"), self.signers)
        self.add_section(self.tr("Notes"), self.notes)
        session.changed.connect(self._on_changed)
        self._show()

    def on_shown(self) -> None:
        # Not as Tab would: that selects the name, and the next key would replace it.
        self.leads.editor("customer_lead").setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the frames below each other where there is no room beside each other."""
        super().resizeEvent(event)
        narrow = self.viewport().width() < _STACKS_BELOW
        self._frames.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(_PARAMETERS, "commitment.work_packages"):
            self._show()

    def _show(self) -> None:
        commitment = self.session.document.commitment
        parameters, packages = commitment.parameters, commitment.work_packages
        self.next_phase.show_sums(parameters, effort_of(within(packages, parameters.next_phase)))
        self.whole_project.show_sums(parameters, effort_of(packages))

    def _lead_fields(self) -> list[Field]:
        return [
            Field("customer_lead", self.tr("Lead of the customer"), span=5, suggestions=people_of(Side.CUSTOMER)),
            Field("partner_lead", self.tr("Lead of the partner"), span=5, suggestions=people_of(Side.PARTNER)),
            Field("currency", self.tr("Currency"), span=2, suggestions=_currencies, check=self._check_currency),
        ]

    def _footnote_fields(self) -> list[Field]:
        return [
            Field(
                "footnote",
                self.tr("Footnote"),
                FieldKind.TEXT,
                rows=2,
                placeholder=self.tr("Deputies, what the budget covers, how the effort was estimated"),
            )
        ]

    def _signer_fields(self) -> list[Field]:
        customer, partner, role = self.tr("For the customer"), self.tr("For the partner"), self.tr("Role")
        return [
            Field("signer_customer.name", customer, span=6, suggestions=people_of(Side.CUSTOMER)),
            Field("signer_customer.role", role, span=6, suggestions=roles_of(Side.CUSTOMER)),
            Field("signer_partner.name", partner, span=6, suggestions=people_of(Side.PARTNER)),
            Field("signer_partner.role", role, span=6, suggestions=roles_of(Side.PARTNER)),
        ]

    def _note_fields(self) -> list[Field]:
        return [Field("notes", self.tr("For yourself"), FieldKind.TEXT, rows=4, internal=True)]

    def _check_currency(self, item: Parameters) -> str:
        if not item.currency or _CURRENCY.fullmatch(item.currency):
            return ""
        return self.tr("Three letters, such as EUR")


class FrameCard(Card):
    """The fields of one frame, and the work packages held against its effort."""

    def __init__(self, context: EngagementContext, name: str, title: str) -> None:
        super().__init__(spacing=L)
        self._name = name
        self._next_phase = name == "next_phase"
        self.form = Form(context.session, context.icons, f"{_PARAMETERS}.{name}", self._fields())
        self.internal = SumLine(context.icons)
        self.external = SumLine(context.icons)
        self.add(Emphasis(title), self.form, self.internal, self.external)
        self.body.addStretch(1)
        self.setAccessibleName(title)

    def show_sums(self, parameters: Parameters, effort: Effort) -> None:
        """Hold the sums of the work packages against what is agreed here."""
        frame: Frame = getattr(parameters, self._name)
        self.form.row("budget").unit.setText(parameters.currency)
        self.internal.show_sum(self._text(self.tr("customer"), effort.internal), effort.internal, frame.effort_internal)
        self.external.show_sum(self._text(self.tr("partner"), effort.external), effort.external, frame.effort_external)

    def _text(self, side: str, sum_: float | None) -> str:
        if sum_ is None:
            return ""
        words = self.tr("Packages of this phase, %1: %2") if self._next_phase else self.tr("All packages, %1: %2")
        return words.replace("%1", side).replace("%2", days(sum_))

    def _fields(self) -> list[Field]:
        day = self.tr("days")
        return [
            Field("start", self.tr("Start"), FieldKind.DATE, span=6),
            Field("end", self.tr("End"), FieldKind.DATE, span=6, check=ends_before_start),
            Field("budget", self.tr("Budget (cash-out)"), FieldKind.NUMBER, unit=" ", span=7),
            Field("budget_tolerance", self.tr("Tolerance, budget"), FieldKind.NUMBER, unit="± %", most=100, span=5),
            Field("effort_internal", self.tr("Effort, customer"), FieldKind.NUMBER, unit=day, span=6),
            Field("effort_external", self.tr("Effort, partner"), FieldKind.NUMBER, unit=day, span=6),
            Field("effort_tolerance", self.tr("Tolerance, effort"), FieldKind.NUMBER, unit="± %", most=100, span=6),
        ]


class SumLine(QWidget):
    """What the work packages come to, and whether it is what was agreed."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._mark = IconMark(icons, "done", "good", size=ICON_SMALL)
        self._label = Small("", wrap=True, measure=0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._label, 1)

    @property
    def text(self) -> str:
        """What is said; nothing when the line is hidden."""
        return self._label.text()

    def show_sum(self, text: str, sum_: float | None, agreed: float | None) -> None:
        """Say the sum, and how far it is from what was agreed; nothing without a sum."""
        self.setVisible(bool(text))
        if sum_ is None or agreed is None or sum_ == agreed:
            same = sum_ is not None and sum_ == agreed
            self._mark.set_icon("done" if same else "info", "good" if same else "muted")
            self._label.setText(self.tr("%1, as agreed here").replace("%1", text) if same else text)
            return
        difference = abs(round(sum_ - agreed, 6))
        words = self.tr("%1, that is %2 more than here") if sum_ > agreed else self.tr("%1, that is %2 less than here")
        self._mark.set_icon("warning", "warn")
        self._label.setText(words.replace("%2", days(difference)).replace("%1", text))


def _currencies(_document: Engagement) -> tuple[str, ...]:
    return _CURRENCIES
