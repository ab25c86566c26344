"""What is missing, one line for each page, with the way there."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.progress import LooseEnd
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.pages.ensure.missing import missing
from cxf_desktop.ui.theme.metrics import M, S
from cxf_desktop.ui.widgets.buttons import QuietButton
from cxf_desktop.ui.widgets.card import Card
from cxf_desktop.ui.widgets.hairline import Hairline
from cxf_desktop.ui.widgets.labels import Muted, Small, Strong
from cxf_desktop.ui.widgets.painting import IconMark

_NAMED = 2
_TITLE_WIDTH = 144


class Checklist(Card):
    """A line for each page with a gap, and one for all that have none."""

    chosen = Signal(str, str)
    """Page and path of the first gap of a line."""

    def __init__(self, context: EngagementContext, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=S, spacing=0)
        self._context = context
        self.rows: dict[str, CheckRow] = {}
        self.complete = _CompleteRow(context)
        self.add(self.complete)

    def show_missing(self) -> None:
        """Look at the engagement as it is now."""
        found = missing(self._context.session.document)
        for page, ends in found.items():
            if page not in self.rows:
                self._add(page)
            self.rows[page].show_ends(ends)
        gaps = [page for page, ends in found.items() if ends]
        for page in gaps:
            self.rows[page].line.setVisible(page != gaps[0])
        self.complete.show_titles([self.rows[page].title for page, ends in found.items() if not ends], bool(gaps))

    def _add(self, page: str) -> None:
        # The list of pages knows this page; it can only be asked once everything is there.
        from cxf_desktop.ui.pages.registry import PAGES

        spec = next(spec for spec in PAGES if spec.id == page)
        phase = spec.phase.label.to(self._context.language)
        row = CheckRow(self._context, phase, QCoreApplication.translate("PageSpec", spec.title))
        row.chosen.connect(self.chosen)
        self.rows[page] = row
        self.body.insertWidget(self.body.count() - 1, row)


class CheckRow(QWidget):
    """A page with what is missing there, and the button that goes there."""

    chosen = Signal(str, str)

    def __init__(self, context: EngagementContext, phase: str, title: str) -> None:
        super().__init__()
        self._language = context.language
        self._ends: tuple[LooseEnd, ...] = ()
        self.title = title
        self.line = Hairline()
        self.text = Muted("", wrap=True, measure=0)
        self.button = QuietButton(self.tr("Show"), self, icon=context.icons.icon("right"))
        self.button.clicked.connect(self._choose)
        name = QVBoxLayout()
        name.setSpacing(0)
        for label in (Strong(title, wrap=True), Small(phase)):
            label.setFixedWidth(_TITLE_WIDTH)
            name.addWidget(label)
        content = QHBoxLayout()
        content.setContentsMargins(S, S, S, S)
        content.setSpacing(M)
        content.addWidget(IconMark(context.icons, "warning", "warn", words=self.tr("Something is missing")))
        content.addLayout(name)
        content.addWidget(self.text, 1)
        content.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.line)
        layout.addLayout(content)

    def show_ends(self, ends: Sequence[LooseEnd]) -> None:
        """Show other gaps; nothing at all when there are none."""
        self._ends = tuple(ends)
        counts = Counter(end.text.to(self._language) for end in ends)
        texts = [text if number == 1 else f"{text} ({number})" for text, number in counts.items()]
        if len(texts) > _NAMED:
            texts[_NAMED:] = [self.tr("and %1 more").replace("%1", str(len(texts) - _NAMED))]
        named = " · ".join(texts)
        self.text.setText(named)
        self.button.setAccessibleName(self.tr("Show: %1").replace("%1", f"{self.title}, {named}"))
        self.setVisible(bool(ends))

    def _choose(self) -> None:
        if self._ends:
            self.chosen.emit(self._ends[0].page, self._ends[0].path)


class _CompleteRow(QWidget):
    """The pages where nothing is missing, in one line."""

    def __init__(self, context: EngagementContext) -> None:
        super().__init__()
        self._line = Hairline()
        self.text = Muted("", wrap=True, measure=0)
        content = QHBoxLayout()
        content.setContentsMargins(S, S, S, S)
        content.setSpacing(M)
        content.addWidget(IconMark(context.icons, "done", "good"))
        content.addWidget(self.text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._line)
        layout.addLayout(content)

    def show_titles(self, titles: Sequence[str], gaps: bool) -> None:
        """Name the pages; ``gaps`` tells whether others lack something."""
        self._line.setVisible(gaps)
        if gaps:
            self.text.setText(self.tr("Nothing missing: %1").replace("%1", ", ".join(titles)))
        else:
            self.text.setText(self.tr("Nothing is missing. The golden thread holds from the finding to the proof."))
        self.setVisible(bool(titles))
