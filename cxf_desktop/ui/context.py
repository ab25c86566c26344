"""What every page is given: the services, the look, and the ways to ask and to work in the background."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cxf_desktop.domain.words import Language
from cxf_desktop.services.workspace import Workspace
from cxf_desktop.ui.dialogs.dialogs import Dialogs
from cxf_desktop.ui.tasks import Tasks
from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.manager import ThemeManager

if TYPE_CHECKING:
    # The first window opens no engagement, and must not wait for what one needs.
    from cxf_desktop.ui.editing.edit_session import EditSession


@dataclass(frozen=True)
class Context:
    """The surroundings of the window, for as long as its language stays the same."""

    work: Workspace
    themes: ThemeManager
    dialogs: Dialogs
    tasks: Tasks
    language: Language

    @property
    def icons(self) -> Icons:
        """The icons in the colours of the theme."""
        return self.themes.icons


@dataclass(frozen=True)
class EngagementContext:
    """The surroundings of the pages of one open engagement."""

    app: Context
    session: "EditSession"

    @property
    def work(self) -> Workspace:
        """The services."""
        return self.app.work

    @property
    def icons(self) -> Icons:
        """The icons in the colours of the theme."""
        return self.app.icons

    @property
    def language(self) -> Language:
        """The language of the window."""
        return self.app.language
