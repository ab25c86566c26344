"""Run the workshop: the cockpit, and one line to write down what is said.

Time comes from the clock and the stored start; the timer only repaints.
"""

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from cxf_desktop.domain.agenda import Clockwork, clockwork
from cxf_desktop.domain.engagement import Capture
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.deliver.capture_bar import CaptureBar
from cxf_desktop.ui.pages.deliver.capture_list import CaptureList
from cxf_desktop.ui.pages.deliver.cockpit import Cockpit
from cxf_desktop.ui.pages.deliver.cockpit_keys import cockpit_keys
from cxf_desktop.ui.pages.deliver.method_card import MethodCardDialog
from cxf_desktop.ui.pages.deliver.reading_order import content_of, focus_of, set_tab_order
from cxf_desktop.ui.pages.deliver.run_actions import RunActions
from cxf_desktop.ui.pages.deliver.run_keys import key_for
from cxf_desktop.ui.pages.deliver.start_screen import StartScreen
from cxf_desktop.ui.pages.page import Page
from cxf_desktop.ui.theme.metrics import CONTENT_WIDTH, XL, L
from cxf_desktop.ui.widgets.buttons import PrimaryButton
from cxf_desktop.ui.widgets.empty_state import EmptyState
from cxf_desktop.ui.widgets.hairline import Hairline
from cxf_desktop.ui.widgets.labels import Muted, Overline, PageTitle

_REPAINT_EVERY = 500
"""Milliseconds: twice a second, so that no second is skipped."""
_SHOWN_HERE = (
    "workshop.run",
    "workshop.blocks",
    "workshop.sessions",
    "workshop.captures",
    "workshop.participants",
    "commitment.objectives",
)


