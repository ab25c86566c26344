"""One success criterion: what was agreed, what was measured, what shows it, and what the customer says of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Capture, Criterion, Evidence, Objective
from cxf_desktop.domain.labels import label, labels
from cxf_desktop.domain.words import Audience, Outcome, Verdict
from cxf_desktop.services.ensuring import accept_reached, acceptable, signing_edits, tally
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.field import Field, FieldKind
from cxf_desktop.ui.forms.form import Form
from cxf_desktop.ui.forms.item_table import ItemTable
from cxf_desktop.ui.pages.ensure.capture_picker import CapturePicker
from cxf_desktop.ui.pages.ensure.evidence_files import EvidenceFiles
from cxf_desktop.ui.pages.ensure.people import everybody
from cxf_desktop.ui.pages.ensure.result_rows import count_text
from cxf_desktop.ui.theme.metrics import XS, L, M, S
from cxf_desktop.ui.widgets.buttons import QuietButton, SecondaryButton
from cxf_desktop.ui.widgets.hairline import Hairline
from cxf_desktop.ui.widgets.labels import Body, Emphasis, FieldLabel, Muted, Overline, Small, Strong

_NONE = "none"
_LONGEST_SOURCE = 80


class ResultDetail(QWidget):
    """Edits the result of one criterion; ``show_criterion`` takes another into the same widgets."""

    stepped = Signal(int)
    """1 on to the next criterion, -1 back."""
    asked_for_objectives = Signal()

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._session = context.session
        self._criterion = ""
        self._objective = ""
        self.head = _ObjectiveHead(context)
        self.head.accept.clicked.connect(self.accept_reached)
        self.agreed = _Agreed()
        self.measured = Form(self._session, context.icons, _base(_NONE), self._measured_fields(), self)
        self.evidence = self._make_evidence()
        self.files = EvidenceFiles(context)
        self.accepted = Form(self._session, context.icons, _base(_NONE), self._accepted_fields(), self)
        self.accepted.editor("verdict").committed.connect(self._on_verdict)
        self.back = QuietButton("", self, icon=context.icons.icon("left"))
        self.on = SecondaryButton("", self)
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.on.clicked.connect(lambda: self.stepped.emit(1))
        self._none = self._make_none()
        self._lay_out()

    def show_criterion(self, objective_id: str, criterion_id: str) -> None:
        """Show another criterion; an empty id for an objective that has none."""
        if (objective_id, criterion_id) != (self._objective, self._criterion):
            self._objective = objective_id
            if criterion_id and criterion_id != self._criterion:
                self.measured.rebind(_base(criterion_id))
                self.accepted.rebind(_base(criterion_id))
                self.evidence.rebind(f"{_base(criterion_id)}.evidence")
            self._criterion = criterion_id
            self.files.show_criterion(criterion_id)
        self._some.setVisible(bool(criterion_id))
        self._none.setVisible(not criterion_id)
        self.refresh()

    def refresh(self) -> None:
        """Bring up to date what is not bound."""
        document = self._session.document
        for number, objective in enumerate(document.commitment.objectives, start=1):
            if objective.id == self._objective:
                self.head.show_objective(f"O{number}", objective)
                for place, criterion in enumerate(objective.criteria, start=1):
                    if criterion.id == self._criterion:
                        self.agreed.show_criterion(f"O{number}.{place}", criterion)
        self.link.setVisible(bool(self._captures()) and not self._session.read_only)
        self.files.refresh()

    def show_neighbours(self, before: str, after: str) -> None:
        """Name the criteria before and after; an empty name hides the way there."""
        for button, number in ((self.back, before), (self.on, after)):
            button.setText(number)
            button.setVisible(bool(number))
        self.back.setAccessibleName(self.tr("Back to %1").replace("%1", before))
        self.on.setAccessibleName(self.tr("On to %1").replace("%1", after))
        self.on.setText(self.tr("On to %1").replace("%1", after))

    def focus_first(self) -> None:
        """Put the focus into the first field."""
        if self._criterion:
            self.measured.focus_first()
        else:
            self._to_objectives.setFocus()

    def reveal(self, path: str) -> bool:
        """Put the focus where ``path`` is edited."""
        return any(part.reveal(path) for part in (self.measured, self.accepted, self.evidence))

    def accept_reached(self) -> None:
        """Accept what was reached of this objective, today; one step of undo."""
        self._session.flush()
        document = self._session.document
        objective = next((each for each in document.commitment.objectives if each.id == self._objective), None)
        if objective is not None:
            edits = accept_reached(document, objective, self._context.work.clock().date())
            if edits:
                self._session.apply(edits)
                self.focus_first()

    def pick_capture(self) -> None:
        """Offer the captures that are no evidence of this criterion yet."""
        picker = CapturePicker(self._captures(), self._context.language, self)
        picker.chosen.connect(self._link)
        picker.open_at(self.link)

    # --- inner

    def _link(self, capture: Capture) -> None:
        path = f"{_base(self._criterion)}.evidence[{self._context.work.new_id()}]"
        self._session.apply([Edit(path=path, value={"text": capture.text, "capture": capture.id})])
        self.evidence.focus_first()

    def _captures(self) -> list[Capture]:
        """Return what the customer may read and is not linked yet."""
        document = self._session.document
        result = document.proof.results.get(self._criterion)
        linked = {evidence.capture for evidence in result.evidence} if result else set()
        return [
            capture
            for capture in document.workshop.captures
            if capture.audience is Audience.CUSTOMER and capture.text.strip() and capture.id not in linked
        ]

    def _on_verdict(self) -> None:
        """Fill in who judged and when, in the same step of undo as the verdict."""
        edits = signing_edits(self._session.document, self._criterion, self._context.work.clock().date())
        if edits:
            self._session.apply(edits, typing=f"{_base(self._criterion)}.verdict")

    def _measured_fields(self) -> list[Field]:
        language = self._context.language
        outcomes = [(value, name.to(language)) for value, name in labels(Outcome)]
        return [
            Field("measured", self.tr("Measured"), placeholder=self.tr("The value that was seen, with its unit")),
            Field("outcome", self.tr("Result"), FieldKind.SEGMENTS, choices=outcomes),
        ]

    def _accepted_fields(self) -> list[Field]:
        language = self._context.language
        verdicts = [(value, name.to(language)) for value, name in labels(Verdict)]
        return [
            Field("verdict", self.tr("Acceptance by the customer"), FieldKind.SEGMENTS, choices=verdicts),
            Field("accepted_by", self.tr("By"), span=7, suggestions=everybody),
            Field("accepted_on", self.tr("On"), FieldKind.DATE, span=5),
            Field("remark", self.tr("Remark"), FieldKind.TEXT, rows=2),
        ]

    def _make_evidence(self) -> ItemTable:
        table = ItemTable(
            self._session,
            self._context.icons,
            f"{_base(_NONE)}.evidence",
            (Field("text", self.tr("Evidence"), FieldKind.TEXT),),
            new_id=self._context.work.new_id,
            add_text=self.tr("Add evidence"),
            empty_text=self.tr("No evidence yet. What would convince somebody who was not in the room?"),
            note=self._source,
        )
        table.setAccessibleName(self.tr("Evidence"))
        self.link = SecondaryButton(self.tr("Link a capture"), table, icon=self._context.icons.icon("link"))
        self.link.clicked.connect(self.pick_capture)
        table.add_button_beside(self.link)
        return table

    def _source(self, evidence: Evidence) -> str:
        """Say which capture the evidence comes from, or which file it is."""
        if not evidence.capture:
            return self.tr("file: %1").replace("%1", evidence.file_name) if evidence.attachment else ""
        captures = self._session.document.workshop.captures
        capture = next((each for each in captures if each.id == evidence.capture), None)
        if capture is None:
            return self.tr("from a capture that is not there any more")
        kind, text = label(capture.kind).to(self._context.language), " ".join(capture.text.split())
        if text == " ".join(evidence.text.split()):
            return self.tr("from a capture: %1").replace("%1", kind)
        short = text if len(text) <= _LONGEST_SOURCE else f"{text[:_LONGEST_SOURCE].rstrip()}…"
        return self.tr("from a capture: %1").replace("%1", f"{kind}, {short}")

    def _make_none(self) -> QWidget:
        none = QWidget(self)
        self._to_objectives = SecondaryButton(self.tr("Go to the objectives"), none)
        self._to_objectives.clicked.connect(self.asked_for_objectives)
        layout = QVBoxLayout(none)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(M)
        text = self.tr("This objective has no success criterion: nobody can say whether it was reached.")
        layout.addWidget(Body(text, wrap=True))
        row = QHBoxLayout()
        row.addWidget(self._to_objectives)
        row.addStretch(1)
        layout.addLayout(row)
        return none

    def _lay_out(self) -> None:
        self._some = QWidget(self)
        some = QVBoxLayout(self._some)
        some.setContentsMargins(0, 0, 0, 0)
        some.setSpacing(L)
        for part in (self.agreed, self.measured, self._titled_evidence(), self.accepted):
            some.addWidget(part)
        ways = QHBoxLayout()
        ways.addWidget(self.back)
        ways.addStretch(1)
        ways.addWidget(self.on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(L)
        layout.addWidget(self.head)
        layout.addWidget(Hairline())
        layout.addWidget(self._some)
        layout.addWidget(self._none)
        layout.addLayout(ways)
        layout.addStretch(1)

    def _titled_evidence(self) -> QWidget:
        holder = QWidget(self)
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(FieldLabel(self.tr("Evidence"), buddy=self.evidence.view))
        layout.addWidget(self.evidence)
        layout.addWidget(self.files)
        self.files.accept_keys(holder)
        self.evidence.view.horizontalHeader().hide()
        return holder


class _ObjectiveHead(QWidget):
    """Number and title of the objective, how much of it was reached, and the way to accept that."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__()
        self._session = context.session
        self._number = Overline("")
        self._title = Emphasis("", wrap=True, measure=0)
        self._count = Small("")
        self.accept = SecondaryButton(self.tr("Accept all reached"), self, icon=context.icons.icon("check"))
        foot = QHBoxLayout()
        foot.setSpacing(S)
        foot.addWidget(self._count, 1)
        foot.addWidget(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(XS)
        layout.addWidget(self._number)
        layout.addWidget(self._title)
        layout.addLayout(foot)

    def show_objective(self, number: str, objective: Objective) -> None:
        """Show another objective."""
        document = self._session.document
        found = tally(document, [objective])
        self._number.setText(self.tr("Objective %1").replace("%1", number))
        self._title.setText(objective.title or self.tr("Untitled"))
        self._count.setText(count_text(found) if found.of else "")
        self.accept.setVisible(bool(acceptable(document, objective)) and not self._session.read_only)


class _Agreed(QFrame):
    """What both sides agreed to, as it stands in the commitment."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("well", True)
        self._number = Overline("")
        self._text = Body("", wrap=True, measure=0)
        self._target = Strong("", wrap=True, measure=0)
        self._measure = Muted("", wrap=True, measure=0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(M, M, M, M)
        layout.setSpacing(XS)
        for part in (self._number, self._text, self._target, self._measure):
            layout.addWidget(part)

    def show_criterion(self, number: str, criterion: Criterion) -> None:
        """Show another criterion."""
        self._number.setText(self.tr("Agreed: %1").replace("%1", number))
        self._text.setText(criterion.text)
        self._text.setVisible(bool(criterion.text))
        target = criterion.target or self.tr("no target value")
        self._target.setText(self.tr("Target: %1").replace("%1", target))
        self._measure.setText(self.tr("How it is measured: %1").replace("%1", criterion.measure))
        self._measure.setVisible(bool(criterion.measure))


def _base(criterion: str) -> str:
    return f"proof.results[{criterion}]"
