"""Online services: which are in use, and by how much of the company; the floor that they give."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from cxf_desktop.domain.answers import ServiceUse
from cxf_desktop.domain.questionnaires import OnlineService
from cxf_desktop.domain.readiness import services_floor
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.editing.binding import Binding
from cxf_desktop.ui.forms.segment_editor import SegmentEditor
from cxf_desktop.ui.pages.explain.wording import percent
from cxf_desktop.ui.pages.readiness.interview_panel import Panel
from cxf_desktop.ui.pages.readiness.interview_percent import PercentEditor
from cxf_desktop.ui.pages.readiness.interview_state import SHEET, ReadinessInterview
from cxf_desktop.ui.theme.metrics import XS, M, S
from cxf_desktop.ui.widgets.buttons import SecondaryButton
from cxf_desktop.ui.widgets.labels import Body, ErrorText, Muted, Overline, Small, Strong

_EDITOR_WIDTH = 72
UNUSED = ServiceUse()


class Services(Panel):
    """A row for each service."""

    result_asked = Signal()

    def __init__(
        self, context: EngagementContext, interview: ReadinessInterview, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self._context = context
        self._interview = interview
        self.title.setText(self.tr("Online services"))
        self.note.setText(self.tr("Which ones are in use, and by how many per cent of those who could use them."))
        self.rows: dict[str, _Row] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(M)
        grid.setVerticalSpacing(XS)
        grid.setColumnStretch(0, 1)
        for column, text in ((1, self.tr("In use")), (2, self.tr("Used by"))):
            grid.addWidget(Overline(text), 0, column)
        for service in interview.questionnaire.services:
            self.rows[service.id] = _Row(context, service, grid)
        self._floor = Strong("", wrap=True)
        explained = Muted(
            self.tr(
                "The floor is the sum of the shares of the services in use, divided by all services. On its own it "
                "changes nothing: for a sub-area it counts only where you switch it on, on the page of the result, and "
                "only where the answers give less. The old workbook did so silently, everywhere."
            ),
            wrap=True,
            measure=0,
        )
        button = SecondaryButton(self.tr("Where does the floor count?"))
        button.clicked.connect(self.result_asked)
        foot = QHBoxLayout()
        foot.addWidget(button)
        foot.addStretch(1)
        self.add(grid, self._floor, explained, foot)
        self.body.addStretch(1)
        self.refresh()

    def refresh(self) -> None:
        """Show the floor as it is now, and open the share of what is in use."""
        sheet, of = self._interview.sheet, len(self._interview.questionnaire.services)
        for id_, row in self.rows.items():
            row.show_use(sheet.services.get(id_, UNUSED))
        floor = services_floor(self._interview.questionnaire, sheet)
        used = sum(1 for use in sheet.services.values() if use.used)
        if floor is None:
            self._floor.setText(self.tr("No floor yet: nobody has said which services are in use."))
        else:
            text = self.tr("Floor %1: %2 of %3 services in use.").replace("%1", percent(floor, 1))
            self._floor.setText(text.replace("%2", str(used)).replace("%3", str(of)))

    def take_focus(self) -> None:
        """Put the focus into the first row."""
        if self.rows:
            next(iter(self.rows.values())).used.setFocus(Qt.FocusReason.OtherFocusReason)

    def reveal(self, path: str) -> bool:
        """Go to the service that ``path`` belongs to."""
        if not path.startswith(f"{SHEET}.services"):
            return False
        row = self.rows.get(path.removeprefix(f"{SHEET}.services[").split("]")[0])
        if row is None:
            self.take_focus()
        else:
            (row.share if path.endswith("penetration") else row.used).setFocus(Qt.FocusReason.OtherFocusReason)
        return True


class _Row:
    """The widgets of one service."""

    def __init__(self, context: EngagementContext, service: OnlineService, grid: QGridLayout) -> None:
        translate, title = QCoreApplication.translate, service.title.to(context.language)
        self._read_only = bool(context.session.read_only)
        yes, no = translate("Services", "Yes"), translate("Services", "No")
        self.used = SegmentEditor(((True, yes), (False, no), (None, translate("Services", "Open"))))
        self.used.setAccessibleName(translate("Services", "In use: %1").replace("%1", title))
        self.share = PercentEditor()
        self.share.setFixedWidth(_EDITOR_WIDTH)
        self.share.setAccessibleName(translate("Services", "Used by, in per cent: %1").replace("%1", title))
        error = ErrorText("", wrap=True, measure=0)
        error.hide()
        self.share.error_changed.connect(error.setText)
        self.share.error_changed.connect(lambda text: error.setVisible(bool(text)))
        cell = QWidget()
        line = QHBoxLayout(cell)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(S)
        line.addWidget(self.share)
        line.addWidget(Small("%"))
        row = grid.rowCount()
        grid.addWidget(Body(title, wrap=True, measure=0), row, 0)
        grid.addWidget(self.used, row, 1)
        grid.addWidget(cell, row, 2)
        grid.addWidget(error, row + 1, 0, 1, 3, Qt.AlignmentFlag.AlignRight)
        base = f"{SHEET}.services[{service.id}]"
        Binding(context.session, f"{base}.used", self.used, self.used)
        Binding(context.session, f"{base}.penetration", self.share, self.share)

    def show_use(self, use: ServiceUse) -> None:
        """Let the share be typed where the service is in use."""
        self.share.setEnabled(bool(use.used) or self._read_only)
