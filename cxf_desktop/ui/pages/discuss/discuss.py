"""The questions to talk about first: weight times disagreement."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent

from cxf_desktop.domain.discussing import Topic
from cxf_desktop.services.pinning import MATURITY, READINESS
from cxf_desktop.services.session import Changed
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.segment_editor import SegmentEditor
from cxf_desktop.ui.pages.deliver.run_keys import key_for
from cxf_desktop.ui.pages.discuss.board import Board
from cxf_desktop.ui.pages.discuss.keys import discuss_keys
from cxf_desktop.ui.pages.discuss.nobody import Nobody
from cxf_desktop.ui.pages.page import Page
from cxf_desktop.ui.theme.metrics import L, M
from cxf_desktop.ui.widgets.labels import PageTitle

WIDEST = 1280
LOW_BELOW = 680
"""Pixels of height below which every line counts, and the sentence of purpose gives way."""


class DiscussPage(Page):
    """Where views differ: to settle here, to put on the agenda, or to go through by the clock."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__(
            context,
            self.tr("Discuss next"),
            self.tr("Where the voices are furthest apart, and where it matters most."),
            width=WIDEST,
        )
        self.body.setAlignment(Qt.AlignmentFlag(0))
        self.body.setSpacing(M)
        self.board = Board(context)
        self.nobody = Nobody(context)
        both = f"{MATURITY},{READINESS}"
        self.switch = SegmentEditor(
            [(both, self.tr("Both")), (MATURITY, self.tr("Maturity")), (READINESS, self.tr("Readiness"))]
        )
        self.switch.setAccessibleName(self.tr("Questionnaire"))
        self.heading.addWidget(self.switch)
        self.body.addWidget(self.board, 1)
        self.body.addWidget(self.nobody, 1)
        self._keys = discuss_keys(self.board)
        self._spoken = False
        self.board.go_to.connect(self.go_to)
        self.nobody.go_to.connect(self.go_to)
        self.switch.committed.connect(self._refresh)
        self.board.round.moved.connect(self._show_head)
        self.board.round.ended.connect(self._show_head)
        self.session.changed.connect(self._on_changed)
        self._refresh()

    def reveal(self, path: str) -> bool:
        """Show the question whose agreed answer ``path`` is."""
        for topic in self.board.topics.all:
            if path.startswith(f"assessment.sheets[{topic.questionnaire}].agreed[{topic.question}]"):
                self.board.show_key(topic.key)
                return True
        return False

    def on_shown(self) -> None:
        """Put the focus on the list, or on the way out of an empty page."""
        (self.board if self.board.isVisibleTo(self) else self.nobody).take_focus()

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys of the page, and what they do."""
        return [(entry.shown, entry.what) for entry in self._keys if entry.shown]

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what changed while another page was shown."""
        super().showEvent(event)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the height that there is."""
        super().resizeEvent(event)
        side = self.body.contentsMargins().left()
        self.body.setContentsMargins(side, L, side, L)
        self._show_head()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Settle by number, and lead the round, as long as nobody types."""
        entry = key_for(event, self._keys, self.window().focusWidget())
        if entry is None or not self.board.isVisible() or (entry.edits and self.session.read_only):
            super().keyPressEvent(event)
        else:
            entry.act()

    def _on_changed(self, changed: Changed) -> None:
        if not self.isVisible():
            return
        if self.board.only_agreed(changed.paths):
            self.board.renew()
        elif changed.touches("assessment"):
            self._refresh()
        elif changed.touches("workshop.sessions", "workshop.blocks"):
            self.board.refresh_agenda()

    def _refresh(self) -> None:
        document = self.session.document
        which = self.switch.value()
        topics: list[Topic] = self.context.work.discussing.topics(document, which.split(","))
        speaking = self.context.work.discussing.speaking(document)
        self.board.setVisible(bool(topics))
        self.nobody.setVisible(not topics)
        self._spoken = any(speaking.values())
        if topics:
            self.board.show_topics(topics)
        else:
            self.board.round.end()
            self.nobody.show_voices({id_: speaking[id_] for id_ in which.split(",")})
        self._show_head()

    def _show_head(self) -> None:
        """While questions are gone through, the question is the heading."""
        idle = not self.board.round.active
        self.purpose.setVisible(idle and self.height() >= LOW_BELOW)
        for at in range(self.heading.count()):
            item = self.heading.itemAt(at)
            widget = item.widget() if item else None
            if isinstance(widget, PageTitle):
                widget.setVisible(idle)
        self.switch.setVisible(idle and self._spoken)
