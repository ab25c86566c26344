"""The main window: it only arranges."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget

from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.ui.commands import Command, install_shortcuts
from cxf_desktop.ui.context import Context, EngagementContext
from cxf_desktop.ui.dialogs.dialogs import Dialogs
from cxf_desktop.ui.exchange.file_drop import FileDrop
from cxf_desktop.ui.exchange.incoming import Incoming
from cxf_desktop.ui.languages import Languages
from cxf_desktop.ui.library.library_page import LibraryPage
from cxf_desktop.ui.shell import geometry
from cxf_desktop.ui.tasks import Tasks
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.widgets.rail import Rail

if TYPE_CHECKING:
    from PySide6.QtGui import QShortcut

    from cxf_desktop.ui.shell.engagement_view import EngagementView

# What is not on the first screen is imported when it is asked for: a start must not pay for it.


class MainWindow(QMainWindow):
    """Rail and content; opens engagements, and changes language and theme while it is open."""

    def __init__(self, work: Workspace, themes: ThemeManager, languages: Languages, dialogs: Dialogs) -> None:
        super().__init__()
        self._work = work
        self._themes = themes
        self._languages = languages
        self._dialogs = dialogs
        self._dialogs.belong_to(self)
        self._tasks = Tasks(self)
        self._incoming = Incoming(self)
        self._drop = FileDrop(self, lambda: self._context, self._incoming.receive)
        self._view: EngagementView | None = None
        self._places: dict[str, QWidget] = {}
        self._shortcuts: list[QShortcut] = []
        geometry.restore(self, work.settings)
        self._build()

    # --- for the pages and for tests

    @property
    def view(self) -> "EngagementView | None":
        """The open engagement, or None while the library is shown."""
        return self._view

    @property
    def context(self) -> Context:
        """What the pages are given."""
        return self._context

    @property
    def library(self) -> LibraryPage:
        """The page of the library."""
        return self._library

    def open_engagement(self, id_: str, page: str = "") -> None:
        """Open an engagement, at ``page`` if one is named."""
        from cxf_desktop.ui.editing.edit_session import EditSession
        from cxf_desktop.ui.shell.engagement_view import EngagementView

        self.close_engagement()
        try:
            session = self._work.engagements.open(id_)
        except LibraryError as error:
            self._show("library")
            self._dialogs.inform(self.tr("The engagement cannot be opened"), str(error))
            return
        work = self._work
        edit_session = EditSession(session, work.clock, emergency=work.emergency, look=work.library.look)
        edit_session.changed.connect(self._name_window)
        view = EngagementView(EngagementContext(self._context, edit_session))
        edit_session.setParent(view)
        view.left.connect(self._show_library_later)
        view.open_other.connect(self._open_later)
        self._view = view
        self._stack.addWidget(view)
        self._show("library")
        view.show_page(page or view.page_id)  # once more, now that it stands: before, nothing could take the focus

    def close_engagement(self) -> None:
        """Close the open engagement; everything that was typed is handed in."""
        if self._view is None:
            return
        view, self._view = self._view, None
        view.close_session()
        self._stack.removeWidget(view)
        view.deleteLater()

    def show_library(self) -> None:
        """Go back to the library."""
        self.close_engagement()
        self._show("library")

    def show_settings(self) -> None:
        """Show the settings."""
        self._show("settings")

    def show_templates(self) -> None:
        """Show the templates."""
        self._show("templates")

    def show_page(self, page: str) -> None:
        """Show a page of the open engagement."""
        if self._view is not None:
            self._show("library")
            self._view.show_page(page)

    def set_language(self, language: str) -> None:
        """Change the language; the window is built anew and stays where it was."""
        self._work.settings.update(language=language)
        place = self._rail.current
        opened = (self._view.document_id, self._view.page_id) if self._view else None
        self.close_engagement()
        self._build()
        if opened:
            self.open_engagement(*opened)
        if place != "library":
            self._show(place)

    def set_theme(self, theme: str) -> None:
        """Change the theme: ``light``, ``dark`` or ``system``."""
        self._work.settings.update(theme=theme)
        self._themes.apply(self._work.settings.current.theme)

    def commands(self) -> list[Command]:
        """Return everything that can be done from here."""
        everywhere, find = self.tr("Everywhere"), self.tr("Find a command, page or engagement")
        found = [
            Command("palette", find, self._open_palette, ("Ctrl+K",), everywhere),
            Command("library", self.tr("Go to the library"), self.show_library, ("Ctrl+L", "Alt+Left"), everywhere),
            Command("new", self.tr("New engagement"), self._new_engagement, ("Ctrl+N",), everywhere),
            Command("templates", self.tr("Show the templates"), self.show_templates, ("Ctrl+T",), everywhere),
            Command("settings", self.tr("Change the settings"), self.show_settings, ("Ctrl+,",), everywhere),
            Command("keys", self.tr("Show all keys"), self._show_keys, ("Ctrl+/", "?"), everywhere),
            *self._incoming.commands(everywhere),
        ]
        return found + self._engagement_commands()

    def _engagement_commands(self) -> list[Command]:
        """Return what can be done while an engagement is in front: an undo must not change what nobody sees."""
        view, here = self._view_in_front(), self.tr("In an engagement")
        if view is None:
            return []
        return [
            Command("undo", self.tr("Undo"), view.undo, ("Ctrl+Z",), here),
            Command("redo", self.tr("Redo"), view.redo, ("Ctrl+Shift+Z", "Ctrl+Y"), here),
            Command("next", self.tr("Next page"), lambda: view.go_on(1), ("Ctrl+PgDown",), here),
            Command("previous", self.tr("Page before"), lambda: view.go_on(-1), ("Ctrl+PgUp",), here),
            Command("export", self.tr("Write Word or PDF"), view.export, ("Ctrl+E",), here),
            Command("history", self.tr("Show the history"), lambda: view.show_history(), ("Ctrl+H",), here),
            Command("field", self.tr("History of this field"), view.show_field_history, ("Ctrl+Shift+H",), here),
            Command("guidance", self.tr("Show or hide the guidance"), view.toggle_guidance, ("F1",), here),
            *self._incoming.engagement_commands(here),
        ]

    def showEvent(self, event: QShowEvent) -> None:
        """Give the window its keys once it stands."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._renew_shortcuts)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hand in what was typed, remember the size, wait for what still runs."""
        self.close_engagement()
        geometry.remember(self, self._work.settings)
        self._tasks.close()
        self._work.close()
        super().closeEvent(event)

    # --- inner

    def _build(self) -> None:
        """Make every widget in the current language."""
        settings = self._work.settings.current
        language = self._languages.install(settings.language)
        self.setLocale(QLocale())  # its children take theirs from it, not from the default
        self._context = Context(self._work, self._themes, self._dialogs, self._tasks, language)
        self._library = LibraryPage(self._context)
        self._library.opened.connect(self._open_later)
        self._library.read_wanted.connect(self._incoming.choose)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._library)
        self._places = {}
        self._rail = Rail(
            self._themes,
            [
                ("library", "library", self.tr("Library")),
                ("templates", "templates", self.tr("Templates")),
                ("settings", "settings", self.tr("Settings")),
            ],
        )
        self._rail.chosen.connect(self._on_rail)
        central = QWidget()
        layout = QHBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._rail)
        layout.addWidget(self._stack, 1)
        self.setCentralWidget(central)
        self._show("library")

    def _show(self, place: str) -> None:
        """Show one of the places of the rail; an open engagement stays open behind it."""
        if self._view is not None:
            self._view.flush()
        elif place == "library":
            self._library.refresh()
        page = self._place(place)
        self._stack.setCurrentWidget(page)
        self._rail.set_current(place)
        if page is not self._view:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name_window()
        self._renew_shortcuts()

    def _place(self, place: str) -> QWidget:
        """Return the page of a place, made when it is first shown."""
        if place == "library":
            return self._view or self._library
        if place not in self._places:
            page = self._make_settings() if place == "settings" else self._make_templates()
            self._places[place] = page
            self._stack.addWidget(page)
        return self._places[place]

    def _make_settings(self) -> QWidget:
        from cxf_desktop.ui.settings_page import SettingsPage

        page = SettingsPage(self._context)
        page.language_chosen.connect(self._set_language_later)
        page.theme_chosen.connect(self.set_theme)
        return page

    def _make_templates(self) -> QWidget:
        from cxf_desktop.ui.templates_page import TemplatesPage

        return TemplatesPage(self._context)

    def _view_in_front(self) -> "EngagementView | None":
        return self._view if self._stack.currentWidget() is self._view else None

    def _name_window(self, _changed: object = None) -> None:
        name = "CXF Desktop"
        self.setWindowTitle(f"{self._view.title} – {name}" if self._view is not None else name)

    def _on_rail(self, place: str) -> None:
        """The library's button leads back from an engagement when that is in front."""
        if place == "library" and self._view_in_front() is not None:
            self.show_library()
        else:
            self._show(place)

    def _renew_shortcuts(self) -> None:
        if not self.isVisible():
            return  # they are made once the window stands
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = install_shortcuts(self.commands(), self)

    # A page that asks for something that deletes it must have finished first.

    def _open_later(self, id_: str) -> None:
        QTimer.singleShot(0, self, lambda: self.open_engagement(id_))

    def _show_library_later(self) -> None:
        QTimer.singleShot(0, self, self.show_library)

    def _set_language_later(self, language: str) -> None:
        QTimer.singleShot(0, self, lambda: self.set_language(language))

    def _new_engagement(self) -> None:
        self.show_library()
        self._library.new_engagement()

    def _open_palette(self) -> None:
        from cxf_desktop.ui.dialogs.command_palette import CommandPalette

        palette = CommandPalette(self._context, self.commands(), self._view, self)
        palette.engagement_chosen.connect(self._open_later)
        palette.page_chosen.connect(self.show_page)
        palette.exec()
        palette.deleteLater()

    def _show_keys(self) -> None:
        from cxf_desktop.ui.dialogs.shortcuts import ShortcutsDialog

        view = self._view_in_front()
        dialog = ShortcutsDialog(self.commands(), view.page if view else None, self)
        dialog.exec()
        dialog.deleteLater()
