"""What a page is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxf_desktop.domain.words import Phase
from cxf_desktop.ui.context import EngagementContext
from cxf_desktop.ui.forms.form import Form
from cxf_desktop.ui.forms.item_list import ItemList
from cxf_desktop.ui.forms.item_table import ItemTable
from cxf_desktop.ui.theme.metrics import CONTENT_WIDTH, XL, XS, L
from cxf_desktop.ui.widgets.labels import Muted, PageTitle, SectionTitle
from cxf_desktop.ui.widgets.scroll_page import ScrollPage


class Revealing(Protocol):
    """Something that knows where a path is edited."""

    def reveal(self, path: str) -> bool:
        """Put the focus where ``path`` is edited; False when it is not here."""


class Page(ScrollPage):
    """A page of an engagement: one heading, one sentence of purpose, the content.

    Pages are made when they are first shown, keep their state while the engagement is open, and refresh themselves
    from the session.
    """

    go_to = Signal(str)
    """The id of another page that the user asks for, with ``#`` and a path the place on it; ``engagement:ID`` for
    another engagement."""
    export_requested = Signal()
    """The user asks for the documents."""

    def __init__(self, context: EngagementContext, title: str, purpose: str, *, width: int = CONTENT_WIDTH) -> None:
        super().__init__(width=width)
        self.context = context
        self.session = context.session
        self.title = title
        self.purpose = Muted(purpose, wrap=True)
        self.heading = QHBoxLayout()
        """The line of the title; what a page adds to it stands at its right."""
        self.heading.setSpacing(L)
        self.heading.addWidget(PageTitle(title))
        self.heading.addStretch(1)
        head = QVBoxLayout()
        head.setSpacing(XS)
        head.addLayout(self.heading)
        head.addWidget(self.purpose)
        self.body.addLayout(head)
        self.body.setSpacing(XL)
        self.setAccessibleName(title)
        self._revealing: list[Revealing] = []

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
        if isinstance(content, Form | ItemTable | ItemList):
            self.reveal_in(content)
        return section

    def reveal_in(self, *parts: "Revealing") -> None:
        """Look for a path in these parts too; ``add_section`` does so for forms and tables by itself."""
        self._revealing += parts

    def reveal(self, path: str) -> bool:
        """Show where ``path`` is edited, and put the focus there; False when it is not on this page."""
        return any(part.reveal(path) for part in self._revealing)

    def on_shown(self) -> None:
        """The page comes to the front."""

    def takes_files(self) -> str:
        """Return what the page does with files that are dropped on it, in one sentence; empty when it does nothing."""
        return ""

    def take_files(self, files: Sequence[Path]) -> None:
        """Take files that were dropped; only asked of a page that says what it does with them."""

    def keys(self) -> list[tuple[str, str]]:
        """Return the page's own keys as people read them, and what each does; for the overview of keys."""
        return []


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

    @property
    def text(self) -> str:
        """The title in the language of the window."""
        return QCoreApplication.translate("PageSpec", self.title)
