"""Where documents are written unless somebody says otherwise."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from cxf_desktop.services.settings import Settings


def documents_folder(settings: Settings) -> Path:
    """Return the folder that was chosen last, else the user's own for documents."""
    if settings.documents_folder:
        return Path(settings.documents_folder)
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found or Path.home()) / "CXF Desktop"
