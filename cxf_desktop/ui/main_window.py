"""The main window: it only arranges."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from cxf_desktop.services.workspace import Workspace
from cxf_desktop.storage.errors import LibraryError
from cxf_desktop.ui.commands import Command, install_shortcuts
from cxf_desktop.ui.context import Context, EngagementContext
from cxf_desktop.ui.dialogs.dialogs import Dialogs
from cxf_desktop.ui.exchange.file_drop import FileDrop
from cxf_desktop.ui.exchange.incoming import Incoming
from cxf_desktop.ui.languages import Languages
from cxf_desktop.ui.library.library_page import LibraryPage
from cxf_desktop.ui.safekeeping.safekeeping import Safekeeping
from cxf_desktop.ui.shell import geometry
from cxf_desktop.ui.shell.spot import Spot
from cxf_desktop.ui.tasks import Tasks
from cxf_desktop.ui.theme.manager import ThemeManager
from cxf_desktop.ui.widgets.rail import Rail

if TYPE_CHECKING:
    from PySide6.QtGui import QShortcut

    from cxf_desktop.ui.locking.locking import Locking
    from cxf_desktop.ui.shell.engagement_view import EngagementView

AFTER_FIRST_PAINT = 100
"""Milliseconds."""

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
        self._drop = FileDrop(self, lambda: self._context, self._incoming.receive, self._incoming.page_takes)
        self._view: EngagementView | None = None
        self._places: dict[str, QWidget] = {}
        self._shortcuts: list[QShortcut] = []
        self._locking: Locking | None = None
        self._safekeeping = Safekeeping(self)
        geometry.restore(self, work.settings)
        self.use(work)

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
        if self._work.locked:
            return
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
        self._safekeeping.watch(edit_session)
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
        self._safekeeping.watch(None)
        view.close_session()
        self._stack.removeWidget(view)
        view.deleteLater()

    @property
    def spot(self) -> Spot:
        """Where one is."""
        opened = (self._view.document_id, self._view.page_id) if self._view else ()
        return Spot(self._rail.current, *opened)

    def go_to(self, spot: Spot) -> None:
        """Go to where one was."""
        if spot.engagement:
            self.open_engagement(spot.engagement, spot.page)
        if spot.place != "library":
            self._show(spot.place)

    @property
    def locking(self) -> "Locking | None":
        """What locks and unlocks the library, when it is protected."""
        return self._locking

    def use(self, work: Workspace) -> None:
        """Work on a library from now on: another one, or the same after it was locked, unlocked or protected.

        What was typed is handed in before; to close the library of before is up to the caller.
        """
        self.close_engagement()
        self._work = work
        if self._locking is None and (work.locked or work.library.key is not None):
            from cxf_desktop.ui.locking.locking import Locking

            self._locking = Locking(self)
        self._build()
        self._safekeeping.use(work)
        if not work.locked:
            QTimer.singleShot(AFTER_FIRST_PAINT, self, lambda: self._recover(work))

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

    def show_safekeeping(self) -> None:
        """Show where the library lies, its backups and its protection."""
        self._show("safekeeping")

    def add_line(self, line: QWidget) -> None:
        """Put a line above everything; it goes when it is deleted, or when the window is built anew."""
        self._column.insertWidget(0, line)

    def show_page(self, page: str) -> None:
        """Show a page of the open engagement."""
        if self._view is not None:
            self._show("library")
            self._view.show_page(page)

    def set_language(self, language: str) -> None:
        """Change the language; the window is built anew and stays where it was."""
        self._work.settings.update(language=language)
        spot = None if self._work.locked else self.spot
        self.close_engagement()
        self._build()
        if spot is not None:
            self.go_to(spot)

    def set_theme(self, theme: str) -> None:
        """Change the theme: ``light``, ``dark`` or ``system``."""
        self._work.settings.update(theme=theme)
        self._themes.apply(self._work.settings.current.theme)

    def commands(self) -> list[Command]:
        """Return everything that can be done from here."""
        if self._work.locked:
            return []
        everywhere, find = self.tr("Everywhere"), self.tr("Find a command, page or engagement")
        found = [
            Command("palette", find, self._open_palette, ("Ctrl+K",), everywhere),
            Command("library", self.tr("Go to the library"), self.show_library, ("Ctrl+L", "Alt+Left"), everywhere),
            Command("new", self.tr("New engagement"), self._new_engagement, ("Ctrl+N",), everywhere),
            Command("templates", self.tr("Show the templates"), self.show_templates, ("Ctrl+T",), everywhere),
            Command("settings", self.tr("Change the settings"), self.show_settings, ("Ctrl+,",), everywhere),
            Command("keys", self.tr("Show all keys"), self._show_keys, ("Ctrl+/", "?"), everywhere),
            *self._safekeeping.commands(everywhere),
            *self._incoming.commands(everywhere),
            *(self._locking.commands(everywhere) if self._locking and self._work.library.key else ()),
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
            Command("export", self.tr("Write documents or tables"), view.export, ("Ctrl+E",), here),
            Command("history", self.tr("Show the history"), view.show_history, ("Ctrl+H",), here),
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
        if self._safekeeping.closing:
            event.ignore()  # it is being closed already
            return
        self.close_engagement()
        geometry.remember(self, self._work.settings)
        self._safekeeping.close()
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
        self.setAcceptDrops(not self._work.locked)
        if self._locking is not None and self._work.locked:
            self._show_locked(self._locking)
            return
        if self._locking is not None and self._work.library.key is not None:
            self._locking.begin()
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
                ("safekeeping", "shield", self.tr("Safety")),
                ("settings", "settings", self.tr("Settings")),
            ],
        )
        self._rail.chosen.connect(self._on_rail)
        central = QWidget()
        layout = QHBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._rail)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        layout.addLayout(self._column, 1)
        self.setCentralWidget(central)
        self._show("library")

    def _show(self, place: str) -> None:
        """Show one of the places of the rail; an open engagement stays open behind it."""
        if self._work.locked:
            return
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

    def _show_locked(self, locking: "Locking") -> None:
        page = locking.make_page()
        self.setCentralWidget(page)
        self.setWindowTitle("CXF Desktop")
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self._renew_shortcuts()

    def _recover(self, work: Workspace) -> None:
        """Bring back what a bad end left, and say it in one quiet line."""
        if work is not self._work or not (work.library.had_log or work.emergency.has_any()):
            return
        from cxf_desktop.ui.recovery_line import recovery_text
        from cxf_desktop.ui.widgets.notice import Notice

        text = recovery_text(work.recovery.recover())
        if text:
            line = Notice(self._context.icons, "info", text, self.tr("Close"))
            line.triggered.connect(line.deleteLater)
            self._column.insertWidget(0, line)
            self._library.refresh()

    def _place(self, place: str) -> QWidget:
        """Return the page of a place, made when it is first shown."""
        if place == "library":
            return self._view or self._library
        if place not in self._places:
            makers = {"settings": self._make_settings, "safekeeping": self._safekeeping.make_page}
            page = makers.get(place, self._make_templates)()
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
