"""What a page is."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxf_desktop.domain.words import Phase
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.form import Form
from cxf_desktop.ui.forms.item_table import ItemTable
from cxf_desktop.ui.theme.metrics import L, XL, XS
from cxf_desktop.ui.widgets.labels import Muted, PageTitle, SectionTitle
from cxf_desktop.ui.widgets.scroll_page import ScrollPage


class Page(ScrollPage):
    """A page of an engagement: one heading, one sentence of purpose, the content.

    Pages are made when they are first shown, keep their state while the engagement is open, and refresh themselves
    from the session.
    """

    go_to = Signal(str)
    """The id of another page that the user asks for."""

    def __init__(self, context: EngagementContext, title: str, purpose: str) -> None:
        super().__init__()
        self.context = context
        self.session = context.session
        self.title = title
        head = QVBoxLayout()
        head.setSpacing(XS)
        head.addWidget(PageTitle(title))
        head.addWidget(Muted(purpose, wrap=True))
        self.body.addLayout(head)
        self.body.setSpacing(XL)
        self.setAccessibleName(title)
        self._revealing: list[Form | ItemTable] = []

    def add_section(self, title: str, content: QWidget, note: str = "") -> QWidget:
        """Add a section with a heading of its own, and return it."""
        section = QWidget()
        layout = QVBoxLayout(section)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(L)
        head = QVBoxLayout()
        head.setSpacing(XS)
        head.addWidget(SectionTitle(title))
        if note:
            head.addWidget(Muted(note, wrap=True))
        layout.addLayout(head)
        layout.addWidget(content)
        content.setAccessibleName(content.accessibleName() or title)
        self.body.addWidget(section)
        if isinstance(content, Form | ItemTable):
            self._revealing.append(content)
        return section

    def reveal(self, path: str) -> bool:
        """Show where ``path`` is edited, and put the focus there; False when it is not on this page."""
        return any(part.reveal(path) for part in self._revealing)

    def on_shown(self) -> None:
        """The page comes to the front."""


@dataclass(frozen=True)
class PageSpec:
    """A page in the list of sections.

    ``title`` is translated in the context ``PageSpec``. ``edits`` are the paths that are edited on it: an undo goes
    there.
    """

    id: str
    phase: Phase
    title: str
    make: Callable[[EngagementContext], Page]
    edits: tuple[str, ...] = ()
