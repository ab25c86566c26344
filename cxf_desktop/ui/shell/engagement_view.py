"""An open engagement: header, the ring of phases, the list of pages, the page, the guidance."""

from contextlib import suppress

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from cxf_desktop.domain.engagement import Engagement
from cxf_desktop.domain.progress import loose_ends, page_states, phase_state
from cxf_desktop.domain.readiness import ReadinessCard
from cxf_desktop.domain.scoring import Scorecard
from cxf_desktop.domain.words import PHASES, Phase
from cxf_desktop.services.pinning import UnknownQuestionnaireError
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.dialogs.export_dialog import ExportDialog
from cxf_desktop.ui.dialogs.loose_ends import LooseEndsButton
from cxf_desktop.ui.pages.page import Page, PageSpec
from cxf_desktop.ui.pages.registry import PAGES, page_of
from cxf_desktop.ui.shell.footer import Footer
from cxf_desktop.ui.shell.guidance import GuidancePanel
from cxf_desktop.ui.shell.header import Header
from cxf_desktop.ui.shell.sections import SectionList
from cxf_desktop.ui.shell.tab_order import focus_neighbour
from cxf_desktop.ui.theme.metrics import GUIDANCE_FOLDS_BELOW, GUIDANCE_WIDTH, L
from cxf_desktop.ui.widgets.hairline import Hairline
from cxf_desktop.ui.widgets.stepper import PhaseStepper


