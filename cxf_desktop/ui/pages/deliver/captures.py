"""Everything that was written down: to read through on the same day, to complete, to sum up."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.engagement import Capture
from cxf_desktop.domain.labels import label
from cxf_desktop.domain.words import CaptureKind
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.field import Field, FieldKind
from cxf_desktop.ui.forms.form import Form
from cxf_desktop.ui.library.search_field import SearchField
from cxf_desktop.ui.pages.deliver.capture_list import CaptureList
from cxf_desktop.ui.pages.deliver.flow_row import FlowRow
from cxf_desktop.ui.pages.deliver.reading_order import content_of, set_tab_order
from cxf_desktop.ui.pages.deliver.wording import marks_of, title_of
from cxf_desktop.ui.pages.page import Page
from cxf_desktop.ui.theme.metrics import M, S
from cxf_desktop.ui.widgets.buttons import ChoiceButton, PrimaryButton, SecondaryButton
from cxf_desktop.ui.widgets.empty_state import EmptyState
from cxf_desktop.ui.widgets.labels import Muted

_SHOWN_HERE = ("workshop.captures", "workshop.blocks", "commitment.objectives")


class CapturesPage(Page):
    """The captures with a filter, a search and the counts; and the summary of the workshop."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(
            context,
            self.tr("Captures"),
            self.tr("Everything that was written down. Complete owner and date while you still remember."),
        )
        summary = Field(
            "summary",
            self.tr("Summary"),
            FieldKind.TEXT,
            rows=4,
            placeholder=self.tr("Five sentences for somebody who was not there"),
        )
        self.summary = Form(context.session, context.icons, "workshop", [summary], self)
        self._wanted: CaptureKind | None = None
        self.filters = self._make_filters()
        self.search = self._make_search()
        self.captures = CaptureList(context, with_block=True)
        self.nothing = Muted(self.tr("Nothing found. Search for something else, or show all kinds."), wrap=True)
        self._empty = self._make_empty()
        self._tools = self._make_tools()
        self.add(self.summary, self._tools, self.captures, self.nothing, self._empty)
        self.captures.structure_changed.connect(self._order_tabs_later)
        self.captures.rows.stepped_out.connect(self._step_out)
        self.session.changed.connect(self._on_changed)
        self._refresh()

    def show_kind(self, kind: CaptureKind | None) -> None:
        """Show one kind, or all."""
        self._wanted = kind
        for wanted, button in self.filters.items():
            button.setChecked(wanted is kind)
        self._refresh()

    def add_capture(self) -> None:
        """Write something down after the fact, and open it."""
        self.session.flush()
        kind = self._wanted or CaptureKind.NOTE
        id_ = self.context.work.new_id()
        self.search.clear()
        if self.session.apply(self.context.work.delivery.capture(self.session.document, kind, "", id_=id_)):
            self.captures.reveal(f"workshop.captures[{id_}].text")

    def reveal(self, path: str) -> bool:
        """Show the capture that ``path`` belongs to, whatever is filtered."""
        if path.startswith("workshop.summary"):
            return self.summary.reveal(path)
        if not path.startswith("workshop.captures"):
            return False
        if not self.captures.reveal(path):
            self.search.clear()
            self.show_kind(None)
            if not self.captures.reveal(path):
                self.captures.rows.focus_end(1)
        return True

    def on_shown(self) -> None:
        """Put the focus into the search, or while there is nothing to find into the summary."""
        self._refresh()
        if self._tools.isVisibleTo(self):
            self.search.setFocus()
        else:
            self.summary.editor("summary").setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_filters(self) -> dict[CaptureKind | None, ChoiceButton]:
        group = QButtonGroup(self)
        group.setExclusive(False)
        found: dict[CaptureKind | None, ChoiceButton] = {}
        for kind in (None, *CaptureKind):
            button = ChoiceButton("", self)
            button.setChecked(kind is None)
            button.clicked.connect(lambda _checked=False, kind=kind: self.show_kind(kind))
            group.addButton(button)
            found[kind] = button
        return found

    def _make_search(self) -> SearchField:
        search = SearchField(self.context.icons, self.tr("Search text, owner, block"), self)
        search.textChanged.connect(lambda _text: self._refresh())
        search.moved.connect(lambda step: self.captures.rows.focus_end(1) if step > 0 else None)
        search.entered.connect(lambda: self.captures.rows.focus_end(1))
        search.escaped.connect(search.clear)
        return search

    def _make_tools(self) -> QWidget:
        tools = QWidget()
        flow = FlowRow()
        for button in self.filters.values():
            flow.add(button)
        line = QHBoxLayout()
        line.setSpacing(S)
        line.addWidget(self.search, 1)
        add = SecondaryButton(self.tr("Add a capture"), tools, icon=self.context.icons.icon("plus"))
        add.clicked.connect(self.add_capture)
        add.setVisible(not self.session.read_only)
        line.addWidget(add)
        layout = QVBoxLayout(tools)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(M)
        layout.addLayout(line)
        layout.addWidget(flow)
        return tools

    def _make_empty(self) -> EmptyState:
        icons = self.context.icons
        run = PrimaryButton(self.tr("Go to the cockpit"), self, icon=icons.icon("play", "on_accent"))
        run.clicked.connect(lambda: self.go_to.emit("deliver.run"))
        add = SecondaryButton(self.tr("Add a capture"), self, icon=icons.icon("plus"))
        add.clicked.connect(self.add_capture)
        actions = () if self.session.read_only else (run, add)
        text = self.tr("Decisions, actions and questions are written down while the workshop runs.")
        return EmptyState(icons, "note", self.tr("Nothing was captured yet"), text, actions)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(*_SHOWN_HERE):
            self._refresh()

    def _refresh(self) -> None:
        captures = self.session.document.workshop.captures
        self._count(captures)
        open_id = self.captures.rows.open_id
        shown = [capture for capture in captures if capture.id == open_id or self._fits(capture)]
        self.captures.show_captures(shown)
        self._tools.setVisible(bool(captures))
        self._empty.setVisible(not captures)
        self.nothing.setVisible(bool(captures) and not shown)

    def _fits(self, capture: Capture) -> bool:
        if self._wanted is not None and capture.kind is not self._wanted:
            return False
        document = self.session.document
        words = self.search.text().casefold().split()
        if not words:
            return True
        block = next((block for block in document.workshop.blocks if block.id == capture.block), None)
        marks = marks_of(document, (capture.objective,)) if capture.objective else []
        texts = [capture.text, capture.owner, title_of(block.title) if block else "", *marks]
        found = "\n".join(texts).casefold()
        return all(word in found for word in words)

    def _count(self, captures: tuple[Capture, ...]) -> None:
        for kind, button in self.filters.items():
            number = sum(kind is None or capture.kind is kind for capture in captures)
            name = label(kind).to(self.context.language) if kind else self.tr("All")
            button.setText(f"{name}  {number}")
            button.setVisible(kind is None or number > 0 or kind is self._wanted)

    def _order_tabs_later(self) -> None:
        QTimer.singleShot(0, self, self._order_tabs)

    def _order_tabs(self) -> None:
        set_tab_order(content_of(self))

    def _step_out(self, step: int) -> None:
        if step < 0:
            self.search.setFocus()
