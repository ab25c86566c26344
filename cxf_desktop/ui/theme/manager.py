"""Puts a theme on the application and tells everybody when it changes."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtWidgets import QApplication

from cxf_desktop.ui.theme.icons import Icons
from cxf_desktop.ui.theme.metrics import TYPE_BODY, sized
from cxf_desktop.ui.theme.palette import palette
from cxf_desktop.ui.theme.stylesheet import INDICATORS, stylesheet
from cxf_desktop.ui.theme.theme import Theme, load_theme

ThemeName = Literal["light", "dark", "system"]


STYLE = "Fusion"
STYLED = "cxf-styled"
"""Property of an application that was made with the style: to set it later loads QStyle, which takes 6 ms."""


class ThemeManager(QObject):
    """Holds the theme of the moment and its icons; widgets that paint themselves are given this object."""

    changed = Signal()

    def __init__(self, app: QApplication, resources_folder: Path) -> None:
        super().__init__(app)
        self._app = app
        self._themes = {name: load_theme(name, resources_folder / "themes") for name in ("light", "dark")}
        self._choice: ThemeName = "system"
        self._theme = self._themes["light"]
        self._icons = Icons(resources_folder / "icons", lambda: self._theme)
        # A style sheet takes its little arrows from files only, one for each colour.
        self._indicators = QTemporaryDir()
        if not app.property(STYLED):
            app.setStyle(STYLE)
        app.setFont(sized(app.font(), TYPE_BODY))
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._theme

    @property
    def icons(self) -> Icons:
        """The icons in the colours of the theme in use."""
        return self._icons

    @property
    def choice(self) -> ThemeName:
        """What was asked for: ``light``, ``dark`` or ``system``."""
        return self._choice

    def apply(self, name: ThemeName) -> None:
        """Use a theme, or follow the system's."""
        self._choice = name
        hints = self._app.styleHints()
        # Says it to the system too, for the window's frame and the system's own dialogs.
        if name == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(Qt.ColorScheme.Dark if name == "dark" else Qt.ColorScheme.Light)
        self._use(self._wanted())

    def _wanted(self) -> Theme:
        if self._choice != "system":
            return self._themes[self._choice]
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._themes["dark" if dark else "light"]

    def _follow_system(self) -> None:
        if self._choice == "system" and self._wanted() is not self._theme:
            self._use(self._wanted())

    def _use(self, theme: Theme) -> None:
        self._theme = theme
        self._app.setPalette(palette(theme))
        self._app.setStyleSheet(stylesheet(theme, self._indicator_folder(theme)))
        self.changed.emit()

    def _indicator_folder(self, theme: Theme) -> str:
        folder = Path(self._indicators.filePath(theme.name))
        if not folder.is_dir():
            folder.mkdir()
            for file, (icon, role) in INDICATORS.items():
                (folder / f"{file}.svg").write_text(self._icons.svg(icon, theme.color(role)), encoding="utf-8")
        return folder.as_posix()