class EngagementView(QWidget):
    """Arranges what belongs to one engagement, and goes from page to page."""

    left = Signal()
    """The user goes back to the library."""
    open_other = Signal(str)
    """The id of another engagement to open: the next turn, or the one before."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._session = context.session
        self._pages: dict[str, Page] = {}
        self._current = ""
        self._header = Header(
            context,
            on_back=self.left.emit,
            on_export=self.export,
            on_guidance=self.toggle_guidance,
            on_history=self.show_history,
            on_hand_over=self.hand_over,
        )
        self._stepper = PhaseStepper(
            context.app.themes, [(phase.value, phase.label.to(context.language)) for phase in PHASES]
        )
        self.loose_ends = LooseEndsButton(context)
        self._sections = SectionList(context.icons)
        self._lines = QWidget()
        self._stack = QStackedWidget()
        self._guidance = GuidancePanel(context.work.catalogue.guidance, context.language)
        self._guidance.setFixedWidth(GUIDANCE_WIDTH)
        self._footer = Footer(context.icons)
        self._footer.stepped.connect(self.go_on)
        self._lay_out()
        self._stepper.chosen.connect(self._choose_phase)
        self._sections.chosen.connect(self.show_page)
        self._sections.browsed.connect(self._browse)
        self.loose_ends.chosen.connect(self._go_to_loose_end)
        self._session.changed.connect(self._refresh)
        self._session.revealed.connect(self.reveal)
        self._session.history_wanted.connect(self.show_history)
        self.show_page(self._first_page(context.session.document.phase))

    @property
    def document_id(self) -> str:
        """The id of the engagement."""
        return self._session.document.id

    @property
    def title(self) -> str:
        """Customer and title, for the frame of the window."""
        document = self._session.document
        return f"{document.customer.name} · {document.title}"

    @property
    def page_id(self) -> str:
        """The id of the page that is shown."""
        return self._current

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._pages[self._current]

    def show_page(self, page_id: str) -> None:
        """Show a page; what was typed on the one before is handed in."""
        spec = next((page for page in PAGES if page.id == page_id), PAGES[0])
        self._session.flush()
        page = self._page(spec)
        self._current = spec.id
        self._stack.setCurrentWidget(page)
        self._guidance.show_page(spec.id)
        self._refresh()
        page.on_shown()

    def step(self, by: int) -> None:
        """Go on to the next page, or back."""
        ids = [page.id for page in PAGES]
        at = ids.index(self._current) + by
        if 0 <= at < len(ids):
            self.show_page(ids[at])

    def go_on(self, by: int) -> None:
        """Go to the page after this one or before it; into a phase that is new, the engagement goes along."""
        before = self._spec().phase
        self.step(by)
        after = self._spec().phase
        reached = PHASES.index(self._session.document.phase)
        if by > 0 and after is not before and PHASES.index(after) > reached and not self._session.read_only:
            self._session.edit("phase", after)

    def reveal(self, path: str) -> None:
        """Go to where ``path`` is edited; stay when the page that is shown edits it too."""
        spec = page_of(path)
        if spec is None or self.page.reveal(path):
            return
        if spec.id != self._current:
            self.show_page(spec.id)
        self.page.reveal(path)

    def undo(self) -> None:
        """Take the last step back, and go to where it was."""
        self._session.undo()

    def redo(self) -> None:
        """Make the last undone step again, and go to where it is."""
        self._session.redo()

    def flush(self) -> None:
        """Hand in what was typed."""
        self._session.flush()

    def show_line(self, line: QWidget) -> None:
        """Show a short line above the page, which takes itself away; one that still stands there goes."""
        layout = self._lines.layout()
        assert layout is not None
        while (item := layout.takeAt(0)) is not None:
            if (before := item.widget()) is not None:
                before.hide()
                before.deleteLater()
        layout.addWidget(line)
        line.show()

    def export(self) -> None:
        """Open the dialog that writes documents."""
        self._session.flush()
        dialog = ExportDialog(self.context, self._spec().phase, self)
        dialog.exec()
        dialog.deleteLater()

    def show_history(self, path: str = "") -> None:
        """Open the history of the engagement, or of the field at ``path``."""
        from cxf_desktop.ui.history.history_dialog import HistoryDialog

        self._session.flush()
        dialog = HistoryDialog(self.context, path, self)
        dialog.exec()
        dialog.deleteLater()

    def show_field_history(self) -> None:
        """Open the history of the field that has the focus; of the engagement when none has."""
        from cxf_desktop.ui.editing.field_menu import path_at

        self.show_history(path_at(self.focusWidget()))

    def hand_over(self) -> None:
        """Open the dialog that writes the whole engagement as a file for somebody else."""
        from cxf_desktop.ui.exchange.actions import hand_over

        hand_over(self.context, self)

    def toggle_guidance(self) -> None:
        """Show or hide the guidance, and remember it."""
        settings = self.context.work.settings
        settings.update(guidance_open=not self._guidance.isVisible())
        self._guidance.setVisible(settings.current.guidance_open)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Lead Tab as the eye goes: header, phases, list of pages, page, footer, guidance."""
        zones = (
            self._header,
            self._stepper,
            self.loose_ends,
            self._lines,
            self._sections,
            self._stack,
            self._footer,
            self._guidance,
        )
        return focus_neighbour(zones, forward=forward) or super().focusNextPrevChild(forward)

    def close_session(self) -> None:
        """Hand in what was typed and close the session; for the end of the view."""
        self._session.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the guidance where there is no room for it."""
        super().resizeEvent(event)
        room = self.width() >= GUIDANCE_FOLDS_BELOW
        self._guidance.setVisible(room and self.context.work.settings.current.guidance_open)

    def _lay_out(self) -> None:
        band = QFrame()
        band.setObjectName("stepper")
        ring = QHBoxLayout(band)
        ring.setContentsMargins(L, 0, L, 0)
        ring.addWidget(self._stepper, 1)
        ring.addWidget(self.loose_ends)
        lines = QVBoxLayout(self._lines)
        lines.setContentsMargins(0, 0, 0, 0)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._sections)
        page = QVBoxLayout()
        page.setSpacing(0)
        page.addWidget(self._stack, 1)
        page.addWidget(Hairline())
        page.addWidget(self._footer)
        middle.addLayout(page, 1)
        middle.addWidget(self._guidance)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(Hairline())
        layout.addWidget(band)
        layout.addWidget(Hairline())
        layout.addWidget(self._lines)
        layout.addLayout(middle, 1)

    def _page(self, spec: PageSpec) -> Page:
        if spec.id not in self._pages:
            page = spec.make(self.context)
            page.go_to.connect(self._go_to)
            page.export_requested.connect(self.export)
            self._pages[spec.id] = page
            self._stack.addWidget(page)
        return self._pages[spec.id]

    def _go_to(self, target: str) -> None:
        """Go to a page, to a path on it, or with ``engagement:ID`` to another engagement."""
        if target.startswith("engagement:"):
            self.open_other.emit(target.removeprefix("engagement:"))
            return
        page, _, path = target.partition("#")
        self.show_page(page)
        if path:
            self.page.reveal(path)

    def _go_to_loose_end(self, page: str, path: str) -> None:
        self.show_page(page)
        self.page.reveal(path)

    def _browse(self, page_id: str) -> None:
        """Show a page, and leave the focus in the list of pages."""
        self.show_page(page_id)
        self._sections.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_phase(self, phase: str) -> None:
        self.show_page(self._first_page(Phase(phase)))

    def _first_page(self, phase: Phase) -> str:
        return next(page.id for page in PAGES if page.phase is phase)

    def _spec(self) -> PageSpec:
        return next(page for page in PAGES if page.id == self._current)

    def _refresh(self, _changed: object = None) -> None:
        document, current = self._session.document, self._spec()
        states = page_states(document, *self._cards(document))
        self._stepper.set_states({phase.value: phase_state(phase, states).value for phase in PHASES})
        self._stepper.set_current(current.phase.value)
        self._sections.show_pages([page for page in PAGES if page.phase is current.phase], states, current.id)
        self.loose_ends.show_ends(loose_ends(document))
        self._show_neighbours(current)

    def _cards(self, document: Engagement) -> tuple[Scorecard | None, ReadinessCard | None]:
        work = self.context.work
        with suppress(UnknownQuestionnaireError):
            maturity = work.assessment.scorecard(document)
            with suppress(UnknownQuestionnaireError):
                return maturity, work.readiness.card(document)
            return maturity, None
        return None, None

    def _show_neighbours(self, current: PageSpec) -> None:
        """Name the pages before and after, or the phase that begins with the next one."""
        at = PAGES.index(current)
        before = PAGES[at - 1].text if at else ""
        after = PAGES[at + 1] if at + 1 < len(PAGES) else None
        if after is not None and after.phase is not current.phase:
            self._footer.show_neighbours(before, phase=after.phase.label.to(self.context.language))
        else:
            self._footer.show_neighbours(before, after.text if after else "")
