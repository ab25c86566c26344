"""The end of a turn: the overall result, the signatures, what is missing, and the way into the next turn."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.words import Side
from cxf_desktop.services.session import Changed
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.field import Field, FieldKind
from cxf_desktop.ui.forms.form import Form
from cxf_desktop.ui.forms.notation import date_text
from cxf_desktop.ui.pages.ensure.checklist import Checklist
from cxf_desktop.ui.pages.ensure.next_turn import NextTurnCard
from cxf_desktop.ui.pages.ensure.people import named, roles
from cxf_desktop.ui.pages.page import Page
from cxf_desktop.ui.theme.metrics import S
from cxf_desktop.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from cxf_desktop.ui.widgets.notice import Notice

_LONGEST_TITLE = 60


class ClosePage(Page):
    """Closes a turn of the ring, and starts the next one."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(
            context,
            self.tr("Close"),
            self.tr("Say what came of it, have it signed, and take what is left into the next turn."),
        )
        self._previous = self._read_previous()
        self.previous_button = self._make_previous()
        self.closed = Notice(context.icons, "good", "")
        self.closed.triggered.connect(self.reopen)
        self.body.addWidget(self.closed)
        self.result = Form(self.session, context.icons, "proof", self._result_fields())
        self.add_section(self.tr("Overall result"), self.result)
        self.signatures = Form(self.session, context.icons, "proof", self._signature_fields())
        self.add_section(self.tr("Signatures"), self.signatures)
        self.checklist = Checklist(context)
        self.checklist.chosen.connect(self._show_gap)
        self.add_section(self.tr("Before you close"), self.checklist)
        self.body.addWidget(self._make_actions())
        self.next_turn = NextTurnCard(context)
        self.next_turn.started.connect(self._go_to_engagement)
        section = self.add_section(self.tr("The next turn"), self.next_turn)
        section.setVisible(not self.session.read_only)
        self.session.changed.connect(self._on_changed)
        self._refresh()

    def on_shown(self) -> None:
        self._refresh()
        self.result.focus_first()

    def reveal(self, path: str) -> bool:
        if path.startswith("proof.closed_on"):
            (self.close_button if self.close_button.isVisibleTo(self) else self.closed).setFocus()
            return True
        return super().reveal(path)

    def close_turn(self) -> None:
        """Close this turn, today."""
        self.session.flush()
        if self.session.apply(self.context.work.next_turn.close_edits(self.context.work.clock().date())):
            self.next_turn.title.setFocus()

    def reopen(self) -> None:
        """Open the turn again."""
        self.session.flush()
        if self.session.apply(self.context.work.next_turn.reopen_edits()):
            self.close_button.setFocus()

    # --- inner

    def _result_fields(self) -> list[Field]:
        return [
            Field(
                "summary",
                self.tr("What was achieved"),
                FieldKind.TEXT,
                rows=6,
                placeholder=self.tr("What was reached, what was not and why, what it is worth to the customer"),
            ),
            Field("date", self.tr("Date of the proof"), FieldKind.DATE, span=4),
        ]

    def _signature_fields(self) -> list[Field]:
        customer, partner = Side.CUSTOMER, Side.PARTNER
        return [
            Field("signer_customer.name", self.tr("For the customer"), span=6, suggestions=named(customer)),
            Field("signer_customer.role", self.tr("Role"), span=6, suggestions=roles(customer)),
            Field("signer_partner.name", self.tr("For the partner"), span=6, suggestions=named(partner)),
            Field("signer_partner.role", self.tr("Role"), span=6, suggestions=roles(partner)),
        ]

    def _make_actions(self) -> QWidget:
        actions = QWidget()
        self.close_button = PrimaryButton(self.tr("Close this turn"), actions)
        self.close_button.clicked.connect(self.close_turn)
        self.documents_button = SecondaryButton(self.tr("Documents"), actions, icon=self.context.icons.icon("document"))
        self.documents_button.setToolTip(self.tr("Word and PDF of this phase (Ctrl+E)"))
        self.documents_button.clicked.connect(self.export_requested)
        layout = QHBoxLayout(actions)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        layout.addWidget(self.close_button)
        layout.addWidget(self.documents_button)
        layout.addStretch(1)
        return actions

    def _make_previous(self) -> QuietButton:
        button = QuietButton("", self, icon=self.context.icons.icon("left"))
        button.setVisible(self._previous is not None)
        self.heading.addWidget(button)
        if self._previous is not None:
            title = self._previous.title
            short = title if len(title) <= _LONGEST_TITLE else f"{title[:_LONGEST_TITLE].rstrip()}…"
            turn = self.tr("Go to turn %1").replace("%1", str(self._previous.turn))
            button.setText(turn)
            button.setAccessibleName(f"{turn}: {short}")
            button.clicked.connect(self._go_to_previous)
        return button

    def _read_previous(self) -> Engagement | None:
        """Return the turn before; None when there is none, or when it was deleted."""
        id_ = self.session.document.previous
        if id_ is None:
            return None
        try:
            return self.context.work.engagements.read(id_)
        except LibraryError:
            return None

    def _on_changed(self, changed: Changed) -> None:
        if self.isVisible() or changed.touches("proof.closed_on"):
            self._refresh()

    def _refresh(self) -> None:
        self.checklist.show_missing()
        self.next_turn.refresh()
        closed, editable = self.session.document.proof.closed_on, not self.session.read_only
        self.closed.setVisible(closed is not None)
        if closed is not None:
            text = self.tr("This turn was closed on %1.").replace("%1", date_text(closed, QLocale()))
            self.closed.set_message("good", text, self.tr("Reopen") if editable else "")
        self.close_button.setVisible(closed is None and editable)
        self.next_turn.set_strong(closed is not None)

    def _show_gap(self, page: str, path: str) -> None:
        self.go_to.emit(f"{page}#{path}")

    def _go_to_previous(self) -> None:
        if self._previous is not None:
            self._go_to_engagement(self._previous.id)

    def _go_to_engagement(self, id_: str) -> None:
        self.go_to.emit(f"engagement:{id_}")
