"""The language of the window: translations for our texts and for Qt's own."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTranslator

from cxf_desktop.domain.words import LANGUAGES, Language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

INSTALLED = "cxf-language"
"""Name of our translators: a second window in one process must find those of the first."""


class Languages:
    """Installs a language; the window makes its widgets anew after that."""

    def __init__(self, app: "QApplication", folder: Path) -> None:
        self._app = app
        self._folder = folder
        self.current: Language = "en"

    def install(self, wanted: str) -> Language:
        """Use ``en`` or ``de``, or with ``system`` the one that suits the system; return which."""
        language = self._suiting(wanted)
        for translator in self._app.findChildren(QTranslator, INSTALLED):
            self._app.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(self._locale(language))
        if language != "en":
            from PySide6.QtCore import QLibraryInfo

            self._add(f"cxf_desktop_{language}", self._folder)
            self._add(f"qtbase_{language}", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)))
        self.current = language
        return language

    def _add(self, name: str, folder: Path) -> None:
        translator = QTranslator(self._app)
        translator.setObjectName(INSTALLED)
        if translator.load(name, str(folder)):
            self._app.installTranslator(translator)

    @staticmethod
    def _suiting(wanted: str) -> Language:
        name = QLocale.system().name()[:2] if wanted == "system" else wanted
        return next((language for language in LANGUAGES if language == name), "en")

    @staticmethod
    def _locale(language: Language) -> QLocale:
        """Return the system's own locale where it speaks the language: its dates are what the user knows."""
        system = QLocale.system()
        if system.name()[:2] == language:
            return system
        territory = QLocale.Country.Germany if language == "de" else QLocale.Country.UnitedKingdom
        spoken = QLocale.Language.German if language == "de" else QLocale.Language.English
        return QLocale(spoken, territory)


def own_name(language: Language) -> str:
    """Return how a language calls itself: who looks for it reads no other."""
    return {"en": "English", "de": "Deutsch"}[language]
