"""One session of the agenda: its date and start, its blocks as a timeline, what is wrong with its times."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.agenda import Sitting
from cxf_desktop.domain.engagement import AgendaSession
from cxf_desktop.domain.labels import label
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.field import Field, FieldKind
from cxf_desktop.ui.forms.form import Form
from cxf_desktop.ui.pages.deliver.agenda_columns import ColumnHeads
from cxf_desktop.ui.pages.deliver.agenda_editing import AgendaEditing
from cxf_desktop.ui.pages.deliver.block_editor import BlockEditor
from cxf_desktop.ui.pages.deliver.block_row import BlockFacts, BlockRow
from cxf_desktop.ui.pages.deliver.minutes_editor import MinutesEditor
from cxf_desktop.ui.pages.deliver.row_list import RowList
from cxf_desktop.ui.pages.deliver.wording import length_of, marks_of, session_name, time_of
from cxf_desktop.ui.theme.metrics import XS, L, S
from cxf_desktop.ui.widgets.buttons import IconButton, SecondaryButton
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.labels import Muted, Strong
from cxf_desktop.ui.widgets.notice import Notice


class SessionSection(Card):
    """A card with the session's fields, its rows and its sum."""

    dragged = Signal(str, QPoint)
    dropped = Signal(str, QPoint)
    drag_ended = Signal()

    def __init__(self, context: EngagementContext, editing: AgendaEditing, session_id: str) -> None:
        super().__init__(padding=L, spacing=S)
        self._context, self._editing = context, editing
        self.session_id = session_id
        self._facts: dict[str, BlockFacts] = {}
        self.form = Form(context.session, context.icons, f"workshop.sessions[{session_id}]", self._fields(), self)
        self.heads = ColumnHeads(context.app.themes)
        self.rows: RowList[BlockRow] = RowList(self._make_row, self._make_editor, context.session.flush)
        self._empty = Muted(self.tr("No blocks yet"))
        self._sum = Strong()
        self._warning = Notice(context.icons, "warn", "")
        self._buttons: list[QWidget] = []
        self.add(self._head(), self._warning, self._table(), self._foot())

    def show_sitting(self, sitting: Sitting, number: int) -> bool:
        """Show the session as it is now; tell whether rows came or went."""
        self._facts = {slot.block.id: self._facts_of(sitting, at) for at, slot in enumerate(sitting.slots)}
        changed = self.rows.show_ids(list(self._facts))
        for row in self.rows.rows():
            row.show_facts(self._facts[row.facts.slot.block.id])
        filled = bool(self._facts)
        self.rows.setVisible(filled)
        self.heads.setVisible(filled)
        self._empty.setVisible(not filled)
        name = session_name(sitting.session.title, number)
        self.setAccessibleName(name)
        self.rows.setAccessibleName(self.tr("Blocks of %1").replace("%1", name))
        text = self.tr("%1, ends at %2").replace("%1", length_of(sitting.minutes))
        self._sum.setText(text.replace("%2", time_of(sitting.end)) if filled else "")
        self._warn(sitting)
        return changed

    def open_block(self, block_id: str) -> None:
        """Open a block for editing, with the focus in its first field."""
        editor = self.rows.open(block_id)
        if isinstance(editor, BlockEditor):
            editor.form.focus_first()

    def reveal(self, path: str) -> bool:
        """Show the field that edits ``path``."""
        if path.startswith(f"workshop.sessions[{self.session_id}]"):
            return self.form.reveal(path)
        for block_id in self.rows.ids:
            own = f"workshop.blocks[{block_id}]"
            if path == own or path.startswith(f"{own}.session"):
                self.rows.focus(block_id)
                return True
            if path.startswith(f"{own}.minutes") and self.rows.open_id != block_id:
                self.rows.focus(block_id)
                return True
            if path.startswith(f"{own}."):
                editor = self.rows.open(block_id)
                return isinstance(editor, BlockEditor) and editor.form.reveal(path)
        return False

    def _fields(self) -> list[Field]:
        return [
            Field("title", self.tr("Session"), span=6),
            Field("date", self.tr("Date"), FieldKind.DATE, span=4),
            Field("start", self.tr("Start"), FieldKind.TIME, span=2),
        ]

    def _head(self) -> QHBoxLayout:
        layout = QHBoxLayout()
        layout.setSpacing(S)
        layout.addWidget(self.form, 1)
        return layout

    def _table(self) -> QVBoxLayout:
        layout = QVBoxLayout()
        layout.setContentsMargins(0, S, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heads)
        layout.addWidget(self.rows)
        layout.addWidget(self._empty)
        return layout

    def _foot(self) -> QHBoxLayout:
        layout = QHBoxLayout()
        layout.setContentsMargins(0, XS, 0, 0)
        layout.setSpacing(S)
        if not self._context.session.read_only:
            add = SecondaryButton(self.tr("Add a block"), self, icon=self._context.icons.icon("plus"))
            add.clicked.connect(self._add)
            layout.addWidget(add)
        layout.addStretch(1)
        layout.addWidget(self._sum)
        if self._context.session.read_only:
            return layout
        layout.addSpacing(S)
        actions: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("up", self.tr("Move the session up"), lambda: self._editing.move_session(self.session_id, -1)),
            ("down", self.tr("Move the session down"), lambda: self._editing.move_session(self.session_id, 1)),
            ("trash", self.tr("Remove the session"), lambda: self._editing.remove_session(self.session_id)),
        )
        for icon, text, action in actions:
            button = IconButton(self._context.icons, icon, text, self, role="muted")
            button.clicked.connect(action)
            layout.addWidget(button)
        return layout

    def _add(self) -> None:
        self._editing.add_block(self.session_id)

    def _warn(self, sitting: Sitting) -> None:
        words = []
        if sitting.past_midnight:
            words.append(self.tr("This session runs past midnight."))
        if sitting.runs_into is not None:
            text = self.tr("It is still running when “%1” begins at %2.").replace("%2", sitting.runs_into.start)
            words.append(text.replace("%1", self._name_of(sitting.runs_into)))
        self._warning.setVisible(bool(words))
        if words:
            self._warning.set_message("warn", " ".join(words))

    def _name_of(self, session: AgendaSession) -> str:
        ids = [other.id for other in self._editing.workshop.sessions]
        return session_name(session.title, ids.index(session.id) + 1)

    def _facts_of(self, sitting: Sitting, at: int) -> BlockFacts:
        slot, language = sitting.slots[at], self._context.language
        method = self._context.work.catalogue.methods.get(slot.block.method or "")
        return BlockFacts(
            slot=slot,
            kind=label(slot.block.kind).to(language),
            method=method.title.to(language) if method else "",
            marks=tuple(marks_of(self._context.session.document, slot.block.serves)),
        )

    def _make_row(self, block_id: str) -> BlockRow:
        editing = self._editing
        row = BlockRow(self._context.app.themes, self._facts[block_id])
        row.editable = not self._context.session.read_only
        row.minutes_asked.connect(lambda digit: MinutesEditor(self._context.session, row, digit))
        row.stretched.connect(lambda minutes: editing.stretch_block(block_id, minutes))
        row.move_asked.connect(lambda step: editing.move_block(block_id, step))
        row.add_asked.connect(lambda: editing.add_block(self.session_id, block_id))
        row.copy_asked.connect(lambda: editing.copy_block(block_id))
        row.remove_asked.connect(lambda: editing.remove_block(block_id))
        row.dragged.connect(lambda place: self.dragged.emit(block_id, place))
        row.dropped.connect(lambda place: self.dropped.emit(block_id, place))
        row.drag_ended.connect(self.drag_ended)
        return row

    def _make_editor(self, block_id: str) -> QWidget:
        editing = self._editing
        return BlockEditor(
            self._context,
            block_id,
            on_move=lambda step: editing.move_block(block_id, step),
            on_copy=lambda: editing.copy_block(block_id),
            on_remove=lambda: editing.remove_block(block_id),
        )