class RunPage(Page):
    """The cockpit of the facilitator."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(
            context, self.tr("Run"), self.tr("The timer counts from the clock: sleep and restarts cost nothing.")
        )
        self.does = RunActions(context)
        self.start_screen = StartScreen(context)
        self.cockpit = Cockpit(context)
        self.captured = Overline(self.tr("Captured in this block"))
        self.captures = CaptureList(context, with_block=False)
        self.nothing = Muted("", wrap=True)
        self._empty = self._make_empty()
        self.add(self._empty, self.start_screen, self.cockpit, self.captured, self.nothing, self.captures)
        self.body.setSpacing(L)
        self.bar = CaptureBar(context)
        self._foot = self._make_foot()
        self._keys = cockpit_keys(self, context.language)
        self._timer = QTimer(self, interval=_REPAINT_EVERY)
        self._running = False
        self._connect()
        self._refresh()

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the cockpit and what they do, for the overview of keys."""
        return [(entry.shown, entry.what) for entry in self._keys]

    def reveal(self, path: str) -> bool:
        """Show the capture that ``path`` belongs to; all else of a run is the cockpit itself."""
        if self.captures.reveal(path):
            return True
        there = [f"workshop.captures[{capture.id}]" for capture in self.session.document.workshop.captures]
        ours = path.startswith(("workshop.run", "workshop.blocks", "workshop.captures"))
        if not ours or path.startswith(tuple(there)):
            return False  # a capture of another block is shown elsewhere
        self.go_home()
        return True

    def on_shown(self) -> None:
        """Give the keys to the cockpit."""
        self._refresh()
        self._show_home()

    def go_home(self) -> None:
        """Put the focus where the keys of the cockpit work."""
        if self._running:
            self.cockpit.card.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.start_screen.start.isVisibleTo(self):
            self.start_screen.start.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.start_screen.captures.isVisibleTo(self):
            self.start_screen.captures.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._plan.setFocus(Qt.FocusReason.OtherFocusReason)

    def tick(self) -> None:
        """Show the time as it is now; nothing is written."""
        document, now = self.session.document, self.context.work.clock()
        work = clockwork(document.workshop, now)
        if work is not None:
            self.cockpit.tick(document, work, now)

    # --- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the cockpit."""
        entry = key_for(event, self._keys, self.window().focusWidget())
        if entry is None or (entry.edits and self.session.read_only):
            super().keyPressEvent(event)
        else:
            entry.act()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside everything gives the keys back to the cockpit."""
        bar = self.verticalScrollBar()
        place = bar.value()
        self.go_home()
        bar.setValue(place)
        super().mousePressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tick()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line for captures at the foot."""
        super().resizeEvent(event)
        self._place_foot()

    # --- what it is made of

    def _make_empty(self) -> EmptyState:
        icons = self.context.icons
        self._plan = PrimaryButton(self.tr("Plan the agenda"), self, icon=icons.icon("agenda", "on_accent"))
        self._plan.clicked.connect(lambda: self.go_to.emit("deliver.plan"))
        text = self.tr("The timer needs blocks with minutes. Captures can be written down right away.")
        return EmptyState(icons, "play", self.tr("There is nothing to run yet"), text, (self._plan,))

    def _make_foot(self) -> QFrame:
        foot = QFrame(self)
        foot.setProperty("surface", True)
        layout = QVBoxLayout(foot)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Hairline())
        layout.addWidget(self.bar)
        foot.setVisible(not self.session.read_only)
        return foot

    def _connect(self) -> None:
        self._timer.timeout.connect(self.tick)
        self.session.changed.connect(self._on_changed)
        self.start_screen.begin_asked.connect(self.does.begin)
        self.start_screen.block_asked.connect(self.does.begin_block)
        self.start_screen.over_asked.connect(self.does.start_over)
        self.start_screen.captures_asked.connect(lambda: self.go_to.emit("deliver.captures"))
        self.cockpit.block_asked.connect(self.does.begin_block)
        self.cockpit.card.asked.connect(self._do)
        self.captures.structure_changed.connect(self._order_tabs_later)
        self.captures.rows.stepped_out.connect(lambda step: self.go_home() if step < 0 else None)
        self.bar.left.connect(self.go_home)
        self.bar.draft.finished.connect(self._refresh)
        self.bar.resized.connect(self._place_foot)
        self.verticalScrollBar().rangeChanged.connect(self._place_foot_later)

    # --- refreshing

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(*_SHOWN_HERE):
            self._refresh()

    def _refresh(self) -> None:
        document = self.session.document
        work = clockwork(document.workshop, self.context.work.clock())
        turned = self._running != (work is not None)
        typing = self.bar.isAncestorOf(focus_of(self))
        self._running = work is not None
        if turned:
            self.start_screen.forget_choice()
        self.cockpit.setVisible(self._running)
        self._show_heading(not self._running)
        if work is not None:
            self.start_screen.hide()
            self.cockpit.show_work(document, work)
            self.cockpit.tick(document, work, self.context.work.clock())
        else:
            self.start_screen.refresh()
        self._empty.setVisible(not self._running and not self.start_screen.session_id)
        self._show_captures(work)
        lost = not typing and self.bar.isAncestorOf(focus_of(self))  # what had the focus is hidden now
        if self.isVisible() and (lost or (turned and not typing)):
            self._show_home()

    def _show_captures(self, work: Clockwork | None) -> None:
        block = work.block.id if work else None
        here = [capture for capture in self.session.document.workshop.captures if self._belongs(capture, block)]
        self.captures.show_captures(here[::-1])
        self.captured.setText(self.tr("Captured in this block") if work else self.tr("Captured outside of the blocks"))
        self.captured.setVisible(bool(here) or work is not None)
        self.nothing.setText(self.tr("Nothing yet. Press a key like D for a decision, type, Enter."))
        self.nothing.setVisible(work is not None and not here and not self.session.read_only)

    def _belongs(self, capture: Capture, block: str | None) -> bool:
        return capture.block == block and capture.id != self.bar.draft.id

    def _show_heading(self, visible: bool) -> None:
        """While a block runs, its title is the heading."""
        for at in range(self.heading.count()):
            item = self.heading.itemAt(at)
            widget = item.widget() if item else None
            if isinstance(widget, PageTitle):
                widget.setVisible(visible)
        self.purpose.setVisible(visible)

    def _place_foot(self) -> None:
        """Lay the line for captures over the foot of the page, and keep the content above it."""
        if self.session.read_only:
            return
        width = self.viewport().width()
        left, margins = self.body.contentsMargins().left(), self.bar.body.contentsMargins()
        right = max(XL, width - left - CONTENT_WIDTH)
        self.bar.body.setContentsMargins(left, margins.top(), right, margins.bottom())
        layout = self._foot.layout()
        height = layout.totalHeightForWidth(width) if layout else 0
        self.setViewportMargins(0, 0, 0, height)
        self._foot.setGeometry(QRect(0, self.height() - height, width, height))

    def _place_foot_later(self) -> None:
        """Lay out once more when the scroll bar has come or gone."""
        QTimer.singleShot(0, self, self._place_foot)

    def _show_home(self) -> None:
        """Put the focus on the cockpit, and show it as a whole once it has its size."""
        self.go_home()
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(0))

    def _order_tabs_later(self) -> None:
        QTimer.singleShot(0, self, self._order_tabs)

    def _order_tabs(self) -> None:
        set_tab_order(content_of(self))

    # --- keys and buttons

    def _do(self, name: str) -> None:
        does = self.does
        {
            "next": self.next_block,
            "previous": does.previous,
            "pause": does.toggle_pause,
            "more": does.more,
            "less": does.less,
            "stop": does.stop,
            "go": self.cockpit.open_menu,
            "method": self.show_method,
        }[name]()

    def start_or_pause(self) -> None:
        """Begin the session that is shown, or pause the running block, or go on with it."""
        if self._running:
            self.does.toggle_pause()
        elif self.start_screen.session_id:
            self.does.begin(self.start_screen.session_id)

    def next_block(self) -> None:
        """Go on to the next block; does not begin a session."""
        if self._running:
            self.does.next()

    def show_method(self) -> None:
        """Show the card of the method that is run."""
        work = clockwork(self.session.document.workshop, self.context.work.clock())
        method = self.context.work.catalogue.methods.get(work.block.method or "") if work else None
        if method is not None:
            dialog = MethodCardDialog(method, self.context.language, self)
            dialog.exec()
            dialog.deleteLater()
