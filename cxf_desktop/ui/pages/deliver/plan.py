"""Plan the workshop: its sessions, and the timeline of their blocks."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.agenda import block_of, sittings, stray_blocks, uncovered
from cxf_desktop.domain.content import Format
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.field import Field
from cxf_desktop.ui.forms.form import Form
from cxf_desktop.ui.pages.deliver.agenda_editing import AgendaEditing
from cxf_desktop.ui.pages.deliver.block_drag import BlockDrag
from cxf_desktop.ui.pages.deliver.first_day import FirstDay
from cxf_desktop.ui.pages.deliver.reading_order import content_of, set_tab_order
from cxf_desktop.ui.pages.deliver.session_section import SessionSection
from cxf_desktop.ui.pages.deliver.wording import shortened
from cxf_desktop.ui.pages.page import Page
from cxf_desktop.ui.theme.metrics import L, S
from cxf_desktop.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from cxf_desktop.ui.widgets.empty_state import EmptyState
from cxf_desktop.ui.widgets.labels import Small
from cxf_desktop.ui.widgets.notice import Notice

_NAMED_OBJECTIVES = 3
_SHOWN_HERE = ("workshop.sessions", "workshop.blocks", "commitment.objectives", "format")


class PlanPage(Page):
    """The agenda: where and when, and for every block how long, what for and who."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(
            context,
            self.tr("Agenda"),
            self.tr("Sessions and their blocks. Start and end follow from order and minutes."),
        )
        self.editing = AgendaEditing(context, self)
        self._sections: dict[str, SessionSection] = {}
        self._column = content_of(self)
        self._drag = BlockDrag(self, self._column, context.app.themes, self.sections, self.editing.place_block)
        place = Field("place", self.tr("Place"), placeholder=self.tr("Building, room, or the link to the meeting"))
        self.place = Form(context.session, context.icons, "workshop", [place], self)
        self.first_day = FirstDay(context, self)
        self._frame = self._make_frame()
        self._uncovered = Notice(context.icons, "warn", "")
        self._strays = Notice(context.icons, "warn", "", "")
        self._strays.triggered.connect(self.editing.adopt_strays)
        self._list = QVBoxLayout()
        self._list.setSpacing(L)
        self._empty = self._make_empty()
        self._foot = self._make_foot()
        self.add(self._frame, self._uncovered, self._strays, self._list, self._foot, self._empty)
        self.body.setSpacing(L)
        self.editing.block_shown.connect(self._show_block)
        self.editing.session_shown.connect(self._show_session)
        self.session.changed.connect(self._on_changed)
        self._refresh()

    def sections(self) -> list[SessionSection]:
        """Return the sessions, in order."""
        return [self._sections[session.id] for session in self.session.document.workshop.sessions]

    def section(self, session_id: str) -> SessionSection:
        """Return one session."""
        return self._sections[session_id]

    def take_format(self) -> None:
        """Take the agenda of the chosen format; undo brings back what was there."""
        entry = self._format()
        if entry is not None:
            self.session.flush()
            language = self.session.document.language
            self.session.apply(self.context.work.assessment.agenda_edits(entry, language))
            self._focus_first_row()

    def reveal(self, path: str) -> bool:
        """Show the field or the row that ``path`` belongs to."""
        if path.startswith("workshop.place"):
            return self.place.reveal(path)
        if any(section.reveal(path) for section in self.sections()):
            return True
        self._focus_first_row()
        return path.startswith(_SHOWN_HERE)

    def on_shown(self) -> None:
        """Put the focus on the agenda."""
        if self.focusWidget() is None or not self.isAncestorOf(self.focusWidget()):
            self._focus_first_row()

    # --- what it is made of

    def _make_frame(self) -> QWidget:
        frame = QWidget()
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(L)
        layout.addWidget(self.place, 2)
        layout.addWidget(self.first_day, 1)
        return frame

    def _make_empty(self) -> EmptyState:
        icons = self.context.icons
        self._take = PrimaryButton("", self)
        self._take.clicked.connect(self.take_format)
        self._begin = SecondaryButton(self.tr("Add the first block"), self, icon=icons.icon("plus"))
        self._begin.clicked.connect(self.editing.add_first)
        self._choose = PrimaryButton(self.tr("Choose a format"), self)
        self._choose.clicked.connect(lambda: self.go_to.emit("assess.result"))
        text = self.tr("Take the agenda of a format as a start, or write your own blocks.")
        actions = (self._take, self._choose, self._begin)
        return EmptyState(icons, "agenda", self.tr("There is no agenda yet"), text, actions)

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        layout = QVBoxLayout(foot)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S)
        row = QHBoxLayout()
        row.setSpacing(S)
        add = SecondaryButton(self.tr("Add a session"), foot, icon=self.context.icons.icon("plus"))
        add.clicked.connect(self.editing.add_session)
        self._replace = QuietButton(self.tr("Replace by the agenda of the format"), foot)
        self._replace.clicked.connect(self.take_format)
        row.addWidget(add)
        row.addWidget(self._replace)
        row.addStretch(1)
        layout.addLayout(row)
        keys = self.tr(
            "Enter opens a block. + and − change its minutes by five. Alt+Up and Alt+Down move it. "
            "Insert adds one below, Ctrl+D copies it, Ctrl+Delete takes it out."
        )
        layout.addWidget(Small(keys, wrap=True, measure=0))
        return foot

    # --- refreshing

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(*_SHOWN_HERE):
            self._refresh()

    def _refresh(self) -> None:
        workshop = self.session.document.workshop
        filled = bool(workshop.sessions or workshop.blocks)
        structure = self._sync_sections([session.id for session in workshop.sessions])
        for number, sitting in enumerate(sittings(workshop), start=1):
            structure |= self._sections[sitting.session.id].show_sitting(sitting, number)
        self._frame.setVisible(filled)
        self._empty.setVisible(not filled)
        self._foot.setVisible(filled and not self.session.read_only)
        self._show_format()
        self._show_uncovered(filled)
        self._show_strays()
        if structure:
            # Once the new rows lie in their layouts.
            QTimer.singleShot(0, self, self._order_tabs)

    def _order_tabs(self) -> None:
        set_tab_order(self._column)

    def _sync_sections(self, ids: list[str]) -> bool:
        before = list(self._sections)
        for id_ in [id_ for id_ in before if id_ not in ids]:
            section = self._sections.pop(id_)
            self._list.removeWidget(section)
            section.hide()
            section.deleteLater()
        for place, id_ in enumerate(ids):
            section = self._sections.get(id_) or self._added(id_)
            if self._list.indexOf(section) != place:
                self._list.removeWidget(section)
                self._list.insertWidget(place, section)
        self._sections = {id_: self._sections[id_] for id_ in ids}
        return before != ids

    def _added(self, id_: str) -> SessionSection:
        section = SessionSection(self.context, self.editing, id_)
        section.rows.stepped_out.connect(lambda step: self._step_out(id_, step))
        self._drag.watch(section)
        self._sections[id_] = section
        return section

    def _show_format(self) -> None:
        entry = self._format()
        can = entry is not None and not self.session.read_only
        title = entry.title.to(self.context.language) if entry else ""
        text = self.tr("Take the agenda of “%1”").replace("%1", title)
        self._take.setText(text.replace("&", "&&"))
        self._take.setVisible(can)
        self._choose.setVisible(entry is None and not self.session.read_only)
        self._replace.setVisible(can)
        self._begin.setVisible(not self.session.read_only)

    def _format(self) -> Format | None:
        choice = self.session.document.format
        return self.context.work.catalogue.formats.get(choice.format) if choice else None

    def _show_uncovered(self, filled: bool) -> None:
        missing = uncovered(self.session.document) if filled else ()
        self._uncovered.setVisible(bool(missing))
        if not missing:
            return
        names = [f"O{number} {shortened(objective.title, 60)}".strip() for number, objective in missing]
        text = self.tr("No block works for: %1").replace("%1", "; ".join(names[:_NAMED_OBJECTIVES]))
        if len(names) > _NAMED_OBJECTIVES:
            text = self.tr("%1; and %2 more").replace("%2", str(len(names) - _NAMED_OBJECTIVES)).replace("%1", text)
        self._uncovered.set_message("warn", text)

    def _show_strays(self) -> None:
        strays = stray_blocks(self.session.document.workshop)
        self._strays.setVisible(bool(strays))
        if strays:
            text = self.tr("Blocks that belong to no session: %1").replace("%1", str(len(strays)))
            self._strays.set_message("warn", text, "" if self.session.read_only else self.tr("Take them in"))

    # --- the focus

    def _show_block(self, block_id: str, opened: bool) -> None:
        block = block_of(self.session.document.workshop, block_id)
        if block is None or block.session not in self._sections:
            return
        section = self._sections[block.session]
        section.rows.focus(block_id)
        if opened:
            section.open_block(block_id)

    def _show_session(self, session_id: str) -> None:
        self._sections[session_id].form.focus_first()

    def _step_out(self, session_id: str, step: int) -> None:
        ids = list(self._sections)
        at = ids.index(session_id) + step
        while 0 <= at < len(ids):
            if self._sections[ids[at]].rows.focus_end(step):
                return
            at += step

    def _focus_first_row(self) -> None:
        if not any(section.rows.focus_end(1) for section in self.sections()):
            (self._take if self._take.isVisibleTo(self) else self._begin).setFocus()
