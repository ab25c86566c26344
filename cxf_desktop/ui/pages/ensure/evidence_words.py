"""What is said of a file that is attached, or cannot be."""

from pathlib import Path

from PySide6.QtCore import QLocale

from cxf_desktop.domain.words import Language, local
from cxf_desktop.exchange.errors import shown
from cxf_desktop.storage.attachments import LARGEST


def refused(file: Path, language: Language) -> str:
    """Return why a file is not even opened, in one sentence; empty when it may be."""
    name = shown(file.name or str(file))
    try:
        folder, size = file.is_dir(), file.stat().st_size
    except OSError as error:
        reason = error.strerror or str(error)
        return local(f"{name}: cannot be read: {reason}", f"{name}: kann nicht gelesen werden: {reason}").to(language)
    if folder:
        text = local(
            f"{name}: is a folder; attach the files in it", f"{name}: ist ein Ordner; hängen Sie die Dateien darin an"
        )
        return text.to(language)
    if size > LARGEST:
        most = LARGEST // 1024 // 1024
        found = size_text(size)
        return local(
            f"{name}: has {found}; up to {most} MB are taken", f"{name}: hat {found}; genommen werden bis zu {most} MB"
        ).to(language)
    return ""


def size_text(size: int) -> str:
    """Return the size of a file as people read it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
