"""Captures as rows, edited in place; which ones is for the page to say."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cxf_desktop.domain.agenda import block_of
from cxf_desktop.domain.changes import Edit
from cxf_desktop.domain.engagement import Capture
from cxf_desktop.domain.labels import label, labels
from cxf_desktop.domain.words import Audience, CaptureKind
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.library.when import due, short_date
from cxf_desktop.ui.pages.deliver.capture_editor import CaptureEditor
from cxf_desktop.ui.pages.deliver.capture_row import CaptureFacts, CaptureRow
from cxf_desktop.ui.pages.deliver.row_list import RowList
from cxf_desktop.ui.pages.deliver.wording import marks_of, shortened, time_of, title_of
from cxf_desktop.ui.widgets.card import Card


class CaptureList(Card):
    """Shows captures in the order it is given them."""

    structure_changed = Signal()
    """Rows came, went, or were opened."""

    def __init__(self, context: EngagementContext, *, with_block: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0, spacing=0)
        self._context, self._with_block = context, with_block
        self._facts: dict[str, CaptureFacts] = {}
        self._kinds = [name.to(context.language) for _, name in labels(CaptureKind)]
        self.rows: RowList[CaptureRow] = RowList(self._make_row, self._make_editor, context.session.flush)
        self.rows.toggled.connect(lambda _id: self.structure_changed.emit())
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.addWidget(self.rows)

    def show_captures(self, captures: Sequence[Capture]) -> None:
        """Show these captures."""
        self._facts = {capture.id: self._facts_of(capture) for capture in captures}
        changed = self.rows.show_ids(list(self._facts))
        for row in self.rows.rows():
            row.show_facts(self._facts[row.facts.id])
        self.setVisible(bool(captures))
        if changed:
            self.structure_changed.emit()

    def reveal(self, path: str) -> bool:
        """Show the capture that ``path`` belongs to, and its field."""
        for id_ in self.rows.ids:
            own = f"workshop.captures[{id_}]"
            if path == own:
                self.rows.focus(id_)
                return True
            if path.startswith(f"{own}."):
                editor = self.rows.open(id_)
                return isinstance(editor, CaptureEditor) and editor.form.reveal(path)
        return False

    def _facts_of(self, capture: Capture) -> CaptureFacts:
        document, language = self._context.session.document, self._context.language
        today = self._context.work.delivery.today()
        block = block_of(document.workshop, capture.block) if self._with_block else None
        late = capture.due is not None and capture.due < today and not capture.done
        when = ""
        if capture.due is not None:
            when = short_date(capture.due) if late else due(capture.due, today)
        about = (
            time_of(capture.at) if capture.at else "",
            shortened(title_of(block.title), 40) if block else "",
            " ".join(marks_of(document, (capture.objective,))) if capture.objective else "",
        )
        return CaptureFacts(
            id=capture.id,
            kind=capture.kind,
            kind_name=label(capture.kind).to(language),
            text=capture.text,
            owner=capture.owner,
            due=when,
            overdue=late,
            done=capture.done,
            internal=capture.audience is Audience.INTERNAL,
            about=about,
        )

    def _make_row(self, id_: str) -> CaptureRow:
        row = CaptureRow(self._context.app.themes, self._facts[id_], self._kinds)
        row.editable = not self._context.session.read_only
        row.movable = False
        row.remove_asked.connect(lambda: self._remove(id_))
        return row

    def _make_editor(self, id_: str) -> QWidget:
        return CaptureEditor(self._context, id_, on_remove=lambda: self._remove(id_))

    def _remove(self, id_: str) -> None:
        self._context.session.flush()
        self._context.session.apply([Edit(path=f"workshop.captures[{id_}]")])
