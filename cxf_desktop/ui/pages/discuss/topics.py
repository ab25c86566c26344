"""The list of questions with its filter, and beside it the one that is talked about."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.discussing import Topic
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.segment_editor import SegmentEditor
from cxf_desktop.ui.pages.discuss.topic_list import TopicList
from cxf_desktop.ui.pages.discuss.topic_panel import TopicPanel
from cxf_desktop.ui.theme.metrics import L, S
from cxf_desktop.ui.widgets.labels import Muted, Small

OPEN, SETTLED, ALL = "open", "settled", "all"


class Topics(QWidget):
    """Knows the current topic."""

    left = Signal()
    """Another topic is about to be shown: what was typed belongs to the one before."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.all: list[Topic] = []
        self._key = self._placed = ""
        self._alone = False
        self.filter = SegmentEditor([(OPEN, self.tr("Open")), (SETTLED, self.tr("Settled")), (ALL, self.tr("All"))])
        self.filter.setAccessibleName(self.tr("Questions shown"))
        self.list = TopicList(context)
        self.panel = TopicPanel(context)
        self._counts = Small()
        self._none = Muted("", wrap=True)
        self.list.chosen.connect(self._on_chosen)
        self.list.entered.connect(self.panel.take_focus)
        self.filter.committed.connect(self._on_filter)
        self._lay_out()

    @property
    def current(self) -> Topic | None:
        """The topic that is talked about."""
        return next((topic for topic in self.all if topic.key == self._key), None)

    @property
    def open(self) -> list[Topic]:
        """The topics that are not settled, the most urgent first."""
        return [topic for topic in self.all if not topic.settled]

    def show_topics(self, topics: Sequence[Topic]) -> None:
        """Show topics in the order to talk about them; the current one stays."""
        self.all = list(topics)
        self._refresh()

    def show_key(self, key: str) -> None:
        """Go to a topic, whatever the filter says."""
        if key != self._key:
            self.left.emit()
            self._key = key
        self._refresh()

    def show_alone(self, key: str | None) -> None:
        """Show one topic to the room, without the list; with None, the list again."""
        self._alone = key is not None
        self.panel.set_large(self._alone)
        self._left.setVisible(not self._alone)
        self.show_key(key or self._key)

    def step(self, by: int) -> None:
        """Go up or down in the list."""
        row = self.list.topics.row_of(self._key) + by
        if 0 <= row < len(self.list.topics.topics):
            self.show_key(self.list.topics.topics[row].key)

    # --- inner

    def _shown(self) -> list[Topic]:
        """Return what the filter lets through; the current one stays in its place until another is chosen."""
        wanted, current = self.filter.value(), self.current
        fits = [topic for topic in self.all if wanted == ALL or topic.settled is (wanted == SETTLED)]
        row = self.list.topics.row_of(self._key) if self._key == self._placed else -1
        if current is None or row < 0:
            kept = fits if current is None or current in fits else [*fits, current]
            return kept if wanted == ALL else sorted(kept, key=lambda topic: -topic.urgency)
        others = [topic for topic in fits if topic.key != self._key]
        others.insert(row, current)
        return others

    def _refresh(self) -> None:
        shown = self._shown()
        if self.current is None:
            self._key = shown[0].key if shown else ""
        self.list.show_topics(shown, self._key)
        self._placed = self._key
        topic = self.current
        self.panel.setVisible(topic is not None)
        if topic is not None:
            self.panel.show_topic(topic)
        self.list.setVisible(bool(shown))
        self._none.setVisible(not shown)
        settled = sum(topic.settled for topic in self.all)
        self._none.setText(self.tr("All of them are settled.") if settled else self.tr("None of them is settled yet."))
        counts = self.tr("%1 open, %2 settled").replace("%2", str(settled))
        self._counts.setText(counts.replace("%1", str(len(self.all) - settled)))

    def _on_chosen(self, key: str) -> None:
        if key != self._key and not self._alone:
            self.show_key(key)

    def _on_filter(self) -> None:
        topic, wanted = self.current, self.filter.value()
        self._placed = ""
        if topic is not None and wanted != ALL and topic.settled is not (wanted == SETTLED):
            self.left.emit()
            self._key = ""
        self._refresh()

    def _lay_out(self) -> None:
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(S)
        left.addWidget(self.filter)
        left.addWidget(self._counts)
        left.addWidget(self.list, 1)
        left.addWidget(self._none, 0, Qt.AlignmentFlag.AlignTop)
        left.addStretch(0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(L)
        row.addWidget(self._left, 2)
        row.addWidget(self.panel, 3)
